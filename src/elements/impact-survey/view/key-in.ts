/** A form at hand, close together, with what waits to be sent always in sight. A pure view. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Say} from '../../../foundation/messages.js';
import type {SurveyItem, Text} from '../../../plan/types.js';
import type {Answering} from '../answering.js';
import type {english} from '../impact-survey.messages.js';
import type {Batch} from '../interaction/batch.js';
import type {SayKeyIn} from '../key-in.messages.js';
import {codeField} from './around.js';
import {questionView, words, type Spoken} from './question.js';

interface KeyInModel {
  readonly answering: Answering;
  readonly number: number;
  readonly batch: Batch;
  /** A file was offered, and nobody said yet whether it is there. */
  readonly offered: boolean;
  readonly canSend: boolean;
  readonly hasAddress: boolean;
  readonly disabled: boolean;
  readonly say: SayKeyIn;
  /** The words of the questions. */
  readonly survey: Say<typeof english>;
  readonly spoken: (text: Text) => Spoken;
  readonly acts: {
    keep(): void;
    discard(): void;
    takeBack(): void;
    send(): void;
    file(): void;
    haveFile(has: boolean): void;
  };
}

export function keyInView(model: KeyInModel): TemplateResult {
  const {answering, say, survey: ours, spoken, disabled, acts} = model;
  const {survey} = answering;
  const scales = new Map(survey.scales.map(({id, points}) => [id, points.map(({text}) => text)]));
  const context = {
    ...{say: ours, spoken, disabled},
    choices: ({kind, scale, choices}: SurveyItem): readonly Text[] =>
      kind === 'scale' || kind === 'then-now'
        ? (scales.get(scale ?? '') ?? [])
        : (choices ?? []).map(({text}) => text),
    asked: ({id}: SurveyItem) => answering.isAsked(id),
    unreadable: ({id}: SurveyItem) => answering.told.get(id),
    count: answering.asked,
  };
  let number = 0;
  return html`<div class="key-in">
    ${batchView(model)} ${model.canSend ? nothing : html`<p class="notice">${say('notOpen')}</p>`}
    <p class="label form-number">
      ${say('form', {number: model.number})} · ${words(spoken(survey.title))}
    </p>
    <p class="hint">${say('help')} ${say('mark')}</p>
    ${survey.linking === 'code' ? codeField(ours, disabled) : nothing}
    ${repeat(
      answering.pages.flatMap(({items}) => items),
      ({id}) => id,
      (item) => {
        if (context.asked(item)) number++;
        return questionView(item, number, context);
      },
    )}
    <div class="acts">
      <button type="button" class="primary" ?disabled=${disabled} @click=${acts.keep}>
        ${say('keep')}
      </button>
      <button type="button" class="plain" ?disabled=${disabled} @click=${acts.discard}>
        ${say('discard')}
      </button>
    </div>
  </div>`;
}

/** How many forms wait, and the ways they can take. */
function batchView({batch, say, acts, offered, canSend, hasAddress}: KeyInModel): TemplateResult {
  const {waiting, sent, isSending, failed} = batch;
  const count = waiting.length;
  return html`<div class="batch">
    <p class="label" role="status">
      ${count > 0 ? say('waiting', {count}) : say('none')}
      ${sent > 0 ? html`<span class="quiet">${say('done', {count: sent})}</span>` : nothing}
    </p>
    ${failed && !isSending ? html`<p class="notice failed" role="alert">${say('failed')}</p>` : nothing}
    ${isSending ? html`<p class="quiet">${say('sending')}</p>` : nothing}
    ${
      count === 0 || isSending
        ? nothing
        : offered
          ? html`<p>${say('fileTaken')}</p>
              <div class="acts">
                <button
                  type="button"
                  class="primary"
                  @click=${() => {
                    acts.haveFile(true);
                  }}
                >
                  ${say('haveFile')}
                </button>
                <button
                  type="button"
                  @click=${() => {
                    acts.haveFile(false);
                  }}
                >
                  ${say('notYet')}
                </button>
              </div>`
          : html`<div class="acts">
              ${
                canSend
                  ? html`<button
                      type="button"
                      class=${hasAddress ? 'primary' : ''}
                      @click=${acts.send}
                    >
                      ${say('send')}
                    </button>`
                  : nothing
              }
              ${canSend ? html`<button type="button" @click=${acts.file}>${say('file')}</button>` : nothing}
              <button type="button" class="plain" @click=${acts.takeBack}>
                ${say('takeBack')}
              </button>
            </div>`
    }
  </div>`;
}
