/** The words of `cairn-conditions`. */
import {MessageTable} from '../../foundation/messages.js';

export const english = {
  name: 'Conditions',
} as const;

export const conditionsMessages = new MessageTable('conditions', english, {
  es: () => import('../../locales/es/conditions.js'),
});
