/**
 * What is tried first, and what it asks of colleagues: a test has a day on which it is over, and who is watched at work is
 * promised what makes that safe.
 */
import {compareDates} from '../dates.js';
import {isBlank} from '../text.js';
import type {Card, Plan, Text} from '../types.js';
import {finding, rememberingItem, type Finding} from './finding.js';

/** “Observe” begins like this in English, Spanish, French and Portuguese. */
const OBSERVING = /\bobserv/i;

const observes = (text: Text): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).some((words) => OBSERVING.test(words));

/** What a test says by itself. A card without words is still being written. */
const testFindings = rememberingItem((card: Card): readonly Finding[] => {
  const {id, kind, text, start = '', end = ''} = card;
  if (kind !== 'test' || isBlank(text)) return [];
  if (end === '') return [finding('advice', 'test-end-missing', id, 'end')];
  return start !== '' && compareDates(end, start) < 0
    ? [finding('advice', 'test-end-before-start', id, 'end')]
    : [];
});

const isOfObserving = rememberingItem(({text}: Card): boolean => observes(text));

/** What there is to say about the map of a plan. */
export function mapFindings({map, contract}: Plan): readonly Finding[] {
  const found = map.cards.flatMap((card) => testFindings(card));
  // Who has checked the contract has read what is promised there.
  const [observed] =
    contract.reviewed === '' ? map.cards.filter((card) => isOfObserving(card)) : [];
  if (observed) found.push(finding('info', 'observation-promises', observed.id, 'text'));
  return found;
}
