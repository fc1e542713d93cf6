/**
 * Registers a tag once. A page may load Cairn twice, or two versions of it: the first one stays, nothing throws,
 * and a different major version is named once on the console.
 */

/** Of the package; the same for every element of this copy. */
export const version = '0.1.0';

const VERSION = Symbol.for('cairn-kit/version');

export function defineElement(tag: string, element: CustomElementConstructor): void {
  const there = customElements.get(tag) as
    (CustomElementConstructor & {[VERSION]?: string}) | undefined;
  if (!there) {
    Object.defineProperty(element, VERSION, {value: version});
    customElements.define(tag, element);
    return;
  }
  const other = there[VERSION];
  if (there !== element && other?.split('.')[0] !== version.split('.')[0]) {
    console.warn(
      `<${tag}> was defined before by ${other ? `cairn-kit ${other}` : 'something else'}; cairn-kit ${version} leaves it as it is.`,
    );
  }
}
