import type {english} from '../../elements/conditions/conditions.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: 'Conditions (español)',
};
export default words;
