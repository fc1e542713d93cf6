/** `cairn-toast`: says what happened, without taking the focus and without running away. */
import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {PreparableTable} from '../../foundation/messages.js';
import {buttons} from '../../styles/buttons.styles.js';
import {deepActiveElement} from '../focusables.js';
import {close as closeIcon} from '../icon/icons.js';
import {iconView} from '../icon/registry.js';
import {KitElement} from '../kit-element.js';
import {kitMessages} from '../kit.messages.js';
import {putOnStack, takeFromStack} from './stack.js';
import {toastStyles} from './toast.styles.js';

export type ToastCorner = 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';

/**
 * A notice in a corner of the page, said politely to screen readers. It stays until somebody closes it or another of
 * the same `name` takes its place. `hide-after` is for what nobody needs, waits while somebody points at it or is in
 * it, and does not count where there is something to do in it.
 *
 * @tagname cairn-toast
 * @summary A notice that stays until it is closed or replaced, with an act such as Undo.
 * @slot - What it says, where `message` does not.
 * @slot action - One button.
 * @fires {Event} close - It is gone: closed, replaced, or its time was over.
 * @csspart toast - The notice.
 * @csspart close - The button that closes it.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnToast extends KitElement {
  static override styles: CSSResultGroup = [KitElement.styles, buttons, toastStyles];
  static override readonly messages: readonly PreparableTable[] = [kitMessages];

  /** What it says. */
  @property() message = '';

  /** Whether it is there. */
  @property({type: Boolean, reflect: true}) open = false;

  /** Where on the page. */
  @property({reflect: true}) corner: ToastCorner = 'bottom-end';

  /** Notices of one name in one corner replace each other. */
  @property({reflect: true}) name = '';

  /** After how many seconds it goes by itself; 0 for never. */
  @property({type: Number, attribute: 'hide-after'}) hideAfter = 0;

  /** @internal */
  @query('.toast') declare readonly box: HTMLElement;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #cameFrom: HTMLElement | undefined;

  /** Shows it, with new words where they are given. */
  show(message?: string): void {
    if (message !== undefined) this.message = message;
    this.open = true;
    this.requestUpdate('open', false);
  }

  /** Hides it. */
  hide(): void {
    this.open = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    takeFromStack(this);
    this.open = false;
  }

  protected override render(): TemplateResult {
    const [block, inline] = this.corner.split('-');
    return html`<div class="visually-hidden" role="status" aria-live="polite" data-live></div>
      <div
        class="toast ${block ?? ''} ${inline ?? ''}"
        part="toast"
        role="group"
        aria-label=${this.label || kitMessages.say(this.language, 'notice')}
        popover="manual"
        @keydown=${this.#onKey}
        @focusin=${this.#onFocusIn}
        @focusout=${this.#wait}
        @pointerenter=${this.#stay}
        @pointerleave=${this.#wait}
      >
        <div class="words"><slot>${this.message}</slot></div>
        <slot name="action"></slot>
        <button
          type="button"
          class="close plain"
          part="close"
          aria-label=${kitMessages.say(this.language, 'close')}
          @click=${this.#onClose}
        >
          ${iconView(closeIcon)}
        </button>
      </div>`;
  }

  protected override updated(changed: PropertyValues<CairnToast>): void {
    const isAnew = (['open', 'message', 'corner', 'name'] as const).some((name) =>
      changed.has(name),
    );
    if (!isAnew || !this.isConnected) return;
    const isShown = this.box.matches(':popover-open');
    if (this.open) {
      if (!isShown) this.box.showPopover();
      putOnStack(this);
      this.announce(this.#words);
      this.#wait();
    } else if (isShown) this.#gone();
  }

  get #words(): string {
    const said = [...this.childNodes]
      .filter((node) => !(node instanceof Element && node.slot))
      .map(({textContent}) => textContent)
      .join('');
    return said.replace(/\s+/g, ' ').trim() || this.message;
  }

  get #hasFocus(): boolean {
    const at = deepActiveElement();
    return at !== undefined && (this.contains(at) || this.renderRoot.contains(at));
  }

  #gone(): void {
    const hadFocus = this.#hasFocus;
    clearTimeout(this.#timer);
    this.box.hidePopover();
    takeFromStack(this);
    if (hadFocus && this.#cameFrom?.isConnected) this.#cameFrom.focus();
    this.fire('close');
  }

  readonly #onClose = (): void => {
    this.hide();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.hide();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    const from = event.relatedTarget;
    if (from instanceof HTMLElement && !this.contains(from)) this.#cameFrom = from;
    this.#stay();
  };

  readonly #stay = (): void => {
    clearTimeout(this.#timer);
  };

  /** Begins its time anew, where it has any and nobody is at it. */
  readonly #wait = (): void => {
    clearTimeout(this.#timer);
    if (this.hideAfter <= 0 || this.querySelector('[slot=action]')) return;
    this.#timer = setTimeout(() => {
      if (!this.#hasFocus && !this.box.matches(':hover')) this.hide();
    }, this.hideAfter * 1000);
  };
}
