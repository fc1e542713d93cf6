/** What changed between two theories, in words. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Say} from '../../../foundation/messages.js';
import type {FieldChange, TheoryChange} from '../../../plan/versions/index.js';
import type {english} from '../panels.messages.js';
import {fieldName, saidField} from './theory-entries.js';
import type {TheoryView} from './theory-view.js';

type SayPanels = Say<typeof english>;

/** A list of changes: what it is, what became of it, old words struck out and new ones. */
export function changesView(
  view: TheoryView,
  say: SayPanels,
  changes: readonly TheoryChange[],
): TemplateResult {
  return html`<ul class="changes">
    ${changes.map((change) => {
      const {kind, part, before, after, fields} = change;
      return html`<li>
        <span class="change-name"
          >${say('changeOf', {part: partName(view, say, change), kind: say(`change.${kind}`).toLocaleLowerCase(view.language)})}</span
        >
        ${kind === 'removed' || kind === 'reworded' ? html`<del><bdi>${before || say('empty')}</bdi></del>` : nothing}
        ${kind === 'added' || kind === 'reworded' ? html`<ins><bdi>${after || say('empty')}</bdi></ins>` : nothing}
        ${kind === 'changed' ? html`<bdi>${after}</bdi>` : nothing}
        ${part === 'equity' ? nothing : fieldsView(view, say, fields)}
      </li>`;
    })}
  </ul>`;
}

/** Which part it is; of fairness, the question that has another answer. */
function partName(view: TheoryView, say: SayPanels, {part, fields}: TheoryChange): string {
  const question = part === 'equity' ? fieldName(view, say, fields[0]?.field ?? '') : undefined;
  return question ?? say(`part.${part}`);
}

/** What changed of an item besides its words; fields that a reader knows by name. */
function fieldsView(
  view: TheoryView,
  say: SayPanels,
  fields: readonly FieldChange[],
): TemplateResult | typeof nothing {
  const known = fields.flatMap(({field, before, after}) => {
    const [was, is] = [saidField(view, say, field, before), saidField(view, say, field, after)];
    return was && is ? [say('fromTo', {field: was.name, before: was.value, after: is.value})] : [];
  });
  return known.length ? html`<span class="change-fields">${known.join('; ')}</span>` : nothing;
}
