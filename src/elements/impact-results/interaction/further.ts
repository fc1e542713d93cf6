/**
 * What results are for beyond being read: waves are compared, it is seen whose voices are missing, and what was found is
 * taken into the plan. Fetched where a survey has several waves, or when somebody wants to take results into the plan.
 *
 * What always holds: nothing of a summary goes into the plan but on somebody's word, as words and numbers that the page
 * shows; each is one step of undo, and is said.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {selectField} from '../../../foundation/fields.js';
import {plainly, type Words} from '../../../foundation/foreign.js';
import type {PlanPlace} from '../../../foundation/plan-context.js';
import {editWords, refusalWords} from '../../../foundation/plan-words.messages.js';
import {sayWord, vocabularyMessages} from '../../../foundation/vocabulary.messages.js';
import {presentDecision} from '../../../plan/decisions.js';
import {
  addDecision,
  addResult,
  addTheme,
  markAssumption,
  run,
  type Edit,
} from '../../../plan/edits/index.js';
import type {AssumptionStatus} from '../../../plan/schema/enumerations.js';
import type {PlanStore} from '../../../plan/store.js';
import {isBlank} from '../../../plan/text.js';
import type {Measure, Plan, Summary, Text, Wave} from '../../../plan/types.js';
import {furtherMessages, type SayFurther} from '../further.messages.js';
import {shownSummary} from '../shown-summary.js';
import {comparisonView, matchedView} from '../view/comparison.js';
import {mainFinding} from '../view/findings.js';
import {readingView} from '../view/reading.js';
import {useHead, usesView, type Uses} from '../view/using.js';
import {voicesView} from '../view/voices.js';
import type {Telling, ToldItem} from '../view/words.js';
import type {SeveralWaves} from './several-waves.js';
import type {Reading, Results} from './summary-source.js';

/** The element, as far as this needs it. */
export interface FurtherHost {
  readonly localName: string;
  readonly plan: Plan;
  readonly store: PlanStore;
  readonly language: string;
  readonly editable: boolean;
  compare: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  textOf(text: Text | undefined): Words;
  announce(sentence: string): void;
  requestUpdate(): void;
}

interface Given {
  readonly host: FurtherHost;
  /** What is on the page, always as it is now. */
  readonly source: {readonly results: Results; readonly several: SeveralWaves | undefined};
  /** Goes to a place in the feedback plan; says whether there was one. */
  readonly reveal: (place: PlanPlace) => Promise<boolean>;
  readonly tell: (notice: string) => void;
}

export const words = [furtherMessages, vocabularyMessages, editWords, refusalWords] as const;

export class Further {
  /** Whether what can be taken into the plan stands beside the questions. */
  uses = false;
  readonly #given: Given;

  constructor(given: Given) {
    this.#given = given;
    const {renderRoot} = given.host;
    if (renderRoot instanceof ShadowRoot && styles.styleSheet)
      renderRoot.adoptedStyleSheets.push(styles.styleSheet);
  }

  /** Shows or hides what can be taken into the plan. */
  toggle(): void {
    const {host} = this.#given;
    this.uses = !this.uses;
    host.requestUpdate();
    this.#focusAfterwards('.use-head');
  }

  /** What became of opening a summary or reading answers. */
  reading(reading: Reading): TemplateResult | typeof nothing {
    return readingView(reading, this.#say);
  }

  /** On paper stands what there is to read, and nothing to choose or press. */
  readonly onPaper: Pick<Further, 'about' | 'item'> = {
    about: (telling) => this.#about(telling, (other) => this.#comparedWith(other)),
    item: (told, telling) => html`${this.#compared(told, telling)}`,
  };

  /** Over the questions: whose voices are here, which wave they are compared with, and what may be taken. */
  about(telling: Telling): TemplateResult {
    const hidden = (telling.summary.items ?? []).every((item) => item.hidden);
    return html`${this.#about(telling, () => this.#choice())}
    ${this.uses ? useHead(this.#say, hidden) : nothing}`;
  }

  /** Under a question: the other wave, and what can be taken. */
  item(told: ToldItem, telling: Telling): TemplateResult {
    return html`${this.#compared(told, telling)}
    ${this.uses && this.#given.host.editable && !told.item.hidden ? this.#uses(told, telling) : nothing}`;
  }

  #about(
    telling: Telling,
    comparing: (other: Wave | undefined) => TemplateResult | typeof nothing,
  ): TemplateResult {
    const say = this.#say;
    const {host} = this.#given;
    const {wave} = this.#given.source.results;
    const other = this.#other;
    const linked = this.#linked;
    return html`
      ${voicesView(telling, wave, say, (role) => sayWord(vocabularyMessages.in(host.language), 'role', role))}
      ${comparing(other)}
      ${
        other && !this.#summaryOf(other)?.items
          ? html`<p class="notice">${say('notThere', {wave: this.#nameOf(other)})}</p>`
          : nothing
      }
      ${linked ? matchedView(linked, say) : nothing}
    `;
  }

  #comparedWith(other: Wave | undefined): TemplateResult | typeof nothing {
    return other && this.#summaryOf(other)?.items
      ? html`<p>${this.#say('comparedWith', {wave: this.#nameOf(other)})}</p>`
      : nothing;
  }

  /** Which wave is compared with. */
  #choice(): TemplateResult | typeof nothing {
    const say = this.#say;
    const {host} = this.#given;
    const {survey, wave} = this.#given.source.results;
    const others = survey?.waves.filter(({id}) => id !== wave?.id) ?? [];
    if (others.length === 0) return nothing;
    return html`<div class="choose">
      ${selectField({
        field: 'compare',
        label: say('compare'),
        value: host.compare,
        options: [
          {value: '', label: say('compareNone')},
          ...others.map((one) => ({value: one.id, label: this.#nameOf(one)})),
        ],
        choose: (id) => {
          host.compare = id;
        },
      })}
    </div>`;
  }

  /** The other wave, under a question. */
  #compared(told: ToldItem, telling: Telling): TemplateResult | typeof nothing {
    const {wave} = this.#given.source.results;
    const other = this.#other;
    const items = other && this.#summaryOf(other)?.items;
    const isLater = this.#isLater;
    const before = items?.find(({id}) => id === told.item.id);
    const named = wave && other ? ([this.#nameOf(other), this.#nameOf(wave)] as const) : undefined;
    return before && named
      ? comparisonView(
          // The earlier wave is compared with the later one, whichever is on the page.
          isLater ? told : {...told, item: before},
          {
            say: this.#say,
            names: isLater ? named : [named[1], named[0]],
            before: isLater ? before : told.item,
            linked: this.#linked?.items?.find(({id}) => id === told.item.id),
          },
          telling,
        )
      : nothing;
  }

  get #say(): SayFurther {
    return furtherMessages.in(this.#given.host.language);
  }

  #nameOf({id, text}: Wave): string {
    return this.#given.host.textOf(text).text || id;
  }

  /** The wave that is compared with. */
  get #other(): Wave | undefined {
    const {survey, wave} = this.#given.source.results;
    const {compare} = this.#given.host;
    return compare && compare !== wave?.id
      ? survey?.waves.find(({id}) => id === compare)
      : undefined;
  }

  /** Whether what is on the page came after what it is compared with. */
  get #isLater(): boolean {
    const {survey, wave} = this.#given.source.results;
    const place = (id: string | undefined): number =>
      survey?.waves.findIndex((one) => one.id === id) ?? -1;
    return place(wave?.id) > place(this.#other?.id);
  }

  get #linked(): SeveralWaves['linked'][number] | undefined {
    const {wave} = this.#given.source.results;
    const both = [wave?.id, this.#other?.id];
    return this.#given.source.several?.linked.find(
      ({before, after}) => both.includes(before) && both.includes(after),
    );
  }

  #summaryOf({id, releases}: Wave): Summary | undefined {
    const release = releases.at(-1);
    return this.#given.source.several?.summaries.get(id) ?? (release && shownSummary(release));
  }

  #uses(told: ToldItem, telling: Telling): TemplateResult {
    const {host} = this.#given;
    const {asked, item, key} = told;
    const {theory, measures} = host.plan;
    const measure = measures.find(({id}) => id === asked?.measure);
    const finding = this.#finding(told, telling);
    const assumptions = theory.links
      .filter(({to}) => asked?.outcome && to === asked.outcome)
      .flatMap((link) => link.assumptions)
      .filter(({text}) => !isBlank(text));
    const uses: Uses = {
      measure: measure && {
        ...{id: measure.id, text: measure.text},
        isThere: measure.results.some((result) => isSame(result, this.#resultOf(told, finding))),
      },
      assumptions,
      isText: item.kind === 'text',
    };
    return usesView(
      key,
      uses,
      {
        addResult: () => {
          if (!measure) return;
          const name = host.textOf(measure.text).text;
          if (!this.#run(addResult(measure.id, this.#resultOf(told, finding)))) return;
          host.announce(this.#say('resultAdded', {measure: name}));
          // The button that was pressed is gone.
          this.#focusAfterwards(`#${CSS.escape(`${key}-written`)}`);
        },
        mark: (assumption, status) => {
          this.#mark(assumption, status, finding);
        },
        draft: () => {
          void this.#draft(
            told.question.text
              ? this.#say('youSaid', {question: told.question.text, finding})
              : finding,
          );
        },
        theme: (said) => {
          if (said.trim() === '') this.#given.tell(this.#say('themeMissing'));
          else void this.#draft(said.trim());
        },
      },
      this.#say,
      (text) => host.textOf(text),
    );
  }

  /** The sentence that the page says of a question. */
  #finding(told: ToldItem, telling: Telling): string {
    const finding = mainFinding(told, telling);
    return finding ? plainly(finding.text, finding.words) : '';
  }

  #resultOf(
    {item}: ToldItem,
    note: string,
  ): {date: string; value?: number; n: number; note: string} {
    const {wave} = this.#given.source.results;
    const share = item.favorable?.share;
    const value = share === undefined ? item.median : Math.round(share * 1000) / 10;
    return {
      date: wave?.closes ?? '',
      ...(value !== undefined && {value}),
      n: item.answered ?? 0,
      note,
    };
  }

  /** Marks an assumption in the decision on the present round; one is made where there is none. */
  #mark(assumption: string, status: AssumptionStatus, evidence: string): void {
    const {host} = this.#given;
    const {store} = host;
    const decision = presentDecision(store.plan);
    const making = addDecision();
    const marking = markAssumption(decision?.id ?? making.makes, assumption, {status, evidence});
    const marked = {done: false};
    store.transaction(
      marking.label,
      () => {
        marked.done = (decision !== undefined || this.#run(making)) && this.#run(marking);
      },
      {origin: 'user', tool: host.localName},
    );
    const what = this.#say(status === 'not-learned' ? 'notLearned' : (status as 'holding'));
    if (marked.done) host.announce(this.#say('marked', {what}));
  }

  /** Drafts what people said in the feedback plan, and goes there. */
  async #draft(youSaid: string): Promise<void> {
    const {host, reveal, tell} = this.#given;
    const {survey} = this.#given.source.results;
    const adding = addTheme({youSaid, ...(survey && {survey: survey.id})});
    if (!this.#run(adding)) return;
    const isShown = await reveal({id: adding.makes, field: 'youSaid'});
    const said = this.#say(isShown ? 'drafted' : 'draftedNoTool');
    host.announce(said);
    if (!isShown) tell(said);
  }

  #focusAfterwards(place: string): void {
    const {host} = this.#given;
    void host.updateComplete.then(() => {
      host.renderRoot.querySelector<HTMLElement>(place)?.focus();
    });
  }

  #run(edit: Edit): boolean {
    const {host, tell} = this.#given;
    const result = run(host.store, edit, {origin: 'user', tool: host.localName});
    if (!result.ok)
      tell(refusalWords.sayAny(host.language, result.refusal.code, result.refusal.values));
    return result.ok;
  }
}

const isSame = (
  {date, value, n}: Measure['results'][number],
  other: {readonly date: string; readonly value?: number; readonly n: number},
): boolean => date === other.date && value === other.value && n === other.n;

const styles: CSSResult = css`
  .choose,
  .compared,
  .uses,
  .uses > div {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .compared table {
    max-inline-size: var(--_size-measure);
  }
  .uses {
    padding: var(--_space-3) var(--_space-4);
    border-inline-start: var(--_size-edge) solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: var(--_color-sunken);
  }
  .uses .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .uses input {
    inline-size: 100%;
  }
  .use-head:focus,
  .written:focus {
    outline: none;
  }
`;
