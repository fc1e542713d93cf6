/** The small pieces the sections of the theory are built of. */
import {html, nothing, type TemplateResult} from 'lit';
import {selectField, textField} from '../../../foundation/fields.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import type {Edit} from '../../../plan/edits/index.js';
import {addEvidence, changeEvidence, removeEvidence} from '../../../plan/edits/index.js';
import {evidenceKinds} from '../../../plan/schema/enumerations.js';
import type {Evidence, Text} from '../../../plan/types.js';
import type {TheoryView} from './theory-view.js';

interface Prose {
  readonly field: string;
  readonly label: string;
  readonly text: Text;
  readonly change: (text: Text) => Edit;
  readonly hint?: string;
  readonly labelHidden?: boolean;
  readonly multiline?: boolean;
  /** Whose findings stand beside it, as id and field. */
  readonly at?: readonly [id: string, field: string];
}

/** A text of the plan in the reader's language. */
export function prose(view: TheoryView, options: Prose): TemplateResult {
  const {text, language} = view.text(options.text);
  return textField({
    field: options.field,
    label: options.label,
    value: text,
    language,
    multiline: options.multiline ?? true,
    readonly: !view.editable,
    labelHidden: options.labelHidden ?? false,
    ...(options.hint && {hint: options.hint}),
    ...(options.at && {notes: view.notes(...options.at)}),
    drafts: view.drafts,
    commit: (words) => {
      view.edit(options.change(view.write(options.text, words)));
    },
  });
}

/** One word of an enumeration. */
export function choice(
  view: TheoryView,
  options: {
    readonly field: string;
    readonly label: string;
    readonly value: string;
    readonly words: readonly string[];
    readonly vocabulary: Vocabulary;
    readonly change: (word: string) => Edit;
    readonly hint?: string;
    readonly at?: readonly [id: string, field: string];
  },
): TemplateResult {
  return selectField({
    field: options.field,
    label: options.label,
    value: options.value,
    readonly: !view.editable,
    ...(options.hint && {hint: options.hint}),
    ...(options.at && {notes: view.notes(...options.at)}),
    options: [
      ...(options.value === '' ? [{value: '', label: view.say('choose')}] : []),
      ...options.words.map((word) => ({value: word, label: view.word(options.vocabulary, word)})),
    ],
    choose: (word) => {
      view.edit(options.change(word));
    },
  });
}

/** The button at the end of a list. */
export function addButton(
  view: TheoryView,
  label: string,
  act: () => void,
): TemplateResult | typeof nothing {
  return view.editable
    ? html`<button type="button" class="plain add" @click=${act}>+ ${label}</button>`
    : nothing;
}

/** The button that takes an item away; it names the item, since there are many of its kind. */
export function removeButton(
  view: TheoryView,
  id: string,
  name: string,
  edit: Edit,
  place?: string,
): TemplateResult | typeof nothing {
  const label = view.say('remove', {what: name || view.say('unnamed')});
  return view.editable
    ? html`<button
        type="button"
        class="plain remove"
        aria-label=${label}
        title=${label}
        @click=${() => {
          view.remove(id, name, edit, place);
        }}
      >
        ×
      </button>`
    : nothing;
}

/** The name of a group of which there are many: what it holds, and of what. */
export function groupName(view: TheoryView, title: string, what: string): string {
  return view.say('groupOf', {title, what: what || view.say('unnamed')});
}

/** Facts that support something (`what`, in words), each with its kind and source. */
export function evidenceList(
  view: TheoryView,
  holder: string,
  what: string,
  evidence: readonly Evidence[],
  title: string,
  add: string,
): TemplateResult {
  const {say} = view;
  return html`<div class="evidence" role="group" aria-label=${groupName(view, title, what)}>
    ${evidence.length ? html`<p class="label">${title}</p>` : nothing}
    ${evidence.map(
      (one) =>
        html`<div class="row" data-item=${one.id}>
          ${prose(view, {
            field: `${one.id}-text`,
            label: say('evidenceText'),
            labelHidden: true,
            text: one.text,
            change: (text) => changeEvidence(one.id, {text}),
          })}
          ${choice(view, {
            field: `${one.id}-kind`,
            label: say('evidenceKind'),
            value: one.kind,
            words: evidenceKinds,
            vocabulary: 'evidence',
            change: (kind) => changeEvidence(one.id, {kind}),
          })}
          ${prose(view, {
            field: `${one.id}-source`,
            label: say('evidenceSource'),
            multiline: false,
            text: one.source,
            change: (source) => changeEvidence(one.id, {source}),
          })}
          ${removeButton(view, one.id, view.text(one.text).text, removeEvidence(one.id))}
        </div>`,
    )}
    ${addButton(view, add, () => {
      view.add(addEvidence(holder, {}));
    })}
  </div>`;
}
