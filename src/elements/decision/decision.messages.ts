/** The words of `cairn-decision`. */
import {MessageTable} from '../../foundation/messages.js';

export const english = {
  name: 'Decision',
} as const;

export const decisionMessages = new MessageTable('decision', english, {
  es: () => import('../../locales/es/decision.js'),
});
