/** Versions of the theory: kept, compared, gone back to. */
import {expect} from 'chai';
import fc from 'fast-check';
import * as edits from '../../src/plan/edits/index.js';
import {parsePlan, serializePlan} from '../../src/plan/open.js';
import {duplicateIds, itemsOf, referencesIn} from '../../src/plan/places.js';
import {alike} from '../../src/plan/plain.js';
import {createPlanStore, type PlanStore} from '../../src/plan/store.js';
import type {Plan} from '../../src/plan/types.js';
import {
  keptTheory,
  theoryDifference,
  withoutVersions,
  type KeptTheory,
} from '../../src/plan/versions/index.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {arbitraryEdit} from './arbitrary-edits.js';
import {arbitraryPlan, arbitraryPlanPair} from './arbitrary-plan.js';

const NOTE = {date: '2026-11-26', reason: 'After the test', statement: 'If …, then …'};

function opened(document: object): Plan {
  const parsed = parsePlan({format: 'cairn-plan', version: 1, ...document});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

const example = opened(workedExample);

function make(store: PlanStore, edit: edits.Edit): string {
  const result = edits.run(store, edit);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.made ?? '';
}

/** What changed, in a line each. */
const told = (before: KeptTheory, after: KeptTheory): string[] =>
  theoryDifference(before, after, 'en').map(({kind, part, before: was, after: is, fields}) =>
    [kind, part, ...[was, is].filter(Boolean), ...fields.map(({field}) => field)].join(' | '),
  );

describe('keeping a version of the theory', () => {
  it('keeps date, reason, statement and the whole theory without its versions', () => {
    const store = createPlanStore(example);
    const id = make(store, edits.keepVersion(NOTE));
    const version = store.plan.theory.versions.at(-1)!;
    expect(version).to.deep.equal({id, ...NOTE, theory: withoutVersions(example.theory)});
    expect(version.theory).not.to.have.property('versions');
    store.undo();
    expect(store.plan).to.deep.equal(example);
  });

  it('is not touched by what is edited later, and takes no id of the plan', () => {
    const store = createPlanStore(example);
    make(store, edits.keepVersion(NOTE));
    const kept = store.plan.theory.versions.at(-1)!.theory;
    make(store, edits.removeOutcome('o-bring'));
    make(store, edits.changeTheory({goal: 'Another'}));
    expect(store.plan.theory.versions.at(-1)!.theory).to.deep.equal(kept);
    expect(itemsOf(store.plan).has('o-bring')).to.be.false;
  });

  it('is removed again', () => {
    const store = createPlanStore(example);
    make(store, edits.removeVersion('tv-1'));
    expect(store.plan.theory.versions).to.deep.equal([]);
    expect(edits.removeVersion('o-bring').refusal(example)?.code).to.equal('not-found');
  });
});

describe('what changed between two theories', () => {
  const after = (...made: readonly edits.Edit[]): string[] => {
    const store = createPlanStore(example);
    for (const edit of made) make(store, edit);
    return told(withoutVersions(example.theory), withoutVersions(store.plan.theory));
  };

  it('is named with old and new words', () => {
    expect(after(edits.changeTheory({goal: 'Read more.'}))).to.deep.equal([
      'reworded | goal | Every grade team improves one unit together each term. | Read more.',
    ]);
    expect(after(edits.changeStrategy('s-bulletin', {actor: 'Ana'}))).to.deep.equal([
      'reworded | strategy | The office sends all announcements in one weekly bulletin | ' +
        'Ana sends all announcements in one weekly bulletin',
    ]);
  });

  it('is named with what goes along: a link with its reason and assumptions', () => {
    expect(after(edits.removeStrategy('s-bulletin'))).to.deep.equal([
      'removed | strategy | The office sends all announcements in one weekly bulletin',
      'removed | link | The office sends all announcements in one weekly bulletin → ' +
        'teachers bring and discuss student work in every session',
      'removed | because | Announcements fill the time because there is no other channel',
      'removed | assumption | People read the bulletin',
    ]);
  });

  it('is named where words stay and something else of an item changes', () => {
    expect(after(edits.changeAssumption('a-2', {status: 'failed'}))).to.deep.equal([
      'changed | assumption | People read the bulletin | People read the bulletin | status',
    ]);
    expect(after(edits.changeTheory({equity: {burden: 'New staff'}}))).to.deep.equal([
      'reworded | equity | Part-time staff | New staff | burden',
    ]);
  });

  it('is nothing for a part that one of the two did not keep', () => {
    const [version] = example.theory.versions;
    const said = told(keptTheory(version!)!, withoutVersions(example.theory));
    expect(said.every((line) => / (strategy|outcome|link|because|assumption) /.test(line))).to.be
      .true;
    expect(said.filter((line) => line.startsWith('added | strategy'))).to.have.length(1);
  });

  it('says that an order changed', () => {
    const {strategies} = example.theory;
    expect(told({strategies}, {strategies: [...strategies].reverse()})).to.deep.equal([
      'moved | strategy',
    ]);
  });

  it('is nothing between any theory and itself', () => {
    fc.assert(
      fc.property(arbitraryPlan(), ({theory}) => {
        const copy = structuredClone(withoutVersions(theory));
        expect(told(withoutVersions(theory), copy)).to.deep.equal([]);
      }),
    );
  });

  it('is something wherever two theories differ', () => {
    fc.assert(
      fc.property(arbitraryPlanPair(), ([one, other]) => {
        const [before, now] = [withoutVersions(one.theory), withoutVersions(other.theory)];
        expect(told(before, now).length === 0).to.equal(alike(before, now));
      }),
      {numRuns: 60},
    );
  });

  it('is something after any edit that changed the theory', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit(), {minLength: 1, maxLength: 6}), (sequence) => {
        const store = createPlanStore(example);
        for (const planned of sequence) edits.run(store, planned.in(store.plan));
        const [before, now] = [withoutVersions(example.theory), withoutVersions(store.plan.theory)];
        expect(told(before, now).length === 0).to.equal(alike(before, now));
      }),
      {numRuns: 60},
    );
  });
});

describe('going back to a version', () => {
  it('makes its theory the present one in one step, and keeps what was there', () => {
    const store = createPlanStore(example);
    make(store, edits.restoreVersion('tv-1', NOTE));
    const {theory} = store.plan;
    expect(theory.strategies.map(({id}) => id)).to.deep.equal(['s-time']);
    expect(theory.versions.map(({reason}) => reason)).to.deep.equal([
      'First version, before the test',
      'After the test',
    ]);
    expect(theory.versions[1]!.theory).to.deep.equal(withoutVersions(example.theory));
    store.undo();
    expect(serializePlan(store.plan)).to.equal(serializePlan(example));
  });

  it('leaves what that version does not hold', () => {
    const store = createPlanStore(example);
    make(store, edits.restoreVersion('tv-1', NOTE));
    expect(store.plan.theory.barriers).to.deep.equal(example.theory.barriers);
  });

  it('keeps nothing twice', () => {
    const store = createPlanStore(example);
    make(store, edits.keepVersion(NOTE));
    make(store, edits.restoreVersion('tv-1', NOTE));
    expect(store.plan.theory.versions).to.have.length(2);
  });

  it('lets measures and actions keep the outcomes and links that stay, and forget those that go', () => {
    const store = createPlanStore(example);
    const measured = example.measures.filter(({outcome}) => outcome === 'o-bring');
    expect(measured).not.to.deep.equal([]);
    make(store, edits.restoreVersion('tv-1', NOTE));
    expect(store.plan.measures.filter(({outcome}) => outcome === 'o-bring')).to.deep.equal(
      measured,
    );
    expect(store.plan.actions.some(({links}) => links.includes('l-1'))).to.be.true;
    expect(store.plan.actions.some(({links}) => links.includes('l-2'))).to.be.false;
    expect(store.plan.decisions.flatMap(({assumptions}) => assumptions)).to.deep.equal([]);
  });

  it('brings everything back after a long way round, byte for byte', () => {
    const store = createPlanStore(example);
    const id = make(store, edits.keepVersion(NOTE));
    make(store, edits.removeOutcome('o-bring'));
    make(store, edits.addBarrier({text: 'Another'}));
    make(store, edits.restoreVersion(id, NOTE));
    expect(withoutVersions(store.plan.theory)).to.deep.equal(withoutVersions(example.theory));
  });

  it('gives a new id where the old one means something else by now, and lets links follow', () => {
    const theory = {
      strategies: [{id: 'x', actor: 'Ana', text: 'reads'}],
      outcomes: [{id: 'y', text: 'they read'}],
      links: [{id: 'z', from: 'x', to: 'y'}],
    };
    const plan = opened({
      people: [{id: 'x', name: 'Ana'}],
      theory: {versions: [{id: 'v', theory}], strategies: [{id: 'y', text: 'now a strategy'}]},
    });
    const store = createPlanStore(plan);
    make(store, edits.restoreVersion('v', NOTE));
    const [strategy, outcome, link] = [
      store.plan.theory.strategies[0]!,
      store.plan.theory.outcomes[0]!,
      store.plan.theory.links[0]!,
    ];
    expect([strategy.text, outcome.text]).to.deep.equal(['reads', 'they read']);
    expect([strategy.id, outcome.id]).not.to.include.members(['x']).and.not.include('y');
    expect(link).to.deep.include({id: 'z', from: strategy.id, to: outcome.id});
  });

  it('is refused for a version that cannot be read', () => {
    const plan = opened({theory: {versions: [{id: 'v', theory: {strategies: 'all of them'}}]}});
    expect(edits.restoreVersion('v', NOTE).refusal(plan)?.code).to.equal('version-unreadable');
    expect(edits.restoreVersion('w', NOTE).refusal(plan)?.code).to.equal('not-found');
  });

  it('makes no id twice and no reference to nothing, whatever was kept and whatever came between', () => {
    const dangling = (plan: Plan): string[] =>
      referencesIn(plan)
        .filter(({id, to}) => !to.includes(itemsOf(plan).get(id)?.kind ?? ('' as never)))
        .map(({holderId, id}) => `${holderId} → ${id}`);
    const sequences = fc.array(arbitraryEdit(), {maxLength: 8});
    fc.assert(
      fc.property(arbitraryPlan(), arbitraryPlan(), sequences, (plan, other, sequence) => {
        const start = opened({
          ...(JSON.parse(serializePlan(plan)) as object),
          theory: {
            ...plan.theory,
            versions: [{id: 'kept-before', theory: withoutVersions(other.theory)}],
          },
        });
        const store = createPlanStore(start);
        for (const planned of sequence) edits.run(store, planned.in(store.plan));
        const before = new Set(dangling(store.plan));
        const edit = edits.restoreVersion('kept-before', NOTE);
        const again = createPlanStore(store.plan);
        if (!edits.run(store, edit).ok) return;
        expect(duplicateIds(store.plan)).to.deep.equal([]);
        expect(dangling(store.plan).filter((one) => !before.has(one))).to.deep.equal([]);
        edits.run(again, edit);
        expect(serializePlan(again.plan)).to.equal(serializePlan(store.plan));
      }),
      {numRuns: 25},
    );
  });
});

describe('what several people wrote', () => {
  it('becomes items of a list in one step, in their order, without the empty ones', () => {
    const store = createPlanStore(example);
    make(store, edits.addSeveral({kind: 'idea', barrier: 'b-bus'}, ['One', ' ', 'Two']));
    expect(
      store.plan.theory.ideas.slice(2).map(({text, barrier}) => [text, barrier]),
    ).to.deep.equal([
      ['One', 'b-bus'],
      ['Two', 'b-bus'],
    ]);
    store.undo();
    expect(store.plan).to.deep.equal(example);
  });

  it('becomes answers to why, outcomes of a level, assumptions of a link', () => {
    const store = createPlanStore(example);
    make(store, edits.addSeveral({kind: 'why', barrier: 'b-bus'}, ['Long contract']));
    make(store, edits.addSeveral({kind: 'outcome', level: 'student'}, ['They ask']));
    make(store, edits.addSeveral({kind: 'assumption', link: 'l-4'}, ['They listen']));
    const {barriers, outcomes, links} = store.plan.theory;
    expect(barriers[1]!.whys).to.deep.equal(['Long contract']);
    expect(outcomes.at(-1)).to.include({text: 'They ask', level: 'student'});
    expect(links.at(-1)!.assumptions[0]).to.include({text: 'They listen', status: 'untested'});
    expect(edits.addSeveral({kind: 'why', barrier: 'b-no'}, ['x']).refusal(example)?.code).to.equal(
      'not-found',
    );
  });
});
