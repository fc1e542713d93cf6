/**
 * Actions as a table for a spreadsheet, and any such table as rows.
 *
 * What always holds: every field is quoted; a text that a spreadsheet would take for a formula gets one apostrophe,
 * and reading takes exactly that one off again, so that rows survive the way out and back unchanged.
 */
import {textIn} from '../plan/text.js';
import type {Plan} from '../plan/types.js';

/** Signs that begin a formula, as they are and full width; and what spreadsheets skip before them. */
const FORMULA = /^[\s\uFEFF']*[=+\-@＝＋－＠\t\r]/;

/** Rows as CSV (RFC 4180), with a byte order mark, since Excel takes UTF-8 for another encoding without it. */
export function toCsvTable(rows: readonly (readonly string[])[]): string {
  const field = (text: string): string =>
    `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/**
 * CSV as rows: quoted or not, separated by commas, semicolons or tabs (whichever the first line has most of), lines
 * ended in any way. An empty line is left out. Never throws: a quote that is never closed ends with the text.
 */
export function fromCsvTable(csv: string): string[][] {
  const text = csv.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  let wasQuoted = false;
  const endField = (): void => {
    row.push(field.startsWith("'") && FORMULA.test(field.slice(1)) ? field.slice(1) : field);
    field = '';
    wasQuoted = false;
  };
  const endRow = (): void => {
    const empty = row.length === 0 && field === '' && !wasQuoted;
    if (!empty) {
      endField();
      rows.push(row);
    }
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(i + 1) === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"' && field === '' && !wasQuoted) {
      quoted = wasQuoted = true;
    } else if (sign === separator) endField();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(i + 1) === '\n') i++;
      endRow();
    } else field += sign;
  }
  endRow();
  return rows;
}

function separatorOf(text: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

/** The columns of the action table, in the order they are written. */
export const actionColumns = [
  'id',
  'action',
  'owner',
  'helpers',
  'start',
  'due',
  'due in words',
  'status',
  'blocked because',
  'sign of success',
  'hours',
  'phase',
  'milestone',
  'milestone day',
  'after',
] as const;
export type ActionColumn = (typeof actionColumns)[number];

/** What a table of actions says in another language than English: its column names, the words of a status. */
export interface ActionTableWords {
  column(name: ActionColumn): string;
  status(word: string): string;
}

/** The plan's actions as CSV, one a line under a line of column names. People are named, texts in one language. */
export function toCsv(plan: Plan, language: string = plan.language): string {
  return toCsvTable(actionTable(plan, language));
}

/** The plan's actions as rows under a row of column names; what they wait for by the ids in the first column. */
export function actionTable(
  plan: Plan,
  language: string,
  words?: ActionTableWords,
): readonly (readonly string[])[] {
  const people = new Map(namesOf(plan, language));
  const phases = new Map(plan.phases.map(({id, text}) => [id, text]));
  const milestones = new Map(plan.milestones.map((one) => [one.id, one]));
  const say = (text: Parameters<typeof textIn>[0]): string => textIn(text, language).text;
  const who = (id: string): string => people.get(id) ?? id;
  return [
    actionColumns.map((name) => words?.column(name) ?? name),
    ...plan.actions.map((action) => [
      action.id,
      say(action.text),
      who(action.owner),
      action.helpers.map(who).join('; '),
      action.start,
      action.due,
      say(action.dueText),
      words?.status(action.status) ?? action.status,
      say(action.blockedBecause),
      say(action.success),
      String(action.hours),
      say(phases.get(action.phase) ?? action.phase),
      say(milestones.get(action.milestone)?.text ?? action.milestone),
      milestones.get(action.milestone)?.date ?? '',
      action.after.join('; '),
    ]),
  ];
}

/** What each person is called: by name; of several with one name by job title as well, and by the id where that is alike too. */
function namesOf({people}: Plan, language: string): readonly (readonly [string, string])[] {
  const times = new Map<string, number>();
  const ways = people.map(({id, name, jobTitle}) => {
    const title = textIn(jobTitle, language).text;
    return [id, [name, name && title && `${name} (${title})`]] as const;
  });
  for (const way of ways.flatMap(([, all]) => all)) times.set(way, (times.get(way) ?? 0) + 1);
  return ways.map(([id, all]) => [id, all.find((way) => way && times.get(way) === 1) ?? id]);
}

/** A table with a line of column names as records; a column without a name, and a cell beyond the last column, is left out. */
export function fromCsv(csv: string): Record<string, string>[] {
  const [names = [], ...rows] = fromCsvTable(csv);
  const columns = names.map((name) => name.trim());
  return rows.map((row) =>
    Object.fromEntries(
      columns.flatMap((name, i): [string, string][] =>
        name === '' || name === '__proto__' ? [] : [[name, row[i] ?? '']],
      ),
    ),
  );
}
