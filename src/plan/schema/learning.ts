/** Answering and learning: the feedback plan, the cycles of study, the decisions, the conditions, the contract, the guide. */
import * as v from 'valibot';
import {
  assumptionStatuses,
  conditions,
  conditionStates,
  decisionActs,
  decisionNexts,
  roles,
  themeStatuses,
} from './enumerations.js';
import {evidence} from './evidence.js';
import {
  date,
  filled,
  flag,
  id,
  idOf,
  list,
  name,
  onlySome,
  part,
  prose,
  reference,
  referring,
  string,
  text,
  texts,
  word,
} from './shapes.js';

export const promise = part({id, text});

/** You said → we will, or, where it is declined, what we won't and why. */
export const theme = part({
  id,
  youSaid: text,
  weWill: text,
  why: text,
  owner: reference('person'),
  by: date,
  status: word(themeStatuses, 'planned'),
  /** The survey in which it was said. */
  survey: onlySome(referring('survey')),
  /** Its place on the timeline: while it has one, that action says who does it, by when, and where it stands. */
  action: onlySome(referring('action')),
});
export const ask = part({
  id,
  text,
  survey: reference('survey'),
  when: date,
  /** The question of the survey that asks it. */
  item: onlySome(referring('item')),
  /** What of the theory it is to show. */
  outcome: onlySome(referring('outcome')),
});
export const share = part({
  id,
  audience: word(roles),
  text,
  survey: reference('survey'),
  wave: reference('wave'),
  owner: reference('person'),
  by: date,
  done: flag,
});

export const feedback = part({
  owner: reference('person'),
  by: date,
  channel: text,
  promises: list(promise),
  themes: list(theme),
  asks: list(ask),
  shares: list(share),
});

export const cycle = part({
  id: idOf('cycle'),
  idea: reference('idea'),
  questions: texts,
  observations: text,
  learned: text,
  start: date,
  end: date,
});

/** What a decision says of an assumption, and how the team knows. */
export const tested = part({
  assumption: reference('assumption', 'drop'),
  status: word(assumptionStatuses, 'untested'),
  evidence: list(evidence),
});

export const decision = part({
  id,
  date,
  cycle: reference('cycle'),
  act: word(decisionActs),
  next: word(decisionNexts),
  /** The condition to work on next. */
  condition: word(conditions),
  why: text,
  sustainedBy: filled(part({who: reference('person'), when: text, how: text})),
  assumptions: list(tested),
});

/** A row of the check of all conditions, known by its `condition`. */
export const conditionCheck = part({
  condition: word(conditions),
  state: word(conditionStates, 'unknown'),
  symptom: text,
  move: text,
});

export const contract = part({
  applies: flag,
  reviewed: date,
  by: reference('person'),
  note: text,
});

/** The team's work in the strategy guide; questions and tasks are named as the guide's definition names them. */
export const guide = part({
  id: name,
  answers: v.optional(v.record(string, prose, 'Must be answers by question.'), () => ({})),
  done: list(string),
});
