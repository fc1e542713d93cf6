/** What a respondent's page gets: one survey, and nothing that belongs to the team or to other respondents. */
import {expect} from 'chai';
import fc from 'fast-check';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {extractSurvey} from '../../src/plan/extract-survey.js';
import {createPlan, parsePlan, serializePlan} from '../../src/plan/open.js';
import {itemsOf, referencesIn} from '../../src/plan/places.js';
import {PlanError, type Plan} from '../../src/plan/types.js';
import {arbitraryPlan} from './arbitrary-plan.js';

function open(document: object): Plan {
  const parsed = parsePlan(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

describe('The survey of a plan', () => {
  it('comes with its words, its scales, its waves and the language of the plan', () => {
    const plan = open({...teamTime, language: 'es'});
    const [survey] = extractSurvey(plan, 'sv-teams').surveys;
    expect(extractSurvey(plan, 'sv-teams').language).to.equal('es');
    expect(survey?.waves).to.deep.equal(plan.surveys[0]?.waves);
    expect(survey?.scales).to.deep.equal(plan.surveys[0]?.scales);
    expect(survey?.items.map(({text}) => text)).to.deep.equal(
      plan.surveys[0]?.items.map(({text}) => text),
    );
  });

  it('comes alone: beside it the plan is an empty one', () => {
    const extracted = extractSurvey(open(teamTime), 'sv-teams');
    expect({...extracted, surveys: []}).to.deep.equal({...createPlan({id: ''}), surveys: []});
  });

  it('brings no results and no ids of what stays behind', () => {
    const releases = [{format: 'cairn-summary', version: 1, survey: 's', wave: 'w', k: 5}];
    const plan = open({
      format: 'cairn-plan',
      version: 1,
      surveys: [
        {
          id: 's',
          waves: [{id: 'w', releases}],
          items: [{id: 'q', outcome: 'o', measure: 'm', when: {item: 'q-0', in: []}}],
        },
        {id: 'other'},
      ],
    });
    const text = serializePlan(extractSurvey(plan, 's'));
    expect(text).not.to.match(/cairn-summary|"o"|"m"|other/);
    expect(text).to.include('"q-0"');
  });

  it('is not found under an id that is none of a survey', () => {
    const extract = () => extractSurvey(open(teamTime), 'w-1');
    expect(extract)
      .to.throw(PlanError, 'There is no survey “w-1”')
      .with.property('code', 'not-found');
  });

  it('is a plan that opens again, in which every reference stays within the survey', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(arbitraryPlan({tidy: true}), (plan) => {
        for (const {id} of plan.surveys) {
          const extracted = extractSurvey(plan, id);
          expect(open(JSON.parse(serializePlan(extracted)) as object)).to.deep.equal(extracted);
          expect(extracted.surveys).to.have.length(1);
          const own = itemsOf(extracted);
          const all = itemsOf(plan);
          for (const reference of referencesIn(extracted)) {
            // Items may name questions and scales of another survey only where the plan was wrong before.
            const named = all.get(reference.id);
            if (named?.path.startsWith(`${all.get(id)?.path ?? '?'}/`)) {
              expect(own.has(reference.id)).to.equal(true);
            }
            expect(reference.to).not.to.include.members(['outcome']);
            expect(reference.to).not.to.include.members(['measure']);
          }
        }
      }),
    );
  });
});
