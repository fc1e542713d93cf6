/** Puts a floating list beside its button where the browser has no anchor positioning. */
const EDGE = 8;

export const placesItself = (): boolean => CSS.supports('position-area: block-end');

/** Below the button, from its start; above where there is more room; always inside the window. */
export function placeBeside(list: HTMLElement, button: HTMLElement): void {
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
