/** The words of what is asked before something is removed on which other parts of the plan depend. */
import {MessageTable} from './messages.js';

export const english = {
  removeTitle: 'Remove “{what}”?',
  removeAlso: 'This also changes:',
  effectRemoved: '{what} goes as well',
  effectCleared: '{what} no longer refers to it',
  onMap: 'On the map: {what}',
  feedback: 'The feedback and response plan',
  unnamed: 'Not named yet',
  removeNow: 'Remove',
  removeKeep: 'Keep it',
} as const;

export const removalMessages = new MessageTable('removal', english, {
  es: () => import('../locales/es/removal.js'),
});
