/** The words of the parts that the theory fetches at need. */
import {LateWords} from '../../../foundation/late-words.js';

export const lateWords = new LateWords();
