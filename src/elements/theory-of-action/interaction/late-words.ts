/** The builder’s words, which come with it. */
import {LateWords} from '../../../foundation/late-words.js';

export const lateWords = new LateWords();
