/**
 * Looking for some cards among all: by words, by kind, by person. What is not looked for is dim on the map and absent from
 * the outline, from the keys and from what is selected.
 *
 * What always holds: a card that the reader is led to or makes is shown, whatever is looked for; closing it shows all.
 */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {cardKinds} from '../../../plan/schema/enumerations.js';
import type {CardFocus} from '../interaction/card-focus.js';
import type {ViewHost} from '../interaction/view-host.js';
import type {ShownCard, ShownMap} from '../shown-map.js';
import {moreMessages} from './map-more.messages.js';

export interface Wanted {
  readonly words: string;
  readonly kind: string;
  readonly person: string;
}

const ALL: Wanted = {words: '', kind: '', person: ''};

export class Finding {
  /** Whether the bar is shown. */
  open = false;
  readonly #host: ViewHost;
  readonly #focus: CardFocus;
  #wanted: Wanted = ALL;
  /** Shown whatever is looked for. */
  #also: ReadonlySet<string> = new Set();
  #made: {readonly of: readonly unknown[]; readonly map: ShownMap} | undefined;

  constructor(host: ViewHost, focus: CardFocus) {
    this.#host = host;
    this.#focus = focus;
  }

  /** What is left of a map. */
  left(whole: ShownMap): ShownMap {
    const {words, kind, person} = this.#wanted;
    if (!this.open || (words === '' && kind === '' && person === '')) return whole;
    const {language} = this.#host;
    const of = [whole, this.#wanted, this.#also, language];
    if (this.#made && of.every((part, at) => part === this.#made?.of[at])) return this.#made.map;
    const map = chosen(whole, this.#wanted, this.#also, (one) => this.#host.kindOf(one));
    this.#made = {of, map};
    return map;
  }

  uncover(id: string): void {
    if (!this.open || this.#also.has(id)) return;
    if (this.left(this.#host.whole).has(id)) return;
    this.#also = new Set([...this.#also, id]);
    this.#host.requestUpdate();
  }

  toggle(): void {
    this.open = !this.open;
    this.#want(ALL, false);
  }

  /** Puts the focus on the words. */
  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('#find-words')?.focus();
  }

  view(): TemplateResult {
    const {plan} = this.#host;
    const say = moreMessages.in(this.#host.language);
    const {words, kind, person} = this.#wanted;
    const there = new Set(this.#host.whole.cards.map((card) => card.kind));
    const kinds = cardKinds.filter((one) => there.has(one) || one === kind);
    const select = (
      id: string,
      label: string,
      all: string,
      value: string,
      options: readonly (readonly [string, string])[],
      choose: (value: string) => void,
    ): TemplateResult =>
      html`<div class="field">
        <label class="label" for=${id}>${label}</label>
        <select
          id=${id}
          @change=${(event: Event) => {
            choose((event.target as HTMLSelectElement).value);
          }}
        >
          <option value="" ?selected=${value === ''}>${all}</option>
          ${options.map(
            ([one, name]) => html`<option value=${one} ?selected=${one === value}>${name}</option>`,
          )}
        </select>
      </div>`;
    return html`<section
      class="find no-print"
      aria-label=${say('finding')}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.#close();
      }}
    >
      <div class="field">
        <label class="label" for="find-words">${say('findWords')}</label>
        <input
          id="find-words"
          type="search"
          autocomplete="off"
          .value=${live(words)}
          @input=${(event: Event) => {
            this.#want({...this.#wanted, words: (event.target as HTMLInputElement).value});
          }}
          @keydown=${(event: KeyboardEvent) => {
            const [first] = this.#host.shown.cards;
            if (event.key !== 'Enter' || event.isComposing || !first) return;
            // Else the card that has the focus by then is pressed.
            event.preventDefault();
            this.#focus.focus(first.id);
          }}
        />
      </div>
      ${select(
        'find-kind',
        say('findKind'),
        say('anyKind'),
        kind,
        kinds.map((one) => [one, this.#host.kindOf(one)]),
        (value) => {
          this.#want({...this.#wanted, kind: value});
        },
      )}
      ${select(
        'find-person',
        say('findPerson'),
        say('anyPerson'),
        person,
        plan.people.map((one) => [
          one.id,
          one.name || this.#host.textOf(one.jobTitle).text || this.#host.say('noWords'),
        ]),
        (value) => {
          this.#want({...this.#wanted, person: value});
        },
      )}
      <p class="found">${this.#found()}</p>
      <div class="bar-acts">
        <button
          type="button"
          ?hidden=${this.#host.shown === this.#host.whole}
          @click=${() => {
            this.#want(ALL);
            this.focus();
          }}
        >
          ${say('showAll')}
        </button>
        <button
          type="button"
          class="plain"
          @click=${() => {
            this.#close();
          }}
        >
          ${say('closeFind')}
        </button>
      </div>
    </section>`;
  }

  #close(): void {
    this.toggle();
    this.#host.renderRoot.querySelector<HTMLElement>('[data-finds]')?.focus();
  }

  #want(wanted: Wanted, aloud = true): void {
    this.#wanted = wanted;
    this.#also = new Set();
    this.#host.requestUpdate();
    if (aloud) this.#host.announce(this.#found());
  }

  #found(): string {
    const {shown, whole, language} = this.#host;
    return moreMessages.say(language, 'found', {
      found: shown.cards.length,
      count: whole.cards.length,
    });
  }
}

/** A map of the cards that are looked for, in their order, each with its place among them. */
function chosen(
  whole: ShownMap,
  {words, kind, person}: Wanted,
  also: ReadonlySet<string>,
  kindOf: (kind: string) => string,
): ShownMap {
  const wanted = folded(words);
  const theirs = person === '' ? undefined : cardsOf(whole, person);
  const cards = whole.cards
    .filter(
      (card) =>
        also.has(card.id) ||
        ((kind === '' || card.kind === kind) &&
          (theirs?.has(card.id) ?? true) &&
          (wanted === '' ||
            folded(`${card.text} ${kindOf(card.kind)} ${linkWords(card)}`).includes(wanted))),
    )
    .map((card, index) => ({...card, position: index + 1}));
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    cards,
    links: whole.links,
    card: (id) => byId.get(id) ?? whole.card(id),
    has: (id) => byId.has(id),
  };
}

const linkWords = ({out}: ShownCard): string => out.map(({label}) => label).join(' ');

/** Without capitals and accents, so that “evaluacion” finds “Evaluación”. */
const folded = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();

/** The cards a person has to do with: their own, what they own, help with or collect, and what their card is connected to. */
function cardsOf(whole: ShownMap, person: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const {id, card, item, out, in: into} of whole.cards) {
    const owns =
      (item?.kind === 'action' &&
        (item.item.owner === person || item.item.helpers.includes(person))) ||
      (item?.kind === 'measure' && item.item.collector === person) ||
      card.owner === person;
    if (owns) ids.add(id);
    if (item?.kind !== 'person' || item.item.id !== person) continue;
    ids.add(id);
    for (const link of out) ids.add(link.to);
    for (const link of into) ids.add(link.from);
  }
  return ids;
}
