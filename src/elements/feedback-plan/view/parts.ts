/** The small pieces that the lists of the response plan are built of. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {dateField, selectField, textField} from '../../../foundation/fields.js';
import {headingAt} from '../../../foundation/heading.js';
import {itemToolsView} from '../../../foundation/item-tools.js';
import {reorderItem, type Edit} from '../../../plan/edits/index.js';
import type {Text} from '../../../plan/types.js';
import type {Adding} from '../interaction/list-work.js';
import {sayPerson, type FeedbackView} from './feedback-view.js';

export type Shown = TemplateResult | typeof nothing;

const HINTS = {
  safe: 'safeHint',
  ask: 'askHint',
  answering: 'answeringHint',
  said: 'saidHint',
} as const;

/** One of the four questions, with what it is for. */
export function section(
  view: FeedbackView,
  id: keyof typeof HINTS,
  content: TemplateResult,
): TemplateResult {
  return html`<section class="part" part="section" id=${id} aria-labelledby=${`${id}-name`}>
    <div class="part-head">
      ${headingAt(view.level, view.say(id), {className: 'part-name', id: `${id}-name`})}
      <p class="hint">${view.say(HINTS[id])}</p>
    </div>
    ${content}
  </section>`;
}

/** A text of the plan in the reader's language. */
export function prose(
  view: FeedbackView,
  options: {
    /** The item and its field; together the id of the control. */
    readonly at: readonly [id: string, field: string];
    readonly label: string;
    readonly text: Text;
    readonly change: (text: Text) => Edit;
    readonly labelHidden?: boolean;
  },
): TemplateResult {
  const [id, field] = options.at;
  const {text, language} = view.text(options.text);
  return textField({
    field: `${id}-${field}`,
    label: options.label,
    labelHidden: options.labelHidden ?? false,
    value: text,
    language,
    multiline: true,
    notes: view.notes(id, field),
    drafts: view.drafts,
    commit: (words) => {
      view.edit(options.change(view.write(options.text, words)));
    },
  });
}

/** A day. */
export function day(
  view: FeedbackView,
  [id, field]: readonly [id: string, field: string],
  label: string,
  value: string,
  change: (day: string) => Edit,
): TemplateResult {
  return dateField({
    field: `${id}-${field}`,
    label,
    value,
    reader: view.language,
    notes: view.notes(id, field),
    choose: (chosen) => {
      view.edit(change(chosen));
    },
  });
}

/** One of a list, or none of it. */
export function choice(
  view: FeedbackView,
  options: {
    readonly at: readonly [id: string, field: string];
    readonly label: string;
    readonly value: string;
    readonly none?: string;
    readonly options: readonly {readonly value: string; readonly label: string}[];
    readonly change: (value: string) => Edit;
  },
): TemplateResult {
  const [id, field] = options.at;
  return selectField({
    field: `${id}-${field}`,
    label: options.label,
    value: options.value,
    notes: view.notes(id, field),
    options: [
      ...(options.none === undefined ? [] : [{value: '', label: options.none}]),
      ...options.options,
    ],
    choose: (value) => {
      view.edit(options.change(value));
    },
  });
}

/** The survey in which something is asked or was said; nothing where the plan has none. */
export function surveyChoice(
  view: FeedbackView,
  id: string,
  words: {readonly label: string; readonly none: string},
  value: string,
  change: (survey: string) => Edit,
): Shown {
  const {surveys} = view.plan;
  if (surveys.length === 0 && value === '') return nothing;
  return choice(view, {
    at: [id, 'survey'],
    ...words,
    value,
    options: surveys.map((survey) => ({
      value: survey.id,
      label: view.text(survey.title).text || view.say('unnamed'),
    })),
    change,
  });
}

const NEW = '+';

/** One of the people of the plan; somebody who is not there yet is added by name. */
export function person(
  view: FeedbackView,
  at: readonly [id: string, field: string],
  label: string,
  value: string,
  change: (person: string) => Edit,
): TemplateResult {
  const field = at.join('-');
  if (view.naming === field) return newPerson(view, field, label, change);
  return selectField({
    field,
    label,
    value,
    notes: view.notes(...at),
    options: [
      {value: '', label: view.say('nobody')},
      ...view.plan.people.map((one) => ({value: one.id, label: sayPerson(view, one)})),
      {value: NEW, label: view.say('addPerson')},
    ],
    choose: (chosen) => {
      if (chosen === NEW) view.name(field);
      else view.edit(change(chosen));
    },
  });
}

function newPerson(
  view: FeedbackView,
  field: string,
  label: string,
  change: (person: string) => Edit,
): TemplateResult {
  const input = `${field}-name`;
  const take = (event: Event): void => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    const {value} = root.getElementById(input) as HTMLInputElement;
    if (value.trim() === '') view.name('');
    else view.addPerson(value.trim(), field, change);
  };
  return html`<div class="field naming">
    <label class="label" for=${input}>${view.say('personName', {label})}</label>
    <input
      id=${input}
      type="text"
      autocomplete="off"
      @keydown=${(event: KeyboardEvent) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') take(event);
        else if (event.key === 'Escape') view.name('');
        else return;
        event.preventDefault();
      }}
    />
    <div class="acts">
      <button type="button" @click=${take}>${view.say('addNamed')}</button>
      <button
        type="button"
        class="plain"
        @click=${() => {
          view.name('');
        }}
      >
        ${view.say('cancel')}
      </button>
    </div>
  </div>`;
}

/** Up, down and away: what can be done with an item as a whole. */
export function itemTools(
  view: FeedbackView,
  item: {
    readonly id: string;
    readonly name: string;
    readonly index: number;
    readonly count: number;
    readonly remove: () => void;
  },
): TemplateResult {
  const {id, index, count, remove} = item;
  const what = item.name || view.say('unnamed');
  return itemToolsView(
    {label: view.say('remove', {what}), act: remove},
    {
      index,
      count,
      labels: {up: view.say('moveUp', {what}), down: view.say('moveDown', {what})},
      move: (way, target) => {
        view.move(reorderItem(id, target), way, id, target, count);
      },
    },
  );
}

/** The items of a list of the response plan, and the button that adds one. */
export function listView<Item extends {readonly id: string}>(
  view: FeedbackView,
  items: readonly Item[],
  itemView: (view: FeedbackView, item: Item, index: number) => TemplateResult,
  add: string,
  make: Adding,
): TemplateResult {
  return html`<ul class="items">
      ${repeat(
        items,
        ({id}) => id,
        (item, index) => itemView(view, item, index),
      )}
    </ul>
    <button
      type="button"
      class="plain add"
      @click=${() => {
        view.add(make);
      }}
    >
      + ${add}
    </button>`;
}
