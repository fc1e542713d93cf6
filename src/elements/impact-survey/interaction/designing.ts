/**
 * A survey is written: what is shown while it is, and what of that somebody opened or chose. What is done to the survey
 * stands in design-acts.ts, what goes out and comes in in survey-files.ts.
 *
 * What always holds: nothing here changes the plan; a place that is asked for is shown with the focus in it.
 */
import {html, type CSSResult, type TemplateResult} from 'lit';
import {Advised, adviceWords} from '../../../foundation/advised.js';
import {AtNeed} from '../../../foundation/at-need.js';
import type {FieldNote} from '../../../foundation/field-notes.js';
import {frameMessages} from '../../../foundation/frame.messages.js';
import {byItem, WRITE} from '../../../foundation/item-keys.js';
import type {PreparableTable} from '../../../foundation/messages.js';
import type {PlanPlace} from '../../../foundation/plan-context.js';
import {editWords, refusalWords, sayEdit} from '../../../foundation/plan-words.messages.js';
import {sayWord, vocabularyMessages} from '../../../foundation/vocabulary.messages.js';
import {MenuAtNeed} from '../../../kit/menu/menu-at-need.js';
import {addSurvey, isSurveyAnswered} from '../../../plan/edits/index.js';
import type {Survey} from '../../../plan/types.js';
import {chooseSurvey} from '../chosen.js';
import {surveyDesignMessages} from '../survey-design.messages.js';
import {surveyDesignStyles} from '../survey-design.styles.js';
import {sharedEditWords, surveyRefusalWords} from '../survey-edits.messages.js';
import {designView, emptyDesign, seenView} from '../view/design/design.js';
import type {DesignState, DesignView} from '../view/design/design-view.js';
import {DesignActs, find, focusAfterwards} from './design-acts.js';
import {SurveyFiles} from './survey-files.js';
import {columnsOf, languageName, wordsIn, written} from './two-languages.js';
import type {Work, WorkHost} from './work.js';

export const styles: CSSResult = surveyDesignStyles;

export const words: readonly PreparableTable[] = [
  surveyDesignMessages,
  vocabularyMessages,
  adviceWords,
  refusalWords,
  editWords,
  sharedEditWords,
  surveyRefusalWords,
];

export const begin = (host: WorkHost): Work => new Designing(host);

class Designing implements Work {
  readonly #host: WorkHost;
  readonly #advised: Advised;
  readonly #menu: MenuAtNeed;
  readonly #acts: DesignActs;
  readonly #files: SurveyFiles;
  #state: DesignState = {
    condition: '',
    device: 'phone',
    open: new Set(),
    offersOpen: false,
    previewOpen: false,
    naming: false,
  };
  /** The second language that somebody chose; `""` for none, `undefined` while the survey says. */
  #second: string | undefined;

  constructor(host: WorkHost) {
    this.#host = host;
    this.#advised = new Advised(host);
    this.#menu = new MenuAtNeed(
      host,
      new AtNeed(
        host,
        () => import('../../../kit/menu/menu-list.js'),
        () => {
          host.tell(frameMessages.say(host.language, 'notFetched'));
        },
      ),
    );
    this.#acts = new DesignActs(host);
    this.#files = new SurveyFiles(host, this.#acts.add);
  }

  render(): TemplateResult {
    const host = this.#host;
    const say = surveyDesignMessages.in(host.language);
    const survey = this.#survey;
    if (!host.editable) {
      return survey
        ? html`<p class="notice">${say('reading')}</p>
            ${seenView(survey.id, host.headingLevel + 1, 'computer')} ${this.#menu.view()}`
        : emptyDesign(say);
    }
    return html`${
      survey
        ? html`<div @keydown=${this.#acts.onKeyDown}>
            ${designView(this.#view(survey), (id) => {
              host.survey = id;
            })}
          </div>`
        : emptyDesign(say, {begin: this.#begin, bring: this.#files.bring})
    }
    ${this.#menu.view()} ${this.#files.view()}`;
  }

  actions(): TemplateResult {
    const host = this.#host;
    const say = surveyDesignMessages.in(host.language);
    const survey = this.#survey;
    if (!survey) return html``;
    return html`<button
      type="button"
      class="plain"
      aria-haspopup="menu"
      @click=${(event: Event) => {
        void this.#menu.open(
          event.currentTarget as HTMLElement,
          say('file'),
          this.#files.acts(survey),
        );
      }}
    >
      ${say('file')}
    </button>`;
  }

  sayLabel(label: string): string {
    return sayEdit(this.#host.language, label);
  }

  async reveal({id, field}: PlanPlace): Promise<boolean> {
    const host = this.#host;
    const survey = host.plan.surveys.find(
      (one) =>
        one.id === id ||
        [...one.items, ...one.sections, ...one.waves].some((part) => part.id === id),
    );
    if (!survey) return false;
    host.survey = survey.id;
    if (survey.items.some((item) => item.id === id) && field !== 'text') this.#toggle(id, true);
    await host.updateComplete;
    const place =
      find(host, `#${CSS.escape(`${id}-${field}`)}`) ??
      find(host, `${byItem(id)} :is(${WRITE})`) ??
      find(host, '#part-decide textarea');
    place?.scrollIntoView({block: 'center'});
    place?.focus({preventScroll: true});
    return place !== null;
  }

  get #survey(): Survey | undefined {
    const {plan, survey} = this.#host;
    const chosen = chooseSurvey(plan, survey).survey;
    return chosen ?? plan.surveys[0];
  }

  #view(survey: Survey): DesignView {
    const host = this.#host;
    const {plan, language, drafts} = host;
    const vocabulary = vocabularyMessages.in(language);
    const columns = columnsOf(survey, plan, language, this.#second);
    const own = columns[0]?.tag ?? 'en';
    const acts = this.#acts.on(survey, own);
    return {
      ...{plan, survey, columns, language, drafts},
      answered: isSurveyAnswered(survey),
      level: Math.min(6, (host.heading === 'none' ? 1 : host.headingLevel) + 1),
      state: {...this.#state, condition: this.#state.condition || plan.condition},
      say: surveyDesignMessages.in(language),
      role: (role) => sayWord(vocabulary, 'role', role),
      roleText: (role) =>
        Object.fromEntries(
          ['en', 'es'].map((tag) => [tag, sayWord(vocabularyMessages.in(tag), 'role', role)]),
        ),
      condition: (condition) => sayWord(vocabulary, 'condition', condition),
      text: (text) => host.textOf(text),
      wordsIn: (text, {tag}) => wordsIn(text ?? '', tag, own),
      write: (text, {tag}, words) => written(text ?? '', tag, own, words),
      languageName: (tag) => languageName(language, tag),
      notes: (id, field) => this.#notes(id, field),
      ...acts,
      set: (state) => {
        this.#set(state);
        if (state.naming) focusAfterwards(host, () => find(host, '#feedback-owner-name'));
        else if (state.naming === false) focusAfterwards(host, () => find(host, '#feedback-owner'));
      },
      toggle: (id, open) => {
        this.#toggle(id, open);
      },
      speak: (tag) => {
        this.#second = tag;
        host.requestUpdate();
      },
      addPerson: (name) => {
        this.#set({naming: false});
        acts.addPerson(name);
      },
    };
  }

  readonly #begin = (): void => {
    if (this.#host.editable) this.#acts.add(addSurvey());
  };

  #notes(id: string, field: string): readonly FieldNote[] {
    const {plan, language} = this.#host;
    return this.#advised.at(plan, id, field).map((finding) => {
      const {severity, values} = finding;
      const tag = values['language'];
      // A language is named as the reader names it.
      const said =
        typeof tag === 'string'
          ? {...finding, values: {...values, language: languageName(language, tag)}}
          : finding;
      return {severity, text: this.#advised.say(language, said)};
    });
  }

  #set(state: Partial<DesignState>): void {
    if (
      Object.entries(state).every(([key, value]) => this.#state[key as keyof DesignState] === value)
    )
      return;
    this.#state = {...this.#state, ...state};
    this.#host.requestUpdate();
  }

  #toggle(id: string, open: boolean): void {
    if (this.#state.open.has(id) === open) return;
    const ids = new Set(this.#state.open);
    if (open) ids.add(id);
    else ids.delete(id);
    this.#set({open: ids});
  }
}
