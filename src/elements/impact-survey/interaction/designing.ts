/**
 * What somebody does who writes a survey: edits by name, items that come, go and change places by buttons and keys, offers
 * that are taken, waves that open.
 *
 * What always holds: after each act the focus is where one goes on, and what was done is said; what was being typed is in
 * the plan before the act; nothing is opened before somebody has promised to answer, which the edit sees to.
 */
import {html, type CSSResult, type TemplateResult} from 'lit';
import {Advised, adviceWords} from '../../../foundation/advised.js';
import {AtNeed} from '../../../foundation/at-need.js';
import type {FieldNote} from '../../../foundation/field-notes.js';
import {frameMessages} from '../../../foundation/frame.messages.js';
import {
  byItem,
  addButtonOf,
  itemsIn,
  ownTool,
  pressedBy,
  WRITE,
} from '../../../foundation/item-keys.js';
import type {Way} from '../../../foundation/item-tools.js';
import {safeLanguage, type PreparableTable} from '../../../foundation/messages.js';
import {pastedLines} from '../../../foundation/pasted-list.js';
import type {PlanPlace} from '../../../foundation/plan-context.js';
import {editWords, refusalWords, sayEdit} from '../../../foundation/plan-words.messages.js';
import {sayWord, vocabularyMessages} from '../../../foundation/vocabulary.messages.js';
import {MenuAtNeed} from '../../../kit/menu/menu-at-need.js';
import {
  addItem,
  addItems,
  addPerson,
  addSurvey,
  changeFeedback,
  changeItem,
  closeWave,
  isSurveyAnswered,
  openWave,
  run,
  surveyRefusals,
  type DraftItem,
  type Edit,
  type EditResult,
  type Refusal,
} from '../../../plan/edits/index.js';
import {textIn, withText} from '../../../plan/text.js';
import type {Survey, Text, Wave} from '../../../plan/types.js';
import {chooseSurvey} from '../chosen.js';
import {languagesOf} from '../languages.js';
import {surveyDesignMessages, type SayDesign} from '../survey-design.messages.js';
import {surveyDesignStyles} from '../survey-design.styles.js';
import {sharedEditWords, surveyRefusalWords} from '../survey-edits.messages.js';
import {designView, emptyDesign, seenView} from '../view/design/design.js';
import {
  inOrder,
  type Column,
  type DesignState,
  type DesignView,
} from '../view/design/design-view.js';
import type {Exchanging} from './exchanging.js';
import {lateWords} from './late-words.js';
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
  #byKey = false;
  /** After which question the next one comes, where a key says so. */
  #after = '';
  /** What brings surveys in and out of another program, once somebody asked for it. */
  #exchange: Exchanging | undefined;

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
        ? html`<div @keydown=${this.#onKeyDown}>
            ${designView(this.#view(survey), (id) => {
              host.survey = id;
            })}
          </div>`
        : emptyDesign(say, {begin: this.#begin, bring: this.#import})
    }
    ${this.#menu.view()} ${this.#exchange?.view()}`;
  }

  actions(): TemplateResult {
    const host = this.#host;
    const say = surveyDesignMessages.in(host.language);
    if (!this.#survey) return html``;
    return html`<button
      type="button"
      class="plain"
      aria-haspopup="menu"
      @click=${(event: Event) => {
        void this.#menu.open(event.currentTarget as HTMLElement, say('file'), this.#acts());
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
      this.#find(`#${CSS.escape(`${id}-${field}`)}`) ??
      this.#find(`${byItem(id)} :is(${WRITE})`) ??
      this.#find('#part-decide textarea');
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
    const columns = this.#columns(survey);
    const own = columns[0]?.tag ?? 'en';
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
      edit: (edit) => this.#edit(edit).ok,
      add: (edit) => {
        this.#add(edit);
      },
      remove: (id, name, edit) => {
        this.#remove(id, name, edit);
      },
      move: (...how) => {
        this.#move(...how);
      },
      take: (draft, words) => {
        this.#take(survey, draft, words);
      },
      addItem: (section) => {
        this.#addItem(survey, section);
      },
      pasting: (id, field) => (event) => {
        this.#paste(survey, id, field, event);
      },
      set: (state) => {
        this.#set(state);
        if (state.naming) this.#focusAfterwards(() => this.#find('#feedback-owner-name'));
        else if (state.naming === false) this.#focusAfterwards(() => this.#find('#feedback-owner'));
      },
      toggle: (id, open) => {
        this.#toggle(id, open);
      },
      speak: (tag) => {
        this.#second = tag;
        host.requestUpdate();
      },
      openWave: (wave) => {
        this.#openWave(survey, wave);
      },
      closeWave: (wave) => {
        if (!this.#edit(closeWave(survey.id, wave.id)).ok) return;
        host.announce(this.#words('isClosed'));
        // The button is gone; what became of it stands there.
        this.#focusAfterwards(() => this.#find(`${byItem(wave.id)} .acts p`));
      },
      addPerson: (name) => {
        this.#addPerson(name);
      },
    };
  }

  /** The plan's language, or the survey's first; beside it the second, if there is one. */
  #columns(survey: Survey): readonly Column[] {
    const {plan, language} = this.#host;
    const tags = languagesOf(survey).map(({tag}) => tag);
    const own = tags.find((tag) => tag === plan.language) ?? tags[0] ?? (plan.language || 'en');
    const second = this.#second ?? tags.find((tag) => tag !== own) ?? '';
    return [own, second]
      .filter((tag, at) => tag !== '' && (at === 0 || tag !== own))
      .map((tag) => ({tag, name: languageName(language, tag)}));
  }

  #acts(): Parameters<MenuAtNeed['open']>[2] {
    const host = this.#host;
    const say = surveyDesignMessages.in(host.language);
    const survey = this.#survey;
    return [
      {
        label: say('print'),
        act: () => {
          host.print({blank: true});
        },
      },
      {
        label: say('forPage'),
        act: () => {
          if (survey) void this.#save(survey);
        },
      },
      {
        label: say('forSurveyJs'),
        act: () => {
          if (survey) void this.#bringExchange().then((exchange) => exchange?.save(survey));
        },
      },
      ...(host.editable ? [{label: say('fromSurveyJs'), act: this.#import}] : []),
    ];
  }

  readonly #import = (): void => {
    void this.#bringExchange().then((exchange) => exchange?.open());
  };

  /** Few survey teams use another program: it is fetched for those who do. */
  async #bringExchange(): Promise<Exchanging | undefined> {
    const host = this.#host;
    try {
      const [{Exchanging: Fetched, words: said, styles: dress}, surveyJs] = await Promise.all([
        import('./exchanging.js'),
        import('../../../formats/survey-js.js'),
        import('../../../kit/dialog/define.js'),
      ]);
      await lateWords.have(host.language, ...said);
      if (!this.#exchange) {
        if (dress.styleSheet)
          (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(dress.styleSheet);
        this.#exchange = new Fetched(host, surveyJs, (adding) => this.#add(adding));
      }
      host.tell('');
    } catch {
      host.tell(frameMessages.say(host.language, 'notFetched'));
    }
    return this.#exchange;
  }

  /** The only thing that a respondent's page ever gets. */
  async #save(survey: Survey): Promise<void> {
    const host = this.#host;
    host.store.settle();
    const [{extractSurvey}, {serializePlan}, {downloadFile, fileName}] = await Promise.all([
      import('../../../plan/extract-survey.js'),
      import('../../../plan/open.js'),
      import('../../../storage/file.js'),
    ]);
    const file = extractSurvey(host.plan, survey.id);
    downloadFile(fileName(host.textOf(survey.title).text, 'json'), serializePlan(file));
  }

  readonly #begin = (): void => {
    if (this.#host.editable) this.#add(addSurvey());
  };

  #edit(edit: Edit): EditResult {
    const host = this.#host;
    const result = run(host.store, edit, {origin: 'user', tool: host.localName});
    host.tell(result.ok ? '' : this.#sayRefusal(result.refusal));
    // What a control shows is what the plan says, also where that said no.
    if (!result.ok) host.requestUpdate();
    return result;
  }

  #sayRefusal({code, values}: Refusal): string {
    const table = Object.hasOwn(surveyRefusals, code) ? surveyRefusalWords : refusalWords;
    return table.sayAny(this.#host.language, code, values);
  }

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

  #add(edit: Edit & {readonly makes: string}): EditResult {
    this.#host.drafts.settle();
    const result = this.#edit(edit);
    if (!result.ok) return result;
    const id = edit.makes;
    if (this.#host.plan.surveys.some((survey) => survey.id === id)) this.#host.survey = id;
    this.#focusAfterwards(
      () =>
        this.#find(`${byItem(id)} :is(${WRITE})`) ?? this.#find(`#${CSS.escape(`${id}-decision`)}`),
    );
    return result;
  }

  /** A question after the one in which a key asked for it, else at the end of a section. */
  #addItem(survey: Survey, section: string): void {
    const group = inOrder(survey).find((one) => one.section === section);
    const after = group?.items.findIndex(({id}) => id === this.#after) ?? -1;
    const before = group?.items[after] ?? group?.items.at(-1);
    this.#after = '';
    // Mostly the next question is answered as the one before.
    const like: DraftItem = before?.scale
      ? {kind: before.kind, scale: before.scale}
      : {kind: 'scale'};
    this.#add(addItem(survey.id, like, {section, ...(after >= 0 && {at: after + 1})}));
  }

  #take(survey: Survey, draft: DraftItem, words: string): void {
    this.#host.drafts.settle();
    if (!this.#edit(addItem(survey.id, draft)).ok) return;
    this.#host.announce(this.#words('takenOffer', {words}));
  }

  #remove(id: string, name: string, edit: Edit): void {
    const host = this.#host;
    host.drafts.settle();
    const list = this.#find(byItem(id))?.parentElement;
    const index = list ? itemsIn(list).findIndex((item) => item.dataset['item'] === id) : -1;
    if (!this.#edit(edit).ok) return;
    this.#host.announce(this.#words('removed', {what: name}));
    this.#focusAfterwards(() => {
      const items = list ? itemsIn(list) : [];
      const near = items[index] ?? items[index - 1];
      return (
        near?.querySelector<HTMLElement>(WRITE) ??
        (list && addButtonOf(list)) ??
        this.#find(`.design :is(${WRITE}), .empty button`)
      );
    });
  }

  #move(edit: Edit, way: Way, id: string, index: number, count: number): void {
    const host = this.#host;
    host.drafts.settle();
    const root = host.renderRoot as ShadowRoot;
    const before = this.#byKey ? (root.activeElement as HTMLElement | null)?.id : undefined;
    if (!this.#edit(edit).ok) return;
    this.#host.announce(this.#words('moved', {number: index + 1, count}));
    this.#focusAfterwards(() => {
      const item = this.#find(byItem(id));
      // Into another section a question goes as another element.
      const kept = before ? this.#find(`#${CSS.escape(before)}`) : null;
      return kept ?? (item && ownTool(item, way));
    });
  }

  /** A list that is pasted into an empty question becomes a question for each line. */
  #paste(survey: Survey, id: string, field: string, event: ClipboardEvent): void {
    const [first = '', ...rest] = pastedLines(event, field);
    if (rest.length === 0) return;
    event.preventDefault();
    const host = this.#host;
    const item = survey.items.find((one) => one.id === id);
    const group = inOrder(survey).find(({items}) => items.some((one) => one.id === id));
    if (!item || !group) return;
    host.drafts.discard(field);
    host.store.settle();
    const [column] = this.#columns(survey);
    const tag = column?.tag ?? 'en';
    const {kind, scale} = item;
    const adding = addItems(
      survey.id,
      rest.map((text) => ({kind, text, ...(scale !== undefined && {scale})})),
      {section: group.section, at: group.items.indexOf(item) + 1},
    );
    host.store.transaction(
      adding.label,
      () => {
        if (this.#edit(adding).ok) {
          this.#edit(changeItem(survey.id, id, {text: written(item.text, tag, tag, first)}));
        }
      },
      {origin: 'user', tool: host.localName},
    );
    this.#host.announce(this.#words('pasted', {count: rest.length + 1}));
    this.#focusAfterwards(() => this.#find(`#${CSS.escape(field)}`));
  }

  #openWave(survey: Survey, wave: Wave): void {
    const host = this.#host;
    host.drafts.settle();
    const result = this.#edit(openWave(survey.id, wave.id));
    if (result.ok) {
      this.#host.announce(this.#words('isOpen'));
      this.#focusAfterwards(() => this.#find(`${byItem(wave.id)} .acts button`));
    } else if (result.refusal.code === 'response-plan-missing') {
      // There is what is missing.
      const {owner} = host.plan.feedback;
      const known = host.plan.people.some(({id}) => id === owner);
      this.#focusAfterwards(() => this.#find(known ? '#feedback-by' : '#feedback-owner'));
    }
  }

  #addPerson(name: string): void {
    const {store, localName} = this.#host;
    const adding = addPerson({name});
    this.#set({naming: false});
    store.transaction(
      adding.label,
      () => {
        if (this.#edit(adding).ok) this.#edit(changeFeedback({owner: adding.makes}));
      },
      {origin: 'user', tool: localName},
    );
    this.#focusAfterwards(() => this.#find('#feedback-owner'));
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const pressed = pressedBy(event);
    if (!pressed) return;
    event.preventDefault();
    if (event.key === 'Enter') this.#after = pressed.item.dataset['item'] ?? '';
    this.#byKey = true;
    pressed.button.click();
    this.#byKey = false;
    this.#after = '';
  };

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

  get #words(): SayDesign {
    return surveyDesignMessages.in(this.#host.language);
  }

  #focusAfterwards(place: () => HTMLElement | null | undefined): void {
    void this.#host.updateComplete.then(() => {
      place()?.focus();
    });
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

const baseOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** What stands in one language and in no other; a plain text is in the survey's own. */
function wordsIn(text: Text, tag: string, own: string): string {
  if (typeof text === 'string') return tag === own ? text : '';
  const found = textIn(text, tag);
  return baseOf(found.language) === baseOf(tag) ? found.text : '';
}

/** The text with other words in one language; a plain one gets languages with the second. */
function written(text: Text, tag: string, own: string, words: string): Text {
  if (typeof text !== 'string') return withText(text, tag, words);
  if (tag === own) return words;
  return words === '' ? text : {...(text !== '' && {[own]: text}), [tag]: words};
}

function languageName(reader: string, tag: string): string {
  try {
    return new Intl.DisplayNames([safeLanguage(reader)], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
