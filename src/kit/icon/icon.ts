/** `cairn-icon`: an icon of the set, or of the page. */
import {nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {KitElement} from '../kit-element.js';
import {iconStyles} from './icon.styles.js';
import {iconView} from './registry.js';

/**
 * One outline of the set. Decoration beside words; with a `label` a picture that screen readers say.
 *
 * @tagname cairn-icon
 * @summary An outline icon by name, in the ink of the words around it.
 * @cssproperty --cairn-icon-size - How tall and wide it is; without it 1.25 em.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnIcon extends KitElement {
  static override styles: CSSResultGroup = [KitElement.styles, iconStyles];

  /** Which one: a name of the set, or one given to `registerIcon`. */
  @property() name = '';

  protected override render(): TemplateResult | typeof nothing {
    return iconView(this.name, this.label);
  }
}
