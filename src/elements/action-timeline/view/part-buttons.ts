/** Adds a part to an action, or takes one away: pure views. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Edit} from '../../../plan/edits/index.js';
import type {TimelineView} from './timeline-view.js';

export function adder(
  view: TimelineView,
  label: string,
  edit: () => Edit,
): TemplateResult | typeof nothing {
  return view.editable
    ? html`<button type="button" class="plain add" @click=${() => view.edit(edit())}>
        + ${label}
      </button>`
    : nothing;
}

export function remover(
  view: TimelineView,
  what: string,
  edit: Edit,
): TemplateResult | typeof nothing {
  return view.editable
    ? html`<button
        type="button"
        class="plain"
        aria-label=${view.say('remove', {what: what || view.say('unnamed')})}
        @click=${() => view.edit(edit)}
      >
        ×
      </button>`
    : nothing;
}
