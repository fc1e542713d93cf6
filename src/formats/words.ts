/**
 * The own words of files that people read, in English. Those of another language are handed in: `cairn-kit/locales/es/formats`
 * has the Spanish ones. Words of the enumerations are the same as in the tools.
 */
import {vocabulary} from '../plan/vocabulary.js';

export const documentWords = {
  untitled: 'Plan',
  evidencePack: 'Evidence pack',
  madeOn: 'Made on',
  school: 'School',
  team: 'Team',
  condition: 'Condition',
  cycle: 'Round of trying and learning',
  goal: 'Goal',
  goals: 'Goals',
  problem: 'Problem of practice',
  howWeKnow: 'How we know',
  vision: 'Vision',
  purpose: 'Purpose',
  values: 'Values',
  benefits: 'What we would gain',
  costs: 'What its absence costs',
  rubric: 'Where we stand',
  criterion: 'What we hold ourselves to',
  shortfall: 'Where we fall short',
  standing: 'So far',
  voices: 'What we heard',
  barrier: 'Chosen barrier',
  why: 'Why it exists',
  idea: 'Chosen idea',
  theory: 'Theory of action',
  diagram: 'The theory from left to right',
  if: 'If',
  then: 'Then',
  soThat: 'So that',
  and: 'and',
  'column.strategies': 'If',
  'column.soon': 'Then, soon',
  'column.later': 'Then, later',
  'column.effects': 'So that',
  waitingIf: 'who does what?',
  waitingThen: 'what will adults do differently?',
  waitingSoThat: 'what will students notice?',
  waitingBecause: 'why should it?',
  unnamed: 'Not named yet',
  links: 'Why one leads to the next',
  from: 'This',
  leadsTo: 'leads to',
  because: 'because',
  assuming: 'assuming that',
  ifWrong: 'if it is wrong',
  measures: 'How we will know',
  outcome: 'Outcome',
  measure: 'Measure',
  kind: 'Kind',
  foundIn: 'Found in',
  baseline: 'Before',
  target: 'Aim',
  equity: 'Equity',
  equityBenefits: 'Who benefits',
  equityBurden: 'Who carries the burden',
  equityAdjust: 'What we adjust',
  versions: 'How the theory changed',
  reason: 'Why it changed',
  people: 'People',
  actions: 'Actions',
  what: 'What',
  who: 'Who',
  start: 'Start',
  due: 'Due',
  status: 'Status',
  blockedBecause: 'Blocked because',
  success: 'Sign of success',
  carries: 'Carries',
  evidence: 'Evidence',
  checkIns: 'Check-ins',
  nextStep: 'Next',
  results: 'Results',
  found: 'What was found',
  prediction: 'What we expected',
  answers: 'Answers',
  answersOf: '{count} of {invited} who were asked',
  question: 'Question',
  answered: 'Answered',
  favorable: 'Favorable',
  spread: 'How the answers spread',
  group: 'Answers of',
  groupUnsaid: 'those who did not say',
  atLeast: '{share} or more',
  atMost: '{share} or less',
  interval: '{low} to {high}',
  changed: '{improved} improved, {same} the same, {declined} declined',
  hidden: 'Hidden to protect privacy',
  noTexts: 'Free answers are no part of this file.',
  noResults: 'No results were released yet.',
  feedback: 'Asking and answering',
  answersWho: 'Who answers',
  channel: 'Where people can speak up',
  promises: 'What makes it safe to be honest',
  asks: 'What we will ask',
  when: 'When',
  shares: 'Who shares what was heard',
  audience: 'With whom',
  youSaidWeWill: 'You said, we will',
  youSaid: 'You said',
  weAnswer: 'We will',
  weWillNot: 'We will not',
  toldLater: 'Told once everybody could answer',
  decisions: 'Decisions',
  decided: 'Decided',
  decidedBecause: 'Why',
  nextCondition: 'What comes next',
  'next.stay': 'Stay with this condition',
  'next.turn': 'Turn to another condition',
  keptBy: 'Kept going by',
  tested: 'What was assumed',
} as const;

const english = {...vocabulary, ...documentWords};
export type DocumentWord = keyof typeof english;

/** What a language has to say; what it lacks is said in English. */
export type DocumentWords = Readonly<Partial<Record<DocumentWord, string>>>;

/** Says a word, its `{placeholders}` filled. */
export type SayWord = (
  word: DocumentWord,
  values?: Readonly<Record<string, string | number>>,
) => string;

export function sayIn(words: DocumentWords): SayWord {
  return (word, values = {}) =>
    (words[word] ?? english[word]).replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    );
}

/** A word of an enumeration; one that this version does not know is said as it stands. */
export function sayKnown(say: SayWord, vocabularyName: string, word: string): string {
  const key = `${vocabularyName}.${word}`;
  return Object.hasOwn(english, key) ? say(key as DocumentWord) : word;
}
