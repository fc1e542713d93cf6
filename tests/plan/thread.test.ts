/** What hangs on an outcome, and where the thread is torn. */
import {expect} from 'chai';
import fc from 'fast-check';
import * as edits from '../../src/plan/edits/index.js';
import {run, type Edit} from '../../src/plan/edits/index.js';
import {createPlan, parsePlan, serializePlan} from '../../src/plan/open.js';
import {createPlanStore, type PlanStore} from '../../src/plan/store.js';
import {threadOf, type OutcomeThread} from '../../src/plan/thread.js';
import type {Plan, PlanDraft} from '../../src/plan/types.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {arbitraryEdit} from './arbitrary-edits.js';
import {arbitraryPlan} from './arbitrary-plan.js';

let store: PlanStore;

function opened(document: string | object): Plan {
  const parsed = parsePlan(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

beforeEach(() => {
  store = createPlanStore(opened(workedExample));
});

function make(...all: readonly Edit[]): void {
  for (const edit of all) {
    const result = run(store, edit);
    if (!result.ok) throw new Error(result.refusal.message);
  }
}
const change = (recipe: (draft: PlanDraft) => void): void => {
  store.change('Change', recipe);
};
function of(id: string): OutcomeThread {
  const found = threadOf(store.plan).outcomes.find(({outcome}) => outcome.id === id);
  if (!found) throw new Error(`no thread of ${id}`);
  return found;
}
const ids = (things: readonly {readonly id: string}[]): string[] => things.map(({id}) => id);
/** The gaps of a plan, as `code id`. */
const gaps = (plan: Plan = store.plan): string[] =>
  threadOf(plan).gaps.map(({code, at}) => `${code} ${at.id}`);

describe('the thread of an outcome', () => {
  it('goes from the strategies over actions to measures, questions and decisions', () => {
    const thread = of('o-bring');
    expect(thread.links.map(({link, from}) => [link.id, from?.id])).to.deep.equal([
      ['l-1', 's-time'],
      ['l-2', 's-bulletin'],
    ]);
    expect(ids(thread.links[1]!.actions)).to.deep.equal(['t-bulletin']);
    expect(thread.measures.map(({measure}) => measure.id)).to.deep.equal([
      'm-sessions',
      'm-bulletin',
    ]);
    expect(thread.measures.flatMap(({items}) => items.map(({item}) => item.id))).to.deep.equal([
      'q-discuss',
      'q-bulletin',
    ]);
    expect(ids(thread.decisions)).to.deep.equal(['d-spring']);
  });

  it('knows of an assumption what the last decision said', () => {
    const [first] = of('o-bring').links;
    expect(first?.assumptions.map(({assumption, status}) => [assumption.id, status])).to.deep.equal(
      [['a-1', 'holding']],
    );
  });

  it('has every decision about it, and keeps what was learned when a later one learned nothing new', () => {
    change((draft) => {
      Object.assign(draft, {
        decisions: [
          ...draft.decisions,
          {
            id: 'd-later',
            date: '2026-12-18',
            assumptions: [{assumption: 'a-1', status: 'untested'}],
          },
        ],
      });
    });
    expect(ids(of('o-bring').decisions)).to.deep.equal(['d-spring', 'd-later']);
    expect(of('o-bring').links[0]?.assumptions[0]?.status).to.equal('holding');
  });

  it('knows of an assumption what the decision of the latest day said, wherever it stands', () => {
    change((draft) => {
      Object.assign(draft, {
        decisions: [
          {id: 'd-later', date: '2026-12-18', assumptions: [{assumption: 'a-1', status: 'failed'}]},
          ...draft.decisions,
        ],
      });
    });
    expect(of('o-bring').links[0]?.assumptions[0]?.status).to.equal('failed');
    expect(ids(of('o-bring').decisions)).to.deep.equal(['d-spring', 'd-later']);
  });

  it('has every action once, those of its links first', () => {
    make(edits.changeAction('t-share', {links: [], measures: ['m-sessions']}));
    const carrying = of('o-bring').links.flatMap(({actions}) => ids(actions));
    expect(carrying).not.to.include('t-share');
    expect(ids(of('o-bring').actions)).to.deep.equal([...new Set(carrying), 't-share']);
    make(edits.changeAction('t-share', {links: ['l-1']}));
    expect(ids(of('o-bring').actions).filter((id) => id === 't-share')).to.have.lengthOf(1);
  });

  it('has what was last released of a question, hidden or not', () => {
    const released = (hidden: boolean): object => ({
      format: 'cairn-summary',
      version: 1,
      survey: store.plan.surveys[0]!.id,
      wave: store.plan.surveys[0]!.waves[0]!.id,
      k: 5,
      items: [hidden ? {id: 'q-bulletin', hidden: 'privacy'} : {id: 'q-bulletin', answered: 9}],
    });
    const release = (hidden: boolean): void => {
      change((draft) => {
        Object.assign(draft.surveys[0]!.waves[0]!, {releases: [released(hidden)]});
      });
    };
    expect(gaps()).to.include('gap-measure-without-data m-bulletin');
    release(true);
    expect(of('o-bring').measures[1]!.items[0]!.released).to.deep.include({hidden: 'privacy'});
    expect(gaps()).to.include('gap-measure-without-data m-bulletin');
    release(false);
    expect(of('o-bring').measures[1]!.items[0]!.released).to.deep.include({answered: 9});
    expect(gaps()).not.to.include('gap-measure-without-data m-bulletin');
  });
});

describe('a gap', () => {
  const appears = (gap: string, ...all: readonly Edit[]): void => {
    expect(gaps(), 'before').not.to.include(gap);
    make(...all);
    expect(gaps(), 'after').to.include(gap);
  };

  it('is a link that no action carries', () => {
    appears('gap-link-without-action l-2', edits.removeAction('t-bulletin'));
  });

  it('is an action that serves no outcome, until it is dropped', () => {
    appears(
      'gap-action-loose t-bulletin',
      edits.changeAction('t-bulletin', {links: [], measures: []}),
    );
    make(edits.setActionStatus('t-bulletin', 'dropped'));
    expect(gaps()).not.to.include('gap-action-loose t-bulletin');
  });

  it('is a measure without data', () => {
    expect(gaps()).to.include('gap-measure-without-data m-load');
    expect(gaps()).not.to.include('gap-measure-without-data m-sessions');
    make(edits.addResult('m-load', {date: '2026-10-09', value: 70}));
    expect(gaps()).not.to.include('gap-measure-without-data m-load');
  });

  it('is an assumption that was never tested', () => {
    expect(gaps()).to.include('gap-assumption-untested a-2');
    make(edits.changeAssumption('a-2', {status: 'failed'}));
    expect(gaps()).not.to.include('gap-assumption-untested a-2');
  });

  it('is an outcome that nobody asks about, and one without a measure', () => {
    expect(gaps()).to.include('gap-outcome-without-measure o-feedback');
    expect(gaps()).to.include('gap-outcome-not-asked o-feedback');
    make(edits.addMeasure({text: 'Students who name a next step', outcome: 'o-feedback'}));
    expect(gaps()).not.to.include('gap-outcome-without-measure o-feedback');
    change((draft) => {
      Object.assign(draft.surveys[0]!.items[4]!, {outcome: 'o-feedback'});
    });
    expect(gaps()).not.to.include('gap-outcome-not-asked o-feedback');
  });

  it('is no longer one where the team says what it will ask about it', () => {
    const thread = (): unknown[] =>
      threadOf(store.plan)
        .outcomes.find(({outcome}) => outcome.id === 'o-feedback')!
        .planned.map(({id}) => id);
    expect(thread()).to.deep.equal([]);
    make(edits.addAsk({text: 'Does feedback fit?', outcome: 'o-feedback'}));
    const [ask] = store.plan.feedback.asks.slice(-1);
    expect(thread()).to.deep.equal([ask!.id]);
    expect(gaps()).not.to.include('gap-outcome-not-asked o-feedback');
    // Once a question of the survey asks it, it stands there alone.
    change((draft) => {
      const [survey] = draft.surveys;
      Object.assign(survey!.items[4]!, {outcome: 'o-feedback'});
      Object.assign(draft.feedback.asks.at(-1)!, {survey: survey!.id, item: survey!.items[4]!.id});
    });
    expect(thread()).to.deep.equal([]);
  });

  it('is nothing in a plan that is empty, nor of an outcome without words', () => {
    store = createPlanStore(createPlan());
    expect(threadOf(store.plan)).to.deep.equal({outcomes: [], loose: [], gaps: []});
    make(edits.addOutcome());
    expect(gaps()).to.deep.equal([]);
  });
});

describe('the thread', () => {
  it('is the same object for the same plan', () => {
    expect(threadOf(store.plan)).to.equal(threadOf(store.plan));
  });

  it('keeps every part that an edit did not touch', () => {
    const before = threadOf(store.plan);
    make(edits.changeAction('t-bulletin', {text: 'Send the bulletin on Mondays'}));
    const after = threadOf(store.plan);
    expect(after).not.to.equal(before);
    expect(after.outcomes[0]).not.to.equal(before.outcomes[0]);
    expect(after.outcomes[0]!.links[0]).to.equal(before.outcomes[0]!.links[0]);
    expect(after.outcomes[1]).to.equal(before.outcomes[1]);
    expect(after.outcomes[2]).to.equal(before.outcomes[2]);
  });

  it('is what it would be from nothing, whatever was edited', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(opened(workedExample)), arbitraryPlan({tidy: true, entries: 5})),
        fc.array(arbitraryEdit(), {minLength: 1, maxLength: 8}),
        (plan, sequence) => {
          const edited = createPlanStore(plan);
          for (const planned of sequence) {
            run(edited, planned.in(edited.plan));
            expect(threadOf(edited.plan)).to.deep.equal(
              threadOf(opened(serializePlan(edited.plan))),
            );
          }
        },
      ),
      {numRuns: 60},
    );
  });
});
