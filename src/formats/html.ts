/**
 * What people read as one HTML file, for a browser and for Word: headings, lists and tables, a language where it changes,
 * and nothing that runs or is fetched.
 *
 * What always holds: there is one way for words into the file, and it lets none of them become an element, an attribute or
 * an address; addresses are those that were found safe; the file forbids itself everything but its own style.
 */
import type {Plan} from '../plan/types.js';
import {
  directionOf,
  type Block,
  type Fact,
  type Line,
  type ReadDocument,
  type Run,
} from './document.js';
import {planDocument, type PlanDocumentOptions} from './plan-document.js';

/** The plan, or some parts of it, as an accessible HTML file that Word opens. */
export function toHtml(plan: Plan, options: PlanDocumentOptions = {}): string {
  return htmlOf(planDocument(plan, options));
}

/** Readable at every width and on paper; Word and Writer read the plain parts of it: no side but by its name, one tag or class. */
const styleFor = (start: 'left' | 'right'): string => `
body { font: 1rem/1.5 Calibri, Carlito, "Segoe UI", Helvetica, Arial, sans-serif; color: #1f2328; background: #fff; margin: 0; }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid #c9c7c0; }
h3 { font-size: 1.0625rem; line-height: 1.3; margin: 1.25rem 0 .25rem; }
p, ul, dl { margin: .25rem 0 .75rem; }
ul { padding-inline-start: 1.25rem; }
li { margin: .25rem 0; }
dl div { margin: .125rem 0; }
dt, dd { display: inline; margin: 0; }
dt, .quiet { color: #50555c; }
dt::after { content: ": "; }
.claim { font-size: 1.125rem; }
.claim p { margin: 0; padding-block: .125rem; border-inline-start: 4px solid #0b5f5c; padding-inline-start: 1rem; }
.waiting { color: #50555c; border-bottom: 2px dotted #767b82; }
.wide { overflow-x: auto; }
table { border: 0; border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
caption { text-align: start; color: #50555c; padding-bottom: .25rem; }
th, td { border: 1px solid #c9c7c0; padding: .375rem .5rem; vertical-align: top; }
thead th { background: #f3f1ec; }
.column { text-align: ${start}; }
.row { text-align: ${start}; font-weight: normal; }
h1, h2, h3, caption, dt { page-break-after: avoid; }
tr, li { page-break-inside: avoid; }
a { color: #0b5f5c; }
@media print {
  @page { margin: 15mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .claim { break-inside: avoid; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
}
`;

/** Writer draws a table without these attributes without lines, and reads no style but that of a tag or a class alone. */
const TABLE = '<table border="1" cellspacing="0" cellpadding="6">';

export function htmlOf({title, language, blocks}: ReadDocument): string {
  const direction = directionOf(language);
  return `<!DOCTYPE html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Cairn">
<title>${escaped(title)}</title>
<style>${styleFor(direction === 'rtl' ? 'right' : 'left')}</style>
</head>
<body lang="${escaped(language)}">
<main>
${blocks.map((block, at) => blockOf(block, blocks[at - 1])).join('\n')}
</main>
</body>
</html>
`;
}

function blockOf(block: Block, before?: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${lineOf(block.words)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${lineOf(block.words)}</p>`;
    case 'claim':
      return `<div class="claim">\n${block.lines
        .map(({name, words}) => `<p><strong>${escaped(name)}</strong> ${lineOf(words)}</p>`)
        .join('\n')}\n</div>`;
    case 'facts':
      return factsOf(block.facts);
    case 'list':
      return `<ul>\n${block.items
        .map(
          ({words, facts = []}) => `<li>${lineOf(words)}${facts.length ? factsOf(facts) : ''}</li>`,
        )
        .join('\n')}\n</ul>`;
    case 'table': {
      // On a phone a wide table moves within its own place, by keys too, and the page stays where it is.
      const name = block.caption || (before?.kind === 'heading' ? plain(before.words) : '');
      return `<div class="wide" role="region" aria-label="${escaped(name)}" tabindex="0">${TABLE}
${block.caption && `<caption>${escaped(block.caption)}</caption>\n`}<thead><tr>${block.head.map((name) => `<th scope="col" class="column">${escaped(name)}</th>`).join('')}</tr></thead>
<tbody>
${block.rows
  .map(
    ([first = [], ...rest]) =>
      `<tr><th scope="row" class="row">${lineOf(first)}</th>${rest
        .map((words) => `<td>${lineOf(words)}</td>`)
        .join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table></div>`;
    }
  }
}

const plain = (line: Line): string => line.map(({text}) => text).join('');

function factsOf(facts: readonly Fact[]): string {
  return `<dl>${facts
    .map(({name, words}) => `<div><dt>${escaped(name)}</dt><dd>${lineOf(words)}</dd></div>`)
    .join('')}</dl>`;
}

const lineOf = (line: Line): string => line.map(runOf).join('');

function runOf({text, language, look, address, foreign}: Run): string {
  const words = escaped(text).replaceAll('\n', '<br>');
  const attributes = [
    language ? ` lang="${escaped(language)}"` : '',
    look === 'quiet' || look === 'waiting' ? ` class="${look}"` : '',
  ].join('');
  if (address !== undefined)
    return `<a href="${escaped(address)}" rel="noopener noreferrer">${words}</a>`;
  if (look === 'strong') return `<strong${attributes}>${words}</strong>`;
  if (foreign && TURNS.test(text)) return `<bdi${attributes}>${words}</bdi>`;
  return attributes ? `<span${attributes}>${words}</span>` : words;
}

/** Letters and marks that are written, or turn others, from right to left. */
const TURNS =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The only way for words into a file of elements, HTML or SVG. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}
