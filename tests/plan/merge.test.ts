import {expect} from 'chai';
import fc from 'fast-check';
import {difference} from '../../src/plan/difference.js';
import {mergePlans} from '../../src/plan/merge.js';
import {checkChanged, parsePlan} from '../../src/plan/open.js';
import {itemsOf, referencesIn} from '../../src/plan/places.js';
import {createPlanStore} from '../../src/plan/store.js';
import {PlanError, type Plan, type PlanDraft} from '../../src/plan/types.js';
import {arbitraryRecipe, type Recipe} from './arbitrary-changes.js';
import {arbitraryPlan} from './arbitrary-plan.js';

function planOf(document: object): Plan {
  const parsed = parsePlan({format: 'cairn-plan', version: 1, ...document});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

const base = planOf({
  title: {en: 'Team time', es: 'Tiempo de equipo'},
  people: ['Ada', 'Bo', 'Cy', 'Di', 'Ed'].map((name, index) => ({id: `p-${index}`, name})),
  theory: {
    benefits: ['one', 'two', 'three'],
    links: [
      {id: 'l-1', assumptions: [{id: 'as-1', text: 'They read it'}]},
      {id: 'l-2', assumptions: []},
    ],
  },
  actions: [{id: 'a-1', text: 'Restart', owner: 'p-0', helpers: ['p-1', 'p-2']}],
  conditions: [
    {condition: 'vision-and-strategy', state: 'missing'},
    {condition: 'work-structures', state: 'partly'},
  ],
  surveys: [
    {
      id: 'sv-1',
      scales: [{id: 'sc-1', points: [1, 2, 3].map((value) => ({value, text: `${value}`}))}],
    },
  ],
  later: {what: 'a later version wrote', list: [1, 2]},
});

function edited(...recipes: ((draft: PlanDraft) => void)[]): Plan {
  return made(base, recipes);
}

/** The plan after recipes; one that is refused is left out. */
function made(plan: Plan, recipes: readonly Recipe[]): Plan {
  const store = createPlanStore(plan);
  for (const recipe of recipes) {
    try {
      store.change('Change', recipe);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
    }
  }
  return store.plan;
}

const decided = {
  ...{id: 'd', date: '2026-12-04', cycle: '', act: 'adapt', next: '', condition: '', why: ''},
  sustainedBy: {who: '', when: '', how: ''},
};

const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id).join(' ');

describe('a merge', () => {
  it('keeps what each side did to different items', () => {
    const {plan, conflicts} = mergePlans(
      base,
      edited((draft) => void (draft.people[0]!.name = 'Mine')),
      edited(
        (draft) => void (draft.people[1]!.name = 'Theirs'),
        (draft) => void draft.people.splice(2, 1),
      ),
    );
    expect(conflicts).to.deep.equal([]);
    expect(plan.people.map(({name}) => name)).to.deep.equal(['Mine', 'Theirs', 'Di', 'Ed']);
  });

  it('keeps what each side did to different fields of one item, in different languages too', () => {
    const {plan, conflicts} = mergePlans(
      base,
      edited((draft) => {
        draft.people[0]!.name = 'Mine';
        draft.title = {en: 'Mine', es: 'Tiempo de equipo'};
      }),
      edited((draft) => {
        draft.people[0]!.role = 'coach';
        draft.title = {en: 'Team time', es: 'Suyo'};
      }),
    );
    expect(conflicts).to.deep.equal([]);
    expect(plan.people[0]).to.include({name: 'Mine', role: 'coach'});
    expect(plan.title).to.deep.equal({en: 'Mine', es: 'Suyo'});
  });

  it('keeps what each side says in one decision, and one word of each assumption', () => {
    const marked =
      (assumption: string, status: string): Recipe =>
      (draft) =>
        void draft.decisions[0]!.assumptions.push({assumption, status, evidence: []});
    const start = made(base, [
      (draft) => void Object.assign(draft, {decisions: [{...decided, assumptions: []}]}),
    ]);
    const {plan, conflicts} = mergePlans(
      start,
      made(start, [marked('as-1', 'holding'), marked('as-2', 'holding')]),
      made(start, [marked('as-1', 'failed'), marked('as-3', 'failed')]),
    );
    expect(conflicts.map(({path}) => path)).to.deep.equal(['/decisions/0/assumptions/0/status']);
    const said = plan.decisions[0]!.assumptions.map((one) => `${one.assumption} ${one.status}`);
    expect(said).to.have.members(['as-1 holding', 'as-2 holding', 'as-3 failed']);
  });

  it('keeps mine and tells both where both changed the same field', () => {
    const mine = edited(
      (draft) => void draft.people.splice(0, 1),
      (draft) => void (draft.people[3]!.name = 'Mine'),
    );
    const theirs = edited((draft) => void (draft.people[4]!.name = 'Theirs'));
    expect(mergePlans(base, mine, theirs))
      .to.have.property('conflicts')
      .that.deep.equals([{path: '/people/3/name', base: 'Ed', mine: 'Mine', theirs: 'Theirs'}]);
    expect(mergePlans(base, mine, theirs).plan.people[3]?.name).to.equal('Mine');
    expect(mergePlans(base, theirs, mine))
      .to.have.property('conflicts')
      .that.deep.equals([{path: '/people/3/name', base: 'Ed', mine: 'Theirs', theirs: 'Mine'}]);
  });

  it('sees no conflict where both did the same', () => {
    const both = (draft: PlanDraft) => {
      draft.people[0]!.name = 'Same';
      draft.people.splice(1, 1);
    };
    const {plan, conflicts} = mergePlans(base, edited(both), edited(both));
    expect(conflicts).to.deep.equal([]);
    expect(plan).to.deep.equal(edited(both));
  });

  it('keeps an item that one side removed and the other changed, and says so, whoever did what', () => {
    const removed = edited((draft) => void draft.people.splice(3, 1));
    const changed = edited((draft) => void (draft.people[3]!.name = 'Changed'));
    for (const [mine, theirs] of [
      [removed, changed],
      [changed, removed],
    ] as const) {
      const {plan, conflicts} = mergePlans(base, mine, theirs);
      expect(plan.people).to.deep.equal(changed.people);
      expect(conflicts).to.deep.equal([
        {
          path: '/people/3',
          base: base.people[3],
          mine: mine.people.find(({id}) => id === 'p-3'),
          theirs: theirs.people.find(({id}) => id === 'p-3'),
        },
      ]);
    }
  });

  it('keeps an item that one side removed and the other gave to somebody', () => {
    const removed = edited((draft) => void draft.people.splice(3, 1));
    const used = edited((draft) => void (draft.actions[0]!.owner = 'p-3'));
    for (const [mine, theirs] of [
      [removed, used],
      [used, removed],
    ] as const) {
      const {plan, conflicts} = mergePlans(base, mine, theirs);
      expect(plan.people).to.deep.equal(base.people);
      expect(plan.actions[0]?.owner).to.equal('p-3');
      expect(conflicts.map(({path}) => path)).to.deep.equal(['/people/3']);
    }
  });

  it('removes an item with everything that one side cleared for it', () => {
    const {plan, conflicts} = mergePlans(
      base,
      edited((draft) => {
        draft.people.splice(0, 1);
        draft.actions[0]!.owner = '';
      }),
      edited((draft) => void (draft.actions[0]!.text = 'Theirs')),
    );
    expect(conflicts).to.deep.equal([]);
    expect(plan.people[0]?.id).to.equal('p-1');
    expect(plan.actions[0]).to.include({owner: '', text: 'Theirs'});
  });

  it('puts what both added in the same place one after the other, mine first', () => {
    const add = (id: string) =>
      edited((draft) => void draft.people.splice(2, 0, {...base.people[0]!, id}));
    const {plan, conflicts} = mergePlans(base, add('mine'), add('theirs'));
    expect(conflicts).to.deep.equal([]);
    expect(ids(plan.people)).to.equal('p-0 p-1 mine theirs p-2 p-3 p-4');
  });

  it('keeps what each side moved', () => {
    const {plan, conflicts} = mergePlans(
      base,
      edited((draft) => void draft.people.unshift(draft.people.pop()!)),
      edited((draft) => void draft.people.push(...draft.people.splice(1, 1))),
    );
    expect(conflicts).to.deep.equal([]);
    expect(ids(plan.people)).to.equal('p-4 p-0 p-2 p-3 p-1');
  });

  it('tells where both moved the same item to different places', () => {
    const mine = edited((draft) => void draft.people.unshift(...draft.people.splice(2, 1)));
    const theirs = edited((draft) => void draft.people.push(...draft.people.splice(2, 1)));
    const {plan, conflicts} = mergePlans(base, mine, theirs);
    expect(ids(plan.people)).to.equal(ids(mine.people));
    expect(conflicts).to.deep.equal([
      {path: '/people', base: base.people, mine: mine.people, theirs: theirs.people},
    ]);
  });

  it('keeps an item once that one side moved to another list and the other changed', () => {
    const moved = edited((draft) => {
      const [first, second] = draft.theory.links;
      second!.assumptions.push(first!.assumptions.pop()!);
    });
    const changed = edited((draft) => {
      draft.theory.links[0]!.assumptions[0]!.text = 'Changed';
    });
    for (const [mine, theirs] of [
      [moved, changed],
      [changed, moved],
    ] as const) {
      const {plan, conflicts} = mergePlans(base, mine, theirs);
      const home = mine === moved ? 1 : 0;
      expect(plan.theory.links.map(({assumptions}) => ids(assumptions))[home]).to.equal('as-1');
      expect(plan.theory.links[1 - home]?.assumptions).to.deep.equal([]);
      expect(conflicts).not.to.be.empty;
      expect(conflicts.at(-1)).to.deep.include({
        path: `/theory/links/${home}/assumptions/0`,
        mine: itemsOf(mine).get('as-1')?.item,
        theirs: itemsOf(theirs).get('as-1')?.item,
      });
    }
  });

  it('brings plain texts together, and references without doubles', () => {
    const {plan, conflicts} = mergePlans(
      base,
      edited((draft) => {
        draft.theory.benefits.push('mine');
        draft.actions[0]!.helpers.push('p-3');
      }),
      edited((draft) => {
        draft.theory.benefits[0] = 'changed';
        draft.theory.benefits.push('theirs');
        draft.actions[0]!.helpers = ['p-3', 'p-2'];
      }),
    );
    expect(conflicts).to.deep.equal([]);
    expect(plan.theory.benefits).to.deep.equal(['changed', 'two', 'three', 'theirs', 'mine']);
    expect(plan.actions[0]?.helpers).to.deep.equal(['p-3', 'p-2']);
  });

  it('keeps texts that both added, and drops those that each removed', () => {
    const added = mergePlans(
      base,
      edited((draft) => void draft.theory.benefits.push('mine')),
      edited((draft) => void draft.theory.benefits.push('theirs')),
    );
    expect(added.plan.theory.benefits).to.deep.equal(['one', 'two', 'three', 'mine', 'theirs']);
    const removed = mergePlans(
      base,
      edited((draft) => void draft.theory.benefits.splice(0, 2)),
      edited((draft) => void draft.theory.benefits.splice(1, 2)),
    );
    expect(removed.plan.theory.benefits).to.deep.equal([]);
    expect([...added.conflicts, ...removed.conflicts]).to.deep.equal([]);
  });

  it('tells a list of texts that both rewrote', () => {
    const mine = edited((draft) => void (draft.theory.benefits = ['mine', 'two', 'three', 'more']));
    const theirs = edited((draft) => void (draft.theory.benefits = ['theirs', 'three']));
    const {plan, conflicts} = mergePlans(base, mine, theirs);
    expect(plan.theory.benefits).to.deep.equal(mine.theory.benefits);
    expect(conflicts).to.deep.equal([
      {
        path: '/theory/benefits',
        base: base.theory.benefits,
        mine: mine.theory.benefits,
        theirs: theirs.theory.benefits,
      },
    ]);
  });

  it('tells the very text that both changed', () => {
    const {plan, conflicts} = mergePlans(
      base,
      edited((draft) => void (draft.theory.benefits[1] = 'mine')),
      edited((draft) => void (draft.theory.benefits[1] = 'theirs')),
    );
    expect(plan.theory.benefits).to.deep.equal(['one', 'mine', 'three']);
    expect(conflicts).to.deep.equal([
      {path: '/theory/benefits/1', base: 'two', mine: 'mine', theirs: 'theirs'},
    ]);
  });

  it('finds points of a scale by their value', () => {
    const points = (draft: PlanDraft) => draft.surveys[0]!.scales[0]!.points;
    const {plan, conflicts} = mergePlans(
      base,
      edited((draft) => void points(draft).splice(0, 1)),
      edited((draft) => void (points(draft)[2]!.text = 'Often')),
    );
    expect(conflicts).to.deep.equal([]);
    expect(plan.surveys[0]?.scales[0]?.points).to.deep.equal([
      {value: 2, text: '2'},
      {value: 3, text: 'Often'},
    ]);
  });

  it('keeps fields nobody here knows, of both sides', () => {
    const extend = (fields: object) =>
      edited((draft) => void Object.assign((draft as unknown as {later: object}).later, fields));
    const {plan, conflicts} = mergePlans(base, extend({mine: 1}), extend({theirs: 2}));
    expect(conflicts).to.deep.equal([]);
    expect(plan)
      .to.have.property('later')
      .that.deep.equals({what: 'a later version wrote', list: [1, 2], mine: 1, theirs: 2});
  });

  it('brings together what both wrote under the same new key', () => {
    const extend = (value: unknown) => edited((draft) => void (draft.extensions['new'] = value));
    const {plan, conflicts} = mergePlans(base, extend({a: 1, b: 1}), extend({a: 2, c: 3}));
    expect(plan.extensions['new']).to.deep.equal({a: 1, b: 1, c: 3});
    expect(conflicts).to.deep.equal([
      {path: '/extensions/new/a', base: undefined, mine: 1, theirs: 2},
    ]);
  });
});

describe('whatever two sides made of a plan', () => {
  const recipes = fc.array(arbitraryRecipe, {maxLength: 6});
  const sides = fc.tuple(arbitraryPlan(), recipes, recipes).map(([start, mine, theirs]) => ({
    start,
    mine: made(start, mine),
    theirs: made(start, theirs),
  }));
  const often = {numRuns: 40};

  it('a merge with one that did nothing is the other', () => {
    fc.assert(
      fc.property(sides, ({start, mine}) => {
        for (const same of [start, structuredClone(start)]) {
          expect(mergePlans(start, mine, same)).to.deep.equal({plan: mine, conflicts: []});
          expect(mergePlans(start, same, mine)).to.deep.equal({plan: mine, conflicts: []});
        }
        expect(mergePlans(start, mine, structuredClone(mine)).plan).to.deep.equal(mine);
      }),
      often,
    );
  });

  it('what they did to different parts is all there', () => {
    fc.assert(
      fc.property(sides, ({start, mine, theirs}) => {
        const {people, theory, title} = mine;
        const {map, actions, surveys, extensions} = theirs;
        const merge = mergePlans(
          start,
          {...start, people, theory, title},
          {...start, map, actions, surveys, extensions},
        );
        const both = {...start, people, theory, title, map, actions, surveys, extensions};
        expect(merge.plan).to.deep.equal(both);
        expect(merge.conflicts).to.deep.equal([]);
      }),
      often,
    );
  });

  it('the merged one is a plan, and no reference dangles that did not', () => {
    fc.assert(
      fc.property(sides, ({start, mine, theirs}) => {
        const {plan} = mergePlans(start, mine, theirs);
        expect(checkChanged(plan, difference({}, plan))).to.deep.equal([]);
        const dangling = (of: Plan) =>
          referencesIn(of)
            .filter(({id}) => !itemsOf(of).has(id))
            .map(({holderId, id}) => `${holderId} ${id}`);
        const before = new Set([...dangling(mine), ...dangling(theirs)]);
        expect(dangling(plan).filter((place) => !before.has(place))).to.deep.equal([]);
      }),
      often,
    );
  });

  it('everything a side made is there, or told', () => {
    fc.assert(
      fc.property(sides, ({start, mine, theirs}) => {
        const {plan, conflicts} = mergePlans(start, mine, theirs);
        const there = itemsOf(plan);
        const told = JSON.stringify(conflicts);
        const was = itemsOf(start);
        for (const [side, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const) {
          for (const [id, {item}] of itemsOf(side)) {
            const isUntouched = was.has(id) && difference(was.get(id)?.item, item).length === 0;
            const goes = isUntouched && !itemsOf(other).has(id);
            // An item inside one that goes, goes with it.
            if (!there.has(id) && !goes) expect(told).to.include(`"${id}"`);
          }
        }
      }),
      often,
    );
  });

  it('both ways of merging tell equally many conflicts, and agree where there is none', () => {
    fc.assert(
      fc.property(sides, ({start, mine, theirs}) => {
        const one = mergePlans(start, mine, theirs);
        const other = mergePlans(start, theirs, mine);
        expect(one.conflicts.length).to.equal(other.conflicts.length);
        if (one.conflicts.length === 0) {
          expect(unordered(one.plan)).to.deep.equal(unordered(other.plan));
        }
      }),
      often,
    );
  });

  it('a merge changes nothing that was handed in', () => {
    fc.assert(
      fc.property(sides, ({start, mine, theirs}) => {
        const before = JSON.stringify([start, mine, theirs]);
        mergePlans(start, mine, theirs);
        expect(JSON.stringify([start, mine, theirs])).to.equal(before);
      }),
      often,
    );
  });
});

/** What was added in the same place stands in either order. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map(unordered)
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inside]) => [key, unordered(inside)]),
  );
}
