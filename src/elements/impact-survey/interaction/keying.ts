/**
 * Paper forms keyed in one after the other: the key of an answer takes it and goes on, Enter goes on, and at the end of a form it
 * keeps it and begins the next.
 *
 * What always holds: what is keyed in is what the form of the survey would send, marked `paper`; a form is kept only where
 * every answer can be read; a key that answers nothing says so and stays where it is.
 */
import {html, type CSSResult, type TemplateResult} from 'lit';
import type {PreparableTable} from '../../../foundation/messages.js';
import {downloadFile, fileName} from '../../../storage/file.js';
import {withAnswers} from '../../../plan/piping.js';
import type {Response, Survey} from '../../../plan/types.js';
import {Answering} from '../answering.js';
import {chooseSurvey, chooseWave} from '../chosen.js';
import {impactSurveyMessages} from '../impact-survey.messages.js';
import {keyInMessages, type SayKeyIn} from '../key-in.messages.js';
import {keyInStyles} from '../key-in.styles.js';
import {keyInView} from '../view/key-in.js';
import {echo} from '../view/steps.js';
import {surveySendingMessages} from '../survey-sending.messages.js';
import {clearAnswer, firstField, questionAround, showAnswers, takeField} from './answer-fields.js';
import {Batch} from './batch.js';
import type {Work, WorkHost} from './work.js';

export const styles: CSSResult = keyInStyles;
export const words: readonly PreparableTable[] = [
  keyInMessages,
  impactSurveyMessages,
  surveySendingMessages,
];
export const begin = (host: WorkHost): Work => new Keying(host);

type Field = HTMLInputElement | HTMLTextAreaElement;

/** One key for each answer, in their order; the styles show them. */
const answerKeys = '123456789abcdefghijklmnopqrstuvwxyz';

class Keying implements Work {
  readonly #host: WorkHost;
  readonly #batch: Batch;
  #answering: Answering | undefined;
  /** Of the form at hand, from 1. */
  #number = 1;
  /** What went into a file of which nobody said yet whether it is there. */
  #offered: readonly Response[] = [];
  /** The fields do not show the answers of another form any more. */
  #showDue = true;

  constructor(host: WorkHost) {
    this.#host = host;
    this.#batch = new Batch(host, () => {
      host.requestUpdate();
    });
    host.renderRoot.addEventListener('input', this.#onInput);
  }

  render(): TemplateResult {
    const host = this.#host;
    const {survey, among} = {among: [], ...chooseSurvey(host.plan, host.survey)};
    const say = this.#say;
    if (!survey) {
      return html`<p>${among.length > 0 ? say('choose') : say('noSurvey')}</p>
        <div class="surveys">
          ${among.map(
            ({id, title}) =>
              html`<button
                type="button"
                @click=${() => {
                  host.survey = id;
                }}
              >
                ${host.textOf(title).text || say('untitled')}
              </button>`,
          )}
        </div>`;
    }
    const answering = this.#follow(survey);
    return html`<div @keydown=${this.#onKeyDown} @click=${this.#onClick}>
      ${keyInView({
        answering,
        number: this.#number,
        batch: this.#batch,
        offered: this.#offered.length > 0,
        canSend: chooseWave(survey, host.wave)?.status !== 'draft',
        hasAddress: host.action !== '',
        disabled: !host.answerable,
        say,
        survey: impactSurveyMessages.in(host.language),
        sending: surveySendingMessages.in(host.language),
        spoken: (text) => {
          const spoken = host.textOf(text);
          return {
            ...spoken,
            text: withAnswers(spoken.text, (id) => {
              if (!answering.item(id)) return undefined;
              answering.echoed.add(id);
              return echo(
                {
                  language: host.language,
                  say: impactSurveyMessages.in(host.language),
                  textOf: (words) => host.textOf(words),
                },
                answering,
                id,
              );
            }),
          };
        },
        acts: {
          keep: () => {
            this.#keep();
          },
          discard: () => {
            this.#begin(say('discarded'));
          },
          takeBack: () => {
            this.#takeBack();
          },
          send: () => void this.#send(),
          tryNow: () => {
            this.#batch.tryNow();
            this.#focus('.under-way');
          },
          stop: () => {
            this.#batch.stop();
          },
          file: () => {
            this.#file();
          },
          haveFile: (has) => {
            if (has) this.#batch.handedIn(this.#offered);
            this.#offered = [];
            host.requestUpdate();
            this.#focusFirst();
          },
        },
      })}
    </div>`;
  }

  actions(): TemplateResult {
    return html`<button
      type="button"
      class="plain"
      @click=${() => {
        this.#host.print({blank: true});
      }}
    >
      ${this.#say('print')}
    </button>`;
  }

  get #say(): SayKeyIn {
    return keyInMessages.in(this.#host.language);
  }

  #follow(survey: Survey): Answering {
    const wave = chooseWave(survey, this.#host.wave)?.id ?? '';
    const before = this.#answering;
    if (before?.survey.id === survey.id && before.wave === wave) before.survey = survey;
    else this.#answering = new Answering(survey, wave);
    const answering = this.#answering ?? new Answering(survey, wave);
    if (this.#showDue) {
      this.#showDue = false;
      void this.#host.updateComplete.then(() => {
        if (this.#answering) showAnswers(this.#host.renderRoot, this.#answering);
      });
    }
    return answering;
  }

  readonly #onInput = ({target}: Event): void => {
    const answering = this.#answering;
    if (!answering || !isField(target)) return;
    if (target.id === 'code') answering.code = target.value;
    else takeField(target, answering, this.#host.language);
    this.#host.requestUpdate();
  };

  readonly #onClick = ({target}: Event): void => {
    const question = target instanceof Element ? questionAround(target) : undefined;
    if (!question || !this.#answering || !(target as Element).closest('[data-clear]')) return;
    clearAnswer(question, this.#answering);
    this.#host.requestUpdate();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    const target = event.composedPath()[0];
    if (event.isComposing || altKey || ctrlKey || metaKey || !isField(target)) return;
    const question = questionAround(target);
    if (!question && target.id !== 'code') return;
    const isChoice = target.type === 'radio' || target.type === 'checkbox';
    const wanted = key.length === 1 ? answerKeys.indexOf(key.toLowerCase()) : -1;
    if (isChoice && question && wanted >= 0) this.#choose(question, target, wanted);
    else if (isChoice && question && (key === 'Delete' || key === 'Backspace') && this.#answering) {
      clearAnswer(question, this.#answering);
      this.#host.requestUpdate();
    } else if (key === 'Enter' && !(shiftKey && target instanceof HTMLTextAreaElement)) {
      this.#next(target, 1);
    } else if (
      key === 'ArrowUp' &&
      !(target instanceof HTMLTextAreaElement) &&
      target.type !== 'date'
    ) {
      this.#next(target, -1);
    } else if (key === 'ArrowDown' && isChoice) this.#next(target, 1);
    else return;
    event.preventDefault();
  };

  /** Answers by the place of what is crossed on the form, from 0. */
  #choose(question: HTMLElement, at: Field, place: number): void {
    const group = at.closest('.answers') ?? question;
    const chosen = group.querySelectorAll<HTMLInputElement>('input')[place];
    if (!chosen) {
      const words = this.#say('noChoice', {key: answerKeys[place] ?? ''});
      this.#host.announce(words);
      this.#host.tell(words);
      return;
    }
    this.#host.tell('');
    chosen.checked = chosen.type === 'checkbox' ? !chosen.checked : true;
    chosen.dispatchEvent(new InputEvent('input', {bubbles: true}));
    if (chosen.type === 'checkbox') chosen.focus();
    // What is asked because of this answer is there first.
    else
      void this.#host.updateComplete.then(() => {
        this.#next(chosen, 1);
      });
  }

  /** To the next group of answers, or the one before; after the last one the form is kept. */
  #next(from: Field, step: 1 | -1): void {
    const stops = this.#stops();
    const here = stops.findIndex(
      (stop) => stop === from || (from.name !== '' && stop.name === from.name),
    );
    const to = stops[here + step];
    if (to) (checkedIn(to) ?? to).focus();
    else if (step > 0) this.#keep();
  }

  /** Where the keys stop: the code, each group of answers, each field. */
  #stops(): Field[] {
    const fields = [
      ...this.#host.renderRoot.querySelectorAll<Field>(
        '#code, fieldset[data-item]:not([hidden]) :is(input, textarea)',
      ),
    ].filter((field) => field.closest('[hidden]') === null);
    return fields.filter(
      (field, at) => field.name === '' || fields.findIndex(({name}) => name === field.name) === at,
    );
  }

  #keep(): void {
    const answering = this.#answering;
    const say = this.#say;
    if (!answering) return;
    answering.tell();
    const [wrong] = answering.wrong;
    if (wrong) {
      this.#host.tell(say('unread'));
      this.#host.requestUpdate();
      firstField(this.#host.renderRoot, wrong.item.id)?.focus();
      return;
    }
    if (answering.answered === 0) {
      this.#host.tell(say('empty'));
      return;
    }
    this.#batch.add(Object.freeze({...answering.response(), source: 'paper'}));
    const kept = say('kept', {number: this.#number});
    this.#number++;
    this.#begin(kept);
  }

  #takeBack(): void {
    const last = this.#batch.takeBack();
    const answering = this.#answering;
    if (!last || !answering) return;
    this.#number--;
    const again = new Answering(answering.survey, answering.wave, last.id);
    again.restore(last);
    this.#begin(this.#say('takenBack'), again);
  }

  /** Begins a form, and says what became of the last one. */
  #begin(sentence: string, form?: Answering): void {
    const before = this.#answering;
    this.#answering = form ?? (before && new Answering(before.survey, before.wave));
    this.#showDue = true;
    this.#host.tell('');
    this.#host.announce(sentence);
    this.#host.requestUpdate();
    this.#focusFirst();
  }

  async #send(): Promise<void> {
    const sending = this.#batch.send();
    this.#focus('.under-way');
    await sending;
    // Whoever went on with the next form meanwhile stays there.
    const {activeElement} = this.#host.renderRoot as ShadowRoot;
    const waited = !activeElement || activeElement.closest('.batch') !== null;
    this.#host.announce(this.#say('done', {count: this.#batch.sent}));
    if (!waited) return;
    if (this.#batch.failed) this.#focus('.send');
    else this.#focusFirst();
  }

  #file(): void {
    const {waiting} = this.#batch;
    const survey = this.#answering?.survey;
    const title = survey ? this.#host.textOf(survey.title).text : '';
    downloadFile(fileName(`${title} ${this.#say('fileName')}`, 'jsonl'), this.#batch.lines());
    this.#offered = waiting;
    this.#host.requestUpdate();
    this.#focus('.offered');
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(`.batch ${selector}`)?.focus();
    });
  }

  #focusFirst(): void {
    void this.#host.updateComplete.then(() => {
      this.#stops()[0]?.focus();
    });
  }
}

function isField(target: unknown): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function checkedIn(stop: Field): HTMLInputElement | null {
  return stop.name === ''
    ? null
    : (stop.closest('.answers')?.querySelector<HTMLInputElement>('input:checked') ?? null);
}
