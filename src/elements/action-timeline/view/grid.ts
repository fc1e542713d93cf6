/** The table: one action a row, each cell opened in place by the native control that fits. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {notesView} from '../../../foundation/field-notes.js';
import {lengths} from '../../../foundation/lengths.js';
import {actionStatuses} from '../../../plan/schema/enumerations.js';
import type {Action} from '../../../plan/types.js';
import {
  cellText,
  cellValue,
  columnName,
  phaseName,
  type Column,
  type ValueColumn,
} from '../columns.js';
import type {GridCells} from '../interaction/grid-cells.js';
import {HEAD, type Cell} from '../interaction/grid-places.js';
import {
  FIRST,
  isGap,
  isGroup,
  rowKey,
  type Gap,
  type Group,
  type Row,
  type Table,
} from './table.js';
import {actionName, statusMark, type TimelineView} from './timeline-view.js';

export function gridView(view: TimelineView, cells: GridCells, table: Table): TemplateResult {
  const {plan, say} = view;
  const {active} = cells;
  const columns = table.columns.join();
  const long = table.shown !== table.rows;
  /** How many rows stand above the next one. */
  let before = 0;
  return html`
    <table
      role="treegrid"
      class=${table.rows.length > FIRST ? 'long' : ''}
      aria-rowcount=${long ? table.rows.length + 1 : nothing}
      aria-label=${say('gridLabel')}
      aria-readonly=${view.editable ? 'false' : 'true'}
      aria-multiselectable="true"
      @keydown=${cells.onKeyDown}
      @focusin=${cells.onFocusIn}
      @focusout=${cells.onFocusOut}
      @mousedown=${cells.onMouseDown}
      @click=${cells.onClick}
      @copy=${cells.onClipboard}
      @cut=${cells.onClipboard}
      @paste=${cells.onClipboard}
    >
      <thead>
        <tr role="row" data-row=${HEAD}>
          ${table.columns.map((column) => headCell(view, column, table, active))}
        </tr>
      </thead>
      <tbody>
        ${repeat(table.shown, keyOf, (row) => {
          if (isGap(row)) {
            before += row.count;
            return gapRow(row);
          }
          before++;
          const place = long ? before + 1 : undefined;
          if (isGroup(row)) return groupRow(view, row, table, active?.row === row.key, place);
          const column = active?.row === row.id ? active.column : undefined;
          const open = column !== undefined && cells.isOpen(row.id, column);
          const notes = view.notes(row.id);
          const chosen = cells.chosen(row.id);
          return guard(
            [
              row,
              plan.people,
              plan.phases,
              column,
              columns,
              open,
              open && table.orWords,
              chosen?.join(),
              view.language,
              view.editable,
              notes.map(({text}) => text).join('\n'),
              place,
            ],
            () => rowView(view, table, row, column, open, chosen, place),
          );
        })}
      </tbody>
      ${footView(view, table)}
    </table>
  `;
}

/** A gap is what it is between: one that is elsewhere is another one. */
const keyOf = (row: Row | Gap, at: number): string => (isGap(row) ? `gap:${at}` : rowKey(row));

const gapRow = ({height}: Gap): TemplateResult =>
  html`<tr
    class="gap"
    role="presentation"
    aria-hidden="true"
    ${lengths({'--_gap': `${height}px`})}
  ></tr>`;

/** A heading is a button: it opens what can be done with its column. */
function headCell(
  view: TimelineView,
  column: Column,
  table: Table,
  active: Cell | undefined,
): TemplateResult {
  if (column === 'more') {
    return html`<th role="columnheader" scope="col" class="col-more">
      <span class="visually-hidden">${view.say('more')}</span>
    </th>`;
  }
  const sort = table.sort(column);
  const width = table.width(column);
  return html`<th
    role="columnheader"
    scope="col"
    class=${`col-${column} ${width === undefined ? '' : 'sized'}`}
    data-column=${column}
    aria-sort=${ifDefined(sort)}
    ${lengths({'--_column': width === undefined ? 'auto' : `${width}px`})}
  >
    <button
      type="button"
      class="plain"
      aria-haspopup="menu"
      tabindex=${active?.row === HEAD && active.column === column ? '0' : '-1'}
      @click=${(event: Event) => {
        table.openColumn(column, event.currentTarget as HTMLElement);
      }}
    >
      ${columnName(view, column)}
      <span aria-hidden="true">${sort ? (sort === 'ascending' ? '▲' : '▼') : ''}</span>
    </button>
    <span
      class="grip"
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) => {
        table.grip(column, event);
      }}
    ></span>
  </th>`;
}

function groupRow(
  view: TimelineView,
  {key, title, open, actions}: Group,
  table: Table,
  active: boolean,
  place: number | undefined,
): TemplateResult {
  return html`<tr
    role="row"
    data-row=${key}
    class="group"
    aria-rowindex=${ifDefined(place)}
    aria-level="1"
    aria-expanded=${open ? 'true' : 'false'}
  >
    <th role="rowheader" scope="rowgroup" data-column="text" colspan=${table.columns.length}>
      <button
        type="button"
        class="plain"
        tabindex=${active ? '0' : '-1'}
        @click=${() => {
          table.toggle(key);
        }}
      >
        <span aria-hidden="true">${open ? '▾' : '▸'}</span> ${title}
        <span class="quiet">${sums(view, actions)}</span>
      </button>
    </th>
  </tr>`;
}

/** How many actions, and the hours in them. */
function sums({say, number}: TimelineView, actions: readonly Action[]): string {
  const count = say('count', {count: actions.length});
  const hours = actions.reduce((sum, action) => sum + action.hours, 0);
  return hours ? say('sums', {count, hours: number(hours)}) : count;
}

const seenIn = new WeakMap<readonly Row[], readonly Action[]>();

/** The actions of all rows, each once; found out once for as long as the rows stay as they are. */
function actionsIn(rows: readonly Row[]): readonly Action[] {
  const known = seenIn.get(rows);
  if (known) return known;
  const seen = [...new Set(rows.flatMap((row) => (isGroup(row) ? row.actions : [row])))];
  seenIn.set(rows, seen);
  return seen;
}

function footView(view: TimelineView, {rows, columns}: Table): TemplateResult | typeof nothing {
  const seen = actionsIn(rows);
  if (seen.length < 2) return nothing;
  return html`<tfoot>
    <tr role="row">
      <th role="rowheader" scope="row" colspan=${columns.length}>
        ${view.say('total')} <span class="sums">${sums(view, seen)}</span>
      </th>
    </tr>
  </tfoot>`;
}

function rowView(
  view: TimelineView,
  table: Table,
  action: Action,
  active: Column | undefined,
  open: boolean,
  chosen: readonly Column[] | undefined,
  place: number | undefined,
): TemplateResult {
  const {say} = view;
  const name = actionName(view, action);
  const cell = (column: ValueColumn): TemplateResult => {
    const editing = open && active === column;
    const label = columnName(view, column);
    const content = editing
      ? control(view, table, action, column, label)
      : html`<span class="value">${shown(view, action, column)}</span>`;
    const about = editing ? nothing : notesView(view.notes(action.id, column));
    const stop = active === column && !open ? '0' : '-1';
    const selected = chosen && (chosen.includes(column) ? 'true' : 'false');
    return column === 'text'
      ? html`<th
          role="rowheader"
          scope="row"
          class=${`col-${column}`}
          data-column=${column}
          data-label=${label}
          aria-selected=${ifDefined(selected)}
          tabindex=${stop}
        >
          ${content}${about}
        </th>`
      : html`<td
          role="gridcell"
          class=${`col-${column}`}
          data-column=${column}
          data-label=${label}
          aria-selected=${ifDefined(selected)}
          tabindex=${stop}
        >
          ${content}${about}
        </td>`;
  };
  return html`<tr
    role="row"
    data-row=${action.id}
    class=${action.status}
    aria-level="1"
    aria-rowindex=${ifDefined(place)}
  >
    ${table.columns.map((column) => (column === 'more' ? nothing : cell(column)))}
    <td role="gridcell" class="col-more" data-column="more">
      <button
        type="button"
        class="plain"
        aria-label=${say('moreFor', {what: name})}
        aria-haspopup="menu"
        aria-expanded="false"
        tabindex=${active === 'more' ? '0' : '-1'}
        @click=${(event: Event) => {
          view.openMenu(action.id, event.currentTarget as HTMLElement);
        }}
      >
        ⋯
      </button>
    </td>
  </tr>`;
}

/** The words of a cell; a status has its mark, an owner the job title, a due day the team’s own words. */
function shown(view: TimelineView, action: Action, column: ValueColumn): TemplateResult | string {
  const text = cellText(view, action, column);
  if (column === 'status') {
    return html`<span class="mark" aria-hidden="true">${statusMark(action.status)}</span> ${text}${
        action.status === 'blocked' && view.text(action.blockedBecause).text
          ? html`<span class="quiet also">${view.text(action.blockedBecause).text}</span>`
          : nothing
      }`;
  }
  if (column === 'owner') {
    const owner = view.plan.people.find(({id}) => id === action.owner);
    const title = owner ? view.text(owner.jobTitle).text : '';
    return html`${text}${
      title && title !== text ? html`<span class="quiet also">${title}</span>` : nothing
    }`;
  }
  if (column === 'due') {
    const words = view.text(action.dueText).text;
    return html`${text}${words ? html`<span class="quiet also">${words}</span>` : nothing}`;
  }
  return text;
}

function control(
  view: TimelineView,
  table: Table,
  action: Action,
  column: ValueColumn,
  label: string,
): TemplateResult {
  const value = cellValue(view, action, column);
  const select = (options: readonly (readonly [value: string, label: string])[]): TemplateResult =>
    html`<select aria-label=${label}>
      ${options.map(
        ([key, words]) => html`<option value=${key} ?selected=${key === value}>${words}</option>`,
      )}
    </select>`;
  switch (column) {
    case 'owner':
      return select([
        ['', view.say('noOwner')],
        ...view.plan.people.map(({id, name, jobTitle}): [string, string] => {
          const title = view.text(jobTitle).text;
          return [id, title && title !== name ? view.say('ownerWithTitle', {name, title}) : name];
        }),
      ]);
    case 'status':
      return select(actionStatuses.map((status) => [status, view.word('status', status)]));
    case 'phase':
      return select([
        ['', view.say('none')],
        ...view.plan.phases.map(({id}): [string, string] => [
          id,
          phaseName(view, id) || view.say('unnamed'),
        ]),
      ]);
    case 'start':
    case 'due':
      return html`<input type="date" aria-label=${label} .value=${value} />${table.orWords?.(
          action,
          column,
        )}`;
    case 'hours':
      // A field of numbers would keep to itself what somebody types that is none.
      return html`<input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label=${label}
        .value=${value}
      />`;
    default:
      // A field of one line would lose the breaks between lines.
      if (value.includes('\n'))
        return html`<textarea aria-label=${label} .value=${value}></textarea>`;
      return html`<input type="text" autocomplete="off" aria-label=${label} .value=${value} />`;
  }
}
