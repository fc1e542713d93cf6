/** Puts a floating list beside what opened it where the browser cannot by anchor positioning, or does not do it well. */
const EDGE = 8;

/** Below the opener, from its start; above where there is more room; always inside the window. */
export function placeBeside(list: HTMLElement, opener: HTMLElement): void {
  // All that stands there was put there below, the last time.
  list.removeAttribute('style');
  const at = opener.getBoundingClientRect();
  if (CSS.supports('position-area: block-end') && isWellPlaced(list, at)) return;
  list.style.setProperty('position-area', 'none');
  list.style.setProperty('position-try-fallbacks', 'none');
  // Twice: where it stands decides how wide it can be.
  for (let turn = 0; turn < 2; turn++) {
    const {width, height} = list.getBoundingClientRect();
    const {clientWidth, clientHeight} = document.documentElement;
    // As the list reads: what opened it may stand in something that never turns, such as a map.
    const left = getComputedStyle(list).direction === 'rtl' ? at.right - width : at.left;
    const isBelow = at.bottom + height + EDGE <= clientHeight || at.top < clientHeight - at.bottom;
    const top = isBelow ? at.bottom + EDGE / 2 : at.top - height - EDGE / 2;
    const within = (value: number, size: number, room: number): string =>
      `${Math.max(EDGE, Math.min(value, room - size - EDGE))}px`;
    list.style.setProperty('left', within(left, width, clientWidth));
    list.style.setProperty('top', within(top, height, clientHeight));
  }
}

/**
 * Not every engine that can place it keeps it in the window where one reads from right to left, and not every one sees
 * that its opener is drawn in another scale.
 */
function isWellPlaced(list: HTMLElement, opener: DOMRect): boolean {
  const {left, right, top, bottom} = list.getBoundingClientRect();
  const isNear = (one: number, other: number, by = EDGE): boolean => Math.abs(one - other) <= by;
  return (
    left >= 0 &&
    top >= 0 &&
    right <= innerWidth &&
    bottom <= innerHeight &&
    (isNear(top, opener.bottom) || isNear(bottom, opener.top)) &&
    (isNear(left, opener.left, 1) || isNear(right, opener.right, 1))
  );
}
