/** Former wordings of the theory, and what changed between two of them. */
export {keptTheory, withoutVersions, type KeptTheory} from './kept.js';
export {
  theoryDifference,
  theoryParts,
  type FieldChange,
  type TheoryChange,
  type TheoryPart,
} from './difference.js';
