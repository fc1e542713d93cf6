/** What is asked before a file is opened in the place of work that is kept nowhere. */
import {MessageTable} from './messages.js';

export const english = {
  title: 'Open another plan?',
  unkept: 'What you changed here is kept nowhere yet. It is gone once the file is open.',
  stay: 'Stay here',
  open: 'Open without it',
  download: 'Download it, then open',
} as const;

export const chosenFileMessages = new MessageTable('chosen-file', english, {
  es: () => import('../locales/es/chosen-file.js'),
});
