/**
 * The dialogs of the map: which card to connect to, which item a card stands for, and the keys. Fetched when the map
 * first asks something.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {checkField, selectField} from '../../../foundation/fields.js';
import {connectionKinds, isKnown, type ConnectionKind} from '../../../plan/schema/enumerations.js';
import type {Text} from '../../../plan/types.js';
import {familyOf} from '../families.js';
import type {MapQuestion} from '../interaction/map-work.js';
import {moreMessages} from '../more/map-more.messages.js';
import {iconView} from './card-view.js';
import {questionStyles} from './question.styles.js';
import type {MapWords} from './words.js';

export const styles = questionStyles;
export const questionWords = moreMessages;

export interface QuestionActs {
  search(words: string): void;
  chooseKind(kind: ConnectionKind): void;
  connect(to: string): void;
  connectOnMap(): void;
  existing(ref: string): void;
  fresh(): void;
  letters(on: boolean): void;
  cancel(): void;
}

/** What is asked in a window of the map’s own. */
type MapDialog = Exclude<MapQuestion, {about: 'checks'}>;

export interface QuestionShown {
  readonly question: MapDialog;
  readonly candidates: readonly {readonly id: string; readonly text: Text}[];
  readonly letters: boolean;
  /** The reader's language. */
  readonly language: string;
  /** The map is shown, where a card can be pressed. */
  readonly onMap: boolean;
  textOf(text: Text): {text: string; language: string};
}

/** So many cards can be looked through; for more there is the search. */
const LISTED = 50;

export function questionView(
  shown: QuestionShown,
  words: MapWords,
  acts: QuestionActs,
): TemplateResult {
  return html`<cairn-dialog
    class="question"
    exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
    heading=${headingOf(shown, words)}
    .open=${live(true)}
    @close=${acts.cancel}
    @keydown=${(event: KeyboardEvent) => {
      event.stopPropagation();
    }}
  >
    <div class="asked">${bodyView(shown, words, acts)}</div>
    <button type="button" slot="footer" data-close>${words.say('cancel')}</button>
  </cairn-dialog>`;
}

function headingOf({question, language}: QuestionShown, {say, kindOf, nameOf}: MapWords): string {
  switch (question.about) {
    case 'connect':
      return say('connectTitle', {name: nameOf(question.from)});
    case 'existing':
      return say('addExisting', {kind: kindOf(question.kind)});
    case 'help':
      return moreMessages.say(language, 'helpTitle');
  }
}

function bodyView(shown: QuestionShown, words: MapWords, acts: QuestionActs): TemplateResult {
  const {question} = shown;
  switch (question.about) {
    case 'connect':
      return connectView(question, shown, words, acts);
    case 'existing':
      return existingView(question.kind, shown, words, acts);
    case 'help':
      return helpView(shown, acts);
  }
}

function connectView(
  {from, search, kind}: MapQuestion & {about: 'connect'},
  {onMap}: QuestionShown,
  words: MapWords,
  acts: QuestionActs,
): TemplateResult {
  const {say, shown} = words;
  const wanted = search.trim().toLocaleLowerCase();
  const cards = shown.cards.filter(
    (card) =>
      card.id !== from &&
      (wanted === '' ||
        `${card.text} ${words.kindOf(card.kind)}`.toLocaleLowerCase().includes(wanted)),
  );
  return html`
    ${selectField({
      field: 'map-connect-kind',
      label: say('connectKind'),
      value: kind,
      options: connectionKinds.map((value) => ({value, label: words.wordOf(value, '')})),
      choose: (value) => {
        if (isKnown(connectionKinds, value)) acts.chooseKind(value);
      },
    })}
    <div class="field">
      <label class="label" for="map-search">${say('search')}</label>
      <input
        id="map-search"
        type="search"
        autocomplete="off"
        .value=${live(search)}
        @input=${(event: Event) => {
          acts.search((event.target as HTMLInputElement).value);
        }}
      />
    </div>
    ${cards.length === 0 ? html`<p class="quiet" role="status">${say('noMatch')}</p>` : nothing}
    <ul class="choices">
      ${cards.slice(0, LISTED).map(
        (card) =>
          html`<li data-family=${card.family}>
            <button
              type="button"
              @click=${() => {
                acts.connect(card.id);
              }}
            >
              ${iconView(card.family)}<span lang=${ifDefined(card.language || undefined)}
                >${words.nameOf(card.id)}</span
              >
              <span class="quiet">${words.kindOf(card.kind)}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${cards.length > LISTED ? html`<p class="quiet">${say('more', {count: cards.length - LISTED})}</p>` : nothing}
    ${
      onMap
        ? html`<p>
            <button type="button" class="plain" @click=${acts.connectOnMap}>${say('onMap')}</button>
          </p>`
        : nothing
    }
  `;
}

function existingView(
  kind: string,
  {candidates, textOf}: QuestionShown,
  words: MapWords,
  acts: QuestionActs,
): TemplateResult {
  const {say} = words;
  const word = words.kindOf(kind);
  return html`
    <p class="label">${say('existing')}</p>
    <ul class="choices" data-family=${familyOf(kind)}>
      ${candidates.map(({id, text}) => {
        const {text: name, language} = textOf(text);
        return html`<li data-family=${familyOf(kind)}>
          <button
            type="button"
            @click=${() => {
              acts.existing(id);
            }}
          >
            ${iconView(familyOf(kind))}<span lang=${ifDefined(language || undefined)}
              >${name || say('noWords')}</span
            >
          </button>
        </li>`;
      })}
    </ul>
    <p>
      <button type="button" class="primary" @click=${acts.fresh}>
        ${say('newOne', {kind: word})}
      </button>
    </p>
  `;
}

function helpView({letters, language}: QuestionShown, acts: QuestionActs): TemplateResult {
  const say = moreMessages.in(language);
  const keys: readonly (readonly [string, string])[] = [
    ['← → ↑ ↓', say('keyArrows')],
    ['Home  End', say('keyHome')],
    ['.  ,', say('keyFollow')],
    ['Enter', say('keyEnter')],
    ['F2', say('keyRename')],
    ['Space', say('keySpace')],
    ['M', say('keyMove')],
    ['C', say('keyConnect')],
    ['L', say('keyLinks')],
    ['N', say('keyNew')],
    ['Delete', say('keyDelete')],
    ['Ctrl D', say('keyDuplicate')],
    ['Ctrl C  Ctrl X  Ctrl V', say('keyCopy')],
    ['Shift F10', say('keyMenu')],
    ['+  −  0  1', say('keyZoom')],
    ['Ctrl Z  Ctrl Y', say('keyUndo')],
    ['Esc', say('keyEscape')],
  ];
  return html`
    ${checkField({field: 'map-letters', label: say('letters'), checked: letters, toggle: acts.letters})}
    <dl class="keys">
      ${keys.map(
        ([key, does]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  `;
}
