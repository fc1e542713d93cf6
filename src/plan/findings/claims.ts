/**
 * Whether the theory is a claim that could turn out wrong: who does what, what adults then do differently, what students
 * then have of it, with a reason, a measure and a test for what is taken for granted.
 *
 * What always holds: nothing is said of words that are not written yet, nor of a theory that has no IF or no THEN.
 */
import {isBlank} from '../text.js';
import type {Cycle, Decision, Idea, Link, Outcome, Plan, Strategy, Theory} from '../types.js';
import {finding, remembering, rememberingItem, type Finding} from './finding.js';
import {isConcrete, isPurchaseAlone, isRepetition, vagueVerb} from './vague-words.js';

const strategyFindings = remembering(
  ({id, actor, text}: Strategy, language: string): readonly Finding[] => {
    if (isBlank(text)) return [];
    const found: Finding[] = [];
    if (isBlank(actor)) found.push(finding('advice', 'strategy-actor-missing', id, 'actor'));
    if (isPurchaseAlone(text, language)) {
      found.push(finding('advice', 'strategy-purchase', id, 'text'));
    } else {
      const verb = vagueVerb(text, language);
      if (verb && !isConcrete(text, language)) {
        found.push(finding('advice', 'strategy-vague', id, 'text', {verb}));
      }
    }
    return found;
  },
);

/** What is wanted to come of it: `practice` and `structure` are of adults, the others of those whom it is for. */
const isOfAdults = ({level}: Outcome): boolean => level === 'practice' || level === 'structure';

/** The strategies that lead to each outcome without another in between, and every outcome by its id. */
const shapeOf = rememberingItem(({strategies, outcomes, links}: Theory) => {
  const strategyOf = new Map(strategies.map((strategy) => [strategy.id, strategy]));
  const ifsOf = new Map<string, Strategy[]>();
  for (const {from, to} of links) {
    const strategy = strategyOf.get(from);
    if (strategy) ifsOf.set(to, [...(ifsOf.get(to) ?? []), strategy]);
  }
  return {ifsOf, strategyOf, outcomeOf: new Map(outcomes.map((outcome) => [outcome.id, outcome]))};
});

const outcomeFindings = remembering(
  (outcome: Outcome, theory: Theory, isMeasured: boolean, language: string): readonly Finding[] => {
    const {id, text} = outcome;
    if (isBlank(text)) return [];
    const found: Finding[] = [];
    const ifs = shapeOf(theory).ifsOf.get(id) ?? [];
    if (ifs.some(({actor, text: does}) => isRepetition(text, [actor, does], language))) {
      found.push(finding('advice', 'outcome-repeats', id, 'text'));
    }
    if (!isMeasured) {
      const verb = vagueVerb(text, language);
      if (verb) found.push(finding('advice', 'outcome-vague', id, 'text', {verb}));
      // What comes of it for students shows late, and often in what the school counts anyway.
      else if (isOfAdults(outcome))
        found.push(finding('info', 'outcome-measure-missing', id, 'text'));
    }
    return found;
  },
);

const linkFindings = remembering((link: Link, theory: Theory): readonly Finding[] => {
  const {id, from, to, because, assumptions} = link;
  const found: Finding[] = [];
  const {strategyOf, outcomeOf} = shapeOf(theory);
  const target = outcomeOf.get(to);
  if (
    target &&
    strategyOf.has(from) &&
    !isBlank(target.text) &&
    target.level !== '' &&
    !isOfAdults(target)
  ) {
    found.push(finding('advice', 'adult-practice-missing', id, 'to'));
  }
  if (because.every(({text}) => isBlank(text))) {
    found.push(finding('advice', 'link-because-missing', id, 'because'));
  }
  for (const assumption of assumptions) {
    if (isBlank(assumption.text)) continue;
    if (isBlank(assumption.ifWrong)) {
      found.push(finding('info', 'assumption-if-wrong-missing', assumption.id, 'ifWrong'));
    }
    if (assumption.measure === '') {
      found.push(finding('info', 'assumption-test-missing', assumption.id, 'measure'));
    }
  }
  return found;
});

/** Ideas that were neither chosen nor parked with a reason, once one is chosen. */
const ideaFindings = rememberingItem((ideas: readonly Idea[]): readonly Finding[] => {
  const chosen = ideas.filter((idea) => idea.chosen);
  if (chosen.length === 0) return [];
  return [
    ...chosen.slice(1).map(({id}) => finding('advice', 'idea-second', id, 'chosen')),
    ...ideas
      .filter((idea) => !idea.chosen && !isBlank(idea.text) && isBlank(idea.parked))
      .map(({id}) => finding('info', 'idea-reason-missing', id, 'parked')),
  ];
});

/** Once the last cycle is decided, each assumption holds, failed, or was not learned about. */
const decisionFindings = remembering(
  (
    decisions: readonly Decision[],
    cycles: readonly Cycle[],
    links: readonly Link[],
  ): readonly Finding[] => {
    const last = cycles.at(-1)?.id ?? '';
    if (!decisions.some(({cycle}) => cycle === last)) return [];
    const told = new Set(
      decisions.flatMap(({assumptions}) =>
        assumptions.filter(({status}) => status !== 'untested').map(({assumption}) => assumption),
      ),
    );
    return links
      .flatMap(({assumptions}) => assumptions)
      .filter(({id, text, status}) => status === 'untested' && !isBlank(text) && !told.has(id))
      .map(({id}) => finding('info', 'assumption-open', id, 'status'));
  },
);

/** What there is to say about the claim of a plan. */
export function claimFindings({
  theory,
  measures,
  decisions,
  cycles,
  language,
}: Plan): readonly Finding[] {
  const {strategies, outcomes, links} = theory;
  const isStated =
    strategies.some(({text}) => !isBlank(text)) && outcomes.some(({text}) => !isBlank(text));
  const measured = new Set(measures.map(({outcome}) => outcome));
  return [
    ...ideaFindings(theory.ideas),
    ...strategies.flatMap((strategy) => strategyFindings(strategy, language)),
    ...(isStated
      ? [
          ...outcomes.flatMap((outcome) =>
            outcomeFindings(outcome, theory, measured.has(outcome.id), language),
          ),
          ...links.flatMap((link) => linkFindings(link, theory)),
          ...decisionFindings(decisions, cycles, links),
        ]
      : []),
  ];
}
