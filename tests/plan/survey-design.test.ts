/** Writing a survey: what a team may do to its questions, and what nobody may once people have answered. */
import {expect} from 'chai';
import {
  addItem,
  addItems,
  addSurvey,
  addWave,
  askIf,
  changeItem,
  changeScale,
  changeSection,
  moveItem,
  moveSection,
  noteAnswer,
  removeItem,
  removeScale,
  removeSection,
  removeSurvey,
  removeWave,
  addSection,
  run,
  type Edit,
} from '../../src/plan/edits/index.js';
import {createPlan, parsePlan} from '../../src/plan/open.js';
import {createPlanStore, type PlanStore} from '../../src/plan/store.js';
import type {Survey, SurveyItem} from '../../src/plan/types.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

const SURVEY = 'sv-teams';

function opened(): PlanStore {
  const result = parsePlan(teamTime);
  if (!result.ok) throw new Error('The worked example does not open.');
  return createPlanStore(result.plan);
}

const surveyOf = ({plan}: PlanStore): Survey => plan.surveys[0]!;
const itemOf = (store: PlanStore, id: string): SurveyItem =>
  surveyOf(store).items.find((item) => item.id === id)!;
const orderOf = (store: PlanStore): readonly (readonly string[])[] =>
  surveyOf(store).sections.map(({items}) => items);

/** The code of the refusal; “done” where there is none. */
function tried(store: PlanStore, edit: Edit): string {
  const result = run(store, edit);
  if (!result.ok) expect(result.refusal.message).to.match(/^[A-Z].*\.$/);
  return result.ok ? 'done' : result.refusal.code;
}

describe('writing a survey', () => {
  it('begins with a survey that has a wave nobody can answer yet', () => {
    const store = createPlanStore(createPlan({id: 'new'}));
    const adding = addSurvey({title: 'Team time', decision: 'Whether we go on'});
    expect(adding.label).to.equal('Add survey');
    expect(tried(store, adding)).to.equal('done');
    const survey = surveyOf(store);
    expect(survey).to.include({id: adding.makes, decision: 'Whether we go on'});
    expect(survey.waves.map(({status}) => status)).to.deep.equal(['draft']);
    store.undo();
    expect(store.plan.surveys).to.deep.equal([]);
  });

  it('uses a scale with the same words again, and makes one where there is none', () => {
    const store = opened();
    const points = surveyOf(store).scales[0]!.points.map(({text, favorable}) => ({
      text,
      ...(favorable && {favorable}),
    }));
    const same = addItem(SURVEY, {kind: 'scale', text: 'How often do you meet?', points});
    const other = addItem(SURVEY, {
      kind: 'scale',
      points: [{text: 'Never'}, {text: 'Always', favorable: true}],
    });
    expect([tried(store, same), tried(store, other)]).to.deep.equal(['done', 'done']);
    expect(itemOf(store, same.makes).scale).to.equal('frequency');
    expect(surveyOf(store).scales).to.have.length(3);
    expect(surveyOf(store).scales.at(-1)?.points).to.deep.equal([
      {value: 1, text: 'Never'},
      {value: 2, text: 'Always', favorable: true},
    ]);
    expect(itemOf(store, other.makes).scale).to.equal(surveyOf(store).scales.at(-1)?.id);
  });

  it('puts questions where somebody wants them, also from one section into another', () => {
    const store = opened();
    const adding = addItem(SURVEY, {}, {section: 'sec-time', at: 1});
    tried(store, adding);
    expect(orderOf(store)[0]).to.deep.equal(['q-discuss', adding.makes, 'q-bulletin', 'q-load']);
    expect(tried(store, moveItem(SURVEY, 'q-load', {section: 'sec-open', at: 0}))).to.equal('done');
    expect(orderOf(store)[1]).to.deep.equal(['q-load', 'q-role', 'q-next']);
    expect(tried(store, moveItem(SURVEY, 'q-load', {section: 'nowhere'}))).to.equal('not-found');
    tried(store, moveSection(SURVEY, 'sec-open', 0));
    expect(surveyOf(store).sections.map(({id}) => id)).to.deep.equal(['sec-open', 'sec-time']);
    const several = addItems(SURVEY, [{text: 'One?'}, {text: 'Two?'}]);
    expect(tried(store, several)).to.equal('done');
    expect(orderOf(store)[1]).to.have.length(5);
    store.undo();
    expect(orderOf(store)[1], 'several are one step').to.have.length(3);
  });

  it('keeps the questions of a section that goes', () => {
    const store = opened();
    tried(store, removeSection(SURVEY, 'sec-time'));
    expect(orderOf(store)).to.deep.equal([
      ['q-discuss', 'q-bulletin', 'q-load', 'q-role', 'q-next'],
    ]);
    const adding = addSection(SURVEY, {text: 'More'});
    tried(store, adding);
    tried(store, changeSection(SURVEY, adding.makes, {text: 'Most'}));
    tried(store, moveItem(SURVEY, 'q-role', {section: adding.makes}));
    tried(store, removeSection(SURVEY, adding.makes));
    expect(orderOf(store)[0]?.at(-1)).to.equal('q-role');
  });

  it('asks everybody what was asked because of a question that goes', () => {
    const store = opened();
    expect(itemOf(store, 'q-next').when?.item).to.equal('q-load');
    expect(tried(store, removeItem(SURVEY, 'q-load'))).to.equal('done');
    expect(itemOf(store, 'q-next')).not.to.have.property('when');
    expect(orderOf(store).flat()).not.to.include('q-load');
  });

  it('lets no question wait for itself', () => {
    const store = opened();
    const when = (item: string): SurveyItem['when'] => ({item, in: [1]});
    expect(tried(store, askIf(SURVEY, 'q-load', when('q-load')))).to.equal('ask-itself');
    expect(tried(store, askIf(SURVEY, 'q-load', when('q-next')))).to.equal('ask-circle');
    expect(tried(store, askIf(SURVEY, 'q-load', when('elsewhere')))).to.equal('unknown-item');
    expect(tried(store, askIf(SURVEY, 'q-next', undefined))).to.equal('done');
    expect(tried(store, askIf(SURVEY, 'q-load', when('q-next')))).to.equal('done');
  });

  it('takes away no scale that is in use', () => {
    const store = opened();
    expect(tried(store, removeScale(SURVEY, 'amount'))).to.equal('scale-in-use');
    tried(store, changeItem(SURVEY, 'q-load', {scale: 'frequency'}));
    expect(tried(store, removeScale(SURVEY, 'amount'))).to.equal('done');
    expect(tried(store, changeItem(SURVEY, 'q-load', {scale: 'amount'}))).to.equal('unknown-item');
    expect(tried(store, changeItem(SURVEY, 'q-load', {outcome: 'no'}))).to.equal('unknown-item');
  });

  it('once somebody answered, mends words alone', () => {
    const store = opened();
    tried(store, noteAnswer(SURVEY, 'w-1'));
    const points = surveyOf(store).scales[0]!.points;
    const words = points.map((point) => ({...point, text: `${String(point.value)}!`}));
    for (const edit of [
      changeItem(SURVEY, 'q-load', {text: 'How heavy is your meeting load?'}),
      changeItem(SURVEY, 'q-role', {group: false}),
      changeSection(SURVEY, 'sec-time', {text: 'Time'}),
      changeScale(SURVEY, 'frequency', words),
      addWave(SURVEY, {text: 'May'}),
    ]) {
      expect(tried(store, edit), edit.label).to.equal('done');
    }
    for (const edit of [
      addItem(SURVEY, {text: 'And this?'}),
      addItems(SURVEY, [{text: 'And this?'}]),
      removeItem(SURVEY, 'q-load'),
      moveItem(SURVEY, 'q-load', {section: 'sec-open'}),
      askIf(SURVEY, 'q-next', undefined),
      changeItem(SURVEY, 'q-load', {kind: 'text'}),
      changeItem(SURVEY, 'q-load', {points: [{text: 'No'}, {text: 'Yes'}]}),
      changeItem(SURVEY, 'q-role', {choices: []}),
      changeItem(SURVEY, 'q-role', {group: true}),
      changeScale(SURVEY, 'frequency', points.slice(1)),
      removeSection(SURVEY, 'sec-time'),
      removeSurvey(SURVEY),
    ]) {
      expect(tried(store, edit), edit.label).to.equal('survey-answered');
    }
    expect(tried(store, removeWave(SURVEY, 'w-1'))).to.equal('wave-in-use');
    expect(tried(store, removeWave(SURVEY, surveyOf(store).waves[1]!.id))).to.equal('done');
  });
});
