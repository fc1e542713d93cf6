// The chain as a picture and in words, and what can be taken away of it.
import {expect} from '@open-wc/testing';
import '../../../src/elements/theory-of-action/define.js';
import type {CairnTheoryOfAction} from '../../../src/elements/theory-of-action/index.js';
import {changeOutcome} from '../../../src/plan/edits/index.js';
import {run} from '../../../src/plan/edits/edit.js';
import {longTheory} from '../../../stories/plans/long-theory.js';
import {expectAccessible} from '../../harness/accessible.js';
import {
  all,
  appears,
  focus,
  find,
  key,
  press,
  put,
  settled,
  until,
  words,
} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';

const LABEL = 'The theory from left to right';

/** The diagram of a plan once its lines are drawn, on a page of some width. */
async function diagram(
  plan: object = workedExample,
  {width = 1200, lines = 4, ...attributes}: Record<string, string | number> = {},
): Promise<{element: CairnTheoryOfAction; shown: HTMLElement}> {
  const element = await put('cairn-theory-of-action', {plan}, {view: 'diagram', ...attributes});
  element.style.inlineSize = `${width}px`;
  const shown = await appears(element, 'group', LABEL);
  await until(() => shown.querySelectorAll('path').length === lines, `${lines} lines`);
  return {element, shown};
}

const box = (shown: HTMLElement, text: string): DOMRect => {
  const found = [...shown.querySelectorAll<HTMLElement>('.node')].find((node) =>
    words(node).startsWith(text),
  );
  if (!found) throw new Error(`No box says “${text}”.`);
  return found.getBoundingClientRect();
};

const gappy = {
  format: 'cairn-plan',
  version: 1,
  theory: {
    strategies: [{id: 's', actor: 'Teams', text: 'meet'}],
    outcomes: [
      {id: 'o', text: 'they talk', level: 'practice', term: 'short'},
      {id: 'lost', text: '', level: 'practice', term: 'short'},
    ],
    links: [{id: 'l', from: 's', to: 'o'}],
  },
};

describe('the diagram', () => {
  it('runs from left to right, each box level with the one it hangs on', async () => {
    const {shown} = await diagram();
    const bring = box(shown, 'teachers bring');
    const adjust = box(shown, 'each team plans');
    expect(box(shown, 'The office').right).to.be.lessThan(bring.left);
    expect(bring.right).to.be.lessThan(adjust.left);
    const middle = (text: string): number => {
      const {y, height} = box(shown, text);
      return y + height / 2;
    };
    const apart = (): number => Math.abs(middle('each team plans') - middle('teachers bring'));
    // Boxes are placed once more when one has grown.
    await until(
      () => apart() < 1,
      () => `${String(apart())} px apart`,
    );
  });

  it('runs from right to left where the page does', async () => {
    const {shown} = await diagram(workedExample, {dir: 'rtl'});
    expect(box(shown, 'The office').left).to.be.greaterThan(box(shown, 'teachers bring').right);
    const [, x] = /M(\S+)/.exec(shown.querySelector('path')!.getAttribute('d')!)!;
    const chain = shown.querySelector('.chain')!.getBoundingClientRect();
    expect(chain.left + Number(x)).to.be.closeTo(box(shown, 'Grade teams').left, 1);
  });

  it('begins and ends each line at a box', async () => {
    const {shown} = await diagram(longTheory(), {lines: 48});
    const chain = shown.querySelector('.chain')!.getBoundingClientRect();
    const edges = [...shown.querySelectorAll('.node')].map((node) => node.getBoundingClientRect());
    for (const path of shown.querySelectorAll('path')) {
      const numbers = path
        .getAttribute('d')!
        .match(/-?[\d.]+/g)!
        .map(Number);
      const [x, y] = [chain.left + numbers[0]!, chain.top + numbers[1]!];
      expect(edges.some((e) => Math.abs(e.right - x) < 1 && y > e.top && y < e.bottom)).to.equal(
        true,
      );
      const [endX, endY] = [chain.left + numbers.at(-2)!, chain.top + numbers.at(-1)!];
      expect(
        edges.some((e) => Math.abs(e.left - endX) < 6 && endY > e.top && endY < e.bottom),
      ).to.equal(true);
    }
  });

  it('lets no box lie on another, also in a long theory', async () => {
    const {shown} = await diagram(longTheory(), {lines: 48});
    const boxes = [...shown.querySelectorAll('.node')].map((node) => node.getBoundingClientRect());
    expect(boxes).to.have.length(46);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        expect(
          one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ).to.equal(false);
  });

  it('moves its boxes with the words that are written elsewhere', async () => {
    const {element, shown} = await diagram();
    const before = box(shown, 'teachers bring').height;
    run(
      element.store,
      changeOutcome('o-bring', {text: `teachers bring ${'student work '.repeat(20)}`}),
      {
        origin: 'api',
        tool: '',
      },
    );
    await until(() => box(shown, 'teachers bring').height > before, 'it is higher');
    await settled(element);
    const bring = box(shown, 'teachers bring');
    await until(
      () =>
        Math.abs(
          box(shown, 'each team').y +
            box(shown, 'each team').height / 2 -
            (bring.y + bring.height / 2),
        ) < 1,
      'the next is level with it again',
    );
  });

  it('is a chain from top to bottom on a phone, which says everything in words', async () => {
    const {shown} = await diagram(workedExample, {width: 340, lines: 0});
    expect(box(shown, 'The office').bottom).to.be.lessThan(box(shown, 'teachers bring').top);
    expect(words(shown)).to.match(/leads to teachers bring .* because The two teams that tried it/);
    expect(shown.scrollWidth).to.be.at.most(shown.clientWidth);
  });

  it('follows when the page is turned', async () => {
    const {element, shown} = await diagram();
    element.style.inlineSize = '340px';
    await until(() => shown.querySelectorAll('path').length === 0, 'the lines are gone');
    element.style.inlineSize = '1200px';
    await until(() => shown.querySelectorAll('path').length === 4, 'they are back');
  });

  it('says of each box what it comes from and leads to, and by its number why', async () => {
    const {shown} = await diagram();
    const adjust = all(shown, 'listitem').find((item) =>
      words(item).startsWith('each team plans'),
    )!;
    expect(words(adjust))
      .to.include('comes from teachers bring')
      .and.include('leads to students get');
    const reasons = find(shown, 'list', 'Why one leads to the next');
    expect(all(reasons, 'listitem').map((item) => words(item).slice(0, 2).trim())).to.deep.equal([
      '1',
      '2',
      '3',
      '4',
    ]);
    expect(words(reasons)).to.include('assuming that People read the bulletin (not tested yet)');
  });

  it('leaves a dotted place for everything that waits for words', async () => {
    const {shown} = await diagram(gappy, {lines: 1});
    const waiting = [...shown.querySelectorAll<HTMLElement>('.waiting')].filter((one) =>
      one.checkVisibility(),
    );
    expect(waiting.map(words)).to.include.members([
      'what will students notice?',
      'Not named yet',
      'Nothing leads here yet',
      'why should it?',
    ]);
  });

  it('draws a link back that closes a circle under the boxes', async () => {
    const {theory} = workedExample as {theory: {links: object[]}};
    const links = [...theory.links, {id: 'again', from: 'o-feedback', to: 'o-bring'}];
    const {shown} = await diagram({...workedExample, theory: {...theory, links}}, {lines: 5});
    const back = shown.querySelector('path.back')!.getBoundingClientRect();
    expect(back.bottom).to.be.greaterThan(box(shown, 'The office').bottom);
    const reasons = shown.querySelector('.notes')!.getBoundingClientRect();
    expect(back.bottom).to.be.lessThan(reasons.top);
  });

  it('is accessible with gaps', async () => {
    await expectAccessible((await diagram(gappy, {lines: 1})).element);
  });

  it('is accessible on a phone', async () => {
    await expectAccessible((await diagram(workedExample, {width: 340, lines: 0})).element);
  });
});

describe('a copy of the theory', () => {
  let saved: {name: string; type: string; text: () => Promise<string>}[];
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  beforeEach(() => {
    saved = [];
    let last: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = last!;
      saved.push({name: this.download, type: blob.type, text: () => blob.text()});
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  const theory = (attributes: Record<string, string> = {}): Promise<CairnTheoryOfAction> =>
    put('cairn-theory-of-action', {plan: workedExample}, attributes);

  for (const [format, name, type, said] of [
    [
      'md',
      'Protected time to look at student work, Theory of action.md',
      'text/markdown',
      '- **If** Grade teams',
    ],
    [
      'html',
      'Protected time to look at student work, Theory of action.html',
      'text/html',
      '<h2>Theory of action</h2>',
    ],
    [
      'svg',
      'Protected time to look at student work, Theory of action.svg',
      'image/svg+xml',
      '<svg xmlns=',
    ],
    [
      'evidence',
      'Protected time to look at student work, Evidence pack.html',
      'text/html',
      '<h2>Decisions</h2>',
    ],
  ] as const) {
    it(`is offered as ${format} under the plan’s name`, async () => {
      const element = await theory();
      await element.download(format);
      expect(saved.map((file) => [file.name, file.type])).to.deep.equal([[name, type]]);
      expect(await saved[0]!.text()).to.include(said);
    });
  }

  it('speaks the reader’s language', async () => {
    const element = await theory({lang: 'es'});
    await element.download('html');
    const text = await saved[0]!.text();
    expect(text).to.include('<html lang="es"').and.include('Teoría de acción');
    expect(text).to.include('Sin probar');
  });

  it('is chosen from a menu in the toolbar, also by a reader who may not write', async () => {
    const element = await theory({readonly: ''});
    const button = find(element, 'button', 'More');
    await press(element, 'button', 'More');
    const menu = await appears(element, 'menu', 'More');
    expect(all(menu, 'menuitem').map(words)).to.deep.equal([
      'In a meeting',
      'Save to read, and for Word (HTML)',
      'Save as a picture (SVG)',
      'Save as text (Markdown)',
      'Save the evidence pack (HTML)',
    ]);
    await press(menu, 'menuitem', 'Save as a picture (SVG)');
    await until(() => saved.length === 1, 'a file is offered');
    expect(saved[0]!.name).to.match(/\.svg$/);
    expect(focus()).to.equal('button “More”');
    expect(button.getAttribute('aria-haspopup')).to.equal('menu');
  });

  it('is chosen by keyboard, and Escape leaves everything as it was', async () => {
    const element = await theory();
    find(element, 'button', 'More').focus();
    await key('Enter');
    await until(
      () => focus() === 'menuitem “In a meeting”',
      () => focus(),
    );
    await key('Escape');
    await until(
      () => focus() === 'button “More”',
      () => focus(),
    );
    expect(saved).to.deep.equal([]);
    await key('Enter');
    await until(
      () => focus().startsWith('menuitem'),
      () => focus(),
    );
    await key('End');
    await key('ArrowUp');
    await key('Enter');
    await until(() => saved.length === 1, 'a file is offered');
    expect(saved[0]!.name).to.match(/\.md$/);
  });

  it('holds what is still being typed', async () => {
    const element = await theory();
    const goal = find(element, 'textbox', 'Goal') as HTMLTextAreaElement;
    goal.focus();
    goal.value = 'Typed a moment ago';
    goal.dispatchEvent(new Event('input', {bubbles: true}));
    await element.download('md');
    expect(await saved[0]!.text()).to.include('Typed a moment ago');
  });
});
