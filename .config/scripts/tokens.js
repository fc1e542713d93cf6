// Builds the design tokens (src/tokens/*.tokens.json, Design Tokens format) with style-dictionary:
//   src/tokens/tokens.styles.ts  the sheet that every element adopts (kept, so that nothing has to be built first)
//   dist/tokens.css              the same as public properties, for pages
//   dist/tokens.json             names and values for other tools
// `--check` writes nothing and fails where the kept sheet is not what the tokens say.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import StyleDictionary from 'style-dictionary';

const KEPT = 'src/tokens/tokens.styles.ts';

const color = ({components, alpha}) =>
  `oklch(${components.join(' ')}${alpha === undefined || alpha === 1 ? '' : ` / ${alpha}`})`;
const length = ({value, unit}) => (value === 0 ? '0' : `${value}${unit}`);

/** The value of a token as CSS. */
function css({$type, $value}) {
  switch ($type) {
    case 'color':
      return color($value);
    case 'dimension':
    case 'duration':
      return length($value);
    case 'cubicBezier':
      return `cubic-bezier(${$value.join(', ')})`;
    case 'shadow':
      return [$value.offsetX, $value.offsetY, $value.blur, $value.spread]
        .map(length)
        .concat(color($value.color))
        .join(' ');
    default:
      return String($value);
  }
}

/** Every token of the files named, references resolved, in order. */
async function tokens(files) {
  const dictionary = new StyleDictionary({
    source: files.map((file) => `src/tokens/${file}.tokens.json`),
    usesDtcg: true,
    log: {verbosity: 'silent', warnings: 'disabled'},
    platforms: {css: {transforms: []}},
  });
  const {allTokens} = await dictionary.getPlatformTokens('css');
  return allTokens.map((token) => ({
    name: token.path.join('-'),
    value: css(token),
    type: token.$type,
    description: token.$description ?? '',
  }));
}

const [base, light, dark] = await Promise.all([
  tokens(['base']),
  tokens(['light']),
  tokens(['dark']),
]);
const darkValues = new Map(dark.map(({name, value}) => [name, value]));
const all = [
  ...light.map((token) => {
    const other = darkValues.get(token.name);
    if (!other) throw new Error(`${token.name} has no dark value`);
    return {...token, dark: other, both: `light-dark(${token.value}, ${other})`};
  }),
  ...base.map((token) => ({...token, both: token.value})),
];

/** Space, and space alone, is closer together where the density says so. */
const dense = (name, value) =>
  name.startsWith('space-') ? `calc(${value} * var(--cairn-density, 1))` : value;

const sheet = `/**
 * The design tokens as every element knows them: \`--_x\` is what the page says in \`--cairn-x\`, else ours.
 * Made by \`npm run tokens\` from the token files of this folder; not written by hand.
 */
import {css, type CSSResult} from 'lit';

export const tokens: CSSResult = css\`
  :host {
${all.map(({name, both}) => `    --_${name}: ${dense(name, `var(--cairn-${name}, ${both})`)};`).join('\n')}
  }
\`;
`;

if (process.argv.includes('--check')) {
  if (readFileSync(KEPT, 'utf8') !== sheet) {
    console.error(`${KEPT} is not what the tokens say. Run: npm run tokens`);
    process.exit(1);
  }
} else {
  if (!existsSync(KEPT) || readFileSync(KEPT, 'utf8') !== sheet) writeFileSync(KEPT, sheet);
  mkdirSync('dist', {recursive: true});
  writeFileSync(
    'dist/tokens.css',
    `/* Design tokens of Cairn. Set any of them on :root or on an element to change how Cairn looks there. */\n:root {\n${all
      .map(({name, both}) => `  --cairn-${name}: ${both};`)
      .join('\n')}\n}\n`,
  );
  writeFileSync(
    'dist/tokens.json',
    `${JSON.stringify(
      Object.fromEntries(
        all.map(({name, value, dark: other, type, description}) => [
          `--cairn-${name}`,
          {type, value, ...(other && {dark: other}), ...(description && {description})},
        ]),
      ),
      null,
      2,
    )}\n`,
  );
}
