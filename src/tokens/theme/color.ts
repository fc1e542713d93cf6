/**
 * Colors as they are painted: OKLCH that a screen can show, in eight bits a channel, and how far apart two are by the
 * rule of WCAG. Only what a theme needs of culori is taken.
 */
import {
  clampChroma,
  displayable,
  formatHex,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
  wcagLuminance,
  type Oklch,
} from 'culori/fn';

const toRgb = useMode(modeRgb);
const toOklch = useMode(modeOklch);
// Every notation of CSS is understood.
for (const mode of [modeHsl, modeHwb, modeLrgb, modeOklab, modeA98, modeP3, modeProphoto])
  useMode(mode);
for (const mode of [modeLab, modeLch, modeRec2020, modeXyz50, modeXyz65]) useMode(mode);

/** Lightness from 0 to 1, chroma, hue in degrees; always one that a screen can show. */
export interface Shade {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const rounded = (value: number, places: number): number => Number(value.toFixed(places));
const asOklch = ({l, c, h}: Shade): Oklch => ({mode: 'oklch', l, c, h});

/** The shade nearest to what is asked for that a screen can show: same lightness and hue, less chroma if need be. */
export function shade(l: number, c: number, h: number): Shade {
  const lightness = rounded(Math.min(1, Math.max(0, l)), 4);
  const hue = rounded(((h % 360) + 360) % 360, 2);
  const wanted = rounded(Math.max(0, c), 4);
  if (lightness <= 0 || lightness >= 1) return {l: lightness, c: 0, h: hue};
  if (displayable(asOklch({l: lightness, c: wanted, h: hue})))
    return {l: lightness, c: wanted, h: hue};
  const {c: most} = clampChroma(asOklch({l: lightness, c: wanted, h: hue}), 'oklch');
  return {l: lightness, c: Math.floor(most * 1e4) / 1e4, h: hue};
}

/** culori falls over some texts that are no colors, such as “/0A”, instead of saying so. */
function parsed(text: string): ReturnType<typeof parse> {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** A color in any notation of CSS; nothing where it is none. */
export function readColor(text: string): {shade: Shade; alpha: number; hex: string} | undefined {
  const color = parsed(text.trim());
  if (!color) return undefined;
  const {l, c, h = 0} = toOklch(color);
  if (![l, c, h].every(Number.isFinite)) return undefined;
  const read = shade(l, c, h);
  return {shade: read, alpha: color.alpha ?? 1, hex: hexOf(read)};
}

/** As CSS. */
export const cssOf = ({l, c, h}: Shade): string => `oklch(${l} ${c} ${h})`;

/** As it is painted, in eight bits a channel. */
export const hexOf = (of: Shade): string => formatHex(toRgb(asOklch(of)));

/** Luminances are asked for again and again while a color is looked for. */
const luminances = new WeakMap<Shade, number>();

function luminance(of: Shade): number {
  let value = luminances.get(of);
  if (value === undefined) {
    value = wcagLuminance(hexOf(of));
    luminances.set(of, value);
  }
  return value;
}

/** How far apart two are when painted, from 1 to 21. */
export function contrast(one: Shade, other: Shade): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
