/** The actions on a time scale and what each person carries: all of it is fetched when one of the two is first shown. */
import {html, type TemplateResult} from 'lit';
import {changeAction} from '../../../plan/edits/index.js';
import {partMessages} from '../parts.messages.js';
import {BarMoves} from '../interaction/bar-moves.js';
import {BarStops} from '../interaction/bar-stops.js';
import {RowWindow} from '../interaction/row-window.js';
import {keptInMiddle, openAtToday} from '../interaction/time-scroll.js';
import {WaitingLines} from '../interaction/waiting-lines.js';
import {barsView} from './bars.js';
import {scaleOf} from './bars-scale.js';
import {loadView} from './load.js';
import {scaleStyles} from './scale.styles.js';
import {LONG, rowKey, type Row} from './table.js';
import {
  actionName,
  timelineScales,
  type TimelineScale,
  type TimelineView,
} from './timeline-view.js';

export {partMessages as words} from '../parts.messages.js';
export const styles = scaleStyles;

interface ScaleActs {
  view(): TimelineView;
  /** The rows as they are arranged: the same as those of the table. */
  rows(): readonly Row[];
  toggle(group: string): void;
  choose(scale: TimelineScale): void;
  announce(words: string): void;
  dragging(on: boolean): void;
}

interface Scale {
  bars(view: TimelineView): TemplateResult;
  load(view: TimelineView): TemplateResult;
  /** The buttons that say how wide a day is. */
  choice(view: TimelineView): TemplateResult;
}

/** What shows bars and load in a tool, moves its bars and goes among them. */
export function scaleFor(
  host: ConstructorParameters<typeof WaitingLines>[0],
  acts: ScaleActs,
): Scale {
  const scale = () => {
    const view = acts.view();
    return scaleOf(view.plan, view.scale);
  };
  const find = (id: string) => acts.view().plan.actions.find((action) => action.id === id);
  const moves = new BarMoves(host, {
    isEditable: () => acts.view().editable,
    scale,
    action: find,
    schedule: (id, start, due) => {
      acts.view().edit(changeAction(id, {start, due}));
    },
    say: (id, start, due) => {
      const action = find(id);
      const view = acts.view();
      if (!action) return;
      const what = actionName(view, action);
      acts.announce(view.say('barMoved', {what, start: view.date(start), end: view.date(due)}));
    },
    dragging: (on) => {
      acts.dragging(on);
    },
    details: (id) => {
      acts.view().openDetails(id);
    },
  });
  const stops = new BarStops(host, () => acts.rows().map(rowKey));
  const seen = new RowWindow(host, '.bars ul');
  new WaitingLines(host, {actions: () => acts.view().plan.actions, rows: acts.rows, scale});
  openAtToday(host, () => ({scale: scale(), today: acts.view().today}));
  const {toggle} = acts;
  return {
    bars: (view) => {
      const rows = acts.rows();
      const shown = rows.length > LONG ? seen.shown(rows, stops.active) : rows;
      return barsView(view, {rows, shown, moves, stops, toggle});
    },
    load: loadView,
    choice: (view) => {
      const say = partMessages.in(view.language);
      return html`<span class="views" role="group" aria-label=${say('scale')}>
        ${timelineScales.map(
          (one) =>
            html`<button
              type="button"
              aria-pressed=${view.scale === one ? 'true' : 'false'}
              @click=${() => {
                const stay = keptInMiddle(host.renderRoot, scale());
                acts.choose(one);
                void host.updateComplete.then(() => {
                  stay(scale());
                });
              }}
            >
              ${say(one)}
            </button>`,
        )}
      </span>`;
    },
  };
}
