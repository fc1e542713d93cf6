/** Where things stand: items, references and words are found as the schema names them. */
import {expect} from 'chai';
import fc from 'fast-check';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {parsePlan} from '../../src/plan/open.js';
import {
  duplicateIds,
  itemsOf,
  referencesIn,
  referencesTo,
  unknownWordsIn,
} from '../../src/plan/places.js';
import type {Plan} from '../../src/plan/types.js';
import {arbitraryPlan, arbitraryPlanPair} from './arbitrary-plan.js';

function open(document: object): Plan {
  const parsed = parsePlan({format: 'cairn-plan', version: 1, ...document});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** What a pointer points at; the steps of these tests need no unescaping but in unknown fields. */
function at(document: unknown, path: string): unknown {
  let value = document;
  for (const step of path.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

const worked = open(teamTime);

describe('The items of a plan', () => {
  it('are found by their id, with kind and place', () => {
    const items = itemsOf(worked);
    expect(items.get('p-coach')).to.deep.include({
      id: 'p-coach',
      kind: 'person',
      path: '/people/1',
    });
    expect(items.get('a-2')).to.include({
      kind: 'assumption',
      path: '/theory/links/1/assumptions/0',
    });
    expect(items.get('q-load')).to.include({kind: 'item', path: '/surveys/0/items/2'});
    expect(items.get('w-1')).to.include({kind: 'wave', path: '/surveys/0/waves/0'});
    expect(items.get('frequency')?.kind).to.equal('scale');
    expect(items.get('e-p1')).not.to.have.property('kind');
    expect(items.get('e-p1')?.item).to.equal(worked.theory.problem.evidence[0]);
    expect(items.has('nobody')).to.equal(false);
  });

  it('are all that have an id, but for those of former versions, extensions and unknown fields', () => {
    const ids = JSON.stringify({...worked, id: '', guide: {}, extensions: {}}).match(
      /"id":"[^"]+"/g,
    );
    // s-time, o-bring, o-feedback and l-1 stand in the former version too.
    expect(itemsOf(worked).size).to.equal((ids?.length ?? 0) - 4);
    const plan = open({
      'x-things': [{id: 'x-1'}],
      people: [{id: 'p', 'x-more': [{id: 'x-2'}]}],
      extensions: {a: [{id: 'x-3'}]},
      theory: {versions: [{id: 'v', theory: {outcomes: [{id: 'p'}]}}]},
      surveys: [{id: 's', waves: [{id: 'w', releases: []}]}],
    });
    expect([...itemsOf(plan).keys()].sort()).to.deep.equal(['p', 's', 'v', 'w']);
  });

  it('are a map like any other', () => {
    const items = itemsOf(worked);
    const listed = [...items];
    expect(items.size).to.equal(listed.length);
    expect([...items.values()]).to.deep.equal(listed.map(([, place]) => place));
    const told: string[] = [];
    items.forEach((place, id, map) => {
      expect(map.get(id)).to.equal(place);
      told.push(id);
    });
    expect(told).to.deep.equal([...items.keys()]);
  });

  it('of a plan that nobody froze are read anew each time', () => {
    const loose = structuredClone(worked) as unknown as {people: {id: string}[]};
    expect(itemsOf(loose as unknown as Plan).has('p-new')).to.equal(false);
    loose.people[0]!.id = 'p-new';
    expect(itemsOf(loose as unknown as Plan).has('p-new')).to.equal(true);
  });
});

describe('The references of a plan', () => {
  it('to one item are found wherever they stand', () => {
    const found = referencesTo(worked, 'p-coach').map(({path, holderId}) => `${holderId} ${path}`);
    expect(found).to.have.members([
      'c-coach /map/cards/4/ref',
      'm-sessions /measures/0/collector',
      'm-load /measures/2/collector',
      't-protocol /actions/1/owner',
      't-sessions /actions/3/helpers/1',
      't-share /actions/4/owner',
      ' /feedback/owner',
      'sh-1 /feedback/shares/0/owner',
    ]);
  });

  it('say what they may name and what becomes of them', () => {
    const [ref] = referencesTo(worked, 'o-bring').filter(({path}) => path.startsWith('/map'));
    expect(ref).to.deep.equal({
      path: '/map/cards/6/ref',
      holderId: 'c-outcome',
      holderPath: '/map/cards/6',
      to: ['person', 'outcome', 'measure', 'action'],
      id: 'o-bring',
      whenRemoved: 'drop',
      inList: false,
    });
  });

  it('say what goes with them: an entry of a list, or an optional part, never the item around it', () => {
    const [asked] = referencesTo(worked, 'q-load').filter(({path}) => path.includes('when'));
    expect(asked).to.include({
      holderId: 'q-next',
      path: '/surveys/0/items/4/when/item',
      holderPath: '/surveys/0/items/4/when',
      whenRemoved: 'drop',
    });
    const [tested] = referencesTo(worked, 'a-1');
    expect(tested).to.include({
      holderId: 'd-spring',
      holderPath: '/decisions/0/assumptions/0',
    });
    const [helper] = referencesTo(worked, 'p-association').filter(({inList}) => inList);
    expect(helper).to.include({path: '/actions/2/helpers/0', holderPath: '/actions/2/helpers/0'});
  });

  it('that are empty are none', () => {
    const plan = open({actions: [{id: 't', owner: '', helpers: ['']}]});
    expect(referencesIn(plan)).to.deep.equal([]);
  });

  it('to nothing are found too', () => {
    const plan = open({actions: [{id: 't', owner: 'gone'}]});
    expect(referencesIn(plan)).to.have.length(1);
    expect(referencesTo(plan, 'gone')[0]).to.include({path: '/actions/0/owner', holderId: 't'});
  });
});

describe('Words that this version does not know', () => {
  it('are found with the words that are known', () => {
    const plan = open({
      condition: 'sunshine',
      actions: [{id: 't', status: 'waiting', resources: [{id: 'r', kind: 'luck'}]}],
      theory: {ideas: [{id: 'i', impact: 4, effort: 2}]},
      surveys: [{id: 's', audience: ['teacher', 'parrots']}],
    });
    const found = unknownWordsIn(plan).map(
      ({path, holderId, word}) => `${holderId} ${path} ${word}`,
    );
    expect(found).to.have.members([
      ' /condition sunshine',
      't /actions/0/status waiting',
      'r /actions/0/resources/0/kind luck',
      'i /theory/ideas/0/impact 4',
      's /surveys/0/audience/1 parrots',
    ]);
    expect(unknownWordsIn(plan).find(({word}) => word === 4)?.words).to.deep.equal([1, 2, 3]);
  });

  it('are none in the worked example, nor where nothing was said yet', () => {
    expect(unknownWordsIn(worked)).to.deep.equal([]);
    expect(unknownWordsIn(open({actions: [{id: 't'}], people: [{id: 'p'}]}))).to.deep.equal([]);
  });
});

describe('Laws of places', function () {
  this.timeout(60_000);

  it('every path leads to what it says', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const items = itemsOf(plan);
        for (const {id, path, item} of items.values()) {
          expect(at(plan, path)).to.equal(item);
          expect(item['id']).to.equal(id);
        }
        for (const {path, id, holderId, holderPath} of referencesIn(plan)) {
          expect(at(plan, path)).to.equal(id);
          expect(path.startsWith(holderPath)).to.equal(true);
          if (holderId)
            expect(path.startsWith(`${items.get(holderId)?.path ?? '?'}/`)).to.equal(true);
        }
        for (const {path, word} of unknownWordsIn(plan)) expect(at(plan, path)).to.equal(word);
        expect(duplicateIds(plan)).to.deep.equal([]);
      }),
    );
  });

  it('what is remembered of one plan is true of the next', () => {
    fc.assert(
      fc.property(arbitraryPlanPair(), ([one, other]) => {
        for (const plan of [
          one,
          {...other, people: one.people},
          {...one, map: other.map},
        ] as Plan[]) {
          const forgotten = structuredClone(plan);
          expect([...itemsOf(Object.freeze(plan))]).to.deep.equal([...itemsOf(forgotten)]);
          expect(referencesIn(plan)).to.deep.equal(referencesIn(forgotten));
          expect(unknownWordsIn(plan)).to.deep.equal(unknownWordsIn(forgotten));
        }
      }),
    );
  });

  it('after an item moved, all others are where they are now', () => {
    fc.assert(
      fc.property(arbitraryPlan({entries: 6}), fc.nat(), (plan, from) => {
        itemsOf(plan);
        const people = [...plan.people];
        const moved = people.splice(from % Math.max(1, people.length), 1);
        const next = Object.freeze({...plan, people: Object.freeze([...moved, ...people])});
        for (const {path, item} of itemsOf(next).values()) expect(at(next, path)).to.equal(item);
      }),
    );
  });
});
