import {expect, fixture, html} from '@open-wc/testing';
import type {CairnChip, ChipFamily} from '../../src/kit/chip/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {all, find, hear, key, settled, words} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

const families: readonly ChipFamily[] = [
  'why',
  'people',
  'doing',
  'results',
  'telling',
  'carrying',
  'note',
  'good',
  'warn',
  'danger',
];

kitElement({
  tag: 'cairn-chip',
  define: () => import('../../src/kit/chip/define.js'),
  properties: {family: 'people', removable: true},
  content: () => ['Families'],
  shows: 'Families',
  says: {en: 'Remove Families', es: 'Quitar Families'},
  takesFocus: true,
});

describe('cairn-chip', () => {
  before(() => import('../../src/kit/chip/define.js'));

  const put = async (chip: unknown): Promise<CairnChip> => {
    const page = await fixture<HTMLElement>(html`<div>${chip}</div>`);
    const element = page.querySelector('cairn-chip')!;
    await settled(element);
    return element;
  };

  it('is words alone where the page says nothing else', async () => {
    const element = await put(html`<cairn-chip>Grade 6</cairn-chip>`);
    expect(words(element)).to.equal('Grade 6');
    expect(all(element, 'button')).to.deep.equal([]);
  });

  it('gives each color a mark of its own', async () => {
    const marks = new Set<string>();
    for (const family of families) {
      const element = await put(html`<cairn-chip .family=${family}>Word</cairn-chip>`);
      marks.add(element.renderRoot.querySelector('path')?.getAttribute('d') ?? '');
    }
    expect(marks.has('')).to.equal(false);
    expect(marks.size).to.equal(families.length);
  });

  it('shows another icon where the page names one', async () => {
    const path = async (chip: unknown): Promise<string> =>
      (await put(chip)).renderRoot.querySelector('path')!.getAttribute('d')!;
    await import('../../src/kit/icon/define.js');
    expect(await path(html`<cairn-chip family="people" icon="add">Word</cairn-chip>`)).to.not.equal(
      await path(html`<cairn-chip family="people">Word</cairn-chip>`),
    );
  });

  it('asks to be removed, by click and by key, and leaves it to the page', async () => {
    const element = await put(html`<cairn-chip removable>Coaching</cairn-chip>`);
    const closes = hear(element, 'close');
    find(element, 'button', 'Remove Coaching').click();
    find(element, 'button', 'Remove Coaching').focus();
    const keys = hear(element, 'keydown');
    await key('Enter', 'Delete', 'Backspace');
    // No going back in the browser.
    expect(keys.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([false, true, true]);
    expect(closes.length).to.equal(4);
    expect(closes.every(({bubbles}) => !bubbles)).to.equal(true);
    expect(element.isConnected).to.equal(true);
  });

  it('names its button by the words it has now', async () => {
    const element = await put(html`<cairn-chip removable>Coaching</cairn-chip>`);
    element.textContent = 'Mentoring';
    await new Promise((done) => setTimeout(done));
    await settled(element);
    find(element, 'button', 'Remove Mentoring');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible in every family, ${scheme}`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          ${families.map(
            (family) =>
              html`<cairn-chip scheme=${scheme} .family=${family} removable>
                ${family}
              </cairn-chip>`,
          )}
        </div>`,
      );
      await settled(...page.querySelectorAll('cairn-chip'));
      await expectAccessible(page);
    });
  }
});
