/** What a developer is told about a page, and what not. */
import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define.js';
import {extractSurvey} from '../../src/plan/extract-survey.js';
import {parsePlan} from '../../src/plan/open.js';
import {warningCodes, watchPage, type PageWarning} from '../../src/embed/page-warnings.js';
import {workedExample} from '../suites/documents.js';

describe('what a developer is told', () => {
  let stop = (): void => undefined;
  afterEach(() => {
    stop();
  });

  /** The codes a page is told about once everything has had its time, in order. */
  async function told(page: TemplateResult): Promise<string[]> {
    const warnings: PageWarning[] = [];
    stop = watchPage(document, (warning) => warnings.push(warning), {patience: 100});
    const place = await fixture(html`<div>${page}</div>`);
    await new Promise((done) => setTimeout(done, 250));
    for (const {element, message} of warnings) {
      expect(place.contains(element)).to.equal(true);
      expect(message).to.match(/^[^{}]+[.]$/);
    }
    return warnings.map(({code}) => code);
  }

  const opened = parsePlan(workedExample);
  if (!opened.ok) throw new Error('The worked example does not open.');
  const {plan} = opened;
  const survey = extractSurvey(plan, plan.surveys[0]!.id);

  const wrong: readonly [words: string, code: string, page: TemplateResult][] = [
    [
      'a view that is none',
      'unknown-value',
      html`<cairn-purpose-map view="list"></cairn-purpose-map>`,
    ],
    ['a tag that is none', 'unknown-tag', html`<cairn-purposemap></cairn-purposemap>`],
    [
      'a plan that is not there',
      'no-such-plan',
      html`<cairn-purpose-map for="none"></cairn-purpose-map>`,
    ],
    [
      'a plan that is something else',
      'no-such-plan',
      html`<p id="words"></p>
        <cairn-purpose-map for="words"></cairn-purpose-map>`,
    ],
    [
      'an address on a tool inside a plan',
      'ignored-attribute',
      html`<cairn-plan><cairn-purpose-map save="/plan"></cairn-purpose-map></cairn-plan>`,
    ],
    ['keeping without a key', 'not-kept', html`<cairn-plan storage="local"></cairn-plan>`],
    ['a form without a name', 'nameless-in-form', html`<form><cairn-plan></cairn-plan></form>`],
    [
      'a whole plan where people answer',
      'whole-plan-on-survey',
      html`<cairn-impact-survey .plan=${plan}></cairn-impact-survey>`,
    ],
  ];
  for (const [words, code, page] of wrong) {
    it(words, async () => {
      expect(await told(page)).to.deep.equal([code]);
    });
  }

  const right: readonly [words: string, page: TemplateResult][] = [
    [
      'tools inside a plan',
      html`<cairn-plan><cairn-purpose-map view="outline"></cairn-purpose-map></cairn-plan>`,
    ],
    [
      'a tool whose plan stands further down',
      html`<cairn-purpose-map for="plan"></cairn-purpose-map><cairn-plan id="plan"></cairn-plan>`,
    ],
    ['keeping by an id', html`<cairn-plan id="kept-by-id" storage="local"></cairn-plan>`],
    ['keeping by a key', html`<cairn-plan storage="local" storage-key="kept"></cairn-plan>`],
    ['a form with a name', html`<form><cairn-plan name="plan"></cairn-plan></form>`],
    ['the survey alone', html`<cairn-impact-survey .plan=${survey}></cairn-impact-survey>`],
    [
      'a whole plan where the survey is only looked at',
      html`<cairn-impact-survey mode="preview" .plan=${plan}></cairn-impact-survey>`,
    ],
    ['other people’s tags', html`<other-element view="list" storage="local"></other-element>`],
  ];
  for (const [words, page] of right) {
    it(`and not about ${words}`, async () => {
      expect(await told(page)).to.deep.equal([]);
    });
  }

  it('comes once for each thing, and again for another', async () => {
    const codes: string[] = [];
    const messages: string[] = [];
    stop = watchPage(document, ({code, message}) => {
      codes.push(code);
      messages.push(message);
    });
    const map = await fixture(html`<cairn-purpose-map view="list"></cairn-purpose-map>`);
    const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
    map.setAttribute('view', 'list');
    await settle();
    expect(codes).to.deep.equal(['unknown-value']);
    map.setAttribute('view', 'tiles');
    await settle();
    expect(messages.at(-1)).to.include('view="tiles"').and.include('map, outline');
  });

  it('stops when it is told to', async () => {
    const codes: string[] = [];
    watchPage(document, ({code}) => codes.push(code), {patience: 10})();
    await fixture(html`<cairn-purpose-map view="list" for="none"></cairn-purpose-map>`);
    await new Promise((done) => setTimeout(done, 50));
    expect(codes).to.deep.equal([]);
  });

  it('is tried here for every code', () => {
    expect(new Set(wrong.map(([, code]) => code))).to.deep.equal(new Set(warningCodes));
  });
});
