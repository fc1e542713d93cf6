/** The same rows on a time scale: each bar says in words what it shows. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {lengths} from '../../../foundation/lengths.js';
import {
  monthsOf,
  placeOf,
  scaleWidth,
  spanOf,
  timeScale,
  weeksOf,
  type TimeScale,
} from '../../../geometry/time-scale.js';
import {dayNumber} from '../../../plan/dates.js';
import type {Action, Plan} from '../../../plan/types.js';
import type {BarMoves} from '../interaction/bar-moves.js';
import {sayDate} from '../../../foundation/messages.js';
import type {Piece} from '../interaction/row-window.js';
import {actionName, pieceKey, statusMark, type TimelineView} from './timeline-view.js';

const DAY = 8;

const scales = new WeakMap<Plan, TimeScale | undefined>();

/** The scale that shows a plan's actions and milestones; found once, as a bar on the move asks for it at every step. */
export function scaleOf(plan: Plan): TimeScale | undefined {
  if (scales.has(plan)) return scales.get(plan);
  const {actions, milestones} = plan;
  const scale = timeScale(
    [...actions.flatMap(({start, due}) => [start, due]), ...milestones.map(({date}) => date)],
    DAY,
  );
  scales.set(plan, scale);
  return scale;
}

/** What a bar says. */
export function barText(view: TimelineView, action: Action): string {
  const {say, plan} = view;
  const start = action.start || action.due;
  if (!start) return say('noDates');
  const text = say('barText', {
    start: view.date(start),
    end: view.date(action.due || action.start),
    status: view.word('status', action.status),
    owner: view.personName(action.owner) || say('noOwner'),
  });
  const before = plan.actions.filter(({id}) => action.after.includes(id));
  return before.length
    ? say('barAfter', {text, what: before.map((one) => actionName(view, one)).join(', ')})
    : text;
}

export function barsView(
  view: TimelineView,
  moves: BarMoves,
  pieces: readonly Piece<Action>[],
): TemplateResult {
  const {plan, say} = view;
  const whole = pieces.length === plan.actions.length;
  const scale = scaleOf(plan);
  const size = scale
    ? ({'--_scale': `${scaleWidth(scale)}px`, '--_week': `${7 * DAY}px`} as const)
    : {};
  return html`
    <p class="quiet keys no-print" id="bar-keys">${view.editable ? say('barKeys') : nothing}</p>
    <div class="scroller" tabindex="0" role="region" aria-label=${say('barsLabel')}>
      <div class="bars" ${lengths(size)}>
        <div class="row head">
          <span class="name">${say('action')}</span>
          <div class="time" aria-hidden="true">${scale ? headView(view, scale) : nothing}</div>
        </div>
        ${scale ? milestonesView(view, scale) : nothing}
        <ul
          @pointerdown=${moves.onPointerDown}
          @pointermove=${moves.onPointerMove}
          @pointerup=${moves.onPointerUp}
          @pointercancel=${moves.onPointerCancel}
          @keydown=${moves.onKeyDown}
          @focusout=${moves.onFocusOut}
        >
          ${repeat(pieces, pieceKey, ({row, gap, at}) =>
            row
              ? rowView(view, row, scale, whole ? undefined : at + 1)
              : html`<li class="gap" aria-hidden="true">${gap}</li>`,
          )}
        </ul>
      </div>
    </div>
  `;
}

function headView(view: TimelineView, scale: TimeScale): TemplateResult {
  return html`
    ${monthsOf(scale).map(
      ({date, left, width}) =>
        html`<span class="month" ${lengths({'--_left': `${left}px`, '--_width': `${width}px`})}
          >${width >= 5 * DAY ? sayDate(view.language, date, {month: 'short', year: width >= 12 * DAY ? 'numeric' : undefined}) : ''}</span
        >`,
    )}
    ${weeksOf(scale).map(
      ({date, left}) =>
        html`<span class="week" ${lengths({'--_left': `${left}px`})}
          >${sayDate(view.language, date, {day: 'numeric'})}</span
        >`,
    )}
  `;
}

/** Milestones as marks, closed days as shade, today as a single line; each with its words. */
function milestonesView(view: TimelineView, scale: TimeScale): TemplateResult {
  const {plan, say} = view;
  const {first, last} = scale;
  const day = dayNumber(view.today);
  const seen = (date: string): boolean => dayNumber(date) >= first && dayNumber(date) <= last;
  return html`<div class="row marks">
    <span class="name quiet"></span>
    <div class="time">
      ${plan.calendar.closed.map((closed) => {
        const span = spanOf(scale, closed.start, closed.end);
        return span
          ? html`<span
              class="closed"
              ${lengths({'--_left': `${span.left}px`, '--_width': `${span.width}px`})}
              ><span class="visually-hidden"
                >${say('closed', {text: view.text(closed.text).text})}</span
              ></span
            >`
          : nothing;
      })}
      ${
        day >= first && day <= last
          ? html`<span class="today" ${lengths({'--_left': `${placeOf(scale, view.today)}px`})}
              ><span class="visually-hidden"
                >${say('today', {date: view.date(view.today)})}</span
              ></span
            >`
          : nothing
      }
      ${plan.milestones
        .filter(({date}) => seen(date))
        .map(
          ({date, text}) =>
            html`<span class="milestone" ${lengths({'--_left': `${placeOf(scale, date)}px`})}
              >◆ ${say('milestoneOn', {text: view.text(text).text, date: view.date(date)})}</span
            >`,
        )}
    </div>
  </div>`;
}

function rowView(
  view: TimelineView,
  action: Action,
  scale: TimeScale | undefined,
  position: number | undefined,
): TemplateResult {
  const {say} = view;
  const name = actionName(view, action);
  const span = scale && spanOf(scale, action.start, action.due);
  const text = barText(view, action);
  return html`<li
    class="row ${action.status}"
    data-row=${action.id}
    aria-posinset=${ifDefined(position)}
    aria-setsize=${ifDefined(position && view.plan.actions.length)}
  >
    <span class="name">
      <button
        type="button"
        class="plain"
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
                  ? html`<span class="handle" data-part="start" title=${say('resizeStart')}></span>
                      <span class="handle" data-part="end" title=${say('resizeEnd')}></span>`
                  : nothing
              }
              <span class="mark" aria-hidden="true">${statusMark(action.status)}</span>
              <span class="beside" aria-hidden="true">${view.personName(action.owner)}</span>
            </button>`
          : html`<span class="quiet">${say('noDates')}</span>`
      }
    </div>
  </li>`;
}
