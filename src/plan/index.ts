/**
 * `cairn-kit/plan`: the document, everywhere that JavaScript runs.
 *
 * What always holds: no DOM, no Lit, and nothing runs when this is imported.
 */
export * from './types.js';
export * from './schema/enumerations.js';
export {isId, isPlanDate, type Kind, type WhenRemoved} from './schema/shapes.js';
export {limits} from './gate.js';
export {
  createPlan,
  parsePlan,
  parseResponse,
  parseSummary,
  serializePlan,
  type OpenedVersion,
  type ParsedPlan,
  type ParsedResponse,
  type ParsedSummary,
  type PlanStart,
  type Refused,
} from './open.js';
export {extractSurvey} from './extract-survey.js';
export {
  createPlanStore,
  type ChangeOptions,
  type Origin,
  type PlanChange,
  type PlanObserver,
  type PlanStore,
} from './store.js';
export {mergePlans, type Conflict, type MergedPlans} from './merge.js';
export {difference} from './difference.js';
export {applyPatches} from './patches.js';
export * from './edits/index.js';
export * from './findings/index.js';
export * from './statement/index.js';
export * from './versions/index.js';
export {
  threadOf,
  type AskedItem,
  type AssumptionThread,
  type LinkThread,
  type MeasureThread,
  type OutcomeThread,
  type Thread,
} from './thread.js';
export {decisionsByDay, lessonsOf, presentCycle, presentDecision} from './decisions.js';
export {answerOf, isAnswered, tellable, type Answer} from './answers.js';
export {checkOf, proposeNext, type NextCondition} from './next-condition.js';
export * from './guide.js';
export {placedFindings, type PlacedFinding} from './guide-findings.js';
export {
  guideProgress,
  taskProgress,
  type Done,
  type GuideProgress,
  type TaskProgress,
} from './guide-progress.js';
export * from './dates.js';
export * from './text.js';
export {currentVersion} from './migrations/index.js';
export {
  itemsOf,
  referencesIn,
  referencesTo,
  unknownWordsIn,
  type ItemPlace,
  type ReferencePlace,
  type UnknownWord,
} from './places.js';
