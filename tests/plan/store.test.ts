import {expect} from 'chai';
import {parsePlan} from '../../src/plan/open.js';
import {createPlanStore, type PlanChange, type PlanStore} from '../../src/plan/store.js';
import {PlanError, type Patch, type Plan, type PlanDraft} from '../../src/plan/types.js';

function planOf(document: object): Plan {
  const parsed = parsePlan({format: 'cairn-plan', version: 1, ...document});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

const plan = planOf({
  id: 'plan-1',
  title: 'Team time',
  people: [
    {id: 'p-1', name: 'Ada'},
    {id: 'p-2', name: 'Bo'},
  ],
  map: {cards: Array.from({length: 2000}, (_, index) => ({id: `c-${index}`, kind: 'note'}))},
  actions: [{id: 'a-1', owner: 'p-1'}],
  extensions: {'example.org/portal': {path: 'a'}},
});

const rename = (name: string) => (draft: PlanDraft) => {
  draft.people[0]!.name = name;
};

const refusal = (run: () => unknown): PlanError => {
  try {
    run();
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

/** Everything a person or a host can notice of a store. */
const state = ({plan, revision, canUndo, canRedo, undoLabel, redoLabel}: PlanStore) => ({
  ...{plan, revision, canUndo, canRedo, undoLabel, redoLabel},
});

/** What was committed, in order. */
function heardBy(store: PlanStore): PlanChange[] {
  const changes: PlanChange[] = [];
  store.observe({
    committed: (change) => {
      changes.push(change);
    },
  });
  return changes;
}

/** Runs something while errors are reported to a list, as a page reports them to its console. */
function reported(run: () => void): unknown[] {
  const errors: unknown[] = [];
  const before = Object.getOwnPropertyDescriptor(globalThis, 'reportError');
  Object.defineProperty(globalThis, 'reportError', {
    value: (error: unknown) => {
      errors.push(error);
    },
    configurable: true,
    writable: true,
  });
  try {
    run();
  } finally {
    if (before) Object.defineProperty(globalThis, 'reportError', before);
    else Reflect.deleteProperty(globalThis, 'reportError');
  }
  return errors;
}

describe('a change', () => {
  it('is told with what it did, and how to take it back', () => {
    const store = createPlanStore(plan);
    const heard = heardBy(store);
    const change = store.change('Rename person', rename('Cy'), {origin: 'user', tool: 'cairn-x'});
    expect(change).to.deep.include({
      label: 'Rename person',
      origin: 'user',
      tool: 'cairn-x',
      revision: 1,
      patches: [{op: 'replace', path: '/people/0/name', value: 'Cy'}],
      inverse: [{op: 'replace', path: '/people/0/name', value: 'Ada'}],
    });
    expect(change?.plan).to.equal(store.plan);
    expect(heard).to.deep.equal([change]);
    expect(store.revision).to.equal(1);
  });

  it('comes from the host unless somebody says otherwise', () => {
    expect(createPlanStore(plan).change('Rename', rename('Cy'))).to.include({
      origin: 'api',
      tool: '',
    });
  });

  it('is frozen, and another page can be sent a copy', () => {
    const change = createPlanStore(plan).change('Rename', rename('Cy'))!;
    for (const part of [change, change.patches, change.patches[0], change.inverse, change.plan]) {
      expect(part).to.satisfy(Object.isFrozen);
    }
    expect(structuredClone(change)).to.deep.equal(change);
  });

  it('leaves everything it did not touch identical', () => {
    const store = createPlanStore(plan);
    store.change('Rename', rename('Cy'));
    expect(store.plan.map).to.equal(plan.map);
    expect(store.plan.people[1]).to.equal(plan.people[1]);
    expect(plan.people[0]?.name).to.equal('Ada');
  });

  it('is one remove for one of 2,000 cards', () => {
    const store = createPlanStore(plan);
    const change = store.change('Remove note', (draft) => {
      draft.map.cards.splice(700, 1);
    });
    expect(change?.patches).to.deep.equal([{op: 'remove', path: '/map/cards/700'}]);
    expect(change?.inverse.map(({op, path}) => [op, path])).to.deep.equal([
      ['add', '/map/cards/700'],
    ]);
  });

  it('keeps identical what a recipe wrote again in the same words', () => {
    const store = createPlanStore(plan);
    store.change('Paste', (draft) => {
      draft.title = 'Other';
      draft.people = structuredClone(plan.people) as PlanDraft['people'];
    });
    expect(store.plan.people).to.equal(plan.people);
    expect(store.plan.title).to.equal('Other');
  });

  it('that changes nothing is none', () => {
    const store = createPlanStore(plan);
    const heard = heardBy(store);
    const before = state(store);
    expect(store.change('Rename', rename('Ada'))).to.equal(undefined);
    expect(
      store.change('Paste', (draft) => {
        draft.people = structuredClone(plan.people) as PlanDraft['people'];
      }),
    ).to.equal(undefined);
    expect(state(store)).to.deep.equal(before);
    expect(store.plan).to.equal(plan);
    expect(heard).to.deep.equal([]);
  });

  it('with a recipe that gives something back counts all the same', () => {
    const store = createPlanStore(plan);
    store.change('Rename', (draft) => (draft.title = 'Other'));
    expect(store.plan.title).to.equal('Other');
  });

  it('removes a key that was set to undefined, and takes what is undefined out of a list', () => {
    const store = createPlanStore(plan);
    const list = [1, undefined, 2];
    store.change('Extend', (draft) => {
      draft.extensions['list'] = list;
      draft.extensions['example.org/portal'] = undefined;
    });
    expect(Object.keys(store.plan.extensions)).to.deep.equal(['list']);
    expect(store.plan.extensions['list']).to.deep.equal([1, 2]);
  });

  it('knows one zero, as JSON does', () => {
    const store = createPlanStore(plan);
    store.change('Move', (draft) => {
      draft.map.cards[0]!.x = 5;
      draft.extensions['zero'] = [-0];
    });
    store.change('Move', (draft) => {
      draft.map.cards[0]!.x = -0;
    });
    expect(store.plan.map.cards[0]?.x).to.equal(0);
    expect(store.plan.extensions['zero']).to.deep.equal([0]);
  });

  it('takes the words of a host’s object, and leaves the object alone', () => {
    const store = createPlanStore(plan);
    const mine = {open: [1]};
    store.change('Extend', (draft) => {
      draft.extensions['mine'] = mine;
    });
    expect(mine).not.to.satisfy(Object.isFrozen);
    mine.open.push(2);
    expect(store.plan.extensions['mine']).to.deep.equal({open: [1]});
    expect(store.plan.extensions['mine']).to.satisfy(Object.isFrozen);
  });

  it('escapes the keys a host chose', () => {
    const change = createPlanStore(plan).change('Extend', (draft) => {
      draft.extensions['example.org/portal'] = {path: 'b'};
      draft.extensions['~'] = 1;
    });
    expect(change?.patches.map(({path}) => path)).to.deep.equal([
      '/extensions/example.org~1portal/path',
      '/extensions/~0',
    ]);
  });

  const loop: Record<string, unknown> = {};
  loop['self'] = loop;
  const wide = Array.from({length: 64}).reduce<unknown>((inner) => [inner, inner], 1);
  const strangers: Readonly<Record<string, unknown>> = {
    'a date': new Date(0),
    'a function': () => 1,
    'a symbol': Symbol('x'),
    'a number that is none': NaN,
    'an endless number': Infinity,
    'a big number': 1n,
    'a map': new Map(),
    'something that holds itself': loop,
    'something that unfolds without end': wide,
    'a key that reaches a prototype': JSON.parse('{"__proto__": 1}') as unknown,
  };
  for (const [name, stranger] of Object.entries(strangers)) {
    it(`refuses ${name}, and everything stays`, () => {
      const store = createPlanStore(plan);
      const before = state(store);
      const error = refusal(() =>
        store.change('Extend', (draft) => {
          draft.extensions['deep'] = {inside: stranger};
        }),
      );
      expect(error.code).to.equal('invalid');
      expect(error.problems[0]?.path).to.match(/^\/extensions\/deep\/inside/);
      expect(state(store)).to.deep.equal(before);
    });
  }

  it('that would leave no plan is refused with the place, and everything stays', () => {
    const store = createPlanStore(plan);
    const before = state(store);
    const wrongDate = refusal(() =>
      store.change('Set due', (draft) => {
        draft.actions[0]!.due = 'soon';
      }),
    );
    expect(wrongDate.code).to.equal('invalid');
    expect(wrongDate.problems.map(({path}) => path)).to.deep.equal(['/actions/0/due']);
    const takenId = refusal(() =>
      store.change('Add person', (draft) => {
        draft.people.push({...plan.people[0]!});
      }),
    );
    expect(takenId.problems.map(({path}) => path)).to.deep.equal(['/people/2/id']);
    expect(state(store)).to.deep.equal(before);
  });

  it('whose recipe throws did not happen', () => {
    const store = createPlanStore(plan);
    const before = state(store);
    expect(() =>
      store.change('Rename', (draft) => {
        draft.title = 'Other';
        throw new Error('Stop');
      }),
    ).to.throw('Stop');
    expect(state(store)).to.deep.equal(before);
    expect(store.change('Rename', rename('Cy'))).not.to.equal(undefined);
  });

  it('whose recipe would go on later is refused', async () => {
    const store = createPlanStore(plan);
    const later: unknown = async (draft: PlanDraft) => {
      draft.title = 'Now';
      await Promise.resolve();
      draft.title = 'Later';
    };
    expect(
      refusal(() => store.change('Rename', later as (draft: PlanDraft) => void)).code,
    ).to.equal('invalid');
    await Promise.resolve();
    expect(store.plan).to.equal(plan);
  });

  it('cannot be made inside the recipe of another', () => {
    const store = createPlanStore(plan);
    expect(
      refusal(() => store.change('Outer', () => store.change('Inner', rename('Cy')))).code,
    ).to.equal('busy');
    expect(store.plan).to.equal(plan);
  });
});

describe('undo and redo', () => {
  it('go back and forth through the very same plans', () => {
    const store = createPlanStore(plan);
    const first = store.change('First', rename('Cy'))!.plan;
    const second = store.change('Second', rename('Di'))!.plan;
    expect([store.undoLabel, store.redoLabel]).to.deep.equal(['Second', '']);
    expect(store.undo({tool: 'cairn-x'})).to.deep.include({
      plan: first,
      label: 'Second',
      origin: 'history',
      tool: 'cairn-x',
    });
    expect(store.plan).to.equal(first);
    expect([store.undoLabel, store.redoLabel]).to.deep.equal(['First', 'Second']);
    store.undo();
    expect(store.plan).to.equal(plan);
    expect([store.canUndo, store.canRedo]).to.deep.equal([false, true]);
    expect(store.undo()).to.equal(undefined);
    store.redo();
    store.redo();
    expect(store.plan).to.equal(second);
    expect(store.redo()).to.equal(undefined);
  });

  it('a new change ends what could be made again', () => {
    const store = createPlanStore(plan);
    store.change('First', rename('Cy'));
    store.undo();
    store.change('Other', rename('Di'));
    expect(store.canRedo).to.equal(false);
  });

  it('reach back 200 steps', () => {
    const store = createPlanStore(plan);
    for (let step = 1; step <= 205; step++) store.change(`Step ${step}`, rename(`Name ${step}`));
    let steps = 0;
    while (store.undo()) steps++;
    expect(steps).to.equal(200);
    expect(store.plan.people[0]?.name).to.equal('Name 5');
  });

  it('leave what another tab did in between', () => {
    const store = createPlanStore(plan);
    store.change('Rename', rename('Cy'));
    store.applyRemote([{op: 'replace', path: '/people/1/name', value: 'Theirs'}]);
    store.undo();
    expect(store.plan.people.map(({name}) => name)).to.deep.equal(['Ada', 'Theirs']);
    store.redo();
    expect(store.plan.people.map(({name}) => name)).to.deep.equal(['Cy', 'Theirs']);
    store.undo();
    expect(store.plan.people.map(({name}) => name)).to.deep.equal(['Ada', 'Theirs']);
  });

  it('pass over a step of which others left nothing', () => {
    const store = createPlanStore(plan);
    store.change('Title', (draft) => {
      draft.title = 'Mine';
    });
    store.change('Rename', rename('Cy'));
    store.applyRemote([{op: 'replace', path: '/people/0/name', value: 'Theirs'}]);
    expect(store.undo()?.label).to.equal('Title');
    expect(store.plan.people[0]?.name).to.equal('Theirs');
    expect(store.plan.title).to.equal('Team time');
    expect(store.canUndo).to.equal(false);
  });

  it('do not take away a person whom somebody else gave an action meanwhile', () => {
    const store = createPlanStore(plan);
    store.change('Add person', (draft) => {
      draft.people.push({...plan.people[0]!, id: 'p-3', name: 'Cy'});
    });
    store.applyRemote([{op: 'replace', path: '/actions/0/owner', value: 'p-3'}]);
    expect(store.undo()).to.equal(undefined);
    expect(store.plan.people.map(({id}) => id)).to.deep.equal(['p-1', 'p-2', 'p-3']);
  });

  it('cannot be part of a transaction', () => {
    const store = createPlanStore(plan);
    store.change('Rename', rename('Cy'));
    expect(refusal(() => store.transaction('All', () => store.undo())).code).to.equal('busy');
    expect(store.plan.people[0]?.name).to.equal('Cy');
  });
});

describe('a transaction', () => {
  it('makes several changes one step and one event', () => {
    const store = createPlanStore(plan);
    const heard = heardBy(store);
    const result = store.transaction(
      'Drag',
      () => {
        expect(store.change('One', rename('Cy'))).to.equal(undefined);
        expect(store.plan.people[0]?.name).to.equal('Cy');
        store.change('Two', rename('Di'));
        return 'done';
      },
      {origin: 'user', tool: 'cairn-purpose-map'},
    );
    expect(result).to.equal('done');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.deep.include({
      label: 'Drag',
      origin: 'user',
      tool: 'cairn-purpose-map',
      patches: [{op: 'replace', path: '/people/0/name', value: 'Di'}],
    });
    store.undo();
    expect(store.plan).to.equal(plan);
  });

  it('that throws did not happen', () => {
    const store = createPlanStore(plan);
    const before = state(store);
    expect(() =>
      store.transaction('Drag', () => {
        store.change('One', rename('Cy'));
        throw new Error('Stop');
      }),
    ).to.throw('Stop');
    expect(state(store)).to.deep.equal(before);
    expect(store.change('Rename', rename('Cy'))?.revision).to.equal(1);
  });

  it('joins the outer one, and takes only its own back when it throws', () => {
    const store = createPlanStore(plan);
    const heard = heardBy(store);
    store.transaction('Outer', () => {
      store.change('Title', (draft) => {
        draft.title = 'Kept';
      });
      try {
        store.transaction('Inner', () => {
          store.change('Rename', rename('Lost'));
          throw new Error('Stop');
        });
      } catch {
        // The outer one goes on.
      }
      store.transaction('Inner', () => store.change('Rename', rename('Kept')));
    });
    expect(heard.map(({label}) => label)).to.deep.equal(['Outer']);
    expect([store.plan.title, store.plan.people[0]?.name]).to.deep.equal(['Kept', 'Kept']);
  });

  it('that ends where it began is nothing', () => {
    const store = createPlanStore(plan);
    const heard = heardBy(store);
    store.transaction('Drag', () => {
      store.change('One', rename('Cy'));
      store.change('Two', rename('Ada'));
    });
    expect(heard).to.deep.equal([]);
    expect(store.plan).to.equal(plan);
    expect(store.canUndo).to.equal(false);
  });
});

describe('a veto', () => {
  it('leaves everything identical, for every kind of change', () => {
    const store = createPlanStore(plan);
    store.change('First', rename('Cy'));
    store.change('Second', rename('Di'));
    store.undo();
    const before = state(store);
    const heard = heardBy(store);
    const asked: string[] = [];
    store.observe({
      before: ({label, plan: wanted}) => {
        asked.push(label);
        expect(wanted).not.to.equal(store.plan);
        return false;
      },
    });
    expect(store.change('Change', rename('No'))).to.equal(undefined);
    expect(store.undo()).to.equal(undefined);
    expect(store.redo()).to.equal(undefined);
    expect(store.applyRemote([{op: 'replace', path: '/title', value: 'No'}])).to.equal(undefined);
    expect(store.replace('Reset', plan)).to.equal(undefined);
    store.transaction('Drag', () => store.change('Part', rename('No')));
    expect(asked).to.deep.equal(['Change', 'First', 'Second', '', 'Reset', 'Drag']);
    expect(state(store)).to.deep.equal(before);
    expect(heard).to.deep.equal([]);
  });

  it('may not change the plan', () => {
    const store = createPlanStore(plan);
    const errors = reported(() => {
      store.observe({before: () => store.change('Inner', rename('Inner')) === undefined});
      store.change('Outer', rename('Outer'));
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.be.instanceOf(PlanError).with.property('code', 'busy');
    expect(store.plan.people[0]?.name).to.equal('Outer');
  });
});

describe('who listens', () => {
  it('hears of a slice once for each commit that changed it', () => {
    const store = createPlanStore(plan);
    const people: [unknown, unknown][] = [];
    const titles: unknown[] = [];
    store.subscribe(
      (now) => now.people,
      (value, before) => people.push([value, before]),
    );
    store.subscribe(
      (now) => now.title,
      (value) => titles.push(value),
    );
    const {people: renamed} = store.change('Rename', rename('Cy'))!.plan;
    store.change('Title', (draft) => {
      draft.title = 'Other';
    });
    store.transaction('Drag', () => {
      store.change('One', rename('Di'));
      store.change('Two', rename('Ed'));
    });
    expect(people).to.deep.equal([
      [renamed, plan.people],
      [store.plan.people, renamed],
    ]);
    expect(titles).to.deep.equal(['Other']);
  });

  it('hears nothing any more after ending it', () => {
    const store = createPlanStore(plan);
    let heard = 0;
    const end = store.subscribe(
      (now) => now.people,
      () => heard++,
    );
    const stop = store.observe({committed: () => heard++});
    end();
    stop();
    store.change('Rename', rename('Cy'));
    expect(heard).to.equal(0);
  });

  it('and throws keeps nobody else from hearing', () => {
    const store = createPlanStore(plan);
    const titles: unknown[] = [];
    const fail = () => {
      throw new Error('Listener');
    };
    store.observe({before: fail, committed: fail, opened: fail});
    store.subscribe((now) => (now.title === 'Other' ? fail() : 0), fail);
    store.subscribe(
      (now) => now.title,
      (value) => titles.push(value),
    );
    const errors = reported(() => {
      store.change('Title', (draft) => {
        draft.title = 'Other';
      });
      store.open(plan);
    });
    expect(titles).to.deep.equal(['Other', 'Team time']);
    expect(errors).to.have.length(4);
    expect(store.undo()).to.equal(undefined);
  });

  it('may answer a change with a change, and everybody hears both in order', () => {
    const store = createPlanStore(plan);
    const first: string[] = [];
    const second: string[] = [];
    store.observe({
      committed: ({label}) => {
        first.push(label);
        if (label === 'Question') store.change('Answer', rename('Answer'));
      },
    });
    store.observe({
      committed: ({label, plan: told}) => {
        second.push(`${label}: ${told.people[0]?.name ?? ''}`);
      },
    });
    store.change('Question', rename('Question'));
    expect(first).to.deep.equal(['Question', 'Answer']);
    expect(second).to.deep.equal(['Question: Question', 'Answer: Answer']);
    expect(store.plan.people[0]?.name).to.equal('Answer');
  });

  it('from the middle of a change on hears only of what comes after', () => {
    const store = createPlanStore(plan);
    const late: string[] = [];
    const names: unknown[] = [];
    const stop = store.observe({
      committed: () => {
        stop();
        store.change('Answer', rename('Answer'));
        store.observe({
          committed: ({label}) => {
            late.push(label);
          },
        });
        store.subscribe(
          (now) => now.people[0]?.name,
          (value) => names.push(value),
        );
      },
    });
    store.change('Question', rename('Question'));
    expect([late, names]).to.deep.equal([[], []]);
    store.change('Later', rename('Later'));
    expect([late, names]).to.deep.equal([['Later'], ['Later']]);
  });

  it('and answers without end is stopped', () => {
    const store = createPlanStore(plan);
    let count = 0;
    const errors = reported(() => {
      const stop = store.observe({
        committed: () => void store.change('Again', rename(`Name ${count++}`)),
      });
      store.change('Start', rename('Start'));
      stop();
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.be.instanceOf(PlanError).with.property('code', 'busy');
    expect(store.change('After', (draft) => void (draft.title = 'After'))).not.to.equal(undefined);
  });
});

describe('a change from elsewhere', () => {
  it('is told as remote, and is no step of ours', () => {
    const store = createPlanStore(plan);
    const change = store.applyRemote([{op: 'replace', path: '/title', value: 'Theirs'}]);
    expect(change).to.deep.include({origin: 'remote', label: '', tool: '', revision: 1});
    expect(store.plan.title).to.equal('Theirs');
    expect(store.canUndo).to.equal(false);
  });

  it('that would leave no plan, or does not fit, is refused', () => {
    const store = createPlanStore(plan);
    const wrong: Patch[][] = [
      [{op: 'replace', path: '/people', value: 7}],
      [{op: 'remove', path: '/people'}],
      [{op: 'replace', path: '/format', value: 'other'}],
      [{op: 'replace', path: '/version', value: 2}],
      [{op: 'add', path: '/people/0', value: plan.people[1]}],
      [{op: 'remove', path: '/people/7'}],
      [{op: 'replace', path: '', value: null}],
    ];
    for (const patches of wrong) {
      expect(refusal(() => store.applyRemote(patches)).code).to.equal('invalid');
    }
    expect(store.plan).to.equal(plan);
    expect(store.revision).to.equal(0);
  });

  it('that changes nothing is none', () => {
    expect(
      createPlanStore(plan).applyRemote([{op: 'replace', path: '/title', value: 'Team time'}]),
    ).to.equal(undefined);
  });
});

describe('another document', () => {
  const other = planOf({id: 'plan-2', title: 'Other'});

  it('opens without a change or a history', () => {
    const store = createPlanStore(plan);
    const heard = heardBy(store);
    const opened: Plan[] = [];
    store.change('Rename', rename('Cy'));
    store.observe({opened: (now) => void opened.push(now)});
    store.open(other);
    expect(heard).to.have.length(1);
    expect(opened).to.deep.equal([other]);
    expect(store.plan).to.equal(other);
    expect([store.canUndo, store.canRedo, store.revision]).to.deep.equal([false, false, 2]);
  });

  it('replaces a plan as one step that can be taken back', () => {
    const store = createPlanStore(plan);
    expect(store.replace('Reset', other)?.label).to.equal('Reset');
    expect(store.plan).to.deep.equal(other);
    store.undo();
    expect(store.plan).to.equal(plan);
  });

  it('keeps identical what both say when it replaces the plan', () => {
    const store = createPlanStore(plan);
    const change = store.replace('Merge', structuredClone({...plan, title: 'Merged'}));
    expect(change?.patches).to.deep.equal([{op: 'replace', path: '/title', value: 'Merged'}]);
    expect(store.plan.map).to.equal(plan.map);
  });

  it('of a newer version can only be read', () => {
    const store = createPlanStore(plan, {readOnly: true});
    const changes: (() => unknown)[] = [
      () => store.change('Rename', rename('Cy')),
      () => store.transaction('Drag', () => 1),
      () => store.applyRemote([]),
      () => store.replace('Reset', other),
      () => store.undo(),
    ];
    for (const change of changes) expect(refusal(change).code).to.equal('readonly');
    expect(store.plan).to.equal(plan);
    store.open(other);
    expect(store.readOnly).to.equal(false);
    expect(store.change('Title', (draft) => void (draft.title = 'Mine'))).not.to.equal(undefined);
    store.open(plan, {readOnly: true});
    expect(store.readOnly).to.equal(true);
  });

  it('is a new plan where none is given', () => {
    const store = createPlanStore();
    expect(store.plan.format).to.equal('cairn-plan');
    expect(store.plan.people).to.deep.equal([]);
    expect(createPlanStore().plan.id).not.to.equal(store.plan.id);
  });
});

describe('text that is still being typed', () => {
  it('becomes a change before undo, which takes it back', () => {
    const store = createPlanStore(plan);
    store.pending(() => store.change('Type', rename('Typed')));
    expect(store.undo()?.label).to.equal('Type');
    expect(store.plan).to.equal(plan);
  });

  it('is committed once', () => {
    const store = createPlanStore(plan);
    let commits = 0;
    store.pending(() => commits++);
    store.settle();
    store.settle();
    expect(commits).to.equal(1);
  });

  it('is not committed after it was taken back', () => {
    const store = createPlanStore(plan);
    let commits = 0;
    const back = store.pending(() => commits++);
    back();
    store.settle();
    expect(commits).to.equal(0);
  });

  it('goes into the document it was typed into before another one opens', () => {
    const store = createPlanStore(plan);
    const heard = heardBy(store);
    store.pending(() => store.change('Type', rename('Typed')));
    const other = planOf({id: 'plan-2'});
    store.open(other);
    expect(heard.map(({label}) => label)).to.deep.equal(['Type']);
    expect(store.plan).to.equal(other);
  });

  it('stays pending while a host decides about another change', () => {
    const store = createPlanStore(plan);
    store.pending(() => store.change('Type', rename('Typed')));
    const stop = store.observe({
      before: () => {
        store.settle();
        return true;
      },
    });
    store.change('Title', (draft) => void (draft.title = 'Other'));
    expect(store.plan.people[0]?.name).to.equal('Ada');
    stop();
    store.settle();
    expect(store.plan.people[0]?.name).to.equal('Typed');
  });

  it('of one field does not keep that of another from being committed', () => {
    const store = createPlanStore(plan);
    const errors = reported(() => {
      store.pending(() => {
        throw new Error('Field');
      });
      store.pending(() => store.change('Type', rename('Typed')));
      store.settle();
    });
    expect(errors).to.have.length(1);
    expect(store.plan.people[0]?.name).to.equal('Typed');
  });
});

describe('an item that a host adds with little', () => {
  it('gets the empty values of all it leaves out, and an id', () => {
    const store = createPlanStore();
    const change = store.change('Add person', (draft) => {
      draft.people.push({name: 'Ann'} as never);
      draft.actions.push({id: 't-1', text: 'Ask'} as never);
    });
    expect(store.plan.people[0]).to.include({name: 'Ann', role: '', gives: ''});
    expect(store.plan.people[0]?.id).to.match(/^i-[A-Za-z0-9_-]{12}$/);
    expect(store.plan.actions[0]).to.deep.include({id: 't-1', status: 'not-started', helpers: []});
    expect(change?.patches).to.have.length(2);
    store.undo();
    expect(store.plan.people).to.deep.equal([]);
  });

  it('shares none of its empty lists with another', () => {
    const store = createPlanStore();
    store.change('Add actions', (draft) => {
      draft.actions.push({text: 'Ask'} as never, {text: 'Listen'} as never);
    });
    const [ask, listen] = store.plan.actions;
    expect(ask?.helpers).to.deep.equal([]);
    expect(ask?.helpers).to.not.equal(listen?.helpers);
  });
});
