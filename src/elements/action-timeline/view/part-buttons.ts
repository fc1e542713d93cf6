/**
 * Adds a part to an action, or takes one away: pure views.
 *
 * What always holds: the focus goes to what was added, and from what was removed to what stands there now, else to what is before.
 */
import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import type {Edit} from '../../../plan/edits/index.js';
import type {TimelineView} from './timeline-view.js';

const FIELDS = 'input, select, textarea';

export function adder(
  view: TimelineView,
  label: string,
  edit: () => Edit,
): TemplateResult | typeof nothing {
  const add = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    const around = button.parentElement;
    if (!view.edit(edit())) return;
    await rendered(around);
    const added = button.isConnected ? button.previousElementSibling : around?.lastElementChild;
    added?.querySelector<HTMLElement>(FIELDS)?.focus();
  };
  return view.editable
    ? html`<button type="button" class="plain add" @click=${add}>+ ${label}</button>`
    : nothing;
}

export function remover(
  view: TimelineView,
  what: string,
  edit: Edit,
): TemplateResult | typeof nothing {
  const remove = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    const around = button.closest('.line')?.parentElement;
    if (!view.edit(edit)) return;
    await rendered(around);
    if (button.isConnected || !around) return;
    const left = [...around.querySelectorAll<HTMLElement>(':scope > .line > button')].at(-1);
    (left ?? around.querySelector<HTMLElement>(':scope > .add'))?.focus();
  };
  return view.editable
    ? html`<button
        type="button"
        class="plain"
        aria-label=${view.say('remove', {what: what || view.say('unnamed')})}
        @click=${remove}
      >
        ×
      </button>`
    : nothing;
}

/** When the element around something shows what was changed. */
export async function rendered(within: Element | null | undefined): Promise<void> {
  const root = within?.getRootNode();
  if (root instanceof ShadowRoot)
    await (root.host as Partial<Pick<ReactiveElement, 'updateComplete'>>).updateComplete;
}
