/** Puts a floating list beside its button where the browser cannot by anchor positioning, or does not do it well. */
const EDGE = 8;

/** Below the button, from its start; above where there is more room; always inside the window. */
export function placeBeside(list: HTMLElement, button: HTMLElement): void {
  for (const name of OURS) list.style.removeProperty(name);
  if (CSS.supports('position-area: block-end') && isInWindow(list)) return;
  list.style.setProperty('position-area', 'none');
  list.style.setProperty('position-try-fallbacks', 'none');
  const at = button.getBoundingClientRect();
  const {width, height} = list.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  const left = getComputedStyle(button).direction === 'rtl' ? at.right - width : at.left;
  const isBelow = at.bottom + height + EDGE <= clientHeight || at.top < clientHeight - at.bottom;
  const top = isBelow ? at.bottom + EDGE / 2 : at.top - height - EDGE / 2;
  const within = (value: number, size: number, room: number): string =>
    `${Math.max(EDGE, Math.min(value, room - size - EDGE))}px`;
  list.style.setProperty('left', within(left, width, clientWidth));
  list.style.setProperty('top', within(top, height, clientHeight));
}

const OURS = ['position-area', 'position-try-fallbacks', 'left', 'top'];

/** Not every engine that can place it keeps it in the window where one reads from right to left. */
function isInWindow(list: HTMLElement): boolean {
  const {left, right, top, bottom} = list.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}
