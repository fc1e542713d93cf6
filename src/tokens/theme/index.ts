/** Themes: the ready ones, and one for a brand's color. No DOM: pages, Node and workers. */
export {
  readyThemeCss,
  theme,
  themeErrorCodes,
  ThemeError,
  type CheckedPair,
  type Theme,
  type ThemeErrorCode,
  type ThemeOptions,
} from './theme.js';
export {appearances, type Appearance} from './appearances.js';
export type {ColorPair, PairKind} from './pairs.js';
export {readyThemes, themeNames, type ReadyTheme, type ThemeName} from '../ready-themes.js';
export {colorNames, tokenNames, type ColorName, type TokenName} from '../token-names.js';
