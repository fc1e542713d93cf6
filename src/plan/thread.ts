/**
 * The thread: of each outcome the links that lead to it, the actions that carry them and who owns those, the measures, the
 * questions in surveys, what was found, and what was decided; and where it is torn.
 *
 * What always holds: derived from the plan alone, and pure. What did not change between two plans of a store is the very
 * same object in both threads, so that who draws it by identity draws again only what is new.
 */
import {decisionsByDay} from './decisions.js';
import {finding, remembering, type Finding} from './findings/finding.js';
import {isBlank} from './text.js';
import type {
  Action,
  Ask,
  Assumption,
  Decision,
  Link,
  Measure,
  Outcome,
  Plan,
  Strategy,
  Survey,
  SurveyItem,
  SummaryItem,
  Theory,
  Wave,
} from './types.js';

/** The thread of a whole plan, in the order of the theory. */
export interface Thread {
  readonly outcomes: readonly OutcomeThread[];
  /** Actions that are neither dropped nor tied to any outcome. */
  readonly loose: readonly Action[];
  /** Every gap: those of the outcomes in their order, then those of the loose actions. */
  readonly gaps: readonly Finding[];
}

/** What hangs on one outcome. */
export interface OutcomeThread {
  readonly outcome: Outcome;
  /** The links of the theory that lead to it. */
  readonly links: readonly LinkThread[];
  /** Every action that serves it, once: those that carry one of its links, then those that work on one of its measures. */
  readonly actions: readonly Action[];
  readonly measures: readonly MeasureThread[];
  /** Questions about the outcome itself, without those of its measures. */
  readonly items: readonly AskedItem[];
  /** What the response plan says will be asked about it, as far as no question of a survey does yet. */
  readonly planned: readonly Ask[];
  /** Decisions that said something about an assumption of its links. */
  readonly decisions: readonly Decision[];
  readonly gaps: readonly Finding[];
}

export interface LinkThread {
  readonly link: Link;
  /** Where it comes from; absent where that is not in the plan. */
  readonly from: Strategy | Outcome | undefined;
  /** The actions that carry it. */
  readonly actions: readonly Action[];
  readonly assumptions: readonly AssumptionThread[];
}

export interface AssumptionThread {
  readonly assumption: Assumption;
  /** What was learned of it: what the last decision that had learned something said, else its own status. */
  readonly status: string;
}

export interface MeasureThread {
  readonly measure: Measure;
  readonly items: readonly AskedItem[];
  /** Whether anything was found: a result, or an answer that was released and is not hidden. */
  readonly hasData: boolean;
}

/** A question of a survey, and what was last shown of its answers. */
export interface AskedItem {
  readonly survey: Survey;
  readonly item: SurveyItem;
  /** Of the last wave that was released; absent while nothing was. What is hidden in it stays hidden. */
  readonly released: SummaryItem | undefined;
}

/** The thread of a plan. The same plan gives the same object. */
export function threadOf(plan: Plan): Thread {
  return whole(
    plan.theory,
    plan.actions,
    plan.measures,
    plan.surveys,
    plan.decisions,
    plan.feedback.asks,
  );
}

const whole = remembering(
  (
    theory: Theory,
    actions: readonly Action[],
    measures: readonly Measure[],
    surveys: readonly Survey[],
    decisions: readonly Decision[],
    asks: readonly Ask[],
  ): Thread => {
    const sources = sourcesOf(theory.strategies, theory.outcomes);
    const {carrying, working} = byWork(actions);
    const {aboutMeasure, aboutOutcome} = questions(surveys);
    const learned = lessons(decisions);
    const linksTo = byTarget(theory.links);
    const measuresOf = byOutcome(measures);
    const asksOf = byAim(asks);

    const linkThread = (link: Link): LinkThread =>
      same(linksBefore, link, {
        link,
        from: sources.get(link.from),
        actions: carrying.get(link.id) ?? none,
        assumptions: link.assumptions.map((assumption) =>
          same(assumptionsBefore, assumption, {
            assumption,
            status: learned.get(assumption.id)?.status ?? assumption.status,
          }),
        ),
      });
    const decisionsOn = ({link}: LinkThread): readonly Decision[] =>
      link.assumptions.flatMap(({id}) => learned.get(id)?.decisions ?? []);
    const measureThread = (measure: Measure): MeasureThread => {
      const items = aboutMeasure.get(measure.id) ?? none;
      const hasData =
        measure.results.length > 0 ||
        items.some(({released}) => released !== undefined && released.hidden === undefined);
      return same(measuresBefore, measure, {measure, items, hasData});
    };

    const outcomes = theory.outcomes.map((outcome) => {
      const links = (linksTo.get(outcome.id) ?? none).map(linkThread);
      const measureThreads = (measuresOf.get(outcome.id) ?? none).map(measureThread);
      const serving = [
        ...links.flatMap((link) => link.actions),
        ...measureThreads.flatMap(({measure}) => working.get(measure.id) ?? []),
      ];
      const decided = learned.size > 0 ? links.flatMap((link) => decisionsOn(link)) : none;
      const items = aboutOutcome.get(outcome.id) ?? none;
      const parts = {
        outcome,
        links,
        actions: distinct(serving),
        measures: measureThreads,
        items,
        planned: notYetAsked(asksOf.get(outcome.id) ?? none, items, measureThreads),
        decisions: distinct(decided),
      };
      const before = outcomesBefore.get(outcome);
      if (before && isSame(before, parts)) return before;
      const thread = Object.freeze({...parts, gaps: gapsOf(parts)});
      outcomesBefore.set(outcome, thread);
      return thread;
    });

    const tied = new Set(outcomes.flatMap((one) => one.actions));
    const loose = actions.filter((action) => !tied.has(action) && action.status !== 'dropped');
    return Object.freeze({
      outcomes,
      loose,
      gaps: [
        ...outcomes.flatMap(({gaps}) => gaps),
        ...loose
          .filter(({text}) => !isBlank(text))
          .map(({id}) => finding('info', 'gap-action-loose', id, 'links')),
      ],
    });
  },
);

/** What is only planned to be asked: not what a question in the thread asks already. */
function notYetAsked(
  asks: readonly Ask[],
  items: readonly AskedItem[],
  measures: readonly MeasureThread[],
): readonly Ask[] {
  if (asks.length === 0) return asks;
  const asked = new Set(
    [items, ...measures.map((one) => one.items)].flat().map(({item}) => item.id),
  );
  return asks.filter(({item}) => item === undefined || !asked.has(item));
}

/** Where the thread of an outcome is torn. An outcome without words has none yet. */
function gapsOf({
  outcome,
  links,
  measures,
  items,
  planned,
}: Omit<OutcomeThread, 'gaps'>): Finding[] {
  if (isBlank(outcome.text)) return [];
  const gaps: Finding[] = [];
  for (const {link, actions, assumptions} of links) {
    if (actions.length === 0) {
      gaps.push(finding('info', 'gap-link-without-action', link.id, 'actions'));
    }
    for (const {assumption, status} of assumptions) {
      if (status === 'untested' && !isBlank(assumption.text)) {
        gaps.push(finding('info', 'gap-assumption-untested', assumption.id, 'status'));
      }
    }
  }
  if (measures.length === 0) {
    gaps.push(finding('info', 'gap-outcome-without-measure', outcome.id, 'measures'));
  }
  for (const {measure, hasData} of measures) {
    if (!hasData) gaps.push(finding('info', 'gap-measure-without-data', measure.id, 'results'));
  }
  const asked = items.length > 0 || measures.some((one) => one.items.length > 0);
  if (!asked && planned.length === 0) {
    gaps.push(finding('info', 'gap-outcome-not-asked', outcome.id, 'items'));
  }
  return gaps;
}

/** What is remembered of each part of a plan, so that after an edit only the part that changed is read again. */
const none: readonly never[] = Object.freeze([]);
const sourcesOf = remembering(
  (
    strategies: readonly Strategy[],
    outcomes: readonly Outcome[],
  ): ReadonlyMap<string, Strategy | Outcome> =>
    new Map<string, Strategy | Outcome>([...strategies, ...outcomes].map((one) => [one.id, one])),
);
const byWork = remembering((actions: readonly Action[]) => ({
  carrying: grouped(actions, ({links}) => links),
  working: grouped(actions, ({measures}) => measures),
}));
const byTarget = remembering((links: readonly Link[]) => grouped(links, ({to}) => [to]));
const byAim = remembering((asks: readonly Ask[]) =>
  grouped(asks, ({outcome}) => (outcome ? [outcome] : none)),
);
const byOutcome = remembering((measures: readonly Measure[]) =>
  grouped(measures, ({outcome}) => (outcome ? [outcome] : none)),
);
/** By assumption: the decisions that named it, and what the last of them that had learned something said. */
const lessons = remembering((decisions: readonly Decision[]) => {
  const learned = new Map<string, {decisions: Decision[]; status: string | undefined}>();
  for (const decision of decisionsByDay(decisions)) {
    for (const {assumption, status} of decision.assumptions) {
      const before = learned.get(assumption);
      learned.set(assumption, {
        decisions: [...(before?.decisions ?? []), decision],
        status: status === 'untested' ? before?.status : status,
      });
    }
  }
  return learned;
});

/** All questions by what they are about, each with what was last released of it. */
const questions = remembering((surveys: readonly Survey[]) => {
  const asked = surveys.flatMap((survey) => {
    const released = lastReleased(survey.waves);
    return survey.items.map((item) =>
      same(itemsBefore, item, {survey, item, released: released.get(item.id)}),
    );
  });
  return {
    aboutMeasure: grouped(asked, ({item}) => (item.measure ? [item.measure] : none)),
    aboutOutcome: grouped(asked, ({item}) =>
      item.outcome && !item.measure ? [item.outcome] : none,
    ),
  };
});

const lastReleased = remembering(
  (waves: readonly Wave[]): ReadonlyMap<string, SummaryItem> =>
    new Map(
      waves
        .flatMap(({releases}) => releases)
        .flatMap(({items}) => items ?? [])
        .map((item) => [item.id, item]),
    ),
);

/** Each thing once. */
const distinct = <Thing>(things: readonly Thing[]): readonly Thing[] =>
  things.length > 1 ? [...new Set(things)] : things;

/** Things by every key that each of them has. */
function grouped<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}

const linksBefore = new WeakMap<Link, LinkThread>();
const assumptionsBefore = new WeakMap<Assumption, AssumptionThread>();
const measuresBefore = new WeakMap<Measure, MeasureThread>();
const itemsBefore = new WeakMap<SurveyItem, AskedItem>();
const outcomesBefore = new WeakMap<Outcome, OutcomeThread>();

/** What was made of an item before, where it would be made of the same parts again. */
function same<Item extends object, Made extends object>(
  before: WeakMap<Item, Made>,
  item: Item,
  made: Made,
): Made {
  const known = before.get(item);
  if (known && isSame(known, made)) return known;
  before.set(item, Object.freeze(made));
  return made;
}

/** Whether all parts of the second are those of the first; lists are compared entry by entry. */
function isSame(known: object, made: object): boolean {
  // Not Object.entries, which makes a list for each of them.
  for (const name in made) {
    const part: unknown = made[name as keyof typeof made];
    const other: unknown = known[name as keyof typeof known];
    if (part === other) continue;
    if (!Array.isArray(part) || !Array.isArray(other) || part.length !== other.length) return false;
    for (let at = 0; at < part.length; at++) if (part[at] !== other[at]) return false;
  }
  return true;
}
