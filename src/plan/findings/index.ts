/**
 * What there is to say about a plan: whether it is finished is said here, never by refusing to save it.
 *
 * What always holds: pure, and after one edit only what depends on the parts that changed is judged again.
 */
import type {Plan} from '../types.js';
import {actionFindings} from './actions.js';
import {claimFindings} from './claims.js';
import {feedbackFindings} from './feedback.js';
import {defaultThresholds, remembering, type Finding, type Thresholds} from './finding.js';
import {findingMessages as ownMessages} from './messages.js';
import {learningFindings} from './learning.js';
import {mapFindings} from './map.js';
import {peopleFindings} from './people.js';
import {surveyFindings} from './surveys.js';
import {wordingFindings} from './survey-wording.js';
import {wordingMessages} from './survey-wording-messages.js';
import {theoryFindings} from './theory.js';
import {wordFindings} from './words.js';

export {defaultThresholds, type Finding, type Severity, type Thresholds} from './finding.js';

export type {FindingCode} from './messages.js';

/** What findings say, in plain English by code. */
export const findingMessages = {...ownMessages, ...wordingMessages};

/**
 * Everything there is to say about a plan, in the order of its parts. The same plan gives the same list, where
 * thresholds are given the same object, frozen.
 */
export function findings(
  plan: Plan,
  thresholds: Thresholds = defaultThresholds,
): readonly Finding[] {
  return all(plan, thresholds);
}

const all = remembering((plan: Plan, thresholds: Thresholds): readonly Finding[] =>
  Object.freeze([
    ...peopleFindings(plan),
    ...mapFindings(plan),
    ...theoryFindings(plan),
    ...claimFindings(plan),
    ...actionFindings(plan, thresholds),
    ...learningFindings(plan),
    ...surveyFindings(plan, thresholds),
    ...wordingFindings(plan, thresholds),
    ...feedbackFindings(plan),
    ...wordFindings(plan),
  ]),
);
