/** The check after a change: as strict as opening and more, and only as long as the change. */
import {expect} from 'chai';
import fc from 'fast-check';
import {limits} from '../../src/plan/gate.js';
import {checkChanged, parsePlan} from '../../src/plan/open.js';
import type {Patch, Plan} from '../../src/plan/types.js';
import {arbitraryDocument, arbitraryNearDocument, arbitraryPlan} from './arbitrary-plan.js';

function open(document: object): Plan {
  const parsed = parsePlan({format: 'cairn-plan', version: 1, ...document});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** What is wrong after a change, as `path message` lines. */
function wrong(plan: object, ...patches: Patch[]): string[] {
  return checkChanged(plan as Plan, patches).map(({path, message}) => `${path} ${message}`);
}

const plan = open({people: [{id: 'p-1', name: 'Ann'}], map: {cards: [{id: 'c-1'}]}});
const [ann] = plan.people;

describe('After a change', () => {
  it('a plan is still a plan, and what is new in it is frozen', () => {
    const people = [{...ann, name: 'Bo', 'x-note': {deep: [1]}}];
    const changed = {...plan, people};
    expect(wrong(changed, {op: 'replace', path: '/people/0/name', value: 'Bo'})).to.deep.equal([]);
    expect(Object.isFrozen(people) && Object.isFrozen(people[0]?.['x-note'].deep)).to.equal(true);
  });

  it('a wrong value is told with its place', () => {
    expect(wrong({...plan, people: [{...ann, name: 5}]})).to.deep.equal([
      '/people/0/name Must be a text.',
    ]);
    expect(wrong({...plan, milestones: [{id: 'm', text: '', date: 'soon'}]})).to.deep.equal([
      '/milestones/0/date Must be a date such as 2026-09-14, or empty.',
    ]);
  });

  it('nothing may be missing: nobody would fill it in', () => {
    const untitled = Object.fromEntries(Object.entries(plan).filter(([key]) => key !== 'title'));
    expect(wrong(untitled)).to.deep.equal(['/title Is missing.']);
    expect(wrong({...plan, phases: [{id: 'ph'}]})).to.deep.equal(['/phases/0/text Is missing.']);
    expect(wrong({...plan, phases: [{text: ''}]})).to.deep.equal(['/phases/0/id Is missing.']);
  });

  it('what was found right in one place is looked at again in another', () => {
    const misplaced = {...plan, people: plan.map.cards};
    expect(wrong(misplaced)).to.include('/people/0/name Is missing.');
    expect(wrong({...plan, phases: plan.map.cards})).to.deep.equal([]);
  });

  it('an id that comes in must be a new one', () => {
    const people = [...plan.people, {...ann}];
    const taken = 'The id “p-1” is already taken by another item.';
    const add: Patch = {op: 'add', path: '/people/1', value: people[1]};
    expect(wrong({...plan, people}, add)).to.deep.equal([`/people/1/id ${taken}`]);
    const cards = [{...plan.map.cards[0], id: 'p-1'}];
    const rename: Patch = {op: 'replace', path: '/map/cards/0/id', value: 'p-1'};
    expect(wrong({...plan, map: {...plan.map, cards}}, rename)).to.deep.equal([
      `/map/cards/0/id ${taken}`,
    ]);
    const copy: Patch = {op: 'copy', from: '/people/0', path: '/people/1'};
    expect(wrong({...plan, people}, copy)).to.deep.equal([`/people/1/id ${taken}`]);
  });

  it('format and version are what they were', () => {
    expect(wrong({...plan, version: 2})).to.deep.equal(['/version Must be 1.']);
    expect(wrong({...plan, format: 'x'})).to.deep.equal(['/format Must be “cairn-plan”.']);
  });

  const plain = 'Must be plain data: a text, number, true, false, null, list or object.';
  const strangers: Record<string, unknown> = {
    undefined: undefined,
    'a function': () => 1,
    'a date': new Date(0),
    'a map': new Map(),
    'a BigInt': 1n,
  };
  for (const [name, stranger] of Object.entries(strangers)) {
    it(`${name} has not come in`, () => {
      expect(wrong({...plan, 'x-new': stranger})).to.deep.equal([`/x-new ${plain}`]);
      expect(wrong({...plan, extensions: {a: [stranger]}})).to.deep.equal([
        `/extensions/a/0 ${plain}`,
      ]);
    });
  }

  it('no number is infinite, and no key a trap', () => {
    expect(wrong({...plan, cycle: Infinity})).to.deep.equal(['/cycle Must be a finite number.']);
    const trap = JSON.parse('{"__proto__": {}}') as object;
    expect(wrong({...plan, extensions: trap})).to.deep.equal([
      '/extensions/__proto__ The name “__proto__” is not allowed.',
    ]);
    expect(wrong({...plan, 'x-new': {constructor: 1}})).to.deep.equal([
      '/x-new/constructor The name “constructor” is not allowed.',
    ]);
  });

  it('the limits hold for the whole plan', () => {
    expect(wrong({...plan, title: 'x'.repeat(20_001)})).to.deep.equal([
      '/title Must not be longer than 20,000 characters.',
    ]);
    expect(
      wrong({...plan, guide: {...plan.guide, done: new Array(20_000).fill('')}}),
    ).to.deep.equal([' Must not have more than 20,000 items in its lists.']);
    const large = Object.fromEntries(
      Array.from({length: 250}, (_, at) => [at, 'x'.repeat(20_000)]),
    );
    expect(wrong({...plan, extensions: large})).to.deep.equal([' Must not be larger than 5 MB.']);
    let deep = {};
    for (let level = 0; level < 63; level++) deep = {in: deep};
    expect(wrong({...plan, 'x-deep': deep.valueOf()})).to.match(/nested deeper/);
  });

  it('what was not too deep before may be so in another place', () => {
    let deep = {};
    for (let level = 1; level < 62; level++) deep = {in: deep};
    const before = {...plan, extensions: {a: deep}};
    expect(wrong(before)).to.deep.equal([]);
    expect(wrong({...plan, extensions: {a: {b: deep}}})).to.have.length(1);
  });

  it('an object that contains itself is found', () => {
    const self: Record<string, unknown> = {};
    self['one'] = self;
    self['two'] = [self, self];
    expect(wrong({...plan, extensions: self})).to.match(/nested deeper|more than|larger/);
  });

  it('the sizes that are remembered are those of the plan', () => {
    // Each note is 10 kB and comes in by a change of its own.
    let now = open({});
    let notes = 0;
    const whole = () => JSON.stringify(now).length;
    for (;;) {
      const card = {id: `n-${String(notes)}`, kind: 'note', text: 'x'.repeat(19_900), x: 0, y: 0};
      const next = {...now, map: {...now.map, cards: [...now.map.cards, card]}} as Plan;
      const problems = wrong(next, {op: 'add', path: '/map/cards/-', value: card});
      if (problems.length) {
        expect(problems).to.deep.equal([' Must not be larger than 5 MB.']);
        expect(JSON.stringify(next).length).to.be.greaterThan(limits.bytes);
        break;
      }
      now = next;
      notes++;
      expect(notes).to.be.lessThan(300);
    }
    expect(whole()).to.be.within(limits.bytes - 20_000, limits.bytes);
  });
});

describe('Laws of the check after a change', function () {
  this.timeout(60_000);

  it('every opened plan passes, alone and made of parts of two', () => {
    fc.assert(
      fc.property(arbitraryPlan({tidy: true}), arbitraryPlan({tidy: true}), (one, other) => {
        expect(wrong(structuredClone(one))).to.deep.equal([]);
        expect(
          wrong({...one, map: other.map, theory: {...one.theory, equity: other.theory.equity}}),
        ).to.deep.equal([]);
      }),
    );
  });

  it('whatever opening would refuse, it refuses, and in the same words', () => {
    const pair = fc
      .tuple(arbitraryDocument(), fc.nat())
      .chain(([document]) =>
        fc.tuple(fc.constant(document), arbitraryNearDocument(fc.constant(document))),
      );
    fc.assert(
      fc.property(pair, ([document, near]) => {
        const before = parsePlan(document);
        const after = parsePlan(near);
        if (!before.ok) throw new Error('A random plan does not open.');
        // A change that puts in what was handed in, unfilled, where the rest is as it was.
        const changed = {...before.plan, ...near};
        const found = wrong(changed, {op: 'replace', path: '', value: changed});
        if (after.ok) return;
        const missed = after.problems.filter(
          ({path, message}) => !found.includes(`${path} ${message}`),
        );
        const cut = found.length >= 50;
        if (!cut)
          expect(
            missed.filter(({path}) => path !== '/format' && path !== '/version'),
          ).to.deep.equal([]);
        expect(found).not.to.have.length(0);
      }),
      {numRuns: 100},
    );
  });
});
