/** The theory in sentences that read well. */
import {expect} from 'chai';
import fc from 'fast-check';
import spanish from '../../src/locales/es/statement.js';
import {parsePlan} from '../../src/plan/open.js';
import {isClaimed, sayStatement, statementOf} from '../../src/plan/statement/index.js';
import type {Plan} from '../../src/plan/types.js';
import workedExample from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {arbitraryPlan} from './arbitrary-plan.js';

function opened(document: object): Plan {
  const parsed = parsePlan({format: 'cairn-plan', version: 1, ...document});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

const withTheory = (theory: object, rest: object = {}): Plan => opened({theory, ...rest});
const inEnglish = (plan: Plan): string => sayStatement(statementOf(plan, 'en'));
const inSpanish = (plan: Plan): string =>
  sayStatement(statementOf(plan, 'es', (word) => spanish[word]));

/** A theory from plain words: who does what, what adults change, what students notice. */
function plain(ifs: readonly string[], thens: readonly string[], effects: readonly string[]): Plan {
  return withTheory({
    strategies: ifs.map((text, at) => ({id: `s-${String(at)}`, actor: 'Teams', text})),
    outcomes: [
      ...thens.map((text, at) => ({id: `t-${String(at)}`, text, level: 'practice'})),
      ...effects.map((text, at) => ({id: `e-${String(at)}`, text, level: 'student'})),
    ],
  });
}

describe('the statement', () => {
  it('says a whole theory in sentences', () => {
    expect(inEnglish(opened(workedExample))).to.equal(
      'If grade teams get 40 protected minutes every two weeks and use one shared protocol and the office ' +
        'sends all announcements in one weekly bulletin, then teachers bring and discuss student work in every ' +
        'session and each team plans one adjustment to teaching from what it sees, so that students get feedback ' +
        'that fits what they show they need. ' +
        'We think so because the two teams that tried it in spring brought work 5 times out of 6; announcements ' +
        'fill the time because there is no other channel; teams that look at student work with a protocol more ' +
        'often change instruction; and feedback is the adjustment students notice first. ' +
        'We assume that forty minutes is long enough for the protocol, and will see it in “Share of sessions in ' +
        'which student work was discussed”. ' +
        'We assume that people read the bulletin, and will see it in “Staff who say they read the ' +
        'bulletin”.',
    );
  });

  it('says it in Spanish, with “e” where “y” cannot be said', () => {
    const plan = plain(
      ['leen', 'informan'],
      ['cada equipo planea', 'incluye a todos'],
      ['aprenden'],
    );
    expect(inSpanish({...plan, language: 'es'})).to.equal(
      'Si Teams leen y Teams informan, entonces cada equipo planea e incluye a todos, para que aprenden.',
    );
  });

  it('says chains that have nothing to do with each other one by one, and what is loose by itself', () => {
    const plan = withTheory({
      strategies: [
        {id: 'a', actor: 'Ana', text: 'calls home'},
        {id: 'b', actor: 'Ben', text: 'opens the gym'},
        {id: 'c', actor: 'Cleo', text: 'waits'},
      ],
      outcomes: [
        {id: 'x', text: 'families answer', level: 'family'},
        {id: 'y', text: 'colleagues play', level: 'practice'},
      ],
      links: [
        {id: 'l', from: 'a', to: 'x'},
        {id: 'm', from: 'b', to: 'y'},
      ],
    });
    expect(inEnglish(plan)).to.equal(
      'If Ana calls home, then … so that families answer. ' +
        'If Ben opens the gym, then colleagues play, so that … ' +
        'If Cleo waits, then … so that …',
    );
  });

  it('gives the reason a sentence of its own where one would be too long', () => {
    const said = inEnglish(plain(['a', 'b', 'c'], ['d', 'e', 'f'], ['g']));
    expect(said).to.match(/then d, e, and f\. We do this so that g\.$/);
  });

  it('goes on in further sentences where one would hold more than anybody follows', () => {
    const many = (letter: string, count: number): string[] =>
      Array.from({length: count}, (_, at) => `${letter}${String(at)}`);
    const said = inEnglish(plain(['try'], many('a', 8), many('b', 7)));
    expect(said).to.equal(
      'If teams try, then a0, a1, a2, and a3. In addition, a4, a5, a6, and a7. ' +
        'We do this so that b0, b1, b2, and b3. We also do this so that b4, b5, and b6.',
    );
    expect(inEnglish(plain(['try'], many('a', 7), []))).to.equal(
      'If teams try, then a0, a1, a2, and a3. In addition, a4, a5, and a6. We do this so that …',
    );
  });

  it('gives each reason once, and many of them in further sentences', () => {
    const links = Array.from({length: 9}, (_, at) => ({
      id: `l${String(at)}`,
      from: 's',
      to: 'o',
      because: [{id: `r${String(at)}`, text: `r${String(at % 7)}`}],
    }));
    const said = inEnglish(
      withTheory({strategies: [{id: 's', text: 'a'}], outcomes: [{id: 'o', text: 'b'}], links}),
    );
    expect(said).to.match(
      /We think so because r0; r1; r2; and r3\. We also think so because r4; r5; and r6\.$/,
    );
  });

  it('tells many parts apart by semicolons where one has a comma inside', () => {
    const said = inEnglish(plain(['meet'], ['bring work, all of it', 'talk', 'plan'], []));
    expect(said).to.include('then bring work, all of it; talk; and plan, so that …');
  });

  const ends: readonly (readonly [written: string, said: string])[] = [
    ['meet weekly.', 'If teams meet weekly, then'],
    ['meet weekly ; ', 'If teams meet weekly, then'],
    ['meet at 3 p.m.', 'If teams meet at 3 p.m., then'],
    ['meet. And talk.', 'If teams meet. And talk, then'],
    ['ask why?', 'If teams ask why? then'],
    ['meet …', 'If teams meet …, then'],
    ['会います。', 'If teams 会います, then'],
  ];
  for (const [written, said] of ends) {
    it(`sets no second mark after “${written}”`, () => {
      expect(inEnglish(plain([written], ['x'], ['y']))).to.include(said);
    });
  }

  it('ends with one full stop, whatever the last words end with', () => {
    const end = (words: string): string => inEnglish(plain(['a'], ['b'], [words])).slice(-6);
    expect(end('they read.')).to.equal(' read.');
    expect(end('they read!')).to.equal(' read!');
    expect(end('at 3 p.m.')).to.equal('3 p.m.');
    expect(end('wait …')).to.equal('wait …');
  });

  it('writes a word that is no name with a small letter inside, and leaves names and other scripts alone', () => {
    const said = (text: string, language = 'en'): string =>
      sayStatement(statementOf({...plain(['a'], [text], ['c']), language}, language)).replace(
        /^.*then (.*), so that c\.$/u,
        '$1',
      );
    expect(said('The office writes')).to.equal('the office writes');
    expect(said('IT writes')).to.equal('IT writes');
    expect(said('Every McKay writes')).to.equal('every McKay writes');
    expect(said('Theodora writes')).to.equal('Theodora writes');
    expect(said('Will writes')).to.equal('Will writes');
    expect(said('Grade 4 writes')).to.equal('Grade 4 writes');
    expect(said('Grade teams write')).to.equal('grade teams write');
    expect(said('Forty minutes pass')).to.equal('forty minutes pass');
    expect(said('New York writes')).to.equal('New York writes');
    expect(said('I write')).to.equal('I write');
    expect(said('Teachers')).to.equal('teachers');
    expect(said('Forty')).to.equal('Forty');
    expect(said('A')).to.equal('A');
    expect(said('Cuarenta minutos', 'es')).to.equal('cuarenta minutos');
    expect(said('Ana escribe', 'es')).to.equal('Ana escribe');
    expect(said('Los equipos escriben', 'es')).to.equal('los equipos escriben');
    expect(said('Los Angeles writes')).to.equal('Los Angeles writes');
    expect(said('Каждая команда')).to.equal('Каждая команда');
  });

  it('writes the first word of a reason small where the team does so elsewhere, never that of a person’s name', () => {
    const because = (text: string): string =>
      inEnglish(
        withTheory(
          {
            strategies: [{id: 's', text: 'share feedback with grace and some others'}],
            outcomes: [{id: 'o', text: 'b'}],
            links: [{id: 'l', from: 's', to: 'o', because: [{id: 'e', text}]}],
          },
          {people: [{id: 'p', name: 'Grace Some'}]},
        ),
      ).replace(/^.*because /u, '');
    expect(because('Feedback helps')).to.equal('feedback helps.');
    expect(because('Feedback Inc. helps')).to.equal('Feedback Inc. helps.');
    expect(because('Grace helps')).to.equal('Grace helps.');
    expect(because('Some helps')).to.equal('Some helps.');
  });

  it('marks the words that are not in the language of the reader', () => {
    const plan = withTheory({
      strategies: [{id: 's', actor: {en: 'Teams', es: 'Los equipos'}, text: {en: 'meet'}}],
    });
    const pieces = statementOf(plan, 'es')
      .flatMap(({parts}) => parts.flat())
      .filter((piece) => piece.kind === 'own');
    expect(pieces.map(({text, language, id}) => [text, language, id])).to.deep.equal([
      ['los equipos', '', 's'],
      ['meet', 'en', 's'],
    ]);
  });

  it('claims nothing where nothing is written', () => {
    expect(isClaimed(opened({}).theory)).to.be.false;
    expect(inEnglish(opened({}))).to.equal('If … then … so that …');
    expect(isClaimed(plain([' '], ['x'], []).theory)).to.be.true;
  });

  it('is said in a language of any name', () => {
    for (const language of ['__proto__', 'constructor', '']) {
      const theory = {strategies: [{id: 's', actor: 'Our teams', text: 'meet'}]};
      expect(inEnglish(withTheory(theory, {language}))).to.include('Our teams meet');
    }
  });

  it('takes what somebody wrote as text, whatever it looks like', () => {
    const hostile = '<img src=x onerror=alert(1)> {if} $& ${x} [a](b)';
    expect(inEnglish(plain([hostile], ['x'], ['y']))).to.include(hostile);
  });
});

describe('any theory', () => {
  const language = fc.constantFrom('en', 'es', 'es-MX', 'de', 'ar', 'not a language', '');

  it('is said without an empty place between two connecting words, and never as “undefined”', () => {
    fc.assert(
      fc.property(arbitraryPlan(), language, (plan, reader) => {
        for (const {parts} of statementOf(plan, reader)) {
          expect(parts.length).to.be.greaterThan(0);
          for (const pieces of parts) {
            expect(pieces[0]?.kind).to.equal('small');
            expect(pieces.some(({kind}) => kind !== 'small')).to.be.true;
            for (const [at, piece] of pieces.entries()) {
              expect(piece.text).not.to.equal('');
              if (piece.kind === 'small' && at > 0)
                expect(pieces[at - 1]?.kind).not.to.equal('small');
            }
          }
        }
        const said = sayStatement(statementOf(plan, reader));
        expect(said).not.to.match(/undefined|\[object|NaN/);
      }),
    );
  });

  it('is said with every strategy, outcome and assumption that has words, each once', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const pieces = statementOf(plan).flatMap(({parts}) => parts.flat());
        const ids = new Set(pieces.flatMap((piece) => (piece.kind === 'own' ? [piece.id] : [])));
        const {strategies, outcomes, links} = plan.theory;
        const wordless = /^[\s,;:.،؛、，；：。．।۔]*$/u;
        const spoken = (text: Plan['theory']['goal']): boolean =>
          !wordless.test(
            typeof text === 'string' ? text : (Object.values(text).find((one) => one.trim()) ?? ''),
          );
        for (const {id, text} of [...outcomes, ...links.flatMap((one) => one.assumptions)]) {
          if (spoken(text) && typeof text === 'string') expect(ids.has(id), id).to.be.true;
        }
        for (const {id, text} of strategies) {
          if (spoken(text) && typeof text === 'string') expect(ids.has(id), id).to.be.true;
        }
      }),
    );
  });

  it('keeps the words of the team, but for their white space, their last mark and the capital of a small word', () => {
    const words = fc.string({unit: 'grapheme', minLength: 1, maxLength: 30});
    fc.assert(
      fc.property(words, (written) => {
        const said = inEnglish(plain([written], ['x'], ['y']));
        const kept = written
          .replace(/\s+/gu, ' ')
          .trim()
          .replace(/[\s,;:.،؛、，；：。．।۔]+$/u, '');
        expect(said.toLowerCase()).to.include(kept.toLowerCase());
      }),
    );
  });
});
