import {expect, fixture, html} from '@open-wc/testing';
import type {CairnTabs} from '../../src/kit/tabs/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {all, find, focus, hear, key, moments, settled, words} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

const panel = (slot: string, label: string, text: string): HTMLElement => {
  const made = document.createElement('section');
  made.slot = slot;
  made.dataset['label'] = label;
  made.textContent = text;
  return made;
};

kitElement({
  tag: 'cairn-tabs',
  define: () => import('../../src/kit/tabs/define.js'),
  properties: {value: 'list', label: 'View'},
  content: () => [panel('map', 'Map', 'Cards on a plane'), panel('list', 'List', 'Cards in rows')],
  shows: 'Cards in rows',
  takesFocus: true,
});

describe('cairn-tabs', () => {
  before(() => import('../../src/kit/tabs/define.js'));

  const put = async (
    properties: Partial<Pick<CairnTabs, 'value' | 'activation' | 'tabs'>> = {},
    dir = 'ltr',
  ): Promise<CairnTabs> => {
    const element = document.createElement('cairn-tabs');
    Object.assign(element, {label: 'View', ...properties});
    element.append(
      panel('map', 'Map', 'Cards on a plane'),
      panel('list', 'List', 'Cards in rows'),
      panel('load', 'Load', 'Who does what'),
    );
    await fixture(html`<div dir=${dir}>${element}</div>`);
    await settled(element);
    return element;
  };
  const chosen = (element: CairnTabs): string[] =>
    all(element, 'tab')
      .filter(({ariaSelected}) => ariaSelected === 'true')
      .map(({textContent}) => textContent.trim());

  it('shows one panel, the first where the page says nothing', async () => {
    const element = await put();
    expect(chosen(element)).to.deep.equal(['Map']);
    expect(words(element)).to.include('Cards on a plane').and.not.include('Cards in rows');
  });

  it('shows the first where its value is none of them', async () => {
    expect(chosen(await put({value: 'gone'}))).to.deep.equal(['Map']);
  });

  it('names each panel by its tab', async () => {
    const element = await put();
    find(element, 'tabpanel', 'Map');
    expect(all(element, 'tab')[0]!.getAttribute('aria-controls')).to.equal('panel-0');
  });

  it('chooses by click, and tells the page once', async () => {
    const element = await put();
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => heard.push(`${type} ${element.value}`));
    find(element, 'tab', 'List').click();
    find(element, 'tab', 'List').click();
    await settled(element);
    expect(heard).to.deep.equal(['input list', 'change list']);
    expect(element.getAttribute('value')).to.equal('list');
    expect(words(element)).to.include('Cards in rows');
  });

  it('says nothing where the page chooses', async () => {
    const element = await put();
    const changes = hear(element, 'change');
    element.value = 'load';
    await settled(element);
    expect(chosen(element)).to.deep.equal(['Load']);
    expect(changes).to.deep.equal([]);
  });

  it('moves with arrows, Home and End, around, and chooses by Enter and Space', async () => {
    const element = await put();
    element.focus();
    await key('ArrowLeft');
    expect(focus()).to.equal('tab “Load”');
    expect(chosen(element)).to.deep.equal(['Map']);
    await key('Enter');
    expect(chosen(element)).to.deep.equal(['Load']);
    await key('Home', 'ArrowRight', 'Space');
    expect(chosen(element)).to.deep.equal(['List']);
    await key('End');
    expect(focus()).to.equal('tab “Load”');
  });

  it('chooses as the arrows go where the page asks for it', async () => {
    const element = await put({activation: 'automatic'});
    element.focus();
    await key('ArrowRight');
    expect(chosen(element)).to.deep.equal(['List']);
  });

  it('turns its arrows where one reads from right to left', async () => {
    const element = await put({}, 'rtl');
    element.focus();
    await key('ArrowLeft');
    expect(focus()).to.equal('tab “List”');
  });

  it('is one tab stop at the chosen tab, and then its panel', async () => {
    const element = await put({value: 'list'});
    element.focus();
    await key('ArrowRight', 'Tab');
    expect(focus()).to.equal('tabpanel “List”');
    await key('Shift+Tab');
    expect(focus()).to.equal('tab “List”');
  });

  it('takes its tabs from a property, and passes over those that are disabled', async () => {
    const element = await put({
      tabs: [
        {value: 'draft', label: 'Entwurf', disabled: true},
        {value: 'map', label: 'Karte'},
        {value: 'list', label: 'Liste', disabled: true},
        {value: 'load', label: 'Last', icon: 'people'},
      ],
    });
    expect(chosen(element)).to.deep.equal(['Karte']);
    element.focus();
    await key('ArrowRight');
    expect(focus()).to.equal('tab “Last”');
  });

  it('follows panels that come, go and change their names', async () => {
    const element = await put();
    const notes = panel('notes', '', 'What was said');
    delete notes.dataset['label'];
    notes.dataset['icon'] = 'people';
    element.append(notes);
    element.querySelector('section')!.dataset['label'] = 'Plane';
    element.children[1]!.remove();
    await moments();
    await settled(element);
    expect(all(element, 'tab').map(({textContent}) => textContent.trim())).to.deep.equal([
      'Plane',
      'Load',
      // Without a label, the name of its slot.
      'notes',
    ]);
    expect(all(element, 'tab').map((tab) => tab.querySelector('svg') !== null)).to.deep.equal([
      ...[false, false, true],
    ]);
  });

  it('is accessible with icons and a disabled tab', async () => {
    const element = await put({
      tabs: [
        {value: 'map', label: 'Map', icon: 'results'},
        {value: 'list', label: 'List', disabled: true},
      ],
    });
    await expectAccessible(element);
  });
});
