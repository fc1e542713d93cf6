/** The own words of files that people read. */
import {documentWords} from '../formats/words.js';
import {MessageTable} from './messages.js';

export const documentMessages = new MessageTable('documents', documentWords, {
  es: async () => ({default: (await import('../locales/es/formats.js')).documents}),
});
