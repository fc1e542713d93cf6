/**
 * Which days of the bars are in sight. They open at the first of them, and at today where that would be out of sight.
 *
 * What always holds: only opening the bars and another scale scroll by themselves, nothing else does; from right to left the same
 * days are in sight.
 */
import type {ReactiveControllerHost} from 'lit';
import {placeOf, scaleWidth, type TimeScale} from '../../../geometry/time-scale.js';
import {dayNumber} from '../../../plan/dates.js';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** What scrolls, how wide it shows days beside the names, and which way leads forward; nothing where no bars are shown. */
function shownDays(
  root: ParentNode,
): {readonly scroller: Element; readonly width: number; readonly forward: 1 | -1} | undefined {
  const scroller = root.querySelector('.time-scroller');
  const names = root.querySelector<HTMLElement>('.bars .head .name');
  if (!scroller?.clientWidth || !names) return undefined;
  return {
    scroller,
    width: scroller.clientWidth - names.offsetWidth,
    // From right to left it is scrolled into the negative.
    forward: getComputedStyle(scroller).direction === 'rtl' ? -1 : 1,
  };
}

/** Remembers which day is in the middle; what is returned brings it there on another scale. */
export function keptInMiddle(
  root: ParentNode,
  before: TimeScale | undefined,
): (after: TimeScale | undefined) => void {
  const shown = shownDays(root);
  if (!shown || !before) return () => undefined;
  const {scroller, width, forward} = shown;
  const day = (Math.abs(scroller.scrollLeft) + width / 2) / before.dayWidth;
  return (after) => {
    if (after) scroller.scrollLeft = forward * Math.max(0, day * after.dayWidth - width / 2);
  };
}

/** Has today in sight when the bars open: a third of the way in, since what comes matters more than what was. */
export function openAtToday(
  host: Host,
  look: () => {readonly scale: TimeScale | undefined; readonly today: string},
): void {
  let opened: Element | null = null;
  host.addController({
    hostUpdated() {
      // Asked before anything is measured: that lays the page out.
      if (host.renderRoot.querySelector('.time-scroller') === opened) return;
      const shown = shownDays(host.renderRoot);
      const {scale, today} = look();
      if (!shown || !scale) return;
      const {scroller, width, forward} = shown;
      opened = scroller;
      const day = dayNumber(today);
      if (day < scale.first || day > scale.last) return;
      const place = placeOf(scale, today);
      if (place < width) return;
      // Words may stand out over the last day: nothing begins with those.
      scroller.scrollLeft = forward * Math.min(place - width / 3, scaleWidth(scale) - width);
    },
  });
}
