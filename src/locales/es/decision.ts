import type {english} from '../../elements/decision/decision.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: 'Decision (español)',
};
export default words;
