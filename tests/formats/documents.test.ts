import {expect} from 'chai';
import {toEvidencePack, toHtml, toMarkdown, toSvg} from '../../src/formats/index.js';
import spanish from '../../src/locales/es/formats.js';
import {parsePlan} from '../../src/plan/open.js';
import type {Plan, Summary} from '../../src/plan/types.js';
import {longTheory} from '../../stories/plans/long-theory.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

function open(document: object): Plan {
  const opened = parsePlan(document);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.plan;
}
const worked = open(teamTime);

/** What stands between the tags. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ');

describe('How people are answered, in a file', () => {
  const answers = (themes: readonly object[], more: object = {}): Plan =>
    open({...teamTime, feedback: {...teamTime.feedback, themes}, ...more});
  const long = {id: 'th-1', youSaid: 'The day is too long', survey: 'sv-teams'};

  it('says what is promised, asked and shared, and who answers by when', () => {
    const text = toMarkdown(worked, {parts: ['feedback']});
    expect(text)
      .to.include('- Who answers: Instructional coach')
      .and.include('- Answers are never used to rate anyone')
      .and.include(
        '| Is the protected time worth keeping? | Dec 7, 2026 | How our team time is going |',
      )
      .and.include(
        '| One page and ten minutes in the staff meeting | Teacher | Instructional coach |',
      )
      .and.include('| Send it on Monday | Office manager | Jan 11, 2027 | Planned |');
  });

  it('says of a no that it is one, and why; of an action on the timeline, what that says', () => {
    const plan = answers([
      {...long, status: 'declined', weWill: 'shorten it', why: 'The contract fixes it'},
      {id: 'th-2', youSaid: 'Too many meetings', weWill: 'Drop one', action: 't-share'},
    ]);
    expect(toMarkdown(plan, {parts: ['answers']}))
      .to.include('| The day is too long | We will not: shorten it | The contract fixes it |')
      .and.include('| Drop one |  | Instructional coach | Dec 18, 2026 | Not started |');
    expect(wordsOf(toEvidencePack(plan))).to.include('We will not: shorten it');
  });

  it('holds nothing that too few said, and of the answers nothing that has none', () => {
    const [survey] = teamTime.surveys;
    const [wave] = survey!.waves;
    const surveys = (status: string, releases: readonly object[]): object => ({
      surveys: [{...survey, waves: [{...wave, status, releases}]}],
    });
    const hidden = {format: 'cairn-summary', version: 1, survey: 'sv-teams', wave: 'w-1', k: 5};
    const few = answers(
      [
        {...long, weWill: 'End on time'},
        {id: 'th-2', youSaid: 'And the bell'},
      ],
      surveys('closed', [{...hidden, hidden: 'privacy'}]),
    );
    for (const file of [
      toMarkdown(few),
      toHtml(few),
      toEvidencePack(few),
      toMarkdown(few, {parts: ['answers']}),
    ]) {
      expect(file).not.to.include('day is too long');
      expect(file).to.include('Hidden to protect privacy').and.include('End on time');
    }
    expect(toMarkdown(few, {parts: ['answers']})).not.to.include('bell');
    const early = answers([{...long, weWill: 'End on time'}], surveys('open', []));
    expect(toMarkdown(early)).to.include('| Told once everybody could answer | End on time |');
  });
});

describe('A theory as a page', () => {
  it('says the claim, why one leads to the next, and how the team will know', () => {
    const html = toHtml(worked, {parts: ['theory']});
    expect(wordsOf(html))
      .to.include('If grade teams get 40 protected minutes every two weeks')
      .and.include('So that students get feedback that fits what they show they need')
      .and.include('Ten-minute Monday huddle')
      .and.include('Share of sessions in which student work was discussed');
    expect(html)
      .to.include('<th scope="row" class="row">')
      .and.to.include('<th scope="col" class="column">');
    expect(wordsOf(html)).not.to.include('Restart the weekly bulletin');
  });

  it('says of an assumption how sure the team is, what would test it, and what it does if it is wrong', () => {
    const said =
      'People read the bulletin (A guess, Not tested yet); measure: Staff who say they read the bulletin; if it is wrong: Ten-minute Monday huddle';
    for (const html of [toHtml(worked), toEvidencePack(worked)])
      expect(wordsOf(html).replace(/ ([;)])/g, '$1')).to.include(said);
    expect(toMarkdown(worked, {language: 'es', words: spanish})).to.include(
      '; medida: Staff who say',
    );
  });

  it('keeps a wide table in a place of its own, which has a name and can be moved by keys', () => {
    const html = toEvidencePack(worked, {language: 'es', words: spanish});
    expect(html).to.include(
      '<div class="wide" role="region" aria-label="Por qué una cosa lleva a la otra" tabindex="0"><table',
    );
    expect(html.match(/<table/g)).to.have.length(
      html.match(/aria-label="[^"]+" tabindex/g)!.length,
    );
  });

  it('is in one language, and marks words of another', () => {
    const html = toHtml(worked, {language: 'es', words: spanish});
    expect(html).to.include('<html lang="es" dir="ltr">');
    expect(html).to.include('<h2>Meta</h2>');
    expect(html).to.match(/<p><span lang="en">Every grade team/);
  });

  it('stays English where nobody gave it other words, and marks the team’s', () => {
    const plan = open({...teamTime, title: {en: 'Time', es: 'Tiempo'}});
    const html = toHtml(plan, {language: 'es'});
    expect(html).to.include('<html lang="en"').and.to.include('<span lang="es">Tiempo</span>');
  });

  it('runs nothing and fetches nothing', () => {
    for (const html of [toHtml(worked), toEvidencePack(worked)]) {
      expect(html).to.include(`content="default-src 'none'; style-src 'unsafe-inline'"`);
      expect(html).not.to.match(/<(script|img|iframe|link|object|embed)\b|\son\w+=|url\(/i);
    }
  });

  it('asks for what is missing in its place', () => {
    const plan = open({
      format: 'cairn-plan',
      version: 1,
      theory: {strategies: [{id: 's', actor: 'Teams', text: 'meet'}]},
    });
    expect(wordsOf(toHtml(plan))).to.include('what will students notice?');
    expect(toMarkdown(plan)).to.include('- **So that** *what will students notice?*');
    expect(toSvg(plan)).to.include('what will students notice?');
  });

  it('leads only to addresses that run nothing', () => {
    const evidence = [
      'https://example.org/a?b=1&c="',
      'javascript:alert(1)',
      'data:text/html,x',
    ].map((url, at) => ({id: `e${at}`, text: `Fact ${at}`, url}));
    const plan = open({...worked, theory: {...worked.theory, problem: {text: 'P', evidence}}});
    const html = toHtml(plan);
    expect(html.match(/href="[^"]*"/g)).to.deep.equal([
      'href="https://example.org/a?b=1&amp;c=%22"',
    ]);
    expect(html).to.include('javascript:alert(1)');
  });
});

describe('A theory as a picture', () => {
  it('says in words what it shows, and why', () => {
    const svg = toSvg(worked);
    expect(svg).to.include('role="img"');
    expect(svg).to.match(
      /<desc[^>]*>[^<]*The office sends all announcements in one weekly bulletin leads to teachers bring/,
    );
    expect(svg).to.include('because Announcements fill the time');
  });

  it('draws a box for every part and a line for every link, also of a long theory', () => {
    const plan = open(longTheory());
    const svg = toSvg(plan);
    expect(plan.theory.outcomes).to.have.length(40);
    expect(svg.match(/<path /g)).to.have.length(plan.theory.links.length);
    expect(svg.match(/rx="8"/g)).to.have.length(46);
  });

  it('is finite and inside its edges, whatever width is asked for', () => {
    for (const width of [NaN, -5, 0, 400, 1e9, Infinity]) {
      const svg = toSvg(worked, {width});
      expect(svg).not.to.match(/NaN|Infinity/);
      const [, wide, high] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)!;
      for (const [, x, y] of svg.matchAll(/<text x="([^"]+)" y="([^"]+)"/g)) {
        expect(Number(x)).to.be.within(0, Number(wide));
        expect(Number(y)).to.be.within(0, Number(high));
      }
    }
  });

  it('runs from right to left where its language does', () => {
    const plan = open({...teamTime, language: 'ar'});
    const svg = toSvg(plan, {language: 'ar', words: {if: 'إذا', 'column.strategies': 'إذا'}});
    expect(svg).to.include('direction="rtl"');
    const [, x] = /<text x="([^"]+)"[^>]*>إذا</.exec(svg)!;
    expect(Number(x)).to.be.greaterThan(640);
  });
});

const scale = {
  id: 'often',
  points: [1, 2, 3, 4, 5].map((value) => ({value, text: `Point ${value}`, favorable: value > 3})),
};
const surveyed = (summary: object): Plan =>
  open({
    ...teamTime,
    measures: [
      {
        id: 'm-1',
        text: 'Few asked',
        source: 'survey',
        results: [{id: 'r1', date: '2026-10-01', value: 77.5, n: 3}],
      },
      {
        id: 'm-2',
        text: 'Many asked',
        source: 'survey',
        results: [{id: 'r2', date: '2026-10-01', value: 66.5, n: 30}],
      },
    ],
    surveys: [
      {
        id: 'sv',
        title: 'Team time',
        scales: [scale],
        items: [
          {id: 'q-1', kind: 'scale', text: 'How often?', scale: 'often'},
          {
            id: 'q-role',
            kind: 'choice',
            text: 'Your role?',
            choices: [
              {value: 'teacher', text: 'Teacher'},
              {value: 'office', text: 'Office'},
            ],
          },
          {id: 'q-2', kind: 'text', text: 'What else?'},
        ],
        waves: [{id: 'w', text: 'Autumn', releases: [summary]}],
      },
    ],
  });
const released = {
  format: 'cairn-summary',
  version: 1,
  survey: 'sv',
  wave: 'w',
  k: 5,
  responses: 31,
  invited: 33,
  items: [
    {
      id: 'q-1',
      kind: 'scale',
      answered: 30,
      distribution: [
        {value: 1, count: 11},
        {value: 5, count: 19},
      ],
      favorable: {count: 19, share: 0.6333, low: 0.4551, high: 0.7813},
      groups: {
        by: 'q-role',
        rows: [
          {groups: ['teacher'], answered: 22, favorable: {share: 0.68}},
          {groups: ['office'], hidden: 'privacy'},
          {groups: [''], hidden: 'privacy'},
        ],
      },
    },
    {id: 'q-2', kind: 'text', answered: 12, texts: ['Somebody’s own words']},
  ],
};

describe('The evidence pack', () => {
  it('holds vision, values, goals, theory and versions, actions with evidence, and decisions', () => {
    const words = wordsOf(toEvidencePack(worked, {made: '2026-11-26'}));
    for (const said of [
      'Made on : Nov 26, 2026',
      'Growth, not rating',
      'One improved unit per team and term',
      'First version, before the test',
      'Four issues sent',
      'Copy arrives late',
      'The protocol works, the announcements crowd it out',
      'Forty minutes is long enough for the protocol: Holding',
    ])
      expect(words.replace(/ :/g, ' :')).to.include(said.replace(' :', ''));
  });

  it('shows what a released summary shows', () => {
    const words = wordsOf(toEvidencePack(surveyed(released)));
    expect(words).to.include('31 of 33 who were asked').and.include('63% (46% to 78%)');
    expect(words).to.include('Point 1: 11, Point 5: 19').and.include('Teacher 22 68%');
  });

  it('says that a group is hidden where it is', () => {
    const words = wordsOf(toEvidencePack(surveyed(released)));
    expect(words).to.include('Office Hidden to protect privacy');
    expect(words).to.include('those who did not say Hidden to protect privacy');
  });

  it('hides a whole cut that holds a group of few people, which no summary should', () => {
    const [item] = released.items;
    const rows = [
      {groups: ['teacher'], answered: 27, favorable: {share: 0.68}},
      {groups: ['office'], answered: 3, favorable: {share: 0.3333}},
    ];
    const items = [{...item, groups: {by: 'q-role', rows}}];
    const words = wordsOf(toEvidencePack(surveyed({...released, items})));
    expect(words).to.include('Teacher Hidden to protect privacy');
    expect(words).not.to.match(/33%|68%/);
  });

  it('hides a summary of few people, or one that says that it is hidden', () => {
    for (const summary of [
      {...released, responses: 4},
      {...released, hidden: 'privacy'},
      {...released, k: 40},
    ]) {
      const words = wordsOf(toEvidencePack(surveyed(summary)));
      expect(words).to.include('Hidden to protect privacy').and.not.include('How often?');
    }
  });

  it('hides an item that says so, and how few people changed', () => {
    const item = {id: 'q-1', kind: 'then-now', answered: 30, change: {pairs: 2, improved: 2}};
    const shown = wordsOf(toEvidencePack(surveyed({...released, items: [item]})));
    expect(shown).to.include('How often? 30').and.not.include('2 improved');
    const items = [{...item, hidden: 'privacy', change: {pairs: 20, improved: 20}}];
    const hidden = wordsOf(toEvidencePack(surveyed({...released, items})));
    expect(hidden)
      .to.include('How often? Hidden to protect privacy')
      .and.not.include('20 improved');
  });

  it('hides what few people said of a measure, and leaves free answers out', () => {
    const words = wordsOf(toEvidencePack(surveyed(released)));
    expect(words).to.include('66.5').and.not.include('77.5');
    expect(words).not.to.include('own words');
    expect(words).to.include('Free answers are no part of this file.');
  });

  it('takes summaries that a host keeps elsewhere', () => {
    const plan = surveyed(released);
    const summary = {...released, responses: 50} as unknown as Summary;
    expect(wordsOf(toEvidencePack(plan, {summaries: [summary]}))).to.include('50 of 33');
    expect(wordsOf(toEvidencePack(plan, {summaries: []}))).to.include('No results were released');
  });

  it('is the same every time, and speaks Spanish', () => {
    const options = {language: 'es', words: spanish};
    expect(toEvidencePack(worked, options)).to.equal(toEvidencePack(worked, options));
    expect(wordsOf(toEvidencePack(worked, options))).to.include('Carpeta de evidencias');
  });
});
