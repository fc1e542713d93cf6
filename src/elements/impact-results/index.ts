/** `cairn-impact-results`: registers nothing. */
export {CairnImpactResults} from './impact-results.js';
