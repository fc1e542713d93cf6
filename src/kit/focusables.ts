/**
 * What can have the focus, in the order in which it is read: through slots and open shadow roots, so that a native
 * button and an element with one inside are alike. A host is never counted beside the control inside it.
 */
const FOCUSABLE =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex], [contenteditable=""], [contenteditable="true"]';

/** All below or among some elements that is there and not disabled. */
export function focusablesIn(elements: Iterable<Element>): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of elements) {
    if (
      element instanceof HTMLElement &&
      !element.shadowRoot &&
      element.matches(FOCUSABLE) &&
      !element.matches(':disabled') &&
      element.checkVisibility({visibilityProperty: true})
    )
      found.push(element);
    else found.push(...focusablesIn(childrenOf(element)));
  }
  return found;
}

/** What has the focus, through open shadow roots. */
export function deepActiveElement(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

function childrenOf(element: Element): Iterable<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    if (assigned.length) return assigned;
  }
  return element.children;
}
