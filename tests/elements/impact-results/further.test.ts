/** Waves beside each other, voices that are missing, and results taken into the plan on somebody's word. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/feedback-plan/define.js';
import '../../../src/elements/plan/define.js';
import {newcombe} from '../../../src/results/differences.js';
import {makeResponses} from '../../../stories/responses.js';
import {expectAccessible} from '../../harness/accessible.js';
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
import type {Plan, Response} from '../../../src/plan/types.js';

const LOAD = 'How manageable is your meeting load?';

/** The worked example asked three times, with a code. */
function threeWaves(): Plan {
  return workedExample((survey) => {
    const [wave] = survey.waves;
    survey.linking = 'code';
    survey.waves = ['w-1', 'w-2', 'w-3'].map((id, at) => ({
      ...wave!,
      ...{id, text: ['October', 'January', 'May'][at]!, status: 'closed', releases: []},
    }));
  });
}

/** The same people answer each time. */
function allWaves(plan: Plan): Response[] {
  return ['w-1', 'w-2', 'w-3'].flatMap((wave, at) =>
    makeResponses(surveyOf(plan), wave, {seed: 33 + at})
      .slice(0, 31)
      .map((response, person) => ({...response, code: `p${String(person)}`})),
  );
}

function press(element: Element, name: string, within?: Element): void {
  const found = [...(within ?? rootOf(element)).querySelectorAll('button')].find(
    (button) => squeezed(button.textContent) === name,
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  found.click();
}

describe('Waves', () => {
  it('are compared in numbers, cautiously where answers are not linked, and by person where they are', async () => {
    const plan = threeWaves();
    const element = await results(plan, allWaves(plan));
    element.wave = 'w-2';
    await until(() => words(element).includes('Compare with'), 'one can compare');
    expect(words(element)).not.to.contain('Linked by');
    element.compare = 'w-1';
    await until(() => words(element).includes('Linked by their code'), 'the comparison');
    await settled(element);
    const load = question(element, LOAD);
    const table = [...load.querySelectorAll('table')].find((one) =>
      squeezed(one.textContent).includes('October'),
    );
    expect(rows(table ?? null)[0]).to.deep.equal(['Answer', 'October', 'January']);
    const said = squeezed(load.textContent);
    expect(said)
      .to.contain('answers are not linked')
      .and.match(/of 100 random pairs/);
    expect(said).not.to.match(/caused|significan/i);
    const item = element.summary?.items?.find(({id}) => id === 'q-load');
    const counts = (wave: number): number =>
      rows(table ?? null)
        .slice(4)
        .reduce((sum, row) => sum + Number.parseInt(row[wave] ?? '', 10), 0);
    expect(counts(2)).to.equal(item?.favorable?.count);
    const all = (wave: number): number =>
      rows(table ?? null)
        .slice(1)
        .reduce((sum, row) => sum + Number.parseInt(row[wave] ?? '', 10), 0);
    const {low = NaN, high = NaN} =
      newcombe({count: counts(1), n: all(1)}, {count: counts(2), n: all(2)}) ?? {};
    const verdict =
      low > 0 ? 'Higher than before' : high < 0 ? 'Lower than before' : 'Too few to tell';
    expect(said).to.contain(verdict);
    expect(said).to.match(/of \d+ people, \d+ improved, \d+ stayed the same and \d+ declined/);
    expect(words(element)).to.contain('31 people could be linked by their code');
    expect(rootOf(element).innerHTML, 'no code is on the page').not.to.match(/\bp\d+\b(?!t)/);
    await expectAccessible(element);
    element.lang = 'es';
    await until(() => words(element).includes('Comparar con'), 'in Spanish');
    await expectAccessible(element);
  });

  it('are compared on paper as well, with nothing to choose', async () => {
    const plan = threeWaves();
    const element = await results(plan, allWaves(plan));
    element.wave = 'w-2';
    element.compare = 'w-1';
    const print = window.print.bind(window);
    const sheet = await new Promise<Element>((done) => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        done(
          document
            .querySelector('[data-cairn-paper]')!
            .shadowRoot!.lastElementChild!.cloneNode(true) as Element,
        );
        dispatchEvent(new Event('afterprint'));
      };
      element.print();
    }).finally(() => {
      window.print = print;
    });
    expect(squeezed(sheet.textContent))
      .to.include('Compared with “October”.')
      .and.match(/of 100 random pairs/);
    expect([...sheet.querySelectorAll('th')].map((one) => squeezed(one.textContent))).to.include(
      'October',
    );
    expect(sheet.querySelectorAll('select, button, input')).to.have.length(0);
  });

  it('of which one is hidden are compared in nothing', async () => {
    const plan = threeWaves();
    const few = allWaves(plan).filter(({wave}, at) => wave !== 'w-1' || at < 4);
    const element = await results(plan, few);
    element.wave = 'w-2';
    element.compare = 'w-1';
    await until(() => words(element).includes('There are no results of “October”'), 'it is said');
    expect(words(element)).to.contain('Linked answers are hidden to protect privacy.');
    expect(rootOf(element).querySelector('.compared')).to.equal(null);
    await expectAccessible(element);
  });
});

describe('Results', () => {
  it('are written down for a measure, an assumption and the feedback plan, each on a press that can be undone', async () => {
    const plan = workedExample((survey) => {
      survey.waves = survey.waves.map((wave) => ({...wave, status: 'closed'}));
      survey.items = survey.items.map((item) =>
        item.id === 'q-load' ? {...item, measure: 'm-manage'} : item,
      );
    });
    const document = {
      ...plan,
      measures: [...plan.measures, {id: 'm-manage', text: 'Load that people can manage'}],
    };
    const page = await fixture<HTMLElement>(html`
      <cairn-plan .plan=${document}>
        <cairn-impact-results></cairn-impact-results>
        <cairn-feedback-plan></cairn-feedback-plan>
      </cairn-plan>
    `);
    const element = page.querySelector('cairn-impact-results')!;
    const feedback = page.querySelector('cairn-feedback-plan')!;
    element.responses = answers(plan, 30);
    await until(() => element.summary !== undefined, 'the summary');
    await settled(element);
    const {store} = element;
    const before = store.plan;
    press(element, 'Take into the plan');
    await until(() => words(element).includes('Nothing changes before you press'), 'what to take');
    expect(store.plan, 'nothing is taken before somebody says so').to.equal(before);
    expect(words(element)).to.contain('Whose voices are here');
    await expectAccessible(element);
    element.lang = 'es';
    await until(() => words(element).includes('Qué voces están aquí'), 'in Spanish');
    await expectAccessible(element);
    element.lang = 'en';
    await until(() => words(element).includes('Whose voices are here'), 'in English again');

    press(element, 'Write this down for the measure', question(element, LOAD));
    await settled(element);
    const [result] = store.plan.measures.find(({id}) => id === 'm-manage')!.results;
    const item = element.summary!.items!.find(({id}) => id === 'q-load')!;
    expect(result).to.include({n: item.answered, date: '2026-12-11'});
    expect(result?.value).to.be.closeTo((item.favorable?.share ?? NaN) * 100, 0.06);
    expect(words(element)).to.contain('Stands there already');
    const here = element.shadowRoot!.activeElement;
    expect(here?.textContent, 'the focus where the button was').to.contain('Stands there already');

    const asked = surveyOf(store.plan).items.find(({outcome}) =>
      store.plan.theory.links.some((link) => link.to === outcome && link.assumptions.length > 0),
    )!;
    const decisions = store.plan.decisions.length;
    const named = asked.text as {en: string};
    press(element, 'It holds', question(element, named.en));
    await settled(element);
    const link = store.plan.theory.links.find(({to}) => to === asked.outcome)!;
    expect(link.assumptions[0]?.status).to.equal('holding');
    expect(store.plan.decisions.length - decisions).to.be.oneOf([0, 1]);
    store.undo();
    expect(store.plan.decisions).to.have.length(decisions);

    press(element, 'Draft “You said” from this', question(element, LOAD));
    await settled(element);
    const theme = store.plan.feedback.themes.at(-1);
    expect(theme?.survey).to.equal('sv-teams');
    expect(theme?.youSaid).to.match(/manageable is your meeting load\? \d+ of \d+ said/);
    await until(() => focusIn(feedback) !== null, 'the answer is to be written there');
    expect((focusIn(feedback) as HTMLTextAreaElement).value).to.equal(theme?.youSaid);
    store.undo();
    expect(store.plan.feedback.themes).to.have.length(before.feedback.themes.length);
  });
});

const focusIn = (element: Element): Element | null =>
  document.activeElement === element ? (element.shadowRoot?.activeElement ?? null) : null;
