/** The condition that the plan works on. By itself, for tools that change nothing else of a plan. */
import type {Condition} from '../schema/enumerations.js';
import {edit, type Edit} from './edit.js';

/** Chooses the condition of collective leadership that the plan works on; `""` for none yet. */
export function chooseCondition(condition: Condition | ''): Edit {
  return edit('choose-condition', {
    apply(draft) {
      draft.condition = condition;
    },
  });
}
