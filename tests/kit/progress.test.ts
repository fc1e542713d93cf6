import {expect, fixture, html} from '@open-wc/testing';
import type {CairnProgress} from '../../src/kit/progress/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {media} from '../harness/commands.js';
import {all, nameOf, settled, words} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

kitElement({
  tag: 'cairn-progress',
  define: () => import('../../src/kit/progress/define.js'),
  properties: {value: 3, max: 7, label: 'Questions answered'},
  shows: 'Questions answered',
  says: {en: '3 of 7', es: '3 de 7'},
  takesFocus: false,
});

describe('cairn-progress', () => {
  before(() => import('../../src/kit/progress/define.js'));

  const put = async (progress: unknown): Promise<CairnProgress> => {
    const page = await fixture<HTMLElement>(html`<div>${progress}</div>`);
    const element = page.querySelector('cairn-progress')!;
    await settled(element);
    return element;
  };
  const bar = (element: CairnProgress): HTMLProgressElement =>
    all<HTMLProgressElement & HTMLElement>(element, 'progressbar')[0]!;

  it('says how many of how many, in words and to screen readers', async () => {
    const element = await put(
      html`<cairn-progress value="3" max="7" label="Questions"></cairn-progress>`,
    );
    expect(words(element)).to.equal('Questions 3 of 7');
    expect(nameOf(bar(element))).to.equal('Questions');
    expect(bar(element).getAttribute('aria-valuetext')).to.equal('3 of 7');
    expect(bar(element).position).to.be.closeTo(3 / 7, 1e-9);
  });

  it('never says more than all or less than nothing', async () => {
    const element = await put(html`<cairn-progress value="9" max="7"></cairn-progress>`);
    expect(words(element)).to.equal('7 of 7');
    element.value = -2;
    await settled(element);
    expect(words(element)).to.equal('0 of 7');
  });

  it('waits with words while nobody knows how long', async () => {
    const element = await put(html`<cairn-progress label="Opening the plan"></cairn-progress>`);
    expect(words(element)).to.equal('Opening the plan');
    expect(bar(element).position).to.equal(-1);
    element.value = 1;
    element.max = 2;
    await settled(element);
    expect(words(element)).to.equal('Opening the plan 1 of 2');
    element.value = undefined;
    await settled(element);
    expect(bar(element).position).to.equal(-1);
  });

  it('stands still where the reader wants no motion', async function () {
    const element = await put(html`<cairn-progress label="Opening"></cairn-progress>`);
    const stone = element.renderRoot.querySelector('path')!;
    expect(stone.getAnimations()).to.have.length(1);
    await media(this, {reducedMotion: 'reduce'});
    expect(stone.getAnimations()).to.have.length(0);
    expect(getComputedStyle(stone).opacity).to.equal('1');
  });

  it('is accessible while nobody knows how long', async () => {
    await expectAccessible(await put(html`<cairn-progress></cairn-progress>`));
  });
});
