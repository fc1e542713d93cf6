/** What a plan says of its theory, people and actions, in the order in which it makes sense to a reader. */
import {stageOf, theoryChain} from '../geometry/theory-chain.js';
import {lessonsOf} from '../plan/decisions.js';
import type {
  Action,
  Assumption,
  Evidence,
  Link,
  Measure,
  Outcome,
  Plan,
  Text,
} from '../plan/types.js';
import {
  factsOf,
  facts,
  joined,
  list,
  own,
  paragraph,
  personLine,
  safeAddress,
  section,
  table,
  writing,
  type Block,
  type DocumentOptions,
  type Fact,
  type Line,
  type ReadDocument,
  type Writing,
} from './document.js';
import {answersBlocks, feedbackBlocks} from './feedback-document.js';

/** What of a plan a file can hold. */
export const documentParts = ['theory', 'people', 'actions', 'feedback'] as const;
/** One of them; or of the feedback only what is answered. */
export type DocumentPart = (typeof documentParts)[number] | 'answers';

export interface PlanDocumentOptions extends DocumentOptions {
  /** What of the plan is written; all of it unless told otherwise. */
  readonly parts?: readonly DocumentPart[];
}

export function planDocument(plan: Plan, options: PlanDocumentOptions): ReadDocument {
  const write = writing(plan, options);
  const {parts = documentParts} = options;
  const title = write.text(plan.title);
  const words = title.length ? title : own(write.say('untitled'));
  return {
    title: words.map(({text}) => text).join(''),
    language: write.own,
    blocks: [
      {kind: 'heading', level: 1, words},
      ...(parts.includes('theory') ? theoryBlocks(write) : []),
      ...(parts.includes('people') ? peopleBlocks(write) : []),
      ...(parts.includes('actions') ? actionBlocks(write) : []),
      ...(parts.includes('feedback') ? feedbackBlocks(write) : []),
      ...(parts.includes('answers') ? answersBlocks(write) : []),
    ],
  };
}

function theoryBlocks(write: Writing): Block[] {
  const {plan, say, text} = write;
  const {goal, problem, vision} = plan.theory;
  return [
    ...section(2, say('goal'), paragraph(text(goal))),
    ...problemBlocks(write, problem.text, problem.evidence),
    ...section(2, say('vision'), paragraph(text(vision))),
    ...reasonBlocks(write),
    ...claimBlocks(write),
    ...chainBlocks(write),
    ...versionBlocks(write),
  ];
}

export function problemBlocks(
  write: Writing,
  problem: Text,
  evidence: readonly Evidence[],
): Block[] {
  const {say, text} = write;
  return section(
    2,
    say('problem'),
    paragraph(text(problem)),
    section(3, say('howWeKnow'), list(evidence.map((one) => ({words: evidenceLine(write, one)})))),
  );
}

/** What stands between the vision and the theory: where the team is, what it heard, what it chose. */
export function reasonBlocks(write: Writing): Block[] {
  const {plan, say, text} = write;
  const {benefits, costs, rubric, voices, barriers, ideas, equity} = plan.theory;
  const texts = (all: readonly Text[]): Block[] => list(all.map((one) => ({words: text(one)})));
  const barrier = barriers.find(({chosen}) => chosen);
  const idea = ideas.find(({chosen}) => chosen);
  return [
    ...section(2, say('benefits'), texts(benefits)),
    ...section(2, say('costs'), texts(costs)),
    ...section(
      2,
      say('rubric'),
      table(
        write,
        '',
        ['criterion', 'standing', 'shortfall', 'evidence'],
        rubric.map(({criterion, standing, shortfall, evidence}) => [
          text(criterion),
          own(write.word('standing', standing)),
          text(shortfall),
          joined(
            evidence.map((one) => evidenceLine(write, one)),
            '; ',
          ),
        ]),
      ),
    ),
    ...section(
      2,
      say('voices'),
      list(
        voices.map(({group, heard}) => ({
          words: joined([own(group && write.word('role', group), 'quiet'), text(heard)], ': '),
        })),
      ),
    ),
    ...section(
      2,
      say('barrier'),
      barrier ? paragraph(text(barrier.text)) : [],
      section(3, say('why'), barrier ? texts(barrier.whys) : []),
    ),
    ...section(2, say('idea'), idea ? paragraph(text(idea.text)) : []),
    ...section(
      2,
      say('equity'),
      facts(
        factsOf(
          [say('equityBenefits'), text(equity.benefits)],
          [say('equityBurden'), text(equity.burden)],
          [say('equityAdjust'), text(equity.adjust)],
        ),
      ),
    ),
  ];
}

/** If, then, so that: one line a clause. What is missing is asked for in its place. */
export function claimBlocks(write: Writing): Block[] {
  const {plan, say} = write;
  const {strategies, outcomes} = plan.theory;
  if (strategies.length + outcomes.length === 0) return [];
  const sorted = [...outcomes].sort((one, other) => byTerm(one) - byTerm(other));
  const effects = sorted.filter((one) => stageOf(one) === 'effects');
  const changes = sorted.filter((one) => stageOf(one) !== 'effects');
  const lines = (name: string, ids: readonly {id: string}[], waiting: string): Fact[] =>
    ids.length
      ? ids.map(({id}, at) => ({name: at === 0 ? name : say('and'), words: partLine(write, id)}))
      : [{name, words: own(waiting, 'waiting')}];
  return section(2, say('theory'), [
    {
      kind: 'claim',
      lines: [
        ...lines(say('if'), strategies, say('waitingIf')),
        ...lines(say('then'), changes, say('waitingThen')),
        ...lines(say('soThat'), effects, say('waitingSoThat')),
      ],
    },
  ]);
}

const TERMS = ['short', 'medium', 'long'];
const byTerm = ({term}: Outcome): number => TERMS.indexOf(term);

/** The words of a strategy or an outcome, by its id. */
export function partLine(write: Writing, id: string): Line {
  const {strategies, outcomes} = write.plan.theory;
  const strategy = strategies.find((one) => one.id === id);
  const outcome = outcomes.find((one) => one.id === id);
  const words = strategy
    ? joined([write.text(strategy.actor), write.text(strategy.text)], ' ')
    : write.text(outcome?.text ?? '');
  return words.length ? words : own(write.say('unnamed'), 'waiting');
}

/** Every link with what it rests on, and every measure. */
function chainBlocks(write: Writing): Block[] {
  const {plan, say, text} = write;
  const {links, outcomes} = plan.theory;
  const order = theoryChain(plan.theory).lines.map(({link}) => link);
  const inOrder = order.flatMap((id) => links.filter((link) => link.id === id));
  const measures = outcomes.flatMap(({id}) => plan.measures.filter(({outcome}) => outcome === id));
  return [
    ...section(
      3,
      say('links'),
      table(
        write,
        '',
        ['from', 'leadsTo', 'because', 'assuming'],
        inOrder.map((link) => [
          partLine(write, link.from),
          partLine(write, link.to),
          becauseLine(write, link),
          assumptionsLine(write, link.assumptions),
        ]),
      ),
    ),
    ...section(
      3,
      say('measures'),
      table(
        write,
        '',
        ['outcome', 'measure', 'kind', 'foundIn', 'baseline', 'target'],
        measures.map((measure) => [
          partLine(write, measure.outcome),
          text(measure.text),
          own(measure.type && write.word('measure', measure.type)),
          own(measure.source && write.word('source', measure.source)),
          readingLine(write, measure, measure.baseline),
          readingLine(write, measure, measure.target),
        ]),
      ),
    ),
  ];
}

function readingLine(write: Writing, {unit}: Measure, reading: Measure['baseline']): Line {
  if (reading?.value === undefined) return [];
  const day = reading.date && ` (${write.day(reading.date)})`;
  return [...joined([own(write.number(reading.value)), write.text(unit)], ' '), ...own(day)];
}

export function becauseLine(write: Writing, {because}: Link): Line {
  const words = joined(
    because.map((one) => evidenceLine(write, one)),
    '; ',
  );
  return words.length ? words : own(write.say('waitingBecause'), 'waiting');
}

export function assumptionsLine(write: Writing, assumptions: readonly Assumption[]): Line {
  const {say, text, word} = write;
  // The newest decision rules over what was written before it.
  const learned = lessonsOf(write.plan.decisions);
  return joined(
    assumptions.map(({id, text: assumed, confidence, status: before, ifWrong, measure}) => {
      const status = learned.get(id) ?? before;
      const words = text(assumed);
      if (words.length === 0) return [];
      const about = [
        confidence && word('confidence', confidence),
        status && word('assumption', status),
      ].filter(Boolean);
      const wrong = text(ifWrong);
      const tested = text(write.plan.measures.find((one) => one.id === measure)?.text ?? '');
      return [
        ...words,
        ...own(about.length ? ` (${about.join(', ')})` : '', 'quiet'),
        ...(tested.length
          ? [...own(`; ${say('measure').toLowerCase()}: `, 'quiet'), ...tested]
          : []),
        ...(wrong.length ? [...own(`; ${say('ifWrong')}: `, 'quiet'), ...wrong] : []),
      ];
    }),
    '; ',
  );
}

/** A fact, and how far it goes: its kind, source and day, and where to read it. */
export function evidenceLine(write: Writing, {text, kind, source, date, url}: Evidence): Line {
  const words = write.text(text);
  const address = safeAddress(url);
  const about = joined(
    [
      own(kind && write.word('evidence', kind)),
      write.text(source),
      own(date && write.day(date)),
      address ? [{text: address, address}] : write.name(url),
    ],
    ', ',
  );
  if (about.length === 0) return words;
  return words.length ? [...words, {text: ' ('}, ...about, {text: ')'}] : about;
}

export function versionBlocks(write: Writing): Block[] {
  const {plan, say, text} = write;
  return section(
    3,
    say('versions'),
    list(
      plan.theory.versions.map(({date, reason, statement}) => ({
        words: joined([own(date && write.day(date)), text(statement)], ': '),
        facts: factsOf([say('reason'), text(reason)]),
      })),
    ),
  );
}

function peopleBlocks(write: Writing): Block[] {
  const {plan, say} = write;
  return section(
    2,
    say('people'),
    list(
      plan.people.map((person) => {
        const name = write.name(person.name);
        const title = write.text(person.jobTitle);
        return {words: title[0]?.text === name[0]?.text ? name : joined([name, title], ', ')};
      }),
    ),
  );
}

function actionBlocks(write: Writing): Block[] {
  const {plan, say} = write;
  return section(
    2,
    say('actions'),
    table(
      write,
      '',
      ['what', 'who', 'start', 'due', 'status', 'success'],
      plan.actions.map((action) => [
        write.text(action.text),
        personLine(write, action.owner),
        own(action.start && write.day(action.start)),
        dueLine(write, action),
        own(write.word('status', action.status)),
        write.text(action.success),
      ]),
    ),
  );
}

export function dueLine(write: Writing, {due, dueText}: Action): Line {
  return joined([own(due && write.day(due)), write.text(dueText)], ', ');
}
