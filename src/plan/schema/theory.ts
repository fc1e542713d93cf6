/** The theory of action: from the goal to what the team claims will happen, and why. */
import * as v from 'valibot';
import {
  assumptionStatuses,
  confidences,
  controls,
  outcomeLevels,
  outcomeTerms,
  roles,
  rootCauses,
  standings,
  voiceMethods,
} from './enumerations.js';
import {evidence} from './evidence.js';
import {
  count,
  date,
  filled,
  flag,
  id,
  idOf,
  list,
  onlySome,
  oneOf,
  part,
  rating,
  reference,
  string,
  text,
  texts,
  word,
  type FieldMeaning,
  type Named,
} from './shapes.js';

/** What we face, and how we know. */
const problem = part({text, evidence: list(evidence)});

/** A line of the single-point rubric: where we fall short | criterion | evidence that we meet it. */
export const criterion = part({
  id,
  criterion: text,
  standing: word(standings, 'unknown'),
  shortfall: text,
  evidence: list(evidence),
});

/** What people outside the team told us. */
export const voice = part({
  id,
  group: word(roles),
  method: word(voiceMethods),
  date,
  count,
  heard: text,
});

export const barrier = part({
  id: idOf('barrier'),
  text,
  control: word(controls),
  whys: texts,
  /** “Would the problem not have happened without it?” Absent while nobody asked. */
  rootCause: onlySome(oneOf(rootCauses)),
  evidence: list(evidence),
  chosen: flag,
});

export const idea = part({
  id: idOf('idea'),
  barrier: reference('barrier'),
  text,
  impact: rating,
  effort: rating,
  chosen: flag,
  parked: text,
});

/** The IF: who does what. */
export const strategy = part({id: idOf('strategy'), actor: text, text});

/** The THEN and the SO THAT. */
export const outcome = part({
  id: idOf('outcome'),
  text,
  level: word(outcomeLevels),
  term: word(outcomeTerms),
});

export const assumption = part({
  id: idOf('assumption'),
  text,
  confidence: word(confidences, 'guess'),
  ifWrong: text,
  measure: reference('measure'),
  status: word(assumptionStatuses, 'untested'),
});

/** “`from` leads to `to`, because …, assuming …”. */
const linkParts = part({
  id: idOf('link'),
  from: reference(['strategy', 'outcome'], 'drop'),
  to: reference('outcome', 'drop'),
  because: list(evidence),
  assumptions: list(assumption),
});
export interface LinkFields extends v.InferOutput<typeof linkParts> {}
export const link: Named<LinkFields> = linkParts;

/** A former wording of the theory. Its parts keep the ids they had, so they stand outside the ids of the plan. */
const version = part({
  id,
  date,
  reason: text,
  statement: text,
  theory: v.optional(
    v.pipe(
      v.record(string, v.unknown(), 'Must be an object.'),
      v.metadata({field: 'kept'} satisfies FieldMeaning),
    ),
    () => ({}),
  ),
});

const theoryParts = part({
  goal: text,
  problem: filled(problem),
  vision: text,
  benefits: texts,
  costs: texts,
  rubric: list(criterion),
  voices: list(voice),
  barriers: list(barrier),
  ideas: list(idea),
  strategies: list(strategy),
  outcomes: list(outcome),
  links: list(link),
  equity: filled(part({benefits: text, burden: text, adjust: text})),
  versions: list(version),
});
export interface TheoryParts extends v.InferOutput<typeof theoryParts> {}
export const theory: Named<TheoryParts> = theoryParts;
