/** Nothing that could tell what a few people answered is anywhere: not on the page, in no property, event or file. */
import {expect} from '@open-wc/testing';
import {shownSummary} from '../../../src/elements/impact-results/shown-summary.js';
import type {Summary} from '../../../src/plan/types.js';
import {keys} from '../../harness/commands.js';
import {
  answers,
  asLines,
  file,
  openFiles,
  results,
  rootOf,
  settled,
  surveyOf,
  until,
  words,
  workedExample,
} from './page.js';

/** Everything that can be reached from an element without its private parts, as one text. */
function everythingIn(element: Element): string {
  const seen = new Set<unknown>();
  const found: string[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (typeof value === 'string' || typeof value === 'number') found.push(String(value));
    if (typeof value !== 'object' || value === null || seen.has(value) || depth > 8) return;
    if (value instanceof Window || (value instanceof Node && value !== element)) return;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) walk([...value], depth);
    const names = new Set<PropertyKey>(Reflect.ownKeys(value));
    // Getters of our own classes, not of the platform.
    for (
      let at: unknown = Object.getPrototypeOf(value);
      at !== null && at !== HTMLElement.prototype && at !== Object.prototype;
      at = Object.getPrototypeOf(at)
    ) {
      for (const name of Reflect.ownKeys(at as object)) names.add(name);
    }
    for (const name of names) {
      let part: unknown;
      try {
        part = Reflect.get(value, name);
      } catch {
        continue;
      }
      walk(part, depth + 1);
    }
  };
  walk(element, 0);
  return [...found, element.outerHTML, rootOf(element).innerHTML].join('\n');
}

describe('Answers of fewer people than may be shown', () => {
  it('are nowhere on the page and in no property', async () => {
    const plan = workedExample();
    const few = answers(plan, 4).map((response) => ({
      ...response,
      answers: {...response.answers, 'q-load': 2, 'q-next': 'A secret wish'},
    }));
    const element = await results(plan, few);
    expect(element.summary).to.deep.equal({
      format: 'cairn-summary',
      version: 1,
      survey: 'sv-teams',
      wave: 'w-1',
      k: 5,
      hidden: 'privacy',
    });
    expect(words(element)).to.contain('Results are shown once at least 5 people have answered.');
    expect(words(element)).not.to.match(/\b4\b/);
    const everything = everythingIn(element);
    expect(everything).to.contain('sv-teams');
    expect(everything).not.to.contain('A secret wish');
    for (const {id} of few) expect(everything).not.to.contain(id);
    expect(element.value).not.to.contain('A secret wish');
  });

  it('are nowhere either where the rest is shown: no response and no hidden text stays', async () => {
    const plan = workedExample();
    const many = answers(plan, 20).map((response, at) => ({
      ...response,
      answers: {'q-load': 2, ...(at < 9 && {'q-next': `A secret wish ${String(at)}`})},
    }));
    const element = await results(plan, many);
    expect(element.summary?.responses).to.equal(20);
    const everything = everythingIn(element);
    expect(everything).not.to.contain('A secret wish');
    for (const {id} of many) expect(everything).not.to.contain(id);
  });

  it('are neither on paper nor in what is saved', async () => {
    const plan = workedExample();
    const few = answers(plan, 4).map((response) => ({
      ...response,
      answers: {'q-load': 2, 'q-next': 'A secret wish'},
    }));
    const element = await results(plan, few);
    const print = window.print.bind(window);
    const sheet = await new Promise<string>((done) => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        done(document.querySelector('[data-cairn-paper]')!.shadowRoot!.lastElementChild!.outerHTML);
        dispatchEvent(new Event('afterprint'));
      };
      element.print();
    }).finally(() => {
      window.print = print;
    });
    expect(sheet).to.contain('Hidden to protect privacy');
    const files: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return make(file);
    };
    // A browser that really saves it shows that, and takes the keyboard.
    const stay = (event: Event): void => {
      event.preventDefault();
    };
    document.addEventListener('click', stay);
    await element.download();
    document.removeEventListener('click', stay);
    URL.createObjectURL = make;
    const saved = await files[0]!.text();
    expect(saved).to.contain('sv-teams');
    for (const kept of [sheet, saved]) {
      expect(kept)
        .not.to.contain('A secret wish')
        .and.not.match(/\b4 of \d|\b4 people/);
      for (const {id} of few) expect(kept).not.to.contain(id);
    }
  });

  it('are not told when they are opened from a file: neither seen, said nor in an event', async () => {
    const plan = workedExample();
    const element = await results(plan);
    const heard: string[] = [];
    for (const name of ['cairn-error', 'cairn-change', 'cairn-load', 'cairn-save'] as const) {
      element.addEventListener(name, (event) => heard.push(JSON.stringify(event.detail)));
    }
    openFiles(element, [file('four.jsonl', asLines(answers(plan, 4)))]);
    await until(() => element.summary !== undefined, 'the summary');
    await new Promise((done) => setTimeout(done, 700));
    expect(words(element)).to.contain('Hidden to protect privacy');
    expect(words(element)).not.to.match(/\b4\b/);
    expect(heard).to.deep.equal([]);
    for (const input of rootOf(element).querySelectorAll('input')) {
      expect(input.files?.length ?? 0).to.equal(0);
    }
  });

  it('are taken out of a summary that somebody else made', () => {
    const made: Summary = {
      format: 'cairn-summary',
      version: 1,
      survey: 's',
      wave: 'w',
      k: 2,
      responses: 20,
      items: [
        {id: 'a', kind: 'scale', answered: 3, distribution: [{value: 1, count: 3}]},
        {id: 'b', kind: 'scale', hidden: 'privacy', answered: 12, median: 4},
        {
          id: 'c',
          kind: 'then-now',
          answered: 20,
          distribution: [{value: 1, count: 20}],
          before: [{value: 1, count: 4}],
          change: {pairs: 4, improved: 4, same: 0, declined: 0},
          favorable: {hidden: 'privacy', share: 0.5},
          groups: {
            by: 'g',
            rows: [
              {groups: ['x'], answered: 16, favorable: {share: 0.5}},
              {groups: ['y'], answered: 4, favorable: {share: 1}},
            ],
          },
        },
        {id: 'd', kind: 'text', answered: 9, texts: ['one']},
      ],
    };
    expect(shownSummary(made).items).to.deep.equal([
      {id: 'a', kind: 'scale', hidden: 'privacy'},
      {id: 'b', kind: 'scale', hidden: 'privacy'},
      {
        id: 'c',
        kind: 'then-now',
        answered: 20,
        distribution: [{value: 1, count: 20}],
        change: {hidden: 'privacy'},
        favorable: {hidden: 'privacy'},
        groups: {by: 'g', hidden: 'privacy'},
      },
      {id: 'd', kind: 'text', hidden: 'privacy'},
    ]);
    expect(shownSummary({...made, responses: 4})).to.deep.equal({
      format: 'cairn-summary',
      version: 1,
      survey: 's',
      wave: 'w',
      k: 2,
      hidden: 'privacy',
    });
  });
});

describe('Files of answers', () => {
  it('are counted together, each response once', async () => {
    const plan = workedExample();
    const all = answers(plan);
    const element = await results(plan);
    openFiles(element, [
      file('first.jsonl', asLines(all.slice(0, 20))),
      file('again.jsonl', asLines(all.slice(10, 25))),
      file('list.json', JSON.stringify(all.slice(25, 32))),
      file('one.json', JSON.stringify(all[32], undefined, 2)),
    ]);
    await until(() => element.summary !== undefined, 'the summary');
    const direct = await results(plan, all);
    expect(element.summary).to.deep.equal(direct.summary);
    await until(() => words(element).includes('The answers are summarized.'), 'the words said');
  });

  it('are read as far as they go: bad lines are reported with their place and left out', async () => {
    const plan = workedExample();
    const element = await results(plan);
    const heard: {code: string; problems: readonly {path: string; message: string}[]}[] = [];
    element.addEventListener('cairn-error', ({detail}) => heard.push(detail));
    const good = asLines(answers(plan, 20)).split('\n');
    openFiles(element, [
      file(
        'mixed.jsonl',
        [good[0], '{broken', '', '{"format":"cairn-plan"}', ...good.slice(1)].join('\n'),
      ),
    ]);
    await until(() => element.summary !== undefined, 'the summary');
    await settled(element);
    expect(element.summary?.responses).to.equal(20);
    expect(heard).to.have.length(1);
    const paths = heard[0]?.problems.map(({path}) => path) ?? [];
    expect(paths[0]).to.match(/^mixed\.jsonl:2/);
    expect(paths.some((path) => path.startsWith('mixed.jsonl:4'))).to.equal(true);
    expect(words(element)).to.contain('Some of the answers could not be read');
    expect(words(element)).to.contain('mixed.jsonl:2');
  });

  it('without any answer leave what was there', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    openFiles(element, [file('<img src=x onerror=alert(1)>.json', '[]'), file('b.json', '7')]);
    await until(() => words(element).includes('There were no answers to read here.'), 'the words');
    expect(element.summary?.responses).to.equal(33);
    expect(rootOf(element).querySelector('img')).to.equal(null);
  });

  it('of another survey are left out, and that is said', async () => {
    const plan = workedExample();
    const element = await results(plan);
    const other = answers(plan, 12).map((response) => ({
      ...response,
      id: `x${response.id}`,
      survey: 'else',
    }));
    openFiles(element, [file('both.jsonl', asLines([...answers(plan, 20), ...other]))]);
    await until(() => element.summary !== undefined, 'the summary');
    await settled(element);
    expect(element.summary?.responses).to.equal(20);
    expect(words(element)).to.contain('belong to another survey or wave and were left out');
  });

  it('are reached with the keyboard alone', async () => {
    const plan = workedExample();
    const element = await results(plan);
    const asked: string[] = [];
    for (const field of rootOf(element).querySelectorAll('input[type="file"]')) {
      field.addEventListener('click', (event) => {
        event.preventDefault();
        asked.push(field.getAttribute('aria-label') ?? '');
      });
    }
    const button = [...rootOf(element).querySelectorAll('button')].find(
      ({textContent}) => squeezedWords(textContent) === 'Open answers',
    );
    button?.focus();
    await keys('Enter');
    expect(asked).to.deep.equal(['Open answers']);
    expect(surveyOf(plan).id).to.equal('sv-teams');
  });
});

const squeezedWords = (text: string): string => text.replace(/\s+/g, ' ').trim();
