/**
 * Reads a summary as somebody would who wants to know more than it says: bounds on every hidden number
 * from all the released ones. Runs in tests on surveys by the thousand and may run before a release.
 *
 * What always holds: it uses nothing but what is released, and shares no code with what decides on it
 * beyond the promise in a band (`atLeast`, `atMost`).
 */
import type {Summary, SummaryItem} from '../plan/types.js';

/** Something that can be read or worked out though it should not. */
export interface Disclosure {
  /** The item; `""` for the summary itself. */
  readonly item: string;
  readonly what:
    /** Numbers about fewer people than `k`. */
    | 'few-people'
    /** Fewer people than `k`, known by taking released numbers from one another. */
    | 'subtraction'
    /** All of a group, or nobody of it, gave a favorable answer. */
    | 'alike'
    /** A few people's answers, known by taking an earlier summary from this one. */
    | 'release';
  /** The group, or the part of the item, it is about. */
  readonly about: readonly string[];
}

/** What is known of a number. */
interface Known {
  low: number;
  high: number;
}

type Row = NonNullable<NonNullable<SummaryItem['groups']>['rows']>[number];

/** What arithmetic on fractions may be off by. */
const SLACK = 1e-9;

/** Tightens bounds of whole numbers that add up to a known sum, until nothing moves. */
function tighten(parts: readonly Known[], total: Known): void {
  for (let moved = true; moved;) {
    moved = false;
    const low = parts.reduce((sum, part) => sum + part.low, 0);
    const high = parts.reduce((sum, part) => sum + part.high, 0);
    for (const part of parts) {
      const least = Math.max(part.low, total.low - (high - part.high));
      const most = Math.min(part.high, total.high - (low - part.low));
      // Numbers that contradict each other say nothing.
      if (least > most) return;
      if (least > part.low || most < part.high) {
        part.low = least;
        part.high = most;
        moved = true;
        break;
      }
    }
  }
}

/** The numbers of favorable answers that a released share of `n` people can stand for. */
function favorableOf({favorable = {}}: Row, n: number, banded: boolean): Known {
  const {share, atLeast, atMost, hidden} = favorable;
  const from = (part: number): number => Math.max(0, Math.ceil(part * n - SLACK));
  const to = (part: number): number => Math.min(n, Math.floor(part * n + SLACK));
  if (share !== undefined) return {low: from(share - 0.005), high: to(share + 0.005)};
  if (atLeast !== undefined) return {low: from(atLeast), high: n};
  if (atMost !== undefined) return {low: 0, high: to(atMost)};
  if (!hidden || !banded) return {low: 0, high: n};
  // A share that is hidden beside bands is in neither of them.
  const edge = n < 10 ? 0.2 : 0.1;
  return {low: to(edge) + 1, high: from(1 - edge) - 1};
}

/**
 * What a summary gives away, alone and together with the ones shown before it. Empty where it is safe.
 * @param previous the wave's earlier releases, in any order
 */
export function auditSummary(summary: Summary, previous: readonly Summary[] = []): Disclosure[] {
  const {k, responses, items = []} = summary;
  const found: Disclosure[] = [];
  if (summary.hidden) {
    if (responses !== undefined || items.length > 0) {
      found.push({item: '', what: 'few-people', about: []});
    }
    return found;
  }
  if ((responses ?? 0) < k) found.push({item: '', what: 'few-people', about: ['responses']});
  for (const item of items) found.push(...auditItem(item, k));
  for (const before of previous) {
    if (before.survey === summary.survey && before.wave === summary.wave && before !== summary) {
      found.push(...auditRelease(summary, before));
    }
  }
  return found;
}

function auditItem(item: SummaryItem, k: number): Disclosure[] {
  const {id, answered, distribution, texts, change, groups} = item;
  const found: Disclosure[] = [];
  const report = (what: Disclosure['what'], ...about: string[]): void => {
    found.push({item: id, what, about});
  };
  const few = (n: number | undefined, least = k): boolean => n !== undefined && n < least;
  if (item.hidden) {
    if (Object.keys(item).some((key) => !['id', 'kind', 'hidden'].includes(key))) {
      report('few-people');
    }
    return found;
  }
  if (few(answered)) report('few-people', 'answered');
  if (texts && (few(texts.length, Math.max(k, 10)) || groups)) report('few-people', 'texts');
  if (item.before && few(sum(item.before))) report('few-people', 'before');
  if (few(change?.pairs)) report('few-people', 'change');
  if ((item.kind === 'number' || item.kind === 'date') && distribution) {
    if (distribution.some(({count}) => few(count))) report('few-people', 'distribution');
    const rest = (answered ?? 0) - sum(distribution);
    if (rest > 0 && rest < k) report('subtraction', 'distribution');
  }
  if (groups?.rows) found.push(...auditTable(item, groups.rows, k));
  if (groups?.hidden && groups.rows) report('few-people', 'groups');
  return found;
}

function auditTable(item: SummaryItem, rows: readonly Row[], k: number): Disclosure[] {
  const {id, answered = 0} = item;
  const found: Disclosure[] = [];
  // Who is in no row.
  const rest = answered - rows.reduce((people, row) => people + (row.answered ?? 0), 0);
  if (rest !== 0 && rest < k) found.push({item: id, what: 'subtraction', about: []});
  for (const row of rows) {
    const n = row.answered ?? 0;
    if (n < k) found.push({item: id, what: 'few-people', about: row.groups});
    // How many of each group that was put together: between nobody and all of the row.
    const members = row.groups.map((): Known => ({low: 0, high: n}));
    tighten(members, {low: n, high: n});
    members.forEach((member, at) => {
      if (member.low === member.high && member.low > 0 && member.low < k) {
        found.push({item: id, what: 'subtraction', about: [row.groups[at] ?? '']});
      }
    });
  }
  const all = item.favorable?.count;
  if (all === undefined || rows.every(({favorable}) => favorable === undefined)) return found;
  const banded = rows.some(
    ({favorable}) => favorable?.atLeast !== undefined || favorable?.atMost !== undefined,
  );
  const known = rows.map((row) => favorableOf(row, row.answered ?? 0, banded));
  const outside: Known = {low: 0, high: Math.max(0, rest)};
  tighten([...known, outside], {low: all, high: all});
  known.forEach(({low, high}, at) => {
    const row = rows[at];
    if (row && (low >= (row.answered ?? 0) || high <= 0)) {
      found.push({item: id, what: 'alike', about: row.groups});
    }
  });
  return found;
}

function auditRelease(summary: Summary, before: Summary): Disclosure[] {
  const k = Math.max(summary.k, before.k);
  const found: Disclosure[] = [];
  const check = (
    item: string,
    about: readonly string[],
    now: {n: number | undefined; told: unknown},
    then: {n: number | undefined; told: unknown},
    least = k,
  ): void => {
    if (now.n === undefined || then.n === undefined) return;
    const more = Math.abs(now.n - then.n);
    const changed = JSON.stringify(now.told) !== JSON.stringify(then.told);
    if (more > 0 ? more < least : changed) found.push({item, what: 'release', about});
  };
  check(
    '',
    ['responses'],
    {n: summary.responses, told: undefined},
    {n: before.responses, told: undefined},
  );
  for (const item of summary.items ?? []) {
    const was = before.items?.find(({id}) => id === item.id);
    if (!was) continue;
    const {id} = item;
    check(
      id,
      ['answered'],
      {n: item.answered, told: item.distribution},
      {n: was.answered, told: was.distribution},
    );
    check(
      id,
      ['before'],
      {n: item.before && sum(item.before), told: item.before},
      {n: was.before && sum(was.before), told: was.before},
    );
    check(
      id,
      ['change'],
      {n: item.change?.pairs, told: item.change},
      {n: was.change?.pairs, told: was.change},
    );
    check(
      id,
      ['texts'],
      {n: item.texts?.length, told: item.texts && [...item.texts].sort()},
      {n: was.texts?.length, told: was.texts && [...was.texts].sort()},
      Math.max(k, 10),
    );
    // Every set of groups that both tables can say something about.
    const nowRows = item.groups?.rows ?? [];
    const thenRows = was.groups?.rows ?? [];
    for (const now of subsets(nowRows)) {
      for (const then of subsets(thenRows)) {
        if (now.groups !== then.groups) continue;
        check(id, [now.groups], {n: now.n, told: now.told}, {n: then.n, told: then.told});
      }
    }
  }
  return found;
}

/** Every choice of rows as one set of groups, with the people in it; of many rows only each alone and all. */
function subsets(
  rows: readonly Row[],
): {readonly groups: string; readonly n: number; readonly told: unknown}[] {
  const choices: readonly (readonly Row[])[] =
    rows.length > 6
      ? [...rows.map((row) => [row]), rows]
      : Array.from({length: 2 ** rows.length - 1}, (_, which) =>
          rows.filter((_row, at) => ((which + 1) >> at) & 1),
        );
  return choices
    .filter((chosen) => chosen.length > 0)
    .map((chosen) => ({
      groups: JSON.stringify(chosen.flatMap(({groups}) => groups).sort()),
      n: chosen.reduce((people, row) => people + (row.answered ?? 0), 0),
      told: chosen.length === 1 ? chosen[0]?.favorable : undefined,
    }));
}

function sum(distribution: NonNullable<SummaryItem['distribution']>): number {
  return distribution.reduce((people, {count}) => people + (count ?? 0), 0);
}
