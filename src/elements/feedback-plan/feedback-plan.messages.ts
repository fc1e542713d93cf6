/** The words of `cairn-feedback-plan`. */
import {MessageTable, type Say} from '../../foundation/messages.js';

export const english = {
  name: 'Feedback and response plan',
  empty:
    'People answer honestly where it is safe and where they hear back. Say how you make sure of both, before you ask the first question.',
  emptyReadonly: 'Nothing is promised, asked or answered yet.',
  start: 'Begin with a promise',
  choose: 'Not chosen',
  nobody: 'Nobody yet',
  unnamed: 'Not named yet',

  safe: 'What makes it safe to be honest here?',
  safeHint:
    'Promise what you can keep, and nothing else. Take what is true here, or write your own.',
  promise: 'Promise',
  addPromise: 'Add a promise',
  offered: 'Promises you may take',
  take: 'Promise: {words}',
  taken: 'Promised: {words}',
  'offer.rate': 'What you answer is never used to rate or judge anybody.',
  'offer.skip': 'You may skip any question, and leave the whole of it out.',
  'offer.who': 'Nobody here keeps a list of who answered and who did not.',
  'offer.groups': 'Nobody is shown single answers, or those of a group of fewer than five.',
  'offer.themes':
    'You hear back what we heard as themes, without names or quotes that give you away.',
  'offer.talk':
    'You can tell us in person or through the association as well, and it counts as much.',
  'offer.no': 'We tell you what we will not change too, and why.',
  channel: 'Where people can speak up at any time',

  ask: 'What will we ask, and when?',
  askHint: 'Start from what you will decide. Ask little, and only what you will answer.',
  askText: 'What we will ask',
  when: 'When',
  survey: 'In which survey',
  noSurvey: 'In no survey',
  item: 'By which question',
  outcome: 'To learn about',
  addAsk: 'Add what we will ask',

  answering: 'Who answers, and who shares what with whom?',
  answeringHint: 'One person makes sure that everybody who was asked hears back.',
  owner: 'Who answers',
  by: 'By when',
  addPerson: 'Somebody else…',
  personName: '{label}: name',
  addNamed: 'Add person',
  cancel: 'Cancel',
  shareText: 'What is shared, and how',
  audience: 'With whom',
  shareOwner: 'Who shares it',
  done: 'Shared',
  addShare: 'Add who shares what',

  said: 'You said, we will',
  saidHint:
    'Write down themes, not quotes, and name nobody. Say as well what you will not do, and why.',
  youSaid: 'You said',
  answer: 'Our answer',
  will: 'We will',
  wont: 'We will not',
  willText: 'What we will do',
  wontText: 'What we will not do',
  why: 'Because',
  themeOwner: 'Who does it',
  status: 'Where it stands',
  heardIn: 'Heard in',
  noHeard: 'Something else',
  addTheme: 'Add what people said',
  putOn: 'Put on the timeline',
  chooseAction: 'Choose a planned action',
  isPutOn: '“{words}” is on the timeline.',
  onTimeline: 'On the timeline: {words}',
  showAction: 'Show it there',
  takeBack: 'Take back from the timeline',
  isTakenBack: 'The answer stands here alone again. The action stays on the timeline.',
  noTimeline: 'The timeline is not on this page. Ask whoever runs the page where to find it.',
  hidden: 'Hidden to protect privacy: too few people answered.',
  early: 'Told once everybody could answer.',
  noAnswer: 'No answer yet',

  groupOf: '{title}: {what}',
  moveUp: 'Move up: {what}',
  moveDown: 'Move down: {what}',
  remove: 'Remove: {what}',
  moved: 'Number {number} of {count}',
  pasted: {one: '{count} line pasted', other: '{count} lines pasted, each on its own'},
  removed: 'Removed: {what}',
  removeTitle: 'Remove “{what}”?',
  removeAction:
    'Its answer stands on the timeline: “{words}”. The action can stay there, or go as well.',
  keep: 'Keep both',
  removeAnswer: 'Remove the answer alone',
  removeBoth: 'Remove both',

  print: 'Print',
  printWhole: 'The whole plan',
  printAnswers: '“You said, we will” alone',
  printBlank: 'Blank, for handwriting',
  saveCopy: 'Save a copy',
  copyHtml: 'The whole plan as a page',
  copyText: 'The whole plan as text (Markdown)',
  answersHtml: '“You said, we will” as a page',
  answersText: '“You said, we will” as text (Markdown)',

  byDay: 'by {date}',
  onDay: 'on {date}',
  sharesWith: 'with: {audience}',
  aboutOutcome: 'to learn about: {words}',
  askedIn: 'in “{words}”',
  because: 'because {words}',
} as const;

export type SayFeedback = Say<typeof english>;

export const feedbackPlanMessages = new MessageTable('feedback-plan', english, {
  es: () => import('../../locales/es/feedback-plan.js'),
});

/** Promises that a team may take, by the end of their key. */
export const offers = ['rate', 'skip', 'who', 'groups', 'themes', 'talk', 'no'] as const;
export type Offer = (typeof offers)[number];
