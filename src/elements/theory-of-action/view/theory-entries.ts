/**
 * A theory as a flat list of what a team wrote, and what it says of each besides its words. What is compared side by side
 * is read from here, so a part or a field that is missing here is one that nobody could compare.
 */
import {sayDate, sayNumber, type Say} from '../../../foundation/messages.js';
import {isObject} from '../../../plan/plain.js';
import {itemsOf} from '../../../plan/places.js';
import {
  rootCauses,
  voiceMethods,
  type RootCause,
  type VoiceMethod,
} from '../../../plan/schema/enumerations.js';
import {isBlank, textIn} from '../../../plan/text.js';
import type {Text} from '../../../plan/types.js';
import type {KeptTheory, TheoryPart} from '../../../plan/versions/index.js';
import type {english} from '../panels.messages.js';
import {buildingMessages} from '../theory-building.messages.js';
import {standingOf} from './standing.js';
import type {TheoryView} from './theory-view.js';

export interface Entry {
  readonly part: TheoryPart;
  /** Of its item; of an answer about fairness its field; `''` where it has none. */
  readonly id: string;
  readonly text: string;
  /** All that is said of it. */
  readonly item: object;
}

/** A field with what it says, in words. */
export interface SaidField {
  readonly field: string;
  readonly name: string;
  readonly value: string;
}

type SayPanels = Say<typeof english>;

/** Where a theory has its parts. */
const keysOf: Readonly<Record<Exclude<TheoryPart, 'other'>, readonly (keyof KeptTheory)[]>> = {
  goal: ['goal'],
  problem: ['problem'],
  evidence: ['problem', 'rubric', 'barriers'],
  vision: ['vision'],
  benefit: ['benefits'],
  cost: ['costs'],
  criterion: ['rubric'],
  voice: ['voices'],
  barrier: ['barriers'],
  why: ['barriers'],
  idea: ['ideas'],
  strategy: ['strategies'],
  outcome: ['outcomes'],
  link: ['links'],
  because: ['links'],
  assumption: ['links'],
  equity: ['equity'],
};

/** Whether a version holds a part at all. */
export function isKept(theory: KeptTheory, part: TheoryPart): boolean {
  return part === 'other' || keysOf[part].some((key) => key in theory);
}

/** A theory as a flat list, in the order of its parts; a text alone only where it has words. */
export function entriesOf(theory: KeptTheory | undefined, language: string): readonly Entry[] {
  if (!theory) return [];
  const say = (text: Text): string => textIn(text, language).text;
  const item = (
    part: TheoryPart,
    one: {readonly id: string},
    ...texts: readonly Text[]
  ): Entry => ({
    part,
    id: one.id,
    text: texts.map(say).filter(Boolean).join(' '),
    item: one,
  });
  const words = (part: TheoryPart, text: Text = '', id = ''): Entry[] =>
    isBlank(text) ? [] : [{part, id, text: say(text), item: {}}];
  const {problem, benefits = [], costs = [], rubric = [], voices = [], equity} = theory;
  const {barriers = [], ideas = [], strategies = [], outcomes = [], links = []} = theory;
  const nameOf = (id: string): string => {
    const strategy = strategies.find((one) => one.id === id);
    const texts = strategy
      ? [strategy.actor, strategy.text]
      : [outcomes.find((one) => one.id === id)?.text ?? ''];
    return texts.map(say).filter(Boolean).join(' ');
  };
  const facts = [
    ...(problem?.evidence ?? []),
    ...[...rubric, ...barriers].flatMap(({evidence}) => evidence),
  ];
  return [
    ...words('goal', theory.goal),
    ...words('problem', problem?.text),
    ...facts.map((one) => item('evidence', one, one.text)),
    ...words('vision', theory.vision),
    ...benefits.flatMap((text) => words('benefit', text)),
    ...costs.flatMap((text) => words('cost', text)),
    ...rubric.map((one) => item('criterion', one, one.criterion)),
    ...voices.map((one) => item('voice', one, one.heard)),
    ...barriers.map((one) => item('barrier', one, one.text)),
    ...barriers.flatMap(({whys}) => whys.flatMap((text) => words('why', text))),
    ...ideas.map((one) => item('idea', one, one.text)),
    ...strategies.map((one) => item('strategy', one, one.actor, one.text)),
    ...outcomes.map((one) => item('outcome', one, one.text)),
    ...links.map((one) => item('link', one, `${nameOf(one.from)} → ${nameOf(one.to)}`)),
    ...links.flatMap(({because}) => because.map((one) => item('because', one, one.text))),
    ...links.flatMap(({assumptions}) =>
      assumptions.map((one) => item('assumption', one, one.text)),
    ),
    ...Object.entries(equity ?? {}).flatMap(([field, text]) => words('equity', text, field)),
  ];
}

/** What a field is called; nothing where no reader knows it. */
export function fieldName(view: TheoryView, say: SayPanels, field: string): string | undefined {
  const builder = buildingMessages.in(view.language);
  return Object.hasOwn(names, field)
    ? names[field]?.({panel: say, tool: view.say, builder})
    : undefined;
}

/** A field of an item in words; nothing where no reader knows it. */
export function saidField(
  view: TheoryView,
  say: SayPanels,
  field: string,
  given: unknown,
): SaidField | undefined {
  const name = fieldName(view, say, field);
  return name === undefined ? undefined : {field, name, value: valueOf(view, say, field, given)};
}

/** All that is said of an item besides its words. */
export function saidFields(view: TheoryView, say: SayPanels, item: object): readonly SaidField[] {
  return Object.entries(item).flatMap(([field, given]) => {
    const isSaid = isText(given) ? !isBlank(given) : given !== false && given !== undefined;
    const said = isSaid ? saidField(view, say, field, given) : undefined;
    return said ? [said] : [];
  });
}

type Words = Readonly<{panel: SayPanels; tool: TheoryView['say']; builder: SayBuilder}>;
type SayBuilder = ReturnType<typeof buildingMessages.in>;

/** What each field is called; the same words as where it is written. */
const names: Readonly<Record<string, (words: Words) => string>> = {
  kind: ({panel}) => panel('field.kind'),
  source: ({panel}) => panel('field.source'),
  date: ({tool}) => tool('evidenceDate'),
  url: ({tool}) => tool('evidenceUrl'),
  standing: ({builder}) => builder('standing'),
  shortfall: ({builder}) => builder('shortfall'),
  group: ({builder}) => builder('voiceGroup'),
  method: ({builder}) => builder('method'),
  count: ({builder}) => builder('voiceCount'),
  control: ({panel}) => panel('field.control'),
  rootCause: ({builder}) => builder('rootCause'),
  chosen: ({panel}) => panel('field.chosen'),
  barrier: ({panel}) => panel('part.barrier'),
  impact: ({panel}) => panel('field.impact'),
  effort: ({panel}) => panel('field.effort'),
  parked: ({panel}) => panel('field.parked'),
  level: ({panel}) => panel('field.level'),
  term: ({panel}) => panel('field.term'),
  confidence: ({panel}) => panel('field.confidence'),
  ifWrong: ({panel}) => panel('field.ifWrong'),
  measure: ({tool}) => tool('testedBy'),
  status: ({panel}) => panel('field.status'),
  // What is asked about fairness.
  benefits: ({builder}) => builder('equityBenefits'),
  burden: ({builder}) => builder('equityBurden'),
  adjust: ({builder}) => builder('equityAdjust'),
};

const vocabularies = {
  group: 'role',
  status: 'assumption',
  level: 'level',
  term: 'term',
  control: 'control',
  confidence: 'confidence',
  kind: 'evidence',
} as const;

function valueOf(view: TheoryView, say: SayPanels, field: string, given: unknown): string {
  if (typeof given === 'boolean') return say(given ? 'yes' : 'no');
  if (typeof given === 'number') {
    if (field === 'count') return sayNumber(view.language, given);
    return view.say(given > 2 ? 'rating3' : given > 1 ? 'rating2' : 'rating1');
  }
  if (!isText(given) || isBlank(given)) return say('empty');
  if (typeof given !== 'string') return view.text(given).text;
  const tell = buildingMessages.in(view.language);
  if (field === 'date') return sayDate(view.language, given) || given;
  if (field === 'standing') return standingOf(view, given);
  if (field === 'barrier' || field === 'measure') {
    const text = itemsOf(view.plan).get(given)?.item['text'] as Text | undefined;
    return view.text(text ?? '').text || say('gone');
  }
  const own = `${field}.${given}`;
  if (isOwnWord(own)) return tell(own);
  return Object.hasOwn(vocabularies, field)
    ? view.word(vocabularies[field as keyof typeof vocabularies], given)
    : view.text(given).text;
}

const isText = (value: unknown): value is Text => typeof value === 'string' || isObject(value);

type OwnWord = `method.${VoiceMethod}` | `rootCause.${RootCause}`;
const ownWords = [
  ...voiceMethods.map((method) => `method.${method}` as const),
  ...rootCauses.map((answer) => `rootCause.${answer}` as const),
];
const isOwnWord = (word: string): word is OwnWord => ownWords.some((own) => own === word);
