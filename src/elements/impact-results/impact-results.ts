/** `cairn-impact-results`: what answers show, drawn from a summary alone. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {frameMessages} from '../../foundation/frame.messages.js';
import {LateWords} from '../../foundation/late-words.js';
import type {Paper} from '../../foundation/printable.js';
import {emptyView} from '../../foundation/stones.js';
import {ToolElement} from '../../foundation/tool-element.js';
import type {Response, Summary} from '../../plan/types.js';
import type {Further} from './interaction/further.js';
import {SummarySource, type Results} from './interaction/summary-source.js';
import {impactResultsMessages} from './impact-results.messages.js';
import {impactResultsStyles} from './impact-results.styles.js';
import {aboutView} from './view/about.js';
import {openAnswersButton} from './view/open-answers.js';
import {resultsView} from './view/results.js';
import {whoAnswered} from './view/who-answered.js';
import type {SayResults, Telling} from './view/words.js';

/** The words of what is fetched later. */
const lateWords = new LateWords();

/**
 * Who answered a survey and what they said, from a summary in which nobody can be recognised.
 *
 * The summary comes from `src`, from `responses` or from files of responses opened in it (both are summarised at once
 * and not kept), else from the last release of the wave in the plan. What is hidden in the summary is nowhere here.
 *
 * @tagname cairn-impact-results
 * @summary What the answers to a survey show: a sentence, a table and a chart for each question.
 * @attribute {string} src - Address of a summary document.
 * @attribute {string} survey - Id of the survey; by default the one the answers belong to, else the one with results.
 * @attribute {string} wave - Id of the wave; by default the one the answers belong to, else the last with results.
 * @fires {CairnErrorEvent} cairn-error - A summary or some of the answers could not be read.
 * @fires {CairnLoadEvent} cairn-load - A plan was opened, where this tool has its own.
 * @csspart base - All of the tool.
 * @csspart heading - The tool's heading.
 * @csspart toolbar - The buttons.
 * @csspart work - The results.
 * @csspart item - One question.
 * @csspart chart - The picture of one question.
 * @cssproperty [--cairn-impact-results-favorable] - Color of favorable answers; the accent by default.
 * @cssproperty [--cairn-impact-results-other] - Color of the answers on the other side.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - There is no summary to show.
 * @cssstate readonly - The reader may look, not change.
 */
export class CairnImpactResults extends ToolElement {
  static override readonly reads = ['surveys', 'measures', 'theory'] as const;
  static override styles: CSSResultGroup = [ToolElement.styles, impactResultsStyles];
  static override readonly messages = [...ToolElement.messages, impactResultsMessages, lateWords];

  /** Id of the survey whose results are shown. */
  @property() survey = '';

  /** Id of the wave whose results are shown. */
  @property() wave = '';

  /** Id of another wave that is compared with. */
  @property() compare = '';

  readonly #source = new SummarySource(this);
  /** What became of reading answers, other waves, and what goes into the plan; fetched when that is wanted. */
  #further: Further | undefined;

  /** Responses to summarise. They are counted once each by `id` and not kept: reading gives `undefined`. */
  @property({attribute: false})
  get responses(): Iterable<Response> | readonly Response[] | undefined {
    return undefined;
  }
  set responses(responses: Iterable<Response> | readonly Response[] | null | undefined) {
    this.#source.give(responses);
  }

  /** The summary that is shown, frozen; `undefined` where there is none. Nothing in it says more than the page does. */
  get summary(): Summary | undefined {
    return this.#source.results.summary;
  }

  /** `src` is a summary here, and no plan. @internal */
  override get planSource(): string {
    return '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src') && (this.src !== '' || changed.get('src'))) {
      void this.#source.open(this.src);
    }
    this.#source.summarizeWaiting();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {summary, survey} = this.#source.results;
    this.setState('empty', summary === undefined);
    const isWanted =
      this.#source.reading.step !== 'rest' ||
      (summary && (this.compare || (survey?.waves.length ?? 0) > 1));
    if (!this.#further && isWanted) void this.#bring();
  }

  protected override get toolName(): string {
    return this.#say('name');
  }

  protected override renderActions(): TemplateResult {
    const say = this.#say;
    return html`${openAnswersButton(say, this.#openFiles, 'toolbar')}
    ${
      this.summary?.items && this.editable
        ? html`<button
            type="button"
            class="plain"
            aria-pressed=${this.#further?.uses ? 'true' : 'false'}
            @click=${() => {
              void this.#bring().then(() => this.#further?.toggle());
            }}
          >
            ${say('use')}
          </button>`
        : nothing
    }`;
  }

  protected override renderTool(): TemplateResult {
    const say = this.#say;
    const {results, reading} = this.#source;
    const {summary, survey} = results;
    return html`
      ${this.#further?.reading(reading)} ${aboutView(this, results)}
      ${
        summary
          ? resultsView(this.#telling(summary, results))
          : reading.step === 'opening'
            ? nothing
            : emptyView(
                survey ? say('empty') : say('noSurvey'),
                html`${
                  survey
                    ? html`<p class="quiet">${say('openAnswersHint')}</p>
                        ${openAnswersButton(say, this.#openFiles, 'primary')}`
                    : nothing
                }`,
              )
      }
    `;
  }

  protected override async paper(): Promise<Paper> {
    const {resultsPaperStyles, tallyPaper} = await import('./view/paper.js');
    if (this.compare && !this.#further) await this.#bring();
    return {
      styles: resultsPaperStyles,
      render: ({blank}) => {
        const say = this.#say;
        const {results} = this.#source;
        const {summary, survey} = results;
        const level = this.headingLevel + 1;
        return html`${aboutView(this, results, true)}${
          blank && survey
            ? tallyPaper(survey, say, (text) => this.textOf(text), level)
            : summary
              ? resultsView({...this.#telling(summary, results), further: this.#further?.onPaper})
              : html`<p>${survey ? say('empty') : say('noSurvey')}</p>`
        }`;
      },
    };
  }

  get #say(): SayResults {
    return impactResultsMessages.in(this.language);
  }

  #telling(summary: Summary, {survey}: Results): Telling {
    return {
      say: this.#say,
      language: this.language,
      summary,
      survey,
      headingLevel: this.heading === 'none' ? this.headingLevel : this.headingLevel + 1,
      textOf: (text) => this.textOf(text),
      further: this.#further,
    };
  }

  async #bring(): Promise<void> {
    try {
      const {Further: Fetched, words} = await import('./interaction/further.js');
      await lateWords.have(this.language, ...words);
      this.#further ??= new Fetched({
        host: this,
        source: this.#source,
        reveal: (place) => this.revealElsewhere(place, 'cairn-feedback-plan'),
        tell: (notice) => (this.notice = notice),
      });
      this.requestUpdate();
    } catch {
      this.notice = frameMessages.say(this.language, 'notFetched');
    }
  }

  readonly #openFiles = (files: readonly File[]): void => {
    void this.#source.openFiles(files).then((opened) => {
      const {results} = this.#source;
      if (!opened || !results.summary) return;
      const telling = this.#telling(results.summary, results);
      this.announce(`${telling.say('answersRead')} ${whoAnswered(telling)}`);
    });
  };
}
