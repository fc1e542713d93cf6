/**
 * Two versions side by side, part by part; one above the other where there is little room. What changed is marked by a
 * word and a mark, and as inserted or deleted for who listens.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {headingAt} from '../../../foundation/heading.js';
import type {Say} from '../../../foundation/messages.js';
import {textIn} from '../../../plan/text.js';
import type {Text} from '../../../plan/types.js';
import {
  theoryDifference,
  type KeptTheory,
  type TheoryChange,
  type TheoryPart,
} from '../../../plan/versions/index.js';
import type {english} from '../panels.messages.js';
import {fieldsView} from './changes.js';
import type {TheoryView} from './theory-view.js';

/** One side: a version, or the theory as it is. */
export interface Side {
  readonly title: string;
  readonly statement: string;
  /** `undefined` where it cannot be read. */
  readonly theory: KeptTheory | undefined;
}

interface Entry {
  readonly part: TheoryPart;
  readonly id: string;
  readonly text: string;
}

const shownParts = [
  'goal',
  'problem',
  'vision',
  'barrier',
  'why',
  'idea',
  'strategy',
  'outcome',
  'link',
  'because',
  'assumption',
] as const satisfies readonly TheoryPart[];

export function comparisonView(
  view: TheoryView,
  say: Say<typeof english>,
  older: Side,
  newer: Side,
): TemplateResult {
  const changes =
    older.theory && newer.theory
      ? theoryDifference(older.theory, newer.theory, view.language)
      : undefined;
  const [left, right] = [older, newer].map((side) => entriesOf(side.theory, view.language));
  const cell = (side: Side, content: unknown): TemplateResult =>
    html`<div class="side" role="group" aria-label=${side.title}>
      <p class="side-title" aria-hidden="true">${side.title}</p>
      ${content}
    </div>`;
  const row = (title: string, one: unknown, other: unknown): TemplateResult => html`
    ${headingAt(view.level + 1, title, {className: 'label'})}
    <div class="sides">${cell(older, one)} ${cell(newer, other)}</div>
  `;
  const items = (
    entries: readonly Entry[],
    part: TheoryPart,
    side: 'before' | 'after',
  ): unknown => {
    const own = entries.filter((entry) => entry.part === part);
    const theory = side === 'before' ? older.theory : newer.theory;
    if (theory && !isKept(theory, part)) return html`<p class="quiet">${say('notKept')}</p>`;
    if (own.length === 0) return html`<p class="quiet">${say('nothingThere')}</p>`;
    return html`<ul>
      ${own.map((entry) => entryView(view, say, entry, side, changes ?? []))}
    </ul>`;
  };
  return html`<div class="comparison">
    <div class="sides titles" aria-hidden="true">
      <p class="side-name">${older.title}</p>
      <p class="side-name">${newer.title}</p>
    </div>
    ${row(
      say('part.statement'),
      html`<p class="said"><bdi>${older.statement}</bdi></p>`,
      html`<p class="said"><bdi>${newer.statement}</bdi></p>`,
    )}
    ${
      changes
        ? html`<p class="count" role="status">
              ${changes.length ? say('changes', {count: changes.length}) : say('noChanges')}
            </p>
            ${shownParts
              .filter((part) =>
                [left, right].some((side) => side?.some((one) => one.part === part)),
              )
              .map((part) =>
                row(
                  say(`part.${part}`),
                  items(left ?? [], part, 'before'),
                  items(right ?? [], part, 'after'),
                ),
              )}`
        : html`<p class="quiet">${say('unreadable')}</p>`
    }
  </div>`;
}

function entryView(
  view: TheoryView,
  say: Say<typeof english>,
  {part, id, text}: Entry,
  side: 'before' | 'after',
  changes: readonly TheoryChange[],
): TemplateResult {
  const change = changes.find(
    (one) =>
      one.part === part &&
      one.id === id &&
      (id !== '' ||
        part === 'goal' ||
        part === 'problem' ||
        part === 'vision' ||
        one[side] === text) &&
      one.kind !== 'moved' &&
      one.kind !== (side === 'before' ? 'added' : 'removed'),
  );
  if (!change) return html`<li><bdi>${text}</bdi></li>`;
  const {kind, before, after, fields} = change;
  const words =
    kind === 'changed'
      ? html`<bdi>${text}</bdi>`
      : kind === 'reworded'
        ? html`<bdi>${wordsApart(before, after, side)}</bdi>`
        : side === 'before'
          ? html`<del><bdi>${text}</bdi></del>`
          : html`<ins><bdi>${text}</bdi></ins>`;
  return html`<li class=${`changed ${kind}`}>
    <span class="change-name">${say(`change.${kind}`)}</span> ${words}
    ${side === 'after' ? fieldsView(view, say, fields) : nothing}
  </li>`;
}

/** Longer texts are shown whole: looking for what they have in common takes the square of their length. */
const MOST_WORDS = 400;

/** One of two wordings, with the words that the other does not have marked. */
function wordsApart(before: string, after: string, side: 'before' | 'after'): unknown[] {
  const [one, other] = [wordsIn(before), wordsIn(after)];
  const own = side === 'before' ? one : other;
  const common = one.length > MOST_WORDS || other.length > MOST_WORDS ? [] : inCommon(one, other);
  const stays = new Set(common.map(([left, right]) => (side === 'before' ? left : right)));
  const runs: {changed: boolean; text: string}[] = [];
  for (const [at, word] of own.entries()) {
    const changed = !stays.has(at);
    const last = runs.at(-1);
    if (last?.changed === changed) last.text += word;
    else runs.push({changed, text: word});
  }
  return runs.map(({changed, text}) => {
    if (!changed) return text;
    return side === 'before' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  });
}

const wordsIn = (text: string): readonly string[] => text.match(/\s*\S+/gu) ?? [];

/** The longest run of words that both have in this order, as pairs of places. */
function inCommon(one: readonly string[], other: readonly string[]): [number, number][] {
  const same = (a: number, b: number): boolean => one[a]?.trim() === other[b]?.trim();
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a--) {
    for (let b = other.length - 1; b >= 0; b--) {
      lengths[a * width + b] = same(a, b)
        ? at(a + 1, b + 1) + 1
        : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    if (same(a, b)) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}

/** Whether a version holds a part at all. */
function isKept(theory: KeptTheory, part: TheoryPart): boolean {
  const keys = {
    goal: 'goal',
    problem: 'problem',
    vision: 'vision',
    barrier: 'barriers',
    why: 'barriers',
    idea: 'ideas',
    strategy: 'strategies',
    outcome: 'outcomes',
    link: 'links',
    because: 'links',
    assumption: 'links',
  } as const;
  return part in keys && keys[part as keyof typeof keys] in theory;
}

/** A theory as a flat list, in the order of its parts. */
function entriesOf(theory: KeptTheory | undefined, language: string): readonly Entry[] {
  if (!theory) return [];
  const say = (text: Text): string => textIn(text, language).text;
  const one = (part: TheoryPart, text: Text | undefined, id = ''): Entry[] =>
    text === undefined || say(text) === '' ? [] : [{part, id, text: say(text)}];
  const {barriers = [], ideas = [], strategies = [], outcomes = [], links = []} = theory;
  const joined = ({actor, text}: {readonly actor: Text; readonly text: Text}): string =>
    [say(actor), say(text)].filter(Boolean).join(' ');
  const nameOf = (id: string): string => {
    const strategy = strategies.find((item) => item.id === id);
    return strategy ? joined(strategy) : say(outcomes.find((item) => item.id === id)?.text ?? '');
  };
  return [
    ...one('goal', theory.goal),
    ...one('problem', theory.problem?.text),
    ...one('vision', theory.vision),
    ...barriers.flatMap(({id, text}) => one('barrier', text, id)),
    ...barriers.flatMap(({whys}) => whys.flatMap((why) => one('why', why))),
    ...ideas.flatMap(({id, text}) => one('idea', text, id)),
    ...strategies.flatMap((item) => one('strategy', joined(item), item.id)),
    ...outcomes.flatMap(({id, text}) => one('outcome', text, id)),
    ...links.flatMap(({id, from, to}) => one('link', `${nameOf(from)} → ${nameOf(to)}`, id)),
    ...links.flatMap(({because}) => because.flatMap(({id, text}) => one('because', text, id))),
    ...links.flatMap(({assumptions}) =>
      assumptions.flatMap(({id, text}) => one('assumption', text, id)),
    ),
  ];
}
