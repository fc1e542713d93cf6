/** The words of `cairn-conditions`. */
import {MessageTable, type Say} from '../../foundation/messages.js';

export const english = {
  name: 'Conditions check',
  intro:
    'Seven conditions let people here lead together. Say how each one stands in your school: it is about how work is set up, and about nobody in person.',
  introReadonly:
    'Seven conditions let people here lead together, and how each one stands in this school.',
  'meaning.vision-and-strategy': 'People built where we are going, and can say it.',
  'meaning.supportive-administration': 'Leaders visibly back what people do together.',
  'meaning.capacity-and-resources': 'People have the time, the skill and the money to lead.',
  'meaning.work-structures': 'Roles, schedules and meetings make it possible to work together.',
  'meaning.relationships-and-norms': 'People trust each other and speak openly.',
  'meaning.shared-influence': 'Decisions are spread among the people they touch.',
  'meaning.orientation-toward-improvement': 'We keep finding out what helps, and get better.',
  condition: 'Condition',
  present: 'This plan’s condition',
  standing: 'How it stands',
  symptom: 'How it shows here',
  move: 'What would move it',
  next: 'Which condition next?',
  look: {
    one: 'Nothing you have judged is missing, and {count} condition has not been looked at yet. Judge it before you choose.',
    other:
      'Nothing you have judged is missing, and {count} conditions have not been looked at yet. Judge them before you choose.',
  },
  lookAll: 'There is too little to propose one: none has been looked at yet. Judge them first.',
  allInPlace: 'All the others are in place. Stay with this plan’s condition, or let the team rest.',
  becauseMissing: '{condition} is missing, so it comes first.',
  becausePartly: '{condition} is only partly in place, and none is missing.',
  becauseFirst: 'It stands no better with {others}; you have written more about {condition}.',
  becauseAlike: 'It stands no better with {others}: choose the one you can move.',
  unseen: {
    one: '{count} condition has not been looked at yet, and may matter more.',
    other: '{count} conditions have not been looked at yet, and one may matter more.',
  },
  shows: 'How it shows here: {words}',
  moves: 'What would move it: {words}',
  choose: 'What comes next',
  turnTo: 'Turn to {condition} next',
  stayWith: 'Stay with {condition}',
  notedTurn: 'Noted in the decision on this round: turn to {condition}.',
  notedStay: 'Noted in the decision on this round: stay with {condition}.',
} as const;

export type SayConditions = Say<typeof english>;

export const conditionsMessages = new MessageTable('conditions', english, {
  es: () => import('../../locales/es/conditions.js'),
});
