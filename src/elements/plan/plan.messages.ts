/** The words of `cairn-plan`. */
import {MessageTable} from '../../foundation/messages.js';

export const english = {
  name: 'Plan',
  untitled: 'Untitled plan',
  title: 'Title of the plan',
  cycle: 'Cycle {number}',
  empty: 'A plan holds why you want to change something, how you will try it, and what you learn.',
  evidencePack: 'Evidence pack',
} as const;

export const planMessages = new MessageTable('plan', english, {
  es: () => import('../../locales/es/plan.js'),
});
