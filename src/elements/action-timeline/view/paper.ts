/**
 * The action timeline on paper: the table, its headings again on every page, and the same actions as bars as wide as
 * the sheet, whichever it is. Blank: the table's headings over empty rows.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {headingView} from '../../../foundation/frame.js';
import {lengths} from '../../../foundation/lengths.js';
import {sayDate} from '../../../foundation/messages.js';
import {fact, sheetSection} from '../../../foundation/paper.js';
import type {Sheet} from '../../../foundation/paper-sizes.js';
import {
  monthsOf,
  placeOf,
  scaleWidth,
  spanOf,
  timeScale,
  type Span,
  type TimeScale,
} from '../../../geometry/time-scale.js';
import {addDays} from '../../../plan/dates.js';
import type {Action, Text} from '../../../plan/types.js';
import {cellText, columnName, firstColumns, type ValueColumn} from '../columns.js';
import {scaleOf} from './bars-scale.js';
import {loadView} from './load.js';
import {actionName, statusMark, type TimelineView} from './timeline-view.js';

const shownColumns = firstColumns.filter((column): column is ValueColumn => column !== 'more');

export function timelinePaper(
  view: TimelineView,
  {blank, height}: Sheet,
  options: {readonly view: string; readonly level: number},
): TemplateResult {
  if (blank) return options.view === 'bars' ? blankBars(view, height) : blankTable(view, height);
  if (options.view === 'load') return loadView(view);
  const scale = scaleOf(view.plan);
  return html`
    ${table(view, html`${view.plan.actions.map((action) => row(view, action))}`)}
    ${
      scale
        ? html`<div class="bars-sheet">
            ${sheetSection(headingView('', view.say('barsLabel'), options.level), bars(view, scale))}
          </div>`
        : nothing
    }
  `;
}

function table(view: TimelineView, rows: TemplateResult): TemplateResult {
  return html`<table class="actions" aria-label=${view.say('gridLabel')}>
    <thead>
      <tr>
        ${shownColumns.map(
          (column) =>
            html`<th scope="col" class=${`col-${column}`}>${columnName(view, column)}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function row(view: TimelineView, action: Action): TemplateResult {
  const cell = (column: ValueColumn): TemplateResult => {
    const text = cellText(view, action, column);
    const content = html`${
      column === 'status' ? html`<span class="mark">${statusMark(action.status)}</span> ` : nothing
    }${text}${also(view, action, column)}`;
    return column === 'text'
      ? html`<th scope="row" class="col-text">${content}</th>`
      : html`<td class=${`col-${column}`}>${content}</td>`;
  };
  return html`<tr class=${action.status}>
    ${shownColumns.map(cell)}
  </tr>`;
}

/** What else is known of a cell, under it. */
function also(
  view: TimelineView,
  action: Action,
  column: ValueColumn,
): TemplateResult | typeof nothing {
  const under = (text: Text | undefined): TemplateResult | typeof nothing => {
    const words = view.text(text ?? '').text;
    return words && words !== view.personName(action.owner)
      ? html`<span class="also">${words}</span>`
      : nothing;
  };
  if (column === 'owner')
    return under(view.plan.people.find(({id}) => id === action.owner)?.jobTitle);
  if (column === 'due') return under(action.dueText);
  if (column === 'status')
    return action.status === 'blocked' ? under(action.blockedBecause) : nothing;
  if (column !== 'text') return nothing;
  const before = view.plan.actions.filter(({id}) => action.after.includes(id));
  return fact(view.say('after'), before.map((one) => actionName(view, one)).join(', '));
}

/** How high a row to write in is: two lines, 9 mm apart. And what stands above the rows. Millimeters. */
const ROW = {height: 18, above: 40} as const;

function blankTable(view: TimelineView, height: number): TemplateResult {
  const count = Math.max(4, Math.floor((height - ROW.above) / ROW.height));
  const rows = Array.from(
    {length: count},
    () =>
      html`<tr class="empty-row">
        ${shownColumns.map((column) => html`<td class=${`col-${column}`}></td>`)}
      </tr>`,
  );
  return table(view, html`${rows}`);
}

/** How many days of a school year a plan without dates has. */
const YEAR = 300;

/** The months of the plan's terms, else of the year to come, over rows to draw in. */
function blankBars(view: TimelineView, height: number): TemplateResult {
  const {plan, today} = view;
  const terms = plan.terms.flatMap(({start, end}) => [start, end]).filter((date) => date !== '');
  const scale = timeScale(terms.length ? terms : [today, addDays(today, YEAR)], 1) ?? scaleOf(plan);
  const count = Math.max(4, Math.floor((height - ROW.above) / ROW.height));
  return scale
    ? html`<div class="bars-sheet blank-bars">${bars(view, scale, count)}</div>`
    : html``;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** Words stand after what they speak of, before it where there is no room after. */
const ROOM = 0.6;

function bars(view: TimelineView, scale: TimeScale, empty = 0): TemplateResult {
  const width = scaleWidth(scale);
  const {plan, say} = view;
  const months = monthsOf(scale);
  const at = ({left, width: own}: Span): Readonly<Record<'--_left' | '--_width', string>> => ({
    '--_left': percent(left / width),
    '--_width': percent(own / width),
  });
  const lines = months.map((month) => html`<span class="month-line" ${lengths(at(month))}></span>`);
  /** A row of the chart: what it is, and its place in time with words beside it. */
  const line = (
    name: unknown,
    kind: string,
    span: Span | undefined,
    words: string,
  ): TemplateResult =>
    html`<tr class=${kind}>
      <th scope="row">${name}</th>
      <td>
        <div class="time">
          ${lines}
          ${
            span
              ? html`<span class="bar-on-paper" ${lengths(at(span))}></span>${
                    (span.left + span.width) / width < ROOM
                      ? html`<span
                          class="words after"
                          ${lengths({'--_left': percent((span.left + span.width) / width)})}
                          >${words}</span
                        >`
                      : html`<span
                          class="words before"
                          ${lengths({'--_right': percent(1 - span.left / width)})}
                          >${words}</span
                        >`
                  }`
              : html`<span class="words after">${words}</span>`
          }
        </div>
      </td>
    </tr>`;
  return html`<table class="bars-table">
    <thead>
      <tr>
        <th scope="col">${say('action')}</th>
        <th scope="col">
          <div class="time">
            ${months.map(
              (month) =>
                html`<span class="month-name" ${lengths(at(month))}
                  >${
                    month.width / width > 0.04
                      ? sayDate(view.language, month.date, {month: 'short'})
                      : ''
                  }</span
                >`,
            )}
          </div>
        </th>
      </tr>
    </thead>
    <tbody>
      ${Array.from({length: empty}, () => line('', 'empty-row', undefined, ''))}
      ${(empty ? [] : plan.milestones)
        .filter(({date}) => date !== '')
        .map(({date, text}) => {
          const left = placeOf(scale, date);
          return line(
            html`◆ ${view.text(text).text}`,
            'milestone-row',
            left >= 0 && left <= width ? {left, width: 0} : undefined,
            view.date(date),
          );
        })}
      ${(empty ? [] : plan.actions).map((action) => {
        const span = spanOf(scale, action.start, action.due);
        const words = [view.personName(action.owner), span ? days(view, action) : say('noDates')];
        return line(
          html`<span class="mark">${statusMark(action.status)}</span> ${actionName(view, action)}`,
          action.status,
          span,
          words.filter((word) => word !== '').join(', '),
        );
      })}
    </tbody>
  </table>`;
}

function days({language}: TimelineView, {start, due}: Action): string {
  return [...new Set([start || due, due || start])]
    .map((day) => sayDate(language, day, {day: 'numeric', month: 'short'}))
    .join(' – ');
}

export const timelinePaperStyles: CSSResult = css`
  .paper {
    --_gray: color-mix(in oklab, var(--_print-ink) 43.07%, var(--_print-paper));
    --_half-gray: color-mix(in oklab, var(--_print-ink) 20.79%, var(--_print-paper));
    --_grid-line: color-mix(in oklab, var(--_print-ink) 31.7%, var(--_print-paper));
    --_empty-row-height: 18mm;
    --_empty-row-line: 1pt;
    --_month-line: 0.25pt;
    --_shortest-bar: 1.5mm;
    --_blocked-line: 1.5pt;
    --_milestone-start: 2.5mm;
    --_milestone-overlap: 1.5mm;
    --_words-start: 1.9mm;
    --_words-padding: 2.5mm;
    --_words-size: 8pt;
    --_words-height: 4.2mm;
  }
  .paper .also {
    display: block;
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
  }
  .paper .actions {
    table-layout: fixed;
  }
  .paper .actions .col-text {
    inline-size: 25%;
    font-weight: 700;
  }
  .paper .actions .fact {
    font-weight: 400;
    font-size: var(--_font-size-small);
  }
  .paper .actions .col-owner {
    inline-size: 14%;
  }
  .paper .actions :is(.col-start, .col-due) {
    inline-size: 11%;
  }
  .paper .actions .col-status {
    inline-size: 12%;
  }
  .paper .actions .col-hours {
    inline-size: 7%;
    text-align: end;
  }
  .paper .actions thead th {
    font-weight: 700;
  }
  .paper .empty-row > td {
    block-size: var(--_empty-row-height);
    border-inline-start: var(--_paper-hairline) solid var(--_grid-line);
    border-block-end: var(--_empty-row-line) solid var(--_print-ink);
    background: linear-gradient(var(--_grid-line) 0 0) 0 50% / 100% var(--_paper-hairline) no-repeat;
    print-color-adjust: exact;
  }
  .paper .empty-row > td:first-child {
    border-inline-start: 0;
  }
  .paper .bars-sheet {
    margin-block-start: var(--_space-8);
    break-inside: avoid;
  }
  .paper .bars-table {
    table-layout: fixed;
  }
  .paper .bars-table tr > :first-child {
    inline-size: 30%;
  }
  .paper .bars-table tr > :last-child {
    padding-inline: 0;
    padding-block: 0;
    block-size: var(--_space-8);
    position: relative;
  }
  .paper .bars-table .empty-row > :first-child,
  .paper .bars-table .empty-row > :last-child {
    block-size: var(--_empty-row-height);
    border-block-end: var(--_empty-row-line) solid var(--_print-ink);
  }
  .paper .bars-table .empty-row > :first-child {
    background: linear-gradient(var(--_grid-line) 0 0) 0 50% / 100% var(--_paper-hairline) no-repeat;
    print-color-adjust: exact;
  }
  .paper .bars-table .empty-row > :last-child {
    border-inline-start: 0;
    background: none;
  }
  .paper .time {
    position: static;
    min-block-size: var(--_space-8);
    border: 0;
    background: none;
  }
  .paper :is(.month-line, .month-name, .bar-on-paper, .words) {
    position: absolute;
    inset-inline-start: var(--_left, 0%);
  }
  .paper .month-line {
    inset-block: 0;
    border-inline-start: var(--_month-line) solid var(--_grid-line);
  }
  .paper .month-name {
    inset-block-end: var(--_space-1);
    padding-inline-start: var(--_space-1);
    inline-size: var(--_width);
    white-space: nowrap;
    overflow: hidden;
  }
  .paper .bar-on-paper {
    inset-block-start: var(--_space-2);
    block-size: var(--_space-4);
    inline-size: max(var(--_width), var(--_shortest-bar));
    border: var(--_paper-stroke) solid var(--_print-ink);
    background: var(--_print-paper);
    print-color-adjust: exact;
  }
  .paper .underway .bar-on-paper {
    background: linear-gradient(var(--_half-gray) 0 0) 0 0 / 50% 100% no-repeat var(--_print-paper);
  }
  .paper .done .bar-on-paper {
    background: var(--_gray);
  }
  .paper .blocked .bar-on-paper {
    border: var(--_blocked-line) dashed var(--_print-ink);
  }
  .paper .dropped .bar-on-paper {
    block-size: 0;
    inset-block-start: var(--_space-4);
  }
  .paper .milestone-row .bar-on-paper {
    inline-size: var(--_space-3);
    block-size: var(--_space-3);
    inset-block-start: var(--_milestone-start);
    margin-inline-start: calc(-1 * var(--_milestone-overlap));
    rotate: 45deg;
    z-index: 1;
    background: var(--_print-ink);
  }
  .paper .words {
    inset-block-start: var(--_words-start);
    padding-inline: var(--_words-padding);
    font-size: var(--_words-size);
    line-height: var(--_words-height);
    white-space: nowrap;
  }
  .paper .words.before {
    inset-inline: auto var(--_right);
  }
  .paper .words {
    background: linear-gradient(var(--_print-paper) 0 0) var(--_space-2) 0 /
      calc(100% - var(--_space-3)) 100% no-repeat;
    print-color-adjust: exact;
  }
  .paper .loads {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-8);
  }
`;
