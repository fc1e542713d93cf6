import {expect, fixture, html} from '@open-wc/testing';
import '../../src/kit/button/define.js';
import type {CairnToolbar} from '../../src/kit/toolbar/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {find, focus, focused, key, moments, settled} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

const button = (words: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.textContent = words;
  made.style.minHeight = '24px';
  // A native button of WebKitGTK is gray on gray in the dark.
  made.style.color = 'CanvasText';
  made.style.background = 'Canvas';
  return made;
};

kitElement({
  tag: 'cairn-toolbar',
  define: () => import('../../src/kit/toolbar/define.js'),
  properties: {label: 'Map'},
  content: () => [button('Undo'), button('Redo')],
  shows: 'Undo',
  takesFocus: true,
});

describe('cairn-toolbar', () => {
  before(() => import('../../src/kit/toolbar/define.js'));

  const put = async (content: unknown, dir = 'ltr'): Promise<CairnToolbar> => {
    const page = await fixture<HTMLElement>(
      html`<div dir=${dir}>
        <button>Before</button><cairn-toolbar label="Map">${content}</cairn-toolbar
        ><button>After</button>
      </div>`,
    );
    const element = page.querySelector('cairn-toolbar')!;
    await settled(element, ...page.querySelectorAll('cairn-button'));
    await moments();
    page.querySelector('button')!.focus();
    return element;
  };
  const mixed = html`<button>One</button><cairn-button>Two</cairn-button>
    <hr />
    <span><button>Three</button></span><cairn-button slot="end">Four</cairn-button>`;

  it('is one tab stop, whatever is in it', async () => {
    find(await put(mixed), 'toolbar', 'Map');
    await key('Tab');
    expect(focus()).to.equal('button “One”');
    await key('Tab');
    expect(focus()).to.equal('button “After”');
  });

  it('moves with arrows, Home and End through native buttons and ours, and around', async () => {
    await put(mixed);
    await key('Tab', 'ArrowRight');
    expect(focus()).to.equal('button “Two”');
    await key('ArrowRight', 'ArrowRight');
    expect(focus()).to.equal('button “Four”');
    await key('ArrowRight');
    expect(focus()).to.equal('button “One”');
    await key('End');
    expect(focus()).to.equal('button “Four”');
    await key('Home');
    expect(focus()).to.equal('button “One”');
    await key('ArrowLeft');
    expect(focus()).to.equal('button “Four”');
  });

  it('turns its arrows where one reads from right to left', async () => {
    await put(mixed, 'rtl');
    await key('Tab', 'ArrowLeft');
    expect(focus()).to.equal('button “Two”');
    await key('ArrowRight');
    expect(focus()).to.equal('button “One”');
  });

  it('comes back to where somebody was', async () => {
    const element = await put(mixed);
    await key('Tab', 'ArrowRight', 'Tab', 'Shift+Tab');
    expect(focus()).to.equal('button “Two”');
    await key('Tab');
    element.focus();
    expect(focus()).to.equal('button “Two”');
  });

  it('passes over what is disabled, and gives its tab stop on', async () => {
    const element = await put(mixed);
    element.querySelector('button')!.disabled = true;
    await moments();
    await key('Tab');
    expect(focus()).to.equal('button “Two”');
    element.querySelector('cairn-button')!.disabled = true;
    await moments();
    await key('ArrowRight');
    expect(focus()).not.to.equal('button “Two”');
  });

  it('takes in what comes later', async () => {
    const element = await put(html`<button>One</button>`);
    const late = document.createElement('cairn-button');
    late.textContent = 'Late';
    element.append(late);
    await settled(late);
    await moments();
    await key('Tab', 'ArrowRight');
    expect(focus()).to.equal('button “Late”');
    await key('Tab');
    expect(focus()).to.equal('button “After”');
  });

  it('takes in an element that is defined later', async () => {
    await put(html`<button>One</button><test-late-control></test-late-control>`);
    customElements.define(
      'test-late-control',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({mode: 'open'}).append(button('Late'));
        }
      },
    );
    await moments();
    await key('Tab', 'ArrowRight');
    expect(focus()).to.equal('button “Late”');
    await key('Tab');
    expect(focus()).to.equal('button “After”');
  });

  it('leaves arrows to fields, which keep a tab stop of their own', async () => {
    await put(html`<button>One</button><input aria-label="Find" value="ab" /><button>Two</button>`);
    await key('Tab', 'Tab');
    expect(focused().localName).to.equal('input');
    await key('ArrowRight');
    expect(focused().localName).to.equal('input');
  });

  it('is accessible with buttons of both kinds', async () => {
    await expectAccessible(await put(mixed));
  });
});
