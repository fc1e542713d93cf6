/** The examples of the book that need no page do what the book says. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {answersOf} from '../../stories/book/examples/answers.js';
import {calendarFile} from '../../stories/book/examples/calendar.js';
import {summaryOfParts} from '../../stories/book/examples/count-in-parts.js';
import {withAction} from '../../stories/book/examples/edit-plan.js';
import {mistakesIn} from '../../stories/book/examples/check-guide.js';
import {filesOf} from '../../stories/book/examples/evidence-pack.js';
import {gapsOf} from '../../stories/book/examples/gaps.js';
import {lessonsIn} from '../../stories/book/examples/lessons.js';
import {together} from '../../stories/book/examples/merge.js';
import {nextConditions} from '../../stories/book/examples/next-condition.js';
import {open} from '../../stories/book/examples/open-plan.js';
import {summaryOf} from '../../stories/book/examples/summarize.js';
import {surveyFile} from '../../stories/book/examples/survey-file.js';
import {forSurveyJs, planFrom} from '../../stories/book/examples/survey-js.js';
import {whatIsMissing} from '../../stories/book/examples/what-is-missing.js';
import {makeResponses} from '../../stories/responses.js';
import {
  firstChoices,
  things,
  viewsOf,
  type Choices,
} from '../../stories/book/embed-builder/choices.js';
import {markup} from '../../stories/book/embed-builder/snippets.js';
import {forServers, pagePrograms, pages, programs} from './example-list.js';

const text = readFileSync(
  new URL('../../stories/plans/team-time.plan.json', import.meta.url),
  'utf8',
);
const plan = open(text);
const [survey] = plan.surveys;
if (!survey) throw new Error('The worked example has a survey.');
const responses = makeResponses(survey, 'w-1', {seed: 33});

/** What an example tells the console, which is not the test's. */
function silently<T>(act: () => T): T {
  const {log} = console;
  console.log = () => undefined;
  try {
    return act();
  } finally {
    console.log = log;
  }
}

describe('an example of the book', () => {
  it('is run by a test, whichever it is', () => {
    const files = readdirSync(new URL('../../stories/book/examples/', import.meta.url));
    expect(files.sort()).to.deep.equal(
      [
        ...Object.keys(pages).map((name) => `${name}.html`),
        ...[...pagePrograms, ...programs].map((name) => `${name}.ts`),
        ...forServers,
      ].sort(),
    );
  });

  it('writes the theory and the evidence pack as files', () => {
    const files = filesOf(text);
    expect(files['theory.html']).to.include('<h2>Theory of action</h2>');
    expect(files['theory.svg']).to.include('<svg ');
    expect(files['evidence.html']).to.include('Evidence pack').and.include('Dec 18, 2026');
    expect(files['evidencias.html']).to.include('<h2>Decisiones</h2>');
  });

  it('writes the answers as pages', () => {
    const files = answersOf(text);
    expect(files['answers.html'])
      .to.include('<h2>You said, we will</h2>')
      .and.include('Send it on Monday')
      .and.not.include('Restart the weekly bulletin');
    expect(files['respuestas.html']).to.include('<h2>Ustedes dijeron, haremos</h2>');
  });

  it('lets authors of WordPress write each tag and attribute that the embed builder writes', () => {
    const php = readFileSync(
      new URL('../../stories/book/examples/wordpress-authors.php', import.meta.url),
      'utf8',
    );
    const everything: Choices = {
      ...firstChoices,
      src: '/a',
      save: '/b',
      sharedDevice: true,
      bySection: true,
      heading: 'Ours',
      headingLevel: 3,
      readonly: true,
      lang: 'es',
      scheme: 'dark',
      density: 'compact',
    };
    const names = things.flatMap((thing) =>
      markup({...everything, thing, view: viewsOf[thing]?.[1] ?? ''}).attributes.map(
        ([name]) => name,
      ),
    );
    const written = [...php.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
    expect(written).to.include.members([...new Set(names), ...things]);
  });

  it('opens a plan, or says what is wrong', () => {
    expect(plan.title).to.equal('Protected time to look at student work');
    expect(() => open('{"format": "cairn-plan", "version": 1, "people": 1}')).to.throw('/people');
  });

  it('adds an action', () => {
    const after = open(silently(() => withAction(plan, 'Tell the families')));
    expect(after.actions.map((action) => action.text)).to.include('Tell the families');
    expect(after.actions).to.have.length(plan.actions.length + 1);
  });

  it('says where the thread is torn', () => {
    expect(gapsOf(text)).to.include('Nothing was found yet by this measure.');
    expect(gapsOf('no plan')).to.deep.equal([]);
  });

  it('says what was learned of each assumption', () => {
    expect(lessonsIn(text)).to.deep.equal([
      'Forty minutes is long enough for the protocol: holding',
      'People read the bulletin: untested',
    ]);
  });

  it('proposes the next condition', () => {
    const conditions = [{condition: 'shared-influence', state: 'missing'}];
    expect(nextConditions(JSON.stringify({...plan, conditions}))).to.deep.equal([
      'shared-influence',
    ]);
    expect(nextConditions(text)).to.deep.equal([]);
  });

  it('says what is wrong with a guide, and takes the one of the book', () => {
    const network = readFileSync(
      new URL('../../stories/plans/network.guide.json', import.meta.url),
      'utf8',
    );
    expect(mistakesIn(network)).to.deep.equal([]);
    expect(
      mistakesIn(network.replace('https://example.org/lakeside/map', 'javascript:x'))[0],
    ).to.include('/phases/1/tasks/0/link: Must be an address');
  });

  it('says what is missing', () => {
    const barriers = plan.theory.barriers.map((barrier) => ({
      ...barrier,
      chosen: barrier.control === 'outside',
    }));
    const found = whatIsMissing({...plan, theory: {...plan.theory, barriers}});
    expect(found.filter((one) => one.startsWith('block: '))).to.have.length(1);
  });

  it('merges what two people changed', () => {
    const mine = {...plan, title: 'Mine'};
    const theirs = {...plan, team: {...plan.team, name: 'Theirs'}};
    const both = together(plan, mine, theirs);
    expect(both.title).to.equal('Mine');
    expect(both.team.name).to.equal('Theirs');
  });

  it('makes the survey’s own file, with nobody’s name in it', () => {
    const file = surveyFile(plan, survey.id);
    expect(open(file).surveys).to.have.length(1);
    expect(file).not.to.include('Principal');
  });

  it('goes to SurveyJS and comes back as a plan to go on with', () => {
    const {plan: file, told} = planFrom(forSurveyJs(survey));
    expect(told).to.deep.equal([]);
    const [again] = open(file).surveys;
    expect(again?.items.map(({text: asked}) => asked)).to.deep.equal(
      survey.items.map(({text: asked}) => asked),
    );
    expect(again?.waves.map(({status}) => status)).to.deep.equal(['draft']);
  });

  it('summarizes at once or in parts, with the same numbers', () => {
    const whole = summaryOf(survey, responses);
    expect(whole.responses).to.equal(33);
    expect(summaryOfParts(survey, responses.slice(0, 10), responses.slice(10))).to.deep.equal(
      whole,
    );
  });

  it('makes a calendar of the actions', async () => {
    const file = calendarFile(plan);
    expect(file.type).to.equal('text/calendar');
    expect(await file.text()).to.include('SUMMARY:Restart the weekly bulletin');
  });
});
