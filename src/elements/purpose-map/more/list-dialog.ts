/** A list that somebody pastes or writes, as cards: one a line. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {selectField} from '../../../foundation/fields.js';
import {cardKinds, isKnown, type CardKind} from '../../../plan/schema/enumerations.js';
import type {ViewHost} from '../interaction/view-host.js';
import {fromLines} from './cards-as-text.js';
import type {Clipboard} from './clipboard.js';
import {mapDialog} from './map-dialog.js';
import {moreMessages} from './map-more.messages.js';

export class ListDialog {
  readonly #host: ViewHost;
  readonly #clipboard: Clipboard;
  readonly #done: () => void;
  #kind: CardKind = 'note';
  #text = '';

  constructor(host: ViewHost, clipboard: Clipboard, done: () => void) {
    this.#host = host;
    this.#clipboard = clipboard;
    this.#done = done;
  }

  view(): TemplateResult {
    const say = moreMessages.in(this.#host.language);
    const {length: count} = fromLines(this.#text, this.#kind, (kind) => this.#host.kindOf(kind));
    return mapDialog(this.#host, {
      heading: say('listTitle'),
      cancel: say('cancel'),
      act: count > 0 ? say('listAdd', {count}) : say('listAddNone'),
      disabled: count === 0,
      done: this.#done,
      run: () => {
        this.#clipboard.pasteText(this.#text, this.#kind);
      },
      body: html`<div class="field">
          <label class="label" for="list-lines">${say('listLines')}</label>
          <p class="hint" id="list-hint">${say('listHint')}</p>
          <textarea
            id="list-lines"
            rows="8"
            aria-describedby="list-hint"
            .value=${live(this.#text)}
            @input=${(event: Event) => {
              this.#text = (event.target as HTMLTextAreaElement).value;
              this.#host.requestUpdate();
            }}
          ></textarea>
        </div>
        ${selectField({
          field: 'list-kind',
          label: say('listKind'),
          value: this.#kind,
          options: cardKinds.map((kind) => ({value: kind, label: this.#host.kindOf(kind)})),
          choose: (value) => {
            if (isKnown(cardKinds, value)) this.#kind = value;
            this.#host.requestUpdate();
          },
        })}`,
    });
  }
}
