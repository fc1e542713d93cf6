/** Opening and saving: complete, ordered, frozen, the same every time; refused with a place and a sentence. */
import {expect} from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {limits} from '../../src/plan/gate.js';
import {
  createPlan,
  parsePlan,
  parseResponse,
  parseSummary,
  serializePlan,
} from '../../src/plan/open.js';
import {planSchema} from '../../src/plan/schema/plan.js';
import {PlanError, type Plan} from '../../src/plan/types.js';
import {arbitraryDocument, arbitraryNearDocument, arbitraryPlan} from './arbitrary-plan.js';

const start = {format: 'cairn-plan', version: 1};

function open(document: string | object): Plan {
  const parsed = parsePlan(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** What is wrong with a plan, as `path message` lines. */
function problems(document: object): string[] {
  const parsed = parsePlan({...start, ...document});
  return parsed.ok ? [] : parsed.problems.map(({path, message}) => `${path} ${message}`);
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

/** How many lists and objects of a document stand in more than one place of it. */
function shared(document: object): number {
  const seen = new Set<unknown>();
  let count = 0;
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (seen.has(value)) count += 1;
    seen.add(value);
    Object.values(value).forEach(walk);
  };
  walk(document);
  return count;
}

describe('Opening a plan', () => {
  it('gives back the worked example as it is, byte for byte', () => {
    const text = `${JSON.stringify(teamTime, null, 2)}\n`;
    expect(serializePlan(open(text))).to.equal(text);
    expect(open(text)).to.deep.equal(teamTime);
  });

  it('needs nothing but format and version', () => {
    const plan = open(start);
    expect(plan).to.include({id: '', title: '', condition: '', cycle: 1, language: 'en'});
    expect(plan.people).to.deep.equal([]);
    expect(plan.theory.problem).to.deep.equal({text: '', evidence: []});
    expect(plan.calendar.schoolDays).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('keeps keys in the order they have and puts missing ones after them', () => {
    const plan = open({
      actions: [{success: 'x', extra: 1, text: 'y'}],
      note: 'mine',
      version: 1,
      title: 'T',
      format: 'cairn-plan',
    });
    expect(Object.keys(plan).slice(0, 7)).to.deep.equal([
      'actions',
      'note',
      'version',
      'title',
      'format',
      'id',
      'condition',
    ]);
    expect(Object.keys(plan.actions[0] ?? {}).slice(0, 6)).to.deep.equal([
      'success',
      'extra',
      'text',
      'id',
      'owner',
      'helpers',
    ]);
  });

  it('keeps fields that nobody knows, wherever they stand', () => {
    const plan = open({
      ...start,
      'x-note': [1],
      people: [{id: 'p', name: 'Ann', 'x-phone': {home: '1'}}],
      map: {cards: [{id: 'c', 'x-color': null}], 'x-zoom': 2},
      guide: {'x-step': true},
    }) as unknown as Record<string, unknown>;
    expect(plan).to.have.deep.property('x-note', [1]);
    expect(plan).to.have.nested.property('people[0].x-phone.home', '1');
    expect(plan).to.have.nested.property('map.cards[0].x-color', null);
    expect(plan).to.have.nested.property('map.x-zoom', 2);
    expect(plan).to.have.nested.property('guide.x-step', true);
  });

  it('keeps words it does not know and references to nothing', () => {
    const plan = open({...start, actions: [{id: 't', owner: 'gone', status: 'waiting'}]});
    expect(plan.actions[0]).to.include({owner: 'gone', status: 'waiting'});
  });

  it('leaves absent what only some items have', () => {
    const plan = open({...start, map: {cards: [{id: 'c'}]}, measures: [{id: 'm'}]});
    expect(plan.map.cards[0]).to.have.all.keys('id', 'kind', 'text', 'x', 'y');
    expect(plan.measures[0]).not.to.have.any.keys('baseline', 'target');
  });

  it('keeps former versions of the theory as they were, ids included', () => {
    const theory = {outcomes: [{id: 'o-1'}], strange: 1};
    const plan = open({
      ...start,
      theory: {outcomes: [{id: 'o-1'}], versions: [{id: 'v', theory}]},
    });
    expect(plan.theory.versions[0]?.theory).to.deep.equal(theory);
  });

  it('gives every field an empty value of its own, also in parts that it makes', () => {
    expect(shared(open({...start, actions: [{}, {}], surveys: [{waves: [{}]}]}))).to.equal(0);
    expect(shared(createPlan())).to.equal(0);
  });

  it('gives a plan whose copy can be edited in place, one list at a time', () => {
    const copy = structuredClone(open({...start, actions: [{}, {}]}));
    (copy.actions[0]!.helpers as string[]).push('somebody');
    expect(copy.actions[1]!.helpers).to.deep.equal([]);
  });

  it('takes undefined for missing', () => {
    expect(serializePlan(open({...start, title: undefined}))).to.equal(serializePlan(open(start)));
  });

  it('leaves what it was given alone', () => {
    const given = {...start, people: [{name: 'Ann'}]};
    const before = JSON.stringify(given);
    open(given);
    expect(JSON.stringify(given)).to.equal(before);
    expect(Object.isFrozen(given.people)).to.equal(false);
  });
});

describe('Items without an id', () => {
  it('get one from their place', () => {
    const plan = open({
      ...start,
      people: [{name: 'Ann'}, {id: 'p', name: 'Bo'}, {name: 'Cy'}],
      theory: {links: [{}, {assumptions: [{}]}], problem: {evidence: [{}]}},
    });
    expect(plan.people.map(({id}) => id)).to.deep.equal(['people-1', 'p', 'people-3']);
    expect(plan.theory.links[1]?.assumptions[0]?.id).to.equal('theory-links-2-assumptions-1');
    expect(plan.theory.problem.evidence[0]?.id).to.equal('theory-problem-evidence-1');
  });

  it('never get one that another item has, before or after them', () => {
    const plan = open({
      ...start,
      people: [{}, {id: 'people-1'}],
      actions: [{id: 'people-1-2'}, {}],
    });
    expect(plan.people.map(({id}) => id)).to.deep.equal(['people-1-3', 'people-1']);
    expect(plan.actions[1]?.id).to.equal('actions-2');
  });

  it('get the same one every time', () => {
    const document = {...start, surveys: [{items: [{}, {}], waves: [{}]}]};
    expect(serializePlan(open(document))).to.equal(serializePlan(open(document)));
  });
});

describe('What is refused', () => {
  it('is told by a JSON pointer and a plain sentence', () => {
    expect(
      problems({
        title: 5,
        people: [{name: null}],
        actions: [{due: '2026-02-30', hours: -1}],
        terms: 'none',
        theory: [],
        surveys: [{waves: [{invited: {teacher: 1.5}}], items: [{choices: {}, when: {in: [null]}}]}],
        calendar: {schoolDays: [8]},
        guide: {answers: {'a/b': 5}},
      }),
    ).to.have.members([
      '/title Must be a text, or texts by language such as {"en": "…", "es": "…"}.',
      '/people/0/name Must be a text.',
      '/actions/0/due Must be a date such as 2026-09-14, or empty.',
      '/actions/0/hours Must not be negative.',
      '/terms Must be a list.',
      '/theory Must be an object.',
      '/surveys/0/waves/0/invited/teacher Must be a whole number.',
      '/surveys/0/items/0/choices Must be a list.',
      '/surveys/0/items/0/when/in/0 Must be a value of the item.',
      '/calendar/schoolDays/0 Must be a weekday from 1 (Monday) to 7 (Sunday).',
      '/guide/answers/a~1b Must be a text, or texts by language such as {"en": "…", "es": "…"}.',
    ]);
  });

  it('is one thing where it is another document altogether', () => {
    const other = {format: 'cairn-response', version: 1, people: 5};
    expect(problems(other)).to.deep.equal(['/format Must be “cairn-plan”.']);
    expect(problems({format: undefined})).to.deep.equal(['/format Must be “cairn-plan”.']);
    expect(problems({version: undefined})).to.deep.equal(['/version Must be a number.']);
    expect(problems({version: 0})).to.deep.equal(['/version Must be 1 or more.']);
    expect(problems({version: 1.5})).to.deep.equal(['/version Must be a whole number.']);
  });

  it('is an id that two items have, at the second', () => {
    const taken = 'The id “x” is already taken by another item.';
    expect(problems({people: [{id: 'x'}, {id: 'x'}]})).to.deep.equal([`/people/1/id ${taken}`]);
    expect(problems({actions: [{id: 'x', checkIns: [{id: 'x'}]}]})).to.deep.equal([
      `/actions/0/checkIns/0/id ${taken}`,
    ]);
  });

  it('is an id that no address could hold', () => {
    const rule = 'An id has 1 to 64 letters, digits, “-” or “_”.';
    for (const id of ['', 'a b', 'é', 'x'.repeat(65), 5, null]) {
      expect(problems({people: [{id}]})).to.deep.equal([`/people/0/id ${rule}`]);
    }
    expect(problems({people: [{id: 'x'.repeat(64)}]})).to.deep.equal([]);
  });

  it('is not a row that stands twice in a list without ids', () => {
    expect(
      problems({conditions: [{condition: 'work-structures'}, {condition: 'work-structures'}]}),
    ).to.deep.equal([]);
    expect(problems({surveys: [{scales: [{points: [{value: 1}, {value: 1}]}]}]})).to.deep.equal([]);
  });

  it('is a list where an object belongs, even an empty one', () => {
    expect(problems({title: []})).to.have.length(1);
    expect(problems({extensions: []})).to.deep.equal(['/extensions Must be an object.']);
    expect(problems({people: [[]]})).to.deep.equal(['/people/0 Must be an object.']);
    expect(problems({theory: {versions: [{theory: []}]}})).to.have.length(1);
  });

  for (const date of ['2026-02-29', '2026-13-01', '2026-1-1', '1900-02-29', '20260914', ' ']) {
    it(`is the day ${JSON.stringify(date)}`, () => {
      expect(problems({milestones: [{date}]})).to.have.length(1);
    });
  }

  for (const date of ['', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01']) {
    it(`is not the day ${JSON.stringify(date)}`, () => {
      expect(problems({milestones: [{date}]})).to.deep.equal([]);
    });
  }

  it('is told 50 times at most', () => {
    expect(problems({people: new Array(500).fill({name: 5})})).to.have.length(50);
  });
});

describe('A newer version', () => {
  it('opens as far as it is known, and says so', () => {
    const parsed = parsePlan({...start, version: 2, title: 'T', horizon: {years: 3}});
    expect(parsed).to.include({ok: true, newerVersion: 2});
    expect(parsed.ok && parsed.plan).to.include({version: 2, title: 'T'});
    expect(parsed.ok && parsed.plan).to.have.nested.property('horizon.years', 3);
  });

  it('is not claimed of this version', () => {
    expect(parsePlan(start)).to.have.all.keys('ok', 'plan');
  });
});

describe('Laws of opening and saving', function () {
  this.timeout(60_000);

  it('open ∘ save ∘ open = open, byte for byte, and all of it is frozen', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const once = open(document);
        const text = serializePlan(once);
        const twice = open(text);
        expect(twice).to.deep.equal(once);
        expect(serializePlan(twice)).to.equal(text);
        expect(text.endsWith('}\n')).to.equal(true);
        expect(isDeeplyFrozen(once) && isDeeplyFrozen(twice)).to.equal(true);
      }),
    );
  });

  it('an object and its JSON open alike', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryNearDocument()), (document) => {
        expect(parsePlan(JSON.stringify(document))).to.deep.equal(parsePlan(document));
      }),
    );
  });

  it('nothing that was given is changed, moved or lost', () => {
    const contains = (whole: unknown, part: unknown): boolean => {
      if (typeof part !== 'object' || part === null) return whole === part;
      // Keys such as “7” are sorted by JavaScript itself, before every other.
      const named = (object: object) => Object.keys(object).filter((key) => !/^\d+$/.test(key));
      const keys = Object.keys(part);
      const order = named(whole as object);
      return (
        named(part).every((key, at) => key === order[at]) &&
        keys.every((key) =>
          contains((whole as Record<string, unknown>)[key], (part as Record<string, unknown>)[key]),
        )
      );
    };
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(contains(open(document), document)).to.equal(true);
      }),
    );
  });

  it('what opens is what the schema by itself would open, and completed it fits the schema', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryDocument(), arbitraryNearDocument()), (document) => {
        const parsed = parsePlan(document);
        if (parsed.ok) {
          const checked = v.safeParse(planSchema, parsed.plan);
          expect(checked.success).to.equal(true);
          expect(checked.output).to.deep.equal(parsed.plan);
        } else if (!v.safeParse(planSchema, document).success) {
          expect(parsed.problems.length).to.be.greaterThan(0);
        } else {
          // The schema takes a list for an object and knows nothing of other items.
          for (const {message} of parsed.problems) {
            expect(message).to.match(
              /^Must be an object|taken|^Must be a text, or|^Must be .* by /,
            );
          }
        }
      }),
      {numRuns: 150},
    );
  });

  it('saving the same plan gives the same bytes', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        expect(serializePlan(structuredClone(plan))).to.equal(serializePlan(plan));
      }),
    );
  });
});

describe('A plan near the limits', function () {
  this.timeout(60_000);

  const notes = (count: number, length: number) => ({
    ...start,
    map: {cards: Array.from({length: count}, () => ({text: 'x'.repeat(length)}))},
  });

  it('is saved so that it opens again', () => {
    // 4.95 MB without white space, more than 5 MB with it.
    const plan = open(notes(1200, 4058));
    const text = serializePlan(plan);
    expect(text.length).to.be.within(limits.bytes * 0.95, limits.bytes);
    expect(open(text)).to.deep.equal(plan);
  });

  it('is refused where its empty fields would make it too large to open again', () => {
    const bare = {...start, actions: new Array(19_000).fill({text: 'x'.repeat(60)})};
    expect(JSON.stringify(bare).length).to.be.lessThan(2_000_000);
    expect(problems(bare)).to.deep.equal([' Must not be larger than 5 MB.']);
  });

  it('is refused where its empty fields would bring too many items', () => {
    const parts = new Array(19_998).fill('');
    expect(problems({guide: {done: parts}})).to.deep.equal([
      ' Must not have more than 20,000 items in its lists.',
    ]);
    expect(problems({guide: {done: parts}, calendar: {schoolDays: [1, 2]}})).to.deep.equal([]);
  });

  it('is refused where numbers grow when they are written', () => {
    const large = Array.from({length: 250_000}, (_, at) => `"${String(at)}":1e20`).join(',');
    const text = `{"format":"cairn-plan","version":1,"extensions":{${large}}}`;
    expect(text.length).to.be.lessThan(limits.bytes);
    const parsed = parsePlan(text);
    expect(parsed.ok ? [] : parsed.problems.map(({message}) => message)).to.deep.equal([
      'Must not be larger than 5 MB.',
    ]);
  });
});

describe('A new plan', () => {
  it('begins with format and version, has an id of its own, and is frozen', () => {
    const plan = createPlan();
    expect(Object.keys(plan).slice(0, 2)).to.deep.equal(['format', 'version']);
    expect(plan.id).to.match(/^[A-Za-z0-9_-]{22}$/);
    expect(createPlan().id).not.to.equal(plan.id);
    expect(isDeeplyFrozen(plan)).to.equal(true);
  });

  it('begins with what it is told', () => {
    const begun = {id: 'p', title: {es: 'Plan'}, condition: 'work-structures', language: 'es'};
    expect(createPlan(begun)).to.deep.include(begun);
  });

  it('does not begin with what is no plan', () => {
    const begin = () => createPlan({title: 5 as unknown as string});
    expect(begin).to.throw(PlanError).with.property('code', 'invalid');
  });
});

describe('Responses and summaries', () => {
  const answers = {'q-a': 4, 'q-b': {then: 2, now: 4}, 'q-c': 'x', 'q-d': ['x', 'y']};

  it('of the worked form open', () => {
    const response = {format: 'cairn-response', version: 1, id: 'x', survey: 's', answers};
    expect(parseResponse(response)).to.deep.equal({
      ok: true,
      response: {...response, wave: '', source: 'screen'},
    });
  });

  it('say what is wrong with them', () => {
    const response = {format: 'cairn-response', version: 1, answers: {a: [5], b: [{}], c: null}};
    const parsed = parseResponse(response);
    const rule = 'Must be a number, a text, a list of texts, or { "then": 2, "now": 4 }.';
    expect(parsed.ok ? [] : parsed.problems).to.have.deep.members([
      {path: '/id', message: 'Is missing.'},
      {path: '/answers/a', message: rule},
      {path: '/answers/b', message: rule},
      {path: '/answers/c', message: rule},
    ]);
  });

  it('that are hidden open without items', () => {
    const hidden = {
      format: 'cairn-summary',
      version: 1,
      survey: 's',
      wave: 'w',
      k: 5,
      hidden: 'privacy',
    };
    expect(parseSummary(hidden)).to.deep.equal({ok: true, summary: hidden});
    expect(parseSummary({...hidden, hidden: 'no'}).ok).to.equal(false);
  });

  it('of a later version are opened as far as they are known', () => {
    const later = {format: 'cairn-response', version: 2, id: 'x', mood: 1};
    expect(parseResponse(later)).to.include({ok: true, newerVersion: 2});
  });
});
