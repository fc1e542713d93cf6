/** Leaving fields by Esc with all that was typed into them. */

/**
 * Give to `@keydown` of what Esc leaves, such as details: what was typed stays. Heard before a field inside hears it, since one that
 * stands in a row takes back what was typed.
 *
 * @param close - closes it, where the platform does not
 */
export const leaving = (
  close?: () => void,
): {capture: true; handleEvent: (event: KeyboardEvent) => void} => ({
  capture: true,
  handleEvent: (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    close?.();
  },
});
