/** Puts lengths on an element as private custom properties: a strict content security policy blocks style attributes, not this. */
import {noChange, type ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';

type Lengths = Readonly<Record<`--_${string}`, string>>;

class LengthsDirective extends Directive {
  #style: CSSStyleDeclaration | undefined;

  override update({element}: ElementPart, [lengths]: [Lengths]): unknown {
    this.#style = (element as HTMLElement).style;
    return this.render(lengths);
  }

  override render(lengths: Lengths): unknown {
    for (const [name, value] of Object.entries(lengths)) this.#style?.setProperty(name, value);
    return noChange;
  }
}

export const lengths = directive(LengthsDirective);
