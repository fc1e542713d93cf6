/**
 * Two versions side by side, part by part; one above the other where there is little room. What changed is marked by a
 * word and a mark, and as inserted or deleted for who listens.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {headingAt} from '../../../foundation/heading.js';
import type {Say} from '../../../foundation/messages.js';
import {
  theoryDifference,
  theoryParts,
  type KeptTheory,
  type TheoryChange,
  type TheoryPart,
} from '../../../plan/versions/index.js';
import type {english} from '../panels.messages.js';
import {entriesOf, fieldName, isKept, saidField, saidFields, type Entry} from './theory-entries.js';
import type {TheoryView} from './theory-view.js';

/** One side: a version, or the theory as it is. */
export interface Side {
  readonly title: string;
  readonly statement: string;
  /** `undefined` where it cannot be read. */
  readonly theory: KeptTheory | undefined;
}

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
  const cell = (side: Side, content: unknown): TemplateResult =>
    html`<div class="side" role="group" aria-label=${side.title}>
      <p class="side-title" aria-hidden="true">${side.title}</p>
      ${content}
    </div>`;
  const row = (title: string, one: unknown, other: unknown): TemplateResult => html`
    ${headingAt(view.level + 1, title, {className: 'label'})}
    <div class="sides">${cell(older, one)} ${cell(newer, other)}</div>
  `;
  const left = linesOf(older.theory, 'before', changes ?? [], view.language);
  const right = linesOf(newer.theory, 'after', changes ?? [], view.language);
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
            ${theoryParts
              .map((part) => {
                const of = (lines: readonly Line[]): readonly Line[] =>
                  lines.filter((line) => line.part === part);
                return [part, of(left), of(right)] as const;
              })
              .filter(([, one, other]) => one.length + other.length > 0)
              .map(([part, one, other]) =>
                row(
                  say(`part.${part}`),
                  linesView(view, say, older, part, one, 'before'),
                  linesView(view, say, newer, part, other, 'after'),
                ),
              )}`
        : html`<p class="quiet">${say('unreadable')}</p>`
    }
  </div>`;
}

type Which = 'before' | 'after';

/** A line of one side: what is written there, what became of it, or both. */
interface Line {
  readonly part: TheoryPart;
  readonly entry?: Entry;
  readonly change?: TheoryChange;
}

/** All lines of a side. A change that concerns nothing written there has a line of its own. */
function linesOf(
  theory: KeptTheory | undefined,
  side: Which,
  changes: readonly TheoryChange[],
  language: string,
): readonly Line[] {
  const open = changes.filter(({kind}) => kind !== (side === 'before' ? 'added' : 'removed'));
  const lines = entriesOf(theory, language).flatMap((entry): Line[] => {
    const {part, id, text} = entry;
    const at = open.findIndex(
      (one) =>
        one.part === part &&
        one.kind !== 'moved' &&
        one.id === id &&
        (id !== '' || one[side] === text),
    );
    const [change] = at < 0 ? [] : open.splice(at, 1);
    if (change) return [{part, entry, change}];
    return text === '' ? [] : [{part, entry}];
  });
  // Where nothing was, nothing is said of what came; that an order changed, or something unknown, is said once.
  const alone = open.filter((change) => side === 'after' || change.before !== '');
  return [...lines, ...alone.map((change) => ({part: change.part, change}))];
}

function linesView(
  view: TheoryView,
  say: Say<typeof english>,
  {theory}: Side,
  part: TheoryPart,
  lines: readonly Line[],
  side: Which,
): TemplateResult {
  if (theory && !isKept(theory, part)) return html`<p class="quiet">${say('notKept')}</p>`;
  if (lines.length === 0) return html`<p class="quiet">${say('nothingThere')}</p>`;
  return html`<ul>
    ${lines.map((line) => lineView(view, say, line, side))}
  </ul>`;
}

function lineView(
  view: TheoryView,
  say: Say<typeof english>,
  {part, entry, change}: Line,
  side: Which,
): TemplateResult {
  const id = entry?.id ?? change?.id ?? '';
  const question = part === 'equity' ? fieldName(view, say, id) : undefined;
  const asked = question ? html`<span class="change-fields">${question}</span>` : nothing;
  const written = entry?.text ?? change?.[side] ?? '';
  if (!change) return html`<li>${asked}<bdi>${written}</bdi></li>`;
  const {kind, before, after} = change;
  // In another order, or something that this version does not know.
  const isSilent = !entry && (kind === 'moved' || kind === 'changed');
  const text = written || (isSilent ? '' : say('empty'));
  const words =
    kind === 'reworded' && written
      ? html`<bdi>${wordsApart(before, after, side)}</bdi>`
      : kind === 'added'
        ? html`<ins><bdi>${text}</bdi></ins>`
        : kind === 'removed'
          ? html`<del><bdi>${text}</bdi></del>`
          : html`<bdi>${text}</bdi>`;
  return html`<li class=${`changed ${kind}`}>
    ${asked}<span class="change-name">${say(`change.${kind}`)}</span> ${words}
    ${detailsView(view, say, entry, change, side)}
  </li>`;
}

/** What is said besides the words: all of what came or went, of anything else what changed. */
function detailsView(
  view: TheoryView,
  say: Say<typeof english>,
  entry: Entry | undefined,
  {part, kind, fields}: TheoryChange,
  side: Which,
): TemplateResult | typeof nothing {
  const isWhole = kind === 'added' || kind === 'removed';
  const said = isWhole
    ? saidFields(view, say, entry?.item ?? {})
    : part === 'equity'
      ? []
      : fields.flatMap((field) => saidField(view, say, field.field, field[side]) ?? []);
  if (said.length === 0) return nothing;
  return html`<ul class="change-fields">
    ${said.map(({name, value}) => {
      const words = html`<bdi>${value}</bdi>`;
      const marked = side === 'before' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
      return html`<li>${say('fieldSaid', {field: name})} ${isWhole ? words : marked}</li>`;
    })}
  </ul>`;
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
