/**
 * The time scale over and behind the bars: weeks, months and the plan's terms as headings, its closed days as shade, milestones,
 * and today as a line over every row.
 *
 * What always holds: what is drawn behind the rows is for the eye alone; the same is said in words in the row of marks.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {lengths} from '../../../foundation/lengths.js';
import {sayDate} from '../../../foundation/messages.js';
import {
  monthsOf,
  placeOf,
  scaleWidth,
  spanOf,
  timeScale,
  weeksOf,
  type Span,
  type TimeScale,
} from '../../../geometry/time-scale.js';
import {dayNumber} from '../../../plan/dates.js';
import type {Plan} from '../../../plan/types.js';
import type {TimelineScale, TimelineView} from './timeline-view.js';

/** How wide a day is drawn, in pixels. */
const DAY: Readonly<Record<TimelineScale, number>> = {weeks: 8, months: 4, terms: 2};

/** From which width on a heading has room for its words, in pixels. */
const ROOM = {month: 32, someYear: 60, year: 72, closed: 48} as const;

/** About how wide a letter of a mark is, and how high a line of marks. */
const LETTER = 7.5;
const LANE = 26;

const made = new WeakMap<
  Plan['actions'],
  {milestones: Plan['milestones']; day: number; scale: TimeScale | undefined}
>();

/** The scale that shows a plan's actions and milestones; made once for as long as they stay as they are. */
export function scaleOf(
  {actions, milestones}: Plan,
  by: TimelineScale = 'weeks',
): TimeScale | undefined {
  const day = DAY[by];
  const before = made.get(actions);
  if (before?.milestones === milestones && before.day === day) return before.scale;
  const scale = timeScale(
    [...actions.flatMap(({start, due}) => [start, due]), ...milestones.map(({date}) => date)],
    day,
  );
  made.set(actions, {milestones, day, scale});
  return scale;
}

/** The lengths of a scale, for the sheet. */
export function sizesOf(
  {plan}: TimelineView,
  scale: TimeScale | undefined,
): Readonly<Record<`--_${string}`, string>> {
  if (!scale) return {};
  // A week from Monday on, shaded where there is no school.
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const color = plan.calendar.schoolDays.includes(day) ? 'transparent' : 'var(--_color-sunken)';
    return `${color} ${((day - 1) / 7) * 100}% ${(day / 7) * 100}%`;
  });
  return {
    '--_scale': `${scaleWidth(scale)}px`,
    '--_week': `${7 * scale.dayWidth}px`,
    '--_school-days': days.join(', '),
  };
}

const at = ({left, width}: Span): DirectiveResult =>
  lengths({'--_left': `${left}px`, '--_width': `${width}px`});

/** The parts of a plan that run from one day to another, where the scale shows them. */
const spansOf = <Part extends {readonly start: string; readonly end: string}>(
  scale: TimeScale,
  parts: readonly Part[],
): readonly {readonly part: Part; readonly span: Span}[] =>
  parts.flatMap((part) => {
    const span = spanOf(scale, part.start, part.end);
    return span ? [{part, span}] : [];
  });

/** Its headings, which stay in sight, and what lies behind all rows. */
export function headView(view: TimelineView, scale: TimeScale): TemplateResult {
  const {plan, say} = view;
  const terms = spansOf(scale, plan.terms);
  return html`
    <div class="ground" aria-hidden="true">
      ${spansOf(scale, plan.calendar.closed).map(
        ({span}) => html`<span class="closed" ${at(span)}></span>`,
      )}
      ${(view.scale === 'weeks' ? [] : monthsOf(scale)).map(
        (month) => html`<span class="edge" ${at(month)}></span>`,
      )}
      ${terms.map(({span}) => html`<span class="edge term-edge" ${at(span)}></span>`)}
      ${todayIn(view, scale) ? html`<span class="today" ${at({left: placeOf(scale, view.today), width: 0})}></span>` : nothing}
    </div>
    <div class="row head">
      <span class="name">${say('action')}</span>
      <div class="time">
        ${
          terms.length
            ? html`<div class="band">
                ${terms.map(
                  ({part, span}) =>
                    html`<span class="term" ${at(span)}>${view.text(part.text).text}</span>`,
                )}
              </div>`
            : nothing
        }
        <div class="band" aria-hidden="true">
          ${monthsOf(scale).map(
            (month, index) =>
              html`<span class="month" ${at(month)}>${monthName(view, month, index)}</span>`,
          )}
        </div>
        ${
          view.scale === 'terms'
            ? nothing
            : html`<div class="band" aria-hidden="true">
                ${weeksOf(scale).map(
                  ({date, left}) =>
                    html`<span class="week" ${at({left, width: 0})}
                      >${sayDate(view.language, date, {day: 'numeric'})}</span
                    >`,
                )}
              </div>`
        }
      </div>
    </div>
  `;
}

/** A month with its year where there is room, sooner so in January and at the beginning; nothing where there is none. */
function monthName(
  {language}: TimelineView,
  {date, width}: Span & {readonly date: string},
  index: number,
): string {
  if (width < ROOM.month) return '';
  const isFirst = index === 0 || date.slice(5, 7) === '01';
  const year = width >= (isFirst ? ROOM.someYear : ROOM.year);
  return sayDate(language, date, {month: 'short', year: year ? 'numeric' : undefined});
}

function todayIn({today}: TimelineView, {first, last}: TimeScale): boolean {
  const day = dayNumber(today);
  return day >= first && day <= last;
}

/** Milestones as marks, closed days by name, today in words. */
export function marksView(view: TimelineView, scale: TimeScale): TemplateResult {
  const {plan, say} = view;
  const marks = plan.milestones
    .filter(({date}) => dayNumber(date) >= scale.first && dayNumber(date) <= scale.last)
    .map(({date, text}) => ({
      left: placeOf(scale, date),
      words: `◆ ${say('milestoneOn', {text: view.text(text).text, date: view.date(date)})}`,
    }))
    .sort((a, b) => a.left - b.left);
  /** Where each line of marks ends: what has no room on one goes on the next. */
  const ends: number[] = [];
  const placed = marks.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.left + (mark.words.length + 2) * LETTER;
    return {...mark, lane};
  });
  const closed = spansOf(scale, plan.calendar.closed);
  const height = (ends.length + (closed.length ? 1 : 0)) * LANE;
  return html`<div class="row marks" ${lengths({'--_marks': `${height}px`})}>
    <span class="name quiet"></span>
    <div class="time">
      ${
        todayIn(view, scale)
          ? html`<span class="visually-hidden"
              >${say('today', {date: view.date(view.today)})}</span
            >`
          : nothing
      }
      ${placed.map(
        ({left, words, lane}) =>
          html`<span
            class="milestone"
            ${lengths({'--_left': `${left}px`, '--_lane': `${lane * LANE}px`})}
            >${words}</span
          >`,
      )}
      ${closed.map(({part, span}) => {
        const {text} = view.text(part.text);
        return html`<span class="closed-name" title=${text} ${at(span)}>
          <span class="visually-hidden">${say('closed', {text})}</span>
          ${span.width < ROOM.closed ? nothing : html`<span aria-hidden="true">${text}</span>`}
        </span>`;
      })}
    </div>
  </div>`;
}
