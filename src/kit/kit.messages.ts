/** The few words that the kit says by itself. */
import {MessageTable} from '../foundation/messages.js';

export const english = {
  busy: 'Working',
  close: 'Close',
  more: 'More',
  notice: 'Notice',
  progress: '{value} of {max}',
  remove: 'Remove {what}',
} as const;

export const kitMessages = new MessageTable('kit', english, {
  es: () => import('../locales/es/kit.js'),
});
