import type {english} from '../../elements/guide/guide.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: 'Guide (español)',
};
export default words;
