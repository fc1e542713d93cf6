/**
 * A list of things to do that floats beside what asked for it. `cairn-menu` has one, and so has a whole tool, however
 * many rows or cards ask for it.
 *
 * What always holds: it lies in the top layer, so no edge of a tool cuts it; arrows go around, Home and End to its ends,
 * letters to what begins with them; Escape, Tab and choosing give the focus back to the opener before anything is done;
 * a press on the opener closes what it opened; what is pressed in the list is nobody else's.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {RovingFocus} from '../../foundation/roving-focus.js';
import {menuListStyles} from './menu-list.styles.js';
import {placeBeside} from './place.js';

export const styles = menuListStyles;

/** One thing to do. */
export interface MenuAct {
  readonly label: string;
  readonly act: () => void;
  /** What is drawn before the words. */
  readonly icon?: unknown;
  /** Given at all, it can be on or off, and this says which. */
  readonly checked?: boolean | undefined;
  /** Shown and reached, and cannot be chosen. */
  readonly disabled?: boolean | undefined;
  /** What it does can hurt. */
  readonly danger?: boolean | undefined;
  /** The key that does the same, for those who see it. */
  readonly key?: string;
}

/** A line between groups. */
export const separator = 'separator';
export type MenuActs = readonly (MenuAct | typeof separator)[];

type Host = ConstructorParameters<typeof RovingFocus>[0] & {readonly isConnected: boolean};

/** How long letters add up to one word, in milliseconds. */
const TYPING_PAUSE = 500;
const ANCHOR = 'anchor-name';

export class MenuList implements ReactiveController {
  readonly #host: Host;
  readonly #roving: RovingFocus;
  #label = '';
  #acts: MenuActs = [];
  #opener: HTMLElement | undefined;
  /** What asks for the list as soon as its acts are rendered. */
  #asking: HTMLElement | undefined;
  /** A press on the opener closes the list before the click that would open it again. */
  #pressedOpen = false;
  #typed = '';
  #typedAt = 0;

  constructor(host: Host) {
    this.#host = host;
    this.#roving = new RovingFocus(host, {
      items: () => this.#items(),
      axis: 'vertical',
      wraps: true,
    });
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#list()?.matches(':popover-open') ?? false;
  }

  /** Opens the list with these acts, at the first. Where there are none, nothing opens. */
  open(opener: HTMLElement, label: string, acts: MenuActs): void {
    if (acts.length === 0 || this.#isPressedAgain(opener)) return;
    this.#label = label;
    this.#acts = acts;
    this.#asking = opener;
    this.#host.requestUpdate();
  }

  /** Opens the list as it is rendered, at its first or its last. */
  show(opener: HTMLElement, at: 'first' | 'last' = 'first'): void {
    if (!this.isOpen && !this.#isPressedAgain(opener)) this.#show(opener, at);
  }

  /** Closes the list and gives the focus back to its opener. */
  close(): void {
    if (!this.isOpen) return;
    this.#list()?.hidePopover();
    this.#giveBack();
  }

  hostUpdated(): void {
    const opener = this.#asking;
    this.#asking = undefined;
    if (opener?.isConnected) this.#show(opener, 'first');
  }

  hostDisconnected(): void {
    // The browser has closed it, and tells nobody.
    this.#leave();
  }

  /** The list, with what it was opened with unless an element knows its own acts. */
  view(label = this.#label, acts = this.#acts): TemplateResult {
    const hasMarks = acts.some(
      (act) =>
        act !== separator && ((act.icon ?? nothing) !== nothing || act.checked !== undefined),
    );
    return html`<div
      id="menu"
      part="menu"
      class=${ifDefined(hasMarks ? 'marks' : undefined)}
      role=${ifDefined(acts.length ? 'menu' : undefined)}
      aria-label=${label || nothing}
      popover
      @keydown=${this.#onKey}
      @focusin=${this.#roving.onFocusIn}
      @toggle=${this.#onToggle}
    >
      ${acts.map((act) => (act === separator ? html`<hr />` : this.#itemView(act)))}
    </div>`;
  }

  #itemView({act, checked, danger, disabled, icon, key, label}: MenuAct): TemplateResult {
    return html`<button
      part="item"
      type="button"
      tabindex="-1"
      role=${checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      class=${ifDefined(danger ? 'danger' : undefined)}
      aria-checked=${ifDefined(checked)}
      aria-disabled=${ifDefined(disabled ? 'true' : undefined)}
      @click=${() => {
        if (disabled) return;
        this.close();
        act();
      }}
    >
      ${icon}<span class="words">${label}</span>${
        key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing
      }
    </button>`;
  }

  #show(opener: HTMLElement, at: 'first' | 'last'): void {
    const list = this.#list();
    if (!list) return;
    this.#leave();
    this.#opener = opener;
    opener.addEventListener('pointerdown', this.#onPress);
    opener.addEventListener('keydown', this.#onPress);
    opener.style.setProperty(ANCHOR, '--opener');
    if (opener.ariaHasPopup) opener.ariaExpanded = 'true';
    list.showPopover();
    placeBeside(list, opener);
    const target = this.#items().at(at === 'first' ? 0 : -1);
    if (target) this.#roving.focus(target);
  }

  /** Whatever opened it was in view; nothing has to move for it. */
  #giveBack(): void {
    if (this.#opener?.isConnected) this.#opener.focus({preventScroll: true});
  }

  /** It is closed: its opener is a button like others again. */
  #leave(): void {
    this.#opener?.style.removeProperty(ANCHOR);
    if (this.#opener?.ariaHasPopup) this.#opener.ariaExpanded = 'false';
  }

  #isPressedAgain(opener: HTMLElement): boolean {
    const again = this.#pressedOpen && opener === this.#opener;
    this.#pressedOpen = false;
    return again;
  }

  readonly #onPress = (event: Event): void => {
    this.#pressedOpen = this.isOpen && event.currentTarget === this.#opener;
  };

  readonly #onToggle = (): void => {
    if (this.isOpen) return;
    this.#leave();
    // A press on nothing in particular leaves the focus with nobody.
    if (document.activeElement === document.body) this.#giveBack();
    if (this.#acts.length === 0 || this.#asking) return;
    this.#acts = [];
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const {key} = event;
    if (key === 'Tab') this.close();
    else if (key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      this.#find(key, event.timeStamp);
    else this.#roving.onKeyDown(event);
    // Not a toolbar's, not a dialog's, not a map's.
    event.stopPropagation();
  };

  /** Goes to the next item that begins with what was typed. */
  #find(letter: string, now: number): void {
    this.#typed = (now - this.#typedAt < TYPING_PAUSE ? this.#typed : '') + letter.toLowerCase();
    this.#typedAt = now;
    const items = this.#items();
    // Not by `:focus`, which a window that is not in front does not have.
    const {activeElement} = this.#host.renderRoot as ShadowRoot;
    const at = items.findIndex((item) => item === activeElement);
    // The same letter again goes on; a longer word may stay where it is.
    const from = this.#typed.length > 1 ? at : at + 1;
    const target = [...items.slice(from), ...items.slice(0, from)].find((item) =>
      item.textContent.trim().toLowerCase().startsWith(this.#typed),
    );
    if (target) this.#roving.focus(target);
  }

  #list(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#menu');
  }

  #items(): HTMLElement[] {
    return [...(this.#list()?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  }
}
