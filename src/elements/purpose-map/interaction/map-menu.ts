/**
 * The menu of the map: one for all cards and for adding, opened beside what asked for it. It lies in the top layer of
 * the page, so no edge of the map cuts it; Esc and a press elsewhere close it, and the focus goes back to its opener.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {Family} from '../families.js';
import {iconView} from '../view/card-view.js';
import type {MapHost} from './map-host.js';

export interface MenuEntry {
  readonly label: string;
  readonly act: () => void;
  readonly family?: Family;
  /** The key that does the same, for those who see it. */
  readonly key?: string;
  /** A line stands over it. */
  readonly apart?: boolean;
}

export class MapMenu implements ReactiveController {
  readonly #host: MapHost;
  #label = '';
  #entries: readonly MenuEntry[] = [];
  #opener: HTMLElement | undefined;
  #opening = false;

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  open(opener: HTMLElement, label: string, entries: readonly MenuEntry[]): void {
    if (entries.length === 0) return;
    this.#opener = opener;
    this.#label = label;
    this.#entries = entries;
    this.#opening = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const menu = this.#menu();
    if (!this.#opening || !menu) return;
    this.#opening = false;
    menu.showPopover();
    this.#place(menu);
    this.#items()[0]?.focus();
  }

  view(): TemplateResult {
    return html`<div
      class="menu"
      role=${ifDefined(this.#entries.length > 0 ? 'menu' : undefined)}
      popover="auto"
      aria-label=${this.#label || nothing}
      @keydown=${this.#onKeyDown}
      @toggle=${this.#onToggle}
    >
      ${this.#entries.map(
        ({label, act, family, key, apart}) => html`
          ${apart ? html`<hr />` : nothing}
          <button
            type="button"
            role="menuitem"
            class="plain"
            tabindex="-1"
            data-family=${family ?? nothing}
            @click=${() => {
              this.#close();
              act();
            }}
          >
            ${family ? iconView(family) : nothing}<span>${label}</span>
            ${key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
          </button>
        `,
      )}
    </div>`;
  }

  #close(): void {
    this.#menu()?.hidePopover();
    if (this.#opener?.isConnected) this.#opener.focus({preventScroll: true});
  }

  readonly #onToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'closed' || this.#opening) return;
    this.#entries = [];
    this.#host.requestUpdate();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const items = this.#items();
    const at = items.findIndex((item) => item === event.target);
    const last = items.length - 1;
    const to = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    event.stopPropagation();
    if (to !== undefined) {
      event.preventDefault();
      items[to]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      this.#close();
    } else if (event.key.length === 1 && /\S/.test(event.key)) {
      const letter = event.key.toLocaleLowerCase();
      const starts = (item: HTMLElement): boolean =>
        item.textContent.trim().toLocaleLowerCase().startsWith(letter);
      (items.slice(at + 1).find(starts) ?? items.find(starts))?.focus();
    }
  };

  /** Beneath its opener, else above it, and never beyond the page. */
  #place(menu: HTMLElement): void {
    const opener = this.#opener?.getBoundingClientRect();
    if (!opener) return;
    const {offsetWidth: width, offsetHeight: height} = menu;
    const mirrored = getComputedStyle(this.#host).direction === 'rtl';
    const wanted = mirrored ? opener.right - width : opener.left;
    const left = Math.max(8, Math.min(wanted, innerWidth - width - 8));
    const below = opener.bottom + 4;
    const top = below + height <= innerHeight - 8 ? below : Math.max(8, opener.top - height - 4);
    menu.style.setProperty('left', `${left}px`);
    menu.style.setProperty('top', `${top}px`);
  }

  #menu(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.menu');
  }

  #items(): HTMLElement[] {
    return [...(this.#menu()?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  }
}
