/** What can be done with one action, as a menu offers it: the visible twin of the table's keys. */
import type {MenuActs} from '../../../kit/menu/menu-list.js';
import type {TimelineView} from './timeline-view.js';

interface RowActs {
  details(): void;
  move(by: -1 | 1): void;
  duplicate(): void;
  remove(): void;
}

export function rowActs({say, editable}: TimelineView, acts: RowActs): MenuActs {
  const details = {
    label: say('details'),
    act: () => {
      acts.details();
    },
  };
  if (!editable) return [details];
  return [
    details,
    {
      label: say('moveUp'),
      act: () => {
        acts.move(-1);
      },
    },
    {
      label: say('moveDown'),
      act: () => {
        acts.move(1);
      },
    },
    {
      label: say('duplicate'),
      act: () => {
        acts.duplicate();
      },
    },
    {
      label: say('delete'),
      act: () => {
        acts.remove();
      },
    },
  ];
}
