/** The map: a window on a plane with links beneath cards, and at its rim what zooms and pans. */
import {html, svg, type nothing, type SVGTemplateResult, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ShownCard, ShownLink} from '../shown-map.js';
import {cardLook, cardView, heardOf, type CardActs, type CardLook} from './card-view.js';
import {shortened, type MapWords} from './words.js';

export interface PlaneActs extends CardActs {
  press(event: MouseEvent): void;
  /** Fingers come. */
  touch(event: TouchEvent): void;
  pointerDown(event: PointerEvent): void;
  scroll(): void;
  wheel(event: WheelEvent): void;
  keyDown(event: KeyboardEvent): void;
  /** Copy, cut and paste. */
  clipboard(event: ClipboardEvent): void;
  focusIn(event: FocusEvent): void;
  rimKeyDown(event: KeyboardEvent): void;
  rimFocusIn(event: FocusEvent): void;
  zoomBy(direction: 1 | -1): void;
  fit(): void;
  full(): void;
  pan(dx: -1 | 0 | 1, dy: -1 | 0 | 1): void;
}

export interface PlaneShown {
  readonly cards: readonly ShownCard[];
  readonly links: readonly ShownLink[];
  look(card: ShownCard): CardLook;
  /** What is being done on the plane, as classes: `moving`, `connecting` or nothing; `fixed` where nothing may be. */
  readonly doing: string;
  /** All of the map in small; nothing where it is not asked for. */
  readonly overview: TemplateResult | typeof nothing;
}

/** A word on a link is a hint; the whole of it stands in the details and the outline. */
const WORD = 36;

export function planeView(plane: PlaneShown, words: MapWords, acts: PlaneActs): TemplateResult {
  const {say} = words;
  return html`
    <section
      class="map ${plane.doing}"
      part="map"
      aria-label=${say('map', {count: words.shown.cards.length})}
    >
      <div
        class="scroller"
        @scroll=${acts.scroll}
        @wheel=${acts.wheel}
        @pointerdown=${acts.pointerDown}
        @touchstart=${acts.touch}
        @click=${acts.press}
        @keydown=${acts.keyDown}
        @focusin=${acts.focusIn}
        @copy=${acts.clipboard}
        @cut=${acts.clipboard}
        @paste=${acts.clipboard}
      >
        <div class="extent">
          <div class="plane">
            <div class="zones" aria-hidden="true"></div>
            <svg class="links" aria-hidden="true">
              ${repeat(
                plane.links,
                ({id}) => id,
                (link) => linkView(link, words),
              )}
            </svg>
            <ul class="cards">
              ${repeat(
                plane.cards,
                ({id}) => id,
                (card) => {
                  const look = plane.look(card);
                  const heard = heardOf(card, look, words);
                  return html`<li
                    data-card=${card.id}
                    data-family=${card.family}
                    class=${look.active ? 'raised' : ''}
                    ?inert=${look.dim}
                  >
                    ${guard(cardLook(card, look, heard), () => cardView(card, look, heard, words, acts))}
                  </li>`;
                },
              )}
            </ul>
          </div>
        </div>
      </div>
      ${plane.overview} ${rimView(words, acts)}
    </section>
  `;
}

function linkView(link: ShownLink, words: MapWords): SVGTemplateResult {
  const word = shortened(words.wordOf(link.kind, link.label), WORD);
  return svg`<g
    data-link=${link.id}
    data-from=${link.from}
    data-to=${link.to}
    data-kind=${link.kind}
    class=${words.shown.has(link.from) && words.shown.has(link.to) ? '' : 'dim'}
  ><path /><circle r="4" /><text>${word}</text></g>`;
}

function rimView({say}: MapWords, acts: PlaneActs): TemplateResult {
  const button = (label: string, path: string, act: () => void): TemplateResult =>
    html`<button type="button" class="plain" aria-label=${label} title=${label} @click=${act}>
      <svg
        class="icon"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d=${path} />
      </svg>
    </button>`;
  return html`
    <div
      class="rim no-print"
      role="toolbar"
      aria-label=${say('view')}
      @keydown=${acts.rimKeyDown}
      @focusin=${acts.rimFocusIn}
    >
      ${button(say('panLeft'), 'M12 5l-5 5 5 5', () => {
        acts.pan(-1, 0);
      })}
      ${button(say('panUp'), 'M5 12l5-5 5 5', () => {
        acts.pan(0, -1);
      })}
      ${button(say('panDown'), 'M5 8l5 5 5-5', () => {
        acts.pan(0, 1);
      })}
      ${button(say('panRight'), 'M8 5l5 5-5 5', () => {
        acts.pan(1, 0);
      })}
      <span class="rule" aria-hidden="true"></span>
      ${button(say('zoomOut'), 'M5 10h10', () => {
        acts.zoomBy(-1);
      })}
      <button
        type="button"
        class="plain zoom"
        title=${say('zoomFull')}
        @click=${() => {
          acts.full();
        }}
      >
        <span class="percent"></span>
      </button>
      ${button(say('zoomIn'), 'M5 10h10M10 5v10', () => {
        acts.zoomBy(1);
      })}
      <button
        type="button"
        class="plain"
        @click=${() => {
          acts.fit();
        }}
      >
        ${say('zoomFit')}
      </button>
    </div>
  `;
}
