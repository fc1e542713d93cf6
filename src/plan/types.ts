/**
 * The types of a plan, inferred from the schema: deeply read-only, since what a store holds is frozen.
 * A recipe that changes a plan works on `Draft<Plan>` instead.
 */
import type {InferOutput} from 'valibot';
import type {guideDefinition} from './schema/guide-definition.js';
import type {planSchema} from './schema/plan.js';
import type {response} from './schema/response.js';
import type {summary} from './schema/summary.js';

export type {Draft} from 'immer';
export type {OpenWord} from './schema/shapes.js';

/** One text, or a map from language tag to text. */
export type Text = string | Readonly<Record<string, string>>;

/** Plain data that nobody may change: immer's own `Immutable` asks at every step for maps and sets, which no document has. */
type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends object
    ? {readonly [K in keyof T]: Frozen<T[K]>}
    : T;

export type Plan = Frozen<InferOutput<typeof planSchema>>;
/** What a recipe of `store.change` is handed. */
export type PlanDraft = InferOutput<typeof planSchema>;
export type Response = Frozen<InferOutput<typeof response>>;
export type Summary = Frozen<InferOutput<typeof summary>>;
/** What a guide asks and proposes, as a partner writes it. */
export type GuideDefinition = Frozen<InferOutput<typeof guideDefinition>>;

export type Person = Plan['people'][number];
export type Theory = Plan['theory'];
export type Evidence = Theory['problem']['evidence'][number];
export type Criterion = Theory['rubric'][number];
export type Voice = Theory['voices'][number];
export type Barrier = Theory['barriers'][number];
export type Idea = Theory['ideas'][number];
export type Strategy = Theory['strategies'][number];
export type Outcome = Theory['outcomes'][number];
export type Link = Theory['links'][number];
export type Assumption = Link['assumptions'][number];
export type TheoryVersion = Theory['versions'][number];
export type Card = Plan['map']['cards'][number];
export type Connection = Plan['map']['connections'][number];
export type Measure = Plan['measures'][number];
export type Action = Plan['actions'][number];
export type Phase = Plan['phases'][number];
export type Milestone = Plan['milestones'][number];
export type Term = Plan['terms'][number];
export type Calendar = Plan['calendar'];
export type Survey = Plan['surveys'][number];
export type Wave = Survey['waves'][number];
export type Scale = Survey['scales'][number];
export type ScalePoint = Scale['points'][number];
export type SurveyItem = Survey['items'][number];
export type SurveySection = Survey['sections'][number];
export type Feedback = Plan['feedback'];
export type SafetyPromise = Feedback['promises'][number];
export type Ask = Feedback['asks'][number];
export type Share = Feedback['shares'][number];
export type Theme = Feedback['themes'][number];
export type Cycle = Plan['cycles'][number];
export type Decision = Plan['decisions'][number];
export type ConditionCheck = Plan['conditions'][number];
export type Answer = Response['answers'][string];
export type SummaryItem = NonNullable<Summary['items']>[number];

/** What is wrong with a document, and where: a JSON pointer into what was given, and a plain sentence. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** An operation of JSON Patch, RFC 6902. */
export type Patch =
  | {readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown}
  | {readonly op: 'remove'; readonly path: string}
  | {readonly op: 'move' | 'copy'; readonly from: string; readonly path: string};

/** Why something was refused. `code` is stable, `message` plain. */
export type PlanErrorCode =
  'invalid' | 'readonly' | 'too-large' | 'conflict' | 'busy' | 'not-found';

/** A refusal: what was there before stays as it was. */
export class PlanError extends Error {
  override name = 'PlanError';
  constructor(
    readonly code: PlanErrorCode,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}
