/**
 * The small pieces the sections of the theory are built of. For a reader who may not change it, a field is its words,
 * and one without words is not there.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {notesView} from '../../../foundation/field-notes.js';
import {dateField, selectField, textField} from '../../../foundation/fields.js';
import {itemToolsView} from '../../../foundation/item-tools.js';
import {sayDate} from '../../../foundation/messages.js';
import {pastedLines} from '../../../foundation/pasted-list.js';
import type {Vocabulary} from '../../../foundation/vocabulary.messages.js';
import type {Edit} from '../../../plan/edits/index.js';
import {
  addEvidence,
  changeEvidence,
  removeEvidence,
  reorderItem,
  writeLines,
} from '../../../plan/edits/index.js';
import {evidenceKinds} from '../../../plan/schema/enumerations.js';
import type {Evidence, Text} from '../../../plan/types.js';
import type {TheoryView} from './theory-view.js';

export type Rendered = TemplateResult | typeof nothing;

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
export function prose(view: TheoryView, options: Prose): Rendered {
  const {text, language} = view.text(options.text);
  if (!view.editable) return wordsOf(view, {...options, value: text, language});
  return textField({
    field: options.field,
    label: options.label,
    value: text,
    language,
    multiline: options.multiline ?? true,
    labelHidden: options.labelHidden ?? false,
    ...(options.hint && {hint: options.hint}),
    ...(options.at && {notes: view.notes(...options.at)}),
    drafts: view.drafts,
    commit: (words) => {
      view.edit(options.change(view.write(options.text, words)));
    },
  });
}

/** What a field says, where nobody may write in it. */
export function wordsOf(
  view: TheoryView,
  {
    field,
    label,
    value,
    language = '',
    labelHidden,
    at,
  }: {
    readonly field: string;
    readonly label: string;
    readonly value: string;
    readonly language?: string;
    readonly labelHidden?: boolean;
    readonly at?: readonly [id: string, field: string];
  },
): Rendered {
  const notes = at ? view.notes(...at) : [];
  if (value === '' && notes.length === 0) return nothing;
  return html`<div class="field" id=${field}>
    ${labelHidden ? nothing : html`<p class="label">${label}</p>`}
    ${value === '' ? nothing : html`<p class="said" lang=${ifDefined(language || undefined)}>${value}</p>`}
    ${notesView(notes)}
  </div>`;
}

/** One word of an enumeration. */
export function choice(
  view: TheoryView,
  options: {
    readonly field: string;
    readonly label: string;
    readonly value: string;
    readonly words: readonly string[];
    /** The enumeration, where its words are said alike in every tool; else how they are said here. */
    readonly vocabulary: Vocabulary | ((word: string) => string);
    readonly change: (word: string) => Edit;
    readonly hint?: string;
    readonly labelHidden?: boolean;
    /** It has a word from the beginning. */
    readonly begins?: boolean;
    readonly at?: readonly [id: string, field: string];
  },
): Rendered {
  const {value, vocabulary} = options;
  const word = (one: string): string =>
    typeof vocabulary === 'string' ? view.word(vocabulary, one) : vocabulary(one);
  if (!view.editable) return wordsOf(view, {...options, value: value && word(value)});
  return selectField({
    field: options.field,
    label: options.label,
    value,
    labelHidden: options.labelHidden ?? false,
    ...(options.hint && {hint: options.hint}),
    ...(options.at && {notes: view.notes(...options.at)}),
    options: [
      // It stays when a word is chosen: a select whose options change under it shows another one.
      ...(options.begins ? [] : [{value: '', label: view.say('choose')}]),
      ...options.words.map((one) => ({value: one, label: word(one)})),
    ],
    choose: (chosen) => {
      view.edit(options.change(chosen));
    },
  });
}

/** A text that has no language: an address, a number. */
export function plainField(
  view: TheoryView,
  field: string,
  label: string,
  value: string,
  change: (text: string) => Edit,
): Rendered {
  if (!view.editable) return wordsOf(view, {field, label, value});
  return textField({
    field,
    label,
    value,
    drafts: view.drafts,
    commit: (text) => {
      view.edit(change(text.trim()));
    },
  });
}

/** A day. */
export function dayField(
  view: TheoryView,
  field: string,
  label: string,
  value: string,
  change: (day: string) => Edit,
): Rendered {
  if (!view.editable) return wordsOf(view, {field, label, value: sayDate(view.language, value)});
  return dateField({
    field,
    label,
    value,
    reader: view.language,
    choose: (day) => {
      view.edit(change(day));
    },
  });
}

/** What is rarely needed, folded; the fold says what is in it. What is folded is not there. */
export function folded(
  view: TheoryView,
  place: string,
  title: string,
  inside: readonly string[],
  content: () => TemplateResult,
): Rendered {
  const said = inside.filter(Boolean).join(' · ');
  if (!view.editable) return said ? html`<p class="quiet">${said}</p>` : nothing;
  const open = view.unfolded.has(place);
  const follow = (event: Event): void => {
    view.fold(place, (event.currentTarget as HTMLDetailsElement).open);
  };
  return html`<details class="more" ?open=${open} @toggle=${follow}>
    <summary>${title}${said ? html`: <span class="inside">${said}</span>` : nothing}</summary>
    ${open ? html`<div class="row">${content()}</div>` : nothing}
  </details>`;
}

/** The button at the end of a list. */
export function addButton(view: TheoryView, label: string, act: () => void): Rendered {
  return view.editable
    ? html`<button type="button" class="plain add" @click=${act}>+ ${label}</button>`
    : nothing;
}

/** Where an item stands among others, and how it gets elsewhere. */
export interface Order {
  readonly index: number;
  readonly count: number;
  /** What puts it at another place. */
  readonly to: (index: number) => Edit;
  /** Its `data-item` there, where that is not the one it has. */
  readonly placeAt?: (index: number) => string;
}

/** The order of items of the plan. Each changes places with its neighbor in its list, wherever the two stand among `all`. */
export function orderIn(
  items: readonly {readonly id: string}[],
  index: number,
  all: readonly {readonly id: string}[] = items,
): Order {
  const placeOf = (at: number): number => all.findIndex(({id}) => id === items[at]?.id);
  return {
    index,
    count: items.length,
    to: (target) => reorderItem(items[index]?.id ?? '', placeOf(target)),
  };
}

/** Up, down and away: what can be done with an item as a whole. */
export function itemTools(
  view: TheoryView,
  item: {
    readonly id: string;
    readonly name: string;
    readonly remove: Edit;
    readonly place?: string;
    readonly order?: Order;
  },
): Rendered {
  const {id, name, remove, place = id, order} = item;
  if (!view.editable) return nothing;
  const what = name || view.say('unnamed');
  return itemToolsView(
    {
      label: view.say('remove', {what}),
      act: () => {
        view.remove(id, name, remove, place);
      },
    },
    order && {
      index: order.index,
      count: order.count,
      labels: {up: view.say('moveUp', {what}), down: view.say('moveDown', {what})},
      move: (way, target) => {
        view.move(order.to(target), way, order.placeAt?.(target) ?? place, target, order.count);
      },
    },
  );
}

/** The name of a group of which there are many: what it holds, and of what. */
export function groupName(view: TheoryView, title: string, what: string): string {
  return view.say('groupOf', {title, what: what || view.say('unnamed')});
}

/** Takes a list that is pasted into a field as items. */
export function pasting(
  view: TheoryView,
  field: string,
  edit: (lines: readonly string[]) => Edit,
  ...besides: readonly string[]
): (event: ClipboardEvent) => void {
  return (event) => {
    const lines = view.editable ? pastedLines(event, field, ...besides) : [];
    if (lines.length === 0) return;
    event.preventDefault();
    view.paste(edit(lines), field, lines.length);
  };
}

/** Facts that support something (`what`, in words), each with its kind and source. */
export function evidenceList(
  view: TheoryView,
  holder: string,
  what: string,
  evidence: readonly Evidence[],
  title: string,
  add: string,
): Rendered {
  if (!view.editable && evidence.length === 0) return nothing;
  return html`<div class="evidence" role="group" aria-label=${groupName(view, title, what)}>
    ${evidence.length ? html`<p class="label">${title}</p>` : nothing}
    ${repeat(
      evidence,
      ({id}) => id,
      (one, index) => evidenceView(view, one, orderIn(evidence, index)),
    )}
    ${addButton(view, add, () => {
      view.add(addEvidence(holder, {}));
    })}
  </div>`;
}

/** A text and what is known about it, in one line to read. */
export function factWords(
  view: TheoryView,
  id: string,
  text: Text,
  about: readonly string[],
): TemplateResult {
  const {text: words, language} = view.text(text);
  const known = about.filter(Boolean).join(' · ');
  return html`<p data-item=${id}>
    <span lang=${ifDefined(language || undefined)}>${words}</span>
    ${known ? html`<span class="quiet">(${known})</span>` : nothing}
  </p>`;
}

function evidenceView(view: TheoryView, one: Evidence, order: Order): Rendered {
  const {id, text, kind, source, date, url} = one;
  const {say} = view;
  const field = `${id}-text`;
  const about = [view.text(source).text, sayDate(view.language, date), url];
  if (!view.editable) {
    return factWords(view, id, text, [kind && view.word('evidence', kind), ...about]);
  }
  return html`<div
    class="row fact"
    data-item=${id}
    @paste=${pasting(view, field, (lines) => writeLines(id, lines, view.language))}
  >
    ${prose(view, {
      field,
      label: say('evidenceText'),
      labelHidden: true,
      text,
      change: (words) => changeEvidence(id, {text: words}),
    })}
    ${choice(view, {
      field: `${id}-kind`,
      label: say('evidenceKind'),
      labelHidden: true,
      value: kind,
      words: evidenceKinds,
      vocabulary: 'evidence',
      change: (word) => changeEvidence(id, {kind: word}),
    })}
    ${itemTools(view, {id, name: view.text(text).text, remove: removeEvidence(id), order})}
    ${folded(
      view,
      id,
      say('evidenceMore'),
      about,
      () =>
        html`${prose(view, {
          field: `${id}-source`,
          label: say('evidenceSource'),
          multiline: false,
          text: source,
          change: (words) => changeEvidence(id, {source: words}),
        })}
        ${plainField(view, `${id}-url`, say('evidenceUrl'), url, (address) => changeEvidence(id, {url: address}))}
        ${dayField(view, `${id}-date`, say('evidenceDate'), date, (day) => changeEvidence(id, {date: day}))}`,
    )}
  </div>`;
}
