import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {MenuList, separator, styles, type MenuActs} from '../../src/kit/menu/menu-list.js';
import {viewport} from '../harness/commands.js';
import {all, find, focus, key, moments, nameOf, settled, until} from '../harness/page.js';

/** A tool with many rows, each with a button for the one menu. */
class RowsWithMenu extends LitElement {
  static override styles = styles;

  done: string[] = [];
  readonly list = new MenuList(this);

  protected override render(): TemplateResult {
    return html`${['Bulletin', 'Protocol', 'Sessions'].map(
        (row) =>
          html`<button
            aria-label=${`More for ${row}`}
            aria-haspopup="menu"
            aria-expanded="false"
            @click=${(event: Event) => {
              this.list.open(event.currentTarget as HTMLElement, row, this.#acts(row));
            }}
          >
            ⋯
          </button>`,
      )}<input aria-label="After" />${this.list.view()}`;
  }

  #acts(row: string): MenuActs {
    const act = (label: string, more: object = {}) => ({
      label,
      act: () => {
        this.done.push(`${label} ${row}, from ${focus()}`);
      },
      ...more,
    });
    return [
      act('Details', {key: 'Enter'}),
      act('Move up'),
      act('Move down', {disabled: true}),
      separator,
      act('Done', {checked: true}),
      act('Delete', {danger: true}),
    ];
  }
}
customElements.define('rows-with-menu', RowsWithMenu);

describe('the one menu of many rows', () => {
  const put = async (dir = 'ltr'): Promise<RowsWithMenu> => {
    const page = await fixture<HTMLElement>(
      html`<div dir=${dir}><rows-with-menu></rows-with-menu></div>`,
    );
    const element = page.querySelector<RowsWithMenu>('rows-with-menu')!;
    await settled(element);
    return element;
  };
  const opener = (element: RowsWithMenu, row = 'Protocol'): HTMLElement =>
    find(element, 'button', `More for ${row}`);
  const opened = async (row = 'Protocol', dir = 'ltr'): Promise<RowsWithMenu> => {
    const element = await put(dir);
    opener(element, row).focus();
    await key('Enter');
    expect(focus()).to.equal('menuitem “Details”');
    return element;
  };

  it('is one list, named by the row that asked for it', async () => {
    const element = await opened('Sessions');
    expect(all(element, 'menu').map(nameOf)).to.deep.equal(['Sessions']);
    expect(element.shadowRoot!.querySelectorAll('[popover]')).to.have.length(1);
    expect(opener(element, 'Sessions').ariaExpanded).to.equal('true');
    await key('Escape');
    await until(() => opener(element, 'Sessions').ariaExpanded === 'false', 'it is said');
    expect(all(element, 'menuitem')).to.deep.equal([]);
  });

  it('offers nothing where there is nothing to offer', async () => {
    const element = await put();
    element.list.open(opener(element), 'Protocol', []);
    await settled(element);
    expect(element.list.isOpen).to.equal(false);
  });

  it('gives the focus back before anything is done', async () => {
    const element = await opened();
    await key('ArrowDown', 'Enter');
    expect(element.done).to.deep.equal(['Move up Protocol, from button “More for Protocol”']);
    expect(element.list.isOpen).to.equal(false);
  });

  it('does nothing that is disabled, and stays', async () => {
    const element = await opened();
    await key('ArrowDown', 'ArrowDown');
    expect(focus()).to.equal('menuitem “Move down”');
    await key('Enter');
    expect(element.done).to.deep.equal([]);
    expect(element.list.isOpen).to.equal(true);
  });

  it('finds what begins with the letters typed', async () => {
    await opened();
    await key('m');
    expect(focus()).to.equal('menuitem “Move up”');
    await new Promise((done) => setTimeout(done, 900));
    await key('d');
    expect(focus()).to.equal('menuitemcheckbox “Done”');
  });

  it('walks around with arrows, Home and End', async () => {
    await opened();
    await key('ArrowUp');
    expect(focus()).to.equal('menuitem “Delete”');
    await key('ArrowDown');
    expect(focus()).to.equal('menuitem “Details”');
    await key('End');
    expect(focus()).to.equal('menuitem “Delete”');
    await key('Home');
    expect(focus()).to.equal('menuitem “Details”');
  });

  it('closes by Tab and goes on from its opener', async () => {
    const element = await opened('Sessions');
    await key('Tab');
    expect(element.list.isOpen).to.equal(false);
    expect(focus()).to.equal('textbox “After”');
  });

  it('keeps its keys to itself', async () => {
    const element = await opened();
    const heard: string[] = [];
    element.addEventListener('keydown', ({key: pressed}) => heard.push(pressed));
    await key('ArrowDown', 'd', 'Escape');
    expect(heard).to.deep.equal([]);
  });

  it('closes at a press on its opener, and opens from another', async () => {
    const element = await opened();
    const button = opener(element);
    button.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    element.list.close();
    button.click();
    await settled(element);
    expect(element.list.isOpen).to.equal(false);
    opener(element, 'Sessions').click();
    await settled(element);
    expect(nameOf(all(element, 'menu')[0]!)).to.equal('Sessions');
  });

  it('gives the focus back where a press elsewhere gives it to nobody', async () => {
    const element = await opened();
    (element.shadowRoot!.activeElement as HTMLElement).blur();
    element.shadowRoot!.querySelector<HTMLElement>('[popover]')!.hidePopover();
    await until(() => focus() === 'button “More for Protocol”', 'the focus is back');
  });

  it('leaves the focus where a press elsewhere put it', async () => {
    const element = await opened();
    find(element, 'textbox', 'After').focus();
    element.shadowRoot!.querySelector<HTMLElement>('[popover]')!.hidePopover();
    await moments();
    expect(focus()).to.equal('textbox “After”');
  });

  for (const [dir, side] of [
    ['ltr', 'left'],
    ['rtl', 'right'],
  ] as const) {
    it(`stands beneath its opener, from its start, ${dir}`, async () => {
      const element = await opened('Bulletin', dir);
      const list = find(element, 'menu', 'Bulletin').getBoundingClientRect();
      const button = opener(element, 'Bulletin').getBoundingClientRect();
      expect(list[side]).to.be.closeTo(button[side], 1);
      expect(list.top).to.be.within(button.bottom, button.bottom + 8);
    });

    it(`stands beside an opener that is drawn in another scale, ${dir}`, async () => {
      const element = await put(dir);
      const button = opener(element, 'Bulletin');
      button.style.cssText =
        'position: fixed; left: 200px; top: 100px; transform: scale(0.4); transform-origin: 0 0';
      button.click();
      await settled(element);
      const list = find(element, 'menu', 'Bulletin').getBoundingClientRect();
      const {left, right, bottom} = button.getBoundingClientRect();
      expect(list.top).to.be.within(bottom - 1, bottom + 9);
      expect(list.left).to.be.at.most(right);
      expect(list.right).to.be.at.least(left);
    });
  }

  it('stays in a small window', async () => {
    await viewport(320, 240);
    try {
      const element = await opened('Sessions');
      const {left, right, top, bottom} = find(element, 'menu', 'Sessions').getBoundingClientRect();
      expect(Math.min(left, top)).to.be.at.least(0);
      expect(right).to.be.at.most(320);
      expect(bottom).to.be.at.most(240);
    } finally {
      await viewport(800, 600);
    }
  });
});
