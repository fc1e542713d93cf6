import {expect, fixture, html} from '@open-wc/testing';
import {everything, settled, words} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

const act = (): HTMLButtonElement => {
  const button = document.createElement('button');
  button.textContent = 'Add a card';
  button.style.minHeight = '24px';
  // A native button of WebKitGTK is gray on gray in the dark.
  button.style.color = 'CanvasText';
  button.style.background = 'Canvas';
  return button;
};

kitElement({
  tag: 'cairn-empty',
  define: () => import('../../src/kit/empty/define.js'),
  properties: {sentence: 'Here the team lays out what leads to what.'},
  content: () => [act()],
  shows: 'Here the team lays out what leads to what.',
  takesFocus: false,
});

describe('cairn-empty', () => {
  before(() => import('../../src/kit/empty/define.js'));

  it('says what the place is for, and then offers the first act', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><cairn-empty sentence="Cards go here.">${act()}</cairn-empty></div>`,
    );
    await settled(page.querySelector('cairn-empty')!);
    expect(words(page)).to.equal('Cards go here. Add a card');
  });

  it('shows three stones that screen readers pass over', async () => {
    const element = await fixture<HTMLElement>(html`<cairn-empty sentence="Cards."></cairn-empty>`);
    await settled(element);
    const picture = element.shadowRoot!.querySelector('svg')!;
    expect(picture.querySelectorAll('path')).to.have.length(3);
    expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect([...everything(element)].some(({role}) => role === 'img')).to.equal(false);
  });
});
