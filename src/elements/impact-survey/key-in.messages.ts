/** The words with which paper forms are keyed in. They are fetched with the part that shows them. */
import {MessageTable, type Say} from '../../foundation/messages.js';

export const english = {
  noSurvey: 'There is no survey here whose forms could be keyed in.',
  choose: 'Whose forms are these?',
  untitled: 'Survey without a title',
  notOpen:
    'This survey is not open. Forms can be keyed in and saved as a file, once it was opened.',
  form: 'Form {number}',
  help: 'Type the number that is crossed; it goes on by itself. Enter goes on where nothing is crossed, and at the end it keeps the form. Arrow up goes back, Delete clears.',
  letters: 'The tenth answer and those after it have a letter: type it.',
  noChoice: 'There is no answer {key} here.',
  keep: 'Keep this form and begin the next',
  empty: 'This form has no answers. Key in what is crossed first.',
  unread: 'One answer cannot be read. Mend or clear it first.',
  kept: 'Form {number} is kept.',
  discard: 'Clear this form',
  discarded: 'The form is cleared.',
  waiting: {
    one: '{count} form is not sent yet. Keep this page open.',
    other: '{count} forms are not sent yet. Keep this page open.',
  },
  none: 'Nothing waits to be sent.',
  done: {one: '{count} form was handed in.', other: '{count} forms were handed in.'},
  send: 'Send',
  sending: 'Sending. Keep this page open.',
  stop: 'Stop for now',
  nowhere: 'This page sends forms nowhere. Save them as a file instead.',
  failed: 'Not all of them were taken. What was not is still here.',
  file: 'Save as a file',
  fileTaken: 'Has the file arrived on this device? Then these forms can go from this page.',
  haveFile: 'Yes, I have the file',
  notYet: 'Not yet',
  fileName: 'forms',
  takeBack: 'Take back the last form',
  takenBack: 'The last form is back, to be mended.',
  print: 'Print blank',
  mark: 'Each form is marked as keyed in from paper.',
} as const;

export type SayKeyIn = Say<typeof english>;

export const keyInMessages = new MessageTable('survey-key-in', english, {
  es: () => import('../../locales/es/survey-key-in.js'),
});
