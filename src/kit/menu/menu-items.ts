/** What a menu offers, from its property or from the buttons that a page wrote inside the tag. */
import {separator} from './menu-list.js';

/** One thing to choose. */
export interface MenuItem {
  /** What `value` is after it was chosen. */
  readonly value: string;
  readonly label: string;
  /** The name of an icon before the words. */
  readonly icon?: string;
  /** Given at all, it can be on or off, and this says which. */
  readonly checked?: boolean;
  /** Shown and reached, and cannot be chosen. */
  readonly disabled?: boolean;
  /** What it does can hurt. */
  readonly danger?: boolean;
}

export type MenuEntry = MenuItem | typeof separator;

/** Reads `<button value="…">words</button>` and `<hr>`; they stay in the page and are pressed when chosen. */
export function itemsFrom(host: Element): MenuEntry[] {
  const entries: MenuEntry[] = [];
  for (const child of host.children) {
    if (child instanceof HTMLHRElement) entries.push(separator);
    if (!(child instanceof HTMLButtonElement)) continue;
    const checked = child.getAttribute('aria-checked');
    entries.push({
      value: child.value,
      label: child.textContent.trim(),
      icon: child.dataset['icon'] ?? '',
      disabled: child.disabled,
      danger: 'danger' in child.dataset,
      ...(checked !== null && {checked: checked === 'true'}),
    });
  }
  return entries;
}
