/** Surveys on their way to SurveyJS and back, read by SurveyJS itself; and files that no plan can hold as they are. */
import {expect} from 'chai';
import fc from 'fast-check';
import {Model} from 'survey-core';
import {fromSurveyJs, toSurveyJs, type ReadSurveyJs} from '../../src/formats/survey-js.js';
import {parsePlan} from '../../src/plan/open.js';
import {itemKinds} from '../../src/plan/schema/enumerations.js';
import type {Answer, Survey, SurveyItem, Text} from '../../src/plan/types.js';
import {asker} from '../../src/results/answers.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

function surveyOf(fields: object): Survey {
  const parsed = parsePlan({format: 'cairn-plan', version: 1, surveys: [fields]});
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan.surveys[0]!;
}

function taken(read: ReadSurveyJs): Survey {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.survey;
}

const codes = (read: ReadSurveyJs): string[] =>
  read.ok ? read.notes.map(({code, left}) => (left ? `${code}!` : code)) : ['refused'];

/** What both know of a survey: scales by their points, nothing that is promised in a plan alone. */
function shared({title, introduction, thanks, sections, scales, items}: Survey): object {
  const points = new Map(
    scales.map((scale) => [scale.id, scale.points.map(({value, text}) => ({value, text}))]),
  );
  return {
    ...{title, introduction, thanks, sections},
    items: items.map(({id, kind, text, hint, scale, choices, when}) => ({
      ...{id, kind, text},
      ...(hint !== undefined && hint !== '' && {hint}),
      ...(scale !== undefined && {points: points.get(scale)}),
      ...(choices && {choices}),
      ...(when && {when}),
    })),
  };
}

const WORDS = [
  'Why {q0}, not {locale}?',
  'How often?',
  'It’s “clear”',
  '<b>5</b> > 4 & so',
  ' ',
  'Señal',
  '{x',
  'a\nb',
];
const text: fc.Arbitrary<Text> = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.record({en: fc.constantFrom(...WORDS), es: fc.constantFrom(...WORDS)}),
  fc.record({es: fc.constantFrom(...WORDS), 'pt-BR': fc.constantFrom(...WORDS)}),
);

/** Any survey of the kinds that both can ask, its conditions going back to earlier questions. */
const anySurvey: fc.Arbitrary<Survey> = fc
  .record({
    title: text,
    introduction: text,
    thanks: fc.constantFrom('', 'Thank you: 1 < 2 & 3 > 2', {en: 'Thanks', es: 'Gracias'}),
    scales: fc.array(
      fc.uniqueArray(fc.record({value: fc.integer({min: -3, max: 99}), text}), {
        selector: ({value}) => value,
        minLength: 1,
        maxLength: 7,
      }),
      {minLength: 1, maxLength: 3},
    ),
    items: fc.array(
      fc.record({
        kind: fc.constantFrom(...itemKinds),
        text,
        hint: fc.option(text, {nil: undefined}),
        scale: fc.nat(9),
        choices: fc.uniqueArray(
          fc.record({
            value: fc.constantFrom('a', 'b c', "d'e", 'f"g', 'true', '[h], {i}', '10', ''),
            text,
          }),
          {selector: ({value}) => value, minLength: 1, maxLength: 5},
        ),
        because: fc.option(fc.record({item: fc.nat(20), in: fc.uniqueArray(fc.nat(6))})),
      }),
      {maxLength: 9},
    ),
    sections: fc.array(text, {maxLength: 3}),
  })
  .map(({scales, items, sections, ...words}) => {
    const made: Record<string, unknown>[] = [];
    for (const [at, {kind, text: asked, hint, scale, choices, because}] of items.entries()) {
      const scaled = kind === 'scale' || kind === 'then-now';
      const chosen = kind === 'choice' || kind === 'choices';
      const before = because && made[because.item % (at + 1)];
      const values = before ? valuesOf(before, scales) : [];
      const wanted = because?.in.flatMap((one) => values.slice(one, one + 1)) ?? [];
      made.push({
        id: `q${String(at)}`,
        ...{kind, text: asked},
        ...(hint !== undefined && {hint}),
        ...(scaled && {scale: `s${String(scale % scales.length)}`}),
        ...(chosen && {choices}),
        ...(before &&
          wanted.length > 0 && {
            // In the order of the question, as they are read.
            when: {item: before['id'], in: values.filter((value) => wanted.includes(value))},
          }),
      });
    }
    const each = Math.ceil(made.length / Math.max(1, sections.length));
    return surveyOf({
      ...{id: 'sv', ...words, items: made},
      scales: scales.map((points, at) => ({id: `s${String(at)}`, points})),
      sections: sections.map((title, at) => ({
        id: `part-${String(at)}`,
        text: title,
        items: made.slice(at * each, (at + 1) * each).map(({id}) => id),
      })),
    });
  });

function valuesOf(
  {kind, scale, choices}: Record<string, unknown>,
  scales: readonly (readonly {value: number}[])[],
): (number | string)[] {
  if (kind === 'number') return [0, 4];
  if (kind === 'text' || kind === 'date') return ['2026-09-01'];
  if (typeof scale === 'string') return scales[Number(scale.slice(1))]!.map(({value}) => value);
  return (choices as {value: string}[]).map(({value}) => value);
}

describe('a survey for SurveyJS', () => {
  it('comes back asking the same', () => {
    fc.assert(
      fc.property(anySurvey, (survey) => {
        const {file, notes} = toSurveyJs(survey);
        expect(notes).to.deep.equal([]);
        const read = fromSurveyJs(JSON.stringify(file));
        expect(codes(read).filter((code) => code !== 'piping')).to.deep.equal([]);
        expect(shared(taken(read))).to.deep.equal(shared(survey));
      }),
    );
  });

  it('is understood by SurveyJS: no error, every question, asked of the same people', () => {
    fc.assert(
      fc.property(anySurvey, fc.array(fc.nat(6), {minLength: 9, maxLength: 9}), (survey, picks) => {
        const model = new Model(toSurveyJs(survey).file);
        expect(model.jsonErrors ?? []).to.deep.equal([]);
        expect(model.getAllQuestions().map(({name}) => name)).to.have.members(
          survey.items.map(({id}) => id),
        );
        // SurveyJS forgets an answer when its question is hidden only at the end: who answers is asked in order.
        const isAsked = asker(survey);
        const answers: Record<string, Answer> = {};
        for (const [at, item] of survey.items.entries()) {
          const shown = model.getQuestionByName(item.id).isVisible;
          expect(shown, JSON.stringify(item)).to.equal(isAsked(item, answers));
          const answer = shown ? answerTo(survey, item, picks[at]!) : undefined;
          if (answer === undefined) continue;
          answers[item.id] = answer;
          model.setValue(item.id, answer);
        }
      }),
      {numRuns: 60},
    );
  });

  it('repeats earlier answers there as here: of then and now, now', () => {
    const points = [0, 1].map((value) => ({value, text: ['Never', 'Daily'][value]!}));
    const survey = surveyOf({
      id: 's',
      scales: [{id: 'often', points}],
      items: [
        {id: 'meet', kind: 'then-now', scale: 'often', text: 'How often do you meet?'},
        {id: 'name', kind: 'text', text: 'With whom?'},
        {id: 'why', kind: 'text', text: {en: 'Why {name} {meet}, {other}?', es: '¿{name}?'}},
      ],
    });
    const {file} = toSurveyJs(survey);
    const model = new Model(file);
    model.setValue('meet', {then: 0, now: 1});
    model.setValue('name', '<b>Ana</b>');
    expect(model.getQuestionByName('why').processedTitle).to.equal(
      'Why <b>Ana</b> Daily, {other}?',
    );
    expect(taken(fromSurveyJs(file)).items[2]!.text).to.deep.equal(survey.items[2]!.text);
  });

  it('takes the worked example along, but for what is promised in the plan', () => {
    const survey = surveyOf({...teamTime.surveys[0]!, waves: []});
    const {file, notes} = toSurveyJs(survey);
    expect(notes).to.deep.equal([]);
    expect(new Model(file).jsonErrors ?? []).to.deep.equal([]);
    expect(JSON.stringify(file)).not.to.include('favorable');
    expect(shared(taken(fromSurveyJs(file)))).to.deep.equal(shared(survey));
  });

  it('names what it cannot ask', () => {
    const {file, notes} = toSurveyJs(
      surveyOf({
        items: [
          {id: 'a', kind: 'drawing', text: 'Draw it'},
          {id: 'b', kind: 'choice', text: 'Which?', choices: [{value: 'x\\', text: 'X'}]},
          {id: 'c', kind: 'text', text: 'Why?', when: {item: 'b', in: ['x\\']}},
        ],
      }),
    );
    expect(notes.map(({code, left, question}) => [code, left, question])).to.deep.equal([
      ['kind', true, 'Draw it'],
      ['condition', false, 'Why?'],
    ]);
    expect((file['elements'] as object[]).length).to.equal(2);
  });
});

function answerTo({scales}: Survey, item: SurveyItem, pick: number): Answer | undefined {
  const points = scales.find(({id}) => id === item.scale)?.points ?? [];
  const point = points[pick % Math.max(1, points.length)]?.value;
  const choices = item.choices ?? [];
  const choice = choices[pick % Math.max(1, choices.length)]?.value;
  // An empty value is no answer for SurveyJS.
  if (pick === 6 || choice === '') return undefined;
  switch (item.kind) {
    case 'scale':
      return point;
    case 'then-now':
      return point === undefined ? undefined : {then: point, now: point};
    case 'choice':
      return choice;
    case 'choices':
      return choice === undefined ? undefined : [choice];
    case 'number':
      return pick;
    case 'date':
      return '2026-09-01';
    default:
      return pick % 2 ? '2026-09-01' : 'Words';
  }
}

describe('a file of SurveyJS', () => {
  const file = {
    title: {default: 'Team time', es: 'Tiempo de equipo'},
    description: 'Five minutes.',
    completedHtml: '<h3>Thank you</h3> &amp; good&nbsp;bye',
    pages: [
      {
        name: 'about you',
        elements: [
          {
            type: 'radiogroup',
            name: 'role',
            title: 'Your role?',
            isRequired: true,
            choices: ['teacher', {value: 'coach', text: {default: 'Coach', es: 'Asesor'}}],
            showOtherItem: true,
          },
          {type: 'boolean', name: 'new', title: 'New here?'},
          {
            type: 'panel',
            title: 'How it goes',
            visibleIf: "{role} anyof ['teacher', 'coach']",
            elements: [
              {
                type: 'matrix',
                name: 'likert',
                title: 'Do you agree?',
                columns: [
                  {value: 'no', text: 'No'},
                  {value: 'yes', text: 'Yes'},
                ],
                rows: [
                  {value: 'goal', text: 'We have a goal.'},
                  {value: 'time', text: 'We have time.', visibleIf: "{role} = 'teacher'"},
                ],
              },
              {type: 'rating', name: 'nps', title: 'Would you go on?', rateMax: 10, rateMin: 8},
            ],
          },
          {type: 'comment', name: 'why', title: 'Why {nps}?', visibleIf: '{nps} >= 9'},
          {type: 'comment', name: 'goal why', visibleIf: "{likert.goal} = 'yes'"},
          {type: 'text', name: 'age', title: 'How many years?', inputType: 'number', min: 0},
          {type: 'text', name: 'mail', title: 'Your address?', inputType: 'email'},
          {type: 'file', name: 'proof', title: 'A file?'},
          {type: 'dropdown', name: 'town', title: 'Town?', choicesByUrl: {url: '/towns'}},
          {type: 'checkbox', name: 'help', choices: [1, 2], visibleIf: '{age} > 3 or {new} = true'},
          {
            type: 'tagbox',
            name: 'who',
            title: 'Who, {goal why}, {locale}?',
            choices: ['a', 'b'],
            visibleIf: '{new} = true',
          },
        ],
      },
    ],
    triggers: [{type: 'complete', expression: '{age} > 60'}],
  };

  it('becomes sections and questions, a matrix questions on one scale', () => {
    const survey = taken(fromSurveyJs(file));
    expect(survey.title).to.deep.equal({en: 'Team time', es: 'Tiempo de equipo'});
    expect(survey.thanks).to.equal('Thank you & good bye');
    expect(survey.sections.map(({text: words, items}) => [words, items])).to.deep.equal([
      ['', ['role', 'new']],
      ['How it goes: Do you agree?', ['goal', 'time']],
      ['How it goes', ['nps']],
      [{en: 'Further questions', es: 'Más preguntas'}, ['why', 'goal-why', 'age', 'help', 'who']],
    ]);
    const item = (id: string): SurveyItem => survey.items.find((one) => one.id === id)!;
    expect(item('role').choices!.map(({value}) => value)).to.deep.equal([
      'teacher',
      'coach',
      'other',
    ]);
    expect(item('goal').scale).to.equal(item('time').scale);
    expect(item('goal').when).to.deep.equal({item: 'role', in: ['teacher', 'coach']});
    expect(item('time').when).to.deep.equal({item: 'role', in: ['teacher']});
    expect(item('why').when).to.deep.equal({item: 'nps', in: [9, 10]});
    expect(item('goal-why').when).to.deep.equal({item: 'goal', in: [2]});
    expect(item('who').when).to.deep.equal({item: 'new', in: ['true']});
    expect(item('why').text).to.equal('Why {nps}?');
    expect(item('who').text).to.equal('Who, {goal-why}, {locale}?');
    expect(item('help')).not.to.have.property('when');
  });

  it('keeps the order where a file has no pages, and leaves no section without a name after a matrix', () => {
    const matrix = {
      type: 'matrix',
      name: 'often',
      title: 'How often?',
      columns: ['Never', 'Daily'],
      rows: ['Meet', 'Plan'],
    };
    const elements = [{type: 'comment', name: 'first'}, matrix, {type: 'comment', name: 'last'}];
    const sections = (parts: object): unknown =>
      taken(fromSurveyJs(parts)).sections.map(({text: words, items}) => [words, items]);
    expect(sections({elements})).to.deep.equal([
      ['', ['first']],
      ['How often?', ['Meet', 'Plan']],
      [{en: 'Further questions', es: 'Más preguntas'}, ['last']],
    ]);
    expect(sections({pages: [{title: 'Time', elements}]})).to.deep.equal([
      ['Time', ['first']],
      ['How often?', ['Meet', 'Plan']],
      ['Time', ['last']],
    ]);
  });

  it('says of each question what does not fit, and why', () => {
    const read = fromSurveyJs(file);
    const notes = read.ok ? read.notes : [];
    const told = notes.map(({code, left, question, value}) =>
      [left ? 'left out' : 'otherwise', code, question, value].join(' · '),
    );
    expect(told).to.have.members([
      'otherwise · required · Your role? · ',
      'otherwise · beside · Your role? · showOtherItem',
      'otherwise · values · Do you agree? · no, yes',
      'otherwise · piping · Who, {goal why}, {locale}? · {locale}',
      'otherwise · checks · How many years? · min',
      'left out · kind · Your address? · text (email)',
      'left out · kind · A file? · file',
      'left out · elsewhere · Town? · ',
      'otherwise · condition · help · {age} > 3 or {new} = true',
      'otherwise · logic ·  · triggers',
      'otherwise · markup ·  · ',
    ]);
  });

  it('takes no id that the plan has, and makes ids of any name', () => {
    const survey = taken(
      fromSurveyJs(
        {elements: ['a', 'a', 'Qué?', '', '__proto__'].map((name) => ({type: 'comment', name}))},
        {taken: ['a', 'Que']},
      ),
    );
    expect(survey.items.map(({id}) => id)).to.deep.equal(['a-2', 'a-3', 'Que-2', 'q', '__proto__']);
  });

  it('asks everybody rather than nearly the same people', () => {
    const asked = (visibleIf: string, type = 'radiogroup'): unknown => {
      const first = {type, name: 'a', choices: ['x', 'y', 'z']};
      const then = {type: 'comment', name: 'b', visibleIf};
      return taken(fromSurveyJs({elements: [first, then]})).items[1]?.when?.in;
    };
    expect(asked("{a} = 'x' or {a} = 'y'")).to.deep.equal(['x', 'y']);
    expect(asked("{a} notempty and not ({a} == 'X')")).to.deep.equal(['y', 'z']);
    expect(asked('{a} contains "x"', 'checkbox')).to.deep.equal(['x']);
    const strange = [
      "{a} != 'x'",
      '{a} empty',
      "{b} = 'x'",
      "{a} = 'x' and {c} = 1",
      "{a} contains 'x'",
      "iif({a} = 'x', 1, 0)",
      "{a} = 'x",
      `${'('.repeat(5000)}{a} = 'x'${')'.repeat(5000)}`,
      `{a} = '${"\\'".repeat(5000)}`,
    ];
    for (const one of strange) expect(asked(one), one).to.equal(undefined);
    expect(asked("{a} = 'x'", 'checkbox'), 'a list is not one of its parts').to.equal(undefined);
    const waiting = ['a', 'b'].map((name) => ({
      ...{type: 'radiogroup', name, choices: ['x']},
      visibleIf: `{${name === 'a' ? 'b' : 'a'}} = 'x'`,
    }));
    const {items} = taken(fromSurveyJs({elements: waiting}));
    expect(items.map(({when}) => when?.item)).to.deep.equal(['b', undefined]);
  });

  it('is refused with a reason where it is none, and never throws', () => {
    expect(codes(fromSurveyJs('{'))).to.deep.equal(['refused']);
    const refusal = fromSurveyJs({format: 'cairn-plan', version: 1});
    expect(refusal.ok ? [] : refusal.problems.map(({message}) => message)).to.deep.equal([
      'Is no SurveyJS survey: it has neither “pages” nor “elements”.',
    ]);
    expect(codes(fromSurveyJs('{"elements":[],"x":{"__proto__":{}}}'))).to.deep.equal(['refused']);
    const part = fc.constantFrom(
      ...['type', 'name', 'title', 'elements', 'pages', 'choices', 'rows', 'columns', 'visibleIf'],
      ...['rateValues', 'rateMax', 'rateStep', 'value', 'text', 'matrix', 'rating', 'panel', '{a}'],
    );
    const anything = fc.letrec<{tree: unknown}>((tie) => ({
      tree: fc.oneof(
        {maxDepth: 5},
        fc.oneof(part, fc.double(), fc.boolean(), fc.constant(null)),
        fc.array(tie('tree'), {maxLength: 4}),
        fc.dictionary(part, tie('tree'), {maxKeys: 6}),
      ),
    })).tree;
    fc.assert(
      fc.property(fc.array(anything), (elements) => {
        const read = fromSurveyJs({elements});
        if (read.ok) expect(surveyOf(read.survey)).to.deep.equal(read.survey);
      }),
    );
  });
});
