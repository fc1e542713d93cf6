/** The check of the conditions and the decision, where the guide comes to them: the tools themselves, by their tags. */
import {html, nothing, type TemplateResult} from 'lit';
import type {EmbeddedTool} from '../../../plan/guide.js';
import {onToggle, type GuideView} from './guide-view.js';

export function embeddedView(
  view: GuideView,
  at: string,
  tool: EmbeddedTool | '',
): TemplateResult | typeof nothing {
  if (tool === '') return nothing;
  const id = `here-${at}`;
  return html`<details class="embedded" .open=${view.isOpen(id)} @toggle=${onToggle(view, id)}>
    <summary>${view.say(`here.${tool}`)}</summary>
    ${view.isOpen(id) && view.embedded(tool) ? toolView(tool, Math.min(6, view.level + 2)) : nothing}
  </details>`;
}

function toolView(tool: EmbeddedTool, level: number): TemplateResult {
  return tool === 'conditions'
    ? html`<cairn-conditions heading-level=${level}></cairn-conditions>`
    : html`<cairn-decision heading-level=${level}></cairn-decision>`;
}
