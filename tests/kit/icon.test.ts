import {expect, fixture, html} from '@open-wc/testing';
import type {CairnIcon} from '../../src/kit/icon/index.js';
import {icons, registerIcon} from '../../src/kit/icon/index.js';
import {settled} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

kitElement({
  tag: 'cairn-icon',
  define: () => import('../../src/kit/icon/define.js'),
  properties: {name: 'add', label: 'Add'},
  takesFocus: false,
});

describe('cairn-icon', () => {
  before(() => import('../../src/kit/icon/define.js'));

  const put = async (icon: unknown): Promise<CairnIcon> => {
    const page = await fixture<HTMLElement>(html`<div>${icon}</div>`);
    const element = page.querySelector('cairn-icon')!;
    await settled(element);
    return element;
  };
  const drawn = (element: CairnIcon): string | null | undefined =>
    element.renderRoot.querySelector('path')?.getAttribute('d');

  it('draws each of the set', async () => {
    for (const [name, {path}] of Object.entries(icons)) {
      const element = await put(html`<cairn-icon name=${name}></cairn-icon>`);
      expect(drawn(element), name).to.equal(path);
    }
  });

  it('keeps every line of the set within its square', async () => {
    for (const name of Object.keys(icons)) {
      const element = await put(html`<cairn-icon name=${name}></cairn-icon>`);
      const {x, y, width, height} = element.renderRoot.querySelector('path')!.getBBox();
      expect(Math.min(x, y), name).to.be.at.least(1);
      expect(Math.max(x + width, y + height), name).to.be.at.most(19);
      expect(Math.max(width, height), name).to.be.at.least(7);
    }
  });

  it('is decoration by itself, and a picture with a label', async () => {
    const element = await put(html`<cairn-icon name="check"></cairn-icon>`);
    const picture = element.renderRoot.querySelector('svg')!;
    expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(picture.hasAttribute('role')).to.equal(false);
    element.label = 'Done';
    await settled(element);
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal('Done');
    expect(picture.hasAttribute('aria-hidden')).to.equal(false);
  });

  it('draws what a page registers, even after it was asked for', async () => {
    const element = await put(html`<cairn-icon name="school-bus"></cairn-icon>`);
    expect(drawn(element)).to.equal('');
    const before = element.getBoundingClientRect().width;
    registerIcon('school-bus', {path: 'M3 5h14v9H3z'});
    await settled(element);
    expect(drawn(element)).to.equal('M3 5h14v9H3z');
    expect(element.getBoundingClientRect().width).to.equal(before);
  });

  it('points the other way where one reads from right to left', async () => {
    const turned = async (name: string, dir: string): Promise<boolean> => {
      const page = await fixture<HTMLElement>(
        html`<div dir=${dir}><cairn-icon name=${name}></cairn-icon></div>`,
      );
      const element = page.querySelector('cairn-icon')!;
      await settled(element);
      return getComputedStyle(element.renderRoot.querySelector('svg')!).transform !== 'none';
    };
    expect(await turned('next', 'rtl')).to.equal(true);
    expect(await turned('next', 'ltr')).to.equal(false);
    expect(await turned('check', 'rtl')).to.equal(false);
  });
});
