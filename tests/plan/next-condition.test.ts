/** Which condition comes next, as the check of all seven suggests it. */
import {expect} from 'chai';
import {checkOf, proposeNext} from '../../src/plan/next-condition.js';
import {createPlan} from '../../src/plan/open.js';
import {
  conditions,
  type Condition,
  type ConditionState,
} from '../../src/plan/schema/enumerations.js';
import type {ConditionCheck, Plan} from '../../src/plan/types.js';

type Row = Partial<ConditionCheck> & {readonly condition: Condition};

const plan = (rows: readonly Row[], condition: Condition | '' = 'work-structures'): Plan => ({
  ...createPlan({id: 'p'}),
  condition,
  conditions: rows.map((row) => ({state: 'unknown', symptom: '', move: '', ...row})),
});
const all = (state: ConditionState): Row[] => conditions.map((condition) => ({condition, state}));

describe('the next condition', () => {
  it('is one that is missing before one that is partly there', () => {
    const proposal = proposeNext(
      plan([
        {condition: 'vision-and-strategy', state: 'partly', symptom: 'Nobody can say it'},
        {condition: 'shared-influence', state: 'missing'},
      ]),
    );
    expect(proposal).to.deep.include({
      kind: 'propose',
      candidates: ['shared-influence'],
      state: 'missing',
    });
  });

  it('is one that is partly there where none is missing', () => {
    const proposal = proposeNext(plan([{condition: 'shared-influence', state: 'partly'}]));
    expect(proposal.candidates).to.deep.equal(['shared-influence']);
    expect(proposal.state).to.equal('partly');
  });

  it('is never the condition of the plan itself', () => {
    const proposal = proposeNext(
      plan([
        {condition: 'work-structures', state: 'missing'},
        {condition: 'shared-influence', state: 'partly'},
      ]),
    );
    expect(proposal.candidates).to.deep.equal(['shared-influence']);
    expect(proposal.unseen).not.to.include('work-structures');
  });

  it('of several that stand alike is first the one of which the team wrote what it sees', () => {
    const proposal = proposeNext(
      plan([
        {condition: 'vision-and-strategy', state: 'missing'},
        {condition: 'supportive-administration', state: 'missing', move: 'Ask for an hour'},
        {condition: 'shared-influence', state: 'missing', symptom: 'Two people decide'},
        {condition: 'relationships-and-norms', state: 'missing', symptom: ' '},
      ]),
    );
    expect(proposal.candidates).to.deep.equal([
      'shared-influence',
      'supportive-administration',
      'vision-and-strategy',
      'relationships-and-norms',
    ]);
  });

  it('goes with what nobody has looked at', () => {
    const proposal = proposeNext(plan([{condition: 'shared-influence', state: 'partly'}]));
    expect(proposal.unseen).to.deep.equal([
      'vision-and-strategy',
      'supportive-administration',
      'capacity-and-resources',
      'relationships-and-norms',
      'orientation-toward-improvement',
    ]);
  });

  it('is not proposed where nothing is known to be missing and some were not looked at', () => {
    expect(proposeNext(plan([]))).to.deep.include({kind: 'look', candidates: [], state: ''});
    const one = plan([{condition: 'shared-influence', state: 'in-place'}]);
    expect(proposeNext(one)).to.deep.include({kind: 'look', candidates: []});
    expect(proposeNext(one).unseen).to.have.length(5);
  });

  it('is none where all others are in place', () => {
    expect(proposeNext(plan(all('in-place')))).to.deep.equal({
      kind: 'in-place',
      candidates: [],
      state: '',
      unseen: [],
    });
  });

  it('may be any of the seven where the plan has no condition yet', () => {
    expect(proposeNext(plan(all('partly'), '')).candidates).to.deep.equal(conditions);
  });

  it('takes a word that this version does not know for not looked at', () => {
    const proposal = proposeNext(plan([{condition: 'shared-influence', state: 'wobbly'}]));
    expect(proposal.kind).to.equal('look');
    expect(proposal.unseen).to.include('shared-influence');
  });
});

describe('the row of a condition', () => {
  it('is there before anybody has judged it', () => {
    expect(checkOf(plan([]), 'shared-influence')).to.deep.equal({
      condition: 'shared-influence',
      state: 'unknown',
      symptom: '',
      move: '',
    });
  });
});
