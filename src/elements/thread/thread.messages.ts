/** The words of `cairn-thread`. */
import {MessageTable, type Say} from '../../foundation/messages.js';

export const english = {
  name: 'Thread',
  empty:
    'Here each outcome of the theory is followed to what is done for it, how you will know, whom you ask and what you decided. Name an outcome first.',
  notThere: 'The outcome of this page is not in the plan.',
  outcomes: {one: '{count} outcome', other: '{count} outcomes'},
  gaps: {one: '{count} gap', other: '{count} gaps'},
  noGap: 'no gap',
  why: 'Why',
  doing: 'What we do',
  measures: 'How we’ll know',
  asking: 'Whom we ask',
  decided: 'What we decided',
  if: 'If',
  because: 'because',
  assumes: 'assuming',
  helpsMeasure: 'Works on a measure',
  owner: 'Owner: {name}',
  nobody: 'Nobody owns it yet',
  due: 'by {date}',
  found: '{value} on {date}',
  wanted: 'wanted: {value}',
  predicted: 'Predicted: {words}',
  inSurvey: 'In “{survey}”',
  planned: 'To be asked, as the feedback plan says',
  plannedFor: 'To be asked on {date}, as the feedback plan says',
  answered: {one: '{count} answered', other: '{count} answered'},
  favorable: '{share} favorable',
  hidden: 'Hidden to protect privacy',
  notReleased: 'No results yet',
  noDecision: 'Nothing decided yet',
  loose: 'Actions tied to no outcome',
  decide: 'Say what was learned',
  decideOf: 'Say what was learned: {what}',
  deciding: 'Decision',
  begin: 'Decide',
  open: 'Open',
  openOf: 'Open the decision: {what}',
  mend: 'Go to it',
  mendOf: 'Go to it: {what}',
  nowhere: 'What mends this is not on this page. Ask whoever runs the page where to find it.',
  unnamed: 'No words yet',
} as const;

export type SayThread = Say<typeof english>;

export const threadMessages = new MessageTable('thread', english, {
  es: () => import('../../locales/es/thread.js'),
});
