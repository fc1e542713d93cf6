/** What is said about a plan, and what is not. */
import {expect} from 'chai';
import fc from 'fast-check';
import * as edits from '../../src/plan/edits/index.js';
import {run, type Edit} from '../../src/plan/edits/index.js';
import {defaultThresholds, findingMessages, findings} from '../../src/plan/findings/index.js';
import type {Finding} from '../../src/plan/findings/index.js';
import {createPlan, parsePlan, serializePlan} from '../../src/plan/open.js';
import {itemsOf} from '../../src/plan/places.js';
import {createPlanStore, type PlanStore} from '../../src/plan/store.js';
import type {Plan, PlanDraft, Summary} from '../../src/plan/types.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {arbitraryEdit} from './arbitrary-edits.js';
import {arbitraryPlan} from './arbitrary-plan.js';

let store: PlanStore;

beforeEach(() => {
  store = createPlanStore(opened(workedExample));
});

function opened(document: string | object): Plan {
  const parsed = parsePlan(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

function make(...all: readonly Edit[]): void {
  for (const edit of all) {
    const result = run(store, edit);
    if (!result.ok) throw new Error(result.refusal.message);
  }
}
const change = (recipe: (draft: PlanDraft) => void): void => {
  store.change('Change', recipe);
};

/** What is said, as `code id/field`. */
const said = (plan: Plan = store.plan): string[] =>
  findings(plan).map(({code, at}) => [code, [at.id, at.field].filter(Boolean).join('/')].join(' '));
const of = (code: string): Finding | undefined =>
  findings(store.plan).find((one) => one.code === code);

describe('a finished plan', () => {
  it('has nothing to be said about', () => {
    expect(said()).to.deep.equal([]);
  });
});

describe('a decision', () => {
  const winter = (fields: Parameters<typeof edits.addDecision>[0]): string => {
    const added = edits.addDecision({date: '2026-12-04', cycle: '', ...fields});
    make(added);
    return added.makes;
  };

  it('says of each assumption what was learned, once something is decided', () => {
    const id = winter({});
    expect(said()).to.deep.equal([]);
    make(edits.changeDecision(id, {act: 'adapt'}));
    expect(said()).to.deep.equal([`decision-nothing-learned ${id}/assumptions`]);
    make(edits.markAssumption(id, 'a-1', {status: 'not-learned'}));
    expect(said()).to.deep.equal([]);
  });

  it('learns nothing where nothing was taken for granted', () => {
    make(edits.removeAssumption('a-1'), edits.removeAssumption('a-2'));
    winter({why: 'It works'});
    expect(said()).to.deep.equal([]);
  });

  it('to adopt says who carries it on', () => {
    const id = winter({act: 'adopt'});
    make(edits.markRest(id));
    expect(said()).to.deep.equal([`decision-sustained-missing ${id}/who`]);
    make(edits.changeDecision(id, {sustainedBy: {who: 'p-principal'}}));
    expect(said()).to.deep.equal([]);
  });
});

describe('the contract', () => {
  it('is checked where one applies', () => {
    make(edits.changeContract({reviewed: ''}));
    expect(said()).to.deep.equal(['contract-not-reviewed contract/reviewed']);
    make(edits.changeContract({applies: false}));
    expect(said()).to.deep.equal([]);
  });
});

describe('a test on the map', () => {
  const days = (start: string, end: string): void => {
    make(edits.changeCard('c-test', {start, end}));
  };

  it('has a day on which it is over, after it began', () => {
    days('2026-09-14', '');
    expect(said()).to.deep.equal(['test-end-missing c-test/end']);
    days('2026-09-14', '2026-09-13');
    expect(said()).to.deep.equal(['test-end-before-start c-test/end']);
    days('', '2026-09-13');
    expect(said()).to.deep.equal([]);
  });

  it('asks for no day before it has words', () => {
    days('', '');
    make(edits.changeCard('c-test', {text: ''}));
    expect(said()).to.deep.equal([]);
  });

  it('in which colleagues observe each other is promised to be safe, until the contract is checked', () => {
    make(edits.changeCard('c-note', {text: {es: 'Observamos una clase', en: 'We watch a lesson'}}));
    expect(said()).to.deep.equal([]);
    make(edits.changeContract({reviewed: ''}));
    expect(said()).to.deep.equal([
      'observation-promises c-note/text',
      'contract-not-reviewed contract/reviewed',
    ]);
  });
});

describe('an empty plan', () => {
  it('is not scolded for being empty', () => {
    expect(said(createPlan())).to.deep.equal([]);
  });
});

describe('the order of the theory', () => {
  it('asks for the goal once a problem or a theory is written', () => {
    make(edits.changeTheory({goal: {en: ' ', es: ''}}));
    expect(said()).to.deep.equal(['goal-missing theory/goal']);
  });

  it('asks for the problem once a theory is written', () => {
    make(edits.changeTheory({problem: ''}));
    expect(said()).to.deep.equal(['problem-missing theory/problem/text']);
  });

  it('says nothing while the goal stands alone, or an outcome has no words yet', () => {
    store = createPlanStore(createPlan());
    make(edits.changeTheory({goal: 'One unit a term'}), edits.addOutcome(), edits.addStrategy());
    expect(said()).to.deep.equal([]);
  });
});

describe('the chosen barrier', () => {
  it('must not be outside what the team decides', () => {
    make(edits.changeBarrier('b-announcements', {control: 'outside'}));
    expect(said()).to.deep.equal(['barrier-outside b-announcements/control']);
    expect(of('barrier-outside')).to.include({severity: 'block'});
    expect(of('barrier-outside')?.message).to.contain('Which part of this do we decide?');
  });

  it('may be one that the team influences', () => {
    make(edits.changeBarrier('b-announcements', {control: 'influence'}));
    expect(said()).to.deep.equal([]);
  });
});

describe('an action', () => {
  it('has one owner who is there', () => {
    make(edits.changeAction('t-share', {owner: ''}));
    change((draft) => (draft.actions[3]!.owner = 'p-gone'));
    expect(said()).to.deep.equal([
      'action-owner-unknown t-sessions/owner',
      'action-owner-missing t-share/owner',
    ]);
  });

  it('follows its owner out of the plan', () => {
    make(edits.removePerson('p-lead-6'));
    expect(said()).to.include('action-owner-missing t-sessions/owner');
  });

  it('has a day, if only in the team’s own words', () => {
    make(edits.changeAction('t-share', {due: ''}));
    expect(said()).to.deep.equal(['action-due-missing t-share/due']);
    make(edits.changeAction('t-share', {dueText: 'before winter break'}));
    expect(said()).to.deep.equal([]);
  });

  it('has a sign of success', () => {
    make(edits.changeAction('t-share', {success: ''}));
    expect(said()).to.deep.equal(['action-success-missing t-share/success']);
  });

  it('starts before it is due', () => {
    make(edits.changeAction('t-share', {start: '2026-12-18'}));
    expect(said()).to.deep.equal([]);
    make(edits.changeAction('t-share', {start: '2026-12-19'}));
    expect(said()).to.deep.equal(['action-due-before-start t-share/due']);
  });

  it('is left alone once it is done or dropped', () => {
    for (const status of ['done', 'dropped'] as const) {
      make(edits.setActionStatus('t-share', status));
      make(edits.changeAction('t-share', {owner: '', due: '', success: ''}));
      expect(said(), status).to.deep.equal([]);
    }
  });
});

describe('what one person carries', () => {
  const add = (count: number, fields: Parameters<typeof edits.addAction>[0] = {}): void => {
    for (let at = 0; at < count; at++) {
      make(edits.addAction({owner: 'p-office', success: 'Seen', dueText: 'soon', ...fields}));
    }
  };

  it('is five open actions at most', () => {
    add(5);
    expect(said()).to.deep.equal([]);
    add(1);
    expect(of('person-open-actions')).to.deep.include({
      at: {id: 'p-office', field: ''},
      values: {name: 'Office manager', count: 6, most: 5},
    });
    make(edits.setActionStatus(store.plan.actions.at(-1)!.id, 'done'));
    expect(said()).to.deep.equal([]);
  });

  it('is two actions due in one week, from Monday to Sunday', () => {
    add(1, {due: '2026-10-12'});
    add(1, {due: '2026-10-18'});
    add(1, {due: '2026-10-19'});
    add(1, {due: '2026-10-11'});
    expect(said()).to.deep.equal([]);
    add(1, {due: '2026-10-15'});
    expect(of('person-same-week')).to.deep.include({
      values: {name: 'Office manager', count: 3, week: '2026-10-12'},
      message:
        'Office manager has 3 actions due in the week of 2026-10-12. Move one, or ask somebody else.',
    });
  });

  it('may be more where a district says so', () => {
    add(6);
    const thresholds = {...defaultThresholds, openActions: 6};
    expect(findings(store.plan, thresholds)).to.deep.equal([]);
  });

  it('comes with a job title', () => {
    make(edits.changePerson('p-office', {jobTitle: ''}));
    expect(said()).to.deep.equal(['person-job-title-missing p-office/jobTitle']);
  });
});

describe('the owners', () => {
  it('are not all of one group', () => {
    for (const {id} of store.plan.actions) make(edits.changeAction(id, {owner: 'p-lead-6'}));
    expect(of('owners-one-role')).to.deep.include({
      at: {id: '', field: 'actions'},
      values: {role: 'teacher'},
    });
    make(edits.changeAction('t-share', {owner: 'p-office'}));
    expect(said()).to.deep.equal([]);
  });

  it('may be, of two actions', () => {
    for (const {id} of store.plan.actions) {
      make(edits.changeAction(id, {owner: 'p-lead-6'}));
    }
    make(
      ...['t-bulletin', 't-protocol', 't-schedule'].map((id) =>
        edits.setActionStatus(id, 'dropped'),
      ),
    );
    expect(of('owners-one-role')).to.equal(undefined);
  });
});

describe('the team', () => {
  it('has a teacher and an administrator', () => {
    make(edits.changePerson('p-principal', {ring: 'informed'}));
    make(edits.changePerson('p-lead-6', {role: 'specialist'}));
    expect(said()).to.deep.equal(['team-administrator-missing people']);
    make(edits.changePerson('p-lead-7', {role: 'specialist'}));
    expect(said()).to.include('team-teacher-missing people');
  });

  it('has more than one role', () => {
    for (const {id} of store.plan.people) make(edits.changePerson(id, {role: 'coach'}));
    expect(said()).to.include('team-one-role people');
  });

  it('has heard those who are affected', () => {
    make(edits.removeVoice('v-support'));
    expect(of('voice-missing')).to.deep.include({values: {role: 'support-staff'}});
    expect(of('voice-missing')?.message).to.contain('(support staff)');
  });

  it('knows what everybody is called', () => {
    make(edits.changePerson('p-coach', {name: ' '}));
    expect(said()).to.deep.equal(['person-name-missing p-coach/name']);
  });
});

describe('answering people', () => {
  const theme = (fields: Parameters<typeof edits.addTheme>[0]): string => {
    const added = edits.addTheme({youSaid: 'The day is too long', ...fields});
    make(added);
    return added.makes;
  };
  const release = (more: object): void => {
    make(edits.openWave('sv-teams', 'w-1'), edits.closeWave('sv-teams', 'w-1'));
    const summary = {format: 'cairn-summary', version: 1, survey: 'sv-teams', wave: 'w-1', k: 5};
    make(edits.recordRelease('sv-teams', 'w-1', {...summary, ...more} as Summary));
  };

  it('is promised before the first question: what makes it safe, who answers, by when', () => {
    make(edits.removePromise('pr-1'), edits.changeFeedback({owner: '', by: ''}));
    expect(said()).to.deep.equal([
      'promise-missing feedback/promises',
      'answerer-missing feedback/owner',
      'answer-day-missing feedback/by',
    ]);
    make(edits.removeAsk('as-1'));
    expect(said()).to.deep.equal([]);
  });

  it('is not promised for a day before the question is asked', () => {
    make(edits.changeAsk('as-1', {when: '2027-01-11'}));
    expect(said()).to.deep.equal(['answer-day-early feedback/by']);
    make(edits.changeAsk('as-1', {when: ''}));
    expect(said()).to.deep.equal(['ask-day-missing as-1/when']);
  });

  it('tells every group that was asked, by somebody and some day', () => {
    make(edits.openWave('sv-teams', 'w-1'));
    expect(said()).to.deep.equal(['asked-not-told feedback/shares']);
    expect(of('asked-not-told')?.message).to.contain('(support staff)');
    const share = edits.addShare({audience: 'support-staff'});
    make(share);
    expect(said()).to.deep.equal([
      `share-owner-missing ${share.makes}/owner`,
      `share-day-missing ${share.makes}/by`,
    ]);
    make(edits.changeShare(share.makes, {done: true}));
    expect(said()).to.deep.equal([]);
  });

  it('says what will be done, by whom and when, or why it will not', () => {
    const id = theme({});
    expect(said()).to.deep.equal([`theme-answer-missing ${id}/weWill`]);
    make(edits.changeTheme(id, {status: 'declined'}));
    expect(said()).to.deep.equal([`theme-why-missing ${id}/why`]);
    make(edits.changeTheme(id, {why: 'The contract fixes it'}));
    expect(said()).to.deep.equal([]);
    make(edits.changeTheme(id, {status: 'planned', weWill: 'End on time'}));
    expect(said()).to.deep.equal([`theme-owner-missing ${id}/owner`, `theme-day-missing ${id}/by`]);
    make(edits.changeTheme(id, {status: 'done'}));
    expect(said()).to.deep.equal([]);
  });

  it('leaves the judgement of what stands on the timeline to the timeline', () => {
    const id = theme({weWill: 'End on time'});
    const planned = edits.planTheme(id);
    make(planned);
    expect(said()).to.deep.equal([
      `action-owner-missing ${planned.makes}/owner`,
      `action-due-missing ${planned.makes}/due`,
      `action-success-missing ${planned.makes}/success`,
    ]);
  });

  it('says nothing of what too few said, nor while people still answer', () => {
    make(edits.changeTheme('th-1', {survey: 'sv-teams'}));
    make(edits.addShare({audience: 'support-staff', owner: 'p-coach', by: '2026-12-18'}));
    make(edits.openWave('sv-teams', 'w-1'));
    expect(said()).to.deep.equal(['theme-early th-1/youSaid']);
    store.undo();
    release({hidden: 'privacy'});
    expect(said()).to.deep.equal(['theme-hidden th-1/youSaid']);
    expect(of('theme-hidden')).to.include({severity: 'block'});
    make(edits.changeTheme('th-1', {youSaid: ''}));
    expect(said()).to.deep.equal([]);
  });

  it('is owed once people have answered', () => {
    make(edits.addShare({audience: 'support-staff', owner: 'p-coach', by: '2026-12-18'}));
    release({responses: 31, items: []});
    expect(said()).to.deep.equal([]);
    make(edits.removeTheme('th-1'));
    expect(said()).to.deep.equal(['nothing-answered feedback/themes']);
  });
});

describe('a survey', () => {
  const tellOffice = (): void => {
    make(edits.addShare({audience: 'support-staff', owner: 'p-coach', by: '2026-12-18'}));
  };

  it('is not open while nobody has promised to answer', () => {
    tellOffice();
    make(edits.openWave('sv-teams', 'w-1'));
    expect(said()).to.deep.equal([]);
    make(edits.changeFeedback({by: ''}));
    expect(said()).to.deep.equal(['response-plan-missing w-1/status']);
    expect(of('response-plan-missing')).to.include({severity: 'block'});
    make(edits.changeFeedback({by: '2026-12-18', owner: ''}));
    expect(said()).to.deep.equal(['response-plan-missing w-1/status']);
    change((draft) => (draft.feedback.owner = 'p-gone'));
    expect(said()).to.include('response-plan-missing w-1/status');
    make(edits.closeWave('sv-teams', 'w-1'));
    expect(of('response-plan-missing')).to.equal(undefined);
  });

  it('sorts by no group of whom fewer are asked than are shown', () => {
    make(edits.changeWave('sv-teams', 'w-1', {invited: {teacher: 24, 'support-staff': 4}}));
    expect(of('wave-group-small')).to.deep.include({
      severity: 'block',
      at: {id: 'w-1', field: 'invited/support-staff'},
      values: {role: 'support-staff', count: 4, k: 5},
    });
    make(edits.changeWave('sv-teams', 'w-1', {invited: {teacher: 24, 'support-staff': 5}}));
    expect(said()).to.deep.equal([]);
    make(edits.changeSurvey('sv-teams', {minimumGroup: 10}));
    expect(said()).to.deep.equal(['wave-group-small w-1/invited/support-staff']);
  });

  it('does not mind a small group that nobody is sorted into', () => {
    make(edits.changeWave('sv-teams', 'w-1', {invited: {teacher: 24, coach: 1}}));
    expect(said()).to.deep.equal([]);
  });

  it('asks enough people for anything to be shown', () => {
    make(edits.changeWave('sv-teams', 'w-1', {invited: {teacher: 4}}));
    expect(said()).to.deep.equal(['wave-few-invited w-1/invited']);
  });

  it('sorts people by two questions at most', () => {
    change((draft) => {
      for (const item of draft.surveys[0]!.items.slice(0, 2)) item.group = true;
    });
    expect(said()).to.deep.equal(['survey-many-groups sv-teams/items']);
  });
});

describe('what is not known', () => {
  it('is named where it stands', () => {
    change((draft) => {
      draft.theory.ideas[0]!.barrier = 'b-gone';
      draft.measures[0]!.outcome = 's-time';
      draft.feedback.owner = 'p-gone';
      draft.condition = 'weather';
      draft.map.cards[13]!.kind = 'poem';
    });
    expect(findings(store.plan).map(({severity}) => severity)).to.deep.equal(Array(5).fill('info'));
    expect(said()).to.have.members([
      'reference-missing i-bulletin/barrier',
      'reference-missing m-sessions/outcome',
      'reference-missing feedback/owner',
      'word-unknown condition',
      'word-unknown c-note/kind',
    ]);
    expect(of('word-unknown')?.values).to.deep.equal({word: 'weather'});
  });
});

describe('what is referred to', () => {
  it('is missed when it goes, and no more when it comes back', () => {
    change((draft) => (draft.people = draft.people.filter(({id}) => id !== 'p-office')));
    const missing = ['reference-missing m-bulletin/collector', 'reference-missing th-1/owner'];
    expect(said()).to.deep.equal(missing);
    store.undo();
    expect(said()).to.deep.equal([]);
    store.redo();
    expect(said()).to.deep.equal(missing);
  });
});

describe('findings', () => {
  const plans = fc.oneof(
    fc.constant(opened(workedExample)),
    arbitraryPlan(),
    arbitraryPlan({tidy: true, entries: 5}),
  );

  it('are found in a plan whose language is called like something that every object has', () => {
    for (const language of ['__proto__', 'constructor', 'toString', '']) {
      const plan = opened({
        ...workedExample,
        language,
        theory: {...workedExample.theory, strategies: [{text: 'We buy it'}], goal: 'Support all'},
      });
      expect(() => findings(plan)).not.to.throw();
    }
  });

  it('after any edits are those of the same plan opened anew', () => {
    fc.assert(
      fc.property(
        plans,
        fc.array(arbitraryEdit(), {minLength: 1, maxLength: 8}),
        (plan, sequence) => {
          const edited = createPlanStore(plan);
          findings(edited.plan);
          for (const planned of sequence) {
            run(edited, planned.in(edited.plan));
            expect(findings(edited.plan)).to.deep.equal(
              findings(opened(serializePlan(edited.plan))),
            );
          }
          while (edited.canUndo) {
            edited.undo();
            expect(findings(edited.plan)).to.deep.equal(
              findings(opened(serializePlan(edited.plan))),
            );
          }
        },
      ),
      {numRuns: 30},
    );
  });

  it('point at an item of the plan, and say a whole sentence', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const items = itemsOf(plan);
        for (const {at, message, values, code} of findings(plan)) {
          expect(at.id === '' || items.has(at.id)).to.be.true;
          const asked = [...findingMessages[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          expect(Object.keys(values)).to.include.members(asked);
          expect(message).to.match(/[.?]$/);
        }
      }),
      {numRuns: 30},
    );
  });

  it('of the same plan are the same list, and the plan is left as it was', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const before = serializePlan(plan);
        expect(findings(plan)).to.equal(findings(plan));
        expect(serializePlan(plan)).to.equal(before);
      }),
      {numRuns: 30},
    );
  });

  it('of a plan that is not frozen are judged anew each time', () => {
    const plan = JSON.parse(serializePlan(store.plan)) as PlanDraft;
    expect(findings(plan)).to.deep.equal([]);
    plan.actions[4]!.success = '';
    expect(findings(plan)).to.have.length(1);
  });
});
