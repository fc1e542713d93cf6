/**
 * Results as parts of a document: what was found of each measure, and what is released of each survey.
 *
 * What always holds: what is hidden in a summary is said to be hidden and has no number; a group or a result of fewer
 * people than a survey may show is hidden too, whoever handed it in; free answers are no part of it.
 */
import type {Measure, Plan, Summary, Survey, SummaryItem, Wave} from '../plan/types.js';
import {
  facts,
  factsOf,
  joined,
  own,
  paragraph,
  section,
  table,
  type Block,
  type Line,
  type Writing,
} from './document.js';

/** No survey may show fewer people than this. */
const FEWEST = 5;

/** @param summaries released ones; the last release of each wave of the plan unless given */
export function resultBlocks(write: Writing, summaries: readonly Summary[] | undefined): Block[] {
  const {plan, say} = write;
  const surveys = (summaries ?? releasedIn(plan)).flatMap((summary) =>
    summaryBlocks(write, summary),
  );
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
