/**
 * What every element of the kit stands on: its name for those who cannot see it, icons that pages may add, and the
 * native events it fires. Knows no control in particular.
 */
import type {CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {CairnElement} from '../foundation/cairn-element.js';
import {onIconsChanged} from './icon/registry.js';
import {kitStyles} from './kit.styles.js';

export abstract class KitElement extends CairnElement {
  static override styles: CSSResultGroup = [CairnElement.styles, kitStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'aria-label'];
  }

  /** Its name. An `aria-label` on the tag is taken as this and leaves the tag. */
  @property() label = '';

  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onIconsChanged(() => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override attributeChangedCallback(
    name: string,
    before: string | null,
    value: string | null,
  ): void {
    if (name !== 'aria-label') super.attributeChangedCallback(name, before, value);
    else if (value !== null) {
      // The control inside carries the name; on the tag as well it would be said twice.
      this.label = value;
      this.removeAttribute(name);
    }
  }

  /** Fires native events as the platform's own controls do. @internal */
  protected fire(...types: readonly ('input' | 'change' | 'close')[]): void {
    for (const type of types)
      this.dispatchEvent(new Event(type, {bubbles: type !== 'close', composed: type === 'input'}));
  }
}
