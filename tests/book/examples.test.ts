/** The examples of the book that are pages, or programs for one, do what the book says. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {CairnPlan} from '../../src/elements/plan/index.js';
import {extractSurvey, parsePlan, type Plan} from '../../src/plan/index.js';
import {summarize} from '../../src/results/index.js';
import network from '../../stories/plans/network.guide.json' with {type: 'json'};
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {makeResponses} from '../../stories/responses.js';
import {hear, moments, press, settled, until, words} from '../harness/page.js';
import {pages} from './example-list.js';

function workedExample(): Plan {
  const opened = parsePlan(teamTime);
  if (!opened.ok) throw new Error('The worked example is a plan.');
  return opened.plan;
}
const plan = workedExample();
const survey = plan.surveys[0]!;
const openSurvey = {...survey, waves: survey.waves.map((wave) => ({...wave, status: 'open'}))};
const surveyFile = extractSurvey({...plan, surveys: [openSurvey]}, survey.id);
const summary = summarize(survey, makeResponses(survey, 'w-1', {seed: 33}).slice(0, 28), {
  wave: 'w-1',
});

const asked: Request[] = [];
const ownFetch = globalThis.fetch;

/** The host's server that the examples speak of. */
const server = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const request = new Request(input, init);
  const {pathname} = new URL(request.url);
  const documents: Readonly<Record<string, object>> = {
    '/plans/team-time.json': plan,
    '/api/plan/7': plan,
    '/surveys/team-time.json': surveyFile,
    '/summaries/team-time.json': summary,
    '/api/responses': {},
    '/api/help': {},
    '/guides/lakeside.json': network,
  };
  const document = documents[pathname];
  if (!document) return ownFetch(input, init);
  asked.push(request);
  return Promise.resolve(Response.json(document, {headers: {etag: '"1"'}}));
};

/** The elements of an example, on the page; its script is ours already. */
async function put(name: string): Promise<HTMLElement> {
  const code = await (await ownFetch(`/stories/book/examples/${name}.html`)).text();
  const parsed = new DOMParser().parseFromString(code, 'text/html');
  const script = parsed.querySelector('script[src]');
  expect(script?.getAttribute('src')).to.equal('https://example.org/cairn/cdn/cairn.js');
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.append(
    ...[...parsed.head.childNodes, ...parsed.body.childNodes].filter(
      (node) => !(node instanceof HTMLScriptElement && node.src),
    ),
  );
  return page;
}

const cairns = (page: Element): Element[] =>
  [...page.querySelectorAll('*')].filter(({localName}) => localName.startsWith('cairn-'));

describe('a page of the book', () => {
  beforeEach(() => {
    asked.length = 0;
    globalThis.fetch = server;
  });
  afterEach(() => {
    globalThis.fetch = ownFetch;
  });

  for (const [name, said] of Object.entries(pages)) {
    it(`shows what it promises: ${name}`, async () => {
      const errors: Event[] = [];
      const listen = (event: Event): void => void errors.push(event);
      document.addEventListener('cairn-error', listen);
      const page = await put(name);
      await until(
        () => said.every((one) => words(page).includes(one)),
        () => `${said.join(' · ')} in: ${words(page)}`,
      );
      await settled(...cairns(page));
      document.removeEventListener('cairn-error', listen);
      expect(errors).to.deep.equal([]);
      for (const element of cairns(page)) expect(element.matches(':state(ready)')).to.equal(true);
    });
  }

  it('asks each address that stands in it, and no other', async () => {
    const page = await put('whole-plan');
    await until(() => words(page).includes('Restart the weekly bulletin'), 'the plan');
    expect(
      new Set(asked.map(({method, url}) => `${method} ${new URL(url).pathname}`)),
    ).to.deep.equal(new Set(['GET /api/plan/7']));
  });

  it('makes the map as tall as it says', async () => {
    const page = await put('map-height');
    await until(() => words(page).includes('Shared time'), 'the map');
    const map = page.querySelector('cairn-purpose-map')!;
    await until(() => map.getBoundingClientRect().height > 768, 'a taller map');
  });
});

describe('a program of the book', () => {
  let element: CairnPlan;

  beforeEach(async () => {
    asked.length = 0;
    globalThis.fetch = server;
    element = await fixture<CairnPlan>(html`<cairn-plan .plan=${plan}></cairn-plan>`);
    await settled(element);
  });
  afterEach(() => {
    globalThis.fetch = ownFetch;
    sessionStorage.removeItem('our-plan');
  });

  const rename = (): void => {
    element.store.change('Rename plan', (draft) => {
      draft.title = 'Another title';
    });
  };

  it('hears every change', async () => {
    const {log} = console;
    const told: unknown[][] = [];
    console.log = (...values: unknown[]) => void told.push(values);
    await import('../../stories/book/examples/listen.js');
    rename();
    console.log = log;
    expect(told[0]).to.deep.equal(['Rename plan', 'by', 'api', 'in', '']);
    expect(told[2]).to.deep.equal([[{op: 'replace', path: '/title', value: 'Another title'}]]);
  });

  it('keeps a plan itself, and opens it again', async () => {
    sessionStorage.setItem('our-plan', JSON.stringify({...teamTime, title: 'Kept before'}));
    await import('../../stories/book/examples/keep-it-yourself.js');
    expect(element.plan.title).to.equal('Kept before');
    rename();
    expect(sessionStorage.getItem('our-plan')).to.equal(element.value);
  });

  it('allows no new names for people', async () => {
    await import('../../stories/book/examples/allow-or-not.js');
    element.store.change('Rename person', (draft) => {
      draft.people[0]!.name = 'Somebody else';
    });
    expect(element.plan.people[0]?.name).to.equal('Principal');
    rename();
    expect(element.plan.title).to.equal('Another title');
  });

  it('adds a header to requests', async () => {
    document.body.dataset['token'] = 'secret';
    await import('../../stories/book/examples/own-headers.js');
    element.src = '/plans/team-time.json';
    await until(() => asked.length > 0, 'a request');
    delete document.body.dataset['token'];
    expect(asked[0]?.headers.get('authorization')).to.equal('Bearer secret');
  });

  it('says in the title of the page that saving failed', async () => {
    const {title} = document;
    await import('../../stories/book/examples/save-state.js');
    element.dispatchEvent(
      new CustomEvent('cairn-save', {detail: {target: 'http', state: 'failed'}}),
    );
    expect(document.title).to.equal('Not saved!');
    rename();
    await until(() => document.title === 'Our plan', 'the state of saving');
    document.title = title;
  });

  it('says a tool’s words differently', async () => {
    const timeline = await fixture(
      html`<cairn-action-timeline .plan=${plan}></cairn-action-timeline>`,
    );
    const {registerMessages} = await import('../../src/index.js');
    await import('../../stories/book/examples/own-words.js');
    await until(
      () => words(timeline).startsWith('Who does what by when'),
      () => words(timeline),
    );
    registerMessages('en', 'action-timeline', {name: 'Action timeline'});
  });

  it('brings a guide of its own', async () => {
    const tool = await fixture(html`<cairn-guide .plan=${plan}></cairn-guide>`);
    await import('../../stories/book/examples/own-guide.js');
    await until(
      () => words(tool).includes('The guide of the Lakeside schools'),
      () => words(tool),
    );
    expect(words(tool)).to.include('What would families notice first?');
  });

  it('answers who asks for help, and goes to tools on other pages', async () => {
    const tool = await fixture(html`<cairn-guide phase="how" .plan=${plan}></cairn-guide>`);
    await settled(tool);
    await import('../../stories/book/examples/answer-help.js');
    tool.shadowRoot?.querySelector<HTMLElement>('.help > summary')?.click();
    await press(tool, 'button', 'Ask for help');
    expect(asked.map(({method, url}) => `${method} ${new URL(url).pathname}`)).to.deep.equal([
      'POST /api/help',
    ]);
    await press(tool, 'button', /^Open the purpose map: Fill/);
    await until(() => location.hash === '#cairn-purpose-map', 'the host’s way');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes answers, and thanks are said once they are stored', async () => {
    const tool = await fixture<HTMLElement>(
      html`<cairn-impact-survey .plan=${surveyFile}></cairn-impact-survey>`,
    );
    await settled(tool);
    await import('../../stories/book/examples/take-answers.js');
    const submitted = hear(tool, 'cairn-submit');
    tool.shadowRoot?.querySelector<HTMLElement>('fieldset label')?.click();
    await settled(tool);
    await press(tool, 'button', 'Send answers');
    await until(
      () => submitted.length === 1,
      () => words(tool),
    );
    expect(submitted[0]?.detail.delivery).to.equal('host');
    const [request] = asked;
    expect(request?.method).to.equal('POST');
    expect(request?.headers.get('idempotency-key')).to.equal(submitted[0]?.detail.response.id);
    await moments();
    expect(words(tool)).to.include('Thank you');
  });
});
