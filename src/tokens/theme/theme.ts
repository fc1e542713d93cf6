/**
 * A theme for a brand: from one color the accent, its soft ground, the ink on it, and a focus ring that does not drown
 * in it, for light, dark and more contrast. The hue stays; lightness moves only as far as readers need, and as much
 * chroma stays as a screen shows there. A brand color that can be read as it is stays as it is. Card families and the
 * colors of findings keep their hues: they mean something. No pair it gives is ever below the thresholds of `pairs`.
 */
import {readyThemes, themeNames, type ThemeName} from '../ready-themes.js';
import type {ColorName} from '../token-names.js';
import {appearances, isDark, type Appearance} from './appearances.js';
import {contrast, cssOf, hexOf, readColor, shade, type Shade} from './color.js';
import {colorPairs, leastContrast, type ColorPair} from './pairs.js';
import {themeSheet} from './sheet.js';

export const themeErrorCodes = [
  'not-a-color',
  'see-through',
  'unknown-base',
  'unsafe-selector',
] as const;
export type ThemeErrorCode = (typeof themeErrorCodes)[number];

/** Why no theme could be made; the message says it to the person who typed the color. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
  readonly code: ThemeErrorCode;

  constructor(code: ThemeErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export interface ThemeOptions {
  /** The ready theme whose paper, inks and corners stay; `stone` where it is left out. */
  readonly base?: ThemeName;
  /** Where the theme holds on a page; `:root` where it is left out. */
  readonly selector?: string;
}

/** Two colors of a theme and how far apart they are when painted. */
export interface CheckedPair extends ColorPair {
  readonly least: number;
  readonly ratio: number;
}

export interface Theme {
  /** The brand as it was understood, `#rrggbb`. */
  readonly brand: string;
  readonly base: ThemeName;
  /** Every color of Cairn, as CSS, by appearance. */
  readonly colors: Readonly<Record<Appearance, Readonly<Record<ColorName, string>>>>;
  /** Whether the accent is the brand color itself, or had to become lighter or darker to be read. */
  readonly keepsBrand: Readonly<Record<Appearance, boolean>>;
  /** What was checked. */
  readonly pairs: Readonly<Record<Appearance, readonly CheckedPair[]>>;
  /** A style sheet that holds what the brand changes. */
  readonly css: string;
}

type Shades = Record<ColorName, Shade>;

/** Found colors keep this much more than they must: browsers round as they like. */
const SPARE = 0.05;
/** Fine enough that one step is not seen. */
const STEP = 0.004;
/** A ring this near to the accent's hue would look like a part of it. */
const NEAR = 50;
/** Below this chroma a color has no hue that anyone sees. */
const GRAY = 0.03;
const RING_HUES = [265, 330, 150, 60] as const;

const hueDistance = (one: number, other: number): number => {
  const distance = Math.abs(one - other) % 360;
  return Math.min(distance, 360 - distance);
};

/** The first shade, from one on towards an end of lightness, that is as it must be; the end itself where none is. */
function firstThat(
  is: (candidate: Shade) => boolean,
  from: Shade,
  chroma: number,
  towards: 0 | 1,
): Shade {
  if (is(from)) return from;
  const step = towards ? STEP : -STEP;
  for (let l = from.l + step; l > 0 && l < 1; l += step) {
    const candidate = shade(l, chroma, from.h);
    if (is(candidate)) return candidate;
  }
  return shade(towards, 0, from.h);
}

/** Whether a color can be told from all that it stands on, or that stands on it, among those that are known. */
const fits =
  (name: ColorName, known: Partial<Shades>, appearance: Appearance, spare: number) =>
  (candidate: Shade): boolean =>
    colorPairs.every(({ink, ground, kind}) => {
      const other = ink === name ? known[ground] : ground === name ? known[ink] : undefined;
      return !other || contrast(candidate, other) >= leastContrast(kind, appearance) + spare;
    });

/** All shades of one appearance. */
function shadesFor(brand: Shade, base: Shades, appearance: Appearance): Shades {
  const dark = isDark(appearance);
  const away = dark ? 1 : 0;
  // What the brand brings is not known yet; what is found is checked against what was found before it.
  const known: Partial<Shades> = {...base};
  for (const name of ['accent', 'accent-soft', 'on-accent', 'focus'] as const)
    Reflect.deleteProperty(known, name);

  const softest = base['accent-soft'];
  const softChroma = Math.min(brand.c * 0.4, dark ? 0.06 : 0.035);
  known['accent-soft'] = firstThat(
    fits('accent-soft', known, appearance, SPARE),
    shade(softest.l, softChroma, brand.h),
    softChroma,
    dark ? 0 : 1,
  );

  const asItIs = fits('accent', known, appearance, 0);
  const withSpare = fits('accent', known, appearance, SPARE);
  // In the dark a color begins where it glows enough to be found; one that is lighter already stays.
  const start = dark ? Math.max(brand.l, 0.7) : brand.l;
  const accent =
    asItIs(brand) && start === brand.l
      ? brand
      : firstThat(withSpare, shade(start, brand.c, brand.h), brand.c, away);
  known.accent = accent;

  const inks = [base['on-accent'], shade(1, 0, 0), shade(0, 0, 0)];
  const onAccent =
    inks.find(fits('on-accent', known, appearance, SPARE)) ??
    inks.reduce((one, other) => (contrast(other, accent) > contrast(one, accent) ? other : one));

  const ring = base.focus;
  const isNear = (hue: number): boolean => brand.c >= GRAY && hueDistance(hue, brand.h) < NEAR;
  const hue = isNear(ring.h) ? (RING_HUES.find((other) => !isNear(other)) ?? ring.h) : ring.h;
  const focus = firstThat(
    fits('focus', known, appearance, SPARE),
    hue === ring.h ? ring : shade(ring.l, ring.c, hue),
    ring.c,
    away,
  );
  return {...base, 'accent-soft': known['accent-soft'], accent, 'on-accent': onAccent, focus};
}

const shadeOf = (css: string): Shade => readColor(css)?.shade ?? shade(0, 0, 0);
const mapValues = <K extends string, A, B>(of: Readonly<Record<K, A>>, to: (value: A) => B) =>
  Object.fromEntries(Object.entries<A>(of).map(([key, value]) => [key, to(value)])) as Record<K, B>;
const byAppearance = <T>(of: (appearance: Appearance) => T): Record<Appearance, T> =>
  Object.fromEntries(appearances.map((appearance) => [appearance, of(appearance)])) as Record<
    Appearance,
    T
  >;

/** The shades of ready themes, read once. */
const readyShades = new Map<string, Shades>();

function shadesOf(base: ThemeName, appearance: Appearance): Shades {
  const key = `${base} ${appearance}`;
  const shades = readyShades.get(key) ?? mapValues(readyThemes[base].colors[appearance], shadeOf);
  readyShades.set(key, shades);
  return shades;
}

/** Every pair of a set of colors with what it must be and what it is. */
function checkPairs(shades: Readonly<Shades>, appearance: Appearance): CheckedPair[] {
  return colorPairs.map((pair) => ({
    ...pair,
    least: leastContrast(pair.kind, appearance),
    ratio: contrast(shades[pair.ink], shades[pair.ground]),
  }));
}

function readBrand(brand: unknown): {shade: Shade; hex: string} {
  const text = typeof brand === 'string' ? brand : '';
  const read = text.length <= 200 ? readColor(text) : undefined;
  if (!read)
    throw new ThemeError(
      'not-a-color',
      `“${text.slice(0, 40)}” is not a color. Write one such as #00695c, teal or oklch(0.45 0.08 195).`,
    );
  if (read.alpha < 1)
    throw new ThemeError(
      'see-through',
      `“${text.slice(0, 40)}” lets the ground shine through. A brand color has to be solid.`,
    );
  return read;
}

/** A selector and nothing else: what ends a rule, starts another or hides a part of the sheet is refused. */
function readSelector(selector: string): string {
  const even = (mark: string): boolean => selector.split(mark).length % 2 === 1;
  if (!selector.trim() || /[{};@<\\\n\r\f]|\/\*|\*\//.test(selector) || !even('"') || !even("'"))
    throw new ThemeError(
      'unsafe-selector',
      'The selector says where the theme holds, such as :root or .our-school. It cannot hold rules of its own.',
    );
  return selector.trim();
}

/**
 * Finds the colors for a brand.
 *
 * @param brand - A solid color in any notation of CSS.
 * @throws {ThemeError} Where the brand is no solid color, the base is unknown or the selector is not one.
 */
export function theme(brand: string, options: ThemeOptions = {}): Theme {
  const {base = 'stone'} = options;
  const read = readBrand(brand);
  const selector = readSelector(options.selector ?? ':root');
  if (!themeNames.includes(base))
    throw new ThemeError(
      'unknown-base',
      `There is no theme of that name. There are ${themeNames.join(', ')}.`,
    );

  const ready = readyThemes[base];
  const shades = byAppearance((appearance) =>
    shadesFor(read.shade, shadesOf(base, appearance), appearance),
  );
  const colors = byAppearance((appearance) => ({
    ...ready.colors[appearance],
    ...mapValues(
      {
        accent: shades[appearance].accent,
        'accent-soft': shades[appearance]['accent-soft'],
        'on-accent': shades[appearance]['on-accent'],
        focus: shades[appearance].focus,
      },
      cssOf,
    ),
  }));
  return {
    brand: read.hex,
    base,
    colors,
    keepsBrand: byAppearance((appearance) => hexOf(shades[appearance].accent) === read.hex),
    pairs: byAppearance((appearance) => checkPairs(shades[appearance], appearance)),
    css:
      `/* Cairn in the brand color ${read.hex}, on ${base}. */\n` +
      themeSheet({colors, shape: ready.shape}, selector, readyThemes.stone),
  };
}

/** A ready theme as a style sheet, in full, for a place on a page. */
export function readyThemeCss(name: ThemeName, selector = ':root'): string {
  return `/* Cairn, ${name}. */\n${themeSheet(readyThemes[name], readSelector(selector))}`;
}
