/** The buttons for what is fetched at need: what there is to look at, in words, the versions, the meeting. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
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

export function panelButtons(
  view: TheoryView,
  open: PanelName | undefined,
  press: (panel: PanelName) => void,
): TemplateResult {
  const {say, findings} = view;
  const expanded = (panel: PanelName): 'true' | 'false' | undefined => {
    if (panel === 'meeting') return undefined;
    return open === panel ? 'true' : 'false';
  };
  const button = (panel: PanelName, label: string): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      aria-expanded=${ifDefined(expanded(panel))}
      aria-haspopup=${ifDefined(panel === 'meeting' ? 'dialog' : undefined)}
      @click=${() => {
        press(panel);
      }}
    >
      ${label}
    </button>`;
  const count = findingsOfTheory(view).length;
  return html`
    ${button('versions', say('versions'))} ${button('meeting', say('meeting'))}
    ${findings ? button('findings', count ? say('thingsToSee', {count}) : say('nothingToSee')) : nothing}
  `;
}
