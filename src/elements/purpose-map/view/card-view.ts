/** One card on the map: what it says, what kind it is, and for those who listen, where it stands and what it leads to. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {drawingOf, type Family} from '../families.js';
import type {ShownCard} from '../shown-map.js';
import {sayRelations, type MapWords} from './words.js';

export interface CardLook {
  readonly total: number;
  readonly selected: boolean;
  readonly opened: boolean;
  /** It is where a connection starts that is being made, or what is being moved. */
  readonly active: boolean;
  readonly editable: boolean;
  /** The reader looks for others. */
  readonly dim: boolean;
  /** A second line, such as a person's role. */
  readonly about: string;
}

export interface CardActs {
  more(id: string, button: HTMLElement): void;
}

export function iconView(family: Family): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${drawingOf(family)} />
  </svg>`;
}

/** Fewer letters than these take no more than eight lines of words, and three about them. */
const WORDS = 120;
const ABOUT = 60;

/** Only words that may take more lines than a card shows are cut: each cut is one thing more to paint by itself. */
const long = (text: string, letters: number): string => (text.length > letters ? 'long' : '');

/** All that is heard of a card: its words, its kind and place, and what it leads to. */
export function heardOf(card: ShownCard, look: CardLook, words: MapWords): string {
  const {say} = words;
  return [
    wordsOf(card, words),
    look.about,
    say('place', {kind: words.kindOf(card.kind), position: card.position, total: look.total}),
    look.selected ? say('selected') : '',
    sayRelations(card, words),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What decides how a card looks and is heard: where none of it changed, it is not rendered again. */
export function cardLook(card: ShownCard, look: CardLook, heard: string): unknown[] {
  return [
    heard,
    card.language,
    card.lost,
    card.text === '',
    look.selected,
    look.opened,
    look.active,
    look.editable,
  ];
}

/**
 * As few elements as it takes, since a map is many cards: what is heard is the name of the button, which begins with what is
 * read on it.
 */
export function cardView(
  card: ShownCard,
  look: CardLook,
  heard: string,
  words: MapWords,
  acts: CardActs,
): TemplateResult {
  const {say} = words;
  return html`
    <button
      type="button"
      class="face ${look.selected ? 'selected' : ''} ${look.active ? 'active' : ''}"
      part="card"
      tabindex="-1"
      data-main
      aria-label=${heard}
      aria-current=${ifDefined(look.opened ? 'true' : undefined)}
    >
      <span
        class="words ${card.text === '' ? 'quiet' : ''} ${long(card.text, WORDS)}"
        lang=${ifDefined(card.language || undefined)}
        >${wordsOf(card, words)}</span
      >
      ${look.about ? html`<span class="about ${long(look.about, ABOUT)}">${look.about}</span>` : nothing}
      <span class="kind">${iconView(card.family)}${words.kindOf(card.kind)}</span>
    </button>
    ${
      look.editable
        ? html`<button
            type="button"
            class="more"
            tabindex="-1"
            aria-haspopup="menu"
            aria-expanded="false"
            aria-label=${say('options', {name: words.nameOf(card.id)})}
            @click=${(event: Event) => {
              acts.more(card.id, event.currentTarget as HTMLElement);
            }}
          >
            ⋯
          </button>`
        : nothing
    }
  `;
}

function wordsOf(card: ShownCard, {say}: MapWords): string {
  if (card.lost) return say('lost');
  return card.text === '' ? say('noWords') : card.text;
}
