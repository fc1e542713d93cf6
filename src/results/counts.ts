/**
 * Counting answers: from responses to numbers that can be added up again.
 *
 * What always holds: counts are plain JSON and belong to the host alone, since small cells stand in them;
 * only a summary may leave. They do not depend on the order of responses, and hold no order: ids and texts
 * are sorted. A response counts once however often it was sent. Free texts stand apart from all other
 * answers, self-made codes are not in here at all.
 */
import {PlanError, type Response, type Survey, type Wave} from '../plan/types.js';
import {
  answerTo,
  asker,
  countedItems,
  groupingItem,
  isDay,
  isGrouped,
  type CountedItem,
} from './answers.js';

/** How often a point, a choice, a number or a day was given. */
export interface ValueCount {
  readonly value: number | string;
  readonly count: number;
}

/** Then and now in one sitting, of the people who answered both. */
export interface ChangeCounts {
  readonly pairs: number;
  readonly improved: number;
  readonly same: number;
  readonly declined: number;
}

/** How one group answered one item. `group` is the value of the grouping item, `""` for those who did not say. */
export interface GroupCounts {
  readonly group: string;
  readonly answered: number;
  readonly favorable: number;
}

/** What was answered to one item. */
export interface ItemCounts {
  readonly id: string;
  readonly kind: string;
  /** Responses with an answer that fits; of a then-now item with one about now. */
  readonly answered: number;
  /** Every point or choice, in the survey's order and with those nobody gave; numbers and days as given, ascending; empty for texts. */
  readonly values: readonly ValueCount[];
  /** Of then-now items: how many answered about then, and what. */
  readonly before?: readonly ValueCount[];
  readonly change?: ChangeCounts;
  /** By the answers to the grouping item; absent where the item is not shown by group. */
  readonly groups?: readonly GroupCounts[];
}

/** Unsuppressed counts of one wave of one survey. They stay with the host. */
export interface Counts {
  readonly format: 'cairn-counts';
  readonly version: 1;
  readonly survey: string;
  readonly wave: string;
  /** The ids of the responses counted, sorted: what makes merging honest. */
  readonly ids: readonly string[];
  /** Answers that do not fit their item, or were given to a question not asked. */
  readonly ignored: number;
  /** Responses of another survey or wave, or that are no responses. */
  readonly refused: number;
  readonly items: readonly ItemCounts[];
  /** Free texts by item, sorted, without anything that says who wrote them. */
  readonly texts: readonly {readonly id: string; readonly texts: readonly string[]}[];
}

/**
 * Which wave is meant where none is named: the only one, else the only open one, else the last that is
 * closed, else the first. `""` in a survey without waves.
 */
export function waveOf(survey: Survey, id?: string): Wave | undefined {
  const {waves} = survey;
  if (id !== undefined) return waves.find((wave) => wave.id === id);
  const open = waves.filter(({status}) => status === 'open');
  if (open.length === 1) return open[0];
  return waves.findLast(({status}) => status === 'closed') ?? waves[0];
}

interface Tally {
  readonly counted: CountedItem;
  readonly asked: boolean;
  answered: number;
  readonly now: number[];
  readonly then: number[];
  readonly free: Map<number | string, number>;
  readonly texts: string[];
  pairs: number;
  improved: number;
  declined: number;
  readonly groups: {answered: number; favorable: number}[] | undefined;
}

/**
 * Counts the responses of one wave, each id once. Where one id comes with different answers (a form
 * keyed in twice) one of them is taken, the same one in whatever order they come.
 * Answers that do not fit the survey are left out and counted in `ignored`.
 * @param options.wave default: see {@link waveOf}
 * @throws {PlanError} `not-found` where the survey has no such wave
 */
export function countResponses(
  survey: Survey,
  responses: Iterable<Response>,
  options: {readonly wave?: string | undefined} = {},
): Counts {
  const wave = waveOf(survey, options.wave);
  if (!wave && options.wave) {
    throw new PlanError('not-found', `This survey has no wave “${options.wave}”.`);
  }
  const waveId = wave?.id ?? '';
  const isOfWave = (name: string): boolean =>
    name === waveId || (name === '' && survey.waves.length < 2);

  const byId = new Map<string, Response>();
  let refused = 0;
  for (const response of responses) {
    if (!isResponse(response) || response.survey !== survey.id || !isOfWave(response.wave)) {
      refused++;
      continue;
    }
    const known = byId.get(response.id);
    if (!known || (known !== response && inWords(response) < inWords(known))) {
      byId.set(response.id, response);
    }
  }

  const items = countedItems(survey);
  const grouping = groupingItem(items);
  const asked = asker(survey);
  const tallies = items.map((counted): Tally => {
    const zeros = (): number[] => counted.values.map(() => 0);
    return {
      counted,
      asked: counted.item.when === undefined,
      answered: 0,
      now: zeros(),
      then: zeros(),
      free: new Map(),
      texts: [],
      pairs: 0,
      improved: 0,
      declined: 0,
      groups:
        grouping && grouping !== counted && isGrouped(counted)
          ? [...grouping.values, ''].map(() => ({answered: 0, favorable: 0}))
          : undefined,
    };
  });

  let ignored = 0;
  for (const {answers} of byId.values()) {
    let group = -1;
    if (grouping) {
      const said =
        grouping.item.when === undefined || asked(grouping.item, answers)
          ? grouping.placeOf.get(answerTo(answers, grouping.item.id))
          : undefined;
      group = said ?? grouping.values.length;
    }
    for (const tally of tallies) {
      const {item} = tally.counted;
      const answer = answerTo(answers, item.id);
      if (answer === undefined) continue;
      if (!tally.asked && !asked(item, answers)) ignored++;
      else ignored += take(tally, answer, group);
    }
  }

  return {
    format: 'cairn-counts',
    version: 1,
    survey: survey.id,
    wave: waveId,
    ids: [...byId.keys()].sort(),
    ignored,
    refused,
    items: tallies.map((tally) => counts(tally, grouping)),
    texts: tallies
      .filter(({counted}) => counted.kind === 'text')
      .map(({counted, texts}) => ({id: counted.item.id, texts: texts.sort()})),
  };
}

/** Adds one answer to a tally. Gives how many parts of it did not fit. */
function take(tally: Tally, answer: unknown, group: number): number {
  const {counted} = tally;
  switch (counted.kind) {
    case 'scale':
    case 'choice': {
      const place = counted.placeOf.get(answer);
      if (place === undefined) return answer === '' ? 0 : 1;
      add(tally.now, place);
      tally.answered++;
      byGroup(tally, group, place);
      return 0;
    }
    case 'then-now': {
      if (!isObject(answer)) return 1;
      const {then, now} = answer;
      const before = counted.placeOf.get(then);
      const after = counted.placeOf.get(now);
      if (before !== undefined) add(tally.then, before);
      if (after !== undefined) {
        add(tally.now, after);
        tally.answered++;
        byGroup(tally, group, after);
      }
      if (before !== undefined && after !== undefined) {
        tally.pairs++;
        const moved = (Number(now) - Number(then)) * counted.direction;
        if (moved > 0) tally.improved++;
        else if (moved < 0) tally.declined++;
      }
      return (
        Number(then !== undefined && before === undefined) +
        Number(now !== undefined && after === undefined)
      );
    }
    case 'choices': {
      if (!Array.isArray(answer)) return 1;
      const given = new Set<unknown>(answer);
      let unknown = 0;
      for (const choice of given) {
        const place = counted.placeOf.get(choice);
        if (place === undefined) unknown++;
        else add(tally.now, place);
      }
      if (given.size > unknown) tally.answered++;
      return unknown;
    }
    case 'number':
      if (typeof answer !== 'number' || !Number.isFinite(answer)) return 1;
      return takeFree(tally, answer);
    case 'date':
      return isDay(answer) ? takeFree(tally, answer) : answer === '' ? 0 : 1;
    case 'text': {
      if (typeof answer !== 'string') return 1;
      const text = answer.trim();
      if (text === '') return 0;
      tally.texts.push(text);
      tally.answered++;
      return 0;
    }
  }
}

function takeFree(tally: Tally, value: number | string): 0 {
  tally.free.set(value, (tally.free.get(value) ?? 0) + 1);
  tally.answered++;
  return 0;
}

function byGroup({groups, counted}: Tally, group: number, place: number): void {
  const row = groups?.[group];
  if (!row) return;
  row.answered++;
  if (counted.favorable.has(place)) row.favorable++;
}

function add(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function counts(tally: Tally, grouping: CountedItem | undefined): ItemCounts {
  const {counted, answered, pairs, improved, declined} = tally;
  const {kind, values} = counted;
  const told = (numbers: readonly number[]): ValueCount[] =>
    values.map((value, place) => ({value, count: numbers[place] ?? 0}));
  return {
    id: counted.item.id,
    kind,
    answered,
    values: kind === 'number' || kind === 'date' ? inOrder(tally.free) : told(tally.now),
    ...(kind === 'then-now' && {
      before: told(tally.then),
      change: {pairs, improved, same: pairs - improved - declined, declined},
    }),
    ...(tally.groups &&
      grouping && {
        groups: tally.groups.map((row, place) => ({
          group: String(grouping.values[place] ?? ''),
          ...row,
        })),
      }),
  };
}

/** Values that people typed, ascending; texts by code unit, which is the order of days. */
export function inOrder(counts: ReadonlyMap<number | string, number>): ValueCount[] {
  return [...counts]
    .map(([value, count]) => ({value, count}))
    .sort((one, other) => (one.value < other.value ? -1 : 1));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether something is enough of a response to be counted; its answers are checked one by one. */
function isResponse(value: unknown): value is Response {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    value['id'] !== '' &&
    isObject(value['answers'])
  );
}

/** The answers of a response as one text that does not depend on the order of their keys. */
function inWords({answers}: Response): string {
  const sorted = (value: unknown): unknown =>
    isObject(value)
      ? Object.keys(value)
          .sort()
          .map((key) => [key, sorted(value[key])])
      : value;
  return JSON.stringify(sorted(answers));
}
