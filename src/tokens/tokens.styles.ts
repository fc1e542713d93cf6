/**
 * The design tokens as every element knows them: `--_x` is what the page says in `--cairn-x`, else ours.
 * Made by `npm run tokens` from the token files of this folder; not written by hand.
 */
import {css, type CSSResult} from 'lit';

export const tokens: CSSResult = css`
  :host {
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
    --_size-control: max(var(--_size-target), calc(var(--cairn-size-control, 36px) * var(--cairn-density, 1)));
    --_size-measure: var(--cairn-size-measure, 42rem);
    --_size-hairline: var(--cairn-size-hairline, 1px);
    --_size-ring: var(--cairn-size-ring, 2px);
    --_size-edge: var(--cairn-size-edge, 3px);
    --_shadow-float: var(--cairn-shadow-float, 0 4px 16px var(--_color-shade));
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
    --_print-ink: var(--cairn-print-ink, oklch(0 0 0));
    --_print-paper: var(--cairn-print-paper, oklch(1 0 0));
    --_print-rule: var(--cairn-print-rule, oklch(0.62 0 0));
    --_print-quiet: var(--cairn-print-quiet, oklch(0.3211 0 0));
    --_print-edge: var(--cairn-print-edge, oklch(0.4495 0 0));
    --_print-writing-line: var(--cairn-print-writing-line, 9mm);
    --_color-page: var(--cairn-color-page, light-dark(oklch(0.985 0.004 95), oklch(0.19 0.008 250)));
    --_color-surface: var(--cairn-color-surface, light-dark(oklch(1 0 0), oklch(0.225 0.01 250)));
    --_color-sunken: var(--cairn-color-sunken, light-dark(oklch(0.962 0.006 95), oklch(0.165 0.008 250)));
    --_color-text: var(--cairn-color-text, light-dark(oklch(0.25 0.015 250), oklch(0.95 0.005 95)));
    --_color-quiet: var(--cairn-color-quiet, light-dark(oklch(0.46 0.02 250), oklch(0.76 0.012 250)));
    --_color-line: var(--cairn-color-line, light-dark(oklch(0.88 0.008 95), oklch(0.34 0.012 250)));
    --_color-control: var(--cairn-color-control, oklch(0.6 0.02 250));
    --_color-accent: var(--cairn-color-accent, light-dark(oklch(0.45 0.075 195), oklch(0.8 0.085 195)));
    --_color-accent-soft: var(--cairn-color-accent-soft, light-dark(oklch(0.94 0.025 195), oklch(0.32 0.04 195)));
    --_color-on-accent: var(--cairn-color-on-accent, light-dark(oklch(1 0 0), oklch(0.19 0.008 250)));
    --_color-good: var(--cairn-color-good, light-dark(oklch(0.47 0.1 150), oklch(0.82 0.11 150)));
    --_color-warn: var(--cairn-color-warn, light-dark(oklch(0.48 0.09 70), oklch(0.84 0.1 80)));
    --_color-danger: var(--cairn-color-danger, light-dark(oklch(0.5 0.17 25), oklch(0.78 0.12 25)));
    --_color-focus: var(--cairn-color-focus, light-dark(oklch(0.5 0.17 265), oklch(0.8 0.1 265)));
    --_color-veil: var(--cairn-color-veil, light-dark(oklch(0.2 0.01 250 / 0.4), oklch(0 0 0 / 0.6)));
    --_color-shade: var(--cairn-color-shade, light-dark(oklch(0.2 0.01 250 / 0.24), oklch(0 0 0 / 0.6)));
    --_color-family-why-ground: var(--cairn-color-family-why-ground, light-dark(oklch(0.96 0.02 195), oklch(0.3 0.03 195)));
    --_color-family-why-edge: var(--cairn-color-family-why-edge, light-dark(oklch(0.58 0.085 195), oklch(0.72 0.085 195)));
    --_color-family-people-ground: var(--cairn-color-family-people-ground, light-dark(oklch(0.96 0.02 55), oklch(0.3 0.03 55)));
    --_color-family-people-edge: var(--cairn-color-family-people-edge, light-dark(oklch(0.58 0.085 55), oklch(0.72 0.085 55)));
    --_color-family-doing-ground: var(--cairn-color-family-doing-ground, light-dark(oklch(0.96 0.02 150), oklch(0.3 0.03 150)));
    --_color-family-doing-edge: var(--cairn-color-family-doing-edge, light-dark(oklch(0.58 0.085 150), oklch(0.72 0.085 150)));
    --_color-family-results-ground: var(--cairn-color-family-results-ground, light-dark(oklch(0.96 0.018 265), oklch(0.3 0.03 265)));
    --_color-family-results-edge: var(--cairn-color-family-results-edge, light-dark(oklch(0.58 0.085 265), oklch(0.72 0.085 265)));
    --_color-family-telling-ground: var(--cairn-color-family-telling-ground, light-dark(oklch(0.96 0.02 330), oklch(0.3 0.03 330)));
    --_color-family-telling-edge: var(--cairn-color-family-telling-edge, light-dark(oklch(0.58 0.085 330), oklch(0.72 0.085 330)));
    --_color-family-carrying-ground: var(--cairn-color-family-carrying-ground, light-dark(oklch(0.96 0.02 95), oklch(0.3 0.03 95)));
    --_color-family-carrying-edge: var(--cairn-color-family-carrying-edge, light-dark(oklch(0.58 0.085 95), oklch(0.72 0.085 95)));
    --_color-family-note-ground: var(--cairn-color-family-note-ground, light-dark(oklch(0.97 0 0), oklch(0.28 0 0)));
    --_color-family-note-edge: var(--cairn-color-family-note-edge, light-dark(oklch(0.58 0 0), oklch(0.72 0 0)));
    --_button-radius: var(--cairn-button-radius, var(--_radius-control));
    --_field-radius: var(--cairn-field-radius, var(--_radius-control));
    --_field-edge: var(--cairn-field-edge, var(--_color-control));
    --_field-ground: var(--cairn-field-ground, var(--_color-surface));
  }
  :host([density='comfortable']) {
    --cairn-density: 1;
  }
  :host([density='compact']) {
    --cairn-density: 0.75;
  }
  @media (prefers-contrast: more) {
    :host {
      --_color-text: var(--cairn-color-text, light-dark(oklch(0.14 0.008 250), oklch(1 0 0)));
      --_color-quiet: var(--cairn-color-quiet, light-dark(oklch(0.3 0.02 250), oklch(0.88 0.01 250)));
      --_color-line: var(--cairn-color-line, oklch(0.6 0.02 250));
      --_color-control: var(--cairn-color-control, light-dark(oklch(0.34 0.012 250), oklch(0.8 0.012 250)));
      --_color-accent: var(--cairn-color-accent, light-dark(oklch(0.34 0.055 195), oklch(0.88 0.07 195)));
      --_color-accent-soft: var(--cairn-color-accent-soft, light-dark(oklch(0.94 0.025 195), oklch(0.26 0.035 195)));
      --_color-good: var(--cairn-color-good, light-dark(oklch(0.34 0.08 150), oklch(0.9 0.09 150)));
      --_color-warn: var(--cairn-color-warn, light-dark(oklch(0.35 0.07 70), oklch(0.9 0.08 80)));
      --_color-danger: var(--cairn-color-danger, light-dark(oklch(0.38 0.14 25), oklch(0.88 0.06 25)));
      --_color-focus: var(--cairn-color-focus, light-dark(oklch(0.38 0.17 265), oklch(0.88 0.055 265)));
      --_color-family-why-edge: var(--cairn-color-family-why-edge, light-dark(oklch(0.42 0.07 195), oklch(0.86 0.06 195)));
      --_color-family-people-edge: var(--cairn-color-family-people-edge, light-dark(oklch(0.42 0.07 55), oklch(0.86 0.06 55)));
      --_color-family-doing-edge: var(--cairn-color-family-doing-edge, light-dark(oklch(0.42 0.07 150), oklch(0.86 0.06 150)));
      --_color-family-results-edge: var(--cairn-color-family-results-edge, light-dark(oklch(0.42 0.07 265), oklch(0.86 0.06 265)));
      --_color-family-telling-edge: var(--cairn-color-family-telling-edge, light-dark(oklch(0.42 0.07 330), oklch(0.86 0.06 330)));
      --_color-family-carrying-edge: var(--cairn-color-family-carrying-edge, light-dark(oklch(0.42 0.07 95), oklch(0.86 0.06 95)));
      --_color-family-note-edge: var(--cairn-color-family-note-edge, light-dark(oklch(0.42 0 0), oklch(0.86 0 0)));
    }
  }
  @media (pointer: coarse) {
    :host {
      --_size-control: max(var(--_size-touch), var(--cairn-size-control, 36px));
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration-feedback: 0.01ms;
      --_duration-place: 0.01ms;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_color-page: Canvas;
      --_color-surface: Canvas;
      --_color-sunken: Canvas;
      --_color-text: CanvasText;
      --_color-quiet: CanvasText;
      --_color-line: CanvasText;
      --_color-control: CanvasText;
      --_color-accent: Highlight;
      --_color-accent-soft: Canvas;
      --_color-on-accent: CanvasText;
      --_color-good: CanvasText;
      --_color-warn: CanvasText;
      --_color-danger: CanvasText;
      --_color-focus: Highlight;
      --_color-family-why-ground: Canvas;
      --_color-family-why-edge: CanvasText;
      --_color-family-people-ground: Canvas;
      --_color-family-people-edge: CanvasText;
      --_color-family-doing-ground: Canvas;
      --_color-family-doing-edge: CanvasText;
      --_color-family-results-ground: Canvas;
      --_color-family-results-edge: CanvasText;
      --_color-family-telling-ground: Canvas;
      --_color-family-telling-edge: CanvasText;
      --_color-family-carrying-ground: Canvas;
      --_color-family-carrying-edge: CanvasText;
      --_color-family-note-ground: Canvas;
      --_color-family-note-edge: CanvasText;
    }
  }
  @media print {
    :host {
      --_color-page: var(--_print-paper);
      --_color-surface: var(--_print-paper);
      --_color-sunken: var(--_print-paper);
      --_color-text: var(--_print-ink);
      --_color-quiet: var(--_print-ink);
      --_color-line: var(--_print-rule);
      --_color-control: var(--_print-ink);
    }
  }
`;
