/**
 * Which card has the attention. One tab stop for the whole map; it is kept by the card's id, so it survives a render,
 * a move in the reading order and a card that was out of view. Where its card goes, its neighbor takes over; the focus
 * never falls back to the page.
 */
import type {ReactiveController} from 'lit';
import type {MapHost} from './map-host.js';
import type {Placement} from './placement.js';
import type {Plane} from './plane.js';

export class CardFocus implements ReactiveController {
  readonly #host: MapHost;
  readonly #placement: Placement;
  readonly #plane: Plane;
  #current = '';
  /** Where the focus has to be after the next render. */
  #wanted: string | undefined;
  #held: HTMLElement | undefined;
  #hadFocus = false;
  /** Which of the cards it is. */
  #at = 0;

  constructor(host: MapHost, placement: Placement, plane: Plane) {
    this.#host = host;
    this.#placement = placement;
    this.#plane = plane;
    host.addController(this);
  }

  /** The id of the card that holds the tab stop. */
  get current(): string {
    const {has, cards} = this.#host.shown;
    if (has(this.#current)) return this.#current;
    return cards[Math.min(this.#at, cards.length - 1)]?.id ?? '';
  }

  hostUpdate(): void {
    this.#hadFocus = this.#held !== undefined && this.#active() === this.#held;
  }

  hostUpdated(): void {
    const card = this.#element(this.current);
    if (card !== this.#held) {
      if (this.#held) this.#held.tabIndex = -1;
      this.#held = card;
    }
    if (card && card.tabIndex !== 0 && card.classList.contains('face')) card.tabIndex = 0;
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted !== undefined) this.#focusNow(wanted);
    // Moving an element in the document takes the focus from it; and its neighbor may have taken over, out of view.
    else if (this.#hadFocus && card && this.#active() !== card) {
      if (this.#current === this.current) card.focus({preventScroll: true});
      else this.#focusNow(this.current);
    }
    const at = this.#host.shown.cards.findIndex(({id}) => id === this.#current);
    if (at >= 0) this.#at = at;
  }

  /** Puts the focus on a card, wherever it is; `''` puts it on the button that adds one. */
  focus(id: string): void {
    if (id !== '') {
      this.#current = id;
      this.#host.uncover(id);
    }
    this.#wanted = id;
    this.#host.requestUpdate();
  }

  /** The card to go to when some cards go: the next in reading order that stays, else the one before, else `''`. */
  after(gone: ReadonlySet<string>): string {
    const {cards} = this.#host.shown;
    const at = cards.findIndex(({id}) => gone.has(id));
    const last = cards.findLastIndex(({id}) => gone.has(id));
    const stays = ({id}: {id: string}): boolean => !gone.has(id);
    return (
      cards.slice(last).find(stays) ??
      cards.slice(0, at).findLast(stays) ??
      cards.find(stays) ?? {id: ''}
    ).id;
  }

  /**
   * Called before a connection goes: it may be one whose button has the focus. What it returns, called once it is gone, goes
   * to the next one's button, else to what has the list.
   */
  besides(): () => void {
    const taken = this.#active()?.closest('.take')?.closest('li');
    const next = taken?.nextElementSibling ?? taken?.previousElementSibling;
    const owner = taken?.closest('.links-list, [data-card]');
    return () => {
      void this.#host.updateComplete.then(() => {
        (next ?? owner)
          ?.querySelector<HTMLElement>(next ? '.take' : '#map-links, [data-main]')
          ?.focus();
      });
    };
  }

  /** Give to `@focusin` of the cards: where somebody clicks, the tab stop follows. */
  readonly onFocusIn = (event: FocusEvent): void => {
    const li = (event.target as Element).closest<HTMLElement>('[data-card]');
    const id = li?.dataset['card'];
    if (id === undefined || id === this.#current) return;
    this.#current = id;
    const card = this.#element(id);
    if (this.#held) this.#held.tabIndex = -1;
    this.#held = card;
    if (card?.classList.contains('face')) card.tabIndex = 0;
  };

  #focusNow(id: string): void {
    const card = this.#host.shown.card(id);
    const element = this.#element(id);
    if (card && element) {
      if (element.classList.contains('face')) this.#plane.reveal(this.#placement.box(card));
      element.focus({preventScroll: element.classList.contains('face')});
      if (element.classList.contains('face'))
        element.scrollIntoView({block: 'nearest', inline: 'nearest'});
      return;
    }
    this.#host.renderRoot.querySelector<HTMLElement>('[data-adds]')?.focus();
  }

  #element(id: string): HTMLElement | undefined {
    if (id === '') return undefined;
    return (
      this.#host.renderRoot.querySelector<HTMLElement>(
        `[data-card="${CSS.escape(id)}"] :is([data-main], [data-holds] textarea)`,
      ) ?? undefined
    );
  }

  #active(): Element | null {
    const root = this.#host.renderRoot;
    return root instanceof ShadowRoot ? root.activeElement : null;
  }
}
