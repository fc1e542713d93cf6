/**
 * One bar that diverges around the middle of its scale: what is above the middle goes to one side, what is below to
 * the other, and an answer in the middle lies across it. All bars of a summary have one scale, so that they can be
 * compared by eye.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {countsOf, favorableWords, sum} from './findings.js';
import {lengths} from '../../../foundation/lengths.js';
import {foreign, type Words} from '../../../foundation/foreign.js';
import {sayShare} from '../../../foundation/messages.js';
import {joined, type Telling, type ToldItem, type Value} from './words.js';

type Distribution = ToldItem['item']['distribution'];

interface Reach {
  /** Shares of all answers before and after the middle of the scale. */
  readonly before: number;
  readonly after: number;
}

/** How far a bar reaches to both sides of its middle. */
export function reachOf(distribution: Distribution): Reach {
  const counts = countsOf(distribution);
  const all = sum(counts);
  if (all === 0) return {before: 0, after: 0};
  const half = counts.length / 2;
  let before = 0;
  for (const [place, {count}] of counts.entries()) {
    // An answer in the middle of an odd scale lies half on each side.
    before += count * Math.min(1, Math.max(0, half - place));
  }
  return {before: before / all, after: 1 - before / all};
}

/** How much of a bar's width one side of the middle takes at most: the farthest reach of all bars. */
export function farthest(items: readonly ToldItem[]): number {
  return Math.max(
    0.1,
    ...items.flatMap(({item}) =>
      [item.distribution, item.before].flatMap((distribution) => {
        const {before, after} = reachOf(distribution);
        return [before, after];
      }),
    ),
  );
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** A label is written above its part of the bar where that is wide enough; how wide that is goes by its length. */
function lengthOf({text}: Words): string {
  return text.length <= 6 ? 'short' : text.length <= 12 ? 'middling' : 'long';
}

/** The bar of one distribution. Nothing in it is read aloud: the figure around it has a sentence for its name. */
export function divergingBar(
  told: ToldItem,
  distribution: Distribution,
  far: number,
  name: string,
  telling: Telling,
): TemplateResult | typeof nothing {
  const counts = countsOf(distribution);
  const all = sum(counts);
  if (all === 0) return nothing;
  const {favorable, labelOf} = told;
  const marked = favorable.size > 0;
  const middle = (counts.length - 1) / 2;
  const {before} = reachOf(distribution);
  let start = 0.5 - before / (2 * far);
  const parts = counts.map(({value, count}, place) => {
    const length = count / all / (2 * far);
    const part = {value, count, place, start, length};
    start += length;
    return part;
  });
  return html`
    <div class="bar" aria-hidden="true">
      ${name ? html`<p class="bar-name">${name}</p>` : nothing}
      <div class="track">
        ${parts.map(({value, count, place, start: from, length}) => {
          if (count === 0) return nothing;
          const label = labelOf(value);
          const side = favorable.has(value)
            ? 'favorable'
            : place === middle || !marked
              ? 'between'
              : 'other';
          const far = Math.abs(place - middle) > 1 ? 'far' : 'near';
          return html`<div
            class="part ${side} ${far}"
            ${lengths({'--_start': percent(from), '--_length': percent(length)})}
          >
            <span class="part-label ${lengthOf(label)}">${foreign(label)}</span>
            <span class="count">${count}</span>
          </div>`;
        })}
        ${marked ? spans(parts, favorable, middle) : nothing}
      </div>
      ${marked ? sides(told, counts, all, telling) : nothing}
    </div>
  `;
}

interface Part {
  readonly value: Value;
  readonly place: number;
  readonly start: number;
  readonly length: number;
}

/** A line under the favorable answers, another under those that are neither favorable nor in the middle. */
function spans(
  parts: readonly Part[],
  favorable: ReadonlySet<Value>,
  middle: number,
): TemplateResult[] {
  const span = (kind: string, own: readonly Part[]): TemplateResult[] => {
    const runs = own.filter(({length}) => length > 0);
    return runs.map(
      ({start, length}) =>
        html`<div
          class="span ${kind}"
          ${lengths({'--_start': percent(start), '--_length': percent(length)})}
        ></div>`,
    );
  };
  return [
    ...span(
      'other',
      parts.filter(({value, place}) => !favorable.has(value) && place !== middle),
    ),
    ...span(
      'favorable',
      parts.filter(({value}) => favorable.has(value)),
    ),
  ];
}

/** What stands on each side of the middle, in words. */
function sides(
  told: ToldItem,
  counts: ReturnType<typeof countsOf>,
  all: number,
  telling: Telling,
): TemplateResult {
  const {favorable, labelOf} = told;
  const {language} = telling;
  const middle = (counts.length - 1) / 2;
  const others = counts.filter(({value}, place) => !favorable.has(value) && place !== middle);
  const liked = counts.filter(({value}) => favorable.has(value));
  const side = (which: typeof counts, words: Words): TemplateResult =>
    html`<p class="side">
      <strong>${sayShare(language, sum(which) / all)}</strong> ${foreign(words)}
    </p>`;
  const other = side(
    others,
    joined(
      language,
      others.map(({value}) => labelOf(value)),
      'disjunction',
    ),
  );
  const favorableSide = side(liked, favorableWords(told, telling));
  const first = counts.findIndex(({value}) => favorable.has(value)) < middle;
  return html`<div class="sides">
    ${first ? favorableSide : other} ${first ? other : favorableSide}
  </div>`;
}

/** One bar for each choice, all from one edge. */
export function choiceBars(told: ToldItem, answered: number): TemplateResult {
  const counts = countsOf(told.item.distribution);
  return html`<div class="choices" aria-hidden="true">
    ${counts.map(
      ({value, count}) =>
        html`<p class="choice">
          <span class="choice-label">${foreign(told.labelOf(value))}</span>
          <span class="choice-track"
            ><span
              class="choice-bar"
              ${lengths({'--_length': percent(answered > 0 ? count / answered : 0)})}
            ></span
            ><span class="count">${count}</span></span
          >
        </p>`,
    )}
  </div>`;
}
