/**
 * Asking, answering and learning on a phone's width, once by keyboard alone, once by mouse alone, and once by what a screen
 * reader is told: a survey is written and opened, answered with a mistake that is mended, its results go into the plan,
 * and what people said is answered by an action.
 */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/feedback-plan/define.js';
import '../../src/elements/impact-results/define.js';
import '../../src/elements/impact-survey/define.js';
import '../../src/elements/plan/define.js';
import {keys, reader, viewport} from '../harness/commands.js';
import {
  all,
  appears,
  field,
  find,
  focus,
  focused,
  put,
  settled,
  until,
  words,
} from '../harness/page.js';
import {type, ways} from '../harness/ways.js';
import {workedExample as document_} from '../suites/documents.js';
import {answers, workedExample} from './impact-results/page.js';
import {everyKind} from './impact-survey/page.js';

/** Nothing is lost after an act: neither the focus nor what stands beside the screen. */
function expectHere(): void {
  expect(focused(), 'something has the focus').not.to.equal(document.body);
  const {scrollWidth, clientWidth} = document.documentElement;
  expect(scrollWidth, 'nothing stands beside the screen').to.be.at.most(clientWidth);
}

for (const way of ways) {
  describe(`asking and answering ${way.name}, on a narrow screen`, function () {
    this.timeout(60_000);
    before(() => viewport(360, 640));
    after(() => viewport(1280, 800));

    it('writes a survey and opens it', async () => {
      const plan = {...document_, surveys: []};
      const element = await put('cairn-impact-survey', {plan}, {mode: 'design'});
      const begin = await appears(element, 'button', 'Begin a survey');
      if (way.needsFocus) element.focus();
      await way.press(begin);
      await until(() => focus() === 'textbox “The decision”', focus);
      await type('Time');
      await way.enter(field(element, 'Title'));
      await type('Us');
      await way.press(find(element, 'button', '+ Add a question'));
      await until(() => focus() === 'textbox “Question 1”', focus);
      await type('How?');
      expectHere();
      await way.press(find(element, 'button', 'Open for answers'));
      await until(() => focus() === 'button “Close: no more answers”', focus);
      const [survey] = element.plan.surveys;
      expect(survey).to.include({decision: 'Time', title: 'Us'});
      expect(survey?.items.map(({text}) => text)).to.deep.equal(['How?']);
      expect(survey?.waves[0]?.status).to.equal('open');
      expectHere();
    });

    it('answers, mends what cannot be read, and sends', async () => {
      const element = await put('cairn-impact-survey', {plan: everyKind});
      element.addEventListener('cairn-before-submit', (event) => {
        event.respondWith(Promise.resolve());
      });
      const sent: unknown[] = [];
      element.addEventListener('cairn-submit', ({detail}) => {
        sent.push(detail.response.answers);
      });
      if (way.needsFocus) element.focus();
      await way.press(all(element, 'radio', 'Very')[0]!);
      const office = find(element, 'radio', 'In the office');
      await way.press(office);
      expect(office).to.have.property('checked', true);
      await way.press(find(element, 'checkbox', 'Time'));
      const meetings = find(element, 'textbox', /How many meetings a month/);
      await way.enter(meetings);
      await type('many');
      await way.press(find(element, 'button', 'Send answers'));
      await until(() => words(focused()).startsWith('1 answer cannot be read'), focus);
      expectHere();
      const told = await reader('read');
      for (const met of told ? [['radio', 'In the office', 'checked'] as const] : []) {
        const found = told?.find(({role, name}) => role === met[0] && name === met[1]);
        expect(String(found?.states[met[2]]), met.join(' ')).to.equal('true');
      }
      await way.press(find(element, 'link', 'How many meetings a month?'));
      await until(() => focused() === meetings, focus);
      await keys('Control+a');
      await type('3');
      await way.press(find(element, 'button', 'Send answers'));
      await until(() => words(element).includes('Thank you'), 'thanks are said');
      expect(sent).to.deep.equal([
        {'a-scale': 30, 'a-choice': 'office', 'a-choices': ['time'], 'a-number': 3},
      ]);
      expectHere();
    });

    it('takes results into the plan, and answers what people said with an action', async () => {
      const example = workedExample((survey) => {
        survey.waves = survey.waves.map((wave) => ({...wave, status: 'closed'}));
        survey.items = survey.items.map((item) =>
          item.id === 'q-load' ? {...item, measure: 'm-manage'} : item,
        );
      });
      const plan = {
        ...example,
        measures: [...example.measures, {id: 'm-manage', text: 'Load'}],
        feedback: {...example.feedback, themes: []},
      };
      const page = await fixture<HTMLElement>(html`
        <cairn-plan .plan=${plan}>
          <cairn-impact-results></cairn-impact-results>
          <cairn-feedback-plan></cairn-feedback-plan>
        </cairn-plan>
      `);
      const results = page.querySelector('cairn-impact-results')!;
      const feedback = page.querySelector('cairn-feedback-plan')!;
      results.responses = answers(example, 30);
      await until(() => results.summary !== undefined, 'the summary');
      await settled(results, feedback);
      if (way.needsFocus) results.focus();
      await way.press(find(results, 'button', 'Take into the plan'));
      const noted = (): number =>
        results.plan.measures.reduce((sum, measure) => sum + measure.results.length, 0);
      const before = noted();
      const writes = await appears(results, 'button', 'Write this down for the measure');
      expectHere();
      await way.press(writes);
      expect(noted()).to.equal(before + 1);
      expectHere();
      const [draft] = all(results, 'button', 'Draft “You said” from this');
      await way.press(draft!);
      await until(() => focus() === 'textbox “You said”', focus);
      await way.enter(field(feedback, 'What we will do'));
      await type('Less');
      await way.press(await appears(feedback, 'button', 'Put on the timeline'));
      await until(() => focus() === 'button “Show it there”', focus);
      const {actions, feedback: said} = results.plan;
      expect(actions.at(-1)?.text).to.equal('Less');
      expect(said.themes.at(-1)).to.include({action: actions.at(-1)?.id, survey: 'sv-teams'});
      expectHere();
    });
  });
}
