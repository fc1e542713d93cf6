/** `cairn-impact-results`: what answers show, drawn from a summary alone. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {selectField} from '../../foundation/fields.js';
import {foreign} from '../../foundation/foreign.js';
import {sayDate} from '../../foundation/messages.js';
import type {Paper} from '../../foundation/printable.js';
import {emptyView} from '../../foundation/stones.js';
import {ToolElement} from '../../foundation/tool-element.js';
import type {Response, Summary} from '../../plan/types.js';
import {SummarySource, type Results} from './interaction/summary-source.js';
import {impactResultsMessages} from './impact-results.messages.js';
import {impactResultsStyles} from './impact-results.styles.js';
import {openAnswersButton} from './view/open-answers.js';
import {readingView} from './view/reading.js';
import {resultsView} from './view/results.js';
import {whoAnswered} from './view/who-answered.js';
import type {Telling} from './view/words.js';

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
  static override readonly reads = ['surveys'] as const;
  static override styles: CSSResultGroup = [ToolElement.styles, impactResultsStyles];
  static override readonly messages = [...ToolElement.messages, impactResultsMessages];

  /** Id of the survey whose results are shown. */
  @property() survey = '';

  /** Id of the wave whose results are shown. */
  @property() wave = '';

  readonly #source = new SummarySource(this);

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
    this.setState('empty', this.summary === undefined);
  }

  protected override get toolName(): string {
    return impactResultsMessages.say(this.language, 'name');
  }

  protected override renderActions(): TemplateResult {
    return openAnswersButton(impactResultsMessages.in(this.language), this.#openFiles, 'toolbar');
  }

  protected override renderTool(): TemplateResult {
    const say = impactResultsMessages.in(this.language);
    const {results, reading} = this.#source;
    const {summary, survey} = results;
    return html`
      ${readingView(reading, say)} ${this.#about(results)}
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
    return {
      styles: resultsPaperStyles,
      render: ({blank}) => {
        const say = impactResultsMessages.in(this.language);
        const {results} = this.#source;
        const {summary, survey} = results;
        const level = this.headingLevel + 1;
        return html`${this.#about(results, true)}${
          blank && survey
            ? tallyPaper(survey, say, (text) => this.textOf(text), level)
            : summary
              ? resultsView(this.#telling(summary, results))
              : html`<p>${survey ? say('empty') : say('noSurvey')}</p>`
        }`;
      },
    };
  }

  /** Which survey, which wave, and what its results are for. */
  #about({survey, wave}: Results, onPaper = false): TemplateResult | typeof nothing {
    if (!survey) return nothing;
    const say = impactResultsMessages.in(this.language);
    const {language} = this;
    const title = this.textOf(survey.title);
    const decision = this.textOf(survey.decision);
    const days = [wave?.opens ?? '', wave?.closes ?? '']
      .filter((day) => day !== '')
      .map((day) => sayDate(language, day));
    const many = survey.waves.length > 1 && !onPaper;
    return html`
      <div class="about">
        ${title.text ? html`<p class="survey-title">${foreign(title)}</p>` : nothing}
        ${
          wave && !many
            ? html`<p class="quiet">
                ${foreign(this.textOf(wave.text))}${days.length > 0 ? ` · ${days.join(' – ')}` : ''}
              </p>`
            : nothing
        }
        ${
          decision.text
            ? html`<p><span class="quiet">${say('decision')}</span> ${foreign(decision)}</p>`
            : nothing
        }
        ${
          many
            ? selectField({
                field: 'wave',
                label: say('wave'),
                value: wave?.id ?? this.wave,
                options: survey.waves.map(({id, text}) => ({
                  value: id,
                  label: this.textOf(text).text || id,
                })),
                choose: (id) => {
                  this.wave = id;
                },
              })
            : nothing
        }
      </div>
    `;
  }

  #telling(summary: Summary, {survey}: Results): Telling {
    return {
      say: impactResultsMessages.in(this.language),
      language: this.language,
      summary,
      survey,
      headingLevel: this.heading === 'none' ? this.headingLevel : this.headingLevel + 1,
      textOf: (text) => this.textOf(text),
    };
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
