// Builds the design tokens (src/tokens, Design Tokens format 2025.10) with style-dictionary. Which files make which look
// stands in src/tokens/cairn.resolver.json. Kept in the sources, so that nothing has to be built before a test runs:
//   src/tokens/tokens.styles.ts   the sheet that every element adopts
//   src/tokens/token-names.ts     every public name with what it is for
//   src/tokens/ready-themes.ts    the values of the ready themes
//   stories/tokens.data.json      all of it, for a page that shows tokens
// Built: dist/tokens.css and dist/tokens.json (names and values for pages and other tools), dist/themes/*.{css,json}.
// `--check` writes nothing and fails where a kept file is not what the tokens say.
//
// Primitives are flattened into what uses them; an alias of one semantic token to another stays a reference, so that
// a page that sets the one moves the other.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import StyleDictionary from 'style-dictionary';
import {register} from 'tsx/esm/api';

register();
process.chdir(join(import.meta.dirname, '../..'));
const {themeSheet} = await import('../../src/tokens/theme/sheet.ts');

const SOURCE = 'src/tokens';
const MADE = 'Made by `npm run tokens` from the token files of this folder; not written by hand.';
const resolver = JSON.parse(readFileSync(`${SOURCE}/cairn.resolver.json`, 'utf8'));
const APPEARANCES = Object.keys(resolver.modifiers.appearance.contexts);
const THEMES = Object.keys(resolver.modifiers.theme.contexts);

const extension = (token) => token.$extensions?.['kit.cairn'] ?? {};
const isColor = (value) => value !== null && typeof value === 'object' && 'colorSpace' in value;
const oklch = ({components, alpha = 1}) =>
  `oklch(${components.join(' ')}${alpha === 1 ? '' : ` / ${alpha}`})`;
/** A length or a time; one that was referred to has been written out already. */
const length = (size) =>
  typeof size === 'string' ? size : size.value === 0 ? '0' : `${size.value}${size.unit}`;

/** What style-dictionary's own transforms lack: the object values of the format, in their shortest form as CSS. */
const transforms = {
  'cairn/color': {type: 'color', to: ({$value}) => (isColor($value) ? oklch($value) : $value)},
  'cairn/duration': {type: 'duration', to: ({$value}) => length($value)},
  'cairn/dimension': {
    type: 'dimension',
    // The format knows px and rem alone; what is measured on paper says so beside it.
    to: (token) =>
      extension(token).millimeters ? `${extension(token).millimeters}mm` : length(token.$value),
  },
  'cairn/shadow': {
    type: 'shadow',
    to: ({$value: {offsetX, offsetY, blur, spread}, original}) =>
      [
        ...[offsetX, offsetY, blur, spread].map(length).filter((size, i) => i < 3 || size !== '0'),
        reference(original.$value.color),
      ].join(' '),
  },
};
for (const [name, {type, to}] of Object.entries(transforms))
  StyleDictionary.registerTransform({
    name,
    type: 'value',
    transitive: true,
    filter: ({$type}) => $type === type,
    transform: to,
  });

/** An alias of one semantic token to another, as elements know it. */
function reference(value) {
  const name = /^\{(?!primitive\.)(.+)\}$/.exec(value)?.[1];
  return name && `var(--_${name.replaceAll('.', '-')})`;
}

/** The files of a look, in order. What is not chosen is the default. */
const filesOf = (choice) =>
  resolver.resolutionOrder.flatMap(({$ref}) => {
    const [, kind, name] = $ref.split('/');
    const part = resolver[kind][name];
    const files = part.sources ?? part.contexts[choice[name] ?? part.default];
    return files.map((file) => `${SOURCE}/${file.$ref}`);
  });

/** Every public token of a look by its name: the value, and the private property it follows where it is an alias. */
async function look(choice) {
  const dictionary = new StyleDictionary({
    source: filesOf(choice),
    usesDtcg: true,
    log: {verbosity: 'silent', warnings: 'disabled'},
    platforms: {css: {transforms: [...Object.keys(transforms), 'cubicBezier/css']}},
  });
  const {allTokens} = await dictionary.getPlatformTokens('css');
  return new Map(
    allTokens
      .filter(({path: [first]}) => first !== 'primitive')
      .map((token) => [
        token.path.join('-'),
        {
          value: String(token.$value),
          follows:
            typeof token.original.$value === 'string'
              ? reference(token.original.$value)
              : undefined,
          type: token.$type,
          layer: /\/(\w+)\/[\w-]+\.tokens\.json$/.exec(token.filePath)[1],
          description: token.$description ?? '',
          ...extension(token),
        },
      ]),
  );
}

const byAppearance = async (theme) =>
  Object.fromEntries(
    await Promise.all(
      APPEARANCES.map(async (appearance) => [appearance, await look({theme, appearance})]),
    ),
  );
const themes = Object.fromEntries(
  await Promise.all(THEMES.map(async (theme) => [theme, await byAppearance(theme)])),
);
const ours = themes[resolver.modifiers.theme.default];
const [compact, reduced, print] = await Promise.all([
  look({density: 'compact'}),
  look({motion: 'reduced'}),
  look({medium: 'print'}),
]);
const plain = ours.light;
const names = [...plain.keys()];
/** Names that the two looks do not agree on. */
const changed = (one, other) =>
  names.filter((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    return (a.follows ?? a.value) !== (b.follows ?? b.value);
  });
const isSchemed = (name) => name.startsWith('color-');

/** Both schemes in one value. */
const both = (name, light, dark) => {
  const [a, b] = [light.get(name).value, dark.get(name).value];
  return a === b || !isSchemed(name) ? a : `light-dark(${a}, ${b})`;
};
const normal = (name) => both(name, ours.light, ours.dark);
const strong = (name) => both(name, ours['light-contrast'], ours['dark-contrast']);
const stronger = names.filter((name) => isSchemed(name) && normal(name) !== strong(name));
const [COMFORTABLE, COMPACT] = [plain, compact].map((one) => one.get('density').value);

/** What an element takes where the page says nothing. */
function own(name, value) {
  const from = `var(--cairn-${name}, ${value})`;
  if (name.startsWith('space-')) return `calc(${from} * var(--cairn-density, ${COMFORTABLE}))`;
  if (name === 'size-control')
    return `max(var(--_size-target), calc(${from} * var(--cairn-density, ${COMFORTABLE})))`;
  return from;
}

/** What the adopted sheet holds: all but what is inherited anyway and what only code reads. */
const adopted = names.filter(
  (name) => plain.get(name).sheet !== false && name !== 'density' && name !== 'font-family',
);
const block = (list, value, indent = '    ') =>
  list.map((name) => `${indent}--_${name}: ${value(name)};`).join('\n');
const within = (query, list, value) =>
  `  @media (${query}) {\n    :host {\n${block(list, value, '      ')}\n    }\n  }`.replace(
    '(print)',
    'print',
  );
const heading = (text) => `/**\n * ${text}\n * ${MADE}\n */\n`;

const sheet = `${heading('The design tokens as every element knows them: `--_x` is what the page says in `--cairn-x`, else ours.')}import {css, type CSSResult} from 'lit';

export const tokens: CSSResult = css\`
  :host {
${block(adopted, (name) => own(name, plain.get(name).follows ?? normal(name)))}
  }
  :host([density='comfortable']) {
    --cairn-density: ${COMFORTABLE};
  }
  :host([density='compact']) {
    --cairn-density: ${COMPACT};
  }
${within('prefers-contrast: more', stronger, (name) => own(name, strong(name)))}
${within('pointer: coarse', ['size-control'], (name) => `max(var(--_size-touch), var(--cairn-${name}, ${plain.get(name).value}))`)}
${within('prefers-reduced-motion: reduce', changed(plain, reduced), (name) => reduced.get(name).value)}
${within(
  'forced-colors: active',
  names.filter((name) => plain.get(name).forced),
  (name) => plain.get(name).forced,
)}
${within('print', changed(plain, print), (name) => print.get(name).follows ?? print.get(name).value)}
\`;
`;

const colorNames = names.filter(isSchemed).map((name) => name.slice('color-'.length));
const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const record = (entries, indent) =>
  `{\n${entries.map(([name, value]) => `${indent}  ${quote(name)}: ${value},`).join('\n')}\n${indent}}`;

const namesModule = `${heading('Every design token that a page may set, and what it is for.')}
export const tokenNames = ${record(
  names.map((name) => [`--cairn-${name}`, quote(plain.get(name).description)]),
  '',
)} as const;

/** A custom property that a page may set. */
export type TokenName = keyof typeof tokenNames;

/** The colors, without what all of their names begin with. */
export const colorNames = [
${colorNames.map((name) => `  ${quote(name)},`).join('\n')}
] as const;

export type ColorName = (typeof colorNames)[number];
`;

const describe = (theme) =>
  JSON.parse(readFileSync(`${SOURCE}/themes/${theme}.tokens.json`, 'utf8')).$description;
const colorsOf = (theme, appearance) =>
  Object.fromEntries(
    colorNames.map((name) => [name, themes[theme][appearance].get(`color-${name}`).value]),
  );
/** What else but color a theme changes. */
const shapeOf = (theme) =>
  Object.fromEntries(
    changed(plain, themes[theme].light)
      .filter((name) => !isSchemed(name) && !plain.get(name).follows && name !== 'shadow-float')
      .map((name) => [name, themes[theme].light.get(name).value]),
  );
const data = Object.fromEntries(
  THEMES.map((theme) => [
    theme,
    {
      description: describe(theme),
      shape: shapeOf(theme),
      colors: Object.fromEntries(
        APPEARANCES.map((appearance) => [appearance, colorsOf(theme, appearance)]),
      ),
    },
  ]),
);

const themesModule = `${heading('The values of the ready themes: colors for each appearance, and what a theme changes besides color.')}import type {Appearance} from './theme/appearances.js';
import type {ColorName} from './token-names.js';

export const themeNames = [${THEMES.map(quote).join(', ')}] as const;
export type ThemeName = (typeof themeNames)[number];

export interface ReadyTheme {
  readonly description: string;
  /** By the name of a token without \`--cairn-\`. */
  readonly shape: Readonly<Record<string, string>>;
  readonly colors: Readonly<Record<Appearance, Readonly<Record<ColorName, string>>>>;
}

export const readyThemes: Readonly<Record<ThemeName, ReadyTheme>> = ${record(
  THEMES.map((theme) => [
    theme,
    record(
      [
        ['description', quote(data[theme].description)],
        [
          'shape',
          Object.keys(data[theme].shape).length
            ? record(
                Object.entries(data[theme].shape).map(([name, value]) => [name, quote(value)]),
                '    ',
              )
            : '{}',
        ],
        [
          'colors',
          record(
            Object.entries(data[theme].colors).map(([appearance, colors]) => [
              appearance,
              record(
                Object.entries(colors).map(([name, value]) => [name, quote(value)]),
                '      ',
              ),
            ]),
            '    ',
          ),
        ],
      ],
      '  ',
    ),
  ]),
  '',
)};
`;

/** All that is known of a token, for documentation and other tools. */
const known = (name) => {
  const token = plain.get(name);
  const {follows, type, layer, description, value} = token;
  return {
    type,
    layer,
    description,
    ...(follows && {follows: follows.replace('var(--_', '--cairn-').replace(')', '')}),
    value: value.replaceAll('var(--_', 'var(--cairn-'),
    ...(isSchemed(name) && {
      dark: ours.dark.get(name).value,
      contrast: {
        light: ours['light-contrast'].get(name).value,
        dark: ours['dark-contrast'].get(name).value,
      },
    }),
    ...(changed(plain, print).includes(name) && {print: print.get(name).value}),
    ...(changed(plain, reduced).includes(name) && {reducedMotion: reduced.get(name).value}),
    ...(changed(plain, compact).includes(name) && {compact: compact.get(name).value}),
    ...(token.forced && {forcedColors: token.forced}),
  };
};
const catalog = Object.fromEntries(names.map((name) => [`--cairn-${name}`, known(name)]));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const KEPT = {
  [`${SOURCE}/tokens.styles.ts`]: sheet,
  [`${SOURCE}/token-names.ts`]: namesModule,
  [`${SOURCE}/ready-themes.ts`]: themesModule,
  'stories/tokens.data.json': json({tokens: catalog, themes: data}),
};
const stale = Object.entries(KEPT).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  for (const [file] of stale)
    console.error(`${file} is not what the tokens say. Run: npm run tokens`);
  process.exit(stale.length ? 1 : 0);
}
for (const [file, text] of stale) writeFileSync(file, text);

// For pages. In a layer, so that whatever a page says by itself wins, in any order of its sheets.
const LAYERS = '@layer cairn.tokens, cairn.theme;\n';
const inLayer = (layer, text) =>
  `${LAYERS}@layer ${layer} {\n${text.trimEnd().replace(/^(?=.)/gm, '  ')}\n}\n`;
/** Names that make sense as a property of a page; an alias says nothing that its origin does not. */
const said = names.filter(
  (name) => !plain.get(name).follows && !['density', 'font-family'].includes(name),
);
const property = (indent, value) => (name) =>
  `${indent}--cairn-${name}: ${value(name).replaceAll('var(--_', 'var(--cairn-')};`;
mkdirSync('dist/themes', {recursive: true});
writeFileSync(
  'dist/tokens.css',
  '/* Design tokens of Cairn. Set any of them on :root or on an element to change how Cairn looks there. */\n' +
    inLayer(
      'cairn.tokens',
      `:root {\n${said.map(property('  ', normal)).join('\n')}\n}\n` +
        `@media (prefers-contrast: more) {\n  :root {\n${stronger.map(property('    ', strong)).join('\n')}\n  }\n}\n`,
    ),
);
writeFileSync('dist/tokens.json', json(catalog));
for (const [theme, {description, colors, shape}] of Object.entries(data)) {
  writeFileSync(
    `dist/themes/${theme}.css`,
    `/* Cairn, ${theme}. ${description} */\n${inLayer('cairn.theme', themeSheet({colors, shape}, ':root'))}`,
  );
  writeFileSync(`dist/themes/${theme}.json`, json(data[theme]));
}
