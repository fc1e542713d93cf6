/** The same rows on a time scale: each bar says in words what it shows. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {lengths} from '../../../foundation/lengths.js';
import {spanOf, type TimeScale} from '../../../geometry/time-scale.js';
import type {Action} from '../../../plan/types.js';
import type {BarMoves} from '../interaction/bar-moves.js';
import type {BarStops} from '../interaction/bar-stops.js';
import {partMessages} from '../parts.messages.js';
import {headView, marksView, scaleOf, sizesOf} from './bars-scale.js';
import {isGap, isGroup, rowKey, type Gap, type Group, type Row} from './table.js';
import {actionName, statusMark, type TimelineView} from './timeline-view.js';

/** What the bars show, and what moves them and goes among them. */
export interface Bars {
  readonly rows: readonly Row[];
  /** Those that are in the page, and room in place of others; all of them where they are not many. */
  readonly shown: readonly (Row | Gap)[];
  readonly moves: BarMoves;
  readonly stops: BarStops;
  /** Shows the actions of a group, or hides them. */
  toggle(group: string): void;
}

/** What a bar says; `before` are the names of what it waits for. */
function barText(view: TimelineView, action: Action, before: readonly string[]): string {
  const {say} = view;
  const start = action.start || action.due;
  if (!start) return say('noDates');
  const text = say('barText', {
    start: view.date(start),
    end: view.date(action.due || action.start),
    status: view.word('status', action.status),
    owner: view.personName(action.owner) || say('noOwner'),
  });
  return before.length ? say('barAfter', {text, what: before.join(', ')}) : text;
}

export function barsView(view: TimelineView, bars: Bars): TemplateResult {
  const {plan, say} = view;
  const {rows, shown, moves, stops} = bars;
  const scale = scaleOf(plan, view.scale);
  const long = shown !== rows;
  const {active} = stops;
  const drawn = scale && `${scale.first} ${scale.last} ${scale.dayWidth}`;
  const byId = new Map(plan.actions.map((action) => [action.id, action]));
  let above = 0;
  return html`
    <p class="quiet keys no-print" id="bar-keys">${view.editable ? say('barKeys') : nothing}</p>
    <div class="scroller time-scroller" tabindex="0" role="region" aria-label=${say('barsLabel')}>
      <div class="bars by-${view.scale}" ${lengths(sizesOf(view, scale))}>
        ${scale ? html`${headView(view, scale)} ${marksView(view, scale)}` : nothing}
        <div class="rows">
          <svg class="waiting-lines" aria-hidden="true"><path /></svg>
          <ul
            @pointerdown=${moves.onPointerDown}
            @pointermove=${moves.onPointerMove}
            @pointerup=${moves.onPointerUp}
            @pointercancel=${moves.onPointerCancel}
            @keydown=${(event: KeyboardEvent) => {
              moves.onKeyDown(event);
              if (!event.defaultPrevented) stops.onKeyDown(event);
            }}
            @focusin=${stops.onFocusIn}
            @focusout=${moves.onFocusOut}
          >
            ${repeat(shown, keyOf, (row) => {
              if (isGap(row)) {
                above += row.count;
                return gapView(row);
              }
              above++;
              const place: Place = {
                at: long ? above : undefined,
                of: long ? rows.length : undefined,
                stop: rowKey(row) === active ? '0' : '-1',
              };
              if (isGroup(row)) return groupView(row, place, bars);
              const before = row.after.flatMap((id) => {
                const action = byId.get(id);
                return action ? [actionName(view, action)] : [];
              });
              return guard(
                [
                  row,
                  plan.people,
                  drawn,
                  before.join('\n'),
                  view.language,
                  view.editable,
                  place.at,
                  place.of,
                  place.stop,
                ],
                () => rowView(view, row, scale, before, place),
              );
            })}
          </ul>
        </div>
      </div>
    </div>
  `;
}

/** A gap is what it is between: one that is elsewhere is another one. */
const keyOf = (row: Row | Gap, at: number): string => (isGap(row) ? `gap:${at}` : rowKey(row));

/** Where a row stands among those that are not all in the page, and whether it has the tab stop. */
interface Place {
  readonly at: number | undefined;
  readonly of: number | undefined;
  readonly stop: '0' | '-1';
}

const gapView = ({height}: Gap): TemplateResult =>
  html`<li class="gap" aria-hidden="true" ${lengths({'--_gap': `${height}px`})}></li>`;

function groupView({key, title, open}: Group, place: Place, bars: Bars): TemplateResult {
  return html`<li
    class="row group"
    data-row=${key}
    aria-posinset=${ifDefined(place.at)}
    aria-setsize=${ifDefined(place.of)}
  >
    <span class="name">
      <button
        type="button"
        class="plain"
        data-stop
        tabindex=${place.stop}
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => {
          bars.toggle(key);
        }}
      >
        <span aria-hidden="true">${open ? '▾' : '▸'}</span> ${title}
      </button>
    </span>
    <div class="time"></div>
  </li>`;
}

function rowView(
  view: TimelineView,
  action: Action,
  scale: TimeScale | undefined,
  before: readonly string[],
  place: Place,
): TemplateResult {
  const late = partMessages.in(view.language);
  const name = actionName(view, action);
  const span = scale && spanOf(scale, action.start, action.due);
  const text = barText(view, action, before);
  return html`<li
    class="row ${action.status}"
    data-row=${action.id}
    aria-posinset=${ifDefined(place.at)}
    aria-setsize=${ifDefined(place.of)}
  >
    <span class="name">
      <button
        type="button"
        class="plain"
        ?data-stop=${!span}
        tabindex=${span ? '-1' : place.stop}
        @click=${() => {
          view.openDetails(action.id);
        }}
      >
        ${name}
      </button>
    </span>
    <div class="time">
      ${
        span
          ? html`<button
              type="button"
              class="bar"
              data-bar=${action.id}
              data-stop
              tabindex=${place.stop}
              aria-label=${`${name}: ${text}`}
              aria-describedby="bar-keys"
              ${lengths({'--_left': `${span.left}px`, '--_width': `${span.width}px`})}
              @click=${(event: MouseEvent) => {
                // A pointer says by letting go; Enter and a screen reader's click say it here.
                if (event.detail === 0) view.openDetails(action.id);
              }}
            >
              ${
                view.editable
                  ? html`<span class="handle" data-part="start" title=${late('resizeStart')}></span>
                      <span class="handle" data-part="end" title=${late('resizeEnd')}></span>`
                  : nothing
              }
              <span class="mark" aria-hidden="true">${statusMark(action.status)}</span>
              <span class="beside" aria-hidden="true">${view.personName(action.owner)}</span>
            </button>`
          : html`<span class="quiet undated">${text}</span>`
      }
    </div>
  </li>`;
}
