/** Thirty theories of action in a sentence, weak and strong: what is said of each, and that nothing else is. */
import {expect} from 'chai';
import {findings} from '../../src/plan/findings/index.js';
import {vagueVerb} from '../../src/plan/findings/vague-words.js';
import {createPlan, parsePlan} from '../../src/plan/open.js';
import type {PlanDraft} from '../../src/plan/types.js';

interface Example {
  readonly actor: string;
  readonly if: string;
  /** What adults do differently; left out where the theory goes straight to students. */
  readonly then?: string;
  readonly soThat?: string;
  readonly because?: string;
  readonly assumes?: string;
  readonly ifWrong?: string;
  /** Whether a measure shows the THEN. */
  readonly measured?: boolean;
  /** Whether the same measure tests the assumption. */
  readonly tested?: boolean;
  readonly language?: string;
  /** All that is said, by code. */
  readonly said: readonly string[];
}

/** A whole claim, of which each example leaves something out or says it badly. */
const whole = {
  because: 'Both teams that tried it kept going',
  assumes: 'There is a free room',
  ifWrong: 'Meet in the library',
  measured: true,
  tested: true,
  language: 'en',
  said: [],
} as const;

const examples: readonly Example[] = [
  // Strong ones, of which nothing is said.
  {
    ...whole,
    actor: 'Grade teams',
    if: 'look at three pieces of student work together every second Tuesday',
    then: 'teachers name one thing to try in the next lesson',
    soThat: 'students hear what to work on within a week',
  },
  {
    ...whole,
    actor: 'The principal',
    if: 'moves announcements out of meetings and into a bulletin',
    then: 'meetings begin with a question about learning',
    soThat: 'students meet the same expectations in every room',
  },
  {
    ...whole,
    actor: 'New teachers',
    if: 'visit a colleague once a month and talk for 20 minutes afterwards',
    then: 'they try one routine they saw',
    soThat: 'their students know how every lesson begins',
  },
  {
    ...whole,
    actor: 'The counselors',
    if: 'call the families of absent students by ten in the morning',
    then: 'homeroom teachers know the reason before the next day',
    soThat: 'students come back sooner',
  },
  {
    ...whole,
    actor: 'Paraprofessionals',
    if: 'join the planning meeting on the first Monday of the month',
    then: 'teachers and paraprofessionals agree who leads which group',
  },
  {
    ...whole,
    actor: 'The district',
    if: 'buys two hours of cover a week so that teams can meet',
    then: 'teams meet in school time',
  },
  {
    ...whole,
    actor: 'Coaches',
    if: 'support each new teacher with one visit and one talk a week',
    then: 'new teachers ask for a second visit',
  },
  {
    ...whole,
    actor: 'We',
    if: 'hold one meeting a week with a written agenda',
    then: 'teachers improve one unit a term together',
    soThat: 'students write longer texts',
  },
  {
    ...whole,
    language: 'es',
    actor: 'Los equipos de grado',
    if: 'miran juntos tres trabajos de estudiantes cada dos martes',
    then: 'cada docente prueba un cambio en la clase siguiente',
    soThat: 'los estudiantes saben en qué trabajar',
  },
  {
    ...whole,
    language: 'es',
    actor: 'La dirección',
    if: 'pasa los avisos a un boletín semanal',
    then: 'las reuniones tratan de un mejor uso de la evaluación',
  },
  // Nobody does it.
  {
    ...whole,
    actor: '',
    if: 'meet every week with a shared agenda',
    then: 'teachers plan one lesson together',
    said: ['strategy-actor-missing'],
  },
  {
    ...whole,
    actor: ' ',
    if: 'call families before ten',
    then: 'teachers know why somebody is absent',
    said: ['strategy-actor-missing'],
  },
  // Something is bought.
  {
    ...whole,
    actor: 'The school',
    if: 'buys tablets for every classroom',
    then: 'teachers give feedback within a day',
    said: ['strategy-purchase'],
  },
  {
    ...whole,
    actor: 'We',
    if: 'will purchase a new reading program',
    then: 'teachers plan reading lessons in pairs',
    said: ['strategy-purchase'],
  },
  {
    ...whole,
    language: 'es',
    actor: 'La escuela',
    if: 'compra un programa de lectura',
    then: 'los docentes planean en parejas',
    said: ['strategy-purchase'],
  },
  // Nothing one could see.
  {
    ...whole,
    actor: 'Leaders',
    if: 'support collaboration',
    then: 'teachers visit one another twice a term',
    said: ['strategy-vague'],
  },
  {
    ...whole,
    actor: 'The team',
    if: 'is fostering a culture of trust',
    then: 'people say what is not working',
    said: ['strategy-vague'],
  },
  {
    ...whole,
    language: 'es',
    actor: 'La dirección',
    if: 'fomenta la colaboración',
    then: 'los docentes se visitan dos veces',
    said: ['strategy-vague'],
  },
  {
    ...whole,
    language: 'es',
    actor: 'El equipo',
    if: 'mejorará la comunicación',
    then: 'todos leen el boletín',
    said: ['strategy-vague'],
  },
  {
    ...whole,
    actor: 'Teams',
    if: 'meet twice a month',
    then: 'teaching improves',
    measured: false,
    tested: false,
    assumes: '',
    said: ['outcome-vague'],
  },
  {
    ...whole,
    actor: 'Teams',
    if: 'meet twice a month',
    then: 'teachers feel empowered',
    measured: false,
    tested: false,
    assumes: '',
    said: ['outcome-vague'],
  },
  // THEN says what IF said.
  {
    ...whole,
    actor: 'Teams',
    if: 'discuss student work every second week',
    then: 'teams will discuss student work every two weeks',
    said: ['outcome-repeats'],
  },
  {
    ...whole,
    language: 'es',
    actor: 'Los equipos',
    if: 'comentan trabajos de estudiantes cada semana',
    then: 'los equipos comentarán trabajos de estudiantes',
    said: ['outcome-repeats'],
  },
  // Nothing adults do in between.
  {
    ...whole,
    actor: 'Teachers',
    if: 'use the new rubric in every class',
    soThat: 'students write better essays',
    said: ['adult-practice-missing'],
  },
  // No reason, no measure, no test, no way on.
  {
    ...whole,
    actor: 'Teams',
    if: 'meet twice a month',
    then: 'teachers plan one lesson together',
    because: '',
    said: ['link-because-missing'],
  },
  {
    ...whole,
    actor: 'Teams',
    if: 'meet twice a month',
    then: 'teachers plan one lesson together',
    measured: false,
    tested: false,
    assumes: '',
    said: ['outcome-measure-missing'],
  },
  {
    ...whole,
    actor: 'Teams',
    if: 'meet twice a month',
    then: 'teachers plan one lesson together',
    ifWrong: '',
    said: ['assumption-if-wrong-missing'],
  },
  {
    ...whole,
    actor: 'Teams',
    if: 'meet twice a month',
    then: 'teachers plan one lesson together',
    tested: false,
    said: ['assumption-test-missing'],
  },
  // Several at once, in the order of the theory.
  {
    ...whole,
    actor: '',
    if: 'ensure success',
    soThat: 'students succeed',
    because: '',
    assumes: '',
    said: [
      'strategy-actor-missing',
      'strategy-vague',
      'adult-practice-missing',
      'link-because-missing',
    ],
  },
  {
    ...whole,
    actor: 'We',
    if: 'buy laptops',
    then: 'instruction is enhanced',
    because: '',
    measured: false,
    tested: false,
    ifWrong: '',
    said: [
      'strategy-purchase',
      'outcome-vague',
      'link-because-missing',
      'assumption-if-wrong-missing',
      'assumption-test-missing',
    ],
  },
];

const sentence = ({actor, if: does, then, soThat}: Example): string =>
  [`IF ${actor} ${does}`, then && `THEN ${then}`, soThat && `SO THAT ${soThat}`]
    .filter(Boolean)
    .join(' ');

/** Opened from a document, as every plan is. */
function said(example: Example, recipe: (draft: PlanDraft) => void = () => undefined): string[] {
  const draft = JSON.parse(JSON.stringify(createPlan())) as PlanDraft;
  const outcomes = [
    ...(example.then ? [{id: 'then', text: example.then, level: 'practice'}] : []),
    ...(example.soThat ? [{id: 'so', text: example.soThat, level: 'student'}] : []),
  ];
  const because = [{id: 'why', kind: 'local-data', text: example.because}];
  const assumption = {
    id: 'assumed',
    text: example.assumes,
    ifWrong: example.ifWrong,
    measure: example.tested ? 'seen' : '',
  };
  const steps = ['if', ...outcomes.map(({id}) => id)];
  Object.assign(draft, {language: example.language});
  Object.assign(draft.theory, {
    goal: 'A goal',
    problem: {text: 'A problem', evidence: []},
    strategies: [{id: 'if', actor: example.actor, text: example.if}],
    outcomes,
    links: outcomes.map(({id}, at) => ({
      id: `link-${id}`,
      from: steps[at],
      to: id,
      because: at === 0 ? because : [{id: `why-${id}`, kind: 'value', text: 'It matters to us'}],
      assumptions: at === 0 ? [assumption] : [],
    })),
  });
  Object.assign(draft, {
    measures: example.measured ? [{id: 'seen', text: 'Seen', outcome: 'then'}] : [],
  });
  recipe(draft);
  const parsed = parsePlan(draft);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return findings(parsed.plan)
    .map(({code}) => code)
    .filter((code) => code !== 'reference-missing');
}

describe('thirty theories of action', () => {
  it('are thirty', () => {
    expect(examples).to.have.lengthOf(30);
  });

  for (const example of examples) {
    it(`${sentence(example)}: ${example.said.join(', ') || 'nothing to say'}`, () => {
      expect(said(example)).to.deep.equal(example.said);
    });
  }
});

describe('a vague verb', () => {
  for (const [language, text, verb] of [
    ['es', 'El equipo mejorará la comunicación', 'mejorará'],
    ['es', 'Apoyarán a los nuevos', 'Apoyarán'],
    ['es', 'un mejor uso del tiempo', ''],
    ['en', 'We are fostering trust', 'fostering'],
    ['en', 'The supporter comes by', ''],
  ] as const) {
    it(`is “${verb}” in “${text}”`, () => {
      expect(vagueVerb(text, language)).to.equal(verb);
    });
  }
});

describe('the claim of a plan', () => {
  const [strong] = examples as readonly [Example];

  it('is left alone while there is no IF or no THEN', () => {
    expect(said({...strong, if: '', because: '', assumes: ''})).to.deep.equal([]);
    expect(said({...strong, then: '', soThat: '', measured: false})).to.deep.equal([]);
  });

  it('keeps one idea, and a reason with those that were parked', () => {
    const ideas = (draft: PlanDraft): void => {
      Object.assign(draft.theory, {
        ideas: [
          {id: 'one', text: 'A bulletin', chosen: true},
          {id: 'two', text: 'A huddle', chosen: true},
          {id: 'three', text: 'A board', parked: 'Nobody passes there'},
          {id: 'four', text: 'A message', parked: ' '},
          {id: 'five', text: ''},
        ],
      });
    };
    expect(said(strong, ideas)).to.deep.equal(['idea-second', 'idea-reason-missing']);
  });

  it('says nothing of ideas before one is chosen', () => {
    const ideas = (draft: PlanDraft): void => {
      Object.assign(draft.theory, {ideas: [{id: 'one', text: 'A bulletin'}]});
    };
    expect(said(strong, ideas)).to.deep.equal([]);
  });

  it('is looked back at once the last cycle is decided', () => {
    const decided =
      (cycle: string, status = 'untested') =>
      (draft: PlanDraft): void => {
        Object.assign(draft, {
          cycles: [{id: 'first'}, {id: 'second'}],
          decisions: [
            {id: 'd', cycle, act: 'adapt', assumptions: [{assumption: 'assumed', status}]},
          ],
        });
      };
    const nothing = 'decision-nothing-learned';
    expect(said(strong, decided('first'))).to.deep.equal([nothing]);
    expect(said(strong, decided('second'))).to.deep.equal(['assumption-open', nothing]);
    expect(said(strong, decided('second', 'not-learned'))).to.deep.equal([]);
  });
});
