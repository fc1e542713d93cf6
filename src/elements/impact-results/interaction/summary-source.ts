/**
 * Where the summary on the page comes from: a summary document, responses that are summarised at once, or the last
 * release of the wave.
 *
 * What always holds: responses are let go as soon as they are summarised (they wait only while the survey they answer
 * is not there yet, and nothing outside reaches them); what was given last wins, and a release counts only where
 * nothing was given; while a survey is open nothing of what was said is shown.
 */
import {CairnErrorEvent} from '../../../foundation/events.js';
import {parseSummary} from '../../../plan/open.js';
import {
  PlanError,
  type Plan,
  type Problem,
  type Response,
  type Summary,
  type Survey,
  type Wave,
} from '../../../plan/types.js';
import {countResponses, waveOf} from '../../../results/counts.js';
import {summarizeCounts} from '../../../results/summarize.js';
import type {Fetch} from '../../../storage/http.js';
import {rateOnly, shownSummary} from '../shown-summary.js';
import type {SeveralWaves} from './several-waves.js';

/** What the source needs of the element that shows it. */
export interface SummaryHost extends EventTarget {
  readonly plan: Plan;
  /** The attributes that choose; `""` where they leave it open. */
  readonly survey: string;
  readonly wave: string;
  readonly fetch: Fetch | undefined;
  requestUpdate(): void;
}

export type Reading =
  | {readonly step: 'rest' | 'opening' | 'reading' | 'left-out'}
  | {
      readonly step: 'not-opened' | 'not-read' | 'none-read';
      readonly problems: readonly Problem[];
    };

/** What there is to show, and what it is about. `survey` is absent where only a summary is known. */
export interface Results {
  readonly summary: Summary | undefined;
  readonly survey: Survey | undefined;
  readonly wave: Wave | undefined;
}

export class SummarySource {
  reading: Reading = {step: 'rest'};
  /** Each wave that answers were given of, where they were of more than one. */
  several: SeveralWaves | undefined;

  readonly #host: SummaryHost;
  #waiting: readonly Response[] | undefined;
  #given: Summary | undefined;
  /** Counts what was asked for: an answer that comes late is not the last word. */
  #asked = 0;
  #shown: {readonly for: readonly unknown[]; readonly results: Results} | undefined;

  constructor(host: SummaryHost) {
    this.#host = host;
  }

  /** What is shown now. */
  get results(): Results {
    this.summarizeWaiting();
    const {plan, survey, wave} = this.#host;
    const now = [plan.surveys, survey, wave, this.#given, this.several];
    if (!this.#shown?.for.every((part, at) => part === now[at])) {
      this.#shown = {for: now, results: this.#find()};
    }
    return this.#shown.results;
  }

  /** Takes responses; `undefined` and `null` take away what was given. */
  give(responses: Iterable<Response> | null | undefined): void {
    this.#asked++;
    this.several = undefined;
    if (responses === undefined || responses === null) {
      this.#waiting = this.#given = undefined;
      this.#say({step: 'rest'});
      return;
    }
    if (!isList(responses)) {
      this.#refuse('not-read', 'invalid', [{path: '', message: 'Must be a list of responses.'}]);
      return;
    }
    this.#waiting = [...responses];
    this.#say({step: 'rest'});
  }

  /** Opens a summary document; an empty address takes away what another one gave. */
  async open(address: string): Promise<void> {
    const asked = ++this.#asked;
    if (address === '') {
      this.#given = undefined;
      this.#say({step: 'rest'});
      return;
    }
    this.#say({step: 'opening'});
    const {openFrom} = await import('../../../storage/http.js');
    const {StorageError} = await import('../../../storage/plan-storage.js');
    try {
      const {text} = await openFrom(address, {fetch: this.#host.fetch});
      if (asked !== this.#asked) return;
      const result = parseSummary(text);
      if (result.ok) {
        this.#waiting = undefined;
        this.#given = shownSummary(result.summary);
        this.#say({step: 'rest'});
      } else this.#refuse('not-opened', 'invalid', result.problems);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      if (asked !== this.#asked) return;
      this.#refuse('not-opened', error.code, [{path: '', message: error.message}]);
    }
  }

  /** Reads files of responses, all at once. Says whether there is anything new to show. */
  async openFiles(files: readonly File[]): Promise<boolean> {
    const asked = ++this.#asked;
    this.#say({step: 'reading'});
    const {readAnswers} = await import('./answer-files.js');
    const {responses, problems} = await readAnswers(files);
    if (asked !== this.#asked) return false;
    if (responses.length === 0) {
      this.#refuse('none-read', 'invalid', problems);
      return false;
    }
    this.give(responses);
    if (problems.length > 0) this.#refuse('not-read', 'invalid', problems);
    return true;
  }

  /** Summarises what waits, once the survey it answers is there. */
  summarizeWaiting(): void {
    const responses = this.#waiting;
    if (!responses) return;
    const {surveys} = this.#host.plan;
    const about = responses.find((response) => surveys.some(({id}) => id === response.survey));
    const survey = this.#survey(about?.survey);
    if (!survey) return;
    this.#waiting = undefined;
    const of = about?.survey === survey.id ? about.wave : undefined;
    const wave = this.#wave(survey, of);
    try {
      const counts = countResponses(survey, responses, {wave: wave?.id});
      const summary = summarizeCounts(survey, counts, {previous: wave?.releases});
      this.#given = wave?.status === 'open' ? rateOnly(summary) : shownSummary(summary);
      if (survey.waves.length > 1) void this.#others(survey, responses);
      else if (counts.refused > 0 && this.reading.step === 'rest')
        this.reading = {step: 'left-out'};
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      this.#refuse('not-read', error.code, [{path: '', message: error.message}]);
    }
  }

  async #others(survey: Survey, responses: readonly Response[]): Promise<void> {
    const asked = this.#asked;
    const {summarizeWaves} = await import('./several-waves.js');
    if (asked !== this.#asked) return;
    this.several = summarizeWaves(survey, responses);
    this.#host.requestUpdate();
  }

  /** The survey that is meant: the one named, the one that was given for, the one with results, the first. */
  #survey(of: string | undefined): Survey | undefined {
    const {survey: named, plan} = this.#host;
    const {surveys} = plan;
    const byId = (id: string): Survey | undefined => surveys.find((survey) => survey.id === id);
    if (named) return byId(named);
    if (of !== undefined) return byId(of);
    return surveys.find(({waves}) => waves.some(({releases}) => releases.length > 0)) ?? surveys[0];
  }

  #wave(survey: Survey | undefined, of: string | undefined): Wave | undefined {
    if (!survey) return undefined;
    const {wave: named} = this.#host;
    const id = named || of;
    return id
      ? survey.waves.find((wave) => wave.id === id)
      : (survey.waves.findLast(({releases}) => releases.length > 0) ?? waveOf(survey));
  }

  #find(): Results {
    const {survey: namedSurvey, wave: namedWave} = this.#host;
    const given = this.#given;
    // Somebody asks for another survey or wave than what was given is about.
    const fits =
      given &&
      (!namedSurvey || namedSurvey === given.survey) &&
      (!namedWave || namedWave === given.wave);
    const survey = this.#survey(fits ? given.survey : undefined);
    const wave = this.#wave(survey, fits ? given.wave : undefined);
    if (fits) return {summary: given, survey, wave};
    const release = wave?.releases.at(-1);
    const other = wave && this.several?.summaries.get(wave.id);
    return {summary: other ?? (release && shownSummary(release)), survey, wave};
  }

  #say(reading: Reading): void {
    this.reading = reading;
    this.#host.requestUpdate();
  }

  #refuse(
    step: 'not-opened' | 'not-read' | 'none-read',
    code: string,
    problems: readonly Problem[],
  ): void {
    this.#say({step, problems});
    const message =
      step === 'not-opened'
        ? 'These results could not be opened.'
        : 'Some of the answers could not be read.';
    this.#host.dispatchEvent(new CairnErrorEvent({code, message, problems}));
  }
}

/** A list of any kind that can be walked; a text is none, though it can be. */
function isList(value: unknown): value is Iterable<Response> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
