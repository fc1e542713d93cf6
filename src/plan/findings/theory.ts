/**
 * The order of the theory (goal, problem of practice, theory), and the barrier it starts from: one that the team
 * decides, and at the root of the problem.
 */
import {isBlank} from '../text.js';
import type {Barrier, Plan, Text, Theory} from '../types.js';
import {finding, rememberingItem, type Finding} from './finding.js';

/** A later part is filled while an earlier one is empty. */
const order = rememberingItem(
  ({goal, problem, strategies, outcomes}: Theory): readonly Finding[] => {
    const written = (items: readonly {readonly text: Text}[]): boolean =>
      items.some(({text}) => !isBlank(text));
    const theory = written(strategies) || written(outcomes);
    const found: Finding[] = [];
    if (isBlank(goal) && (theory || !isBlank(problem.text))) {
      found.push(finding('advice', 'goal-missing', '', 'theory/goal'));
    }
    if (isBlank(problem.text) && theory) {
      found.push(finding('advice', 'problem-missing', '', 'theory/problem/text'));
    }
    return found;
  },
);

const barrier = rememberingItem(
  ({id, chosen, control, whys, rootCause}: Barrier): readonly Finding[] => {
    if (!chosen) return [];
    const found: Finding[] = [];
    if (control === 'outside') found.push(finding('block', 'barrier-outside', id, 'control'));
    if (rootCause === 'no') found.push(finding('advice', 'cause-denied', id, 'rootCause'));
    else if ((rootCause ?? 'unchecked') === 'unchecked' && whys.some((why) => !isBlank(why))) {
      found.push(finding('advice', 'cause-unchecked', id, 'rootCause'));
    }
    return found;
  },
);

export function theoryFindings({theory}: Plan): readonly Finding[] {
  return [...order(theory), ...theory.barriers.flatMap((one) => barrier(one))];
}
