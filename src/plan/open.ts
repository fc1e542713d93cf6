/**
 * Opening and saving documents: the one way in, and the way out.
 *
 * What always holds: a document passes the gate, is migrated, filled and checked before anybody sees it;
 * what comes out is fresh, complete and deeply frozen; a refusal tells where and why and leaves nothing
 * behind. Opening what was saved gives the same document, byte for byte. Nothing here throws but
 * `createPlan`, at a start that is no plan.
 */
import type {GenericSchema} from 'valibot';
import {check} from './check.js';
import {completed, fill} from './filling.js';
import {isLargerThan, limits, MOST_PROBLEMS, readDocument} from './gate.js';
import type {JsonObject} from './json.js';
import {currentVersion, migrate} from './migrations/index.js';
import {duplicateIds} from './places.js';
import {planSchema} from './schema/plan.js';
import {response} from './schema/response.js';
import {shapeOf} from './schema/shape.js';
import {summary} from './schema/summary.js';
import {
  PlanError,
  type Patch,
  type Plan,
  type Problem,
  type Response,
  type Summary,
} from './types.js';

/** Why a document cannot be opened: at least one problem, at most 50. */
export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}
/** What opening tells about the version of a document. */
export interface OpenedVersion {
  /** The earlier version the document was written in. */
  readonly migratedFrom?: number;
  /** The later version the document was written in: what it holds beyond this version is kept, not understood. */
  readonly newerVersion?: number;
}
export type ParsedPlan = (OpenedVersion & {readonly ok: true; readonly plan: Plan}) | Refused;
export type ParsedResponse =
  (OpenedVersion & {readonly ok: true; readonly response: Response}) | Refused;
export type ParsedSummary =
  (OpenedVersion & {readonly ok: true; readonly summary: Summary}) | Refused;

/**
 * Opens a plan: JSON text, its UTF-8 bytes, or an object. Never throws. What is missing gets its empty
 * value, items without an id get one from their place, unknown fields are kept; the plan is deeply frozen.
 */
export function parsePlan(input: string | Uint8Array | object): ParsedPlan {
  const opened = openDocument(planSchema, input, currentVersion, migrate);
  if (!opened.ok) return opened;
  const {document, version} = opened;
  return {ok: true, plan: document as unknown as Plan, ...version};
}

/** Opens what one respondent sent. Never throws. */
export function parseResponse(input: string | Uint8Array | object): ParsedResponse {
  const opened = openDocument(response, input, 1);
  if (!opened.ok) return opened;
  return {ok: true, response: opened.document as unknown as Response, ...opened.version};
}

/** Opens a summary of answers. Never throws. */
export function parseSummary(input: string | Uint8Array | object): ParsedSummary {
  const opened = openDocument(summary, input, 1);
  if (!opened.ok) return opened;
  return {ok: true, summary: opened.document as unknown as Summary, ...opened.version};
}

type Opened =
  {readonly ok: true; readonly document: JsonObject; readonly version: OpenedVersion} | Refused;

/** Opens a document of a schema: through the gate, brought up to date, filled and checked. Never throws. */
export function openDocument(
  schema: GenericSchema,
  input: unknown,
  current: number,
  bringUp?: (document: Readonly<JsonObject>) => Readonly<JsonObject>,
): Opened {
  const read = readDocument(input);
  if (!read.ok) return read;
  let document = read.value;
  const shape = shapeOf(schema);
  if (shape.kind !== 'part') throw new TypeError('A document is an object.');

  // Something else altogether is told in one sentence, not in fifty.
  for (const key of ['format', 'version']) {
    const field = shape.fields.get(key)?.shape;
    const message = field?.kind === 'value' ? field.wrong(document[key]) : undefined;
    if (message !== undefined) return {ok: false, problems: [{path: `/${key}`, message}]};
  }

  const given = document['version'] as number;
  if (given < current && bringUp) {
    try {
      // Once more through the gate: a migration is code, and code may err.
      const again = readDocument(bringUp(document));
      if (!again.ok) return again;
      document = again.value;
    } catch {
      const message = `Could not be brought from version ${String(given)} to version ${String(current)}.`;
      return {ok: false, problems: [{path: '/version', message}]};
    }
  }

  const duplicates = fill(shape, document);
  const problems = [...check(shape, document), ...duplicates];
  if (problems.length) return {ok: false, problems: problems.slice(0, MOST_PROBLEMS)};
  return {ok: true, document, version: versionOf(given, current)};
}

function versionOf(given: number, current: number): OpenedVersion {
  if (given < current) return {migratedFrom: given};
  return given > current ? {newerVersion: given} : {};
}

/**
 * A plan as JSON: the same plan gives the same bytes. Indented by two spaces with a line feed at the end;
 * a plan near the limit of size is written without white space, so that it can be opened again.
 */
export function serializePlan(plan: Plan): string {
  const text = `${JSON.stringify(plan, null, 2)}\n`;
  return isLargerThan(text, limits.bytes) ? JSON.stringify(plan) : text;
}

/** What a new plan may begin with. */
export interface PlanStart {
  readonly id?: string;
  readonly title?: string | Readonly<Record<string, string>>;
  readonly condition?: string;
  readonly language?: string;
}

/** A new plan with nothing in it, deeply frozen. Its id is random unless one is given. Throws PlanError `invalid`. */
export function createPlan(start: PlanStart = {}): Plan {
  const parsed = parsePlan({
    format: 'cairn-plan',
    version: currentVersion,
    id: start.id ?? randomId(),
    title: start.title,
    condition: start.condition,
    language: start.language,
  });
  if (parsed.ok) return parsed.plan;
  throw new PlanError('invalid', 'A plan cannot begin with this.', parsed.problems);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 128 random bits and a few more. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(22));
  return Array.from(bytes, (byte) => LETTERS.charAt(byte % 64)).join('');
}

/** A plan after a change, what is new in it filled as opening fills a document: a host may add an item with its name alone. */
export function completeChanged(plan: unknown): unknown {
  return completed(shapeOf(planSchema), plan, () => `i-${randomId().slice(0, 12)}`);
}

/**
 * The problems of a plan after a change, none when it is still a plan; what is new is frozen then. Stricter
 * than opening: nothing is filled in, so nothing may be missing. Looks only at what the change made new;
 * `patches` tells whether ids may have come in.
 */
export function checkChanged(plan: Plan, patches: readonly Patch[]): Problem[] {
  const problems = check(shapeOf(planSchema), plan);
  if (problems.length === 0 && plan.version !== currentVersion) {
    return [{path: '/version', message: `Must be ${String(currentVersion)}.`}];
  }
  if (problems.length === 0 && patches.some(bringsIds)) {
    for (const {path, id} of duplicateIds(plan)) {
      problems.push({path, message: `The id “${id}” is already taken by another item.`});
    }
  }
  return problems.slice(0, MOST_PROBLEMS);
}

function bringsIds(patch: Patch): boolean {
  if (patch.op === 'copy') return true;
  if (patch.op !== 'add' && patch.op !== 'replace') return false;
  return typeof patch.value === 'object' || patch.path.endsWith('/id');
}
