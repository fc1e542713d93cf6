/**
 * What a team learns and decides: the check of the conditions, the decisions, the round that was tried, the contract.
 *
 * What always holds: once an edit here has changed what the decisions say of an assumption, the theory says the same, in
 * the same step. The newest decision rules; where none says anything any more, the assumption is untested again. A status
 * that somebody gave the assumption by hand meanwhile stays, unless the edit is about that very assumption.
 */
import {lessonsOf, openIn, presentCycle, presentDecision} from '../decisions.js';
import type {AssumptionStatus, Condition} from '../schema/enumerations.js';
import {evidence} from '../schema/evidence.js';
import {conditionCheck, cycle, decision, tested} from '../schema/learning.js';
import {isBlank} from '../text.js';
import type {ConditionCheck, Cycle, Decision, Plan, PlanDraft, Text} from '../types.js';
import {edit, newId, refuse, type Edit} from './edit.js';
import {assign, completed, itemIn, mutable, snapshot, type Changes} from './items.js';
import {firstOf, missing} from './references.js';
import {removing} from './removal.js';

/** What may be said of a decision besides its assumptions. */
type DecisionFields = Changes<Decision, 'assumptions' | 'sustainedBy'> & {
  readonly sustainedBy?: Partial<Decision['sustainedBy']>;
};

/** Judges a condition, or says what shows it and what the first move would be. Its row is made where there is none. */
export function changeCondition(
  condition: Condition,
  fields: Partial<Omit<ConditionCheck, 'condition'>>,
): Edit {
  const names = Object.keys(fields);
  const code = names.length === 1 && names[0] === 'state' ? 'judge-condition' : 'change-condition';
  return edit(code, {
    apply(draft) {
      const row = draft.conditions.find((one) => one.condition === condition);
      if (row) assign(row, fields);
      else mutable(draft.conditions).push(completed(conditionCheck, {condition, ...fields}));
    },
  });
}

/** Adds a decision, on the present round unless another is named. */
export function addDecision(fields: DecisionFields = {}): Edit & {readonly makes: string} {
  const id = newId('d');
  return {
    ...edit('add-decision', {
      refusal: (plan) => refusalOf(plan, fields),
      apply(draft) {
        mutable(draft.decisions).push(
          completed(decision, {id, cycle: presentCycle(draft), ...fields}),
        );
      },
    }),
    makes: id,
  };
}

/** Changes a decision. With another day another one may rule over an assumption. */
export function changeDecision(id: string, fields: DecisionFields): Edit {
  return learning(
    edit('change-decision', {
      refusal(plan) {
        const item = itemIn(plan.decisions, id);
        return item ? refusalOf(plan, fields, item) : refuse('not-found');
      },
      apply(draft) {
        const {sustainedBy, ...rest} = fields;
        const item = itemIn(draft.decisions, id);
        if (!item) return;
        assign(item, rest);
        if (sustainedBy) assign(item.sustainedBy, sustainedBy);
      },
    }),
  );
}

/** Removes a decision. What it said of an assumption is forgotten: the newest of the others rules. */
export function removeDecision(id: string): Edit {
  return learning(removing('remove-decision', id, /^\/decisions\/\d+$/));
}

/** Says in a decision whether an assumption holds, and how the team knows; both of them, or one. */
export function markAssumption(
  decisionId: string,
  assumption: string,
  {status, evidence: known}: {readonly status?: AssumptionStatus; readonly evidence?: Text},
): Edit {
  const evidenceId = newId('e');
  return learning(
    edit('mark-assumption', {
      refusal(plan) {
        const item = itemIn(plan.decisions, decisionId);
        if (!item) return refuse('not-found');
        const told = item.assumptions.map((one) => one.assumption);
        return missing(plan, 'assumption', assumption, told);
      },
      apply(draft) {
        const item = itemIn(draft.decisions, decisionId);
        if (!item) return;
        inEntry(item, assumption, (entry) => {
          if (status !== undefined) entry.status = status;
          if (known === undefined) return;
          const [first] = entry.evidence;
          if (first) first.text = known;
          else if (!isBlank(known)) {
            mutable(entry.evidence).push(completed(evidence, {id: evidenceId, text: known}));
          }
        });
      },
    }),
    status === undefined ? [] : [assumption],
  );
}

/** Says of every assumption that a decision leaves open that nothing was learned about it. */
export function markRest(decisionId: string): Edit {
  return learning(
    edit('mark-rest', {
      refusal: (plan) => (itemIn(plan.decisions, decisionId) ? undefined : refuse('not-found')),
      apply(draft) {
        const plan: Plan = snapshot(draft);
        const before = itemIn(plan.decisions, decisionId);
        const item = itemIn(draft.decisions, decisionId);
        if (!before || !item) return;
        for (const {id} of openIn(before, plan.theory)) {
          inEntry(item, id, (entry) => {
            entry.status = 'not-learned';
          });
        }
      },
    }),
  );
}

/**
 * Says in a decision (without one named: the last of the present round, which is made with the day where there is none)
 * what comes next: to stay, where the condition is the one of the plan, else to turn to it.
 */
export function chooseNextCondition(
  condition: Condition,
  where: {readonly decision: string} | {readonly date: string},
): Edit {
  const id = newId('d');
  return edit('choose-next-condition', {
    refusal: (plan) =>
      'date' in where || itemIn(plan.decisions, where.decision) ? undefined : refuse('not-found'),
    apply(draft) {
      const next = condition === draft.condition ? 'stay' : 'turn';
      const plan: Plan = snapshot(draft);
      const named = 'decision' in where ? where.decision : presentDecision(plan)?.id;
      const item = named === undefined ? undefined : itemIn(draft.decisions, named);
      if (item) assign(item, {next, condition});
      else if ('date' in where) {
        const {date} = where;
        const fields = {id, date, cycle: presentCycle(plan), next, condition};
        mutable(draft.decisions).push(completed(decision, fields));
      }
    },
  });
}

/** Notes what was seen and learned in the round of a decision; one that has none gets one, of the chosen idea. */
export function noteRound(
  decisionId: string,
  fields: Partial<Pick<Cycle, 'observations' | 'learned' | 'start' | 'end'>>,
): Edit {
  const id = newId('cy');
  return edit('note-round', {
    refusal: (plan) => (itemIn(plan.decisions, decisionId) ? undefined : refuse('not-found')),
    apply(draft) {
      const item = itemIn(draft.decisions, decisionId);
      if (!item) return;
      const known = itemIn(draft.cycles, item.cycle);
      if (known) assign(known, fields);
      else {
        const idea = draft.theory.ideas.find(({chosen}) => chosen)?.id ?? '';
        mutable(draft.cycles).push(completed(cycle, {id, idea, ...fields}));
        item.cycle = id;
      }
    },
  });
}

/** Says whether a contract has to be checked before the plan is tried, and by whom and when it was. */
export function changeContract(fields: Partial<Plan['contract']>): Edit {
  return edit('change-contract', {
    refusal: (plan) => missing(plan, 'person', fields.by, plan.contract.by),
    apply(draft) {
      assign(draft.contract, fields);
    },
  });
}

function refusalOf(
  plan: Plan,
  fields: DecisionFields,
  item?: Decision,
): ReturnType<typeof refuse> | undefined {
  return firstOf(
    missing(plan, 'cycle', fields.cycle, item?.cycle),
    missing(plan, 'person', fields.sustainedBy?.who, item?.sustainedBy.who),
  );
}

type DecisionDraft = PlanDraft['decisions'][number];

/** Changes what a decision says of an assumption; made where it says nothing yet. */
function inEntry(
  item: DecisionDraft,
  assumption: string,
  change: (entry: DecisionDraft['assumptions'][number]) => void,
): void {
  const index = snapshot(item.assumptions).findIndex((one) => one.assumption === assumption);
  if (index < 0) mutable(item.assumptions).push(completed(tested, {assumption}));
  const entry = item.assumptions.at(index);
  if (entry) change(entry);
}

/** Makes an edit one that the theory learns from; of the named assumptions whatever it said before. */
function learning(made: Edit, named: readonly string[] = []): Edit {
  return {
    ...made,
    apply(draft) {
      const before = lessonsOf(snapshot(draft.decisions));
      made.apply(draft);
      const after = lessonsOf(snapshot(draft.decisions));
      const said = snapshot(draft.theory.links);
      said.forEach(({assumptions}, link) => {
        assumptions.forEach(({id, status}, at) => {
          const [was, is] = [before.get(id) ?? 'untested', after.get(id) ?? 'untested'];
          if (is === status || !(named.includes(id) || (was !== is && status === was))) return;
          const assumption = draft.theory.links[link]?.assumptions[at];
          if (assumption) assumption.status = is;
        });
      });
    },
  };
}
