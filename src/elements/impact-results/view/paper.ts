/**
 * Results on paper: the same sentences, tables and bars, told apart by hatching and never by color alone. Blank: a
 * tally sheet, to count answers by hand. Drawn from the summary as the screen is: what is hidden there is not here.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {sheetSection} from '../../../foundation/paper.js';
import type {Survey, SurveyItem, Text} from '../../../plan/types.js';
import {foreign, headingAt, type SayResults, type Words} from './words.js';

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
      ${sheetSection(headingAt(level, 'asked', `asked-${String(at)}`, foreign(textOf(item.text))), content)}
    </div>`;
  })}`;
}

export const resultsPaperStyles: CSSResult = css`
  .paper {
    --_favorable: #777;
    --_other: #777;
    --_part-size: 6mm;
  }
  .paper .numbers :is(th, td) {
    padding-block: 0.7mm;
  }
  .paper :is(.field, .notice, .empty) {
    display: none;
  }
  .paper .section {
    display: block;
    margin-block-start: 5mm;
  }
  .paper .section-title {
    font-size: var(--_font-size-lead);
  }
  .paper .who > .finding-sentence {
    font-size: 14pt;
  }
  .paper .who {
    margin-block-start: 3mm;
  }
  .paper .item {
    gap: 1.2mm;
    margin-block-start: 4mm;
    padding-block-start: 2mm;
    border-block-start: 0.5pt solid #999;
    break-inside: avoid;
  }
  .paper .numbers {
    grid-template-columns: minmax(0, 1fr) 62mm;
    gap: 2mm 6mm;
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
    border: 0.75pt solid #000;
    background: #fff;
    print-color-adjust: exact;
  }
  .paper .part.favorable::after,
  .paper .choice-bar {
    background: repeating-linear-gradient(-45deg, #000 0 0.3mm, #fff 0.3mm 1.4mm);
  }
  .paper .part .count {
    padding-inline: 1mm;
    background: #fff;
    color: #000;
    print-color-adjust: exact;
  }
  .tally :is(th, td):not(:first-child) {
    border-inline-start: 0.5pt solid #999;
  }
  .tally tbody tr {
    block-size: 9mm;
  }
  .tally th:first-child {
    inline-size: 34%;
  }
  .tally .sum {
    inline-size: 14%;
  }
`;
