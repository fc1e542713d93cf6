// Storybook's own parts (frame, code, tables of controls) in our colors, light and dark.
import type {ThemeVars} from 'storybook/theming';
import {create} from 'storybook/theming/create';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const CODE = 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace';
const MARK =
  '<svg viewBox="0 0 20 20" width="24" height="24" fill="none" stroke="ACCENT" stroke-width="1.500" aria-hidden="true" style="vertical-align:-6px;margin-inline-end:8px">' +
  '<path d="M4.500 16.200c.3-1.600 2.600-2.200 5.400-2.200s5.300.6 5.600 2.200c.2 1.100-2.200 1.800-5.500 1.800s-5.700-.7-5.500-1.800Z"/>' +
  '<path d="M6 11.400c.2-1.300 1.900-1.900 4.100-1.900s3.800.5 4 1.800c.2 1.100-1.700 1.700-4.100 1.700s-4.200-.5-4-1.600Z"/>' +
  '<path d="M7.500 6.500c.2-1.300 1.300-2 2.700-2s2.400.6 2.500 1.800c.1 1.200-1 1.800-2.600 1.800s-2.800-.5-2.600-1.600Z"/></svg>';

/** The colors of src/tokens as hexadecimal: the frame's theme takes nothing else. */
const PALETTES = {
  light: {
    page: '#fbfaf7',
    surface: '#ffffff',
    sunken: '#f4f2ed',
    text: '#1d232a',
    quiet: '#545d67',
    line: '#dad7d0',
    accent: '#045f60',
    soft: '#dcf0ef',
  },
  dark: {
    page: '#111418',
    surface: '#181c20',
    sunken: '#0c0f12',
    text: '#f0eee9',
    quiet: '#a9b1b9',
    line: '#33383e',
    accent: '#79d0d0',
    soft: '#153c3d',
  },
} as const;

/** Storybook's theme in our colors. */
export function bookTheme(base: 'light' | 'dark'): ThemeVars {
  const color = PALETTES[base];
  return create({
    base,
    brandTitle: `${MARK.replace('ACCENT', color.accent)}<span style="font-size:18px;font-weight:600;letter-spacing:-0.01em">Cairn</span>`,
    brandUrl: './',
    brandTarget: '_self',
    fontBase: FONT,
    fontCode: CODE,
    appBg: color.page,
    appContentBg: color.surface,
    appPreviewBg: color.surface,
    appHoverBg: color.soft,
    appBorderColor: color.line,
    appBorderRadius: 4,
    colorPrimary: color.accent,
    // The ground of what is selected is made from it, under white words.
    colorSecondary: base === 'light' ? color.accent : '#5cb8b8',
    textColor: color.text,
    textInverseColor: base === 'light' ? '#ffffff' : color.page,
    textMutedColor: color.quiet,
    barBg: color.surface,
    barTextColor: color.quiet,
    barSelectedColor: color.accent,
    barHoverColor: color.accent,
    inputBg: color.surface,
    inputBorder: color.line,
    inputTextColor: color.text,
    inputBorderRadius: 4,
  });
}
