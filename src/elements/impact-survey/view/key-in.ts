/** A form at hand, close together, with what waits to be sent always in sight. A pure view. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Say} from '../../../foundation/messages.js';
import type {SurveyItem, Text} from '../../../plan/types.js';
import type {Answering} from '../answering.js';
import type {english} from '../impact-survey.messages.js';
import type {Batch} from '../interaction/batch.js';
import type {SayKeyIn} from '../key-in.messages.js';
import type {SaySending} from '../survey-sending.messages.js';
import {codeField} from './around.js';
import {questionView, words, type Spoken} from './question.js';
import {button} from './sending.js';

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
  /** The words of what waits for a server. */
  readonly sending: SaySending;
  readonly spoken: (text: Text) => Spoken;
  readonly acts: {
    keep(): void;
    discard(): void;
    takeBack(): void;
    send(): void;
    tryNow(): void;
    stop(): void;
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
  const hasLetters = survey.items.some((item) => context.choices(item).length > 9);
  let number = 0;
  return html`<div class="key-in">
    ${batchView(model)} ${model.canSend ? nothing : html`<p class="notice">${say('notOpen')}</p>`}
    <p class="label form-number">
      ${say('form', {number: model.number})} · ${words(spoken(survey.title))}
    </p>
    <p class="hint">${say('help')} ${hasLetters ? say('letters') : nothing} ${say('mark')}</p>
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
function batchView(model: KeyInModel): TemplateResult {
  const {batch, say} = model;
  const {waiting, sent, isSending, failed} = batch;
  const count = waiting.length;
  return html`<div class="batch">
    <p class="label" role="status">
      ${count > 0 ? say('waiting', {count}) : say('none')}
      ${sent > 0 ? html`<span class="quiet">${say('done', {count: sent})}</span>` : nothing}
    </p>
    ${failed && !isSending ? html`<p class="notice failed" role="alert">${say(failed)}</p>` : nothing}
    ${isSending ? underWayView(model) : count === 0 ? nothing : waysView(model)}
  </div>`;
}

/** While they are sent; where a server does not answer, with the ways not to wait for it. */
function underWayView({batch, say, sending, acts}: KeyInModel): TemplateResult {
  const {seconds: count} = batch;
  return html`<p class="quiet under-way" tabindex="-1">${say('sending')}</p>
    ${
      count > 0
        ? html`<p>${sending('waitingSeconds', {count})}</p>
            <div class="acts">
              ${button(sending('tryNow'), acts.tryNow)} ${button(say('stop'), acts.stop, 'plain')}
            </div>`
        : nothing
    }`;
}

/** To the page or its address, into a file, or back to be mended. */
function waysView({say, acts, offered, canSend, hasAddress}: KeyInModel): TemplateResult {
  if (offered) {
    return html`<p class="offered" tabindex="-1">${say('fileTaken')}</p>
      <div class="acts">
        ${button(
          say('haveFile'),
          () => {
            acts.haveFile(true);
          },
          'primary',
        )}
        ${button(say('notYet'), () => {
          acts.haveFile(false);
        })}
      </div>`;
  }
  const out = html`${button(say('send'), acts.send, hasAddress ? 'primary send' : 'send')}
  ${button(say('file'), acts.file)}`;
  return html`<div class="acts">
    ${canSend ? out : nothing} ${button(say('takeBack'), acts.takeBack, 'plain')}
  </div>`;
}
