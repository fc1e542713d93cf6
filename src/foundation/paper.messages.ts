/** The words that stand on every sheet of paper. */
import {MessageTable} from './messages.js';

export const english = {
  page: 'Page {page} of {pages}',
  team: 'Team or name',
  date: 'Date',
} as const;

export const paperMessages = new MessageTable('paper', english, {
  es: () => import('../locales/es/paper.js'),
});
