import {expect, fixture, html} from '@open-wc/testing';
import type {CairnMenu, MenuEntry} from '../../src/kit/menu/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {viewport} from '../harness/commands.js';
import {all, find, focus, hear, key, moments, settled} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

const items: readonly MenuEntry[] = [
  {value: 'edit', label: 'Edit'},
  {value: 'copy', label: 'Duplicate', icon: 'copy'},
  {value: 'done', label: 'Done', checked: true},
  'separator',
  {value: 'move', label: 'Move', disabled: true},
  {value: 'remove', label: 'Delete', danger: true},
];

kitElement({
  tag: 'cairn-menu',
  define: () => import('../../src/kit/menu/define.js'),
  properties: {items, variant: 'plain'},
  says: {en: 'More', es: 'Más'},
  takesFocus: true,
});

describe('cairn-menu', () => {
  before(() => import('../../src/kit/menu/define.js'));

  const put = async (dir = 'ltr', label = 'Card'): Promise<CairnMenu> => {
    const page = await fixture<HTMLElement>(
      html`<div dir=${dir}>
        <cairn-menu label=${label} .items=${items}></cairn-menu><button>After</button>
      </div>`,
    );
    const element = page.querySelector('cairn-menu')!;
    await settled(element);
    return element;
  };
  const trigger = (element: CairnMenu): HTMLElement => all(element, 'button')[0]!;
  const opened = async (): Promise<CairnMenu> => {
    const element = await put();
    trigger(element).click();
    await moments();
    return element;
  };

  for (const [by, at] of [
    ['Enter', 'Edit'],
    ['Space', 'Edit'],
    ['ArrowDown', 'Edit'],
    ['ArrowUp', 'Delete'],
  ]) {
    it(`opens by ${by!}, at ${at!}`, async () => {
      const element = await put();
      const keys = hear(element.parentElement!, 'keydown');
      element.focus();
      await key(by!);
      expect(focus()).to.equal(`menuitem “${at!}”`);
      expect(trigger(element).ariaExpanded).to.equal('true');
      // An arrow that opens it is no arrow of the toolbar around it.
      expect(keys).to.have.length(by!.startsWith('Arrow') ? 0 : 1);
    });
  }

  it('opens by a click and closes by the next', async () => {
    const element = await put();
    trigger(element).click();
    expect(element.open).to.equal(true);
    const button = trigger(element);
    button.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    element.close();
    button.click();
    expect(element.open).to.equal(false);
  });

  it('opens in no way while it is disabled', async () => {
    const element = await put();
    element.disabled = true;
    await settled(element);
    trigger(element).click();
    element.show();
    expect(element.open).to.equal(false);
  });

  it('moves with arrows, Home and End, and around; what is disabled is said as well', async () => {
    await opened();
    await key('ArrowUp');
    expect(focus()).to.equal('menuitem “Delete”');
    await key('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focus()).to.equal('menuitemcheckbox “Done”');
    await key('ArrowDown');
    expect(focus()).to.equal('menuitem “Move”');
    await key('Home');
    expect(focus()).to.equal('menuitem “Edit”');
    await key('End');
    expect(focus()).to.equal('menuitem “Delete”');
  });

  it('finds an item by its letters, and the next by the same letter again', async () => {
    await opened();
    await key('d');
    expect(focus()).to.equal('menuitem “Duplicate”');
    await new Promise((done) => setTimeout(done, 520));
    await key('d', 'e');
    expect(focus()).to.equal('menuitem “Delete”');
  });

  it('closes by Escape and gives the focus back, choosing nothing', async () => {
    const element = await opened();
    const changes = hear(element, 'change');
    const escapes: Event[] = [];
    const page = element.parentElement!;
    page.addEventListener('keydown', (event) => escapes.push(event), {capture: true});
    await key('Escape');
    expect(element.open).to.equal(false);
    // It is no Escape for a dialog around it.
    expect(escapes.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([true]);
    expect(focus()).to.equal('button “Card”');
    expect(changes).to.deep.equal([]);
  });

  it('closes by Tab and goes on from its button', async () => {
    const element = await opened();
    await key('Tab');
    expect(element.open).to.equal(false);
    expect(focus()).to.equal('button “After”');
  });

  it('says what was chosen, once, by key and by click alike', async () => {
    const element = await opened();
    const chosen: string[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => chosen.push(`${type} ${element.value}`));
    await key('ArrowDown', 'Enter');
    expect(focus()).to.equal('button “Card”');
    trigger(element).click();
    find(element, 'menuitem', 'Delete').click();
    expect(chosen).to.deep.equal(['input copy', 'change copy', 'input remove', 'change remove']);
    expect(element.open).to.equal(false);
  });

  it('does not choose what is disabled', async () => {
    const element = await opened();
    const changes = hear(element, 'change');
    find(element, 'menuitem', 'Move').click();
    expect(changes).to.deep.equal([]);
    expect(element.open).to.equal(true);
  });

  it('says which items are on', async () => {
    const element = await opened();
    expect(find(element, 'menuitemcheckbox', 'Done').ariaChecked).to.equal('true');
  });

  it('takes buttons that a page wrote inside, and presses them', async () => {
    const element = await fixture<CairnMenu>(
      html`<cairn-menu label="Card">
        <button value="edit" data-icon="edit">Edit</button>
        <hr />
        <button value="remove" data-danger>Delete</button>
      </cairn-menu>`,
    );
    await settled(element);
    const native = element.querySelectorAll('button')[1]!;
    const clicks = hear(native, 'click');
    trigger(element).click();
    const [edit, remove] = all(element, 'menuitem');
    expect(edit!.querySelector('svg')).to.not.equal(null);
    expect(remove!.querySelector('svg')).to.equal(null);
    expect(getComputedStyle(remove!).color).to.not.equal(getComputedStyle(edit!).color);
    find(element, 'menuitem', 'Delete').click();
    expect(clicks).to.have.length(1);
    expect(element.value).to.equal('remove');
    native.textContent = 'Remove';
    await moments();
    await settled(element);
    trigger(element).click();
    find(element, 'menuitem', 'Remove');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stays on the screen at 320 pixels, ${dir}`, async () => {
      await viewport(320, 480);
      try {
        for (const place of ['start', 'end']) {
          const element = await put(dir, 'Everything that can be done with it');
          element.parentElement!.style.textAlign = place;
          await element.updateComplete;
          trigger(element).click();
          await moments();
          const {left, right, top, bottom} = find(element, 'menu', /./).getBoundingClientRect();
          expect(left).to.be.at.least(0);
          // WebKit’s narrowest window is a little wider.
          expect(right).to.be.at.most(innerWidth);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(innerHeight);
        }
      } finally {
        await viewport(800, 600);
      }
    });
  }

  it('opens from its end where one reads from right to left', async () => {
    const element = await put('rtl');
    trigger(element).click();
    await moments();
    const list = find(element, 'menu', 'Card').getBoundingClientRect();
    expect(list.right).to.be.closeTo(trigger(element).getBoundingClientRect().right, 1);
  });

  it('is accessible while it is open', async () => {
    await expectAccessible(await opened());
  });
});
