/** The view for PostgreSQL, in a real server: it counts what `countResponses` counts. */
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import fc from 'fast-check';
import type {Response, Survey} from '../../src/plan/types.js';
import {countResponses, summarizeCounts, type Counts} from '../../src/results/index.js';
import {asJsonb, Postgres} from '../harness/postgres.js';
import {answered, five, loadSurvey, responseOf, surveyOf, times} from './surveys.js';

describe('counting in PostgreSQL', function () {
  this.timeout(60_000);
  let server: Postgres | undefined;

  before(async function () {
    // At a desk without the server's programs this is left out; where everything must hold it is not.
    if (!Postgres.isInstalled && !process.env['CI']) this.skip();
    server = await Postgres.start();
    server.run(readFileSync('src/results/postgres.sql', 'utf8'));
  });
  after(() => {
    server?.stop();
  });

  // The statements that the book tells a host to send.
  const [keepSurvey, keepResponse, ask] = readFileSync('stories/book/examples/postgres.sql', 'utf8')
    .split(';')
    .map((statement) => statement.trim()) as [string, string, string];
  const put = (statement: string, ...values: readonly string[]): string =>
    `${statement.replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '')};`;
  const store = (responses: readonly unknown[]): string =>
    responses.map((one) => put(keepResponse, asJsonb(one))).join('\n');

  /** The counts of a wave, from rows that stand there for this question alone. */
  function counted(survey: Survey, responses: readonly Response[], wave = 'w-1'): Counts {
    const rows = server?.run(`
      truncate cairn_surveys, cairn_responses;
      ${put(keepSurvey, asJsonb(survey))}
      ${store(responses)}
      ${put(ask, `'${survey.id}'`, `'${wave}'`)}
    `);
    expect(rows).to.have.length(1);
    return JSON.parse(rows?.[0] ?? '') as Counts;
  }

  it('gives the counts of any survey, and so the same summary', () => {
    fc.assert(
      fc.property(answered(), ({survey, responses}) => {
        const counts = counted(survey, responses);
        expect(counts).to.deep.equal(countResponses(survey, responses));
        const options = {k: 5};
        const [ours, theirs] = [countResponses(survey, responses), counts].map((one) => {
          const {items, ...summary} = summarizeCounts(survey, one, options) as {
            items?: readonly {texts?: readonly string[]}[];
          };
          // Texts are shown in a random order.
          return {...summary, items: items?.map((item) => ({...item, texts: item.texts?.length}))};
        });
        expect(theirs).to.deep.equal(ours);
      }),
      {numRuns: 25},
    );
  });

  it('knows what is no answer to a question, one by one', () => {
    const survey = surveyOf({
      scales: [
        five,
        {id: 'falling', points: [{value: 2, favorable: true}, {value: 4}, {value: 9}]},
      ],
      items: [
        {id: 'load', kind: 'scale', scale: 'five'},
        {id: 'trust', kind: 'then-now', scale: 'falling'},
        {
          id: 'role',
          kind: 'choice',
          group: true,
          choices: [{value: 'teacher'}, {value: 'coach'}, {value: 'coach'}],
        },
        {id: 'uses', kind: 'choices', choices: [{value: 'x'}, {value: 'y'}]},
        {id: 'hours', kind: 'number'},
        {id: 'day', kind: 'date'},
        {id: 'next', kind: 'text'},
        {id: 'why', kind: 'text', when: {item: 'load', in: [1, 2]}},
        {id: 'then', kind: 'text', when: {item: 'why', in: ['because']}},
        {id: 'gone', kind: 'text', when: {item: 'nobody', in: [1]}},
        {id: 'after', kind: 'scale', scale: 'five', when: {item: 'trust', in: [2]}},
        {id: 'often', kind: 'scale', scale: 'five', when: {item: 'uses', in: ['y']}},
        {id: 'loop', kind: 'scale', scale: 'five', when: {item: 'pool', in: [1]}},
        {id: 'pool', kind: 'scale', scale: 'five', when: {item: 'loop', in: [1]}},
        {id: 'odd', kind: 'ranking'},
      ],
    });
    const values: unknown[] = [
      ...[
        1,
        2,
        4,
        5,
        9,
        0,
        1.0,
        0.5,
        -3,
        1e21,
        12345.678,
        '',
        ' ',
        '1',
        'teacher',
        'coach',
        'x',
        true,
        null,
        [],
        {},
      ],
      ...[
        ['x'],
        ['x', 'y', 'x'],
        ['z'],
        ['x', 3],
        [['x']],
        {then: 2},
        {now: 2},
        {then: 9, now: 2},
        {then: 2, now: 9},
      ],
      ...[
        {then: 4, now: 4},
        {then: null, now: 2},
        {then: 3, now: 3},
        {then: '', now: 4},
        {now: [2]},
        'because',
      ],
      ...[
        '2026-02-28',
        '2026-02-29',
        '2028-02-29',
        '2100-02-29',
        '2026-04-31',
        '0000-01-01',
        ' 2026-01-01',
        '２026-01-01',
      ],
      ...['\u00a0\ufeffTrust\u2003\n', 'It’s “fine”; drop table', "o'clock", '\\', '𝒜 and Ω', '\t'],
    ];
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(
            fc.constantFrom(...survey.items.map(({id}) => id), 'unknown', 'constructor'),
            fc.constantFrom(...values),
            {maxKeys: 15, size: 'max'},
          ),
          {maxLength: 12, size: 'max'},
        ),
        (all) => {
          const responses = all.map((answers) => responseOf(answers as Response['answers']));
          const [theirs, ours] = [
            counted(survey, responses),
            countResponses(survey, responses),
          ].map(
            // Texts are sorted, by code point there and by code unit here.
            (counts) => ({
              ...counts,
              texts: counts.texts.map(({id, texts}) => ({id, texts: [...texts].sort()})),
            }),
          );
          expect(theirs).to.deep.equal(JSON.parse(JSON.stringify(ours)));
        },
      ),
      {numRuns: 25},
    );
  });

  it('takes a number for infinite where a program would', () => {
    const survey = surveyOf({items: [{id: 'hours', kind: 'number'}]});
    const [largest, beyond] = [`${Number.MAX_VALUE}`, '1e309'].map((hours) => {
      const response = JSON.stringify(responseOf({hours: 0})).replace(
        '"hours":0',
        `"hours":${hours}`,
      );
      return {response, parsed: JSON.parse(response) as Response};
    }) as [{response: string; parsed: Response}, {response: string; parsed: Response}];
    counted(survey, []);
    server?.run(
      [largest, beyond].map(({response}) => put(keepResponse, `'${response}'::jsonb`)).join(''),
    );
    const [row] = server?.run(put(ask, `'${survey.id}'`, `'w-1'`)) ?? [];
    expect(JSON.parse(row ?? '')).to.deep.equal(
      countResponses(survey, [largest.parsed, beyond.parsed]),
    );
  });

  it('counts each wave by itself, and a survey without waves as one', () => {
    const waves = surveyOf({...loadSurvey, waves: [{id: 'w-1'}, {id: 'w-2'}]});
    const responses = [
      responseOf({load: 4}),
      responseOf({load: 2}, {wave: 'w-2'}),
      responseOf({load: 1}, {wave: ''}),
      responseOf({load: 1}, {wave: 'w-9'}),
      responseOf({load: 1}, {survey: 'other'}),
    ];
    for (const wave of ['w-1', 'w-2']) {
      const {refused, ...ours} = countResponses(waves, responses, {wave});
      expect(refused).to.equal(4);
      expect(counted(waves, responses, wave)).to.deep.equal({...ours, refused: 0});
    }
    const without = surveyOf({...loadSurvey, waves: []});
    const nameless = times(3, {load: 5}).map((one) => ({...one, wave: ''}));
    expect(counted(without, nameless, '')).to.deep.equal(countResponses(without, nameless));
  });

  it('stores a response once however often it was sent, and nothing that is none', () => {
    const sent = responseOf({load: 4});
    expect(counted(loadSurvey, [sent, sent, {...sent, answers: {load: 1}}]).ids).to.have.length(1);
    for (const wrong of [
      {...sent, id: ''},
      {...sent, answers: []},
      {...sent, format: 'other'},
      7,
    ]) {
      expect(() => server?.run(store([wrong]))).to.throw(/check constraint|null value/);
    }
  });

  it('keeps nothing that says when an answer came, or after which', () => {
    const columns = server?.run(
      `select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
        where table_schema = 'public' and table_name in ('cairn_surveys', 'cairn_responses') order by 1`,
    );
    expect(columns).to.deep.equal([
      'cairn_responses.id text',
      'cairn_responses.response jsonb',
      'cairn_responses.survey text',
      'cairn_responses.wave text',
      'cairn_surveys.id text',
      'cairn_surveys.survey jsonb',
    ]);
  });
});
