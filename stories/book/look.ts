/**
 * The look that the toolbar says, a ready theme and a brand color on it, for one stage. A sheet is made once for each
 * look and holds for every stage that carries its name.
 */
import {
  readyThemeCss,
  theme,
  themeNames,
  ThemeError,
  type ThemeName,
} from '../../src/tokens/theme/index.js';

const adopted = new Map<string, string>();

/** The name of a look, to be put in `data-look`; empty for Cairn's own. */
export function lookOf(themeWanted: unknown, brandWanted: unknown): string {
  const base = themeNames.find((name) => name === themeWanted) ?? 'stone';
  const brand = typeof brandWanted === 'string' ? brandWanted.trim() : '';
  if (base === 'stone' && brand === '') return '';
  const key = `${base} ${brand}`;
  const known = adopted.get(key);
  if (known !== undefined) return known;
  const look = `look-${adopted.size + 1}`;
  const css = sheetFor(base, brand, `.stage[data-look='${look}']`);
  adopted.set(key, css === undefined ? '' : look);
  if (css === undefined) return '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return look;
}

/** The sheet; `undefined` for a word that is no color, as an address of the book may hold one. */
function sheetFor(base: ThemeName, brand: string, selector: string): string | undefined {
  const ready = readyThemeCss(base, selector);
  if (brand === '') return ready;
  try {
    return theme(brand, {base, selector}).css;
  } catch (error) {
    if (error instanceof ThemeError) return base === 'stone' ? undefined : ready;
    throw error;
  }
}
