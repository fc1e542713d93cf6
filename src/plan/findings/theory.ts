/** The order of the theory (goal, problem of practice, theory), and barriers that the team decides. */
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

const barrier = rememberingItem(({id, chosen, control}: Barrier): readonly Finding[] =>
  chosen && control === 'outside' ? [finding('block', 'barrier-outside', id, 'control')] : [],
);

export function theoryFindings({theory}: Plan): readonly Finding[] {
  return [...order(theory), ...theory.barriers.flatMap((one) => barrier(one))];
}
