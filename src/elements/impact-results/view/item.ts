/** One question of the survey: what was found in a sentence, then the numbers, then the chart. */
import {html, nothing, type TemplateResult} from 'lit';
import {isKnown, itemKinds} from '../../../plan/schema/enumerations.js';
import {leastForTexts} from '../../../results/summarize.js';
import {leastShown} from '../shown-summary.js';
import {choiceBars, divergingBar} from './diverging-bar.js';
import {
  beforeFinding,
  countsOf,
  isFew,
  mainFinding,
  middleFinding,
  sum,
  type FindingSentence,
} from './findings.js';
import {answersTable, groupsTable} from './tables.js';
import {foreign, plainly, sentence} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {sayList, type Telling, type ToldItem} from './words.js';

/** @param far how far the bars of this summary reach to each side, so that all have one scale */
export function itemView(told: ToldItem, far: number, telling: Telling): TemplateResult {
  const {question, key} = told;
  return html`
    <section class="item" part="item" aria-labelledby=${key}>
      ${headingAt(telling.headingLevel, foreign(question), {className: 'question', id: key})}
      ${contentOf(told, far, telling)} ${telling.further?.item(told, telling)}
    </section>
  `;
}

function contentOf(told: ToldItem, far: number, telling: Telling): TemplateResult | typeof nothing {
  const {item} = told;
  const {say, summary} = telling;
  const {kind = ''} = item;
  if (item.hidden) {
    const k = Math.max(leastForTexts, leastShown(summary));
    return html`<p class="hidden-words">
      ${kind === 'text' ? say('hiddenTexts', {k}) : say('hiddenItem')}
    </p>`;
  }
  if (!isKnown(itemKinds, kind) || item.answered === undefined) {
    return html`<p class="quiet">${say('unknownKind')}</p>`;
  }
  switch (kind) {
    case 'text':
      return textsView(told, telling);
    case 'number':
    case 'date':
      return freeView(told, telling);
    default:
      return closedView(told, far, telling);
  }
}

function findingView(finding: FindingSentence | undefined, className: string): unknown {
  return finding
    ? html`<p class=${className}>${sentence(finding.text, finding.words)}</p>`
    : nothing;
}

/** Points and choices. */
function closedView(told: ToldItem, far: number, telling: Telling): TemplateResult {
  const {item, key} = told;
  const {say} = telling;
  const {answered = 0} = item;
  const counts = countsOf(item.distribution);
  const main = mainFinding(told, telling);
  const before = beforeFinding(told, telling);
  const findings = [main, before].filter((finding) => finding !== undefined);
  const name = findings.map(({text, words}) => plainly(text, words)).join(' ');
  const isScale = item.kind === 'scale' || item.kind === 'then-now';
  const outcome = html`
    ${
      main
        ? findingView(main, 'finding-sentence')
        : html`<p class="finding-sentence">${say('answeredItem', {count: answered})}</p>`
    }
    ${findingView(before, 'lead')} ${changeView(told, telling)}
    ${isScale && !isFew(answered) ? findingView(middleFinding(told, telling), 'quiet') : nothing}
  `;
  const table = counts.length > 0 ? answersTable(told, telling) : nothing;
  const groups = item.groups ? groupsTable(told, item.groups, telling) : nothing;
  // So few answers are no picture of anything: their counts in words are.
  const numbers =
    counts.length === 0
      ? groups
      : isFew(answered)
        ? html`${inWords(told, telling)} ${groups}`
        : html`<div class="numbers">
            ${table}
            <div
              class="chart"
              part="chart"
              role="img"
              aria-label=${name || nothing}
              aria-labelledby=${name ? nothing : key}
              aria-describedby=${`${key}-table`}
            >
              ${
                isScale
                  ? html`${divergingBar(told, item.before, far, say('before'), telling)}
                    ${divergingBar(told, item.distribution, far, item.before ? say('now') : '', telling)}`
                  : choiceBars(told, answered)
              }
            </div>
            ${groups}
          </div>`;
  return html`${outcome} ${numbers}`;
}

/** Below ten: “Rarely 1, Sometimes 2, Often 4”. */
function inWords({item, labelOf}: ToldItem, {say, language}: Telling): TemplateResult {
  const inOne = (counts: ReturnType<typeof countsOf>): string =>
    sayList(
      language,
      counts.map(({value, count}) => say('countOf', {answer: labelOf(value).text, count})),
      'conjunction',
    );
  const before = countsOf(item.before);
  return html`
    <p>${say('few', {counts: inOne(countsOf(item.distribution))})}</p>
    ${before.length > 0 ? html`<p>${say('fewBefore', {counts: inOne(before)})}</p>` : nothing}
  `;
}

/** Then and now, by person. */
function changeView({item}: ToldItem, {say}: Telling): TemplateResult | typeof nothing {
  const {change} = item;
  if (item.kind !== 'then-now') return nothing;
  const {pairs, improved, same, declined} = change ?? {};
  const told =
    pairs !== undefined && improved !== undefined && same !== undefined && declined !== undefined
      ? say('change', {pairs, improved, same, declined})
      : say('hiddenChange');
  return html`<p>${told}</p>
    <p class="quiet">${say('lookingBack')}</p>`;
}

/** Numbers and days: what enough people gave alike, and the middle. */
function freeView(told: ToldItem, telling: Telling): TemplateResult {
  const {item} = told;
  const {say, summary} = telling;
  const {answered = 0} = item;
  const counts = countsOf(item.distribution);
  return html`
    <p class="finding-sentence">${say('answeredItem', {count: answered})}</p>
    ${findingView(middleFinding(told, telling), 'lead')}
    ${
      counts.length === 0
        ? nothing
        : isFew(answered)
          ? inWords(told, telling)
          : answersTable(told, telling)
    }
    ${
      sum(counts) < answered
        ? html`<p class="quiet">${say('rare', {k: leastShown(summary)})}</p>`
        : nothing
    }
  `;
}

/** What people wrote, in no order and beside no group. */
function textsView({item, key}: ToldItem, {say}: Telling): TemplateResult {
  const {texts = [], answered = texts.length} = item;
  return html`
    <p class="finding-sentence">${say('written', {count: answered})}</p>
    <ul class="texts" aria-labelledby=${key}>
      ${texts.map((text) => html`<li dir="auto">${text}</li>`)}
    </ul>
  `;
}
