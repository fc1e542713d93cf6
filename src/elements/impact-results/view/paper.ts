/**
 * Results on paper: the same sentences, tables and bars, told apart by hatching and never by color alone. Blank: a
 * tally sheet, to count answers by hand. Drawn from the summary as the screen is: what is hidden there is not here.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {sheetSection} from '../../../foundation/paper.js';
import type {Survey, SurveyItem, Text} from '../../../plan/types.js';
import {foreign, type Words} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import type {SayResults} from './words.js';

/** Every question with a row for each answer, and room for strokes. */
export function tallyPaper(
  survey: Survey,
  say: SayResults,
  textOf: (text: Text | undefined) => Words,
  level: number,
): TemplateResult {
  const table = (item: SurveyItem): TemplateResult | typeof nothing => {
    const {kind, scale, choices} = item;
    const rows = survey.scales.find(({id}) => id === scale)?.points ?? choices ?? [];
    // What people wrote is read, not counted.
    if (rows.length === 0) return nothing;
    const times = kind === 'then-now' ? [say('before'), say('now')] : [say('tally')];
    return html`<table class="tally">
      <thead>
        <tr>
          <th scope="col">${say('answer')}</th>
          ${times.map((time) => html`<th scope="col">${time}</th>`)}
          <th scope="col" class="sum">${say('number')}</th>
        </tr>
      </thead>
      <tbody>
        ${[...rows.map(({text}) => foreign(textOf(text))), say('noAnswer')].map(
          (label) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${times.map(() => html`<td></td>`)}
              <td class="sum"></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  };
  return html`${survey.items.map((item, at) => {
    const content = table(item);
    return html`<div class="keep">
      ${sheetSection(headingAt(level, foreign(textOf(item.text)), {className: 'asked', id: `asked-${String(at)}`}), content)}
    </div>`;
  })}`;
}

export const resultsPaperStyles: CSSResult = css`
  .paper {
    --_gray: color-mix(in oklab, var(--_print-ink) 43.07%, var(--_print-paper));
    --_grid-line: color-mix(in oklab, var(--_print-ink) 31.7%, var(--_print-paper));
    --_favorable: var(--_gray);
    --_other: var(--_gray);
    --_part-size: 6mm;
    --_number-padding: 0.7mm;
    --_about-size: 14pt;
    --_item-distance: 1.2mm;
    --_answers-width: 62mm;
    --_hatch-line: 0.3mm;
    --_hatch-step: 1.4mm;
  }
  .paper .numbers :is(th, td) {
    padding-block: var(--_number-padding);
  }
  .paper :is(.field, .notice:not(.voices + .notice), .empty) {
    display: none;
  }
  .paper .section {
    display: block;
    margin-block-start: var(--_paper-distance);
  }
  .paper .section-title {
    font-size: var(--_font-size-lead);
  }
  .paper .who > .finding-sentence {
    font-size: var(--_about-size);
  }
  .paper .who {
    margin-block-start: var(--_space-3);
  }
  .paper .item {
    gap: var(--_item-distance);
    margin-block-start: var(--_space-4);
    padding-block-start: var(--_space-2);
    border-block-start: var(--_paper-hairline) solid var(--_grid-line);
    break-inside: avoid;
  }
  .paper .numbers {
    grid-template-columns: minmax(0, 1fr) var(--_answers-width);
    gap: var(--_space-2) var(--_space-6);
    margin-block-start: 0;
  }
  .paper .numbers > .answers {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .paper :is(.chart, .numbers > .by-group) {
    grid-column: 1;
  }
  .paper .hidden-words {
    max-inline-size: none;
  }
  .paper :is(.part::after, .choice-bar) {
    border: var(--_paper-stroke) solid var(--_print-ink);
    background: var(--_print-paper);
    print-color-adjust: exact;
  }
  .paper .part.favorable::after,
  .paper .choice-bar {
    background: repeating-linear-gradient(
      -45deg,
      var(--_print-ink) 0 var(--_hatch-line),
      var(--_print-paper) var(--_hatch-line) var(--_hatch-step)
    );
  }
  .paper .part .count {
    padding-inline: var(--_space-1);
    background: var(--_print-paper);
    color: var(--_print-ink);
    print-color-adjust: exact;
  }
  /* With another wave a question may be taller than what is left of the page. */
  .paper .item:has(.compared) {
    break-inside: auto;
  }
  .paper .question,
  .paper .item > p:not(:last-child) {
    break-after: avoid;
  }
  .paper .numbers {
    break-inside: avoid;
  }
  .paper .compared {
    break-inside: avoid;
    display: grid;
    gap: var(--_item-distance);
    margin-block-start: var(--_space-2);
  }
  .paper .voices {
    margin-block-end: var(--_space-2);
  }
  .paper .compared table,
  .paper .voices {
    inline-size: auto;
    min-inline-size: 50%;
  }
  .paper :is(.compared, .voices) :is(th, td) {
    padding-block: var(--_number-padding);
  }
  .tally :is(th, td):not(:first-child) {
    border-inline-start: var(--_paper-hairline) solid var(--_grid-line);
  }
  .tally tbody tr {
    block-size: var(--_print-writing-line);
  }
  .tally th:first-child {
    inline-size: 34%;
  }
  .tally .sum {
    inline-size: 14%;
  }
`;
