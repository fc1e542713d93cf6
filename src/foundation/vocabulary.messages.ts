/**
 * The words of the enumerations, said the same way in every tool. Keys are the enumeration and the word, as in
 * `status.underway`.
 */
import {MessageTable, type Say} from './messages.js';

export const english = {
  'condition.vision-and-strategy': 'Vision and strategy',
  'condition.supportive-administration': 'Supportive administration',
  'condition.capacity-and-resources': 'Capacity and resources',
  'condition.work-structures': 'Work structures',
  'condition.relationships-and-norms': 'Relationships and norms',
  'condition.shared-influence': 'Shared influence',
  'condition.orientation-toward-improvement': 'Orientation toward improvement',
  'role.teacher': 'Teacher',
  'role.administrator': 'Administrator',
  'role.coach': 'Coach',
  'role.specialist': 'Specialist',
  'role.counselor': 'Counselor',
  'role.support-staff': 'Support staff',
  'role.association': 'Association',
  'role.family': 'Family',
  'role.student': 'Student',
  'role.district': 'District',
  'role.community': 'Community',
  'role.other': 'Other',
  'ring.core': 'Core team',
  'ring.test': 'In the test',
  'ring.affected': 'Affected',
  'ring.informed': 'Kept informed',
  'control.control': 'We decide this',
  'control.influence': 'We can influence this',
  'control.outside': 'Outside our control',
  'level.practice': 'Adult practice',
  'level.structure': 'Structure',
  'level.student': 'Students',
  'level.family': 'Families',
  'term.short': 'Short term',
  'term.medium': 'Medium term',
  'term.long': 'Long term',
  'evidence.research': 'Research',
  'evidence.local-data': 'Our own data',
  'evidence.experience': 'Experience',
  'evidence.value': 'A value we hold',
  'confidence.guess': 'A guess',
  'confidence.some': 'Some evidence',
  'confidence.strong': 'Strong evidence',
  'assumption.untested': 'Not tested yet',
  'assumption.holding': 'Holding',
  'assumption.failed': 'Failed',
  'assumption.not-learned': 'Not learned',
  'card.purpose': 'Purpose',
  'card.vision': 'Vision',
  'card.value': 'Value',
  'card.goal': 'Goal',
  'card.person': 'Person',
  'card.outcome': 'Outcome',
  'card.measure': 'Measure',
  'card.action': 'Action',
  'card.test': 'Test',
  'card.shift': 'Shift',
  'card.communication': 'Communication',
  'card.support': 'Support',
  'card.learning': 'To learn from others',
  'card.note': 'Note',
  'connection.leads-to': 'leads to',
  'connection.supports': 'supports',
  'connection.responsible-for': 'is responsible for',
  'connection.depends-on': 'depends on',
  'connection.relates-to': 'relates to',
  'resource.time': 'Time',
  'resource.money': 'Money',
  'resource.people': 'People',
  'resource.space': 'Space',
  'resource.materials': 'Materials',
  'resource.learning': 'Learning',
  'measure.outcome': 'Outcome measure',
  'measure.process': 'Process measure',
  'measure.balancing': 'Balancing measure',
  'source.survey': 'Survey',
  'source.record': 'Record',
  'source.artifact': 'Artifact',
  'source.observation': 'Observation',
  'source.conversation': 'Conversation',
  'status.not-started': 'Not started',
  'status.underway': 'Underway',
  'status.blocked': 'Blocked',
  'status.done': 'Done',
  'status.dropped': 'Dropped',
  'act.adopt': 'Adopt',
  'act.adapt': 'Adapt',
  'act.abandon': 'Abandon',
} as const;

export const vocabularyMessages = new MessageTable('vocabulary', english, {
  es: () => import('../locales/es/vocabulary.js'),
});

type Key = keyof typeof english;
/** The enumerations that have words: `condition`, `role`, `status` … */
export type Vocabulary = Key extends `${infer V}.${string}` ? V : never;

/** A word of an enumeration in one language; a word this version does not know is said as it stands. */
export function sayWord(say: Say<typeof english>, vocabulary: Vocabulary, word: string): string {
  const key = `${vocabulary}.${word}`;
  return Object.hasOwn(english, key) ? say(key as Key) : word;
}
