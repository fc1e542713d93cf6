/**
 * The theory of action: from the goal over the barrier and the idea to the links of IF, THEN and SO THAT.
 *
 * What always holds: at most one barrier and one idea are chosen by an edit, none that lies outside what the team
 * decides; the links make no circle.
 */
import {
  assumption,
  barrier,
  criterion,
  idea,
  link,
  outcome,
  strategy,
  voice,
} from '../schema/theory.js';
import {evidence} from '../schema/evidence.js';
import {textIn} from '../text.js';
import type {
  Assumption,
  Barrier,
  Criterion,
  Evidence,
  Idea,
  Link,
  Outcome,
  Plan,
  Strategy,
  Text,
  Theory,
  Voice,
} from '../types.js';
import {edit, refuse, type Edit, type Refusal} from './edit.js';
import {
  adding,
  assign,
  changing,
  indexIn,
  itemIn,
  mutable,
  snapshot,
  type Changes,
  type ItemList,
} from './items.js';
import {firstOf, has, missing} from './references.js';
import {removing} from './removal.js';

type Making = Edit & {readonly makes: string};

const criteria: ItemList<Criterion> = {
  prefix: 'r',
  schema: criterion,
  in: (plan) => plan.theory.rubric,
};
const voices: ItemList<Voice> = {prefix: 'v', schema: voice, in: (plan) => plan.theory.voices};
const barriers: ItemList<Barrier> = {
  prefix: 'b',
  schema: barrier,
  in: (plan) => plan.theory.barriers,
};
const ideas: ItemList<Idea> = {prefix: 'i', schema: idea, in: (plan) => plan.theory.ideas};
const strategies: ItemList<Strategy> = {
  prefix: 's',
  schema: strategy,
  in: (plan) => plan.theory.strategies,
};
export const outcomes: ItemList<Outcome> = {
  prefix: 'o',
  schema: outcome,
  in: (plan) => plan.theory.outcomes,
};
const links: ItemList<Link> = {prefix: 'l', schema: link, in: (plan) => plan.theory.links};
/** Of all links. To be added to, a list is that of one link. */
const assumptions: ItemList<Assumption> = {
  prefix: 'a',
  schema: assumption,
  in: (plan) => plan.theory.links.flatMap((one) => one.assumptions),
};

/** The words of the theory that stand alone. `problem` is the text of the problem of practice. */
export interface TheoryFields {
  readonly goal?: Text;
  readonly problem?: Text;
  readonly vision?: Text;
  readonly benefits?: readonly Text[];
  readonly costs?: readonly Text[];
  readonly equity?: Partial<Theory['equity']>;
}

/** Changes the goal, the problem of practice, the vision, what we would gain, what its absence costs, whom it is fair to. */
export function changeTheory({problem, equity, ...fields}: TheoryFields): Edit {
  const names = Object.keys(fields);
  const alone = names.length + Number(problem !== undefined) + Number(equity !== undefined) === 1;
  const name = names[0] ?? (equity ? 'equity' : 'problem');
  const code = alone && isTheoryField(name) ? (`change-${name}` as const) : 'change-theory';
  return edit(code, {
    apply(draft) {
      assign(draft.theory, fields);
      if (problem !== undefined) assign(draft.theory.problem, {text: problem});
      if (equity) assign(draft.theory.equity, equity);
    },
  });
}

const theoryFields = ['goal', 'problem', 'vision', 'benefits', 'costs', 'equity'] as const;
const isTheoryField = (name: string): name is (typeof theoryFields)[number] =>
  (theoryFields as readonly string[]).includes(name);

/** Adds a line to the single-point rubric of the vision. */
export function addCriterion(fields: Changes<Criterion, 'evidence'> = {}): Making {
  return adding('add-criterion', criteria, fields);
}
export function changeCriterion(id: string, fields: Changes<Criterion, 'evidence'>): Edit {
  return changing('change-criterion', criteria, id, fields);
}
export function removeCriterion(id: string): Edit {
  return removing('remove-criterion', id, /^\/theory\/rubric\/\d+$/);
}

/** Adds what people outside the team told us. */
export function addVoice(fields: Changes<Voice> = {}): Making {
  return adding('add-voice', voices, fields);
}
export function changeVoice(id: string, fields: Changes<Voice>): Edit {
  return changing('change-voice', voices, id, fields);
}
export function removeVoice(id: string): Edit {
  return removing('remove-voice', id, /^\/theory\/voices\/\d+$/);
}

/** Adds a barrier. It is chosen by `chooseBarrier` alone. */
export function addBarrier(fields: Changes<Barrier, 'chosen' | 'evidence'> = {}): Making {
  return adding('add-barrier', barriers, fields);
}
/** Changes a barrier. A chosen one that turns out to lie outside stays chosen, and becomes a finding. */
export function changeBarrier(
  id: string,
  fields: Changes<Barrier, 'chosen' | 'evidence' | 'whys'>,
): Edit {
  return changing('change-barrier', barriers, id, fields);
}
/** Chooses the barrier to work on, instead of any other. Refused where it lies outside what the team decides. */
export function chooseBarrier(id: string): Edit {
  return edit('choose-barrier', {
    refusal(plan) {
      const item = itemIn(barriers.in(plan), id);
      if (!item) return refuse('not-found');
      return item.control === 'outside' ? refuse('barrier-outside') : undefined;
    },
    apply(draft) {
      choose(draft.theory.barriers, id);
    },
  });
}
/**
 * Adds the part of a barrier that the team decides, right after it; chosen instead of it, where that one was. What lies
 * outside stays as it is.
 */
export function reframeBarrier(id: string, text: Text): Making {
  const fields = {text, control: 'control'};
  const added = adding('reframe-barrier', barriers, fields);
  return {
    ...added,
    refusal: (plan) => (itemIn(barriers.in(plan), id) ? undefined : refuse('not-found')),
    apply(draft) {
      added.apply(draft);
      const all = draft.theory.barriers;
      const [part] = all.splice(-1, 1);
      const at = indexIn(all, id);
      if (!part) return;
      all.splice(at + 1, 0, part);
      if (all[at]?.chosen) choose(all, part.id);
    },
  };
}
/** Takes the choice back: no barrier is chosen. */
export function unchooseBarrier(id: string): Edit {
  return changing('unchoose-barrier', barriers, id, {chosen: false});
}
/** Removes a barrier; the ideas against it stay. */
export function removeBarrier(id: string): Edit {
  return removing('remove-barrier', id, 'barrier');
}

/** Adds an answer to “why does this barrier exist?”. */
export function addWhy(barrierId: string, text: Text = ''): Edit {
  return edit('add-why', {
    refusal: (plan) => (has(plan, 'barrier', barrierId) ? undefined : refuse('not-found')),
    apply(draft) {
      mutable(itemIn(draft.theory.barriers, barrierId)?.whys ?? []).push(text);
    },
  });
}
export function changeWhy(barrierId: string, index: number, text: Text): Edit {
  return edit('change-why', {
    refusal: (plan) => missingWhy(plan, barrierId, index),
    apply(draft) {
      mutable(itemIn(draft.theory.barriers, barrierId)?.whys ?? [])[index] = text;
    },
  });
}
/** Sets all answers at once: in another order, or as a list that was pasted. */
export function changeWhys(barrierId: string, whys: readonly Text[]): Edit {
  return changing('change-why', barriers, barrierId, {whys});
}
export function removeWhy(barrierId: string, index: number): Edit {
  return edit('remove-why', {
    refusal: (plan) => missingWhy(plan, barrierId, index),
    apply(draft) {
      itemIn(draft.theory.barriers, barrierId)?.whys.splice(index, 1);
    },
  });
}

/** Adds an idea, against a barrier where one is named. */
export function addIdea(fields: Changes<Idea, 'chosen'> = {}): Making {
  return adding('add-idea', ideas, fields, (plan) => missing(plan, 'barrier', fields.barrier));
}
export function changeIdea(id: string, fields: Changes<Idea, 'chosen'>): Edit {
  return changing('change-idea', ideas, id, fields, (plan, item) =>
    missing(plan, 'barrier', fields.barrier, item.barrier),
  );
}
/** Chooses the idea to try, instead of any other. What was said when others were parked stays with them. */
export function chooseIdea(id: string): Edit {
  return edit('choose-idea', {
    refusal: (plan) => (itemIn(ideas.in(plan), id) ? undefined : refuse('not-found')),
    apply(draft) {
      choose(draft.theory.ideas, id);
    },
  });
}
/** Keeps an idea for later, with the reason; where it was the chosen one, none is. */
export function parkIdea(id: string, parked?: Text): Edit {
  return changing('park-idea', ideas, id, {
    chosen: false,
    ...(parked !== undefined && {parked}),
  });
}
export function removeIdea(id: string): Edit {
  return removing('remove-idea', id, 'idea');
}

/** Adds an IF: who does what. */
export function addStrategy(fields: Changes<Strategy> = {}): Making {
  return adding('add-strategy', strategies, fields);
}
export function changeStrategy(id: string, fields: Changes<Strategy>): Edit {
  return changing('change-strategy', strategies, id, fields);
}
/** Removes a strategy and the links that start at it. */
export function removeStrategy(id: string): Edit {
  return removing('remove-strategy', id, 'strategy');
}

/** Adds a THEN or SO THAT. */
export function addOutcome(fields: Changes<Outcome> = {}): Making {
  return adding('add-outcome', outcomes, fields);
}
export function changeOutcome(id: string, fields: Changes<Outcome>): Edit {
  return changing('change-outcome', outcomes, id, fields);
}
/** Removes an outcome with its links and cards; measures and survey items stay and name no outcome. */
export function removeOutcome(id: string): Edit {
  return removing('remove-outcome', id, 'outcome');
}

/** Adds “`from` leads to `to`”. Refused for an outcome that leads to itself, a second link between the two, a circle. */
export function addLink(from: string, to: string): Making {
  return adding('add-link', links, {from, to}, (plan) => linkRefusal(plan, from, to, ''));
}
/** Lets a link start or end elsewhere; its reasons and assumptions stay with it. */
export function changeLink(id: string, ends: {readonly from?: string; readonly to?: string}): Edit {
  return changing('change-link', links, id, ends, (plan, item) =>
    linkRefusal(plan, ends.from ?? item.from, ends.to ?? item.to, id),
  );
}
/** Removes a link with its reasons and assumptions. */
export function removeLink(id: string): Edit {
  return removing('remove-link', id, 'link');
}

/** Adds what must be true for a link to hold. */
export function addAssumption(linkId: string, fields: Changes<Assumption> = {}): Making {
  const ofLink: ItemList<Assumption> = {
    ...assumptions,
    in: (plan) => itemIn(plan.theory.links, linkId)?.assumptions ?? [],
  };
  return adding('add-assumption', ofLink, fields, (plan) =>
    has(plan, 'link', linkId) ? missing(plan, 'measure', fields.measure) : refuse('not-found'),
  );
}
export function changeAssumption(id: string, fields: Changes<Assumption>): Edit {
  return changing('change-assumption', assumptions, id, fields, (plan, item) =>
    missing(plan, 'measure', fields.measure, item.measure),
  );
}
/** Removes an assumption, and what decisions found about it. */
export function removeAssumption(id: string): Edit {
  return removing('remove-assumption', id, 'assumption');
}

/**
 * Adds a fact to what it supports: the problem of practice (`''`), a criterion, a barrier, a link (its “because”),
 * or an action.
 */
export function addEvidence(holder: string, fields: Changes<Evidence> = {}): Making {
  const list: ItemList<Evidence> = {
    prefix: 'e',
    schema: evidence,
    in: (plan) => evidenceOf(plan, holder) ?? [],
  };
  return adding('add-evidence', list, fields, (plan) =>
    evidenceOf(plan, holder) ? undefined : refuse('not-found'),
  );
}
export function changeEvidence(id: string, fields: Changes<Evidence>): Edit {
  const list: ItemList<Evidence> = {
    prefix: 'e',
    schema: evidence,
    in(plan) {
      const holder = holderOf(snapshot(plan), id);
      return (holder !== undefined && evidenceOf(plan, holder)) || [];
    },
  };
  return changing('change-evidence', list, id, fields);
}
export function removeEvidence(id: string): Edit {
  return removing('remove-evidence', id, /\/(?:evidence|because)\/\d+$/);
}

/** Marks one item of a list as chosen, and no other. */
function choose(items: {id: string; chosen: boolean}[], id: string): void {
  for (const item of items) item.chosen = item.id === id;
}

function missingWhy(plan: Plan, barrierId: string, index: number): Refusal | undefined {
  const whys = itemIn(plan.theory.barriers, barrierId)?.whys;
  return whys?.[index] === undefined ? refuse('not-found') : undefined;
}

function linkRefusal(plan: Plan, from: string, to: string, self: string): Refusal | undefined {
  return firstOf(
    has(plan, 'strategy', from) || has(plan, 'outcome', from) ? undefined : refuse('link-start'),
    has(plan, 'outcome', to) ? undefined : refuse('link-end'),
    from === to ? refuse('link-self') : undefined,
    plan.theory.links.some((one) => one.id !== self && one.from === from && one.to === to)
      ? refuse('link-exists')
      : undefined,
    leadsTo(plan, to, from, self)
      ? refuse('link-circle', {from: wordsOf(plan, from), to: wordsOf(plan, to)})
      : undefined,
  );
}

/** Whether one outcome leads to another over any number of links, `without` one of them. */
function leadsTo(plan: Plan, from: string, to: string, without: string): boolean {
  const seen = new Set([from]);
  for (const place of seen) {
    for (const one of plan.theory.links) {
      if (one.from === place && one.id !== without) seen.add(one.to);
    }
  }
  return seen.has(to);
}

function wordsOf(plan: Plan, id: string): string {
  const item = itemIn(plan.theory.outcomes, id) ?? itemIn(plan.theory.strategies, id);
  return textIn(item?.text ?? '', plan.language).text;
}

function evidenceOf(plan: Plan, holder: string): readonly Evidence[] | undefined {
  const {problem, rubric, barriers: all, links: every} = plan.theory;
  if (holder === '') return problem.evidence;
  return (
    itemIn(rubric, holder)?.evidence ??
    itemIn(all, holder)?.evidence ??
    itemIn(every, holder)?.because ??
    itemIn(plan.actions, holder)?.evidence
  );
}

/** The id of what a piece of evidence supports: `''` for the problem of practice. */
function holderOf({theory, actions}: Plan, id: string): string | undefined {
  if (itemIn(theory.problem.evidence, id)) return '';
  return (
    [...theory.rubric, ...theory.barriers, ...actions].find((one) => itemIn(one.evidence, id)) ??
    theory.links.find((one) => itemIn(one.because, id))
  )?.id;
}
