/** The words of `cairn-impact-survey`. Short, active, to the person who answers. */
import {MessageTable} from '../../foundation/messages.js';

export const english = {
  name: 'Survey',
  noSurvey:
    'A survey asks the people a change is for how it is going. There is no survey here yet.',
  noItems: 'This survey has no questions yet.',
  language: 'Language',
  privacy: 'Your privacy',
  anonymous:
    'Anonymous: you are not asked who you are, and your answers are sent without your name, the time or anything else that identifies you.',
  confidential:
    'Confidential: those who run this survey may be able to tell which answers are yours, and promise to keep that to themselves.',
  codeGuess:
    'You may give a code of your own, so that your answers can be compared with those of another time. A code can be guessed, so this survey is confidential, not anonymous.',
  results: {
    one: 'Results are shown only where at least {count} person answered. Smaller groups stay hidden.',
    other:
      'Results are shown only where at least {count} people answered. Smaller groups stay hidden.',
  },
  texts: {
    one: 'What you write in your own words may be shown word for word, in no order, once {count} person has written something. Name nobody.',
    other:
      'What you write in your own words may be shown word for word, in no order, once {count} people have written something. Name nobody.',
  },
  grouped: 'Results may be shown by the answers to “{question}”.',
  voluntary: 'You may leave out any question. Nothing is sent before you press Send.',
  voluntaryForm: 'You may leave out any question.',
  closes: 'Open until {date}.',
  preview: 'A preview, to be tried out. Nothing is sent.',
  draft: 'This survey is not open yet. You can try it out. Nothing can be sent.',
  noWave: 'This survey has no round of answers yet. You can try it out. Nothing can be sent.',
  closed: 'This survey is closed. No more answers can be sent.',
  progress: {
    one: '{answered} of {count} question answered',
    other: '{answered} of {count} questions answered',
  },
  number: '{number} of {count}.',
  before: 'Before',
  now: 'Now',
  clear: 'Clear answer',
  cleared: 'Answer cleared',
  several: 'Choose all that fit.',
  numberHint: 'A number',
  code: 'Your code',
  codeHint:
    'Make up something that only you know and will know again, such as two letters of a street you lived in and the day of a birthday. Leave it empty if you like.',
  errors: {
    one: '{count} answer cannot be read',
    other: '{count} answers cannot be read',
  },
  wrongNumber: 'Write a number in digits, such as 12 or 2.5, or clear the answer.',
  wrongDate: 'Complete the date, or clear the answer.',
  wrongLong: 'Make this text shorter: it may have {most} characters.',
  nothing: 'There is nothing to send yet. Answer at least one question.',
  send: 'Send answers',
  sending: 'Sending your answers. Keep this page open.',
  tryAgain: 'Try again',
  notHere: 'The part that sends your answers could not be fetched. They are still here.',
  thanks: 'Thank you for answering.',
} as const;

export const impactSurveyMessages = new MessageTable('impact-survey', english, {
  es: () => import('../../locales/es/impact-survey.js'),
});
