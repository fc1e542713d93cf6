/**
 * Colors and shapes as a style sheet that a page can be given: custom properties on a selector, both schemes in one
 * value, and again what differs for readers who ask for more contrast. Plain text, so that it works as a file under a
 * strict policy, and in the field for “additional CSS” of a site.
 */
import type {Appearance} from './appearances.js';

/** By the name of a token: of a color without `--cairn-color-`, of anything else without `--cairn-`. */
interface Values {
  readonly colors: Readonly<Record<Appearance, Readonly<Record<string, string>>>>;
  readonly shape: Readonly<Record<string, string>>;
}

const both = (light = '', dark = ''): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

/** The sheet; with `besides`, only what is not as it is there. */
export function themeSheet(values: Values, selector: string, besides?: Values): string {
  const colors = ({colors: of}: Values, contrast: boolean): Map<string, string> => {
    const [light, dark] = contrast
      ? [of['light-contrast'], of['dark-contrast']]
      : [of.light, of.dark];
    return new Map(Object.keys(light).map((name) => [name, both(light[name], dark[name])]));
  };
  const [normal, stronger] = [colors(values, false), colors(values, true)];
  const before = besides && [colors(besides, false), colors(besides, true)];
  // A property that a page sets holds for all readers: what is said in one block must be right in both.
  const said = [...normal.keys()].filter(
    (name) =>
      !before ||
      before[0]?.get(name) !== normal.get(name) ||
      before[1]?.get(name) !== stronger.get(name),
  );
  const line = (indent: string, of: ReadonlyMap<string, string>) => (name: string) =>
    `${indent}--cairn-color-${name}: ${of.get(name) ?? ''};\n`;
  const shape = Object.entries(values.shape)
    .filter(([name, value]) => besides?.shape[name] !== value)
    .map(([name, value]) => `  --cairn-${name}: ${value};\n`);
  const differing = said.filter((name) => normal.get(name) !== stronger.get(name));
  return (
    `${selector} {\n${said.map(line('  ', normal)).join('')}${shape.join('')}}\n` +
    (differing.length
      ? `@media (prefers-contrast: more) {\n  ${selector} {\n${differing.map(line('    ', stronger)).join('')}  }\n}\n`
      : '')
  );
}
