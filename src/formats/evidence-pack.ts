/**
 * The evidence pack: what a team shows to whoever asks for proof of its work, as micro-credentials do. Vision, values,
 * goals, the theory and how it changed, actions with their evidence, results, how people were answered, decisions.
 *
 * What always holds: results come from released summaries alone; what is hidden there is said to be hidden and has no
 * number; a group or a result of fewer people than a survey may show is hidden too, whoever handed it in; free answers
 * are no part of the file.
 */
import type {Action, Measure, Plan, Summary, Survey, SummaryItem, Wave} from '../plan/types.js';
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

export interface EvidencePackOptions extends DocumentOptions {
  /** Released summaries, for hosts that keep them outside the plan. The last release of each wave of the plan unless given. */
  readonly summaries?: readonly Summary[];
  /** The day the file was made, `YYYY-MM-DD`; left out unless given. */
  readonly made?: string;
}

/** No survey may show fewer people than this. */
const FEWEST = 5;

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
      ...resultBlocks(write, options.summaries ?? releasedIn(plan)),
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

function resultBlocks(write: Writing, summaries: readonly Summary[]): Block[] {
  const {plan, say} = write;
  const surveys = summaries.flatMap((summary) => summaryBlocks(write, summary));
  return section(
    2,
    say('results'),
    measureBlocks(write),
    surveys.length ? surveys : plan.surveys.length ? paragraph(own(say('noResults'), 'quiet')) : [],
  );
}

/** What was found of each measure. Where people were asked, a result of a few of them is hidden. */
function measureBlocks(write: Writing): Block[] {
  const {plan, say, text} = write;
  const found = (measure: Measure): Line[] =>
    measure.results.map(({date, value, n, note}) => {
      const few = measure.source === 'survey' && n > 0 && n < FEWEST;
      const said = value === undefined ? [] : own(write.number(value));
      return joined(
        [
          own(date && write.day(date)),
          joined(few ? [own(say('hidden'), 'quiet')] : [said, text(measure.unit)], ' '),
          few ? [] : text(note),
        ],
        ', ',
      );
    });
  return table(
    write,
    say('measures'),
    ['measure', 'prediction', 'found'],
    plan.measures
      .filter(({results}) => results.length > 0)
      .map((measure) => [
        text(measure.text),
        text(measure.prediction),
        joined(found(measure), '; '),
      ]),
  );
}

/** The last summary that was released of each wave. */
function releasedIn(plan: Plan): Summary[] {
  return plan.surveys.flatMap(({waves}) => waves.flatMap(({releases}) => releases.slice(-1)));
}

function summaryBlocks(write: Writing, summary: Summary): Block[] {
  const {plan, say, text} = write;
  const survey = plan.surveys.find(({id}) => id === summary.survey);
  const wave = survey?.waves.find(({id}) => id === summary.wave);
  const fewest = Math.max(FEWEST, survey?.minimumGroup ?? 0, summary.k);
  const title = joined(
    [text(survey?.title ?? summary.survey), text(wave?.text ?? ''), whenOf(write, wave)],
    ', ',
  );
  const {responses = 0, invited, items = []} = summary;
  if (summary.hidden || responses < fewest)
    return section(3, title, paragraph(own(say('hidden'), 'quiet')));
  const count =
    invited === undefined
      ? write.number(responses)
      : say('answersOf', {count: write.number(responses), invited: write.number(invited)});
  const asked = items.filter(({kind}) => kind !== 'text');
  return section(
    3,
    title,
    facts(factsOf([say('answers'), own(count)])),
    table(
      write,
      '',
      ['question', 'answered', 'favorable', 'spread'],
      asked.map((item) => itemCells(write, survey, item, fewest)),
    ),
    ...asked.map((item) => groupBlocks(write, survey, item, fewest)),
    asked.length < items.length ? paragraph(own(say('noTexts'), 'quiet')) : [],
  );
}

function whenOf(write: Writing, wave: Wave | undefined): Line {
  return own(wave?.closes ? write.day(wave.closes) : '');
}

const questionLine = (write: Writing, survey: Survey | undefined, id: string): Line => {
  const words = write.text(survey?.items.find((item) => item.id === id)?.text ?? '');
  return words.length ? words : write.name(id);
};

function itemCells(
  write: Writing,
  survey: Survey | undefined,
  item: SummaryItem,
  fewest: number,
): Line[] {
  const {say} = write;
  const question = questionLine(write, survey, item.id);
  const hidden = own(say('hidden'), 'quiet');
  if (item.hidden || (item.answered ?? 0) < fewest) return [question, hidden, [], []];
  const {change} = item;
  const told = change && !change.hidden && (change.pairs ?? 0) >= fewest;
  return [
    question,
    own(write.number(item.answered ?? 0)),
    shareLine(write, item.favorable),
    joined(
      [
        spreadLine(write, survey, item, item.distribution),
        told
          ? own(
              say('changed', {
                improved: write.number(change.improved ?? 0),
                same: write.number(change.same ?? 0),
                declined: write.number(change.declined ?? 0),
              }),
            )
          : [],
      ],
      '; ',
    ),
  ];
}

function shareLine(write: Writing, favorable: SummaryItem['favorable']): Line {
  const {say, share} = write;
  if (!favorable) return [];
  if (favorable.hidden) return own(say('hidden'), 'quiet');
  if (favorable.atLeast !== undefined)
    return own(say('atLeast', {share: share(favorable.atLeast)}));
  if (favorable.atMost !== undefined) return own(say('atMost', {share: share(favorable.atMost)}));
  const {low, high} = favorable;
  return joined(
    [
      own(favorable.share === undefined ? '' : share(favorable.share)),
      low === undefined || high === undefined
        ? []
        : own(`(${say('interval', {low: share(low), high: share(high)})})`, 'quiet'),
    ],
    ' ',
  );
}

/** Every point or choice with how many chose it. */
function spreadLine(
  write: Writing,
  survey: Survey | undefined,
  {id}: SummaryItem,
  distribution: SummaryItem['distribution'],
): Line {
  const item = survey?.items.find((one) => one.id === id);
  const scale = survey?.scales.find((one) => one.id === item?.scale);
  const named = (value: number | string): Line => {
    const words = write.text(
      scale?.points.find((point) => point.value === value)?.text ??
        item?.choices?.find((choice) => choice.value === value)?.text ??
        '',
    );
    return words.length ? words : write.name(String(value));
  };
  return joined(
    (distribution ?? []).map(({value, count}) => [
      ...named(value),
      ...own(`: ${count === undefined ? write.say('hidden') : write.number(count)}`),
    ]),
    ', ',
  );
}

/** How groups answered, where that may be shown. */
function groupBlocks(
  write: Writing,
  survey: Survey | undefined,
  {id, groups, hidden}: SummaryItem,
  fewest: number,
): Block[] {
  if (!groups || hidden) return [];
  const {say} = write;
  const choices = survey?.items.find((item) => item.id === groups.by)?.choices ?? [];
  const named = (value: string): Line => {
    if (value === '') return own(say('groupUnsaid'));
    const words = write.text(choices.find((choice) => choice.value === value)?.text ?? '');
    return words.length ? words : write.name(value);
  };
  const rows = groups.hidden ? [] : (groups.rows ?? []);
  // One that no summary should hold would be known from the others, hidden or not.
  const leaks = rows.some((row) => !row.hidden && (row.answered ?? 0) < fewest);
  const caption = questionLine(write, survey, id)
    .map((run) => run.text)
    .join('');
  return table(
    write,
    caption,
    ['group', 'answered', 'favorable'],
    rows.map((row) => {
      const names = joined(row.groups.map(named), ', ');
      return row.hidden || leaks
        ? [names, own(say('hidden'), 'quiet'), []]
        : [names, own(write.number(row.answered ?? 0)), shareLine(write, row.favorable)];
    }),
  );
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
