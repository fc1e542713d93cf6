/**
 * How far a team is in a guide: what it has marked as done, and what the tools show of each task.
 *
 * What always holds: pure, and only told. A task is done when the team says so; what the plan holds never marks it and
 * never takes a mark away. A mark of a task that the guide does not have is kept and not counted.
 */
import {presentDecision} from './decisions.js';
import type {Finding} from './findings/finding.js';
import type {PlacedFinding} from './guide-findings.js';
import type {Guide, GuideNeed, GuidePhase, GuideTask} from './guide.js';
import {isBlank} from './text.js';
import type {Action, Plan, Text} from './types.js';

/** What the plan already holds of a task, what it still lacks, and what there is to look at in that. */
export interface TaskProgress {
  readonly has: readonly GuideNeed[];
  readonly lacks: readonly GuideNeed[];
  readonly toLookAt: readonly Finding[];
}

/** Tasks done, of how many. */
export interface Done {
  readonly done: number;
  readonly all: number;
}

export interface GuideProgress extends Done {
  readonly phases: readonly Done[];
  /** The first task that is not done, and the phase it is in; absent when all are. */
  readonly next: {readonly phase: GuidePhase; readonly task: GuideTask} | undefined;
}

/** What of a task is in the plan. `found` is what there is to look at in the plan, by place. */
export function taskProgress(
  plan: Plan,
  {needs}: Pick<GuideTask, 'needs'>,
  found: readonly PlacedFinding[] = [],
): TaskProgress {
  const places = needs.flatMap((need) => traces[need].at);
  return {
    has: needs.filter((need) => traces[need].in(plan)),
    lacks: needs.filter((need) => !traces[need].in(plan)),
    toLookAt: found
      .filter(({path}) => places.some((place) => path === place || path.startsWith(`${place}/`)))
      .map(({finding}) => finding),
  };
}

/** How many tasks are marked as done, and which comes next. */
export function guideProgress({guide: {done}}: Plan, {phases}: Guide): GuideProgress {
  const marked = new Set(done);
  const each = phases.map(({tasks}) => ({
    done: tasks.filter(({id}) => marked.has(id)).length,
    all: tasks.length,
  }));
  const open = phases.flatMap((phase) =>
    phase.tasks.filter(({id}) => !marked.has(id)).map((task) => ({phase, task})),
  );
  return {
    done: each.reduce((sum, {done}) => sum + done, 0),
    all: each.reduce((sum, {all}) => sum + all, 0),
    phases: each,
    next: open[0],
  };
}

interface Trace {
  /** Where in the plan it stands: what is found there is found of it. */
  readonly at: readonly string[];
  in(plan: Plan): boolean;
}

const written = (items: readonly {readonly text: Text}[]): boolean =>
  items.some(({text}) => !isBlank(text));
const someText = (texts: readonly Text[]): boolean => texts.some((text) => !isBlank(text));
const hasCard = (kind: string) => (plan: Plan) =>
  plan.map.cards.some(
    (card) => card.kind === kind && (card.ref !== undefined || !isBlank(card.text)),
  );
/** Whether there are actions, and something holds of all that were not dropped. */
const ofActions = (holds: (action: Action) => boolean) => (plan: Plan) => {
  const kept = plan.actions.filter(({status, text}) => status !== 'dropped' && !isBlank(text));
  return kept.length > 0 && kept.every(holds);
};

const traces: Readonly<Record<GuideNeed, Trace>> = {
  benefits: {at: ['/theory/benefits'], in: ({theory}) => someText(theory.benefits)},
  costs: {at: ['/theory/costs'], in: ({theory}) => someText(theory.costs)},
  voices: {
    at: ['/theory/voices'],
    in: ({theory}) => theory.voices.some(({heard}) => !isBlank(heard)),
  },
  vision: {at: ['/theory/vision'], in: ({theory}) => !isBlank(theory.vision)},
  standing: {
    at: ['/theory/rubric'],
    in: ({theory}) =>
      theory.rubric.some(
        ({criterion, standing}) => !isBlank(criterion) && !['', 'unknown'].includes(standing),
      ),
  },
  barrier: {
    at: ['/theory/barriers'],
    in: ({theory}) => theory.barriers.some(({chosen, text}) => chosen && !isBlank(text)),
  },
  reason: {
    at: [],
    in: ({theory}) => theory.barriers.some(({chosen, whys}) => chosen && someText(whys)),
  },
  ideas: {at: [], in: ({theory}) => written(theory.ideas)},
  idea: {
    at: ['/theory/ideas'],
    in: ({theory}) => theory.ideas.some(({chosen, text}) => chosen && !isBlank(text)),
  },
  goal: {at: ['/theory/goal'], in: ({theory}) => !isBlank(theory.goal)},
  problem: {at: ['/theory/problem'], in: ({theory}) => !isBlank(theory.problem.text)},
  theory: {
    at: ['/theory/strategies', '/theory/outcomes', '/theory/links', '/measures'],
    in: ({theory}) => written(theory.strategies) && written(theory.outcomes),
  },
  test: {at: ['/map'], in: hasCard('test')},
  contract: {at: ['/contract'], in: ({contract}) => contract.reviewed !== ''},
  learning: {at: [], in: hasCard('learning')},
  people: {at: ['/people'], in: ({people}) => people.some(({name}) => name.trim() !== '')},
  'first-actions': {at: [], in: hasCard('action')},
  communication: {at: [], in: hasCard('communication')},
  actions: {at: ['/actions'], in: ofActions(() => true)},
  owners: {at: [], in: ofActions(({owner}) => owner !== '')},
  dates: {at: [], in: ofActions(({due, dueText}) => due !== '' || !isBlank(dueText))},
  success: {at: [], in: ofActions(({success}) => !isBlank(success))},
  asks: {at: ['/feedback/promises', '/feedback/asks'], in: ({feedback}) => written(feedback.asks)},
  answering: {
    at: ['/feedback/owner', '/feedback/by', '/feedback/shares'],
    in: ({feedback}) => feedback.owner !== '' && feedback.by !== '',
  },
  underway: {
    at: [],
    in: ({actions}) => actions.some(({status}) => status === 'underway' || status === 'done'),
  },
  survey: {at: ['/surveys'], in: ({surveys}) => surveys.some(({items}) => items.length > 0)},
  results: {
    at: [],
    in: ({surveys, measures}) =>
      surveys.some(({waves}) => waves.some(({releases}) => releases.length > 0)) ||
      measures.some(({results}) => results.length > 0),
  },
  themes: {
    at: ['/feedback/themes'],
    in: ({feedback}) => feedback.themes.some(({weWill, why}) => someText([weWill, why])),
  },
  conditions: {
    at: ['/conditions'],
    in: ({conditions}) => conditions.some(({state}) => !['', 'unknown'].includes(state)),
  },
  decision: {
    at: ['/decisions'],
    // That of a former round decides nothing of this one.
    in: (plan) => (presentDecision(plan)?.act ?? '') !== '',
  },
};
