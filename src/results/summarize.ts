/**
 * From counts to the summary that may be shown: the one place where answers are made safe to leave.
 *
 * What always holds: no number stands for fewer than `k` people, and none can be worked out from the
 * others (see groups.ts and releases.ts); shares and intervals are rounded to four digits. Only free texts
 * meet chance: they are shuffled.
 */
import {isKnown, itemKinds} from '../plan/schema/enumerations.js';
import {
  PlanError,
  type Response,
  type Summary,
  type Survey,
  type SummaryItem,
} from '../plan/types.js';
import {countedItems, groupingItem, type CountedItem} from './answers.js';
import {countResponses, type Counts, type ItemCounts, type ValueCount} from './counts.js';
import {rowsOf, tableOf, type GroupRow} from './groups.js';
import {after, leastForTexts} from './releases.js';
import {leastForInterval, median, wilson} from './statistics.js';

export {leastForTexts} from './releases.js';

export interface SummarizeOptions {
  /** No group smaller than this is shown. It can raise the survey's own number, never lower it. */
  readonly k?: number | undefined;
  /** The summaries that were shown before: the wave's `releases`, oldest first. */
  readonly previous?: readonly Summary[] | undefined;
}

/** No fewer than this whatever a survey says, and no fewer than the second where students answer. */
const LEAST = 5;
const LEAST_OF_STUDENTS = 10;

/** How many people must stand behind every number of this survey's results. */
export function smallestGroup(survey: Survey, wave?: string, k?: number): number {
  const ofStudents =
    survey.audience.includes('student') ||
    survey.waves.some(({id, invited}) => id === wave && (invited['student'] ?? 0) > 0);
  const wanted = [survey.minimumGroup, k ?? 0].map((least) =>
    Number.isFinite(least) ? Math.ceil(least) : 0,
  );
  return Math.max(LEAST, ofStudents ? LEAST_OF_STUDENTS : 0, ...wanted);
}

/** Counts responses and summarises them: {@link countResponses} and {@link summarizeCounts} in one. */
export function summarize(
  survey: Survey,
  responses: Iterable<Response>,
  options: SummarizeOptions & {readonly wave?: string | undefined} = {},
): Summary {
  return summarizeCounts(survey, countResponses(survey, responses, options), options);
}

/**
 * The summary of counted responses. Below `k` responses all of it is hidden. After earlier summaries it
 * has at least `k` more responses than each of them, else the last one is given again as it was; an item
 * with only a few more answers is as it was last shown.
 * @throws {PlanError} `invalid` for counts of another survey
 */
export function summarizeCounts(
  survey: Survey,
  counts: Counts,
  {k: wanted, previous = []}: SummarizeOptions = {},
): Summary {
  if (counts.survey !== survey.id) {
    throw new PlanError('invalid', 'These are counts of another survey.');
  }
  const k = smallestGroup(survey, counts.wave, wanted);
  const head = {
    format: 'cairn-summary',
    version: 1,
    survey: survey.id,
    wave: counts.wave,
    k,
  } as const;
  const responses = counts.ids.length;
  if (responses < k) return after({...head, hidden: 'privacy'}, previous);

  const wave = survey.waves.find(({id}) => id === counts.wave);
  const invited = Object.values(wave?.invited ?? {}).reduce((sum, people) => sum + people, 0);
  const items = countedItems(survey);
  const grouping = groupingItem(items);
  const byId = new Map(counts.items.map((item) => [item.id, item]));
  const texts = new Map(counts.texts.map((item) => [item.id, item.texts]));
  const told: Told = {
    k,
    // More answers than people asked: the number asked is wrong, and corrects nothing.
    population: invited >= responses && invited > 0 ? invited : undefined,
    by: grouping?.item.id ?? '',
    rows: rowsOf(sizesOf(grouping && byId.get(grouping.item.id), responses), k),
  };
  const counted = new Map(items.map((item) => [item.item.id, item]));
  return after(
    {
      ...head,
      responses,
      ...(invited > 0 && {invited}),
      items: survey.items.map((item) => {
        const known = counted.get(item.id);
        const count = byId.get(item.id);
        // A kind of a newer Cairn: it was not counted.
        if (!known || !isKnown(itemKinds, item.kind)) return {id: item.id, kind: item.kind};
        if (!count) return {id: item.id, kind: item.kind, hidden: 'privacy'};
        if (known === grouping) return groupingShown(known, count, told);
        return itemShown(known, count, texts.get(item.id) ?? [], told);
      }),
    },
    previous,
  );
}

interface Told {
  readonly k: number;
  readonly population: number | undefined;
  readonly by: string;
  readonly rows: readonly GroupRow[] | undefined;
}

function sizesOf(
  grouping: ItemCounts | undefined,
  responses: number,
): {group: string; size: number}[] {
  if (!grouping) return [];
  return [
    ...grouping.values.map(({value, count}) => ({group: String(value), size: count})),
    {group: '', size: responses - grouping.answered},
  ];
}

function itemShown(
  {item, kind, values, favorable: points}: CountedItem,
  counts: ItemCounts,
  texts: readonly string[],
  {k, population, by, rows}: Told,
): SummaryItem {
  const {answered} = counts;
  const head = {id: item.id, kind};
  const hidden: SummaryItem = {...head, hidden: 'privacy'};
  if (answered < (kind === 'text' ? Math.max(k, leastForTexts) : k)) return hidden;
  switch (kind) {
    case 'text':
      return {...head, answered, texts: shuffled(texts)};
    case 'number':
    case 'date': {
      const middle = kind === 'number' ? median(numbers(counts.values)) : undefined;
      return {
        ...head,
        answered,
        distribution: oftenGiven(counts.values, answered, k),
        ...(middle !== undefined && {median: rounded(middle)}),
      };
    }
    case 'choice':
    case 'choices':
      return {...head, answered, distribution: counts.values};
    case 'scale':
    case 'then-now': {
      const middle = median(numbers(counts.values));
      const liked = [...points].map((place) => values[place]);
      const favorable = counts.values.reduce(
        (sum, {value, count}) => (liked.includes(value) ? sum + count : sum),
        0,
      );
      const asked = item.when ? undefined : population;
      return {
        ...head,
        answered,
        distribution: counts.values,
        ...(counts.before && counts.change && thenShown(counts.before, counts.change, k)),
        ...(middle !== undefined && {median: middle}),
        ...(points.size > 0 && {favorable: favorableShown(favorable, answered, asked)}),
        ...(counts.groups && {groups: tableOf(by, counts, favorable, rows, k)}),
      };
    }
  }
}

/** The item that makes the groups: its answers are sizes of groups, and a small one is not said. */
function groupingShown({item}: CountedItem, counts: ItemCounts, {k, rows}: Told): SummaryItem {
  const head = {id: item.id, kind: item.kind};
  const {answered, values} = counts;
  if (!rows || answered < k) return {...head, hidden: 'privacy'};
  if (values.every(({count}) => count >= k)) return {...head, answered, distribution: values};
  const size = new Map(values.map(({value, count}) => [String(value), count]));
  const people = rows.map((groups) =>
    groups.reduce((sum, group) => sum + (size.get(group) ?? 0), 0),
  );
  // Who did not say is counted by nobody here: a row they were put into has to be large without them.
  if (people.some((count) => count < k)) return {...head, hidden: 'privacy'};
  return {
    ...head,
    answered,
    groups: {
      by: item.id,
      rows: rows.map((groups, at) => ({groups, answered: people[at] ?? 0})),
    },
  };
}

function thenShown(
  before: readonly ValueCount[],
  change: NonNullable<ItemCounts['change']>,
  k: number,
): Pick<SummaryItem, 'before' | 'change'> {
  const answered = before.reduce((sum, {count}) => sum + count, 0);
  return {
    ...(answered >= k && {before}),
    change: change.pairs >= k ? change : {hidden: 'privacy'},
  };
}

function favorableShown(
  count: number,
  answered: number,
  population: number | undefined,
): NonNullable<SummaryItem['favorable']> {
  const interval = wilson(count, answered, {population});
  return {
    count,
    share: rounded(count / answered),
    ...(interval &&
      answered >= leastForInterval &&
      answered !== population && {low: rounded(interval.low), high: rounded(interval.high)}),
  };
}

/** Of what people typed, only what at least `k` of them typed alike, and never so much that the rest are a few. */
function oftenGiven(values: readonly ValueCount[], answered: number, k: number): ValueCount[] {
  const often = values
    .filter(({count}) => count >= k)
    .sort((one, other) => other.count - one.count);
  const rest = (): number => answered - often.reduce((sum, {count}) => sum + count, 0);
  while (often.length > 0 && rest() > 0 && rest() < k) often.pop();
  return values.filter((value) => often.includes(value));
}

function numbers(values: readonly ValueCount[]): {value: number; count: number}[] {
  return values.map(({value, count}) => ({value: Number(value), count}));
}

const rounded = (number: number): number => Math.round(number * 1e4) / 1e4;

/** The texts in an order that says nothing, not even to somebody who knows how the clock seeds a page. */
function shuffled(texts: readonly string[]): string[] {
  const mixed = [...texts].sort();
  const chance = new Uint32Array(1);
  for (let last = mixed.length - 1; last > 0; last--) {
    // Numbers beyond the last full round are drawn again: else some orders were likelier than others.
    const most = 2 ** 32 - (2 ** 32 % (last + 1));
    do crypto.getRandomValues(chance);
    while ((chance[0] ?? 0) >= most);
    const at = (chance[0] ?? 0) % (last + 1);
    const text = mixed[last] ?? '';
    mixed[last] = mixed[at] ?? '';
    mixed[at] = text;
  }
  return mixed;
}
