/** What printing knows of a tool, and what a tool says of its sheets. Types alone. */
import type {CSSResultOrNative, ReactiveControllerHost, TemplateResult} from 'lit';
import type {PlanStore} from '../plan/store.js';
import type {Sheet} from './paper-sizes.js';

/** What draws the sheets of one tool. */
export interface Paper {
  readonly styles: CSSResultOrNative;
  /** The sheets lie on their long side. */
  readonly landscape?: boolean;
  /** An empty sheet asks who fills it in, unless this is `false`. */
  readonly signed?: boolean;
  render(sheet: Sheet): TemplateResult;
  /** Measures what was rendered; `true` where it is to be rendered once more because of it. */
  measure?(root: HTMLElement): boolean;
}

/** A tool, as far as printing needs it. */
export interface Printable extends HTMLElement, ReactiveControllerHost {
  readonly store: PlanStore;
  readonly language: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly heading: string;
  readonly headingLevel: number;
  /** What the tool is called where nobody gave it a heading. Not in the published types, like the tool's own. @internal */
  readonly paperTitle: string;
}
