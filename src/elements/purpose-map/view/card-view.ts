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
    ${drawingOf(family)}
  </svg>`;
}

/** What decides how a card looks and is heard: where none of it changed, it is not rendered again. */
export function cardLook(card: ShownCard, look: CardLook, words: MapWords): unknown[] {
  return [
    words.say('place', {
      kind: words.kindOf(card.kind),
      position: card.position,
      total: look.total,
    }),
    card.text,
    card.language,
    card.lost,
    sayRelations(card, words),
    look.selected,
    look.opened,
    look.active,
    look.editable,
    look.about,
  ];
}

export function cardView(
  card: ShownCard,
  look: CardLook,
  words: MapWords,
  acts: CardActs,
): TemplateResult {
  const {say} = words;
  const kind = words.kindOf(card.kind);
  const relations = sayRelations(card, words);
  const heard = [
    say('place', {kind, position: card.position, total: look.total}),
    look.selected ? say('selected') : '',
    relations,
  ].filter((part) => part !== '');
  return html`
    <button
      type="button"
      class="face ${look.selected ? 'selected' : ''} ${look.active ? 'active' : ''}"
      part="card"
      tabindex="-1"
      data-main
      aria-current=${ifDefined(look.opened ? 'true' : undefined)}
    >
      <span
        class="words ${card.text === '' ? 'quiet' : ''}"
        lang=${ifDefined(card.language || undefined)}
        >${wordsOf(card, words)}</span
      >
      ${look.about ? html`<span class="about"><span class="visually-hidden">, </span>${look.about}</span>` : nothing}
      <span class="kind" aria-hidden="true">${iconView(card.family)}${kind}</span>
      <span class="visually-hidden">, ${heard.join(', ')}</span>
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
            <span aria-hidden="true">⋯</span>
          </button>`
        : nothing
    }
  `;
}

function wordsOf(card: ShownCard, {say}: MapWords): string {
  if (card.lost) return say('lost');
  return card.text === '' ? say('noWords') : card.text;
}
