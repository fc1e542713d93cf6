/** A heading of whatever level fits the page around it: the one place where a level becomes a tag. */
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

interface HeadingMarks {
  readonly className?: string;
  readonly id?: string;
  readonly part?: string;
}

/** A heading of a level from 1 to 6; what lies outside, or is no number, becomes the nearest, or 2. */
export function headingAt(
  level: number,
  content: unknown,
  {className, id, part}: HeadingMarks = {},
): TemplateResult {
  // On one line each: white space in a heading is part of what it says.
  // prettier-ignore
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1: return html`<h1 class=${ifDefined(className)} id=${ifDefined(id)} part=${ifDefined(part)}>${content}</h1>`;
    case 2: return html`<h2 class=${ifDefined(className)} id=${ifDefined(id)} part=${ifDefined(part)}>${content}</h2>`;
    case 3: return html`<h3 class=${ifDefined(className)} id=${ifDefined(id)} part=${ifDefined(part)}>${content}</h3>`;
    case 4: return html`<h4 class=${ifDefined(className)} id=${ifDefined(id)} part=${ifDefined(part)}>${content}</h4>`;
    case 5: return html`<h5 class=${ifDefined(className)} id=${ifDefined(id)} part=${ifDefined(part)}>${content}</h5>`;
    default: return html`<h6 class=${ifDefined(className)} id=${ifDefined(id)} part=${ifDefined(part)}>${content}</h6>`;
  }
}
