/**
 * What a finding is, and how judging stays cheap.
 *
 * What always holds: findings depend on the plan alone, not on the day or the reader; judging the same parts again
 * gives the very same findings, so that who compares by identity sees what is new.
 */
import {fillIn} from '../edits/words.js';
import {findingMessages, type FindingCode} from './messages.js';

/** `block` only where somebody would be harmed; a finding never keeps a plan from being saved. */
export type Severity = 'info' | 'advice' | 'block';

/** Something to be said about a plan. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The item it is about (`''` is the plan itself), and the path of a field from there, such as `owner` or `theory/goal`. */
  readonly at: {readonly id: string; readonly field: string};
  /** Plain English; other languages are made from `code` and `values`. */
  readonly message: string;
  /** What is in the message. A `role` is a word of the plan, such as `support-staff`; a `week` is its Monday. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** From how many on something is worth saying. They are conventions, not research. */
export interface Thresholds {
  /** Open actions that one person can carry. */
  readonly openActions: number;
  /** Actions of one person that can be due in the same week. */
  readonly dueInOneWeek: number;
  /** Actions with an owner before it counts that all owners have one role. */
  readonly actionsOfOneRole: number;
  /** Questions by which the answers of a survey may be sorted. */
  readonly groupQuestions: number;
  /** Questions that people answer with care. */
  readonly questions: number;
}

export const defaultThresholds: Thresholds = Object.freeze({
  openActions: 5,
  dueInOneWeek: 2,
  actionsOfOneRole: 3,
  groupQuestions: 2,
  questions: 30,
});

/** A finding with the message of its code. */
export function finding(
  severity: Severity,
  code: FindingCode,
  id: string,
  field: string,
  values: Readonly<Record<string, string | number>> = {},
  messages: Readonly<Partial<Record<FindingCode, string>>> = findingMessages,
): Finding {
  const {role} = values;
  // The words of roles are plain English but for their hyphens.
  const spoken = typeof role === 'string' ? {...values, role: role.replaceAll('-', ' ')} : values;
  return Object.freeze({
    code,
    severity,
    at: Object.freeze({id, field}),
    message: fillIn(messages[code] ?? '', spoken),
    values: Object.freeze({...values}),
  });
}

/** Remembers what was made of an item, while the item lives. Only of frozen ones, as those of a store are. */
export function rememberingItem<Item extends object, Result>(
  judge: (item: Item) => Result,
): (item: Item) => Result {
  const known = new WeakMap<Item, {readonly result: Result}>();
  return (item) => {
    const before = known.get(item);
    if (before) return before.result;
    const result = judge(item);
    if (Object.isFrozen(item)) known.set(item, {result});
    return result;
  };
}

/**
 * Remembers what was made of the same parts: what `judge` gives depends on its arguments alone, and the last answer
 * for each first argument is kept while that lives. Only for frozen parts, as those of a store are.
 */
export function remembering<Parts extends readonly [object, ...unknown[]], Result>(
  judge: (...parts: Parts) => Result,
): (...parts: Parts) => Result {
  const known = new WeakMap<object, {readonly parts: Parts; readonly result: Result}>();
  return (...parts) => {
    const [first] = parts;
    if (!Object.isFrozen(first)) return judge(...parts);
    const before = known.get(first);
    if (before && parts.every((part, index) => part === before.parts[index])) return before.result;
    const result = judge(...parts);
    known.set(first, {parts, result});
    return result;
  };
}
