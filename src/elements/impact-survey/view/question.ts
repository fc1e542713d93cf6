/**
 * One question as a view: a `fieldset` with native controls and nothing else.
 *
 * What always holds: ids come from the item, never from values, and a control says its place among the choices, so
 * that no wording can make one row answer another; what is chosen lives in the controls, not in the template.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Say} from '../../../foundation/messages.js';
import type {SurveyItem, Text} from '../../../plan/types.js';
import {mostCharacters, type Unreadable} from '../answering.js';
import type {english} from '../impact-survey.messages.js';

export interface Spoken {
  readonly text: string;
  /** Where it is not the element's. */
  readonly language: string;
}

export interface QuestionContext {
  readonly say: Say<typeof english>;
  readonly spoken: (text: Text) => Spoken;
  /** The words of each point of the item's scale, or of each choice. */
  readonly choices: (item: SurveyItem) => readonly Text[];
  readonly asked: (item: SurveyItem) => boolean;
  readonly unreadable: (item: SurveyItem) => Unreadable | undefined;
  readonly disabled: boolean;
  /** How many questions are asked in all. */
  readonly count: number;
}

/** Words of the plan, in their own language and direction. */
export function words({text, language}: Spoken): TemplateResult {
  return html`<span dir="auto" lang=${ifDefined(language || undefined)}>${text}</span>`;
}

/** Longest words of a choice that fit into a row of buttons, and how many of them. */
const ROW = {letters: 22, choices: 7};

/**
 * The space after its number belongs to the number: one that stands alone is not read by Chromium before it is laid out.
 * @param number - its place among the questions that are asked
 */
export function questionView(
  item: SurveyItem,
  number: number,
  context: QuestionContext,
): TemplateResult {
  const {say, spoken, disabled, count} = context;
  const {id, kind} = item;
  const hint = item.hint === undefined ? undefined : spoken(item.hint);
  const why = context.unreadable(item);
  const about = [hint?.text ? `hint.${id}` : '', why ? `error.${id}` : '']
    .filter(Boolean)
    .join(' ');
  return html`<fieldset
    class=${`item ${kind}`}
    data-item=${id}
    ?hidden=${!context.asked(item)}
    ?disabled=${disabled}
    aria-describedby=${about || nothing}
  >
    <legend id=${`legend.${id}`}>
      <span class="number">${`${say('number', {number, count})} `}</span>${words(spoken(item.text))}
    </legend>
    ${hint?.text ? html`<p class="hint" id=${`hint.${id}`}>${words(hint)}</p>` : nothing}
    ${controls(item, context, about)}
    ${why ? html`<p class="error" id=${`error.${id}`}>${sayUnreadable(why, say)}</p>` : nothing}
    <button type="button" class="plain clear" data-clear aria-describedby=${`legend.${id}`}>
      ${say('clear')}
    </button>
  </fieldset>`;
}

export function sayUnreadable(why: Unreadable, say: Say<typeof english>): string {
  switch (why) {
    case 'number':
      return say('wrongNumber');
    case 'date':
      return say('wrongDate');
    case 'long':
      return say('wrongLong', {most: mostCharacters});
  }
}

function controls(item: SurveyItem, context: QuestionContext, about: string): TemplateResult {
  const {id, kind} = item;
  const {say} = context;
  switch (kind) {
    case 'scale':
    case 'choice':
      return options(item, context, 'radio', '');
    case 'choices':
      return html`<p class="hint">${say('several')}</p>
        ${options(item, context, 'checkbox', '')}`;
    case 'then-now':
      return html`${(['then', 'now'] as const).map(
        (part) =>
          html`<div class="part" role="radiogroup" aria-labelledby=${`${part}.${id}`}>
            <p class="label" id=${`${part}.${id}`}>
              ${part === 'then' ? say('before') : say('now')}
            </p>
            ${options(item, context, 'radio', part)}
          </div>`,
      )}`;
    case 'number':
      return html`<input
        class="short"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        placeholder=${say('numberHint')}
        aria-labelledby=${`legend.${id}`}
        aria-describedby=${about || nothing}
        aria-invalid=${ifDefined(context.unreadable(item) ? 'true' : undefined)}
      />`;
    case 'date':
      return html`<input
        class="short"
        type="date"
        autocomplete="off"
        aria-labelledby=${`legend.${id}`}
        aria-describedby=${about || nothing}
        aria-invalid=${ifDefined(context.unreadable(item) ? 'true' : undefined)}
      />`;
    // A kind of a later version is asked in words.
    default:
      return html`<textarea
        rows="3"
        autocomplete="off"
        aria-labelledby=${`legend.${id}`}
        aria-describedby=${about || nothing}
        aria-invalid=${ifDefined(context.unreadable(item) ? 'true' : undefined)}
      ></textarea>`;
  }
}

/** A row of large buttons, or a list where the words or the place are too long for a row. */
function options(
  item: SurveyItem,
  context: QuestionContext,
  type: 'radio' | 'checkbox',
  part: '' | 'then' | 'now',
): TemplateResult {
  const texts = context.choices(item).map(context.spoken);
  const row = texts.length <= ROW.choices && texts.every(({text}) => text.length <= ROW.letters);
  return html`<div class=${row ? 'answers row' : 'answers'} data-part=${part || nothing}>
    ${texts.map(
      (text, at) =>
        html`<label class="answer"
          ><input type=${type} name=${`${part}.${item.id}`} value=${at} />${words(text)}</label
        >`,
    )}
  </div>`;
}
