/**
 * The keys of the builder: Ctrl+Enter in a text adds another item to its list, Ctrl+Backspace in an empty one removes
 * its item. Both press the visible buttons, so that every way does the same.
 */

/** Give to `@keydown` of the builder. */
export function onItemKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
  const {target} = event;
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
  const item = target.closest('[data-item]');
  const list = item?.parentElement;
  if (!item || !list) return;
  const button =
    event.key === 'Enter'
      ? (list.querySelector<HTMLElement>(':scope > button.add') ??
        list.parentElement?.querySelector<HTMLElement>(':scope > button.add'))
      : event.key === 'Backspace' && target.value === ''
        ? item.querySelector<HTMLElement>('button.remove')
        : undefined;
  if (!button) return;
  event.preventDefault();
  button.click();
}
