/** What every element of the kit promises a page, whatever it is. Run on each tag. */
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {defineElement} from '../../src/foundation/define-element.js';
import {expectAccessible} from '../harness/accessible.js';
import {everything, focused, moments, settled, words} from '../harness/page.js';

export interface KitSubject {
  readonly tag: keyof HTMLElementTagNameMap & `cairn-${string}`;
  /** Registers the tag. */
  readonly define: () => Promise<unknown>;
  /** What a page sets before and after the tag is defined. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** What a page writes inside, made anew for each element. */
  readonly content?: () => readonly (Node | string)[];
  /** Words that can be read then. */
  readonly shows?: string;
  /** A name or word of its own in two languages, wherever it stands in its shadow root. */
  readonly says?: {readonly en: string; readonly es: string};
  /** Whether somebody can be in it by keyboard. */
  readonly takesFocus: boolean;
  /** Whether it lies over the page, and so is as wide as that allows, not as its place. */
  readonly floats?: boolean;
}

export function kitElement(subject: KitSubject): void {
  const {
    tag,
    define,
    properties,
    content = () => [],
    shows = '',
    says,
    takesFocus,
    floats,
  } = subject;

  const made = (attributes: Readonly<Record<string, string>> = {}): LitElement => {
    const element: LitElement = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    Object.assign(element, properties);
    element.append(...content());
    return element;
  };
  const put = async (
    attributes: Readonly<Record<string, string>> = {},
    around: Readonly<Record<string, string>> = {},
  ): Promise<LitElement> => {
    const element = made(attributes);
    const page = await fixture<HTMLElement>(html`<div>${element}</div>`);
    for (const [name, value] of Object.entries(around)) page.setAttribute(name, value);
    await settled(element);
    await moments();
    return element;
  };
  /** All that is in its shadow root, as text: words, and names for screen readers. */
  const said = (element: LitElement): string =>
    [...element.renderRoot.querySelectorAll('*')]
      .flatMap((one) => [one.ariaLabel ?? '', one.getAttribute('aria-valuetext') ?? ''])
      .join(' ') + words(element);

  // Not defined yet: this comes first.
  describe(`${tag} on a page that loads it late`, () => {
    it('takes over properties that were set before', async () => {
      expect(customElements.get(tag)).to.equal(undefined);
      const early = made();
      const page = await fixture<HTMLElement>(html`<div>${early}</div>`);
      await define();
      await settled(early);
      await moments();
      for (const [name, value] of Object.entries(properties)) {
        expect(early[name as never], name).to.equal(value);
        expect(Object.hasOwn(early, name), `${name} as an own property`).to.equal(false);
      }
      expect(words(early)).to.include(shows);
      page.remove();
    });
  });

  describe(tag, () => {
    before(define);

    it('shows what it was given, in an open shadow root', async () => {
      const element = await put();
      expect(element.shadowRoot).not.to.equal(null);
      expect(words(element)).to.include(shows);
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('does not mind being defined a second time', () => {
      class Other extends HTMLElement {}
      const first = customElements.get(tag);
      defineElement(tag, Other);
      expect(customElements.get(tag)).to.equal(first);
    });

    it('is gone while it is hidden', async () => {
      const element = await put({hidden: ''});
      expect(element.checkVisibility()).to.equal(false);
    });

    it('fires nothing of its own accord, and no event of ours at all', async () => {
      const heard: string[] = [];
      const element = made();
      for (const type of ['input', 'change', 'close'])
        element.addEventListener(type, () => heard.push(type));
      const {dispatchEvent} = element;
      element.dispatchEvent = (event): boolean => {
        heard.push(event.type);
        return dispatchEvent.call(element, event);
      };
      await fixture(html`<div>${element}</div>`);
      await settled(element);
      await moments();
      expect(heard).to.deep.equal([]);
    });

    it('keeps what it shows when it is moved on the page', async () => {
      const element = await put();
      const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
      elsewhere.append(element);
      Object.assign(element, properties);
      await settled(element);
      expect(words(element)).to.include(shows);
    });

    it('writes no style attribute into its templates', async () => {
      const element = await put();
      const styled = [...element.renderRoot.querySelectorAll<HTMLElement>('[style]')]
        // What is measured is set through the style object, which a strict policy allows.
        .filter((one) => /^(left|top|--_\w+):/.exec(one.style.cssText) === null);
      expect(styled).to.deep.equal([]);
    });

    if (takesFocus) {
      it('takes the focus to what is inside', async () => {
        const element = await put();
        element.focus();
        const at = focused();
        expect(at, 'somewhere').not.to.equal(document.body);
        expect(element.contains(at) || element.renderRoot.contains(at), 'inside').to.equal(true);
      });

      it('has nothing that is harder to hit than 24 by 24 pixels', async () => {
        const element = await put();
        for (const target of everything(element)) {
          if (!target.matches('button, [role=tab]') || !target.checkVisibility()) continue;
          const {width, height} = target.getBoundingClientRect();
          expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
        }
      });
    }

    if (says) {
      it('speaks the language of its place, and follows it', async () => {
        const element = await put({}, {lang: 'es'});
        const page = element.parentElement!;
        await moments();
        await settled(element);
        expect(said(element)).to.include(says.es);
        page.lang = 'en';
        await moments();
        await settled(element);
        expect(said(element)).to.include(says.en);
      });
    }

    for (const direction of floats ? [] : ['ltr', 'rtl']) {
      it(`stays within 320 pixels, ${direction}`, async () => {
        const element = await put({}, {dir: direction});
        (element.parentElement as HTMLElement).style.width = '320px';
        await moments();
        const {left, right} = element.parentElement!.getBoundingClientRect();
        for (const inner of element.renderRoot.querySelectorAll('*')) {
          const box = inner.getBoundingClientRect();
          if (box.width <= 1 || getComputedStyle(inner).position === 'fixed') continue;
          expect(box.left, inner.outerHTML).to.be.at.least(left - 1);
          expect(box.right, inner.outerHTML).to.be.at.most(right + 1);
        }
      });
    }

    describe('for everybody', function () {
      // Two checkers look at everything there is.
      this.timeout(30_000);
      for (const scheme of ['light', 'dark']) {
        it(`is accessible, ${scheme}`, async () => {
          const element = await put();
          // Most of the kit lies on the ground of the page.
          const page = element.parentElement!;
          page.style.colorScheme = scheme;
          page.style.background = 'Canvas';
          await expectAccessible(element);
        });
      }
    });
  });
}
