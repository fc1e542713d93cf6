/** The words of bringing a survey in from SurveyJS and out for it. They are fetched with the part that shows them. */
import {MessageTable, type Say} from '../../foundation/messages.js';

export const english = {
  title: 'Import from SurveyJS',
  hint: 'A survey as SurveyJS keeps it, as JSON. It becomes a survey of its own: nothing that is here is changed. What you promise, and which answers you hope for, you set here.',
  file: 'File',
  text: 'Or paste the JSON',
  untitled: 'Survey without a title',
  unread: '“{file}” cannot be read. Choose a JSON file of at most 5 MB.',
  refused: 'This is no survey of SurveyJS that can be opened.',
  report: 'What would be added',
  found: {
    one: '“{title}”: {count} question.',
    other: '“{title}”: {count} questions.',
  },
  nothing: 'None of its questions can be asked here.',
  all: 'Everything in the file fits.',
  left: 'Left out',
  otherwise: 'Asked, but otherwise',
  andMore: {one: 'and {count} more', other: 'and {count} more'},
  inWhole: 'the survey as a whole',
  withValue: '{question} ({value})',
  cancel: 'Cancel',
  add: 'Add this survey',
  added: {
    one: 'Survey added with {count} question.',
    other: 'Survey added with {count} questions.',
  },
  saved:
    'Saved for SurveyJS. What you promise, and which answers you hope for, are not in the file.',
  quoted: '“{words}”',
  savedWithout: 'Not in the file for SurveyJS: {questions}.',
  savedForAll: 'In the file for SurveyJS everybody is asked: {questions}.',

  'note.kind': 'Kinds of questions that are not asked here',
  'note.elsewhere': 'Their answers come from another place',
  'note.hidden': 'Never shown',
  'note.condition': 'Everybody is asked, since the condition says more than can be said here',
  'note.required': 'Everybody may leave it out, as every question here',
  'note.checks': 'Any answer is taken: limits and checks are gone',
  'note.default': 'No answer is given beforehand',
  'note.values': 'The answers of the scale are numbered from 1',
  'note.beside': 'Nothing can be written beside the answers',
  'note.answers': 'All answers are offered to everybody',
  'note.words': 'Words that stood over several questions are gone',
  'note.piping': 'What somebody answered before is not put into the words',
  'note.logic': 'What SurveyJS did by itself does not happen here',
  'note.markup': 'The thanks at the end are plain words',
} as const;

export type SayExchange = Say<typeof english>;

export const surveyExchangeMessages = new MessageTable('survey-exchange', english, {
  es: () => import('../../locales/es/survey-exchange.js'),
});
