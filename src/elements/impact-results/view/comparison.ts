/**
 * Two waves of a question beside each other: numbers first, then what may honestly be said of the difference.
 *
 * What always holds: nothing is drawn but from two summaries that may be shown; answers that are not linked read higher,
 * lower or too few to tell, never changed; nothing is said to have been caused by anything.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {foreign, PLACE, sentence} from '../../../foundation/foreign.js';
import {sayNumber, sayShare} from '../../../foundation/messages.js';
import type {SummaryItem} from '../../../plan/types.js';
import type {LinkedItem, LinkedWaves} from '../../../results/linked.js';
import {cliffsDelta, newcombe} from '../../../results/differences.js';
import {leastForInterval, type Estimate} from '../../../results/statistics.js';
import type {SayFurther} from '../further.messages.js';
import {countsOf, sum} from './findings.js';
import type {Telling, ToldItem} from './words.js';

export interface Compared {
  readonly say: SayFurther;
  /** Names of the two waves, the one compared with first. */
  readonly names: readonly [before: string, now: string];
  /** The same question in the other wave; `undefined` where it was not asked there. */
  readonly before: SummaryItem | undefined;
  readonly linked: LinkedItem | undefined;
}

export function comparisonView(
  told: ToldItem,
  {say, names, before, linked}: Compared,
  {language}: Telling,
): TemplateResult | typeof nothing {
  const {item, labelOf, question, key} = told;
  if (!before || item.kind === 'text') return nothing;
  if (before.hidden || item.hidden)
    return html`<p class="quiet compared">${say('hiddenThere')}</p>`;
  const first = countsOf(before.distribution);
  const second = countsOf(item.distribution);
  if (first.length === 0 || second.length === 0) return nothing;
  const [n1, n2] = [before.answered ?? sum(first), item.answered ?? sum(second)];
  const few = Math.min(n1, n2) < leastForInterval;
  const values = [...new Set([...first, ...second].map(({value}) => value))];
  const cell = (counts: typeof first, value: number | string, n: number): string => {
    const count = counts.find((one) => one.value === value)?.count ?? 0;
    return few ? String(count) : `${String(count)} (${sayShare(language, count / n)})`;
  };
  return html`<div class="compared">
    <table id=${`${key}-waves`}>
      <caption class="visually-hidden">
        ${sentence(say('tableOf', {item: PLACE}), question)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('answer')}</th>
          ${names.map((name) => html`<th scope="col" class="number"><bdi>${name}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${values.map(
          (value) =>
            html`<tr>
              <th scope="row">${foreign(labelOf(value))}</th>
              <td class="number">${cell(first, value, n1)}</td>
              <td class="number">${cell(second, value, n2)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${few ? html`<p class="quiet">${say('fewCompared')}</p>` : notLinked(told, before, say, language)}
    ${linked ? linkedView(linked, say, language) : nothing}
  </div>`;
}

function notLinked(
  {item}: ToldItem,
  before: SummaryItem,
  say: SayFurther,
  language: string,
): TemplateResult | typeof nothing {
  const [was, is] = [before.favorable?.count, item.favorable?.count];
  const [m, n] = [before.answered ?? 0, item.answered ?? 0];
  if (was === undefined || is === undefined) return nothing;
  const difference = newcombe({count: was, n: m}, {count: is, n});
  if (!difference) return nothing;
  const {estimate} = difference;
  const points = Math.abs(Math.round(estimate * 100));
  return html`<p>
      ${say('difference', {
        share: sayShare(language, was / m),
        now: sayShare(language, is / n),
        count: points,
        way: estimate < 0 ? say('wayLower') : say('wayHigher'),
        ...range(difference, language),
      })}
      <strong>${say(verdict(difference))}</strong>
    </p>
    ${pairs(item, before, say, language)}
    <p class="quiet">${say('cautious')}</p>`;
}

/** Only an interval that leaves out 0 says more than that there are too few to tell. */
function verdict({low, high}: Estimate): 'verdictHigher' | 'verdictLower' | 'verdictFew' {
  return low > 0 ? 'verdictHigher' : high < 0 ? 'verdictLower' : 'verdictFew';
}

const signed: Intl.NumberFormatOptions = {signDisplay: 'exceptZero', maximumFractionDigits: 0};

const range = ({low, high}: Pick<Estimate, 'low' | 'high'>, language: string) => ({
  low: sayNumber(language, low * 100, signed),
  high: sayNumber(language, high * 100, signed),
});

/** How often a later answer is the higher one, of all pairs of an earlier and a later one. */
function pairs(
  item: SummaryItem,
  before: SummaryItem,
  say: SayFurther,
  language: string,
): TemplateResult | typeof nothing {
  const numbers = (distribution: SummaryItem['distribution']) =>
    countsOf(distribution).flatMap(({value, count}) =>
      typeof value === 'number' ? [{value, count}] : [],
    );
  const delta = cliffsDelta(numbers(before.distribution), numbers(item.distribution));
  if (!delta) return nothing;
  const {estimate, low, high} = delta;
  const [higher, lower] = [delta.higher, delta.lower].map((share) => Math.round(share * 100));
  const values = {higher: higher ?? 0, lower: lower ?? 0};
  return html`<p class="quiet">
    ${
      low === undefined || high === undefined
        ? say('randomPlain', values)
        : say('random', {
            ...values,
            difference: sayNumber(language, estimate * 100, signed),
            ...range({low, high}, language),
          })
    }
  </p>`;
}

function linkedView(
  {hidden, pairs: n, improved, same, declined, p}: LinkedItem,
  say: SayFurther,
  language: string,
): TemplateResult {
  if (hidden || n === undefined) return html`<p class="quiet">${say('linkedHidden')}</p>`;
  const test = (chance: number): string => {
    const said = sayNumber(language, chance, {maximumSignificantDigits: 2});
    return chance < 0.05 ? say('linkedChanged', {p: said}) : say('linkedFew', {p: said});
  };
  return html`<p>
    ${say('linked', {pairs: n, improved: improved ?? 0, same: same ?? 0, declined: declined ?? 0})}
    ${p === undefined ? say('linkedNoTest') : test(p)}
  </p>`;
}

/** How many could be found again in the other wave. */
export function matchedView(linked: LinkedWaves, say: SayFurther): TemplateResult {
  const {matched, unmatched} = linked;
  return html`<p class="quiet">
    ${
      matched === undefined || !unmatched
        ? say('linkedHidden')
        : say('matched', {matched, before: unmatched.before, after: unmatched.after})
    }
  </p>`;
}
