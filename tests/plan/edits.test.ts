/** Edits as a team makes them, on the worked example. */
import {expect} from 'chai';
import {answerOf} from '../../src/plan/answers.js';
import inSpanish from '../../src/locales/es/edits.js';
import * as calendar from '../../src/plan/edits/calendar.js';
import * as edits from '../../src/plan/edits/index.js';
import type {Edit, RefusalCode} from '../../src/plan/edits/index.js';
import {parsePlan} from '../../src/plan/open.js';
import {createPlanStore, type PlanStore} from '../../src/plan/store.js';
import type {Plan, Summary} from '../../src/plan/types.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};

const {run} = edits;
let store: PlanStore;

beforeEach(() => {
  const parsed = parsePlan(workedExample);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  store = createPlanStore(parsed.plan);
});

/** Makes an edit that must work; gives the id of what it made. */
function make(edit: Edit): string {
  const result = run(store, edit);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.made ?? '';
}

/** Makes an edit that must be refused; gives the reason. */
function refused(edit: Edit, code: RefusalCode): string {
  const {plan} = store;
  const result = run(store, edit);
  expect(result.ok, edit.label).to.be.false;
  if (result.ok) throw new Error('It was not refused.');
  expect(result.refusal.code).to.equal(code);
  expect(store.plan).to.equal(plan);
  return result.refusal.message;
}

const item = <T extends {readonly id: string}>(list: readonly T[], id: string): T =>
  list.find((one) => one.id === id)!;
const patchesOf = (edit: Edit): unknown => {
  const result = run(store, edit);
  return result.ok && result.change?.patches;
};

describe('running an edit', () => {
  it('tells the page who made it, and undo what it was', () => {
    const result = run(store, edits.changePerson('p-coach', {name: 'Ana'}), {
      origin: 'user',
      tool: 'cairn-purpose-map',
    });
    expect(result.ok && result.change).to.include({
      label: 'Rename person',
      origin: 'user',
      tool: 'cairn-purpose-map',
    });
    expect(store.undoLabel).to.equal('Rename person');
  });

  it('says no where the plan can only be read', () => {
    store = createPlanStore(store.plan, {readOnly: true});
    refused(edits.addPerson(), 'readonly');
  });

  it('says no where the page does not allow it', () => {
    store.observe({before: () => false});
    refused(edits.addPerson(), 'vetoed');
  });

  it('says no where a text is longer than a plan can hold', () => {
    const message = refused(edits.changeTheory({goal: 'a'.repeat(20_001)}), 'invalid');
    expect(message).to.contain('20,000 characters');
  });

  it('says what it made, also as a part of a larger step', () => {
    store.transaction('Add a chain', () => {
      const strategy = make(edits.addStrategy({text: 'try it'}));
      make(edits.addLink(strategy, 'o-bring'));
    });
    expect(store.plan.theory.links.at(-1)?.to).to.equal('o-bring');
    expect(store.undoLabel).to.equal('Add a chain');
    store.undo();
    expect(store.canUndo).to.be.false;
  });

  it('changes nothing where nothing is new', () => {
    const {revision} = store;
    expect(run(store, edits.changePerson('p-coach', {role: 'coach'}))).to.deep.equal({ok: true});
    expect(store.revision).to.equal(revision);
  });

  it('lets through what is a mistake of the program', () => {
    const broken: Edit = {
      ...edits.addPerson(),
      apply() {
        throw new TypeError('broken');
      },
    };
    expect(() => run(store, broken)).to.throw(TypeError, 'broken');
  });

  it('knows when what it is about is gone', () => {
    make(edits.removePerson('p-coach'));
    refused(edits.changePerson('p-coach', {name: 'Ana'}), 'not-found');
    refused(edits.removePerson('p-coach'), 'not-found');
    refused(edits.removeOutcome('p-office'), 'not-found');
    refused(edits.addWhy('nobody'), 'not-found');
    refused(edits.changeWhy('b-announcements', 3, 'why'), 'not-found');
  });
});

describe('people', () => {
  it('join with every field there is', () => {
    const id = make(edits.addPerson({name: 'Ana', role: 'counselor'}));
    expect(store.plan.people.at(-1)).to.deep.equal({
      ...{id, name: 'Ana', role: 'counselor'},
      ...{jobTitle: '', ring: '', gives: '', needs: ''},
    });
  });

  it('stay who they are, whatever is said about them', () => {
    const {people} = store.plan;
    make(edits.changePerson('p-coach', {...people[0], name: 'Ana'}));
    expect(store.plan.people.map(({id}) => id)).to.deep.equal(people.map(({id}) => id));
    expect(item(store.plan.people, 'p-coach')).to.include({name: 'Ana', role: 'administrator'});
  });

  it('leave nothing behind that waits for them', () => {
    make(edits.removePerson('p-coach'));
    expect(JSON.stringify(store.plan)).not.to.contain('p-coach');
    expect(item(store.plan.actions, 't-protocol').owner).to.equal('');
    expect(item(store.plan.actions, 't-sessions').helpers).to.deep.equal(['p-lead-7']);
    expect(store.plan.map.cards.some(({id}) => id === 'c-coach')).to.be.false;
    expect(store.plan.map.connections.some(({id}) => id === 'k-2')).to.be.false;
  });

  it('are told before they leave what would change', () => {
    const told = edits.dependents(store.plan, 'p-lead-6');
    expect(told).to.deep.include({id: 't-sessions', path: '/actions/3/owner', effect: 'cleared'});
    expect(told).to.deep.include({id: 'c-lead-6', path: '/map/cards/5', effect: 'removed'});
  });

  it('come back with everything by undo', () => {
    const before = JSON.stringify(store.plan);
    make(edits.removePerson('p-coach'));
    store.undo();
    expect(JSON.stringify(store.plan)).to.equal(before);
  });
});

describe('the calendar', () => {
  it('names what was done to it, in both languages', () => {
    const {terms} = store.plan;
    const {closed} = store.plan.calendar;
    const done = [
      calendar.addTerm({text: 'Quarter 3'}),
      calendar.changeTerm(terms[0]!.id, {text: 'First nine weeks'}),
      calendar.removeTerm(terms[0]!.id),
      calendar.addClosed({text: 'Spring break'}),
      calendar.changeClosed(closed[0]!.id, {text: 'Days of harvest'}),
      calendar.removeClosed(closed[0]!.id),
      calendar.changeSchoolDays([1, 2, 3, 4]),
    ].map((edit) => {
      make(edit);
      return `${store.undoLabel ?? ''} / ${inSpanish[edit.code as keyof typeof inSpanish]}`;
    });
    expect(done).to.deep.equal([
      'Add term / Añadir período',
      'Change term / Cambiar período',
      'Remove term / Quitar período',
      'Add time off / Añadir días sin clases',
      'Change time off / Cambiar días sin clases',
      'Remove time off / Quitar días sin clases',
      'Change school days / Cambiar días de clase',
    ]);
  });
});

describe('the theory', () => {
  it('names its step by what was written', () => {
    expect(edits.changeTheory({goal: 'a'}).label).to.equal('Change goal');
    expect(edits.changeTheory({problem: 'a'}).label).to.equal('Change problem of practice');
    expect(edits.changeTheory({goal: 'a', vision: 'b'}).label).to.equal('Change theory');
  });

  it('changes only what was written', () => {
    expect(
      patchesOf(edits.changeTheory({problem: 'Time', equity: {burden: 'Staff'}})),
    ).to.deep.equal([
      {op: 'replace', path: '/theory/problem/text', value: 'Time'},
      {op: 'replace', path: '/theory/equity/burden', value: 'Staff'},
    ]);
  });

  it('asks which part of an outside barrier the team decides', () => {
    expect(refused(edits.chooseBarrier('b-bus'), 'barrier-outside')).to.contain(
      'Which part of this do we decide?',
    );
  });

  it('works on one barrier at a time', () => {
    const id = make(edits.addBarrier({text: 'Two rooms', control: 'influence'}));
    make(edits.chooseBarrier(id));
    expect(
      store.plan.theory.barriers.filter(({chosen}) => chosen).map((one) => one.id),
    ).to.deep.equal([id]);
    make(edits.unchooseBarrier(id));
    expect(store.plan.theory.barriers.some(({chosen}) => chosen)).to.be.false;
  });

  it('keeps the ideas against a barrier that is removed', () => {
    make(edits.removeBarrier('b-announcements'));
    expect(store.plan.theory.ideas.map(({barrier}) => barrier)).to.deep.equal(['', '']);
  });

  it('asks why again and again', () => {
    make(edits.addWhy('b-bus', 'The county decides'));
    make(edits.changeWhy('b-bus', 0, 'The county pays'));
    make(edits.addWhy('b-bus', {en: 'Routes', es: 'Rutas'}));
    make(edits.removeWhy('b-bus', 0));
    expect(item(store.plan.theory.barriers, 'b-bus').whys).to.deep.equal([
      {en: 'Routes', es: 'Rutas'},
    ]);
  });

  it('adds the part of an outside barrier that the team decides, and keeps the barrier', () => {
    const before = store.plan;
    const part = make(edits.reframeBarrier('b-bus', 'Which meetings fall before the bus leaves'));
    expect(store.plan.theory.barriers.map(({id}) => id)).to.deep.equal([
      'b-announcements',
      'b-bus',
      part,
    ]);
    expect(item(store.plan.theory.barriers, part)).to.include({control: 'control', chosen: false});
    expect(item(store.plan.theory.barriers, 'b-bus')).to.equal(
      item(before.theory.barriers, 'b-bus'),
    );
    store.undo();
    expect(store.plan).to.deep.equal(before);
    refused(edits.reframeBarrier('b-nobody', 'A part'), 'not-found');
  });

  it('chooses that part instead where the outside one was chosen', () => {
    make(edits.changeBarrier('b-announcements', {control: 'outside'}));
    const part = make(edits.reframeBarrier('b-announcements', 'Who sends them'));
    expect(store.plan.theory.barriers.map(({id, chosen}) => [id, chosen])).to.deep.equal([
      ['b-announcements', false],
      [part, true],
      ['b-bus', false],
    ]);
  });

  it('notes whether a barrier is the root, and takes the note back without a trace', () => {
    const {plan} = store;
    make(edits.changeBarrier('b-bus', {rootCause: 'no'}));
    expect(item(store.plan.theory.barriers, 'b-bus').rootCause).to.equal('no');
    make(edits.changeBarrier('b-bus', {rootCause: undefined}));
    expect(store.plan).to.deep.equal(plan);
    expect(item(store.plan.theory.barriers, 'b-bus')).not.to.have.property('rootCause');
  });

  it('puts any of its items elsewhere in its list, and measures as well', () => {
    const order = (items: readonly {readonly id: string}[]): string =>
      items.map(({id}) => id).join();
    make(edits.reorderItem('b-bus', 0));
    expect(order(store.plan.theory.barriers)).to.equal('b-bus,b-announcements');
    expect(store.undoLabel).to.equal('Change order');
    make(edits.reorderItem('e-p1', 9));
    expect(order(store.plan.theory.problem.evidence)).to.equal('e-p2,e-p1');
    make(edits.reorderItem('o-feedback', -3));
    expect(order(store.plan.theory.outcomes)).to.equal('o-feedback,o-bring,o-adjust');
    make(edits.reorderItem('m-load', 0));
    expect(order(store.plan.measures)).to.equal('m-load,m-sessions,m-bulletin');
    refused(edits.reorderItem('tv-1', 0), 'not-found');
    refused(edits.reorderItem('p-coach', 0), 'not-found');
  });

  it('makes items of the lines of a pasted list, in one step, each like the one before it', () => {
    const before = store.plan;
    make(edits.writeLines('i-bulletin', ['A board', 'A call', 'A letter'], 'en'));
    expect(
      store.plan.theory.ideas.map(({text, barrier, chosen}) => [text, barrier, chosen]),
    ).to.deep.equal([
      ['A board', 'b-announcements', true],
      ['A call', 'b-announcements', false],
      ['A letter', 'b-announcements', false],
      ['Ten-minute Monday huddle', 'b-announcements', false],
    ]);
    store.undo();
    expect(store.plan).to.deep.equal(before);
    make(edits.writeLines('o-feedback', ['students ask', 'students answer'], 'en'));
    expect(store.plan.theory.outcomes.at(-1)).to.include({
      text: 'students answer',
      level: 'student',
      term: 'long',
    });
    make(edits.writeLines('m-load', ['Hours met', 'Hours saved'], 'en'));
    expect(store.plan.measures.at(-1)).to.include({text: 'Hours saved', outcome: 'o-adjust'});
    refused(edits.writeLines('l-1', ['a', 'b'], 'en'), 'not-found');
  });

  it('tries one idea and keeps the words with which others were parked', () => {
    make(edits.chooseIdea('i-huddle'));
    expect(store.plan.theory.ideas.map(({chosen}) => chosen)).to.deep.equal([false, true]);
    make(edits.parkIdea('i-bulletin', 'Later'));
    make(edits.chooseIdea('i-bulletin'));
    const [bulletin, huddle] = store.plan.theory.ideas;
    expect(bulletin).to.include({chosen: true, parked: 'Later'});
    expect(huddle?.parked).to.equal('Keep as the fallback if the bulletin is not read');
    make(edits.parkIdea('i-bulletin'));
    expect(store.plan.theory.ideas[0]).to.include({chosen: false, parked: 'Later'});
  });

  it('takes a rating back', () => {
    make(edits.changeIdea('i-huddle', {impact: undefined}));
    expect(item(store.plan.theory.ideas, 'i-huddle')).not.to.have.property('impact');
  });

  it('links no outcome to itself, nothing twice, nothing in a circle', () => {
    refused(edits.addLink('o-bring', 'o-bring'), 'link-self');
    refused(edits.addLink('s-time', 'o-bring'), 'link-exists');
    expect(refused(edits.addLink('o-feedback', 'o-bring'), 'link-circle')).to.contain(
      '“teachers bring and discuss student work in every session” already leads to “students get',
    );
    refused(edits.addLink('p-coach', 'o-bring'), 'link-start');
    refused(edits.addLink('o-bring', 's-time'), 'link-end');
  });

  it('moves the end of a link as it would draw a new one', () => {
    refused(edits.changeLink('l-3', {from: 'o-feedback'}), 'link-circle');
    make(edits.changeLink('l-4', {from: 'o-bring'}));
    expect(item(store.plan.theory.links, 'l-4')).to.deep.include({from: 'o-bring'});
    expect(item(store.plan.theory.links, 'l-4').because).to.have.length(1);
  });

  it('drops the links of an outcome, and what was assumed and decided about them', () => {
    make(edits.removeOutcome('o-bring'));
    expect(store.plan.theory.links.map(({id}) => id)).to.deep.equal(['l-4']);
    expect(item(store.plan.actions, 't-sessions').links).to.deep.equal([]);
    expect(item(store.plan.measures, 'm-sessions').outcome).to.equal('');
    expect(store.plan.decisions[0]?.assumptions.some(({assumption}) => assumption === 'a-2')).to.be
      .false;
  });

  it('leaves former versions of the theory as they were', () => {
    const {versions} = store.plan.theory;
    make(edits.removeOutcome('o-bring'));
    expect(store.plan.theory.versions).to.equal(versions);
  });

  it('takes evidence for the problem, a barrier, a link and an action', () => {
    for (const holder of ['', 'r-time', 'b-bus', 'l-4', 't-share']) {
      const id = make(edits.addEvidence(holder, {text: 'Counted', kind: 'local-data'}));
      make(edits.changeEvidence(id, {source: 'Minutes'}));
      expect(JSON.stringify(store.plan)).to.contain(`"${id}"`);
      make(edits.removeEvidence(id));
      expect(JSON.stringify(store.plan)).not.to.contain(`"${id}"`);
    }
    refused(edits.addEvidence('p-coach'), 'not-found');
  });

  it('tests an assumption by a measure that is there', () => {
    const id = make(edits.addAssumption('l-4', {text: 'They look', measure: 'm-load'}));
    expect(store.plan.theory.links[3]?.assumptions[0]).to.deep.equal({
      ...{id, text: 'They look', confidence: 'guess'},
      ...{ifWrong: '', measure: 'm-load', status: 'untested'},
    });
    refused(edits.changeAssumption(id, {measure: 'm-gone'}), 'unknown-item');
    refused(edits.addAssumption('l-9'), 'not-found');
  });
});

describe('the purpose map', () => {
  it('shows somebody who is in the plan, once', () => {
    const id = make(edits.addCard('person', {ref: 'p-office', x: 40, y: 80}));
    expect(item(store.plan.map.cards, id)).to.include({ref: 'p-office', text: '', x: 40, y: 80});
    refused(edits.addCard('person', {ref: 'p-office'}), 'card-exists');
    refused(edits.addCard('person', {ref: 'o-adjust'}), 'unknown-item');
    refused(edits.addCard('note', {ref: 'p-principal'}), 'card-kind');
  });

  it('adds who or what a new card stands for to the plan', () => {
    for (const [kind, list] of [
      ['person', (plan: Plan) => plan.people],
      ['outcome', (plan: Plan) => plan.theory.outcomes],
      ['measure', (plan: Plan) => plan.measures],
      ['action', (plan: Plan) => plan.actions],
    ] as const) {
      const id = make(edits.addCard(kind, {text: 'New'}));
      const card = item(store.plan.map.cards, id);
      expect(card.text).to.equal('');
      expect(item<{id: string}>(list(store.plan), card.ref!)).to.include(
        kind === 'person' ? {name: 'New'} : {text: 'New'},
      );
    }
  });

  it('writes on what a card stands for', () => {
    make(edits.changeCard('c-coach', {text: 'Ana'}));
    make(edits.changeCard('c-action', {text: {en: 'Choose', es: 'Elegir'}}));
    make(edits.changeCard('c-note', {text: 'Room 13'}));
    expect(item(store.plan.people, 'p-coach').name).to.equal('Ana');
    expect(item(store.plan.actions, 't-protocol').text).to.deep.equal({en: 'Choose', es: 'Elegir'});
    expect(item(store.plan.map.cards, 'c-note').text).to.equal('Room 13');
    expect(item(store.plan.map.cards, 'c-coach').text).to.equal('');
  });

  it('moves several cards as one step', () => {
    make(edits.moveCards({'c-note': {x: 1, y: 2}, 'c-goal': {x: 3, y: 4}}));
    expect(item(store.plan.map.cards, 'c-goal')).to.include({x: 3, y: 4});
    expect(store.undoLabel).to.equal('Move cards');
    store.undo();
    expect(store.canUndo).to.be.false;
    refused(edits.moveCards({'c-note': {x: 1, y: 2}, 'c-gone': {x: 3, y: 4}}), 'not-found');
  });

  it('takes cards off with their connections, and leaves what they stood for', () => {
    make(edits.removeCards(['c-coach', 'c-test']));
    expect(store.plan.map.connections.map(({id}) => id)).to.deep.equal(['k-1']);
    expect(item(store.plan.people, 'p-coach').name).to.equal('Instructional coach');
  });

  it('connects two cards once in each way', () => {
    refused(edits.connectCards('c-note', 'c-note'), 'card-self');
    refused(edits.connectCards('c-note', 'p-coach'), 'card-unknown');
    refused(edits.connectCards('c-support', 'c-test', 'supports'), 'connection-exists');
    const id = make(edits.connectCards('c-support', 'c-test', 'relates-to', 'for now'));
    refused(edits.changeConnection(id, {kind: 'supports'}), 'connection-exists');
    make(edits.changeConnection(id, {to: 'c-goal', kind: 'supports'}));
    make(edits.changeConnection(id, {label: 'each week'}));
    make(edits.disconnect(id));
    expect(store.plan.map.connections).to.have.length(4);
  });
});

describe('the timeline', () => {
  it('takes an action with one owner who is there', () => {
    const id = make(edits.addAction({text: 'Ask staff', owner: 'p-coach', due: '2026-10-01'}, 1));
    expect(store.plan.actions[1]).to.deep.include({id, status: 'not-started', helpers: []});
    refused(edits.addAction({owner: 'p-gone'}), 'unknown-person');
    refused(edits.changeAction(id, {owner: 'o-bring'}), 'unknown-person');
    make(edits.changeAction(id, {owner: ''}));
    expect(item(store.plan.actions, id).owner).to.equal('');
  });

  it('makes no helper of the owner', () => {
    expect(refused(edits.addHelper('t-sessions', 'p-lead-6'), 'helper-owns')).to.equal(
      'Grade 6 lead owns this action already. Choose somebody else to help.',
    );
    refused(edits.addHelper('t-sessions', 'p-coach'), 'helper-exists');
    make(edits.changeAction('t-sessions', {owner: 'p-coach'}));
    expect(item(store.plan.actions, 't-sessions').helpers).to.deep.equal(['p-lead-7']);
    make(edits.addHelper('t-sessions', 'p-lead-6'));
    make(edits.removeHelper('t-sessions', 'p-lead-7'));
    expect(item(store.plan.actions, 't-sessions').helpers).to.deep.equal(['p-lead-6']);
  });

  it('keeps why an action is blocked only while it is', () => {
    make(edits.setActionStatus('t-share', 'blocked', 'No results yet'));
    expect(item(store.plan.actions, 't-share').blockedBecause).to.equal('No results yet');
    make(edits.setActionStatus('t-share', 'blocked'));
    expect(item(store.plan.actions, 't-share').blockedBecause).to.equal('No results yet');
    make(edits.setActionStatus('t-share', 'underway'));
    expect(item(store.plan.actions, 't-share').blockedBecause).to.equal('');
  });

  it('moves an action to where it is put', () => {
    const order = () => store.plan.actions.map(({id}) => id.slice(2)).join(' ');
    expect(patchesOf(edits.reorderAction('t-share', 1))).to.deep.equal([
      {op: 'move', from: '/actions/4', path: '/actions/1'},
    ]);
    expect(order()).to.equal('bulletin share protocol schedule sessions');
    make(edits.reorderAction('t-bulletin', 99));
    expect(order()).to.equal('share protocol schedule sessions bulletin');
    make(edits.reorderAction('t-sessions', -1));
    expect(order()).to.equal('sessions share protocol schedule bulletin');
  });

  it('lets no action wait for itself, or for one that waits for it', () => {
    refused(edits.changeAction('t-share', {after: ['t-share']}), 'action-after-itself');
    const message = refused(
      edits.changeAction('t-protocol', {after: ['t-share']}),
      'action-circle',
    );
    expect(message).to.contain('“Share what staff told us, and what we will change” already waits');
    make(edits.changeAction('t-protocol', {after: ['t-bulletin']}));
  });

  it('lets what is due before it starts be written down', () => {
    make(edits.changeAction('t-share', {due: '2026-01-01'}));
    expect(store.undoLabel).to.equal('Change dates');
  });

  it('lets those who waited for a removed action wait no more', () => {
    make(edits.removeAction('t-protocol'));
    expect(item(store.plan.actions, 't-sessions').after).to.deep.equal(['t-schedule']);
    expect(store.plan.map.cards.some(({id}) => id === 'c-action')).to.be.false;
  });

  it('keeps what dangled already out of the way of other changes', () => {
    store.change('Break', (draft) => void (draft.actions[4]!.owner = 'p-gone'));
    make(edits.changeAction('t-share', {owner: 'p-gone', text: 'Share'}));
    expect(item(store.plan.actions, 't-share').text).to.equal('Share');
  });
});

describe('measures', () => {
  it('lock their prediction with the first result', () => {
    make(edits.changeMeasure('m-load', {prediction: 'Same'}));
    const result = make(edits.addResult('m-load', {value: 60, n: 30}));
    expect(
      refused(edits.changeMeasure('m-load', {prediction: 'Better'}), 'prediction-locked'),
    ).to.contain('before the first result');
    make(edits.changeMeasure('m-load', {prediction: 'Same', unit: 'percent'}));
    make(edits.removeResult(result));
    make(edits.changeMeasure('m-load', {prediction: 'Better'}));
  });

  it('belong to an outcome that is there', () => {
    refused(edits.addMeasure({outcome: 's-time'}), 'unknown-item');
    refused(edits.changeMeasure('m-load', {collector: 'p-gone'}), 'unknown-person');
    make(edits.addMeasure({outcome: 'o-feedback'}));
  });

  it('are named by nobody once they are removed', () => {
    make(edits.removeMeasure('m-bulletin'));
    expect(JSON.stringify(store.plan)).not.to.contain('m-bulletin');
  });
});

describe('an answer', () => {
  const said = (id = 'th-1') => item(store.plan.feedback.themes, id);
  const planned = (): string => make(edits.planTheme('th-1'));

  it('becomes an action with its owner, day and standing', () => {
    make(edits.changeTheme('th-1', {status: 'underway'}));
    const action = planned();
    expect(item(store.plan.actions, action)).to.include({
      text: 'Send it on Monday',
      owner: 'p-office',
      due: '2027-01-11',
      status: 'underway',
    });
    expect(said().action).to.equal(action);
    refused(edits.planTheme('th-1'), 'answer-planned');
    store.undo();
    expect(said()).not.to.have.property('action');
  });

  it('goes on the timeline only where something will be done', () => {
    refused(edits.planTheme(make(edits.addTheme({youSaid: 'Too long'}))), 'answer-missing');
    make(edits.changeTheme('th-1', {status: 'declined'}));
    refused(edits.planTheme('th-1'), 'answer-missing');
  });

  it('and its action stay one, whichever is changed', () => {
    const action = planned();
    const answer = () => answerOf(store.plan, said());
    make(edits.addHelper(action, 'p-coach'));
    make(edits.changeTheme('th-1', {owner: 'p-coach', by: '2027-02-01', status: 'done'}));
    expect(item(store.plan.actions, action)).to.deep.include({
      ...{owner: 'p-coach', helpers: [], due: '2027-02-01', status: 'done'},
    });
    make(edits.changeAction(action, {owner: 'p-lead-6', due: '2027-03-01'}));
    make(edits.setActionStatus(action, 'blocked', 'No paper'));
    expect(answer()).to.include({owner: 'p-lead-6', by: '2027-03-01', status: 'underway'});
    make(edits.changeTheme('th-1', {status: 'underway'}));
    expect(item(store.plan.actions, action)).to.include({status: 'blocked'});
    make(edits.changeTheme('th-1', {status: 'declined'}));
    expect(item(store.plan.actions, action)).to.include({status: 'dropped', blockedBecause: ''});
  });

  it('takes along what its action says when it is taken back', () => {
    const action = planned();
    make(edits.changeAction(action, {owner: 'p-coach', due: '2027-03-01'}));
    make(edits.unplanTheme('th-1'));
    expect(said()).to.include({owner: 'p-coach', by: '2027-03-01', status: 'planned'});
    expect(item(store.plan.actions, action)).to.include({owner: 'p-coach'});
    refused(edits.unplanTheme('th-1'), 'not-found');
  });

  it('goes alone or with its action, and stays where only the action goes', () => {
    const action = planned();
    make(edits.removeTheme('th-1'));
    expect(item(store.plan.actions, action)).to.include({text: 'Send it on Monday'});
    store.undo();
    make(edits.removeTheme('th-1', {action}));
    expect(JSON.stringify(store.plan)).not.to.contain(action);
    store.undo();
    make(edits.removeAction(action));
    expect(answerOf(store.plan, said())).to.include({owner: 'p-office', action: undefined});
  });
});

describe('what will be asked and shared', () => {
  it('names people, surveys, questions and outcomes that are there', () => {
    refused(edits.addAsk({survey: 'sv-none'}), 'unknown-item');
    refused(edits.changeAsk('as-1', {item: 'q-none'}), 'unknown-item');
    refused(edits.changeShare('sh-1', {owner: 'p-none'}), 'unknown-person');
    refused(edits.changeTheme('th-1', {action: 't-none'}), 'unknown-item');
    make(edits.changeAsk('as-1', {item: 'q-load', outcome: 'o-adjust'}));
    expect(item(store.plan.feedback.asks, 'as-1')).to.include({item: 'q-load'});
  });

  it('asks no question of a survey that is no longer the one', () => {
    make(edits.changeAsk('as-1', {item: 'q-load'}));
    make(edits.changeAsk('as-1', {survey: ''}));
    expect(item(store.plan.feedback.asks, 'as-1')).not.to.have.property('item');
  });

  it('is written as a list, pasted and put in order', () => {
    make(edits.writeLines('sh-1', ['One page', 'Ten minutes'], 'en'));
    const [, second] = store.plan.feedback.shares;
    expect(second).to.include({text: 'Ten minutes', audience: 'teacher', owner: 'p-coach'});
    make(edits.reorderItem(second!.id, 0));
    expect(store.plan.feedback.shares[0]).to.equal(second);
  });
});

describe('a survey', () => {
  const summary = (responses: number, wave = 'w-1'): Summary => ({
    ...{format: 'cairn-summary', version: 1, survey: 'sv-teams', wave, k: 5, responses, items: []},
  });

  it('opens after somebody has said who answers, and by when', () => {
    make(edits.changeFeedback({owner: ''}));
    refused(edits.openWave('sv-teams', 'w-1'), 'response-plan-missing');
    make(edits.changeFeedback({owner: 'p-coach', by: ''}));
    refused(edits.openWave('sv-teams', 'w-1'), 'response-plan-missing');
    make(edits.changeFeedback({by: '2026-12-18'}));
    make(edits.openWave('sv-teams', 'w-1'));
    refused(edits.openWave('sv-teams', 'w-1'), 'wave-open');
  });

  it('does not open for an answerer who has left', () => {
    make(edits.removePerson(store.plan.feedback.owner));
    refused(edits.openWave('sv-teams', 'w-1'), 'response-plan-missing');
  });

  it('closes once, and for good', () => {
    refused(edits.closeWave('sv-teams', 'w-1'), 'wave-not-open');
    make(edits.openWave('sv-teams', 'w-1'));
    make(edits.closeWave('sv-teams', 'w-1'));
    refused(edits.openWave('sv-teams', 'w-1'), 'wave-closed');
  });

  it('shows results after it is closed, and no two that give anybody away', () => {
    make(edits.openWave('sv-teams', 'w-1'));
    refused(edits.recordRelease('sv-teams', 'w-1', summary(30)), 'release-early');
    make(edits.closeWave('sv-teams', 'w-1'));
    make(edits.recordRelease('sv-teams', 'w-1', summary(30)));
    expect(
      refused(edits.recordRelease('sv-teams', 'w-1', summary(33)), 'release-too-close'),
    ).to.contain('Only 3 more');
    refused(edits.recordRelease('sv-teams', 'w-1', summary(27)), 'release-too-close');
    refused(edits.recordRelease('sv-teams', 'w-1', summary(40, 'w-2')), 'release-other');
    make(edits.recordRelease('sv-teams', 'w-1', summary(35)));
    expect(store.plan.surveys[0]?.waves[0]?.releases).to.have.length(2);
  });

  it('keeps its promise once somebody answered, and may promise more', () => {
    make(edits.changeSurvey('sv-teams', {minimumGroup: 6}));
    make(edits.noteAnswer('sv-teams', 'w-1'));
    refused(edits.changeSurvey('sv-teams', {privacy: 'confidential'}), 'privacy-promised');
    refused(edits.changeSurvey('sv-teams', {minimumGroup: 5}), 'privacy-promised');
    refused(edits.changeSurvey('sv-teams', {linking: 'code'}), 'privacy-promised');
    make(edits.changeSurvey('sv-teams', {minimumGroup: 10, linking: 'none', title: 'Time'}));
  });

  it('keeps its promise from the day it opens, since answers are given where the plan is not', () => {
    make(edits.openWave('sv-teams', 'w-1'));
    refused(edits.changeSurvey('sv-teams', {privacy: 'confidential'}), 'privacy-promised');
    make(edits.closeWave('sv-teams', 'w-1'));
    refused(edits.changeSurvey('sv-teams', {privacy: 'confidential'}), 'privacy-promised');
  });
});

describe('a new id', () => {
  it('is another one each time, and fits a plan', () => {
    const ids = new Set(Array.from({length: 2000}, () => edits.addPerson().makes));
    expect(ids.size).to.equal(2000);
    for (const id of ids) expect(id).to.match(/^p-[a-z0-9]{10}$/);
  });
});

describe('what is said', () => {
  it('puts values where their names stand', () => {
    expect(edits.fillIn('{name} has {count}', {name: '{count}', count: 2})).to.equal(
      '{count} has 2',
    );
    expect(edits.fillIn('{other} {toString}', {})).to.equal('{other} {toString}');
  });
});
