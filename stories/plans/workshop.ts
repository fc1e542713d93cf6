/**
 * What a team of nine left on the wall after one afternoon: sixty cards about advisory, put where there was room, some in
 * line and some not, about a third of them connected. As it was photographed, so that pictures stay the same.
 */

const people = [
  ['Marta Silva', 'administrator', 'Assistant principal'],
  ['Devon Clarke', 'teacher', 'Grade 9 science'],
  ['Hana Sato', 'teacher', 'Grade 9 English'],
  ['Luis Ortega', 'counselor', 'Counselor'],
  ['Priya Nair', 'coach', 'Advisory lead'],
  ['Tom Becker', 'support-staff', 'Front office'],
  ['Ines Duarte', 'family', 'Parent, grade 9'],
  ['Jo Whitfield', 'association', 'Building representative'],
] as const;

const actions = [
  ['Write the advisory list, no more than fourteen students each', 1, '2026-09-04'],
  ['Find twenty minutes on Tuesday and Thursday', 0, '2026-08-28'],
  ['Ask the office how calls home are logged today', 5, '2026-09-02'],
  ['Make one page of conversation starters', 2, '2026-09-09'],
  ['Invite two families to read it before it goes out', 6, '2026-09-11'],
  ['Visit the middle school during its advisory', 4, '2026-10-01'],
  ['Count third absences at the end of each month', 3, '2026-10-30'],
  ['Meet for half an hour after week three', 4, '2026-10-02'],
] as const;

const outcomes = [
  ['Advisors call home before the third absence', 'practice'],
  ['Advisors open each session with a question, not with news', 'practice'],
  ['Students can name an adult whom they would ask', 'student'],
  ['Families say that they heard from us first', 'student'],
] as const;

const measures = ['Calls home before the third absence, out of all that were due', 'Sessions held'];

/** Everything else that was on the wall, by kind. */
const written = {
  purpose: [
    'Every student is known well by one adult',
    'Families hear from us before there is a problem',
  ],
  vision: ['In May nobody says “I did not know whom to ask”'],
  value: ['Nobody works alone', 'We say what we do not know', 'Small steps, shown early'],
  goal: [
    'Each advisory meets twice a week, all year',
    'Half as many missed calls home by May',
    'No student without an advisor after week one',
  ],
  test: [
    'Two advisories of grade 9 try it for six weeks',
    'Ms. Sato and Mr. Clarke swap their protocols once',
    'One call script, three advisors, ten calls each',
  ],
  shift: [
    'From announcements to a conversation',
    'From the counselor alone to every advisor',
    'From calling when it is bad to calling early',
    'From a list in the office to a list that we all see',
  ],
  communication: [
    'Why advisory changes, at the first staff meeting',
    'What families can expect, in three languages',
    'A note to the bus drivers about Thursday',
    'What we heard in October, on one page',
    'A word to the substitutes',
  ],
  support: [
    'Cover for two periods in week three',
    'A quiet room with a telephone',
    'Forty phone cards',
    'Priya is free on Tuesday mornings',
    'Interpreter on call, Portuguese and Haitian Creole',
    'Snacks (ask the parent group)',
  ],
  learning: [
    'How does the middle school do it?',
    'What did we try in 2023, and why did it stop?',
    'Does a call in the evening reach more people?',
    'What do students want to be asked?',
  ],
  note: [
    'Testing week: no advisory',
    'Snow days?',
    'Lunch B is too short for this',
    'Who has the keys to 114?',
    'Do not call it “homeroom”',
    'Ask Jo whether calls count as duty time',
    'Parking lot: grading policy',
  ],
} as const;

/** Where the cards of a kind hung: the corner of their patch of wall, and how many side by side. */
const patches: Readonly<Record<string, readonly [x: number, y: number, columns: number]>> = {
  purpose: [0, 0, 2],
  vision: [520, 16, 1],
  value: [790, 0, 3],
  goal: [1560, 8, 3],
  person: [0, 230, 2],
  test: [560, 250, 1],
  action: [830, 240, 3],
  outcome: [1640, 250, 2],
  measure: [2140, 300, 1],
  shift: [0, 800, 2],
  communication: [520, 730, 2],
  support: [1060, 740, 3],
  learning: [1810, 690, 2],
  note: [1800, 1010, 3],
};

const connections = [
  ['purpose-0', 'vision-0', 'leads-to'],
  ['purpose-1', 'goal-1', 'leads-to'],
  ['test-0', 'outcome-1', 'leads-to', 'we hope'],
  ['test-2', 'outcome-0', 'leads-to'],
  ['test-1', 'test-0', 'depends-on'],
  ['outcome-0', 'goal-1', 'leads-to'],
  ['outcome-1', 'outcome-2', 'leads-to'],
  ['outcome-0', 'outcome-3', 'leads-to'],
  ['measure-0', 'outcome-0', 'relates-to', 'would show'],
  ['person-1', 'test-0', 'responsible-for', 'tries it'],
  ['person-2', 'test-0', 'responsible-for', 'tries it'],
  ['person-3', 'test-2', 'supports'],
  ['action-0', 'test-0', 'leads-to'],
  ['action-1', 'goal-0', 'leads-to'],
  ['action-2', 'test-2', 'leads-to'],
  ['action-3', 'test-0', 'supports'],
  ['support-0', 'action-7', 'supports'],
  ['support-1', 'test-2', 'supports'],
  ['support-4', 'communication-1', 'supports'],
  ['learning-0', 'action-5', 'relates-to', 'that is why'],
  ['shift-2', 'outcome-0', 'relates-to'],
  ['communication-3', 'learning-3', 'relates-to'],
] as const;

/** The plan, as a document to be opened. */
export function workshop(): object {
  const refs = {
    person: people.map(([name, role, jobTitle], at) => ({
      ...{id: `p-${String(at)}`, name, role, jobTitle, ring: at < 5 ? 'core' : 'affected'},
    })),
    action: actions.map(([text, owner, due], at) => ({
      ...{id: `a-${String(at)}`, text, owner: `p-${String(owner)}`, due},
      success: 'Done, and the team has seen it',
    })),
    measure: measures.map((text, at) => ({id: `m-${String(at)}`, text, type: 'process'})),
    outcome: outcomes.map(([text, level], at) => ({id: `o-${String(at)}`, text, level})),
  };
  const texts: Readonly<Record<string, readonly string[]>> = written;
  const cards = Object.entries(patches).flatMap(([kind, [left, top, columns]]) => {
    const items = kind in refs ? refs[kind as keyof typeof refs] : (texts[kind] ?? []);
    return items.map((item, at) => ({
      id: `${kind}-${String(at)}`,
      kind,
      ...(typeof item === 'string' ? {text: item} : {ref: item.id}),
      // Nobody hangs paper in line.
      x: left + (at % columns) * 248 + ((at * 5) % 4) * 8,
      y: top + Math.floor(at / columns) * 136 + ((at * 7) % 3) * 8,
      ...(kind === 'test' &&
        at === 0 && {where: 'Grade 9', start: '2026-09-14', end: '2026-10-23'}),
    }));
  });
  return {
    ...{format: 'cairn-plan', version: 1, title: 'Advisory', language: 'en'},
    people: refs.person,
    theory: {outcomes: refs.outcome},
    measures: refs.measure,
    actions: refs.action,
    map: {
      cards,
      connections: connections.map(([from, to, kind, label = ''], at) => ({
        ...{id: `k-${String(at)}`, from, to, kind, label},
      })),
    },
  };
}
