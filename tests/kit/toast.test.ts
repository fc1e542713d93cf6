import {expect, fixture, html} from '@open-wc/testing';
import type {CairnToast} from '../../src/kit/toast/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {viewport} from '../harness/commands.js';
import {
  all,
  find,
  focus,
  focused,
  hear,
  key,
  listen,
  settled,
  until,
  words,
} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

kitElement({
  tag: 'cairn-toast',
  define: () => import('../../src/kit/toast/define.js'),
  properties: {message: 'The card is gone.', open: true},
  shows: 'The card is gone.',
  says: {en: 'Close', es: 'Cerrar'},
  takesFocus: false,
  floats: true,
});

describe('cairn-toast', () => {
  before(() => import('../../src/kit/toast/define.js'));

  const put = async (toast: unknown): Promise<CairnToast> => {
    const page = await fixture<HTMLElement>(html`<div><button>Work</button>${toast}</div>`);
    const element = page.querySelector('cairn-toast')!;
    await settled(element);
    return element;
  };
  const isShown = (element: CairnToast): boolean => all(element, 'group', 'Notice').length > 0;
  const place = (element: CairnToast): DOMRect =>
    find(element, 'group', 'Notice').getBoundingClientRect();

  it('says politely what happened, and leaves the focus where it is', async () => {
    const element = await put(
      html`<cairn-toast>Kept in this browser<button slot="action">Undo</button></cairn-toast>`,
    );
    const {said} = listen(element);
    element.parentElement!.querySelector('button')!.focus();
    element.show();
    await until(() => said.length > 0, 'it is said');
    expect(said).to.deep.equal(['Kept in this browser']);
    expect(isShown(element)).to.equal(true);
    expect(focus()).to.equal('button “Work”');
  });

  it('says new words where it is there already', async () => {
    const element = await put(html`<cairn-toast></cairn-toast>`);
    const {said} = listen(element);
    element.show('One card is gone.');
    await until(() => said.includes('One card is gone.'), 'the first is said');
    element.show('Two cards are gone.');
    await until(() => said.includes('Two cards are gone.'), 'the second is said');
    expect(words(element)).to.include('Two cards are gone.');
    element.show();
    await until(() => said.length > 2, 'the same is said again');
    expect(said.at(-1)).to.equal('Two cards are gone.');
  });

  it('goes when it is closed, and says so once', async () => {
    const element = await put(html`<cairn-toast open message="Gone"></cairn-toast>`);
    const closes = hear(element, 'close');
    find(element, 'button', 'Close').click();
    await settled(element);
    expect(isShown(element)).to.equal(false);
    expect(closes).to.have.length(1);
    expect(closes[0]!.bubbles).to.equal(false);
  });

  it('goes by Escape from inside, and gives the focus back', async () => {
    const element = await put(
      html`<cairn-toast open message="Gone"><button slot="action">Undo</button></cairn-toast>`,
    );
    element.parentElement!.querySelector('button')!.focus();
    await key('Tab');
    expect(focus()).to.equal('button “Undo”');
    const keys = hear(element.parentElement!, 'keydown');
    await key('Escape');
    await settled(element);
    // What the toast lies over is not closed with it.
    expect(keys).to.deep.equal([]);
    expect(isShown(element)).to.equal(false);
    expect(focus()).to.equal('button “Work”');
  });

  it('stays as long as nobody closes it', async () => {
    const element = await put(html`<cairn-toast open message="Gone"></cairn-toast>`);
    await new Promise((done) => setTimeout(done, 300));
    expect(isShown(element)).to.equal(true);
  });

  it('goes by itself where the page says it may, but not while somebody is in it', async () => {
    const element = await put(
      html`<cairn-toast open message="Copied" hide-after="0.1"></cairn-toast>`,
    );
    find(element, 'button', 'Close').focus();
    await new Promise((done) => setTimeout(done, 250));
    expect(isShown(element)).to.equal(true);
    focused().blur();
    await until(() => !isShown(element), 'it goes');
  });

  it('does not go by itself where there is something to do in it', async () => {
    const element = await put(
      html`<cairn-toast open message="Gone" hide-after="0.05">
        <button slot="action">Undo</button>
      </cairn-toast>`,
    );
    await new Promise((done) => setTimeout(done, 200));
    expect(isShown(element)).to.equal(true);
  });

  it('stands over others in its corner, none on another', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <cairn-toast message="First"></cairn-toast>
        <cairn-toast message="Second"></cairn-toast>
        <cairn-toast message="Elsewhere" corner="top-start"></cairn-toast>
      </div>`,
    );
    const [first, second, other] = [...page.querySelectorAll('cairn-toast')];
    for (const toast of [first!, second!, other!]) {
      toast.show();
      await settled(toast);
    }
    await until(() => place(first!).bottom <= place(second!).top, 'the older one makes room');
    expect(place(second!).bottom).to.be.at.most(innerHeight);
    expect(place(other!).top).to.be.lessThan(100);
    expect(place(other!).left).to.be.lessThan(100);
    second!.hide();
    await settled(second!);
    await until(() => place(first!).bottom > innerHeight - 40, 'the older one comes down');
  });

  it('takes the place of another of its name', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <cairn-toast name="saved" message="Saving"></cairn-toast>
        <cairn-toast name="saved" message="Saved"></cairn-toast>
        <cairn-toast open name="saved" corner="top-end" message="Elsewhere"></cairn-toast>
      </div>`,
    );
    const [first, second, other] = [...page.querySelectorAll('cairn-toast')];
    first!.show();
    await settled(first!, other!);
    const closes = hear(first!, 'close');
    second!.show();
    await settled(second!, first!);
    expect(isShown(first!)).to.equal(false);
    expect(isShown(second!)).to.equal(true);
    expect(isShown(other!)).to.equal(true);
    expect(closes).to.have.length(1);
  });

  for (const corner of ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const) {
    it(`stays on the screen at 320 pixels, ${corner}`, async () => {
      await viewport(320, 400);
      try {
        const element = await put(
          html`<cairn-toast open corner=${corner} message=${'Nothing is lost here. '.repeat(5)}>
            <button slot="action">Undo</button>
          </cairn-toast>`,
        );
        const {left, right, top, bottom} = place(element);
        expect(Math.min(left, top)).to.be.at.least(0);
        // The narrowest window of an engine may be a little wider.
        expect(right).to.be.at.most(innerWidth);
        expect(bottom).to.be.at.most(innerHeight);
        expect(innerWidth).to.be.below(400);
      } finally {
        await viewport(800, 600);
      }
    });
  }

  it('is gone with its element, and leaves its place to others', async () => {
    const older = await put(html`<cairn-toast open message="Older"></cairn-toast>`);
    const element = await put(html`<cairn-toast open message="Gone"></cairn-toast>`);
    await until(() => place(older).bottom <= place(element).top, 'the older one makes room');
    element.remove();
    expect(element.open).to.equal(false);
    await until(() => place(older).bottom > innerHeight - 40, 'the older one comes down');
  });

  it('is accessible with something to do in it', async () => {
    const element = await put(
      html`<cairn-toast open message="The card is gone.">
        <button slot="action">Undo</button>
      </cairn-toast>`,
    );
    await expectAccessible(element);
  });
});
