/** The button that says in words how much there is to look at, and opens it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../../../plan/findings/index.js';
import {itemsOf} from '../../../plan/places.js';
import type {TheoryView} from './theory-view.js';

export type PanelName = 'findings' | 'versions' | 'meeting';

/** Where in a plan the builder has fields: a finding that nobody can go to from here belongs to another tool. */
const SHOWN =
  /^\/(?:theory\/(?:goal|problem|vision|rubric|voices|barriers|ideas|strategies|outcomes|links|equity)|measures)(?:\/|$)/;

/** What there is to say about the theory and its measures, in the order of the plan. */
export function findingsOfTheory({plan, findings = []}: TheoryView): readonly Finding[] {
  const items = itemsOf(plan);
  return findings.filter(({at: {id, field}}) =>
    SHOWN.test(id === '' ? `/${field}` : (items.get(id)?.path ?? '')),
  );
}

export function findingsButton(
  view: TheoryView,
  isOpen: boolean,
  press: () => void,
): TemplateResult | typeof nothing {
  if (!view.findings) return nothing;
  const count = findingsOfTheory(view).length;
  return html`<button
    type="button"
    class="plain"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${press}
  >
    ${count ? view.say('thingsToSee', {count}) : view.say('nothingToSee')}
  </button>`;
}
