// Every color and length of a sheet has a name. Reads the sheets of src (all `css` templates and `.css` files outside
// src/tokens) and fails where a declaration holds a raw color, or a raw length that is no value of a custom property.
//   node .config/scripts/lengths.js
// No lengths of ours, hence free: 0, shares (%, fr), what the text or the window says (lh, vw, cqi …), conditions of
// queries, where custom properties do not work, and the 1px of a box that is there but takes no room.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {colorsNamed} from 'culori';

process.chdir(join(import.meta.dirname, '../..'));

const LENGTH =
  /(?<![\w#.-])-?(?:\d+\.?\d*|\.\d+)(?:px|rem|em|rex|ex|rch|ch|cap|ic|mm|cm|q|in|pt|pc)\b/gi;
const COLOR =
  /#[\da-f]{3,8}\b|(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])[a-z]+(?![\w(-])/gi;
/** What makes a box take no room: `visually-hidden`, or the origin of a drawing. */
const NO_ROOM = /^(?:(?:inline|block)-size: 1px|margin: -1px)$/;

/** The names of our tokens by what they hold: `3px` is `--_size-edge`. */
const names = new Map();
const {tokens} = JSON.parse(readFileSync('stories/tokens.data.json', 'utf8'));
for (const [name, {value}] of Object.entries(tokens))
  names.set(value, [...(names.get(value) ?? []), name.replace('--cairn-', '--_')]);

const blank = (text) => text.replace(/[^\n]/g, ' ');

/** The sheets of a file with everything else blanked out, so that places stay what they are. */
function sheetsOf(file) {
  const text = readFileSync(file, 'utf8');
  let sheets = text;
  if (file.endsWith('.ts')) {
    let end = 0;
    sheets = '';
    for (const {0: whole, 1: sheet, index} of text.matchAll(/\bcss`([^`]*)`/g)) {
      sheets +=
        blank(text.slice(end, index + 4)) +
        sheet.replace(/\$\{[^}]*\}/g, (it) => `${blank(it).slice(1)};`);
      end = index + whole.length - 1;
    }
  }
  return sheets.replace(/\/\*[\s\S]*?\*\/|'[^'\n]*'|"[^"\n]*"|url\([^)]*\)/g, blank);
}

/** Every declaration with the line it starts in; selectors and conditions end in a brace and are none. */
function* declarationsOf(file) {
  const sheets = sheetsOf(file);
  for (const {1: text, 2: end, index} of sheets.matchAll(/([^;{}]+)([;{}]|$)/g)) {
    const colon = text.indexOf(':');
    if (end === '{' || colon < 0) continue;
    const start = index + text.search(/\S/);
    yield {
      line: sheets.slice(0, start).split('\n').length,
      property: text.slice(0, colon).trim(),
      value: text
        .slice(colon + 1)
        .trim()
        .replace(/\s+/g, ' '),
    };
  }
}

const isColor = (word) => !/^[a-z]+$/i.test(word) || word.toLowerCase() in colorsNamed;
const isLength = (length) => Number.parseFloat(length) !== 0;

const problems = [];
let sheets = 0;
for (const name of readdirSync('src', {recursive: true}).sort()) {
  const file = `src/${name.replaceAll('\\', '/')}`;
  if (file.startsWith('src/tokens/') || !/\.(?:ts|css)$/.test(file) || file.endsWith('.d.ts'))
    continue;
  let read = false;
  for (const {line, property, value} of declarationsOf(file)) {
    read = true;
    const place = `${file}:${line}: ${property}: ${value}`;
    const colors = (value.match(COLOR) ?? []).filter(isColor);
    if (colors.length)
      problems.push(
        `${place}\n  a raw color; use one of --_color-* or --_print-*, or add a token (src/tokens)`,
      );
    if (property.startsWith('--') || NO_ROOM.test(`${property}: ${value}`)) continue;
    const lengths = [...new Set((value.match(LENGTH) ?? []).filter(isLength))];
    for (const length of lengths) {
      const same = names.get(length.replace('-', ''));
      problems.push(
        `${place}\n  ${length} is a raw length; ${same ? `if it means the same, use ${same.join(' or ')}; else ` : ''}name it at the top of the sheet: \`--_what-it-is: ${length.replace('-', '')}\``,
      );
    }
  }
  if (read) sheets += 1;
}
if (problems.length) {
  console.error(problems.join('\n'));
  console.error(`lengths: ${problems.length} without a name (docs/decisions/tokens.md)`);
  process.exit(1);
}
console.log(`lengths: every color and length has a name in ${sheets} files of sheets`);
