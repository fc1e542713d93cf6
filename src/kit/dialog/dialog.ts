/** `cairn-dialog`: a question or a small task that has to be done before going on. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, query} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {PreparableTable} from '../../foundation/messages.js';
import {buttons} from '../../styles/buttons.styles.js';
import {deepActiveElement, focusablesIn} from '../focusables.js';
import {close as closeIcon} from '../icon/icons.js';
import {iconView} from '../icon/registry.js';
import {KitElement} from '../kit-element.js';
import {kitMessages} from '../kit.messages.js';
import {dialogStyles} from './dialog.styles.js';

/** What closes it besides its own buttons, as the platform names it: a press beside it too, Escape alone, nothing. */
export type DialogClosedBy = 'any' | 'closerequest' | 'none';

/**
 * A native modal dialog. The focus goes to what has `autofocus`, else to the first field or button of its content, in
 * an alert to the first of its foot, and back to where it was when it closes. A button in the foot with `data-close`
 * closes it, and its `value` is what `returnValue` says then.
 *
 * @tagname cairn-dialog
 * @summary A modal dialog with a heading, content that scrolls, and a foot for its buttons; also an alert dialog.
 * @slot - What it is about.
 * @slot footer - Its buttons; the one that does what the heading says comes last.
 * @fires {Event} close - It closed; `returnValue` says how.
 * @csspart dialog - The native dialog.
 * @csspart heading - Its heading.
 * @csspart body - What scrolls.
 * @csspart footer - The row of its buttons.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnDialog extends KitElement {
  static override styles: CSSResultGroup = [KitElement.styles, buttons, dialogStyles];
  static override readonly messages: readonly PreparableTable[] = [kitMessages];

  /** What it asks or does; also its name. Without it `label` names it. */
  @property() heading = '';

  /** Whether it is open. */
  @property({type: Boolean, reflect: true}) open = false;

  /** Whether it interrupts with something that must be answered. */
  @property({type: Boolean, reflect: true}) alert = false;

  /** What closes it besides its own buttons. With `none` it has no button of its own to close it. */
  @property({attribute: 'closedby'}) closedBy: DialogClosedBy = 'closerequest';

  /** What it was closed with. */
  returnValue = '';

  @query('dialog') declare private readonly dialog: HTMLDialogElement;
  #opener: HTMLElement | undefined;
  /** Opened, and not yet told to be closed. */
  #isShown = false;
  #hasFooter = false;
  #pressedBeside = false;

  /** Opens it. */
  show(): void {
    this.open = true;
  }

  /** Closes it at once, and says so: whoever goes on finds the focus where it was before. */
  close(returnValue = ''): void {
    this.returnValue = returnValue;
    this.open = false;
    this.#hide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Off the page a modal dialog is closed; it does not come back by itself.
    this.open = false;
    this.#isShown = false;
    this.#giveBack();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Before it opens: the focus may belong there.
    this.#hasFooter = this.querySelector(':scope > [slot="footer"]') !== null;
  }

  protected override render(): TemplateResult {
    const {alert, closedBy, heading, label} = this;
    return html`<dialog
      part="dialog"
      role=${ifDefined(alert ? 'alertdialog' : undefined)}
      aria-labelledby=${ifDefined(heading ? 'heading' : undefined)}
      aria-label=${ifDefined(heading ? nothing : label || undefined)}
      aria-describedby=${ifDefined(alert ? 'body' : undefined)}
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
    >
      <div class="head">
        <h2 id="heading" part="heading" tabindex="-1">${heading}</h2>
        ${
          closedBy === 'none'
            ? nothing
            : html`<button
                type="button"
                class="plain"
                aria-label=${kitMessages.say(this.language, 'close')}
                @click=${this.#onCloseButton}
              >
                ${iconView(closeIcon)}
              </button>`
        }
      </div>
      <div id="body" class="body" part="body"><slot></slot></div>
      <div class="foot" part="footer" ?hidden=${!this.#hasFooter}>
        <slot name="footer" @slotchange=${this.#onFooterChange}></slot>
      </div>
    </dialog>`;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    const body = this.renderRoot.querySelector('.body');
    if (body) this.#lengths.observe(body);
    // The keyboard has its own ways to both: Escape, and the buttons themselves.
    this.dialog.addEventListener('pointerdown', this.#onPointerDown);
    this.dialog.addEventListener('click', this.#onClick);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const {dialog} = this;
    if (changed.has('closedBy')) dialog.setAttribute('closedby', this.closedBy);
    // Between Escape and hearing of it, another render must not open it again.
    if (!changed.has('open')) return;
    if (!this.open) this.#hide();
    else if (this.isConnected && !dialog.open) {
      this.#opener = deepActiveElement();
      this.returnValue = '';
      dialog.showModal();
      this.#isShown = true;
      this.#focusFirst();
    }
  }

  #hide(): void {
    if (!this.hasUpdated || !this.dialog.open) return;
    this.dialog.close();
    this.#closed();
  }

  /** Told at once and once: the platform's own word comes later, when somebody may have opened it again. */
  #closed(): void {
    this.#isShown = false;
    this.open = false;
    this.#giveBack();
    this.fire('close');
  }

  #giveBack(): void {
    const opener = this.#opener;
    this.#opener = undefined;
    if (opener?.isConnected) opener.focus();
  }

  #focusFirst(): void {
    const [content, foot] = [...this.renderRoot.querySelectorAll('slot')].map((slot) =>
      focusablesIn([slot]).filter(({tabIndex}) => tabIndex >= 0),
    );
    const wanted = this.querySelector<HTMLElement>('[autofocus]');
    const [first] = [...(this.alert ? [] : (content ?? [])), ...(foot ?? []), ...(content ?? [])];
    (wanted ?? first ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  /** What is longer than its place is scrolled by keyboard too: it is a stop of its own then. */
  readonly #lengths = new ResizeObserver(([entry]) => {
    const body = entry?.target;
    if (!body) return;
    const scrolls = body.scrollHeight > body.clientHeight;
    const about = {tabindex: '0', role: 'group', 'aria-labelledby': this.heading && 'heading'};
    for (const [name, value] of Object.entries(about)) {
      if (scrolls && value) body.setAttribute(name, value);
      else body.removeAttribute(name);
    }
  });

  readonly #onCancel = (event: Event): void => {
    // A field inside may be cancelled as well: a file that was not chosen.
    if (event.target !== this.dialog) return;
    event.preventDefault();
    // Now and not by the platform, which does so after whatever comes next: it would close what was opened again by then.
    if (this.closedBy !== 'none') this.close();
  };

  /** Closed by the platform in another way. */
  readonly #onClose = (event: Event): void => {
    if (event.target === this.dialog && this.#isShown && !this.dialog.open) this.#closed();
  };

  readonly #onCloseButton = (): void => {
    this.close();
  };

  readonly #onFooterChange = (): void => {
    this.requestUpdate();
  };

  /** A press that begins inside and ends beside, as when selecting text, closes nothing. */
  readonly #onPointerDown = (event: PointerEvent): void => {
    this.#pressedBeside = this.#isBeside(event);
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (this.closedBy === 'any' && this.#pressedBeside && this.#isBeside(event)) this.close();
    this.#pressedBeside = false;
    const button = (event.target as Element).closest(
      '[slot=footer] [data-close], [slot=footer][data-close]',
    );
    if (button) this.close(button.getAttribute('value') ?? '');
  };

  #isBeside(event: MouseEvent): boolean {
    if (event.target !== this.dialog) return false;
    const {left, right, top, bottom} = this.dialog.getBoundingClientRect();
    const {clientX: x, clientY: y} = event;
    return x < left || x > right || y < top || y > bottom;
  }
}
