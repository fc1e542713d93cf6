/** Documents that the suites open: the worked example, and what comes from careless or hostile hands. */
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

export type Document = Readonly<Record<string, unknown>>;

export const workedExample: Document = teamTime;

/** Where the test server has the worked example. */
export const workedExampleAddress = '/stories/plans/team-time.plan.json';

/** Another plan than the worked example, told by its title. */
export function titled(title: string): Document {
  return {...teamTime, id: 'another-plan', title};
}

/** A plan of a version that this code does not know yet. */
export const newer: Document = {...teamTime, version: 99, title: 'From the future'};

/** Each is refused, with what is wrong in it. */
export const refused: readonly (readonly [what: string, document: unknown])[] = [
  ['text that is no JSON', '{"format": "cairn-plan", '],
  ['another format', {format: 'cairn-response', version: 1}],
  ['a list where an object must be', {format: 'cairn-plan', version: 1, theory: []}],
  [
    'two items with one id',
    {
      format: 'cairn-plan',
      version: 1,
      people: [
        {id: 'p', name: 'A'},
        {id: 'p', name: 'B'},
      ],
    },
  ],
  ['a text that is too long', {format: 'cairn-plan', version: 1, title: 'x'.repeat(20_001)}],
];

/** What somebody writes who would like to run something on another person's page. */
export const hostileText =
  '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>';

/** The worked example with a hostile text wherever a text stands. */
export function hostile(): Document {
  const texts =
    /^(text|title|name|jobTitle|goal|vision|success|because|heard|hint|introduction|symptom|move|observations|learned|how|why|why\.strengthen)$/;
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return texts.test(key) ? `${hostileText} ${value}` : value;
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        poison(one, name === 'en' || name === 'es' ? key : name),
      ]),
    );
  };
  return poison(structuredClone(teamTime), '') as Document;
}
