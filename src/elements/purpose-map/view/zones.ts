/**
 * The grounds beneath cards of one family that stand together, each with its word. For those who see: a card says its kind, and
 * the outline has the same families. Fetched when the map is shown and the browser rests.
 */
import {css, type CSSResult} from 'lit';
import type {Area} from '../../../geometry/near-boxes.js';
import type {Box} from '../../../geometry/reading-order.js';
import {groundOf, ZONE, zonesOf} from '../../../geometry/map-zones.js';
import type {Family} from '../families.js';
import type {SayMap} from '../purpose-map.messages.js';
import type {ShownCard} from '../shown-map.js';

export const styles: CSSResult = css`
  .zones {
    --_zone-room: ${ZONE.room}px;
    --_zone-word: ${ZONE.word}px;
  }
  :host(:dir(rtl)) .zones {
    direction: rtl;
  }
  .zones > p {
    position: absolute;
    top: 0;
    left: 0;
    inline-size: var(--_width);
    block-size: var(--_height);
    max-inline-size: none;
    padding: 0 var(--_zone-room);
    overflow: hidden;
    border-radius: var(--_radius-card);
    background: color-mix(in oklab, var(--_color-surface) 55%, var(--_color-sunken));
    color: var(--_color-quiet);
    font-size: var(--_font-size-small);
    line-height: var(--_zone-word);
    white-space: nowrap;
    pointer-events: none;
  }
  .far .zones > p {
    color: transparent;
  }
  @media (forced-colors: active) {
    .zones > p {
      outline: var(--_size-hairline) dashed GrayText;
    }
  }
`;

/** A map with more cards has none: what is drawn there may not cost more with every card. */
const MANY = 200;

/** What is drawn in each place. */
const drawn = new WeakMap<Element, string>();

/** The ground of a zone, and the word on it. */
export interface Ground extends Area {
  readonly word: string;
}

/** The grounds beneath cards, on a screen and on paper alike. Notes have none. */
export function groundsOf(
  cards: readonly ShownCard[],
  boxOf: (card: ShownCard) => Box,
  say: SayMap,
): Ground[] {
  return zonesOf<Family>(
    cards.map((card) => ({...boxOf(card), family: card.family === 'note' ? '' : card.family})),
  ).map((zone) => ({...groundOf(zone), word: say(`family.${zone.family}`)}));
}

/** Draws the zones where they are not drawn already. */
export function drawZones(
  root: ParentNode,
  cards: readonly ShownCard[],
  boxOf: (card: ShownCard) => Box,
  say: SayMap,
): void {
  const place = root.querySelector('.zones');
  if (!place) return;
  const zones = groundsOf(cards.length > MANY ? [] : cards, boxOf, say);
  const key = JSON.stringify(zones);
  if (drawn.get(place) === key) return;
  drawn.set(place, key);
  place.replaceChildren(
    ...zones.map(({word, x, y, width, height}) => {
      const zone = document.createElement('p');
      zone.textContent = word;
      const {style} = zone;
      style.setProperty('translate', `${x}px ${y}px`);
      style.setProperty('--_width', `${width}px`);
      style.setProperty('--_height', `${height}px`);
      return zone;
    }),
  );
}
