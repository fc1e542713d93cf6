// What a page goes through when somebody prints: sheets appear, hold what belongs on paper, and are gone afterwards.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {PrintOptions} from '../../src/foundation/paper-sizes.js';
import {extractSurvey, parsePlan} from '../../src/plan/index.js';
import type {Plan} from '../../src/plan/types.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {workshop} from '../../stories/plans/workshop.js';
import {focused, put, until} from '../harness/page.js';

/** Elements of the whole page, through shadow roots. */
function everywhere(selector: string, root: ParentNode = document): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const {shadowRoot} of root.querySelectorAll('*'))
    if (shadowRoot) found.push(...everywhere(selector, shadowRoot));
  return found;
}
const sheets = (): Element[] => everywhere('.paper');
const wordsOn = (sheet: Element | undefined): string =>
  (sheet?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether an element stands in another one, through shadow roots. */
function standsIn(element: Element, selector: string): boolean {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element && at.matches(selector)) return true;
  return false;
}

type Tool = HTMLElement & {print(options?: PrintOptions): void};

/** Prints as a person does: looks at the page while the dialog is open, then closes it. */
async function printed<T>(tool: Tool, options: PrintOptions, look: () => T): Promise<T> {
  const print = window.print.bind(window);
  try {
    return await new Promise<T>((done, fail) => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        try {
          done(look());
        } catch (error) {
          fail(error instanceof Error ? error : new Error(String(error)));
        } finally {
          dispatchEvent(new Event('afterprint'));
        }
      };
      tool.print(options);
    });
  } finally {
    window.print = print;
  }
}

/** The browser's own command; once the tools have fetched what it takes. */
async function pagePrinted<T>(count: number, look: () => T): Promise<T> {
  let seen: {result: T} | undefined;
  await until(() => {
    dispatchEvent(new Event('beforeprint'));
    if (sheets().length === count) seen = {result: look()};
    dispatchEvent(new Event('afterprint'));
    return seen;
  }, `${count} sheets`);
  return seen!.result;
}

function workedExample(): Plan {
  const opened = parsePlan(teamTime);
  if (!opened.ok) throw new Error('The worked example cannot be opened.');
  return opened.plan;
}

const filled = [
  [
    'cairn-theory-of-action',
    'grade teams get 40 protected minutes',
    'Common planning time',
    'Tested byStaff who say they read the bulletin',
  ],
  ['cairn-purpose-map', 'Two grade teams, six sessions, one protocol', 'Ask about room 12'],
  ['cairn-action-timeline', 'Restart the weekly bulletin', 'Four bulletins in a row'],
  ['cairn-guide', 'The use of the time, not the amount'],
] as const;

describe('printing one element', () => {
  for (const [tag, ...words] of filled) {
    it(`puts all of ${tag} on its sheets, in words and not in fields`, async () => {
      const tool = await put(tag, {plan: teamTime});
      const [shown, fields] = await printed(
        tool,
        {},
        () =>
          [
            sheets().map(wordsOn),
            everywhere('.paper :is(input, textarea, select)').length,
          ] as const,
      );
      expect(shown).to.have.length(1);
      for (const word of words) expect(shown[0]).to.include(word);
      expect(fields).to.equal(0);
    });

    it(`leaves everything the team wrote off a blank sheet of ${tag}`, async () => {
      const tool = await put(tag, {plan: teamTime});
      const [shown] = await printed(tool, {blank: true}, () => sheets().map(wordsOn));
      expect(shown).to.include('Team or name');
      for (const word of words) expect(shown).not.to.include(word);
    });
  }

  it('asks of an assumption on a blank sheet what the tool asks of it, and why an idea is parked', async () => {
    const tool = await put('cairn-theory-of-action', {plan: teamTime});
    const [shown] = await printed(tool, {blank: true}, () => sheets().map(wordsOn));
    for (const word of ['How sure', 'A guess', 'Tested by', 'If it is wrong', 'Parked, because'])
      expect(shown).to.include(word);
  });

  it('gives each question of the guide lines to write on, 9 mm apart, and each task its box', async () => {
    const tool = await put('cairn-guide', {plan: teamTime});
    const [lines, boxes, height] = await printed(tool, {blank: true, paper: 'a4'}, () => {
      const all = everywhere('.paper .questions .write');
      const size = getComputedStyle(all[0]!).blockSize;
      return [all.length, everywhere('.paper .entry .tick:not(.on)').length, size] as const;
    });
    expect([lines, boxes]).to.deep.equal([36, 15]);
    expect((Number.parseFloat(height) / 96) * 25.4).to.be.closeTo(9, 0.1);
  });

  it('prints what is open in the guide after it, alone and with the page', async () => {
    const tool = await put('cairn-guide', {plan: teamTime}, {phase: 'how'});
    await until(() => {
      // What is in a fold comes once it is open, and has folds of its own.
      for (const details of everywhere('details')) (details as HTMLDetailsElement).open = true;
      return everywhere('cairn-conditions, cairn-decision').length === 2;
    }, 'the tools in the guide');
    const look = (): string[] =>
      sheets()
        .filter((sheet) => !standsIn(sheet, '.frame'))
        .map((sheet) => wordsOn(sheet.querySelector('h1, h2, h3, h4, h5') ?? undefined));
    const all = ['Guide', 'Conditions check', 'Decision'];
    expect(await printed(tool, {}, look)).to.deep.equal(all);
    expect(await pagePrinted(3, look)).to.deep.equal(all);
  });

  it('says everything in Spanish where the tool does', async () => {
    const tool = await put('cairn-action-timeline', {plan: teamTime}, {lang: 'es'});
    const [shown] = await printed(tool, {blank: true}, () => sheets().map(wordsOn));
    expect(shown).to.include('Cronograma de acciones').and.to.include('Equipo o nombre');
  });

  it('prints the element alone, and leaves nothing behind', async () => {
    await fixture(html`<p>The host’s own words</p>`);
    const tool = await put('cairn-theory-of-action', {plan: teamTime});
    const before = document.adoptedStyleSheets.length;
    const rules = await printed(tool, {paper: 'tabloid'}, () =>
      document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText))
        .join('\n'),
    );
    expect(rules).to.include('279.4mm 431.8mm').and.to.include(':not([data-cairn-paper])');
    expect(sheets()).to.deep.equal([]);
    expect(document.querySelector('[data-cairn-paper]')).to.equal(null);
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('leaves nothing behind where the browser refuses to print', async () => {
    const tool = await put('cairn-theory-of-action', {plan: teamTime});
    const print = window.print.bind(window);
    let asked = false;
    window.print = () => {
      asked = true;
    };
    tool.print();
    await until(() => asked, 'print was called');
    window.print = print;
    await until(() => sheets().length === 0, 'the sheet is gone');
    expect(document.querySelector('[data-cairn-paper]')).to.equal(null);
  });

  it('keeps what is typed, and the place where it is', async () => {
    const tool = await put('cairn-theory-of-action', {plan: teamTime});
    const goal = tool.shadowRoot!.querySelector<HTMLTextAreaElement>('#goal')!;
    goal.focus();
    goal.value = 'A goal that is half';
    goal.dispatchEvent(new Event('input', {bubbles: true}));
    goal.setSelectionRange(2, 6);
    await printed(tool, {blank: true}, () => undefined);
    expect(focused()).to.equal(goal);
    expect([goal.value, goal.selectionStart, goal.selectionEnd]).to.deep.equal([
      'A goal that is half',
      2,
      6,
    ]);
  });

  it('puts no name of a plan into the rules of a page that could end them', async () => {
    const title = 'A "plan" } @page { size: 1mm } \\ <b>';
    const tool = await put('cairn-theory-of-action', {plan: {...teamTime, title}});
    const names = await printed(tool, {}, () =>
      document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map(({cssText}) => /size: 1mm/.test(cssText.replace(/"[^"]*"/g, ''))),
      ),
    );
    expect(names).to.not.include(true);
  });

  it('prints every card of a map that shows only some', async () => {
    const cards = Array.from({length: 200}, (_, index) => ({
      id: `c-${index}`,
      kind: 'note',
      text: `Card ${index + 1}`,
      x: (index % 40) * 320,
      y: Math.floor(index / 40) * 140,
    }));
    const tool = await put('cairn-purpose-map', {
      plan: {format: 'cairn-plan', version: 1, map: {cards, connections: []}},
      view: 'map',
    });
    expect(tool.shadowRoot!.querySelectorAll('.cards > li').length).to.be.lessThan(200);
    const count = await printed(tool, {}, () => everywhere('.paper [data-card]').length);
    expect(count).to.equal(200);
  });

  it('prints a large map on several sheets, each with all that it shows, and on one sheet the next time', async () => {
    const tool = await put('cairn-purpose-map', {plan: workedExample(), view: 'map'});
    const tiles = () =>
      everywhere('.paper .sheet-tile').map((tile) => ({
        place: tile.querySelector('.sheet-caption')!.textContent.trim().split('.')[0],
        cards: [...tile.querySelectorAll<HTMLElement>('[data-card]')].map(
          (one) => one.dataset['card'],
        ),
      }));
    const print = tool.print.bind(tool);
    tool.print = () => {
      print({tiled: true, paper: 'letter'});
    };
    const shown = await printed(tool, {}, tiles);
    expect(shown.map(({place}) => place)).to.include.members([
      'Row 1 of 1, column 1 of 2',
      'Row 1 of 1, column 2 of 2',
    ]);
    expect(new Set(shown.flatMap(({cards}) => cards)).size).to.equal(14);
    for (const {cards} of shown) expect(cards).not.to.have.length(0);
    tool.print = print;
    expect(await printed(tool, {}, tiles)).to.deep.equal([]);
  });

  for (const [language, words] of [
    ['en', ['Why', 'People', 'The test and first steps']],
    ['es', ['Por qué', 'Personas', 'La prueba y los primeros pasos']],
  ] as const)
    it(`puts the grounds of the zones with their words on paper, in ${language}, and no card out of its own`, async () => {
      const tool = await put(
        'cairn-purpose-map',
        {plan: workedExample(), view: 'map'},
        {lang: language},
      );
      await printed(tool, {}, () => {
        const zones = everywhere('.paper .sheet-zone');
        expect(zones.map((zone) => zone.textContent.trim())).to.include.members([...words]);
        const plane = everywhere('.paper .sheet-plane')[0]!.getBoundingClientRect();
        for (const zone of zones) {
          const {left, top, right, bottom} = zone.getBoundingClientRect();
          expect(left).to.be.at.least(plane.left);
          expect(top).to.be.at.least(plane.top);
          expect(right).to.be.at.most(plane.right);
          expect(bottom).to.be.at.most(plane.bottom);
        }
      });
    });

  it('puts no word of a connection on that of a zone', async () => {
    const opened = parsePlan(workshop());
    if (!opened.ok) throw new Error('The workshop cannot be opened.');
    const tool = await put('cairn-purpose-map', {plan: opened.plan, view: 'map'});
    await printed(tool, {}, () => {
      const boxOf = (element: Element): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect();
      };
      const zones = everywhere('.paper .sheet-zone').map(boxOf);
      expect(zones).to.have.length.above(5);
      for (const word of everywhere('.paper .sheet-links text')) {
        const {left, top, right, bottom} = word.getBoundingClientRect();
        // Where an engine counts the paper around letters, that may touch.
        const halo = (bottom - top) / 4;
        for (const zone of zones)
          expect(
            left + halo < zone.right &&
              right - halo > zone.left &&
              top + halo < zone.bottom &&
              bottom - halo > zone.top,
            word.textContent,
          ).to.equal(false);
      }
    });
  });

  it('ends links at the edges of cards as high as they are on paper', async () => {
    const long = 'A purpose that takes many words to say. '.repeat(12);
    const card = {kind: 'note', x: 0};
    const tool = await put('cairn-purpose-map', {
      plan: {
        format: 'cairn-plan',
        version: 1,
        map: {
          cards: [
            {...card, id: 'a', text: long, y: 0},
            {...card, id: 'b', text: 'Below', y: 600},
          ],
          connections: [{id: 'k', from: 'a', to: 'b', kind: 'leads-to'}],
        },
      },
      view: 'map',
    });
    const [start, bottom] = await printed(tool, {}, () => {
      const path = everywhere('.paper path')[0] as SVGPathElement;
      const {a, d, e, f} = path.getScreenCTM()!;
      const {x, y} = path.getPointAtLength(0);
      expect(a).to.be.greaterThan(0);
      const box = everywhere('.paper [data-card="a"]')[0]!.getBoundingClientRect();
      expect(x * a + e).to.be.within(box.left, box.right);
      return [y * d + f, box.bottom] as const;
    });
    expect(start).to.be.closeTo(bottom, 6);
  });
});

describe('printing a survey', () => {
  const survey = (): Plan => extractSurvey(workedExample(), 'sv-teams');

  it('crosses on paper what was answered, and nothing on a blank sheet', async () => {
    const tool = await put('cairn-impact-survey', {plan: survey()});
    tool.shadowRoot!.querySelectorAll('fieldset')[1]!.querySelectorAll('label')[2]!.click();
    await tool.updateComplete;
    const crosses = (): string[] => everywhere('.paper .chosen').map(wordsOn);
    expect(await printed(tool, {}, crosses)).to.deep.equal(['Sometimes']);
    expect(await printed(tool, {blank: true}, crosses)).to.deep.equal([]);
    expect(tool.response?.answers).to.deep.equal({'q-bulletin': 3});
  });

  it('asks everything on a blank sheet, and says of whom', async () => {
    const tool = await put('cairn-impact-survey', {plan: survey()});
    const [blank] = await printed(tool, {blank: true}, () => sheets().map(wordsOn));
    expect(blank).to.include('What one change would help most?');
    expect(blank, 'each language promises in its own words').to.include(
      'según las respuestas a «¿Cuál describe su trabajo?»',
    );
    expect(blank).to.match(
      /Only if you answered “Not at all”, “Slightly”, “Somewhat” to question 3/,
    );
    expect(blank, 'and quotes as it does').to.match(
      /Solo si respondió «[^»“”]+», «[^»“”]+», «[^»“”]+» a la pregunta 3/,
    );
    expect(blank).to.include('q-load');
  });

  it('asks nobody for a name', async () => {
    const tool = await put('cairn-impact-survey', {plan: survey()});
    const [blank] = await printed(tool, {blank: true}, () => sheets().map(wordsOn));
    expect(blank).not.to.include('Team or name');
  });
});

describe('printing results', () => {
  it('makes a tally sheet of a blank one: every answer, and no count', async () => {
    const tool = await put('cairn-impact-results', {plan: teamTime});
    const [blank] = await printed(tool, {blank: true}, () => sheets().map(wordsOn));
    expect(blank).to.include('Almost always').and.to.include('One stroke for each person');
    expect(everywhere('.paper .tally td').map(wordsOn).join('')).to.equal('');
  });
});

describe('printing the page', () => {
  const page = async (): Promise<HTMLElement> =>
    fixture(html`
      <cairn-plan .plan=${workedExample()}>
        <cairn-theory-of-action></cairn-theory-of-action>
        <cairn-action-timeline></cairn-action-timeline>
        <cairn-purpose-map hidden></cairn-purpose-map>
      </cairn-plan>
    `);

  it('puts a sheet in the place of every tool that is shown, and takes it away', async () => {
    const plan = await page();
    const shown = await pagePrinted(2, () => sheets().map(wordsOn));
    expect(shown[0]).to.include('Theory of action');
    expect(shown[1]).to.include('Action timeline');
    expect(sheets()).to.deep.equal([]);
    plan.remove();
  });

  it('prints of a plan every tool, be it shown or not', async () => {
    const plan = await page();
    const count = await printed(plan as Tool, {blank: true}, () => sheets().length);
    expect(count).to.equal(3);
  });

  it('draws one sheet a tool, however often it is said that the page is printed', async () => {
    await page();
    const count = await pagePrinted(2, () => {
      // A second sign that the page is printed changes nothing.
      dispatchEvent(new Event('beforeprint'));
      return sheets().length;
    });
    expect(count).to.equal(2);
  });
});
