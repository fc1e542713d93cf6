/** The words of what is asked for now and then, which come with it. */
import {LateWords} from '../../foundation/late-words.js';

export const lateWords = new LateWords();
