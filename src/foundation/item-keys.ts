/**
 * Keys in the lists of a tool: Ctrl+Enter in a field adds an item after this one, Ctrl+Backspace in an empty text removes
 * its item, Alt with an arrow moves it.
 *
 * What always holds: each key presses a button that everybody can see, so that every way does the same. An item is an
 * element with `data-item` in its list; its buttons stand in `.tools`, the one that adds (`.add`) in the list or beneath it.
 */

/** What somebody writes in. */
export const WRITE = 'textarea, input, select';
const ADD = ':scope > button.add';

export const byItem = (place: string): string => `[data-item="${CSS.escape(place)}"]`;

export const itemsIn = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > [data-item]'),
];

/** The button that adds to a list. */
export const addButtonOf = (list: Element): HTMLElement | null =>
  list.querySelector<HTMLElement>(ADD) ??
  list.parentElement?.querySelector<HTMLElement>(ADD) ??
  null;

/** A button of an item itself, not of what is inside it. */
export const ownTool = (
  item: HTMLElement,
  name: 'up' | 'down' | 'remove',
): HTMLElement | undefined =>
  [...item.querySelectorAll<HTMLElement>(`.tools > .${name}`)].find(
    (button) => button.closest('[data-item]') === item,
  );

/** What the keys of a tool's lists are doing. */
export class ItemKeys {
  /** While a key presses the button that adds: after which item the next one comes; `''` else. */
  after = '';
  /** Whether it is a key that presses a button right now. */
  pressing = false;

  /** A key presses the button that stands there for the same. Give to `@keydown` of what holds the lists. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    const pressed = pressedBy(event);
    if (!pressed) return;
    event.preventDefault();
    if (event.key === 'Enter') this.after = pressed.item.dataset['item'] ?? '';
    this.pressing = true;
    pressed.button.click();
    this.pressing = false;
    this.after = '';
  };
}

/** The item a key was pressed in and the button that it presses; none where the key means nothing there. */
function pressedBy(
  event: KeyboardEvent,
): {readonly item: HTMLElement; readonly button: HTMLElement} | undefined {
  const target = event.composedPath()[0];
  if (event.isComposing || !(target instanceof HTMLElement)) return undefined;
  const item = target.closest<HTMLElement>('[data-item]');
  const list = item?.parentElement;
  const button = item && list ? buttonFor(event, target, item, list) : undefined;
  return item && button ? {item, button} : undefined;
}

function buttonFor(
  {key, altKey, ctrlKey, metaKey, shiftKey}: KeyboardEvent,
  target: HTMLElement,
  item: HTMLElement,
  list: HTMLElement,
): HTMLElement | null | undefined {
  const command = ctrlKey || metaKey;
  const kind = target instanceof HTMLInputElement ? target.type : '';
  // Of a list of words, of a day and among radio buttons, arrows have a meaning of their own.
  const takesArrows = target instanceof HTMLSelectElement || kind === 'date' || kind === 'radio';
  if (altKey && !takesArrows && !command && !shiftKey) {
    const way = key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined;
    // Of the smallest item that can be moved: the reason, not the barrier it belongs to.
    for (let at: HTMLElement | null | undefined = way && item; at && way; at = around(at)) {
      const own = ownTool(at, way);
      if (own) return own;
    }
    return undefined;
  }
  if (!command || altKey) return undefined;
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) {
    return undefined;
  }
  if (key === 'Enter') return addButtonOf(list);
  const isText = !['date', 'radio', 'checkbox'].includes(kind);
  return key === 'Backspace' && isText && target.value === '' ? ownTool(item, 'remove') : undefined;
}

const around = (item: HTMLElement): HTMLElement | null | undefined =>
  item.parentElement?.closest<HTMLElement>('[data-item]');
