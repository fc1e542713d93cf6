/**
 * A plan as Markdown, to read and to paste: theory, people, actions.
 *
 * What always holds: a text of the plan stays text; it cannot become a heading, a link, HTML or a table's edge.
 */
import type {Plan} from '../plan/types.js';
import type {Block, Fact, Line, ReadDocument, Run} from './document.js';
import {planDocument, type PlanDocumentOptions} from './plan-document.js';

/** The plan in one language, or some parts of it. What is empty is left out. */
export function toMarkdown(plan: Plan, options: PlanDocumentOptions = {}): string {
  return markdownOfAll(planDocument(plan, options));
}

/** Any document that people read. */
export function markdownOfAll({blocks}: ReadDocument): string {
  return `${blocks.map((block) => markdownOf(block).join('\n')).join('\n\n')}\n`;
}

function markdownOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${lineOf(block.words)}`];
    case 'paragraph':
      return [lineOf(block.words)];
    case 'claim':
      return block.lines.map(({name, words}) => `- **${plain(name)}** ${lineOf(words)}`);
    case 'facts':
      return block.facts.map(factOf);
    case 'list':
      return block.items.flatMap(({words, facts = []}) => [
        `- ${lineOf(words)}`,
        ...facts.map((fact) => `  ${factOf(fact)}`),
      ]);
    case 'table':
      return [
        row(block.head.map((name) => plain(name))),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(lineOf))),
      ];
  }
}

const factOf = ({name, words}: Fact): string => `- ${plain(name)}: ${lineOf(words)}`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** One line; what begins it is no sign of a list or a heading. */
function lineOf(line: Line): string {
  const mayLink = LINKING.test(line.map(({text}) => text).join(''));
  const words = line.map((run) => runOf(run, mayLink)).join('');
  return words.replace(/^(\d{0,9})([#+\-.])/, '$1\\$2');
}

function runOf({text, look, address}: Run, mayLink: boolean): string {
  // What is safe to follow is a link of its own in most readers; it needs no more than its signs left alone.
  if (address !== undefined) return `<${address.replace(/[<>|\s]/g, encodeURIComponent)}>`;
  const words = plain(text, mayLink);
  return look === 'waiting' && words ? `*${words}*` : words;
}

/** Where brackets could be a link, an image or a footnote, say where one leads, or be a box to tick. Else they are brackets. */
const LINKING = /\][([{:]|\[[[^]|\^\[|^\s*\[[ x]?\]/i;

/** One line in which nothing is markup: no emphasis, code, HTML, table edge, or link that makes itself. */
function plain(text: string, mayLink = LINKING.test(`${text}:`)): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(mayLink ? /[\\`*_{}[\]()<>!|~&]/g : /[\\`*_{}<>|~&]/g, '\\$&')
    .replaceAll('://', '&#58;//')
    .replace(/\bwww\./gi, 'www&#46;')
    .replaceAll('@', '&#64;');
}
