/** The words of `cairn-guide`. */
import {MessageTable} from '../../foundation/messages.js';

export const english = {
  name: 'Guide',
} as const;

export const guideMessages = new MessageTable('guide', english, {
  es: () => import('../../locales/es/guide.js'),
});
