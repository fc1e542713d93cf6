/** What a page says of the host and means for its control: hints for phones, browsers and autofill. */

/** Attributes that every element has. */
export const passed = ['autocapitalize', 'enterkeyhint', 'inputmode', 'spellcheck'] as const;

/** Hands them to the control, with others by name; what is empty goes. */
export function passOn(
  host: Element,
  control: Element | null,
  others: Readonly<Record<string, string | number | undefined>>,
): void {
  const all = {
    ...others,
    ...Object.fromEntries(
      passed
        .filter((name) => host.hasAttribute(name))
        .map((name) => [name, host.getAttribute(name)]),
    ),
  };
  for (const name of new Set([...passed, ...Object.keys(all)])) {
    const value = all[name];
    if (value) control?.setAttribute(name, String(value));
    else control?.removeAttribute(name);
  }
}
