import {toIcs} from 'cairn-kit/formats';
import type {Plan} from 'cairn-kit/plan';

/** All dated actions as a calendar file that other programs subscribe to or open. */
export function calendarFile(plan: Plan): Blob {
  return new Blob([toIcs(plan)], {type: 'text/calendar'});
}
