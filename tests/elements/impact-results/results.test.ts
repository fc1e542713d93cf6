/** What results say of the worked example, and that they say it honestly. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/plan/define.js';
import {CairnImpactResults} from '../../../src/elements/impact-results/index.js';
import {defineElement} from '../../../src/foundation/define-element.js';
import {summarize} from '../../../src/results/summarize.js';
import {expectAccessible} from '../../harness/accessible.js';
import {media, viewport} from '../../harness/commands.js';
import {
  answers,
  question,
  results,
  rootOf,
  rows,
  settled,
  squeezed,
  surveyOf,
  until,
  words,
  workedExample,
} from './page.js';

const LOAD = 'How manageable is your meeting load?';
const DISCUSS = 'How often does your team discuss student work?';

describe('The results of the worked example', () => {
  it('hold exactly what summarize makes of the responses', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    expect(element.summary).to.deep.equal(summarize(surveyOf(plan), answers(plan)));
    expect(Object.isFrozen(element.summary?.items?.[0])).to.equal(true);
  });

  it('begin with who answered', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    expect(words(element)).to.contain('All 33 people who were asked answered.');
    element.responses = answers(plan, 20);
    await settled(element);
    expect(words(element)).to.contain('20 of 33 people answered (61%).');
    expect(words(element)).not.to.contain('may not speak for all');
    element.responses = answers(plan, 14);
    await settled(element);
    expect(words(element)).to.contain('14 of 33 people answered (42%).');
    expect(words(element)).to.contain('may not speak for all');
  });

  it('say for each question how many said what, with the share and how sure it is', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan, 30));
    const item = element.summary?.items?.find(({id}) => id === 'q-load');
    const percent = (share = NaN): string => `${String(Math.round(share * 100))}%`;
    const {count = NaN, share, low, high} = item?.favorable ?? {};
    expect(low).to.be.lessThan(high ?? NaN);
    expect(squeezed(question(element, LOAD).textContent)).to.contain(
      `${String(count)} of ${String(item?.answered)} said Quite or Very ` +
        `(${percent(share)}; between ${percent(low)} and ${percent(high)}).`,
    );
  });

  it('give the numbers of the summary in the table', async () => {
    const plan = workedExample();
    const silent = answers(plan, 30).map((response, at) => {
      const {'q-load': load, ...rest} = response.answers;
      return at < 2 || load === undefined ? {...response, answers: rest} : response;
    });
    const element = await results(plan, silent);
    const item = element.summary?.items?.find(({id}) => id === 'q-load');
    const table = rows(question(element, LOAD).querySelector('table'));
    const counts = item?.distribution?.map(({count}) => String(count)) ?? [];
    expect(counts).to.have.length(5);
    expect(table[0]).to.deep.equal(['Answer', 'People', 'Share']);
    expect(table.slice(1, 6).map(([, count]) => count)).to.deep.equal(counts);
    expect(table.slice(1, 6).map(([label]) => label)).to.deep.equal([
      'Not at all',
      'Slightly',
      'Somewhat',
      'Quite',
      'Very',
    ]);
    expect(table[6]).to.deep.equal(['No answer', String(30 - (item?.answered ?? 0)), '']);
  });

  it('name the picture by the sentence, describe it by the table, and put the table first', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    for (const picture of rootOf(element).querySelectorAll('[role="img"]')) {
      expect(picture.getAttribute('aria-label')).to.match(/\d+ of \d+ (said|chose) .+\.$/);
      const table = rootOf(element).getElementById(picture.getAttribute('aria-describedby') ?? '');
      expect(table?.localName).to.equal('table');
      expect(
        (table?.compareDocumentPosition(picture) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).to.be.greaterThan(0);
    }
    expect(rootOf(element).querySelectorAll('[role="img"]').length).to.be.greaterThan(2);
  });

  it('draw favorable answers to one side of the middle, as long as they are many', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    const item = element.summary?.items?.find(({id}) => id === 'q-load');
    const counts = item?.distribution?.map(({count = 0}) => count) ?? [];
    const picture = question(element, LOAD).querySelector('[role="img"]');
    const drawn = [...(picture?.querySelectorAll<HTMLElement>('*') ?? [])]
      .filter((part) => part.style.getPropertyValue('--_length') && part.textContent !== '')
      .map((part) => ({
        start: part.getBoundingClientRect().left,
        width: part.getBoundingClientRect().width,
        count: Number(/\d+$/.exec(squeezed(part.textContent))?.[0]),
      }));
    expect(drawn.map(({count}) => count)).to.deep.equal(counts.filter((count) => count > 0));
    const [first] = drawn;
    if (!first || !picture) throw new Error('Nothing is drawn.');
    for (const {width, count} of drawn) {
      expect(width / count).to.be.closeTo(first.width / first.count, 0.5);
    }
    const box = picture.getBoundingClientRect();
    const quite = drawn.at(-2);
    expect(quite?.start).to.be.greaterThan(box.left + box.width / 2);
    expect(first.start + first.width).to.be.lessThan(box.left + box.width / 2);
  });

  it('say then and now of those who looked back, and who improved', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    const item = element.summary?.items?.find(({id}) => id === 'q-discuss');
    const {pairs = NaN, improved, same, declined} = item?.change ?? {};
    const text = squeezed(question(element, DISCUSS).textContent);
    expect(text).to.contain(
      `Of ${String(pairs)} who answered both, ${String(improved)} improved, ` +
        `${String(same)} stayed the same and ${String(declined)} declined.`,
    );
    expect(text).to.contain('Looking back: both answers come from one sitting');
    expect(rows(question(element, DISCUSS).querySelector('table'))[0]).to.deep.equal([
      'Answer',
      'Before',
      'Now',
    ]);
    expect(text).not.to.match(/caused|significan|p </i);
  });

  it('say everyone answered instead of an interval, where everyone did', async () => {
    const plan = workedExample();
    const survey = surveyOf(plan);
    const load = survey.items.filter(({id}) => id === 'q-load');
    const everyone = answers(plan).map((response) => ({
      ...response,
      answers: {...response.answers, 'q-load': 4},
    }));
    expect(load).to.have.length(1);
    const element = await results(plan, everyone);
    expect(squeezed(question(element, LOAD).textContent)).to.contain(
      '33 of 33 said Quite or Very (100%; everyone answered).',
    );
  });

  it('tell fewer than ten answers in words, without a picture or a percentage', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan, 8));
    const load = question(element, LOAD);
    expect(squeezed(load.textContent)).to.match(/\d of \d said Quite or Very\./);
    expect(squeezed(load.textContent)).not.to.contain('%');
    expect(load.querySelector('[role="img"]')).to.equal(null);
    expect(load.querySelector('table')).to.equal(null);
  });

  it('show groups as rows of the summary and say where they are hidden', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    const item = element.summary?.items?.find(({id}) => id === 'q-load');
    const tables = question(element, LOAD).querySelectorAll('table');
    const shown = rows(tables[1] ?? null).slice(1);
    expect(shown.map(([, answered]) => answered)).to.deep.equal(
      item?.groups?.rows?.map(({answered}) => String(answered)),
    );
    expect(shown[0]?.[0]).to.contain('Teaching');
    element.responses = answers(plan, 9);
    await settled(element);
    expect(squeezed(question(element, LOAD).textContent)).to.contain(
      'By group: hidden to protect privacy.',
    );
  });

  it('list what people wrote only where the summary has it', async () => {
    const everybody = workedExample((survey) => {
      survey.items = survey.items.map((item) => {
        const asked = {...item};
        delete asked.when;
        return asked;
      });
    });
    const element = await results(everybody, answers(everybody));
    const item = element.summary?.items?.find(({id}) => id === 'q-next');
    expect(item?.texts?.length).to.be.greaterThan(9);
    const next = question(element, 'What one change would help most?');
    expect([...next.querySelectorAll('li')].map(({textContent}) => textContent)).to.deep.equal(
      item?.texts,
    );
    element.responses = answers(everybody, 8);
    await settled(element);
    const hidden = question(element, 'What one change would help most?');
    expect(hidden.querySelectorAll('li')).to.have.length(0);
    expect(squeezed(hidden.textContent)).to.contain('Hidden to protect privacy.');
  });

  it('follow the plan: a question that is reworded is reworded here', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    element.store.change('Reword', (draft) => {
      const item = draft.surveys[0]?.items.find(({id}) => id === 'q-load');
      if (item) item.text = 'How is your load?';
    });
    await settled(element);
    expect(squeezed(question(element, 'How is your load?').textContent)).to.contain('said Quite');
  });

  it('count a response once, however often it is given', async () => {
    const plan = workedExample();
    const once = await results(plan, answers(plan, 20));
    const twice = await results(plan, [...answers(plan, 20), ...answers(plan, 20)]);
    expect(twice.summary).to.deep.equal(once.summary);
  });

  it('stand beside the other tools of a plan, inside it or pointing at it', async () => {
    const plan = workedExample();
    const page = await fixture<HTMLElement>(html`
      <div>
        <cairn-plan id="shared" .plan=${plan}>
          <cairn-impact-results .responses=${answers(plan)}></cairn-impact-results>
        </cairn-plan>
        <cairn-impact-results for="shared" .responses=${answers(plan)}></cairn-impact-results>
      </div>
    `);
    const both = [...page.querySelectorAll('cairn-impact-results')];
    expect(both).to.have.length(2);
    for (const element of both) {
      await until(() => element.summary !== undefined, 'the summary');
      await settled(element);
      expect(element.store).to.equal(page.querySelector('cairn-plan')?.store);
      expect(words(element)).to.contain('All 33 people who were asked answered.');
    }
  });

  it('keep no response: what was given cannot be read again', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    expect(element.responses).to.equal(undefined);
  });

  it('wait for the plan where the responses come first', async () => {
    const plan = workedExample();
    const element = await fixture<CairnImpactResults>(
      html`<cairn-impact-results .responses=${answers(plan)}></cairn-impact-results>`,
    );
    expect(element.summary).to.equal(undefined);
    element.plan = plan;
    await settled(element);
    expect(element.summary?.responses).to.equal(33);
  });

  it('show of an open survey only how many answered', async () => {
    const plan = workedExample((survey) => {
      survey.waves = survey.waves.map((wave) => ({...wave, status: 'open' as const}));
    });
    const element = await results(plan, answers(plan, 20));
    expect(element.summary).to.have.property('responses', 20);
    expect(element.summary).not.to.have.property('items');
    expect(words(element)).to.contain('20 of 33 people answered');
    expect(words(element)).to.contain('The survey is still open.');
    expect(words(element)).not.to.contain(LOAD);
  });

  it('show the last release of the wave where nothing else is given', async () => {
    const plan = workedExample();
    const release = summarize(surveyOf(plan), answers(plan, 30));
    const released = workedExample((survey) => {
      survey.waves = survey.waves.map((wave) => ({...wave, releases: [release]}));
    });
    const element = await results(released);
    expect(element.summary).to.deep.equal(release);
    expect(words(element)).to.contain('30 of 33 people answered');
    // One more answer is not shown: two summaries would give it away.
    element.responses = answers(plan, 31);
    await settled(element);
    expect(words(element)).to.contain('30 of 33 people answered');
  });

  it('open a summary from src, with and without the survey', async () => {
    const plan = workedExample();
    const summary = summarize(surveyOf(plan), answers(plan, 30));
    const address = URL.createObjectURL(new Blob([JSON.stringify(summary)]));
    const element = await results(plan);
    element.src = address;
    await until(() => element.summary !== undefined, 'the summary');
    await settled(element);
    expect(element.summary).to.deep.equal(summary);
    expect(element.plan.surveys).to.have.length(1);
    const alone = await fixture<CairnImpactResults>(
      html`<cairn-impact-results src=${address}></cairn-impact-results>`,
    );
    await until(() => alone.summary !== undefined, 'the summary alone');
    await settled(alone);
    expect(words(alone)).to.contain('30 of 33 people answered');
    expect(words(alone)).to.contain('said something favorable');
    URL.revokeObjectURL(address);
  });

  it('report what src gives that is no summary, and keep what was there', async () => {
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    const heard: string[] = [];
    element.addEventListener('cairn-error', ({detail}) => heard.push(detail.code));
    const address = URL.createObjectURL(new Blob(['{"format":"cairn-plan","version":1}']));
    element.src = address;
    await until(() => heard.length > 0, 'the error');
    await settled(element);
    expect(heard).to.deep.equal(['invalid']);
    expect(words(element)).to.contain('These results could not be opened.');
    expect(element.summary?.responses).to.equal(33);
    URL.revokeObjectURL(address);
  });

  it('speak Spanish, and mark words that have no Spanish', async () => {
    const plan = workedExample((survey) => {
      survey.scales = survey.scales.map((scale) => ({
        ...scale,
        points: scale.points.map((point) =>
          point.value === 4 ? {...point, text: {en: 'Quite'}} : point,
        ),
      }));
    });
    const element = await fixture<CairnImpactResults>(
      html`<cairn-impact-results lang="es" .plan=${plan}></cairn-impact-results>`,
    );
    element.responses = answers(plan, 30);
    await settled(element);
    expect(words(element)).to.contain('Respondieron 30 de 33 personas');
    const load = question(element, '¿Qué tan manejable es su carga de reuniones?');
    const item = element.summary?.items?.find(({id}) => id === 'q-load');
    expect(squeezed(load.textContent)).to.contain(
      `${String(item?.favorable?.count)} de ${String(item?.answered)} dijeron Quite o Mucho`,
    );
    const quite = [...load.querySelectorAll('th')].find(
      ({textContent}) => squeezed(textContent) === 'Quite',
    );
    expect(quite?.querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(words(element)).not.to.match(/undefined|\{\w+\}|NaN/);
  });

  it('keep hostile words as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const plan = workedExample((survey) => {
      survey.title = hostile;
      survey.scales = survey.scales.map((scale) => ({
        ...scale,
        points: scale.points.map((point) => ({...point, text: hostile})),
      }));
      survey.items = survey.items.map((item) => ({...item, text: `${hostile}${item.id}`}));
    });
    const element = await results(plan, answers(plan));
    expect(rootOf(element).querySelector('img')).to.equal(null);
    expect(words(element)).to.contain(hostile);
    expect(question(element, `${hostile}q-load`)).to.be.an.instanceOf(HTMLElement);
  });

  for (const [state, people, scheme, lang] of [
    ['with results', 33, 'light', 'en'],
    ['in the dark', 33, 'dark', 'en'],
    ['hidden', 3, 'light', 'en'],
    ['hidden, in Spanish', 3, 'light', 'es'],
    ['told in words', 8, 'light', 'en'],
    ['told in words, in Spanish', 8, 'dark', 'es'],
    ['empty', 0, 'light', 'en'],
  ] as const) {
    it(`can be read by everybody: ${state}`, async function () {
      this.timeout(30_000);
      const plan = workedExample();
      const element = await fixture<CairnImpactResults>(
        html`<cairn-impact-results
          scheme=${scheme}
          lang=${lang}
          .plan=${plan}
          .responses=${people > 0 ? answers(plan, people) : undefined}
        ></cairn-impact-results>`,
      );
      await settled(element);
      await expectAccessible(element);
    });
  }

  it('fit a page of 320 pixels', async () => {
    await viewport(320, 700);
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    for (const table of rootOf(element).querySelectorAll('table')) {
      expect(table.getBoundingClientRect().right).to.be.at.most(
        element.getBoundingClientRect().right,
      );
    }
    await viewport(800, 600);
  });

  it('tell favorable answers apart without any color', async function () {
    await media(this, {forcedColors: 'active'});
    const plan = workedExample();
    const element = await results(plan, answers(plan));
    const picture = question(element, LOAD).querySelector('[role="img"]');
    const parts = [...(picture?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (part) => part.style.getPropertyValue('--_length') && part.textContent !== '',
    );
    const patterns = parts.map((part) => getComputedStyle(part, '::after').backgroundImage);
    expect(patterns.at(-1)).to.contain('gradient');
    expect(patterns[0]).to.equal('none');
  });

  it('are not disturbed by a second definition', () => {
    expect(() => {
      defineElement('cairn-impact-results', class extends HTMLElement {});
    }).not.to.throw();
    expect(customElements.get('cairn-impact-results')).to.equal(CairnImpactResults);
  });

  it('show another kind of question by its most frequent answer', async () => {
    const plan = workedExample((survey) => {
      survey.items = [
        {
          id: 'q-many',
          kind: 'choices',
          text: 'Which of these did you use?',
          choices: [
            {value: 'a', text: 'Agenda'},
            {value: 'b', text: 'Notes'},
          ],
        },
        {id: 'q-days', kind: 'number', text: 'How many days?'},
      ];
      survey.sections = [];
    });
    const given = answers(plan, 20).map((response, at) => ({
      ...response,
      answers: {'q-many': at < 12 ? ['a', 'b'] : ['a'], 'q-days': at < 14 ? 3 : at},
    }));
    const element = await results(plan, given);
    expect(squeezed(question(element, 'Which of these did you use?').textContent)).to.contain(
      '20 of 20 chose Agenda (100%).',
    );
    const days = squeezed(question(element, 'How many days?').textContent);
    expect(days).to.contain('20 people answered.');
    expect(days).to.contain('The middle answer is 3.');
    expect(days).to.contain('fewer than 5 people gave are left out');
  });
});

describe('A wave that is chosen', () => {
  const twoWaves = (): ReturnType<typeof workedExample> => {
    const plan = workedExample();
    const before = summarize(surveyOf(plan), answers(plan, 30));
    return workedExample((survey) => {
      survey.waves = survey.waves.flatMap((wave) => [
        {...wave, releases: [before]},
        {
          ...wave,
          id: 'w-2',
          text: 'May',
          releases: [{...before, wave: 'w-2', responses: 25}],
        },
      ]);
    });
  };

  it('is the last with results, the one the attribute names, or the one picked on the page', async () => {
    const element = await results(twoWaves());
    expect(element.summary?.wave).to.equal('w-2');
    element.wave = 'w-1';
    await settled(element);
    expect(element.summary?.wave).to.equal('w-1');
    expect(words(element)).to.contain('30 of 33 people answered');
    const select = rootOf(element).querySelector('select');
    if (!select) throw new Error('No wave can be picked.');
    select.value = 'w-2';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(element);
    expect(words(element)).to.contain('25 of 33 people answered');
  });

  it('is the one the responses belong to', async () => {
    const plan = twoWaves();
    const element = await results(
      plan,
      answers(plan, 20).map((response) => ({...response, wave: 'w-2'})),
    );
    expect(element.summary?.wave).to.equal('w-2');
  });
});
