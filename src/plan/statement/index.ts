/** The theory as sentences. */
export {
  isClaimed,
  isEffect,
  sayStatement,
  statementOf,
  type SayStatement,
  type StatedPlan,
  type StatementPiece,
  type StatementSentence,
} from './statement.js';
export {statementWords, type StatementWord} from './words.js';
