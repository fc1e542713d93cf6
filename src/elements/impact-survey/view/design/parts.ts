/** The small pieces that the writing of a survey is built of. */
import {html, type TemplateResult} from 'lit';
import {dateField, selectField, textField} from '../../../../foundation/fields.js';
import {headingAt} from '../../../../foundation/heading.js';
import type {Edit} from '../../../../plan/edits/index.js';
import type {Text} from '../../../../plan/types.js';
import type {DesignView} from './design-view.js';

/** A part of the work, with what it is for. */
export function part(
  view: DesignView,
  id: 'decide' | 'words' | 'ask' | 'promise' | 'open' | 'see',
  hint: string,
  content: unknown,
): TemplateResult {
  return html`<section
    class="design-part"
    part="section"
    id=${`part-${id}`}
    aria-labelledby=${`name-${id}`}
  >
    <div class="part-head">
      ${headingAt(view.level, view.say(id), {className: 'part-name', id: `name-${id}`})}
      <p class="hint">${hint}</p>
    </div>
    ${content}
  </section>`;
}

interface Prose {
  /** The item and its field; together the id of the control. */
  readonly at: readonly [id: string, field: string];
  readonly label: string;
  readonly text: Text | undefined;
  readonly change: (text: Text) => Edit;
  readonly multiline?: boolean;
  readonly labelHidden?: boolean;
  /** Nobody who answers reads it: one language is enough. */
  readonly ofTeam?: boolean;
  /** Enter in a field of one line. */
  readonly onEnter?: () => void;
}

/** A text in the languages of the survey, side by side. */
export function prose(view: DesignView, options: Prose): TemplateResult {
  const [id, field] = options.at;
  const columns = options.ofTeam ? view.columns.slice(0, 1) : view.columns;
  const fields = columns.map((column, at) =>
    textField({
      field: at === 0 ? `${id}-${field}` : `${id}-${field}.${column.tag}`,
      label:
        columns.length > 1
          ? view.say('inLanguage', {label: options.label, language: column.name})
          : options.label,
      labelHidden: options.labelHidden ?? false,
      value: view.wordsIn(options.text, column),
      language: column.tag === view.language ? '' : column.tag,
      multiline: options.multiline ?? true,
      notes: at === 0 ? view.notes(id, field) : [],
      drafts: view.drafts,
      commit: (words) => {
        view.edit(options.change(view.write(options.text, column, words)));
      },
      ...(options.onEnter && {onEnter: options.onEnter}),
    }),
  );
  return columns.length > 1 ? html`<div class="both">${fields}</div>` : html`${fields}`;
}

/** One of a list. */
export function choice(
  view: DesignView,
  options: {
    readonly at: readonly [id: string, field: string];
    readonly label: string;
    readonly value: string;
    readonly options: readonly (readonly [value: string, label: string])[];
    readonly choose: (value: string) => void;
    readonly locked?: boolean;
  },
): TemplateResult {
  const [id, field] = options.at;
  return selectField({
    field: `${id}-${field}`,
    label: options.label,
    value: options.value,
    notes: view.notes(id, field),
    readonly: options.locked ?? false,
    options: options.options.map(([value, label]) => ({value, label})),
    choose: options.choose,
  });
}

export function day(
  view: DesignView,
  at: readonly [id: string, field: string],
  label: string,
  value: string,
  change: (day: string) => Edit,
): TemplateResult {
  return dateField({
    field: at.join('-'),
    label,
    value,
    reader: view.language,
    notes: view.notes(...at),
    choose: (chosen) => {
      view.edit(change(chosen));
    },
  });
}

/** A number of people; anything else is taken for none. */
export function people(
  view: DesignView,
  field: string,
  label: string,
  value: number | undefined,
  change: (count: number) => void,
  hint = '',
): TemplateResult {
  return textField({
    field,
    label,
    ...(hint && {hint}),
    value: value === undefined ? '' : String(value),
    drafts: view.drafts,
    commit: (words) => {
      const count = Number.parseInt(words, 10);
      change(Number.isFinite(count) && count > 0 ? count : 0);
    },
  });
}

export function addButton(label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="plain add" @click=${act}>+ ${label}</button>`;
}
