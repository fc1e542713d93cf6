/**
 * A district's theory of action with 40 outcomes, as one is written over two years: six strands that meet, most links with
 * their reason, some still without. Made from a seed, so that pictures stay the same.
 */

interface Strand {
  readonly actor: string;
  readonly practice: string;
  readonly soon: readonly string[];
  readonly later: readonly string[];
  readonly effects: readonly string[];
  readonly reasons: readonly string[];
  readonly assumption: string;
}

const strands: readonly Strand[] = [
  {
    actor: 'Every school',
    practice: 'protects ninety minutes a week in which grade teams look at student work',
    soon: [
      'teams bring the work of three students to each meeting',
      'teachers say in writing what the work shows before they plan',
      'meetings begin with learning and end with announcements',
    ],
    later: [
      'teams adjust a unit while it is taught, not after it',
      'teachers agree on what good work looks like in their grade',
    ],
    effects: [
      'students get feedback while they can still use it',
      'students can say what they are working on next',
    ],
    reasons: [
      'Four pilot teams changed a lesson after 22 of 28 meetings',
      'Our minutes of last year show that logistics fill unprotected time',
      'Teams that look at work with a protocol change instruction more often',
    ],
    assumption: 'Substitutes can be found for the teams that meet during the day',
  },
  {
    actor: 'Instructional coaches',
    practice: 'work six weeks at a time with one team on a problem the team has chosen',
    soon: [
      'teachers invite a coach to plan with them',
      'coaches spend more than half of their week with teams',
      'teachers watch a colleague teach at least once a month',
    ],
    later: [
      'teams keep a practice going after the coach has left',
      'teachers explain difficult ideas in more than one way',
    ],
    effects: [
      'students explain their thinking aloud every day',
      'students who struggle get help in the same lesson',
    ],
    reasons: [
      'Teachers asked for shorter cycles on their own questions in 31 of 40 conversations',
      'Coaching tied to a team’s own problem is kept up longer',
      'Coaches’ calendars show 38 % of time with teachers today',
    ],
    assumption: 'Principals do not use coaches as substitutes',
  },
  {
    actor: 'The curriculum office',
    practice: 'cuts the pacing guide by a third and names the ideas that matter most in each grade',
    soon: [
      'teachers know which five ideas carry their year',
      'teams drop units that do not serve these ideas',
    ],
    later: [
      'lessons leave time to come back to what was not understood',
      'grades hand over what students know, not what was covered',
      'teams write common tasks for the ideas that matter most',
    ],
    effects: [
      'students meet fewer topics and remember more of them',
      'students see how this year builds on the last',
    ],
    reasons: [
      'Teachers skip on average eleven lessons of the guide, each a different eleven',
      'Fewer topics in more depth is what the standards ask for',
    ],
    assumption: 'The state test does not ask for what is left out',
  },
  {
    actor: 'Schools and families',
    practice: 'agree on two times a year at which every family talks with a teacher about goals',
    soon: [
      'teachers call home with good news before there is bad news',
      'interpreters are booked before a meeting, not after it',
    ],
    later: [
      'teachers use in class what families told them about their child',
      'families hear of a problem within a week',
    ],
    effects: [
      'families know what their child is working on and how to help',
      'students hear the same expectations at home and at school',
    ],
    reasons: [
      'Families of 212 students said that they hear from school only when something is wrong',
      'Attendance rose in the two schools that began in spring',
    ],
    assumption: 'Families can come in the evening or be called',
  },
  {
    actor: 'Attendance teams',
    practice: 'meet every Tuesday over the list of students who missed two days',
    soon: [
      'somebody has talked with each of these students by Thursday',
      'teams know why a student was away, not only that',
      'students come back to a person who expects them',
    ],
    later: [
      'schools change the bus stops and start times that keep students away',
      'every student has an adult who notices when they are missing',
    ],
    effects: [
      'students miss fewer than nine days a year',
      'students say that somebody would notice if they were not there',
    ],
    reasons: [
      'Two in three long absences began with two single days',
      'Students told us that nobody asked them',
    ],
    assumption: 'Lists are correct by Monday evening',
  },
  {
    actor: 'Principals',
    practice: 'give every team the right to decide on its own schedule within the contract',
    soon: ['teams decide within a week what used to take a month', 'staff know who decides what'],
    later: [
      'people without a title lead a piece of work',
      'teams stop something that does not work, and say so',
    ],
    effects: [
      'students help decide how their classroom works',
      'students see adults change their minds when something does not work',
    ],
    reasons: [
      'Our survey says that a third of staff knows who decides',
      'Decisions close to the classroom are carried by those who made them',
    ],
    assumption: 'The contract leaves this to schools',
  },
];

/** Whole numbers below a bound, the same ones for the same seed. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** The plan. Its outcomes stand in the order in which the strands were written, not in that of the drawing. */
export function longTheory(seed = 2026): object {
  const roll = dice(seed);
  const outcomes: object[] = [];
  const links: object[] = [];
  const link = (from: string, to: string, reason: string, assumption = ''): void => {
    const id = `l-${links.length + 1}`;
    links.push({
      id,
      from,
      to,
      because: reason ? [{id: `e-${id}`, kind: 'local-data', text: reason}] : [],
      assumptions: assumption ? [{id: `a-${id}`, text: assumption, confidence: 'some'}] : [],
    });
  };
  const groups = strands.map(({soon, later, effects}, at) => {
    const made = (texts: readonly string[], name: string, level: string, term: string): string[] =>
      texts.map((text, index) => {
        const id = `o-${name}-${at + 1}-${index + 1}`;
        outcomes.push({id, text, level, term});
        return id;
      });
    return {
      soon: made(soon, 'soon', 'practice', 'short'),
      later: made(later, 'later', at % 2 ? 'structure' : 'practice', 'medium'),
      effects: made(effects, 'effect', at === 3 ? 'family' : 'student', 'long'),
    };
  });
  for (const [at, {soon, later, effects}] of groups.entries()) {
    const {reasons = [], assumption = ''} = strands[at] ?? {};
    const reason = (): string => (roll(4) === 0 ? '' : (reasons[roll(reasons.length)] ?? ''));
    for (const [i, id] of soon.entries())
      link(`s-${at + 1}`, id, reason(), i === 0 ? assumption : '');
    for (const [i, id] of later.entries()) link(soon[i % soon.length] ?? '', id, reason());
    for (const [i, id] of effects.entries()) link(later[i % later.length] ?? '', id, reason());
    // Strands meet: what one team learns helps another.
    const neighbor = groups[(at + 1) % groups.length];
    if (roll(2)) link(soon.at(-1) ?? '', neighbor?.later[0] ?? '', reason());
    if (roll(2) === 0) link(soon[0] ?? '', effects.at(-1) ?? '', reason());
  }
  return {
    format: 'cairn-plan',
    version: 1,
    id: 'district-2026',
    title: 'A district that learns from its own work',
    language: 'en',
    team: {school: 'Three Rivers Unified School District'},
    theory: {
      goal: 'Every student is known, taught well and here every day.',
      strategies: strands.map(({actor, practice}, at) => ({
        id: `s-${at + 1}`,
        actor,
        text: practice,
      })),
      outcomes,
      links,
    },
  };
}
