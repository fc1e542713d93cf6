/** What is asked for on the map now and then: arranging, files, people from a table, another copy, paper. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/plan/define.js';
import type {CairnPlan} from '../../../src/elements/plan/index.js';
import {expectAccessible} from '../../harness/accessible.js';
import {keys} from '../../harness/commands.js';
import {
  asked,
  choose,
  find,
  write,
  focused,
  offered,
  openMap,
  press,
  said,
  settled,
  teamTime,
  type MapPage,
} from './page.js';

const labels = ({changes}: MapPage): string[] => changes.map(({label}) => label);
const placesOf = ({element}: MapPage): string =>
  element.plan.map.cards.map(({x, y}) => `${String(x)},${String(y)}`).join(' ');

async function fromMenu(page: MapPage, option: string, menu = 'More'): Promise<void> {
  await press(page, find(page, 'button', menu));
  await press(page, await offered(page, option));
}

/** The radio button of a label. */
function option(page: MapPage, words: string): HTMLInputElement {
  const label = [...page.root.querySelectorAll('label')].find(
    ({textContent}) => textContent.trim() === words,
  );
  if (!label?.control) throw new Error(`no option “${words}”`);
  return label.control as HTMLInputElement;
}

async function shows(page: MapPage, selector: string): Promise<Element> {
  for (let i = 0; i < 400 && !page.root.querySelector(selector); i++)
    await new Promise((done) => setTimeout(done, 10));
  await settled(page.element);
  const found = page.root.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** The files that are offered from now on. */
function offeredFiles(): {readonly files: {name: string; blob: Blob}[]; stop(): void} {
  const files: {name: string; blob: Blob}[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const url = make(blob);
    blobs.set(url, blob);
    return url;
  };
  const hear = (event: Event): void => {
    const link = event.target as HTMLAnchorElement;
    const blob = blobs.get(link.href);
    if (!blob) return;
    event.preventDefault();
    files.push({name: link.download, blob});
  };
  document.addEventListener('click', hear, true);
  return {
    files,
    stop: () => {
      URL.createObjectURL = make;
      document.removeEventListener('click', hear, true);
    },
  };
}

describe('The purpose map, arranged', function () {
  this.timeout(30_000);

  it('shows first where cards would stand, moves what somebody placed only if that is chosen, and is one step', async () => {
    const page = await openMap();
    const before = placesOf(page);
    await fromMenu(page, 'Arrange cards…');
    const bar = await shows(page, '.arranging');
    expect(bar.textContent).to.contain('Somebody has placed every card');
    await expectAccessible(page.element);
    option(page, 'All').click();
    await settled(page.element);
    expect(bar.textContent).to.contain('cards would move');
    expect(placesOf(page)).to.equal(before);
    await press(page, find(page, 'button', 'Put back'));
    expect(labels(page)).to.deep.equal([]);
    expect(page.root.querySelector('.arranging')).to.equal(null);
    expect(focused(page)).to.equal('More');
    await fromMenu(page, 'Arrange cards…');
    await shows(page, '.arranging');
    option(page, 'All').click();
    await settled(page.element);
    await press(page, find(page, 'button', 'Keep it like this'));
    expect(labels(page)).to.deep.equal(['Arrange cards']);
    expect(await said(page, /^Arranged/)).to.match(/^Arranged \d+ cards$/);
    page.element.undo();
    expect(placesOf(page)).to.equal(before);
  });

  it('takes new cards that nobody has moved, and leaves the others where they are', async () => {
    const page = await openMap();
    await press(page, find(page, 'button', 'Add card'));
    await press(page, await offered(page, 'Value'));
    const made = page.element.plan.map.cards.at(-1)!;
    expect(made).to.include({kind: 'value', arranged: true});
    const others = placesOf(page).split(' ').slice(0, -1);
    await fromMenu(page, 'Arrange cards…');
    await shows(page, '.arranging');
    option(page, 'By connection').click();
    await settled(page.element);
    await press(page, find(page, 'button', 'Keep it like this'));
    expect(placesOf(page).split(' ').slice(0, -1)).to.deep.equal(others);
    const after = page.element.plan.map.cards.at(-1)!;
    expect([after.x, after.y]).not.to.deep.equal([made.x, made.y]);
  });

  it('is left by Esc, and puts everything back where it was', async () => {
    const page = await openMap();
    await fromMenu(page, 'Arrange cards…');
    await shows(page, '.arranging');
    await keys('Escape');
    await settled(page.element);
    expect(page.root.querySelector('.arranging')).to.equal(null);
    expect(labels(page)).to.deep.equal([]);
  });
});

describe('People out of a spreadsheet', function () {
  this.timeout(30_000);

  it('are shown with what does not fit, and added as one step when that is confirmed', async () => {
    const page = await openMap();
    const {length} = page.element.plan.people;
    await fromMenu(page, 'Add people from a spreadsheet…');
    await asked(page);
    await write(
      page,
      find(page, 'textbox', 'Table'),
      'Name,Role,Phone\nAna Ruiz,Teacher,1\nInstructional coach,,\nBo Lee,Wizard,2',
    );
    const report = page.root.querySelector('.report')?.textContent ?? '';
    expect(report).to.contain('Ana Ruiz · Teacher');
    expect(report).to.contain('Row 3 is left out: Instructional coach is in the plan already.');
    expect(report).to.contain('Row 4: “Wizard” is no role');
    expect(report).to.contain('Columns that are left out: Phone');
    expect(page.element.plan.people).to.have.length(length);
    await press(page, find(page, 'button', 'Add 2 people'));
    expect(labels(page)).to.deep.equal(['Add people']);
    expect(page.element.plan.people.slice(-2)).to.deep.include.members([
      page.element.plan.people.find(({name}) => name === 'Bo Lee'),
    ]);
    expect(find(page, 'button', 'Ana Ruiz')).to.be.an.instanceOf(HTMLElement);
    page.element.undo();
    expect(page.element.plan.people).to.have.length(length);
  });
});

/** Chooses a file as somebody does. */
async function give(page: MapPage, id: string, content: object): Promise<void> {
  const input = page.root.querySelector<HTMLInputElement>(`#${id}`)!;
  const data = new DataTransfer();
  data.items.add(new File([JSON.stringify(content)], 'copy.json', {type: 'application/json'}));
  input.files = data.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  for (let i = 0; i < 400 && !page.root.querySelector('.report'); i++)
    await new Promise((done) => setTimeout(done, 10));
  await settled(page.element);
}

describe('Another copy of the plan', function () {
  this.timeout(30_000);
  const {cards} = teamTime.map;
  const copy = {
    ...teamTime,
    people: [...teamTime.people, {id: 'p-new', name: 'Bo Lee'}],
    map: {
      ...teamTime.map,
      cards: cards
        .filter(({id}) => id !== 'c-value')
        .map((one) => (one.id === 'c-note' ? {...one, text: 'Ask about room 13'} : one)),
    },
  };

  it('is listed item by item, and merged as one step with theirs where the reader takes it', async () => {
    const page = await openMap();
    await fromMenu(page, 'Merge another copy…');
    await asked(page);
    await give(page, 'merge-theirs', copy);
    const report = (): string =>
      page.root.querySelector('.report')!.textContent.replace(/\s+/g, ' ');
    expect(report()).to.contain('1 comes from the other copy Person: Bo Lee');
    expect(report()).to.contain('1 is only here and stays Value: Growth, not rating');
    expect(report()).to.contain('Changed in both copies: Note: Ask about room 12');
    // The button that may be pressed now takes its color.
    await Promise.all(
      find(page, 'button', 'Merge')
        .getAnimations()
        .map(({finished}) => finished),
    );
    await expectAccessible(page.element);
    option(page, 'Take theirsAsk about room 13').click();
    await settled(page.element);
    expect(labels(page)).to.deep.equal([]);
    await press(page, find(page, 'button', 'Merge'));
    expect(labels(page)).to.deep.equal(['Merge copy']);
    const {plan} = page.element;
    expect(plan.people.at(-1)).to.include({name: 'Bo Lee'});
    expect(plan.map.cards.find(({id}) => id === 'c-note')?.text).to.equal('Ask about room 13');
    expect(plan.map.cards).to.have.length(cards.length);
    page.element.undo();
    expect(page.element.plan.people).to.have.length(teamTime.people.length);
  });

  it('says what differs in words: people by their names, days as days, and no name of a field', async () => {
    for (const [lang, menu, act, words] of [
      [
        'en',
        'More',
        'Merge another copy…',
        ['Owner: Instructional coach · Due: Sep 11, 2026', 'Due: Dec 24, 2026', 'Title: Other'],
      ],
      [
        'es',
        'Más',
        'Combinar otra copia…',
        ['Responsable: Instructional coach', '24 dic 2026', 'Título: Other'],
      ],
    ] as const) {
      const page = await openMap({lang});
      await fromMenu(page, act, menu);
      await asked(page);
      await give(page, 'merge-theirs', {
        ...teamTime,
        title: 'Other',
        actions: teamTime.actions.map((one) =>
          one.due === '2026-09-11' ? {...one, owner: 'p-lead-6', due: '2026-12-24'} : one,
        ),
      });
      const report = page.root.querySelector('.report')!.textContent.replace(/\s+/g, ' ');
      for (const one of words) expect(report).to.contain(one);
      expect(report).not.to.match(/p-coach|p-lead-6|owner:|title:|due:/);
    }
  });

  it('removes what the other removed where what both came from is known', async () => {
    const page = await openMap();
    await fromMenu(page, 'Merge another copy…');
    await asked(page);
    await give(page, 'merge-theirs', copy);
    await give(page, 'merge-base', teamTime);
    for (let i = 0; i < 100 && !page.root.textContent.includes('is removed, as in'); i++)
      await settled(page.element);
    await press(page, find(page, 'button', 'Merge'));
    const {map} = page.element.plan;
    expect(map.cards.some(({id}) => id === 'c-value')).to.equal(false);
    expect(map.cards.find(({id}) => id === 'c-note')?.text).to.equal('Ask about room 13');
  });
});

describe('A file that is opened, as another copy of the plan,', function () {
  this.timeout(30_000);
  const theirs = {
    ...teamTime,
    map: {
      ...teamTime.map,
      cards: teamTime.map.cards.map((one) =>
        one.id === 'c-note' ? {...one, text: 'Ask about room 13'} : one,
      ),
    },
  };

  /** Chooses a file, as somebody does in the browser's dialog. */
  async function opens(page: MapPage, document: object): Promise<void> {
    const field = page.root.querySelector<HTMLInputElement>('input[aria-label="Open a file"]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File([JSON.stringify(document)], 'copy.json'));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', {bubbles: true}));
    for (let i = 0; i < 20; i++) await settled(page.element);
  }
  const noteOf = (page: MapPage): unknown =>
    page.element.plan.map.cards.find(({id}) => id === 'c-note')?.text;

  it('is offered to be merged, and nothing is lost of what was done here', async () => {
    const page = await openMap();
    await choose(page, 'Growth, not rating', 'Remove from map');
    await opens(page, theirs);
    await asked(page);
    expect(noteOf(page)).to.equal('Ask about room 12');
    await press(page, find(page, 'button', 'Cancel'));
    expect(labels(page)).to.deep.equal(['Remove card']);
    await opens(page, theirs);
    await asked(page);
    await expectAccessible(page.element);
    option(page, 'Take theirsAsk about room 13').click();
    await settled(page.element);
    await press(page, find(page, 'button', 'Merge'));
    expect(labels(page)).to.deep.equal(['Remove card', 'Merge copy']);
    expect(noteOf(page)).to.equal('Ask about room 13');
  });

  it('is opened in place of the plan where the reader says so, and at once where it says the same or is another plan', async () => {
    const page = await openMap();
    await opens(page, theirs);
    await asked(page);
    await press(page, find(page, 'button', 'Open it in place of this one'));
    for (let i = 0; i < 40 && noteOf(page) !== 'Ask about room 13'; i++)
      await settled(page.element);
    expect(noteOf(page)).to.equal('Ask about room 13');
    expect(page.root.querySelectorAll('cairn-dialog')).to.have.length(0);
    await opens(page, theirs);
    expect(page.root.querySelectorAll('cairn-dialog')).to.have.length(0);
    await opens(page, {...teamTime, id: 'another'});
    expect(page.root.querySelectorAll('cairn-dialog')).to.have.length(0);
    expect(page.element.plan.id).to.equal('another');
  });
});

describe('A plan that is opened around a purpose map, as another copy,', function () {
  this.timeout(30_000);

  it('is offered to be merged on the map, and opened at once where no map shows it', async () => {
    const copy = JSON.stringify({...teamTime, title: 'The copy'});
    const field = (plan: Element): HTMLInputElement =>
      plan.shadowRoot!.querySelector<HTMLInputElement>('input[type="file"]')!;
    for (const hidden of [false, true]) {
      const plan = await fixture<CairnPlan>(html`
        <cairn-plan .plan=${teamTime}>
          <cairn-purpose-map view="map" ?hidden=${hidden}></cairn-purpose-map>
        </cairn-plan>
      `);
      await plan.updateComplete;
      const transfer = new DataTransfer();
      transfer.items.add(new File([copy], 'copy.json'));
      field(plan).files = transfer.files;
      field(plan).dispatchEvent(new Event('change', {bubbles: true}));
      const map = plan.querySelector('cairn-purpose-map')!;
      const dialog = (): Element | null | undefined =>
        map.shadowRoot?.querySelector('cairn-dialog[open]');
      for (let i = 0; i < 200 && !dialog() && plan.plan.title !== 'The copy'; i++)
        await new Promise((done) => setTimeout(done, 10));
      expect(dialog() ? 'asked' : 'opened').to.equal(hidden ? 'opened' : 'asked');
      expect(plan.plan.title).to.equal(hidden ? 'The copy' : teamTime.title);
    }
  });
});

describe('The purpose map as a file', function () {
  this.timeout(30_000);
  const harm = '"><img src=x onerror="globalThis.hacked = true"> & </text><script>1</script>';
  const plan = {
    ...teamTime,
    title: harm,
    map: {
      ...teamTime.map,
      cards: teamTime.map.cards.map((one) => ('ref' in one ? one : {...one, text: harm})),
      connections: teamTime.map.connections.map((one) => ({...one, label: harm})),
    },
  };

  it('is an SVG in which harm is words, and all cards and connections are there', async () => {
    const page = await openMap({plan});
    const offer = offeredFiles();
    try {
      await page.element.download('svg');
      const [file] = offer.files;
      expect(file?.name).to.match(/\.svg$/);
      const svg = new DOMParser().parseFromString(await file!.blob.text(), 'image/svg+xml');
      expect(new Set([...svg.querySelectorAll('*')].map(({localName}) => localName))).to.deep.equal(
        new Set(['svg', 'title', 'desc', 'rect', 'text', 'path', 'circle']),
      );
      const names = [...svg.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
      expect(names.filter((name) => /^on|href|style/.test(name))).to.deep.equal([]);
      expect(svg.querySelectorAll('path')).to.have.length(plan.map.connections.length);
      expect(svg.querySelector('desc')?.textContent).to.contain('<script>1</script>');
      const words = [...svg.querySelectorAll('text')].map(({textContent}) => textContent);
      expect(words).to.include.members(['Why', 'People', 'The test and first steps']);
    } finally {
      offer.stop();
    }
  });

  it('is a picture of the same map, and an outline in which harm is words', async () => {
    const page = await openMap({plan});
    const offer = offeredFiles();
    try {
      await fromMenu(page, 'Save as picture (PNG)');
      for (let i = 0; i < 400 && offer.files.length < 1; i++)
        await new Promise((done) => setTimeout(done, 10));
      await page.element.download('outline');
      const [png, outline] = offer.files;
      const picture = await createImageBitmap(png!.blob);
      expect(picture.width).to.be.above(1000);
      expect(outline?.name).to.match(/\.md$/);
      const text = await outline!.blob.text();
      expect(text)
        .to.contain('## The test and first steps')
        .and.not.to.match(/(^|[^\\])<img/);
      expect(text.match(/^- /gm)).to.have.length(14);
      expect('hacked' in globalThis).to.equal(false);
    } finally {
      offer.stop();
    }
  });
});

describe('What a card stands for', () => {
  it('leaves the plan only after it was said what depends on it, and undo brings all of it back', async () => {
    const page = await openMap();
    const before = page.element.value;
    await choose(page, 'Instructional coach', 'Details');
    const remove = find(page, 'button', 'Remove from the plan');
    remove.focus();
    await press(page, remove);
    await asked(page);
    const dialog = page.root.querySelector('cairn-dialog')!;
    expect(dialog.heading).to.equal('Remove “Instructional coach”?');
    const lines = [...dialog.querySelectorAll('li')].map((line) => line.textContent.trim());
    expect(lines)
      .to.include('Choose one protocol for looking at student work no longer refers to it')
      .and.include('The feedback and response plan no longer refers to it')
      .and.include('On the map: Instructional coach goes as well');
    await press(page, find(page, 'button', 'Keep it'));
    expect(page.element.value).to.equal(before);
    expect(focused(page)).to.equal('Remove from the plan');

    await press(page, find(page, 'button', 'Remove from the plan'));
    await asked(page);
    await press(page, find(page, 'button', 'Remove'));
    expect(labels(page)).to.deep.equal(['Remove person']);
    const {people, actions, feedback, map} = page.element.plan;
    expect(people.some(({id}) => id === 'p-coach')).to.equal(false);
    expect(JSON.stringify([actions, feedback, map])).not.to.include('p-coach');
    expect(page.root.activeElement).not.to.equal(null);
    page.element.store.undo();
    expect(page.element.value).to.equal(before);
  });
});
