/**
 * When a question is asked, as SurveyJS writes it (`{role} = 'teacher' or {role} = 'coach'`) and as a plan does: because of
 * which question, and after which of its answers.
 *
 * What always holds: what is read asks the same people; an expression that says more than a plan can say (two questions at
 * once, an answer that was not given, a calculation) is not read at all rather than nearly.
 */
import type {SurveyItem} from '../plan/types.js';

type When = NonNullable<SurveyItem['when']>;
type Literal = string | number | boolean;

/** A question that an expression may name. */
export interface Named {
  readonly item: string;
  /** Its answers: as the expression knows them, and as the plan does; `undefined` where people write what they like. */
  readonly values: readonly {readonly raw: Literal; readonly own: string | number}[] | undefined;
  /** Several answers at once. */
  readonly several?: boolean;
  readonly numeric?: boolean;
}

/** A part of an expression: what it asks of an answer. */
interface Test {
  readonly names: ReadonlySet<string>;
  /** The answers that it names. */
  readonly literals: readonly Literal[];
  /** Whether it holds exactly where one of these answers was given. */
  readonly oneOf: boolean;
  /** Whether it says the same of each of several answers. */
  readonly each: boolean;
  /** Whether it looks into an answer, which of a single one would look into its letters. */
  readonly within: boolean;
  holds(answer: Literal | undefined): boolean;
}

/** Reads an expression; `undefined` where a plan cannot say it. */
export function readCondition(
  expression: string,
  named: (name: string) => Named | undefined,
): When | undefined {
  const test = parse(expression);
  if (test?.names.size !== 1) return undefined;
  const [name = ''] = test.names;
  const question = named(name);
  // Who gave no answer is not asked because of one.
  if (!question || test.holds(undefined)) return undefined;
  if (question.several ? !test.each : test.within) return undefined;
  if (!question.values) {
    if (!test.oneOf || test.literals.length === 0) return undefined;
    const wanted = test.literals.map((literal) =>
      question.numeric ? Number(literal) : String(literal),
    );
    return wanted.some((value) => Number.isNaN(value))
      ? undefined
      : {item: question.item, in: [...new Set(wanted)]};
  }
  const wanted = question.values.filter(({raw}) => test.holds(raw)).map(({own}) => own);
  return wanted.length === 0 ? undefined : {item: question.item, in: [...new Set(wanted)]};
}

/** Writes a condition; `undefined` where SurveyJS has no way to say it. */
export function writeCondition(name: string, {in: wanted}: When): string | undefined {
  const values = wanted.map((value) => (typeof value === 'number' ? String(value) : quoted(value)));
  if (values.length === 0 || values.includes(undefined) || /[{}]/.test(name)) return undefined;
  return `{${name}} anyof [${values.join(', ')}]`;
}

/** A text in an expression. A backslash before a quote could mean two things. */
function quoted(text: string): string | undefined {
  return text.includes('\\') ? undefined : `'${text.replace(/['"]/g, '\\$&')}'`;
}

type Token =
  | {readonly kind: 'name' | 'text' | 'word' | 'sign'; readonly text: string}
  | {readonly kind: 'number'; readonly text: string};

const TOKEN =
  /\s*(?:\{(?<name>[^{}]+)\}|'(?<single>(?:\\['"]|\\(?!['"])|[^'\\])*)'|"(?<double>(?:\\['"]|\\(?!['"])|[^"\\])*)"|(?<number>-?\d+(?:\.\d+)?)(?![\w.])|(?<word>[A-Za-z]+)|(?<sign>\|\||&&|<=|>=|<>|!=|==|[=<>!()[\],]))/y;

function tokensOf(expression: string): Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  const end = expression.trimEnd().length;
  while (pattern.lastIndex < end) {
    const groups = pattern.exec(expression)?.groups;
    if (!groups) return undefined;
    const {name, single, double, number, word, sign} = groups;
    const text = single ?? double;
    if (name !== undefined) tokens.push({kind: 'name', text: name.trim()});
    else if (text !== undefined) tokens.push({kind: 'text', text: text.replace(/\\(['"])/g, '$1')});
    else if (number !== undefined) tokens.push({kind: 'number', text: number});
    else if (word !== undefined) tokens.push({kind: 'word', text: word.toLowerCase()});
    else tokens.push({kind: 'sign', text: sign ?? ''});
  }
  return tokens;
}

/** What SurveyJS calls its comparisons, by what we call them. */
const COMPARISONS: Readonly<Record<string, string>> = {
  '=': 'is',
  '==': 'is',
  equal: 'is',
  '!=': 'is-not',
  '<>': 'is-not',
  notequal: 'is-not',
  '<': 'less',
  less: 'less',
  '<=': 'at-most',
  lessorequal: 'at-most',
  '>': 'more',
  greater: 'more',
  '>=': 'at-least',
  greaterorequal: 'at-least',
  anyof: 'any',
  contains: 'has',
  contain: 'has',
  noneof: 'none',
};

/** Deeper than anybody writes: an expression must not use up the stack. */
const DEEPEST = 50;

function parse(expression: string): Test | undefined {
  const tokens = tokensOf(expression);
  if (!tokens || tokens.length === 0) return undefined;
  let at = 0;
  let depth = 0;
  const is = (...texts: string[]): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      (token.kind === 'word' || token.kind === 'sign') &&
      texts.includes(token.text)
    );
  };
  const take = (...texts: string[]): boolean => {
    const found = is(...texts);
    if (found) at++;
    return found;
  };

  const either = (): Test | undefined => {
    if (++depth > DEEPEST) return undefined;
    let test = both();
    while (test && take('or', '||')) test = joined(test, both(), 'or');
    depth--;
    return test;
  };
  const both = (): Test | undefined => {
    let test = single();
    while (test && take('and', '&&')) test = joined(test, single(), 'and');
    return test;
  };
  const single = (): Test | undefined => {
    let turned = false;
    while (take('not', '!', 'negate')) turned = !turned;
    let test: Test | undefined;
    if (take('(')) {
      test = either();
      if (!take(')')) return undefined;
    } else test = comparison();
    return test && turned ? negated(test) : test;
  };
  const comparison = (): Test | undefined => {
    const token = tokens[at++];
    if (token?.kind !== 'name') return undefined;
    const names = new Set([token.text]);
    const plain = {names, literals: [], oneOf: false, within: false};
    if (take('notempty')) return {...plain, each: true, holds: (answer) => answer !== undefined};
    if (take('empty')) return {...plain, each: false, holds: (answer) => answer === undefined};
    const sign = tokens[at];
    const how =
      sign && (sign.kind === 'word' || sign.kind === 'sign') ? COMPARISONS[sign.text] : undefined;
    if (how === undefined) return undefined;
    at++;
    const literals = take('[') ? list() : literal();
    return literals && compared(names, how, literals);
  };
  const literal = (): Literal[] | undefined => {
    const token = tokens[at++];
    if (token?.kind === 'text') return [token.text];
    if (token?.kind === 'number') return [Number(token.text)];
    if (token?.kind === 'word' && (token.text === 'true' || token.text === 'false'))
      return [token.text === 'true'];
    return undefined;
  };
  const list = (): Literal[] | undefined => {
    const found: Literal[] = [];
    while (!take(']')) {
      const next = literal();
      if (!next || (!is(']') && !take(','))) return undefined;
      found.push(...next);
    }
    return found;
  };

  const test = either();
  return at === tokens.length ? test : undefined;
}

function compared(
  names: ReadonlySet<string>,
  how: string,
  literals: readonly Literal[],
): Test | undefined {
  const [first] = literals;
  if (
    how !== 'any' &&
    how !== 'has' &&
    how !== 'none' &&
    (literals.length !== 1 || first === undefined)
  )
    return undefined;
  const isGiven = (answer: Literal | undefined): boolean =>
    literals.some((one) => isSame(one, answer));
  const size = (answer: Literal | undefined): number =>
    answer === undefined || answer === '' ? Number.NaN : Number(answer) - Number(first);
  const holds: Readonly<Record<string, Test['holds']>> = {
    is: isGiven,
    any: isGiven,
    has: isGiven,
    'is-not': (answer) => !isGiven(answer),
    none: (answer) => !isGiven(answer),
    less: (answer) => size(answer) < 0,
    'at-most': (answer) => size(answer) <= 0,
    more: (answer) => size(answer) > 0,
    'at-least': (answer) => size(answer) >= 0,
  };
  const test = holds[how];
  if (!test) return undefined;
  const within = how === 'has';
  const each = within || how === 'any';
  return {names, literals, oneOf: each || how === 'is', each, within, holds: test};
}

function joined(one: Test, other: Test | undefined, how: 'and' | 'or'): Test | undefined {
  if (!other) return undefined;
  const or = how === 'or';
  return {
    names: new Set([...one.names, ...other.names]),
    literals: [...one.literals, ...other.literals],
    oneOf: or && one.oneOf && other.oneOf,
    each: or && one.each && other.each,
    within: one.within || other.within,
    holds: (answer) =>
      or ? one.holds(answer) || other.holds(answer) : one.holds(answer) && other.holds(answer),
  };
}

function negated(test: Test): Test {
  return {...test, oneOf: false, each: false, holds: (answer) => !test.holds(answer)};
}

/** SurveyJS takes `1` and `'1'` for the same, and capitals for small letters. */
function isSame(one: Literal, other: Literal | undefined): boolean {
  if (other === undefined) return false;
  const [a, b] = [String(one).toLowerCase(), String(other).toLowerCase()];
  return a === b || (a.trim() !== '' && b.trim() !== '' && Number(a) === Number(b));
}

type Whens = ReadonlyMap<string, NonNullable<SurveyItem['when']>>;

/** Whether what is asked because of a question goes back to another one. */
export function leadsTo(whens: Whens, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (
    let at: string | undefined = from;
    at !== undefined && !seen.has(at);
    at = whens.get(at)?.item
  ) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}

/** Whether nobody is asked because of one condition for whom the other does not hold. */
export function isImplied(
  whens: Whens,
  one: NonNullable<SurveyItem['when']>,
  other: NonNullable<SurveyItem['when']>,
): boolean {
  // Conditions that were read before make no circle.
  for (let at: typeof one | undefined = one; at; at = whens.get(at.item)) {
    if (at.item === other.item && at.in.every((value) => other.in.includes(value))) return true;
  }
  return false;
}
