/**
 * The design tokens as every element knows them: `--_x` is what the page says in `--cairn-x`, else ours.
 * Made by `npm run tokens` from the token files of this folder; not written by hand.
 */
import {css, type CSSResult} from 'lit';

export const tokens: CSSResult = css`
  :host {
    --_color-page: var(--cairn-color-page, light-dark(oklch(0.985 0.004 95), oklch(0.19 0.008 250)));
    --_color-surface: var(--cairn-color-surface, light-dark(oklch(1 0 0), oklch(0.225 0.01 250)));
    --_color-sunken: var(--cairn-color-sunken, light-dark(oklch(0.962 0.006 95), oklch(0.165 0.008 250)));
    --_color-text: var(--cairn-color-text, light-dark(oklch(0.25 0.015 250), oklch(0.95 0.005 95)));
    --_color-quiet: var(--cairn-color-quiet, light-dark(oklch(0.46 0.02 250), oklch(0.76 0.012 250)));
    --_color-line: var(--cairn-color-line, light-dark(oklch(0.88 0.008 95), oklch(0.34 0.012 250)));
    --_color-control: var(--cairn-color-control, light-dark(oklch(0.6 0.02 250), oklch(0.6 0.02 250)));
    --_color-accent: var(--cairn-color-accent, light-dark(oklch(0.45 0.075 195), oklch(0.8 0.085 195)));
    --_color-accent-soft: var(--cairn-color-accent-soft, light-dark(oklch(0.94 0.025 195), oklch(0.32 0.04 195)));
    --_color-on-accent: var(--cairn-color-on-accent, light-dark(oklch(1 0 0), oklch(0.19 0.008 250)));
    --_color-good: var(--cairn-color-good, light-dark(oklch(0.47 0.1 150), oklch(0.82 0.11 150)));
    --_color-warn: var(--cairn-color-warn, light-dark(oklch(0.48 0.09 70), oklch(0.84 0.1 80)));
    --_color-danger: var(--cairn-color-danger, light-dark(oklch(0.5 0.17 25), oklch(0.78 0.12 25)));
    --_color-focus: var(--cairn-color-focus, light-dark(oklch(0.5 0.17 265), oklch(0.8 0.1 265)));
    --_color-family-why-ground: var(--cairn-color-family-why-ground, light-dark(oklch(0.96 0.02 195), oklch(0.3 0.03 195)));
    --_color-family-why-edge: var(--cairn-color-family-why-edge, light-dark(oklch(0.58 0.085 195), oklch(0.72 0.085 195)));
    --_color-family-people-ground: var(--cairn-color-family-people-ground, light-dark(oklch(0.96 0.02 55), oklch(0.3 0.03 55)));
    --_color-family-people-edge: var(--cairn-color-family-people-edge, light-dark(oklch(0.58 0.085 55), oklch(0.72 0.085 55)));
    --_color-family-doing-ground: var(--cairn-color-family-doing-ground, light-dark(oklch(0.96 0.02 150), oklch(0.3 0.03 150)));
    --_color-family-doing-edge: var(--cairn-color-family-doing-edge, light-dark(oklch(0.58 0.085 150), oklch(0.72 0.085 150)));
    --_color-family-results-ground: var(--cairn-color-family-results-ground, light-dark(oklch(0.96 0.02 265), oklch(0.3 0.03 265)));
    --_color-family-results-edge: var(--cairn-color-family-results-edge, light-dark(oklch(0.58 0.085 265), oklch(0.72 0.085 265)));
    --_color-family-telling-ground: var(--cairn-color-family-telling-ground, light-dark(oklch(0.96 0.02 330), oklch(0.3 0.03 330)));
    --_color-family-telling-edge: var(--cairn-color-family-telling-edge, light-dark(oklch(0.58 0.085 330), oklch(0.72 0.085 330)));
    --_color-family-carrying-ground: var(--cairn-color-family-carrying-ground, light-dark(oklch(0.96 0.02 95), oklch(0.3 0.03 95)));
    --_color-family-carrying-edge: var(--cairn-color-family-carrying-edge, light-dark(oklch(0.58 0.085 95), oklch(0.72 0.085 95)));
    --_color-family-note-ground: var(--cairn-color-family-note-ground, light-dark(oklch(0.97 0 0), oklch(0.28 0 0)));
    --_color-family-note-edge: var(--cairn-color-family-note-edge, light-dark(oklch(0.58 0 0), oklch(0.72 0 0)));
    --_space-1: calc(var(--cairn-space-1, 4px) * var(--cairn-density, 1));
    --_space-2: calc(var(--cairn-space-2, 8px) * var(--cairn-density, 1));
    --_space-3: calc(var(--cairn-space-3, 12px) * var(--cairn-density, 1));
    --_space-4: calc(var(--cairn-space-4, 16px) * var(--cairn-density, 1));
    --_space-6: calc(var(--cairn-space-6, 24px) * var(--cairn-density, 1));
    --_space-8: calc(var(--cairn-space-8, 32px) * var(--cairn-density, 1));
    --_space-12: calc(var(--cairn-space-12, 48px) * var(--cairn-density, 1));
    --_radius-control: var(--cairn-radius-control, 4px);
    --_radius-card: var(--cairn-radius-card, 8px);
    --_radius-full: var(--cairn-radius-full, 999px);
    --_size-target: var(--cairn-size-target, 24px);
    --_size-touch: var(--cairn-size-touch, 44px);
    --_size-control: var(--cairn-size-control, 36px);
    --_size-measure: var(--cairn-size-measure, 42rem);
    --_size-hairline: var(--cairn-size-hairline, 1px);
    --_size-ring: var(--cairn-size-ring, 2px);
    --_font-size-small: var(--cairn-font-size-small, 0.8125rem);
    --_font-size-quiet: var(--cairn-font-size-quiet, 0.875rem);
    --_font-size-base: var(--cairn-font-size-base, 1rem);
    --_font-size-lead: var(--cairn-font-size-lead, 1.125rem);
    --_font-size-title: var(--cairn-font-size-title, 1.375rem);
    --_font-size-display: var(--cairn-font-size-display, 1.75rem);
    --_line-height-text: var(--cairn-line-height-text, 1.5);
    --_line-height-heading: var(--cairn-line-height-heading, 1.25);
    --_font-weight-normal: var(--cairn-font-weight-normal, 400);
    --_font-weight-strong: var(--cairn-font-weight-strong, 600);
    --_duration-feedback: var(--cairn-duration-feedback, 120ms);
    --_duration-place: var(--cairn-duration-place, 200ms);
    --_easing-out: var(--cairn-easing-out, cubic-bezier(0.2, 0, 0, 1));
    --_shadow-float: var(--cairn-shadow-float, 0 4px 16px 0 oklch(0.2 0.01 250 / 0.24));
  }
`;
