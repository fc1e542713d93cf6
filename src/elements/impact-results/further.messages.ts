/** Words of results that are fetched when a summary is opened or answers are read, waves are compared, or results are taken into the plan. */
import {MessageTable, type Say} from '../../foundation/messages.js';

export const english = {
  reading: 'Reading the answers',
  opening: 'Opening the results',
  notOpened: 'These results could not be opened. What was here before is unchanged.',
  notRead: 'Some of the answers could not be read and were left out.',
  noneRead: 'There were no answers to read here. What was here before is unchanged.',
  leftOut: 'Some answers belong to another survey or wave and were left out.',
  moreProblems: 'And others like these.',

  compare: 'Compare with',
  comparedWith: 'Compared with “{wave}”.',
  compareNone: 'No other wave',
  notThere: 'There are no results of “{wave}” to compare with.',
  difference: {
    one: '{share} → {now}: {count} point {way} ({low} to {high}).',
    other: '{share} → {now}: {count} points {way} ({low} to {high}).',
  },
  wayHigher: 'higher',
  wayLower: 'lower',
  verdictHigher: 'Higher than before.',
  verdictLower: 'Lower than before.',
  verdictFew: 'Too few to tell (answers are not linked).',
  cautious: 'Cautious: answers are not linked, so it may be other people who answered.',
  fewCompared: 'Fewer than ten people answered in one of the waves: look at the counts alone.',
  hiddenThere: 'Hidden to protect privacy in one of the waves.',
  random:
    'In {higher} of 100 random pairs the later answer is higher, in {lower} it is lower (difference {difference}; between {low} and {high}).',
  randomPlain:
    'In {higher} of 100 random pairs the later answer is higher, in {lower} it is lower.',
  linked:
    'Linked by their code: of {pairs} people, {improved} improved, {same} stayed the same and {declined} declined.',
  linkedHidden: 'Linked answers are hidden to protect privacy.',
  linkedChanged: 'That is more than chance alone would do (exact sign test, p = {p}).',
  linkedFew: 'Too few to tell (exact sign test, p = {p}).',
  linkedNoTest: 'Fewer than ten people changed: that is looked at, not tested.',
  matched:
    '{matched} people could be linked by their code; {before} of the earlier and {after} of the later answers could not.',
  tableOf: 'Both waves in numbers: {item}',
  answer: 'Answer',

  byRole: 'Whose voices are here',
  role: 'Who was asked',
  asked: 'Asked',
  answered: 'Answered',
  notSaid: 'Not shown',
  missing: 'Fewer than half of these answered: {roles}. Ask them another way.',

  useTitle: 'Take results into the plan',
  useHint: 'Nothing changes before you press a button. Each press can be undone.',
  useNothing: 'There is nothing here to take yet: results are hidden, or the survey is still open.',
  forMeasure: 'For the measure “{measure}”',
  addResult: 'Write this down for the measure',
  resultAdded: 'Written down for the measure “{measure}”.',
  isThere: 'Stands there already',
  forAssumption: 'For the assumption “{assumption}”',
  holding: 'It holds',
  failed: 'It does not hold',
  notLearned: 'Nothing learned',
  marked: 'Marked in the decision: {what}',
  draft: 'Draft “You said” from this',
  drafted: 'Drafted in the feedback plan.',
  draftedNoTool: 'Drafted in the feedback plan, which is not on this page.',
  theme: 'A theme of what people wrote',
  themeHint: 'In your own words, no quotes and no names.',
  addTheme: 'Draft “You said” from this theme',
  themeMissing: 'Write the theme first.',
  youSaid: '{question} {finding}',
} as const;

export type SayFurther = Say<typeof english>;

export const furtherMessages = new MessageTable('results-further', english, {
  es: () => import('../../locales/es/results-further.js'),
});
