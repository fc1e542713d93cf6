/**
 * The response plan on paper: one page for the staff room. Filled: what is promised, asked and answered, or “You said, we
 * will” alone. Blank: the same questions with boxes to tick and lines to write on.
 *
 * What always holds: it shows no more than who may only read is shown; what does not fit on one page is set closer until it
 * does, and what still does not goes on the next page whole.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {headingAt} from '../../../foundation/heading.js';
import {linesToWrite, nameToWrite, sheetSection, tick} from '../../../foundation/paper.js';
import type {Sheet} from '../../../foundation/paper-sizes.js';
import type {Paper} from '../../../foundation/printable.js';
import {offers} from '../feedback-plan.messages.js';
import type {FeedbackView} from './feedback-view.js';
import {isEmpty} from './empty.js';
import {answeredOf, answersReading, readingView} from './reading.js';

/** Pixels of a browser in a millimeter. */
const PIXELS = 96 / 25.4;
const CLOSER = ['closer', 'closest'] as const;

export function feedbackPaper(view: () => FeedbackView, alone: () => boolean): Paper {
  let height = 0;
  return {
    styles: paperStyles,
    render: (sheet) => {
      height = sheet.height * PIXELS;
      return feedbackSheet(view(), sheet, alone());
    },
    measure: (root) => {
      for (const name of CLOSER) if (root.scrollHeight > height) root.classList.add(name);
      return false;
    },
  };
}

function feedbackSheet(view: FeedbackView, {blank}: Sheet, alone: boolean): TemplateResult {
  const {say, feedback} = view;
  if (blank) return toFill(view);
  if (alone) {
    const answered = answeredOf(feedback);
    return answered.length === 0
      ? html`<p>${say('noAnswer')}</p>`
      : html`<div class="alone-part">${answersReading(view, answered)}</div>`;
  }
  return isEmpty(feedback)
    ? html`<p>${say('emptyReadonly')}</p>`
    : html`<div class="on-one-page">${readingView(view)}</div>`;
}

function toFill(view: FeedbackView): TemplateResult {
  const {say} = view;
  const section = (key: 'safe' | 'ask' | 'answering' | 'said', content: TemplateResult): unknown =>
    sheetSection(headingAt(view.level, say(key)), content);
  return html`<div class="to-fill">
    ${section(
      'safe',
      html`<ul class="to-tick">
          ${offers.map((offer) => html`<li>${tick(false, false)}${say(`offer.${offer}`)}</li>`)}
        </ul>
        ${linesToWrite(1)} ${nameToWrite(say('channel'))}`,
    )}
    ${section('ask', table([say('askText'), say('when')], 2))}
    ${section(
      'answering',
      html`<div class="two">${nameToWrite(say('owner'))}${nameToWrite(say('by'))}</div>
        ${table([say('shareText'), say('audience'), say('shareOwner'), say('by')], 2)}`,
    )}
    ${section(
      'said',
      table(
        [
          say('youSaid'),
          `${say('will')} / ${say('wont')} … ${say('why')}`,
          say('themeOwner'),
          say('by'),
        ],
        4,
      ),
    )}
  </div>`;
}

/** A table with rows to write in. */
function table(names: readonly string[], rows: number): TemplateResult {
  return html`<table class="to-write">
    <thead>
      <tr>
        ${names.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        {length: rows},
        () =>
          html`<tr>
            ${names.map(() => html`<td>${nothing}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const paperStyles: CSSResult = css`
  .on-one-page,
  .alone-part {
    display: block;
  }
  .paper .part {
    display: block;
    margin-block-start: var(--_space-4);
    padding: 0;
    border: 0;
  }
  .paper .part:first-child {
    margin-block-start: 0;
  }
  .paper .part-name {
    margin-block-end: var(--_space-1);
    font-size: var(--_font-size-lead);
  }
  .alone-part .part-name {
    display: none;
  }
  .paper .said-list {
    display: block;
    padding-inline-start: var(--_space-4);
  }
  .paper .aside {
    display: inline;
  }
  .paper .aside::before {
    content: '— ';
  }
  .paper .replies {
    display: block;
  }
  .paper .reply-row {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: var(--_paper-hairline) solid var(--_print-rule);
    break-inside: avoid;
  }
  /* Read from where one stands. */
  .paper:not(.closer) > .alone-part {
    --_font-size-quiet: 10.5pt;
    --_font-size-base: 14pt;
    --_space-2: 3mm;
    font-size: var(--_font-size-base);
  }
  .closer {
    --_font-size-small: 8pt;
    --_font-size-quiet: 8.5pt;
    --_font-size-base: 9pt;
    --_font-size-lead: 10.5pt;
    --_line-height-text: 1.3;
    --_space-2: 1.2mm;
    --_space-4: 2.5mm;
    --_paper-distance: 3mm;
  }
  .closest {
    --_font-size-small: 7.5pt;
    --_font-size-quiet: 7.5pt;
    --_font-size-base: 8pt;
    --_font-size-lead: 9pt;
    --_font-size-title: 13pt;
    --_line-height-text: 1.2;
    --_space-1: 0.5mm;
    --_space-2: 0.8mm;
    --_space-4: 1.6mm;
  }
  .to-tick {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space-1) var(--_space-4);
    font-size: var(--_font-size-quiet);
  }
  .to-tick > li {
    display: flex;
    align-items: baseline;
  }
  .two {
    display: grid;
    grid-template-columns: 2fr 1fr;
    gap: var(--_space-4);
  }
  .to-write {
    margin-block-start: var(--_space-2);
    table-layout: fixed;
  }
  .to-write th:first-child {
    inline-size: 34%;
  }
  .to-write th:last-child:not(:nth-child(2)) {
    inline-size: 14%;
  }
  .to-write th:nth-last-child(2):not(:first-child) {
    inline-size: 18%;
  }
  .to-write th:first-child:nth-last-child(2) {
    inline-size: 80%;
  }
  .to-write td {
    block-size: var(--_print-writing-line);
  }
  .to-fill .sheet-section:last-child .to-write td {
    block-size: calc(1.7 * var(--_print-writing-line));
  }
`;
