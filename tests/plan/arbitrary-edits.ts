/**
 * Random edits of every verb there is, for laws. A choice among what is there is made when the edit is made, by
 * numbers, so that a sequence fits whatever plan it meets; now and then it names what is not there.
 */
import fc from 'fast-check';
import * as edits from '../../src/plan/edits/index.js';
import type {Edit, SeveralOf} from '../../src/plan/edits/index.js';
import {itemsOf} from '../../src/plan/places.js';
import {
  actionStatuses,
  assumptionStatuses,
  cardKinds,
  conditions,
  conditionStates,
  connectionKinds,
  controls,
  decisionActs,
  roles,
  themeStatuses,
} from '../../src/plan/schema/enumerations.js';
import type {Kind} from '../../src/plan/schema/shapes.js';
import type {Plan, Text} from '../../src/plan/types.js';

/** Makes one of a verb's edits: `pick` names an item of a kind (or of a path), `number` and `text` are whatever comes. */
interface Choice {
  pick(of: Kind | RegExp): string;
  number(max: number): number;
  readonly text: Text;
  readonly plan: Plan;
}

const dates = ['', '2026-09-14', '2026-12-18', '2028-02-29'] as const;
const one = <T>(list: readonly T[], {number}: Choice): T => list[number(list.length)]!;

/** Every verb, by its name: the compiler asks for the ones that are missing. */
const verbs: {
  readonly [
    Verb in keyof typeof edits as (typeof edits)[Verb] extends (...given: never) => Edit
      ? Verb
      : never
  ]: (choice: Choice) => Edit;
} = {
  addPerson: ({text}) => edits.addPerson({jobTitle: text}),
  changePerson: (c) => edits.changePerson(c.pick('person'), {role: one(roles, c)}),
  removePerson: ({pick}) => edits.removePerson(pick('person')),
  changePlan: ({text}) => edits.changePlan({title: text}),
  chooseCondition: () => edits.chooseCondition('shared-influence'),
  changeTeam: ({text}) => edits.changeTeam({school: text}),
  changeTheory: ({text}) =>
    edits.changeTheory({goal: text, problem: text, benefits: [text], equity: {burden: text}}),
  addCriterion: ({text}) => edits.addCriterion({criterion: text}),
  changeCriterion: (c) =>
    edits.changeCriterion(c.pick(/^\/theory\/rubric\/\d+$/), {shortfall: c.text}),
  removeCriterion: ({pick}) => edits.removeCriterion(pick(/^\/theory\/rubric\/\d+$/)),
  addVoice: ({text}) => edits.addVoice({heard: text, group: 'teacher'}),
  changeVoice: (c) => edits.changeVoice(c.pick(/^\/theory\/voices\/\d+$/), {count: c.number(9)}),
  removeVoice: ({pick}) => edits.removeVoice(pick(/^\/theory\/voices\/\d+$/)),
  addBarrier: (c) => edits.addBarrier({text: c.text, control: one(controls, c)}),
  changeBarrier: (c) => edits.changeBarrier(c.pick('barrier'), {control: one(controls, c)}),
  chooseBarrier: ({pick}) => edits.chooseBarrier(pick('barrier')),
  reframeBarrier: ({pick, text}) => edits.reframeBarrier(pick('barrier'), text),
  unchooseBarrier: ({pick}) => edits.unchooseBarrier(pick('barrier')),
  removeBarrier: ({pick}) => edits.removeBarrier(pick('barrier')),
  addWhy: ({pick, text}) => edits.addWhy(pick('barrier'), text),
  changeWhy: ({pick, number, text}) => edits.changeWhy(pick('barrier'), number(3), text),
  changeWhys: ({pick, text}) => edits.changeWhys(pick('barrier'), [text, 'Nobody owns it']),
  removeWhy: ({pick, number}) => edits.removeWhy(pick('barrier'), number(3)),
  addIdea: ({pick, text}) => edits.addIdea({barrier: pick('barrier'), text}),
  changeIdea: (c) =>
    edits.changeIdea(c.pick('idea'), {barrier: c.pick('barrier'), impact: 2, effort: undefined}),
  chooseIdea: ({pick}) => edits.chooseIdea(pick('idea')),
  parkIdea: ({pick, text}) => edits.parkIdea(pick('idea'), text),
  removeIdea: ({pick}) => edits.removeIdea(pick('idea')),
  addStrategy: ({text}) => edits.addStrategy({actor: text}),
  changeStrategy: ({pick, text}) => edits.changeStrategy(pick('strategy'), {text}),
  removeStrategy: ({pick}) => edits.removeStrategy(pick('strategy')),
  addOutcome: ({text}) => edits.addOutcome({text, level: 'practice'}),
  changeOutcome: ({pick, text}) => edits.changeOutcome(pick('outcome'), {text}),
  removeOutcome: ({pick}) => edits.removeOutcome(pick('outcome')),
  addLink: ({pick, number}) =>
    edits.addLink(pick(number(2) ? 'strategy' : 'outcome'), pick('outcome')),
  changeLink: ({pick}) => edits.changeLink(pick('link'), {to: pick('outcome')}),
  removeLink: ({pick}) => edits.removeLink(pick('link')),
  addAssumption: ({pick, text}) =>
    edits.addAssumption(pick('link'), {text, measure: pick('measure')}),
  changeAssumption: ({pick}) =>
    edits.changeAssumption(pick('assumption'), {measure: pick('measure')}),
  removeAssumption: ({pick}) => edits.removeAssumption(pick('assumption')),
  addEvidence: ({pick, number, text}) =>
    edits.addEvidence(
      number(3) ? pick(one(['barrier', 'link', 'action'], {number} as Choice)) : '',
      {
        text,
      },
    ),
  changeEvidence: ({pick, text}) =>
    edits.changeEvidence(pick(/\/(?:evidence|because)\/\d+$/), {text}),
  removeEvidence: ({pick}) => edits.removeEvidence(pick(/\/(?:evidence|because)\/\d+$/)),
  addSeveral: (c) => {
    const of: readonly SeveralOf[] = [
      {kind: 'barrier'},
      {kind: 'why', barrier: c.pick('barrier')},
      {kind: 'idea', barrier: c.pick('barrier')},
      {kind: 'strategy'},
      {kind: 'outcome', level: 'student'},
      {kind: 'assumption', link: c.pick('link')},
    ];
    return edits.addSeveral(one(of, c), [c.text, 'Together', ' ']);
  },
  keepVersion: (c) =>
    edits.keepVersion({date: one(dates, c), reason: c.text, statement: 'If …, then …'}),
  removeVersion: ({pick}) => edits.removeVersion(pick(/^\/theory\/versions\/\d+$/)),
  restoreVersion: (c) =>
    edits.restoreVersion(c.pick(/^\/theory\/versions\/\d+$/), {
      ...{date: one(dates, c), reason: c.text, statement: 'If …, then …'},
    }),
  reorderItem: ({pick, number}) =>
    edits.reorderItem(pick(/^\/(theory|measures|feedback)\//), number(6) - 1),
  writeLines: ({pick, number}) =>
    edits.writeLines(
      pick(/^\/(theory|measures|feedback)\//),
      ['A bulletin', 'A huddle', 'A board'].slice(number(3)),
      'en',
    ),
  addCard: (c) => {
    const kind = one(cardKinds, c);
    const ref = ['person', 'outcome', 'measure', 'action'].includes(kind) && c.number(2) > 0;
    return edits.addCard(kind, ref ? {ref: c.pick(kind as Kind)} : {text: c.text, x: 40});
  },
  addCards: (c) =>
    edits.addCards(
      [
        ['note', {text: c.text}],
        ['person', {text: c.text, arranged: true}],
        ['action', c.number(2) ? {text: c.text} : {ref: c.pick('action')}],
      ],
      [{from: c.number(3), to: c.number(3), kind: one(connectionKinds, c), label: c.text}],
    ),
  addPeople: (c) =>
    edits.addPeople([
      {name: 'Ana Ruiz', role: one(roles, c), place: {x: c.number(9), y: 0}},
      {jobTitle: c.text},
    ]),
  mergeCopy: ({plan, text}) => edits.mergeCopy({...plan, title: text}),
  moveCard: ({pick, number}) => edits.moveCard(pick('card'), {x: number(999), y: -number(999)}),
  moveCards: ({pick, number}) =>
    edits.moveCards(
      {[pick('card')]: {x: number(9), y: 0}, [pick('card')]: {x: 1, y: number(9)}},
      number(2) > 0,
    ),
  changeCard: ({pick, text}) => edits.changeCard(pick('card'), {text, owner: pick('person')}),
  removeCard: ({pick}) => edits.removeCard(pick('card')),
  removeCards: ({pick}) => edits.removeCards([pick('card'), pick('card')]),
  connectCards: (c) =>
    edits.connectCards(c.pick('card'), c.pick('card'), one(connectionKinds, c), c.text),
  changeConnection: ({pick}) =>
    edits.changeConnection(pick(/^\/map\/connections\/\d+$/), {to: pick('card')}),
  disconnect: ({pick}) => edits.disconnect(pick(/^\/map\/connections\/\d+$/)),
  addAction: (c) =>
    edits.addAction({owner: c.pick('person'), due: one(dates, c), text: c.text}, c.number(3)),
  changeAction: ({pick}) =>
    edits.changeAction(pick('action'), {
      owner: pick('person'),
      after: [pick('action')],
      links: [pick('link')],
    }),
  setActionStatus: (c) => edits.setActionStatus(c.pick('action'), one(actionStatuses, c), c.text),
  reorderAction: ({pick, number}) => edits.reorderAction(pick('action'), number(6) - 1),
  addHelper: ({pick}) => edits.addHelper(pick('action'), pick('person')),
  removeHelper: ({pick}) => edits.removeHelper(pick('action'), pick('person')),
  removeAction: ({pick}) => edits.removeAction(pick('action')),
  addResource: ({pick, text}) => edits.addResource(pick('action'), {kind: 'time', text}),
  changeResource: ({pick, text}) => edits.changeResource(pick(/\/resources\/\d+$/), {text}),
  removeResource: ({pick}) => edits.removeResource(pick(/\/resources\/\d+$/)),
  addCheckIn: ({pick, text}) => edits.addCheckIn(pick('action'), {note: text}),
  changeCheckIn: ({pick, text}) => edits.changeCheckIn(pick(/\/checkIns\/\d+$/), {next: text}),
  removeCheckIn: ({pick}) => edits.removeCheckIn(pick(/\/checkIns\/\d+$/)),
  addPhase: ({text}) => edits.addPhase({text}),
  changePhase: ({pick, text}) => edits.changePhase(pick('phase'), {text}),
  removePhase: ({pick}) => edits.removePhase(pick('phase')),
  addMilestone: (c) => edits.addMilestone({date: one(dates, c)}),
  changeMilestone: (c) => edits.changeMilestone(c.pick('milestone'), {date: one(dates, c)}),
  removeMilestone: ({pick}) => edits.removeMilestone(pick('milestone')),
  writeActions: (c) => {
    const id = c.pick('action');
    const person = `p-new${String(c.number(1000))}`;
    return edits.writeActions(
      'import-actions',
      [
        {id, fields: {text: c.text, due: one(dates, c), after: [c.pick('action')]}},
        {id: `t-new${String(c.number(1000))}`, fields: {owner: person, after: id ? [id] : []}},
      ],
      c.plan.people.some((there) => there.id === person) ? {} : {people: [{id: person}]},
    );
  },
  addMeasure: ({pick, text}) => edits.addMeasure({outcome: pick('outcome'), text}),
  changeMeasure: ({pick, text}) =>
    edits.changeMeasure(pick('measure'), {collector: pick('person'), prediction: text}),
  removeMeasure: ({pick}) => edits.removeMeasure(pick('measure')),
  addResult: ({pick, number}) => edits.addResult(pick('measure'), {value: number(100), n: 5}),
  changeResult: ({pick, text}) =>
    edits.changeResult(pick(/^\/measures\/\d+\/results\/\d+$/), {note: text, value: undefined}),
  removeResult: ({pick}) => edits.removeResult(pick(/^\/measures\/\d+\/results\/\d+$/)),
  changeFeedback: (c) => edits.changeFeedback({owner: c.pick('person'), by: one(dates, c)}),
  addPromise: ({text}) => edits.addPromise({text}),
  changePromise: ({pick, text}) => edits.changePromise(pick(/\/promises\/\d+$/), {text}),
  removePromise: ({pick}) => edits.removePromise(pick(/\/promises\/\d+$/)),
  addAsk: (c) =>
    edits.addAsk({text: c.text, survey: c.pick('survey'), item: c.pick('item')}, c.number(3)),
  changeAsk: (c) =>
    edits.changeAsk(c.pick(/\/asks\/\d+$/), {
      when: one(dates, c),
      outcome: c.pick('outcome'),
      ...(c.number(2) && {survey: ''}),
    }),
  removeAsk: ({pick}) => edits.removeAsk(pick(/\/asks\/\d+$/)),
  addShare: (c) => edits.addShare({audience: one(roles, c), owner: c.pick('person')}),
  changeShare: (c) =>
    edits.changeShare(c.pick(/\/shares\/\d+$/), {wave: c.pick('wave'), by: one(dates, c)}),
  removeShare: ({pick}) => edits.removeShare(pick(/\/shares\/\d+$/)),
  addTheme: (c) =>
    edits.addTheme({
      ...{youSaid: c.text, weWill: 'Send it on Monday', owner: c.pick('person')},
      ...(c.number(2) && {action: c.pick('action'), survey: c.pick('survey')}),
    }),
  changeTheme: (c) =>
    edits.changeTheme(c.pick(/\/themes\/\d+$/), {
      status: one(themeStatuses, c),
      owner: c.pick('person'),
      by: one(dates, c),
    }),
  removeTheme: (c) =>
    edits.removeTheme(c.pick(/\/themes\/\d+$/), c.number(2) ? {action: c.pick('action')} : {}),
  planTheme: ({pick}) => edits.planTheme(pick(/\/themes\/\d+$/)),
  unplanTheme: ({pick}) => edits.unplanTheme(pick(/\/themes\/\d+$/)),
  changeSurvey: (c) => edits.changeSurvey(c.pick('survey'), {minimumGroup: 3 + c.number(9)}),
  changeWave: (c) => edits.changeWave(...wave(c), {invited: {teacher: c.number(30)}}),
  openWave: (c) => edits.openWave(...wave(c)),
  closeWave: (c) => edits.closeWave(...wave(c)),
  noteAnswer: (c) => edits.noteAnswer(...wave(c)),
  addSurvey: ({text}) => edits.addSurvey({title: text, decision: text}),
  removeSurvey: ({pick}) => edits.removeSurvey(pick('survey')),
  addWave: (c) => edits.addWave(c.pick('survey'), {text: c.text, opens: one(dates, c)}),
  removeWave: (c) => edits.removeWave(...wave(c)),
  addSection: (c) => edits.addSection(c.pick('survey'), {text: c.text}, c.number(3)),
  changeSection: (c) => edits.changeSection(...inSurvey(c, SECTION), {text: c.text}),
  moveSection: (c) => edits.moveSection(...inSurvey(c, SECTION), c.number(4) - 1),
  removeSection: (c) => edits.removeSection(...inSurvey(c, SECTION)),
  addItem: (c) => {
    const [survey, section] = inSurvey(c, SECTION);
    return edits.addItem(
      survey,
      {kind: 'scale', text: c.text, points: [{text: 'Never'}, {text: c.text, favorable: true}]},
      {...(c.number(2) && {section}), at: c.number(4)},
    );
  },
  addItems: (c) =>
    edits.addItems(c.pick('survey'), [
      {kind: 'text', text: c.text, outcome: c.pick('outcome')},
      {kind: 'scale', text: c.text, points: [{text: 'Never'}, {text: 'Often'}]},
    ]),
  changeItem: (c) => {
    const how = [{kind: 'number'}, {group: true}, {points: [{text: 'Never'}, {text: 'Often'}]}];
    return edits.changeItem(...inSurvey(c, ITEM), {text: c.text, ...one(how, c)});
  },
  askIf: (c) =>
    edits.askIf(
      ...inSurvey(c, ITEM),
      c.number(4) ? {item: c.pick('item'), in: [c.number(5)]} : undefined,
    ),
  moveItem: (c) => {
    const [survey, item] = inSurvey(c, ITEM);
    const section = c.number(4) ? c.pick(SECTION) : '';
    return edits.moveItem(survey, item, {section, at: c.number(5) - 1});
  },
  removeItem: (c) => edits.removeItem(...inSurvey(c, ITEM)),
  changeScale: (c) =>
    edits.changeScale(...inSurvey(c, /\/scales\/\d+$/), [
      {value: 1, text: c.text},
      {value: 2, text: ''},
    ]),
  removeScale: (c) => edits.removeScale(...inSurvey(c, /\/scales\/\d+$/)),
  answerQuestion: (c) => edits.answerQuestion('guide', guideItem(c), c.text),
  completeTask: (c) => edits.completeTask('guide', guideItem(c)),
  reopenTask: (c) => edits.reopenTask('guide', guideItem(c)),
  recordRelease: (c) => {
    const [survey, id] = wave(c);
    return edits.recordRelease(survey, id, {
      ...{format: 'cairn-summary', version: 1, survey, wave: id},
      ...{k: 5, responses: 30 + c.number(12), items: []},
    });
  },
  changeCondition: (c) =>
    edits.changeCondition(one(conditions, c), {state: one(conditionStates, c), symptom: c.text}),
  addDecision: (c) => edits.addDecision({date: one(dates, c), cycle: c.pick('cycle'), why: c.text}),
  changeDecision: (c) =>
    edits.changeDecision(c.pick(/^\/decisions\/\d+$/), {
      date: one(dates, c),
      act: one(decisionActs, c),
      sustainedBy: {who: c.pick('person'), how: c.text},
    }),
  removeDecision: ({pick}) => edits.removeDecision(pick(/^\/decisions\/\d+$/)),
  markAssumption: (c) =>
    edits.markAssumption(c.pick(/^\/decisions\/\d+$/), c.pick('assumption'), {
      status: one(assumptionStatuses, c),
      ...(c.number(2) && {evidence: c.text}),
    }),
  markRest: ({pick}) => edits.markRest(pick(/^\/decisions\/\d+$/)),
  chooseNextCondition: (c) =>
    edits.chooseNextCondition(
      one(conditions, c),
      c.number(2) ? {date: one(dates, c)} : {decision: c.pick(/^\/decisions\/\d+$/)},
    ),
  noteRound: ({pick, text}) => edits.noteRound(pick(/^\/decisions\/\d+$/), {learned: text}),
  changeContract: (c) =>
    edits.changeContract({applies: c.number(2) > 0, by: c.pick('person'), reviewed: one(dates, c)}),
};

/** One time in four, a name that would harm a plan. */
const guideItem = (c: Choice): string =>
  one(['why.discuss', 'why.strengthen', 'how.ours', '__proto__'], c);

const SECTION = /^\/surveys\/\d+\/sections\/\d+$/;
const ITEM = /^\/surveys\/\d+\/items\/\d+$/;

/** Something of a survey, and the survey it belongs to; now and then another. */
function inSurvey({pick, plan, number}: Choice, of: RegExp): [survey: string, id: string] {
  const id = pick(of);
  const path = itemsOf(plan).get(id)?.path ?? '';
  const own = plan.surveys[Number(path.split('/')[2])]?.id;
  return [own !== undefined && number(9) > 0 ? own : pick('survey'), id];
}

function wave({pick, plan}: Choice): [string, string] {
  const id = pick('wave');
  return [plan.surveys.find(({waves}) => waves.some((one) => one.id === id))?.id ?? '', id];
}

export const verbNames = Object.keys(verbs) as readonly (keyof typeof verbs)[];

/** An edit for the plan as it is when it is its turn. */
export interface PlannedEdit {
  readonly verb: keyof typeof verbs;
  in(plan: Plan): Edit;
  toString(): string;
}

const words: fc.Arbitrary<Text> = fc.oneof(
  fc.constantFrom('', 'Restart the bulletin', '<b>', '=1+1'),
  fc.record(
    {en: fc.string({maxLength: 5}), es: fc.string({maxLength: 5})},
    {noNullPrototype: true},
  ),
);

/** Edits of some verbs; of all, where none is named. */
export const arbitraryEdit = (
  ...names: readonly (keyof typeof verbs)[]
): fc.Arbitrary<PlannedEdit> =>
  fc
    .record({
      verb: fc.constantFrom(...(names.length > 0 ? names : verbNames)),
      numbers: fc.array(fc.nat({max: 100_000}), {minLength: 6, maxLength: 6}),
      text: words,
    })
    .map(({verb, numbers, text}) => ({
      verb,
      toString: () => `${verb}(${numbers.join(' ')} ${JSON.stringify(text)})`,
      in(plan) {
        let turn = 0;
        const number = (max: number): number => numbers[turn++ % numbers.length]! % max;
        const pick = (of: Kind | RegExp): string => {
          const ids = [...itemsOf(plan).values()]
            .filter(({kind, path}) => (typeof of === 'string' ? kind === of : of.test(path)))
            .map(({id}) => id);
          // One time in about ten, what is not there.
          return ids[number(Math.ceil((ids.length + 1) * 1.1))] ?? 'nobody';
        };
        return verbs[verb]({pick, number, text, plan});
      },
    }));
