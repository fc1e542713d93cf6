/** Words that nobody needs before the first answer: the ways through a survey, what becomes of the answers, and
 * whether somebody is still there. */
import {MessageTable, type Say} from '../../foundation/messages.js';

export const english = {
  waiting: 'Not sent yet. Keep this page open. It is tried again by itself.',
  waitingSeconds: {
    one: 'Next try in {count} second.',
    other: 'Next try in {count} seconds.',
  },
  trying: 'Trying now.',
  tryNow: 'Try now',
  refused: 'Your answers were not taken: the server said {status}. They are still here.',
  hostRefused: 'Your answers were not sent. They are still here.',
  keep: 'Copy or download them, so that nothing is lost.',
  copy: 'Copy my answers',
  copied: 'Copied',
  notCopied: 'Copying is not allowed here. Download them instead.',
  download: 'Download my answers',
  downloadAgain: 'Download again',
  file: 'Your answers are ready as a file to hand in. They are not sent from this page.',
  fileTaken: 'Has the file arrived on this device?',
  haveFile: 'Yes, I have the file',
  fileName: 'answers',
  backToAnswers: 'Back to my answers',
  thanksTitle: 'Sent',
  thanksTitleFile: 'Done',
  next: 'Start for the next person',
  chooseSurvey: 'Which survey do you want to answer?',
  untitled: 'Survey without a title',
  quoted: '“{words}”',
  onlyIf: 'Only if you answered {answers} to question {number}:',
  errorsAbout: 'Mend or clear what is listed here, then send again.',
  section: 'Section {number} of {count}',
  nextSection: 'Next',
  back: 'Back',
  review: 'Look over my answers',
  reviewTitle: 'Your answers',
  reviewHint: 'You may still change any of them. What you left out may stay that way.',
  notAnswered: 'Not answered',
  change: 'Change',
  answerTo: 'Answer',
  yourAnswer: 'your answer to question {number}',
  idleTitle: 'Is somebody still there?',
  idle: 'In two minutes these answers are cleared, so that nobody else sees them. Press any key to keep them.',
  idleKeep: 'Keep my answers',
  idleCleared: 'The answers were cleared, because nobody was here for a while.',
} as const;

export type SaySending = Say<typeof english>;

export const surveySendingMessages = new MessageTable('survey-sending', english, {
  es: () => import('../../locales/es/survey-sending.js'),
});
