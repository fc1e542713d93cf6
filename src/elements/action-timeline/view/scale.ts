/** The actions on a time scale and what each person carries: all of it is fetched when one of the two is first shown. */
import type {TemplateResult} from 'lit';
import {BarMoves} from '../interaction/bar-moves.js';
import {WaitingLines} from '../interaction/waiting-lines.js';
import {changeAction} from '../../../plan/edits/index.js';
import {barsView, scaleOf} from './bars.js';
import {loadView} from './load.js';
import {scaleStyles} from './scale.styles.js';
import {actionName, type TimelineView} from './timeline-view.js';

export {partMessages as words} from '../parts.messages.js';
export const styles = scaleStyles;

interface ScaleActs {
  view(): TimelineView;
  announce(words: string): void;
  dragging(on: boolean): void;
}

/** What shows bars and load in a tool, and moves its bars. */
export function scaleFor(
  host: ConstructorParameters<typeof WaitingLines>[0],
  acts: ScaleActs,
): {bars(view: TimelineView): TemplateResult; load(view: TimelineView): TemplateResult} {
  const find = (id: string) => acts.view().plan.actions.find((action) => action.id === id);
  const moves = new BarMoves(host, {
    isEditable: () => acts.view().editable,
    scale: () => scaleOf(acts.view().plan),
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
  new WaitingLines(host, () => acts.view().plan.actions);
  return {bars: (view) => barsView(view, moves), load: loadView};
}
