/**
 * What results show beyond one wave: it is compared with another one, it is seen whose voices are missing, and beside the
 * questions stands what can be taken into the plan, which taking.ts does. Fetched where a survey has several waves, or
 * when somebody wants to take results into the plan.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {selectField} from '../../../foundation/fields.js';
import {editWords, refusalWords} from '../../../foundation/plan-words.messages.js';
import {sayWord, vocabularyMessages} from '../../../foundation/vocabulary.messages.js';
import type {Summary, Wave} from '../../../plan/types.js';
import {furtherMessages, type SayFurther} from '../further.messages.js';
import {furtherStyles} from '../further.styles.js';
import {shownSummary} from '../shown-summary.js';
import {comparisonView, matchedView} from '../view/comparison.js';
import {readingView} from '../view/reading.js';
import {useHead} from '../view/using.js';
import {voicesView} from '../view/voices.js';
import type {Telling, ToldItem} from '../view/words.js';
import type {Given} from './further-host.js';
import type {SeveralWaves} from './several-waves.js';
import type {Reading} from './summary-source.js';
import {focusAfterwards, usesOf} from './taking.js';

export const words = [furtherMessages, vocabularyMessages, editWords, refusalWords] as const;

export class Further {
  /** Whether what can be taken into the plan stands beside the questions. */
  uses = false;
  readonly #given: Given;

  constructor(given: Given) {
    this.#given = given;
    const {renderRoot} = given.host;
    if (renderRoot instanceof ShadowRoot && furtherStyles.styleSheet)
      renderRoot.adoptedStyleSheets.push(furtherStyles.styleSheet);
  }

  /** Shows or hides what can be taken into the plan. */
  toggle(): void {
    const {host} = this.#given;
    this.uses = !this.uses;
    host.requestUpdate();
    focusAfterwards(host, '.use-head');
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
    ${this.uses && this.#given.host.editable && !told.item.hidden ? usesOf(this.#given, told, telling) : nothing}`;
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
}
