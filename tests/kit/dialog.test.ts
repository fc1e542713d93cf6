import {expect, fixture, html} from '@open-wc/testing';
import '../../src/kit/button/define.js';
import type {CairnDialog} from '../../src/kit/dialog/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {viewport} from '../harness/commands.js';
import {all, find, focus, hear, key, moments, settled, until} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

kitElement({
  tag: 'cairn-dialog',
  define: () => import('../../src/kit/dialog/define.js'),
  properties: {heading: 'Delete this card?', open: true},
  content: () => ['Its links go with it.'],
  shows: 'Delete this card?',
  says: {en: 'Close', es: 'Cerrar'},
  takesFocus: false,
  floats: true,
});

describe('cairn-dialog', () => {
  before(() => import('../../src/kit/dialog/define.js'));

  let page: HTMLElement;
  const put = async (
    properties: Partial<Pick<CairnDialog, 'alert' | 'closedBy' | 'heading' | 'label'>> = {},
    content: unknown = html`<p>Its links go with it.</p>
      <label>Why? <input /></label>`,
  ): Promise<CairnDialog> => {
    page = await fixture<HTMLElement>(
      html`<div>
        <button>Opener</button>
        <cairn-dialog heading="Delete this card?">
          ${content}
          <cairn-button slot="footer" data-close value="keep">Keep it</cairn-button>
          <button slot="footer" data-close value="delete">Delete it</button>
        </cairn-dialog>
      </div>`,
    );
    const element = page.querySelector('cairn-dialog')!;
    Object.assign(element, properties);
    await settled(element, ...page.querySelectorAll('cairn-button'));
    return element;
  };
  const open = async (element: CairnDialog): Promise<CairnDialog> => {
    page.querySelector('button')!.focus();
    element.show();
    await settled(element);
    return element;
  };
  const closed = async (element: CairnDialog): Promise<void> => {
    await until(() => all(element, 'dialog').length === 0, 'it closes');
    await settled(element);
  };

  it('is a modal dialog named by its heading', async () => {
    const element = await open(await put());
    expect(find(element, 'dialog', 'Delete this card?').matches(':modal')).to.equal(true);
    expect(element.hasAttribute('open')).to.equal(true);
  });

  it('lets the keyboard scroll what is longer than the window, and only that', async () => {
    const body = (element: CairnDialog): Element =>
      element.shadowRoot!.querySelector('[part=body]')!;
    const long = await open(
      await put({}, html`${Array.from({length: 80}, (_, at) => html`<p>Answer ${at + 1}</p>`)}`),
    );
    await until(() => body(long).getAttribute('tabindex') === '0', 'it is a stop');
    await expectAccessible(long);
    const short = await open(await put());
    await moments();
    expect(body(short).hasAttribute('tabindex')).to.equal(false);
  });

  it('is named by its label where it has no heading', async () => {
    const element = await open(await put({heading: '', label: 'Delete'}));
    find(element, 'dialog', 'Delete');
  });

  it('opens and closes by its attribute', async () => {
    const element = await put();
    element.toggleAttribute('open', true);
    await settled(element);
    expect(all(element, 'dialog')).to.have.length(1);
    element.toggleAttribute('open', false);
    await closed(element);
  });

  it('goes to the first field, and back to where it was', async () => {
    const element = await open(await put());
    expect(focus()).to.equal('textbox “Why?”');
    element.close();
    await closed(element);
    expect(focus()).to.equal('button “Opener”');
  });

  it('goes to what asks for it', async () => {
    const element = await put({}, html`<input aria-label="First" /><input aria-label="Second" />`);
    page.querySelector('[aria-label=Second]')!.toggleAttribute('autofocus', true);
    await open(element);
    expect(focus()).to.equal('textbox “Second”');
  });

  it('goes to the first of its buttons where there is no field', async () => {
    await open(await put({}, html`<p>Its links go with it.</p>`));
    expect(focus()).to.equal('button “Keep it”');
  });

  it('goes to its heading where there is nothing to do, and has no empty foot then', async () => {
    const element = await put({}, html`<p>Its links are gone.</p>`);
    for (const button of element.querySelectorAll('[slot=footer]')) button.remove();
    await moments();
    await open(element);
    expect(focus()).to.equal('heading “Delete this card?”');
    expect(element.renderRoot.querySelector('[part=footer]')!.checkVisibility()).to.equal(false);
  });

  it('interrupts as an alert dialog that says all of itself', async () => {
    const element = await open(await put({alert: true}));
    const dialog = find(element, 'alertdialog', 'Delete this card?');
    expect(dialog.getAttribute('aria-describedby')).to.equal('body');
    expect(focus()).to.equal('button “Keep it”');
  });

  it('closes by Escape, once, with nothing said', async () => {
    const element = await open(await put());
    const closes = hear(element, 'close');
    await key('Escape');
    await until(() => closes.length > 0, 'close');
    expect(element.open).to.equal(false);
    expect(element.returnValue).to.equal('');
    await moments();
    expect(closes).to.have.length(1);
    expect(closes[0]!.bubbles).to.equal(false);
  });

  it('says by Escape that it is closed before anybody can ask for it again', async () => {
    const element = await open(await put());
    const told: string[] = [];
    const inner = find(element, 'dialog', 'Delete this card?');
    inner.addEventListener('close', () => told.push('the platform'), {capture: true});
    element.addEventListener('close', () => {
      told.push('the dialog');
      element.show();
    });
    await key('Escape');
    await until(() => told.includes('the platform'), 'the platform has said so');
    expect(told[0]).to.equal('the dialog');
    await moments();
    expect(told).to.have.length(2);
    expect(element.open).to.equal(true);
  });

  it('closes by its own button', async () => {
    const element = await open(await put());
    find(element, 'button', 'Close').click();
    await closed(element);
  });

  for (const [name, value] of [
    ['Keep it', 'keep'],
    ['Delete it', 'delete'],
  ] as const) {
    it(`closes by “${name}” and says “${value}”`, async () => {
      const element = await open(await put());
      const closes = hear(element, 'close');
      find(element, 'button', name).click();
      await until(() => closes.length > 0, 'close');
      expect(element.returnValue).to.equal(value);
    });
  }

  it('says what `close` was given', async () => {
    const element = await open(await put());
    element.close('later');
    await closed(element);
    expect(element.returnValue).to.equal('later');
    await open(element);
    expect(element.returnValue).to.equal('');
  });

  it('closes by nothing but its buttons where the page says so', async () => {
    const element = await open(await put({closedBy: 'none'}));
    expect(all(element, 'button', 'Close')).to.deep.equal([]);
    await key('Escape');
    await moments();
    expect(element.open).to.equal(true);
  });

  it('leaves to what is inside its own closing and cancelling', async () => {
    const element = await open(await put({closedBy: 'none'}));
    const closes = hear(element, 'close');
    const inside = element.querySelector('input')!;
    inside.dispatchEvent(new Event('close', {bubbles: true}));
    expect(closes.map(({target}) => target)).to.deep.equal([inside]);
    const isHeard = inside.dispatchEvent(new Event('cancel', {bubbles: true, cancelable: true}));
    expect(isHeard).to.equal(true);
  });

  for (const [closedBy, isOpen] of [
    ['closerequest', true],
    ['any', false],
  ] as const) {
    it(`${isOpen ? 'stays' : 'closes'} at a press beside it with closedby="${closedBy}"`, async () => {
      const element = await open(await put({closedBy}));
      const dialog = all(element, 'dialog')[0]!;
      const at = {bubbles: true, composed: true, clientX: 1, clientY: 1};
      dialog.dispatchEvent(new PointerEvent('pointerdown', at));
      dialog.dispatchEvent(new MouseEvent('click', at));
      await moments();
      expect(element.open).to.equal(isOpen);
    });
  }

  it('stays where a press began inside and ended beside, as when selecting text', async () => {
    const element = await open(await put({closedBy: 'any'}));
    const dialog = all(element, 'dialog')[0]!;
    element
      .querySelector('input')!
      .dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    dialog.dispatchEvent(new MouseEvent('click', {bubbles: true, clientX: 1, clientY: 1}));
    expect(element.open).to.equal(true);
  });

  it('is closed where it leaves the page', async () => {
    const element = await open(await put());
    element.remove();
    page.append(element);
    await settled(element);
    expect(element.open).to.equal(false);
    expect(all(element, 'dialog')).to.deep.equal([]);
  });

  it('fills a phone from side to side, and scrolls inside where there is much in it', async () => {
    await viewport(320, 400);
    try {
      const many = Array.from({length: 30}, () => html`<p>One more thing.</p>`);
      const element = await open(await put({}, many));
      const {finished} = all(element, 'dialog')[0]!.getAnimations()[0] ?? {};
      await finished;
      const box = all(element, 'dialog')[0]!.getBoundingClientRect();
      expect(Math.round(box.width)).to.equal(document.documentElement.clientWidth);
      expect(box.top).to.be.at.least(0);
      expect(box.bottom).to.be.at.most(400);
      const button = find(element, 'button', 'Delete it').getBoundingClientRect();
      expect(button.bottom).to.be.at.most(400);
      const body = element.renderRoot.querySelector('.body')!;
      expect(body.scrollHeight).to.be.greaterThan(body.clientHeight);
    } finally {
      await viewport(800, 600);
    }
  });

  it('gives the focus back at once, so that whoever closed it may take it further', async () => {
    const element = await open(await put());
    const closes = hear(element, 'close');
    element.close();
    expect(focus()).to.equal('button “Opener”');
    const elsewhere = document.createElement('button');
    elsewhere.textContent = 'Elsewhere';
    page.append(elsewhere);
    elsewhere.focus();
    await until(() => closes.length > 0, 'close');
    expect(focus()).to.equal('button “Elsewhere”');
  });

  it('says at once that it is closed, and once, however soon it is opened again', async () => {
    const element = await open(await put());
    const closes = hear(element, 'close');
    const platform = new Promise((done) => {
      all(element, 'dialog')[0]!.addEventListener('close', done, {once: true});
    });
    element.close('keep');
    expect(closes).to.have.length(1);
    expect(element.returnValue).to.equal('keep');
    element.open = true;
    await settled(element);
    await platform;
    expect(closes).to.have.length(1);
    expect(all(element, 'dialog')).to.have.length(1);
  });

  it('gives the focus back where it leaves the page', async () => {
    const element = await open(await put());
    element.remove();
    expect(focus()).to.equal('button “Opener”');
  });

  it('does not come back while it closes, whatever changes meanwhile', async () => {
    const element = await open(await put());
    const dialog = all<HTMLDialogElement>(element, 'dialog')[0]!;
    let opened = 0;
    dialog.showModal = () => {
      opened++;
    };
    dialog.close();
    element.heading = 'Deleted this card';
    await settled(element);
    expect(opened).to.equal(0);
    await closed(element);
  });

  it('knows its foot when it opens with its first render', async () => {
    page = await fixture<HTMLElement>(
      html`<div>
        <cairn-dialog heading="Remove?" open>
          <p>Its links go with it.</p>
          <button slot="footer" data-close>Keep it</button>
        </cairn-dialog>
      </div>`,
    );
    await settled(page.querySelector('cairn-dialog')!);
    expect(focus()).to.equal('button “Keep it”');
  });

  it('is accessible as a dialog and as an alert', async () => {
    await expectAccessible(await open(await put()));
    await expectAccessible(await open(await put({alert: true})));
  });
});
