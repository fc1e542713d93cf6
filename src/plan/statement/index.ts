/** The theory as sentences. */
export {clauseOf} from './clauses.js';
export {
  isClaimed,
  isEffect,
  knownWords,
  sayStatement,
  statementOf,
  type SayStatement,
  type StatedPlan,
  type StatementPiece,
  type StatementSentence,
} from './statement.js';
export {statementWords, type StatementWord} from './words.js';
