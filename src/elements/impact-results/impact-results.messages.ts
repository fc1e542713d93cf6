/** The words of `cairn-impact-results`. Numbers arrive as the reader's language writes them. */
import {MessageTable} from '../../foundation/messages.js';

export const english = {
  name: 'Results',
  empty: 'What people answered appears here: how many, what they said, and how sure one can be.',
  noSurvey: 'What people answered appears here. This plan has no survey yet.',
  openAnswers: 'Open answers',
  openAnswersHint:
    'Files of answers (JSON, or one answer a line), as many as you like. They are summarized on this device and not kept.',
  answersRead: 'The answers are summarized.',
  wave: 'Wave',
  use: 'Take into the plan',

  who: '{responses} of {invited} people answered ({share}).',
  whoAll: 'All {invited} people who were asked answered.',
  whoOnly: '{responses} people answered.',
  whoMore: '{responses} people answered; {invited} were asked.',
  lowRate: 'Fewer than half answered: this may not speak for all. Whose voice is missing?',
  leastShown: 'Groups of fewer than {k} people are never shown on their own.',
  decision: 'To be decided:',
  stillOpen: 'The survey is still open. What was said is shown once, when it has closed.',

  hidden: 'Hidden to protect privacy',
  hiddenAll: 'Hidden to protect privacy. Results are shown once at least {k} people have answered.',
  hiddenItem: 'Hidden to protect privacy.',
  hiddenTexts:
    'Hidden to protect privacy. What people wrote is shown once at least {k} have written.',
  hiddenGroups: 'By group: hidden to protect privacy.',
  hiddenChange: 'How single people changed is hidden to protect privacy.',
  unknownKind: 'Made with a newer version: these answers cannot be shown here.',

  said: {other: '{count} of {answered} said {answers}'},
  saidNone: 'Nobody of {answered} said {answers}',
  saidBefore: {other: 'Looking back, {count} of {answered} said {answers} about the time before'},
  saidBeforeNone: 'Looking back, nobody of {answered} said {answers} about the time before',
  chose: {other: '{count} of {answered} chose {answers}'},
  tied: '{answers} were given most often, each by {count} of {answered}',
  sentence: '{finding}.',
  withShare: '{finding} ({share}).',
  withRange: '{finding} ({share}; between {low} and {high}).',
  withEveryone: '{finding} ({share}; everyone answered).',
  favorableAnswer: 'something favorable',
  answeredItem: {one: '{count} person answered.', other: '{count} people answered.'},
  written: {one: '{count} person wrote:', other: '{count} people wrote, in no order:'},
  middle: 'The middle answer is {answer}.',
  middleBetween: 'The middle answer lies between {lower} and {upper}.',
  few: 'So few answers are told, not charted: {counts}.',
  fewBefore: 'About the time before: {counts}.',
  countOf: '{answer} {count}',
  rare: 'Answers that fewer than {k} people gave are left out.',

  lookingBack: 'Looking back: both answers come from one sitting, after the change.',
  change:
    'Of {pairs} who answered both, {improved} improved, {same} stayed the same and {declined} declined.',
  before: 'Before',
  now: 'Now',

  table: 'In numbers: {item}',
  answer: 'Answer',
  number: 'People',
  share: 'Share',
  numberAndShare: '{count} ({share})',
  noAnswer: 'No answer',
  tally: 'One stroke for each person',

  byGroup: 'By group: {item}',
  group: 'Group',
  answered: 'Answered',
  saidColumn: 'Said {answers}',
  didNotSay: 'people who did not say',
  groupCount: '{count} of {answered}',
  orMore: '{share} or more',
  orLess: '{share} or less',
} as const;

export const impactResultsMessages = new MessageTable('impact-results', english, {
  es: () => import('../../locales/es/impact-results.js'),
});
