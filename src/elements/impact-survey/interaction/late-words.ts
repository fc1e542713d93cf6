/** The words of those parts of a survey that are fetched at need. */
import {LateWords} from '../../../foundation/late-words.js';

export const lateWords = new LateWords();
