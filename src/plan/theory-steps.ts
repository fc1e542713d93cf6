/**
 * The steps by which a theory of action is built, and which of them is useful next.
 *
 * What always holds: no step waits for another; a step is offered, never asked for. The goal comes first and then the
 * problem, since all the rest stands on them and teams skip them; then what would harm somebody, what follows where the
 * team is, what it passed by.
 */
import type {Finding} from './findings/index.js';
import {itemsOf} from './places.js';
import {isBlank} from './text.js';
import type {Measure, Plan, Text} from './types.js';

/** In the order in which they make sense of each other. */
export const theorySteps = [
  'goal',
  'problem',
  'vision',
  'rubric',
  'voices',
  'barriers',
  'ideas',
  'strategies',
  'changes',
  'effects',
  'links',
  'equity',
] as const;
export type TheoryStep = (typeof theorySteps)[number];

export interface StepState {
  readonly step: TheoryStep;
  /** Whether there is a word of the team's in it. */
  readonly written: boolean;
  /** There are several, and none of them is chosen. */
  readonly unchosen: boolean;
  /** What there is to say about it. */
  readonly findings: readonly Finding[];
}

/** Whether an outcome is what the change is for, rather than the change. */
const isEffect = (level: unknown): boolean => level === 'student' || level === 'family';

const some = (items: readonly {readonly text: Text}[]): boolean =>
  items.some(({text}) => !isBlank(text));

const someText = (texts: readonly Text[]): boolean => texts.some((text) => !isBlank(text));

function written({theory}: Plan): Readonly<Record<TheoryStep, boolean>> {
  const {goal, problem, vision, benefits, costs, rubric, voices, equity, outcomes} = theory;
  return {
    goal: !isBlank(goal),
    problem: !isBlank(problem.text) || some(problem.evidence),
    vision: someText([vision, ...benefits, ...costs]),
    rubric: someText(rubric.flatMap(({criterion, shortfall}) => [criterion, shortfall])),
    voices: voices.some(({group, heard}) => group !== '' || !isBlank(heard)),
    barriers: some(theory.barriers),
    ideas: some(theory.ideas),
    strategies: theory.strategies.some(({actor, text}) => someText([actor, text])),
    changes: some(outcomes.filter(({level}) => !isEffect(level))),
    effects: some(outcomes.filter(({level}) => isEffect(level))),
    links: theory.links.length > 0,
    equity: someText([equity.benefits, equity.burden, equity.adjust]),
  };
}

const byPath: readonly (readonly [path: RegExp, step: TheoryStep])[] = [
  [/^\/theory\/goal/, 'goal'],
  [/^\/theory\/problem/, 'problem'],
  [/^\/theory\/(?:vision|benefits|costs)/, 'vision'],
  [/^\/theory\/rubric/, 'rubric'],
  [/^\/theory\/voices/, 'voices'],
  [/^\/theory\/barriers/, 'barriers'],
  [/^\/theory\/ideas/, 'ideas'],
  [/^\/theory\/strategies/, 'strategies'],
  [/^\/theory\/links/, 'links'],
  [/^\/theory\/equity/, 'equity'],
];

/** The step in which one can do something about a finding; none where that is in another tool. */
export function stepOfFinding(plan: Plan, {at}: Finding): TheoryStep | undefined {
  const place = itemsOf(plan).get(at.id);
  const path = place?.path ?? `/${at.field}`;
  const outcome = path.startsWith('/theory/outcomes')
    ? place
    : path.startsWith('/measures')
      ? itemsOf(plan).get((place?.item as Partial<Measure> | undefined)?.outcome ?? '')
      : undefined;
  if (outcome) return isEffect(outcome.item['level']) ? 'effects' : 'changes';
  return byPath.find(([start]) => start.test(path))?.[1];
}

/** How far each step is. */
export function stepsOf(plan: Plan, findings: readonly Finding[]): readonly StepState[] {
  const there = written(plan);
  const {barriers, ideas} = plan.theory;
  const unchosen: Partial<Record<TheoryStep, boolean>> = {
    barriers: there.barriers && !barriers.some(({chosen}) => chosen),
    ideas: there.ideas && !ideas.some(({chosen}) => chosen),
  };
  const of = findings.map((finding) => [stepOfFinding(plan, finding), finding] as const);
  return theorySteps.map((step) => ({
    step,
    written: there[step],
    unchosen: unchosen[step] ?? false,
    findings: of.filter(([at]) => at === step).map(([, finding]) => finding),
  }));
}

/** The step that is useful next, seen from the one the team is in; none where every step is done. */
export function nextStep(steps: readonly StepState[], current?: TheoryStep): StepState | undefined {
  const useful = ({written: done, unchosen, findings}: StepState): boolean =>
    !done || unchosen || findings.length > 0;
  const base = steps.find(
    ({step, written: done}) => !done && step !== current && (step === 'goal' || step === 'problem'),
  );
  if (base) return base;
  const at = steps.findIndex(({step}) => step === current);
  const around = [...steps.slice(at + 1), ...steps.slice(0, at + 1)];
  return (
    around.find(({findings}) => findings.some(({severity}) => severity === 'block')) ??
    around.find(useful)
  );
}
