/**
 * A table of people, as schools have it, as people of a plan: pasted out of a spreadsheet or read from a file.
 *
 * What always holds: nothing of the table is lost without a word: every row that is left out and every column that is not
 * used is told, with its number or name; nothing but name, role and job title is taken.
 */
import {roles, type Role} from '../plan/schema/enumerations.js';
import {fromCsvTable} from './csv.js';

export interface ReadPerson {
  readonly name: string;
  readonly role: Role | '';
  readonly jobTitle: string;
}

/** What is to be said about a row, counted as a spreadsheet counts. */
export interface RowProblem {
  readonly row: number;
  /** No name, in the plan already, twice in the table: left out. Or a role that we do not know: it goes into the job title. */
  readonly code: 'no-name' | 'known' | 'twice' | 'role';
  readonly value: string;
}

export interface ReadPeople {
  readonly people: readonly ReadPerson[];
  readonly problems: readonly RowProblem[];
  /** Columns of which nothing is taken, by their names, else by their letters in a spreadsheet. */
  readonly unused: readonly string[];
}

type Column = 'name' | 'first' | 'last' | 'role' | 'jobTitle';

/** What columns are called, without capitals and accents, in our languages. */
const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'person',
    'staff',
    'nombre completo',
    'persona',
    'nombre y apellidos',
  ],
  first: ['first name', 'first', 'given name', 'nombre', 'nombres'],
  last: ['last name', 'last', 'surname', 'family name', 'apellido', 'apellidos'],
  role: ['role', 'group', 'role group', 'rol', 'grupo', 'funcion'],
  jobTitle: ['job title', 'title', 'job', 'position', 'puesto', 'cargo', 'titulo'],
};

/** What people in these roles are called besides the word of the role, without capitals and accents, in our languages. */
const TITLES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  teacher: ['docente', 'maestra', 'maestro', 'profesora', 'profesor'],
  administrator: [
    ...['principal', 'assistant principal', 'vice principal', 'ap', 'dean', 'head of school'],
    ...['directora', 'director', 'direccion', 'subdirectora', 'subdirector'],
  ],
  coach: ['instructional coach', 'literacy coach', 'math coach'],
  counselor: [
    'school counselor',
    'counsellor',
    'consejera',
    'consejero',
    'orientadora',
    'orientador',
  ],
  'support-staff': ['paraprofessional', 'aide', 'secretary', 'office manager', 'secretaria'],
  family: ['parent', 'guardian', 'madre', 'padre', 'tutor'],
};

/**
 * Reads a table.
 * @param roleWords - what each role is called, in every language that may be meant
 * @param known - the names that are in the plan already
 */
export function readPeople(
  csv: string,
  roleWords: Readonly<Record<Role, readonly string[]>>,
  known: readonly string[],
): ReadPeople {
  const [first = [], ...rest] = fromCsvTable(csv);
  const named = first.map((cell, at) => {
    const column = columnOf(cell);
    // Of two columns that say the same, the first is meant; the other one is told as not used.
    return first.findIndex((one) => columnOf(one) === column) === at ? column : undefined;
  });
  const hasHead = named.some(
    (column) => column === 'name' || column === 'first' || column === 'last',
  );
  const columns: readonly (Column | undefined)[] = hasHead ? named : ['name', 'role', 'jobTitle'];
  const words = new Map(
    roles.flatMap((role) =>
      [role, ...roleWords[role]].map((word) => [folded(word), role] as const),
    ),
  );
  const titles = new Map(
    roles.flatMap((role) => (TITLES[role] ?? []).map((word) => [word, role] as const)),
  );
  const before = new Set(known.map(folded));
  const seen = new Set<string>();
  const people: ReadPerson[] = [];
  const problems: RowProblem[] = [];
  const rows = hasHead ? rest : [first, ...rest];
  for (const [at, cells] of rows.entries()) {
    const row = at + (hasHead ? 2 : 1);
    const cell = (column: Column): string => (cells[columns.indexOf(column)] ?? '').trim();
    if (cells.every((one) => one.trim() === '')) continue;
    const name = cell('name') || [cell('first'), cell('last')].filter(Boolean).join(' ');
    const key = folded(name);
    if (key === '') problems.push({row, code: 'no-name', value: cells.join(' ').trim()});
    else if (before.has(key)) problems.push({row, code: 'known', value: name});
    else if (seen.has(key)) problems.push({row, code: 'twice', value: name});
    else {
      seen.add(key);
      const word = cell('role');
      const exact = words.get(folded(word));
      const role = exact ?? titles.get(folded(word)) ?? '';
      if (word !== '' && role === '') problems.push({row, code: 'role', value: word});
      const title = cell('jobTitle');
      // A word that says more than the role, or is none, is kept beside the title that is there.
      const more = exact !== undefined || folded(title) === folded(word) ? '' : word;
      people.push({name, role, jobTitle: [title, more].filter(Boolean).join(', ')});
    }
  }
  const unused = Array.from(
    {length: rows.reduce((most, {length}) => Math.max(most, length), first.length)},
    (_, at) => {
      if (columns[at] !== undefined) return '';
      const name = hasHead ? (first[at] ?? '').trim() : '';
      const isFilled = rows.some((cells) => (cells[at] ?? '').trim() !== '');
      return name || (isFilled ? letterOf(at) : '');
    },
  ).filter(Boolean);
  return {people, problems, unused};
}

/** What a spreadsheet calls a column: A to Z, AA … */
function letterOf(at: number): string {
  const before = at < 26 ? '' : letterOf(Math.floor(at / 26) - 1);
  return before + String.fromCharCode(65 + (at % 26));
}

function columnOf(cell: string): Column | undefined {
  const name = folded(cell);
  return (Object.keys(COLUMNS) as Column[]).find((column) => COLUMNS[column].includes(name));
}

const folded = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
