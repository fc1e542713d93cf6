/**
 * The evidence pack: what a team shows to whoever asks for proof of its work, as micro-credentials do. Vision, values,
 * goals, the theory and how it changed, actions with their evidence, results, how people were answered, decisions.
 *
 * What always holds: results come from released summaries alone; what is hidden there is said to be hidden and has no
 * number; a group or a result of fewer people than a survey may show is hidden too, whoever handed it in; free answers
 * are no part of the file.
 */
import type {Action, Plan, Summary} from '../plan/types.js';
import {
  facts,
  factsOf,
  joined,
  list,
  own,
  paragraph,
  personLine,
  section,
  table,
  writing,
  type Block,
  type DocumentOptions,
  type Line,
  type ListItem,
  type Writing,
} from './document.js';
import {feedbackBlocks} from './feedback-document.js';
import {htmlOf} from './html.js';
import {
  becauseLine,
  assumptionsLine,
  claimBlocks,
  dueLine,
  evidenceLine,
  partLine,
  problemBlocks,
  reasonBlocks,
  versionBlocks,
} from './plan-document.js';
import {resultBlocks} from './results-document.js';

export interface EvidencePackOptions extends DocumentOptions {
  /** Released summaries, for hosts that keep them outside the plan. The last release of each wave of the plan unless given. */
  readonly summaries?: readonly Summary[];
  /** The day the file was made, `YYYY-MM-DD`; left out unless given. */
  readonly made?: string;
}

/** The evidence pack as one accessible HTML file. */
export function toEvidencePack(plan: Plan, options: EvidencePackOptions = {}): string {
  const write = writing(plan, options);
  const {say} = write;
  const title = write.text(plan.title);
  const words = joined(
    [title.length ? title : own(say('untitled')), own(say('evidencePack'))],
    ': ',
  );
  return htmlOf({
    title: words.map(({text}) => text).join(''),
    language: write.own,
    blocks: [
      {kind: 'heading', level: 1, words},
      ...about(write, options.made ?? ''),
      ...visionBlocks(write),
      ...problemBlocks(write, plan.theory.problem.text, plan.theory.problem.evidence),
      ...reasonBlocks(write),
      ...theoryBlocks(write),
      ...section(2, say('actions'), ...plan.actions.map((action) => actionBlocks(write, action))),
      ...resultBlocks(write, options.summaries),
      ...feedbackBlocks(write),
      ...decisionBlocks(write),
    ],
  });
}

function about(write: Writing, made: string): Block[] {
  const {plan, say, text} = write;
  return facts(
    factsOf(
      [say('school'), text(plan.team.school)],
      [say('team'), text(plan.team.name)],
      [say('condition'), own(plan.condition && write.word('condition', plan.condition))],
      [say('cycle'), own(write.number(plan.cycle))],
      [say('madeOn'), own(made && write.day(made))],
    ),
  );
}

function visionBlocks(write: Writing): Block[] {
  const {plan, say, text} = write;
  const cards = (kind: string): Line[] =>
    plan.map.cards.filter((card) => card.kind === kind).map((card) => text(card.text));
  // A card may say what the theory says already.
  const several = (lines: readonly Line[]): Block[] => {
    const known = new Map(lines.map((line) => [line.map((run) => run.text).join(''), line]));
    const all = [...known.values()].filter(({length}) => length > 0);
    return all.length === 1 ? paragraph(all[0] ?? []) : list(all.map((words) => ({words})));
  };
  return [
    ...section(2, say('purpose'), several(cards('purpose'))),
    ...section(2, say('vision'), several([text(plan.theory.vision), ...cards('vision')])),
    ...section(2, say('values'), several(cards('value'))),
    ...section(2, say('goals'), several([text(plan.theory.goal), ...cards('goal')])),
  ];
}

function theoryBlocks(write: Writing): Block[] {
  const {plan, say} = write;
  return [
    ...claimBlocks(write),
    ...section(
      3,
      say('links'),
      table(
        write,
        '',
        ['from', 'leadsTo', 'because', 'assuming'],
        plan.theory.links.map((link) => [
          partLine(write, link.from),
          partLine(write, link.to),
          becauseLine(write, link),
          assumptionsLine(write, link.assumptions),
        ]),
      ),
    ),
    ...versionBlocks(write),
  ];
}

function actionBlocks(write: Writing, action: Action): Block[] {
  const {plan, say, text, word} = write;
  const words = text(action.text);
  const links = action.links.flatMap((id) => plan.theory.links.filter((link) => link.id === id));
  return section(
    3,
    words.length ? words : own(say('unnamed'), 'waiting'),
    facts(
      factsOf(
        [say('who'), personLine(write, action.owner)],
        [say('start'), own(action.start && write.day(action.start))],
        [say('due'), dueLine(write, action)],
        [say('status'), own(word('status', action.status))],
        [say('blockedBecause'), text(action.blockedBecause)],
        [say('success'), text(action.success)],
        [
          say('carries'),
          joined(
            links.map(({from, to}) => [
              ...partLine(write, from),
              {text: ` ${say('leadsTo')} `},
              ...partLine(write, to),
            ]),
            '; ',
          ),
        ],
        [
          say('evidence'),
          joined(
            action.evidence.map((one) => evidenceLine(write, one)),
            '; ',
          ),
        ],
      ),
    ),
    labelled(
      say('checkIns'),
      action.checkIns.map(({date, note, next}) => ({
        words: joined([own(date && write.day(date)), text(note)], ': '),
        facts: factsOf([say('nextStep'), text(next)]),
      })),
    ),
  );
}

/** A list under its name; nothing where nothing is in it. */
function labelled(name: string, items: readonly ListItem[]): Block[] {
  const blocks = list(items);
  return blocks.length ? [...paragraph(own(name, 'quiet')), ...blocks] : [];
}

function decisionBlocks(write: Writing): Block[] {
  const {plan, say, text, word} = write;
  const assumed = new Map(
    plan.theory.links.flatMap(({assumptions}) =>
      assumptions.map(({id, text: words}) => [id, words]),
    ),
  );
  const blocks = plan.decisions.map((decision): Block[] => {
    const {date, act, next, condition, why, sustainedBy, assumptions} = decision;
    const title = joined([own(date && write.day(date)), own(act && word('act', act))], ': ');
    return section(
      3,
      title.length ? title : own(say('decided')),
      facts(
        factsOf(
          [say('decidedBecause'), text(why)],
          [
            say('nextCondition'),
            joined(
              [own(next && word('next', next)), own(condition && word('condition', condition))],
              ': ',
            ),
          ],
          [
            say('keptBy'),
            joined(
              [
                sustainedBy.who ? personLine(write, sustainedBy.who) : [],
                text(sustainedBy.when),
                text(sustainedBy.how),
              ],
              ', ',
            ),
          ],
        ),
      ),
      labelled(
        say('tested'),
        assumptions.map(({assumption, status, evidence}) => ({
          words: joined(
            [text(assumed.get(assumption) ?? ''), own(status && word('assumption', status))],
            ': ',
          ),
          facts: factsOf([
            say('evidence'),
            joined(
              evidence.map((one) => evidenceLine(write, one)),
              '; ',
            ),
          ]),
        })),
      ),
    );
  });
  return section(2, say('decisions'), ...blocks);
}
