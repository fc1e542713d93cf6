/** The small words of a theory's sentences. */
import {statementWords} from '../plan/statement/words.js';
import {MessageTable} from './messages.js';

export const statementMessages = new MessageTable('statement', statementWords, {
  es: () => import('../locales/es/statement.js'),
});
