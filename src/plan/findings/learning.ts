/**
 * What was decided and checked: every decision says what it taught about the theory, what is adopted is carried on by
 * somebody, and what touches a contract is checked first.
 *
 * What always holds: a decision that says nothing yet is none, and nothing is said of it.
 */
import {assumptionsOf} from '../decisions.js';
import {isBlank} from '../text.js';
import type {Decision, Plan, Theory} from '../types.js';
import {finding, remembering, rememberingItem, type Finding} from './finding.js';

const decisionFindings = remembering((decision: Decision, theory: Theory): readonly Finding[] => {
  const {id, act, why, assumptions, sustainedBy} = decision;
  if (act === '' && isBlank(why)) return [];
  const found: Finding[] = [];
  if (assumptions.every(({status}) => status === 'untested') && assumptionsOf(theory).length > 0) {
    found.push(finding('advice', 'decision-nothing-learned', id, 'assumptions'));
  }
  if (act === 'adopt' && sustainedBy.who === '') {
    found.push(finding('advice', 'decision-sustained-missing', id, 'who'));
  }
  return found;
});

const contractFindings = rememberingItem(
  ({applies, reviewed}: Plan['contract']): readonly Finding[] =>
    applies && reviewed === ''
      ? [finding('advice', 'contract-not-reviewed', '', 'contract/reviewed')]
      : [],
);

/** What there is to say about what a plan decided and checked. */
export function learningFindings({decisions, theory, contract}: Plan): readonly Finding[] {
  return [
    ...decisions.flatMap((decision) => decisionFindings(decision, theory)),
    ...contractFindings(contract),
  ];
}
