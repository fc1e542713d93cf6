/**
 * Surveys in from SurveyJS and out for it. Fetched for those who ask for it.
 *
 * What always holds: until somebody confirms, nothing is changed; what would be left out or asked otherwise is said before;
 * what is added is one survey and one undo step.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ReadSurveyJs, SurveyJsNote} from '../../../formats/survey-js.js';
import type {PreparableTable} from '../../../foundation/messages.js';
import {addSurvey, type Edit, type EditResult} from '../../../plan/edits/index.js';
import {itemsOf} from '../../../plan/places.js';
import type {Survey} from '../../../plan/types.js';
import {downloadFile, fileName, readFile} from '../../../storage/file.js';
import {surveyExchangeMessages, type SayExchange} from '../survey-exchange.messages.js';
import type {WorkHost} from './work.js';

export const words: readonly PreparableTable[] = [surveyExchangeMessages];

export const styles: CSSResult = css`
  .exchange {
    --_dialog-width: 42rem;
  }
  .exchange .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .exchange .told {
    display: grid;
    gap: var(--_space-2);
  }
  /* What is read stands under it, and is what counts. */
  .exchange textarea {
    field-sizing: fixed;
  }
  .exchange ul {
    margin: 0;
    list-style: disc;
    padding-inline-start: var(--_space-4);
    overflow-wrap: anywhere;
  }
  .exchange h3 {
    font-size: var(--_font-size-body);
  }
`;

/** How many questions are named for one reason. */
const MOST = 12;

/** What reads and writes the files. It has a file of its own beside the one that holds every tool. */
type SurveyJs = typeof import('../../../formats/survey-js.js');
/** Adds the survey that was read. */
export type Add = (adding: Edit & {readonly makes: string}) => EditResult;

export class Exchanging {
  readonly #host: WorkHost;
  readonly #surveyJs: SurveyJs;
  readonly #add: Add;
  #open = false;
  #read: ReadSurveyJs | undefined;
  #unread = '';

  constructor(host: WorkHost, surveyJs: SurveyJs, add: Add) {
    this.#host = host;
    this.#surveyJs = surveyJs;
    this.#add = add;
  }

  open(): void {
    this.#read = undefined;
    this.#unread = '';
    this.#open = true;
    this.#host.requestUpdate();
  }

  /** A file for SurveyJS; what is not in it is said. */
  save(survey: Survey): void {
    const host = this.#host;
    const say = this.#say;
    host.store.settle();
    const current = host.plan.surveys.find(({id}) => id === survey.id) ?? survey;
    const {file, notes} = this.#surveyJs.toSurveyJs(current);
    const title = host.textOf(current.title).text || say('untitled');
    downloadFile(fileName(`${title} SurveyJS`, 'json'), `${JSON.stringify(file, null, 2)}\n`);
    const named = (left: boolean): string =>
      notes
        .filter((note) => note.left === left)
        .map(({question}) => say('quoted', {words: host.textOf(question).text}))
        .join(', ');
    const without = named(true);
    const forAll = named(false);
    host.tell(
      [
        without && say('savedWithout', {questions: without}),
        forAll && say('savedForAll', {questions: forAll}),
      ]
        .filter(Boolean)
        .join(' '),
    );
    host.announce(say('saved'));
  }

  view(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const say = this.#say;
    const read = this.#read;
    const can = read?.ok === true && read.survey.items.length > 0;
    return html`<cairn-dialog
      class="exchange"
      exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
      heading=${say('title')}
      .open=${live(true)}
      @close=${this.#close}
    >
      <div class="steps">
        <p>${say('hint')}</p>
        <div class="field">
          <label class="label" for="exchange-file">${say('file')}</label>
          <input
            id="exchange-file"
            type="file"
            accept=".json,application/json"
            @change=${(event: Event) => {
              const [file] = (event.target as HTMLInputElement).files ?? [];
              if (file) void this.#readFile(file);
            }}
          />
        </div>
        <div class="field">
          <label class="label" for="exchange-text">${say('text')}</label>
          <textarea
            id="exchange-text"
            rows="3"
            spellcheck="false"
            @input=${(event: Event) => {
              this.#take((event.target as HTMLTextAreaElement).value);
            }}
          ></textarea>
        </div>
        <div class="steps" role="region" aria-live="polite" aria-label=${say('report')}>
          ${this.#unread ? html`<p class="notice">${this.#unread}</p>` : nothing}
          ${read ? this.#reportView(read) : nothing}
        </div>
      </div>
      <button type="button" slot="footer" data-close>${say('cancel')}</button>
      <button
        type="button"
        slot="footer"
        class="primary"
        aria-disabled=${can ? 'false' : 'true'}
        @click=${() => {
          if (can) this.#confirm(read.survey);
        }}
      >
        ${say('add')}
      </button>
    </cairn-dialog>`;
  }

  #reportView(read: ReadSurveyJs): TemplateResult {
    const say = this.#say;
    if (!read.ok) {
      return html`<div class="notice">
        <p>${say('refused')}</p>
        <ul>
          ${read.problems
            .slice(0, MOST)
            .map(({path, message}) => html`<li lang="en">${path} ${message}</li>`)}
        </ul>
      </div>`;
    }
    const {survey, notes} = read;
    const count = survey.items.length;
    const title = this.#host.textOf(survey.title).text || say('untitled');
    return html`<p class="label">${count > 0 ? say('found', {title, count}) : say('nothing')}</p>
      ${notes.length === 0 && count > 0 ? html`<p>${say('all')}</p>` : nothing}
      ${this.#notesView(
        say('left'),
        notes.filter(({left}) => left),
      )}
      ${this.#notesView(
        say('otherwise'),
        notes.filter(({left}) => !left),
      )}`;
  }

  /** By reason, since one reason is mostly that of many questions. */
  #notesView(heading: string, notes: readonly SurveyJsNote[]): TemplateResult | typeof nothing {
    if (notes.length === 0) return nothing;
    const say = this.#say;
    const told = this.#surveyJs.surveyJsCodes
      .map((code) => ({code, of: notes.filter((note) => note.code === code)}))
      .filter(({of}) => of.length > 0);
    return html`<div class="told">
      <h3>${heading}</h3>
      ${told.map(
        ({code, of}) =>
          html`<div>
            <p>${say(`note.${code}`)}:</p>
            <ul>
              ${of.slice(0, MOST).map((note) => html`<li>${this.#named(note)}</li>`)}
              ${of.length > MOST ? html`<li>${say('andMore', {count: of.length - MOST})}</li>` : nothing}
            </ul>
          </div>`,
      )}
    </div>`;
  }

  #named({question, value}: SurveyJsNote): string {
    const say = this.#say;
    const name = this.#host.textOf(question).text || say('inWhole');
    return value === '' ? name : say('withValue', {question: name, value});
  }

  readonly #close = (): void => {
    this.#open = false;
    this.#host.requestUpdate();
  };

  #take(text: string): void {
    this.#unread = '';
    this.#read =
      text.trim() === ''
        ? undefined
        : this.#surveyJs.fromSurveyJs(text, {taken: itemsOf(this.#host.plan).keys()});
    this.#host.requestUpdate();
  }

  async #readFile(file: File): Promise<void> {
    try {
      this.#take(await readFile(file));
    } catch {
      this.#read = undefined;
      this.#unread = this.#say('unread', {file: file.name});
      this.#host.requestUpdate();
    }
  }

  #confirm(survey: Survey): void {
    const host = this.#host;
    this.#open = false;
    if (this.#add(addSurvey(survey)).ok) {
      host.announce(this.#say('added', {count: survey.items.length}));
    }
    host.requestUpdate();
  }

  get #say(): SayExchange {
    return surveyExchangeMessages.in(this.#host.language);
  }
}
