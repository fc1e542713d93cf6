/** The diagram on the screen: what draws it, what dresses it and what follows its sizes, fetched together. */
import type {CSSResult, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Plan} from '../../../plan/types.js';
import {DiagramLines} from '../interaction/diagram-lines.js';
import {diagramView} from './diagram.js';
import {diagramStyles} from './diagram.styles.js';
import type {TheoryView} from './theory-view.js';

interface DiagramPart {
  readonly styles: CSSResult;
  diagramView(view: TheoryView): TemplateResult;
}

export function diagramFor(
  host: ReactiveControllerHost & {readonly renderRoot: ParentNode; readonly plan: Plan},
): DiagramPart {
  const lines = new DiagramLines(host, () => host.plan.theory);
  return {styles: diagramStyles, diagramView: (view) => diagramView(view, lines.drawn)};
}
