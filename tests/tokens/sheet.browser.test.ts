// What an element looks like by its tokens: what a page says wins, nearest first; and what changes with density, a
// finger, more contrast, less motion and paper. Rules of media that a test cannot switch on in every engine are taken
// out of their media and applied: the same rules, and what they do is measured.
import {expect, fixture, html} from '@open-wc/testing';
import {css, LitElement, type TemplateResult} from 'lit';
import {CairnElement} from '../../src/foundation/cairn-element.js';
import {controls} from '../../src/styles/controls.styles.js';
import {tokens} from '../../src/tokens/tokens.styles.js';
import {theme, readyThemeCss} from '../../src/tokens/theme/index.js';
import {media} from '../harness/commands.js';

class TestSlate extends CairnElement {
  static override styles = [
    CairnElement.styles,
    controls,
    css`
      p {
        padding: var(--_space-4);
        background: var(--_color-accent);
        color: var(--_color-text);
        block-size: var(--_print-writing-line);
        transition: opacity var(--_duration-place);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<p>Words</p>
      <button type="button">Press</button>
      <button type="button" class="primary">Begin</button>
      <input aria-label="Field" />`;
  }
}
customElements.define('test-slate', TestSlate);

const slate = async (where = html`<test-slate></test-slate>`): Promise<TestSlate> => {
  const place = await fixture<HTMLElement>(html`<div>${where}</div>`);
  const found = place.querySelector<TestSlate>('test-slate');
  if (!found) throw new Error('There is no slate.');
  await found.updateComplete;
  return found;
};
const part = (element: LitElement, name: 'p' | 'button' | 'input'): HTMLElement => {
  const found = element.renderRoot.querySelector<HTMLElement>(name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};
const style = (element: LitElement, name: 'p' | 'button' | 'input'): CSSStyleDeclaration =>
  getComputedStyle(part(element, name));

/** What a color looks like in the middle of a page. */
async function painted(color: string): Promise<string> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.setProperty('background-color', color);
  return getComputedStyle(place).backgroundColor;
}

/** Gives the page a sheet until the test ends. */
const sheets: CSSStyleSheet[] = [];
function pageSheet(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.push(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => !sheets.includes(one));
  sheets.length = 0;
});

/** The element as it is where a media query of the tokens matches. */
function as(query: string, element: LitElement): void {
  const of = new CSSStyleSheet();
  of.replaceSync(tokens.cssText);
  const rules = [...of.cssRules]
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule)
    .filter(({media: {mediaText}}) => mediaText === query)
    .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
  if (!rules.length) throw new Error(`The tokens say nothing about ${query}.`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  const root = element.renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

describe('what a page says', () => {
  it('in the sheet of a theme reaches every element', async () => {
    const {css: text, colors} = theme('#c8102e');
    pageSheet(text);
    expect(style(await slate(), 'p').backgroundColor).to.equal(await painted(colors.light.accent));
  });

  it('in light and dark goes with the scheme of each element', async () => {
    const {css: text, colors} = theme('#c8102e');
    pageSheet(text);
    const dark = await slate(html`<test-slate scheme="dark"></test-slate>`);
    expect(style(dark, 'p').backgroundColor).to.equal(await painted(colors.dark.accent));
  });

  it('about one place leaves the rest of the page as it was', async () => {
    pageSheet(theme('#c8102e', {selector: '.ours'}).css);
    const inside = await slate(html`<div class="ours"><test-slate></test-slate></div>`);
    const outside = await slate();
    expect(style(inside, 'p').backgroundColor).not.to.equal(style(outside, 'p').backgroundColor);
  });

  it('by a ready theme changes corners as well', async () => {
    pageSheet(readyThemeCss('harbor'));
    expect(style(await slate(), 'button').borderRadius).to.equal('2px');
  });

  it('about buttons alone leaves fields as they are', async () => {
    pageSheet(':root { --cairn-button-radius: 99px }');
    const element = await slate();
    expect(style(element, 'button').borderRadius).to.equal('99px');
    expect(style(element, 'input').borderRadius).to.equal('4px');
  });

  it('about all controls reaches buttons and fields', async () => {
    pageSheet(':root { --cairn-radius-control: 7px; --cairn-color-control: rgb(1, 2, 3) }');
    const element = await slate();
    expect(style(element, 'button').borderRadius).to.equal('7px');
    expect(style(element, 'input').borderRadius).to.equal('7px');
    expect(style(element, 'input').borderColor).to.equal('rgb(1, 2, 3)');
  });

  it('about the font is heard; without it the font of the place is used', async () => {
    const serif = html`<div class="serif"><test-slate></test-slate></div>`;
    pageSheet('.serif { font-family: serif }');
    expect(style(await slate(serif), 'p').fontFamily).to.equal('serif');
    pageSheet(':root { --cairn-font-family: monospace }');
    expect(style(await slate(serif), 'p').fontFamily).to.equal('monospace');
  });
});

describe('density', () => {
  it('compact takes a quarter of the space', async () => {
    const compact = await slate(html`<test-slate density="compact"></test-slate>`);
    expect(style(compact, 'p').paddingLeft).to.equal('12px');
    expect(style(await slate(), 'p').paddingLeft).to.equal('16px');
  });

  it('of a page reaches the elements in it, unless they have their own', async () => {
    pageSheet('.dense { --cairn-density: 0.75 }');
    const inside = await slate(html`<div class="dense"><test-slate></test-slate></div>`);
    expect(style(inside, 'p').paddingLeft).to.equal('12px');
    inside.density = 'comfortable';
    await inside.updateComplete;
    expect(style(inside, 'p').paddingLeft).to.equal('16px');
  });

  it('compact makes a button lower for a mouse, and never lower than can be hit', async () => {
    const compact = await slate(html`<test-slate density="compact"></test-slate>`);
    expect(style(compact, 'button').minHeight).to.equal('27px');
    pageSheet(':root { --cairn-density: 0.1 }');
    expect(style(await slate(), 'button').minHeight).to.equal('24px');
  });

  it('compact leaves a finger its 44 px', async () => {
    const compact = await slate(html`<test-slate density="compact"></test-slate>`);
    as('(pointer: coarse)', compact);
    expect(style(compact, 'button').minHeight).to.equal('44px');
    expect(part(compact, 'button').getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('more contrast', () => {
  it('deepens the accent of Cairn', async () => {
    const element = await slate();
    as('(prefers-contrast: more)', element);
    expect(style(element, 'p').backgroundColor).to.equal(await painted('oklch(0.34 0.055 195)'));
  });

  it('deepens the accent of a brand where the reader asks for it', async function () {
    const {css: text, colors} = theme('#ffcc00');
    pageSheet(text);
    const element = await slate();
    await media(this, {contrast: 'more'});
    expect(style(element, 'p').backgroundColor).to.equal(
      await painted(colors['light-contrast'].accent),
    );
  });

  it('by forced colors leaves the choice to the system', async () => {
    const element = await slate();
    as('(forced-colors: active)', element);
    expect(style(element, 'p').backgroundColor).to.equal(await painted('Highlight'));
    expect(style(element, 'p').color).to.equal(await painted('CanvasText'));
  });
});

describe('a primary button', () => {
  it('keeps its words apart from its ground under forced colors', async function () {
    const element = await slate();
    await media(this, {forcedColors: 'active'});
    const primary = element.renderRoot.querySelector('.primary');
    if (!primary) throw new Error('There is no primary button.');
    for (const change of primary.getAnimations()) change.finish();
    const {color, backgroundColor, forcedColorAdjust} = getComputedStyle(primary);
    // Else browsers lay the color of the page under the words, on which these may not be seen.
    expect(forcedColorAdjust).to.equal('none');
    expect([color, backgroundColor]).to.deep.equal([
      await painted('HighlightText'),
      await painted('Highlight'),
    ]);
  });
});

describe('less motion', () => {
  it('ends every move at once, whatever the page says', async () => {
    pageSheet(':root { --cairn-duration-place: 5s }');
    const element = await slate();
    expect(style(element, 'p').transitionDuration).to.equal('5s');
    as('(prefers-reduced-motion: reduce)', element);
    expect(parseFloat(style(element, 'p').transitionDuration)).to.be.below(0.001);
  });
});

describe('paper', () => {
  it('takes black ink, whatever the colors of the page', async () => {
    pageSheet(':root { --cairn-color-text: rgb(200, 200, 200) }');
    const element = await slate(html`<test-slate scheme="dark"></test-slate>`);
    as('print', element);
    expect(style(element, 'p').color).to.equal(await painted('oklch(0 0 0)'));
  });

  it('has lines to write on 9 mm apart', async () => {
    expect(parseFloat(style(await slate(), 'p').height)).to.be.closeTo((9 / 25.4) * 96, 0.1);
  });
});
