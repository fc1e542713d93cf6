/** The four ways in which colors appear: the scheme of a place, and whether its reader asks for more contrast. */
export const appearances = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Appearance = (typeof appearances)[number];

/** Whether what is painted there is light on dark. */
export const isDark = (appearance: Appearance): boolean => appearance.startsWith('dark');

/** Whether it is for readers who ask for more contrast. */
export const isStronger = (appearance: Appearance): boolean => appearance.endsWith('-contrast');
