/** The table: one action a row, each cell opened in place by the native control that fits. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {notesView} from '../../../foundation/field-notes.js';
import {actionStatuses} from '../../../plan/schema/enumerations.js';
import type {Action} from '../../../plan/types.js';
import {cellText, cellValue, columns, type Column, type ValueColumn} from '../columns.js';
import type {GridCells} from '../interaction/grid-cells.js';
import type {Piece} from '../interaction/row-window.js';
import {actionName, pieceKey, statusMark, type TimelineView} from './timeline-view.js';

export function gridView(
  view: TimelineView,
  cells: GridCells,
  pieces: readonly Piece<Action>[],
): TemplateResult {
  const {plan, say} = view;
  const whole = pieces.length === plan.actions.length;
  const {active} = cells;
  return html`
    <table
      role="grid"
      aria-label=${say('gridLabel')}
      aria-readonly=${view.editable ? 'false' : 'true'}
      aria-rowcount=${whole ? nothing : plan.actions.length + 1}
      @keydown=${cells.onKeyDown}
      @focusin=${cells.onFocusIn}
      @focusout=${cells.onFocusOut}
      @click=${cells.onClick}
    >
      <thead>
        <tr role="row">
          ${columns.map(
            (column) =>
              html`<th role="columnheader" scope="col" class=${`col-${column}`}>
                ${
                  column === 'more'
                    ? html`<span class="visually-hidden">${say('more')}</span>`
                    : say(column === 'text' ? 'action' : column)
                }
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${repeat(pieces, pieceKey, ({row: action, gap, at}) => {
          if (!action)
            return html`<tr class="gap" aria-hidden="true">
              <td colspan="8">${gap}</td>
            </tr>`;
          const position = whole ? undefined : at + 2;
          const column = active?.row === action.id ? active.column : undefined;
          const open = column !== undefined && cells.isOpen(action.id, column);
          const notes = view.notes(action.id);
          return guard(
            [
              action,
              position,
              plan.people,
              column,
              open,
              view.language,
              view.editable,
              notes.map(({text}) => text).join('\n'),
            ],
            () => rowView(view, action, column, open, position),
          );
        })}
      </tbody>
    </table>
  `;
}

function rowView(
  view: TimelineView,
  action: Action,
  active: Column | undefined,
  open: boolean,
  position: number | undefined,
): TemplateResult {
  const {say} = view;
  const name = actionName(view, action);
  const cell = (column: ValueColumn): TemplateResult => {
    const editing = open && active === column;
    const label = say(column === 'text' ? 'action' : column);
    const content = editing
      ? control(view, action, column, label)
      : html`<span class="value">${shown(view, action, column)}</span>`;
    const notes = editing ? [] : view.notes(action.id, column);
    const inside = html`${content}${notesView(notes)}`;
    const stop = active === column && !open ? '0' : '-1';
    return column === 'text'
      ? html`<th
          role="rowheader"
          scope="row"
          class=${`col-${column}`}
          data-column=${column}
          data-label=${label}
          tabindex=${stop}
        >
          ${inside}
        </th>`
      : html`<td
          role="gridcell"
          class=${`col-${column}`}
          data-column=${column}
          data-label=${label}
          tabindex=${stop}
        >
          ${inside}
        </td>`;
  };
  return html`<tr
    role="row"
    aria-rowindex=${ifDefined(position)}
    data-row=${action.id}
    class=${action.status}
  >
    ${(['text', 'owner', 'start', 'due', 'status', 'success', 'hours'] as const).map(cell)}
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
    case 'start':
    case 'due':
      return html`<input type="date" aria-label=${label} .value=${value} />`;
    case 'hours':
      return html`<input
        type="number"
        min="0"
        .step=${'any'}
        inputmode="decimal"
        aria-label=${label}
        .value=${value}
      />`;
    default:
      return html`<input type="text" autocomplete="off" aria-label=${label} .value=${value} />`;
  }
}
