// Builds dist/: the module tree that npm users import (lit and the other dependencies stay
// imports), and dist/cdn/ for pages without a bundler (nothing left to import). Types, schemas
// and editor files are made by .config/scripts/build.js, which calls this.
import {existsSync, readdirSync} from 'node:fs';
import {relative} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import {literals} from './.config/scripts/minify-templates.js';
import {privateProperties, shrunk} from './.config/scripts/shrink.js';
import pkg from './package.json' with {type: 'json'};

const target = 'es2022';
const entryName = (file) => relative('src', file).replaceAll('\\', '/').replace(/\.ts$/, '');

/** What users import. The loader only makes sense beside the CDN files. */
const modules = readdirSync('src', {recursive: true})
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && file !== 'src/loader.ts');

/** Where each define file goes below dist/cdn: a tool as itself, a control of the kit as kit/itself. */
const definitions = ['elements', 'kit'].flatMap((layer) =>
  readdirSync(`src/${layer}`)
    .map((name) => [layer === 'kit' ? `kit/${name}` : name, `src/${layer}/${name}/define.ts`])
    .filter(([, file]) => existsSync(file)),
);

/** What reads and writes Excel files, with the library that does it; and what knows another program's surveys. */
const EXCEL = 'src/formats/xlsx.ts';
const SURVEY_JS = 'src/formats/survey-js.ts';

const typescript = () => [esbuild({target, tsconfig: './tsconfig.json'}), htmlLiterals(literals)];

/** All that a page needs, minified; development branches of dependencies (immer) fall away. */
const forBrowsers = () => [
  nodeResolve({browser: true, exportConditions: ['production']}),
  esbuild({
    target,
    tsconfig: './tsconfig.json',
    define: {'process.env.NODE_ENV': '"production"'},
    loaders: {'.mjs': 'js'},
    include: /\.m?[jt]s$/,
    exclude: [],
  }),
  htmlLiterals(literals),
  privateProperties(),
  minify({target, legalComments: 'none'}),
  shrunk(),
];

const warn = (warning) => {
  // A module of types alone leaves nothing to run.
  if (warning.code === 'EMPTY_BUNDLE') return;
  // Circles in a library are its own affair; ours are found by lint.
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => /node_modules/.test(id)))
    return;
  throw new Error(warning.message);
};

/** What package.json says of itself: a module is imported for its names, or it is a define file or a language. */
const runsWhenImported = (id) => /(?:define|development|locales\/\w+\/index)\.ts$/.test(id);
/** In one file for a page: of our own modules those alone, of other packages what they say. */
const treeshake = {
  moduleSideEffects: (id) =>
    !/[\\/]src[\\/]/.test(id) ||
    id.includes('node_modules') ||
    runsWhenImported(id) ||
    id.endsWith('loader.ts'),
};

const moduleTree = {
  input: Object.fromEntries(modules.map((file) => [entryName(file), file])),
  external: Object.keys(pkg.dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  plugins: typescript(),
  onwarn: warn,
  treeshake: {moduleSideEffects: (id, external) => !external && runsWhenImported(id)},
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
};

/**
 * What tools stand on, floor by floor, each a chunk with all it needs that no floor below it has. Who has something of a
 * floor has mostly all of it: cut finer, by who needs which part, every page would fetch more files that compress worse.
 */
const floors = [
  // What a tool and a control of the kit both stand on. Paper is drawn by what is fetched for it; answers and other
  // choices stand in few tools.
  [
    'ground',
    (id) =>
      /node_modules.(@?lit|lit-)/.test(id) ||
      (/src.(tokens|styles)./.test(id) && !/(?:print|answers)[.]styles[.]ts$/.test(id)) ||
      /src.foundation.(announcer|cairn-element|define-element|field-notes|language|messages|roving-focus|stones)[.]ts/.test(
        id,
      ),
  ],
  ['plan', (id) => /src.foundation.(plan-element|plan-context|heading|frame)[.]ts/.test(id)],
  ['tool', (id) => /src.foundation.(late-words|tool-element)[.]ts/.test(id)],
  [
    'said',
    (id) =>
      /src.(plan.(edits.words|vocabulary)|foundation.(plan-words|vocabulary)[.]messages)[.]ts/.test(
        id,
      ),
  ],
  [
    'editing',
    (id) => /src.(foundation.(advised|at-need|editing-tool)|plan.edits.edit)[.]ts/.test(id),
  ],
  // What somebody answered, for who asks and who counts.
  ['answered', (id) => /src.(plan.piping|results.answers)[.]ts/.test(id)],
  ['edits', (id) => /src.plan.edits.(items|people|references|removal)[.]ts/.test(id)],
  [
    'lists',
    (id) => /src.(foundation.(item-keys|item-tools|pasted-list)|plan.edits.lists)[.]ts/.test(id),
  ],
];

/** The floor of each module, once all are known. */
let floorOf;
function onFloors(id, {getModuleIds, getModuleInfo}) {
  if (!floorOf) {
    floorOf = new Map();
    const put = (module, floor) => {
      if (floorOf.has(module)) return;
      floorOf.set(module, floor);
      for (const needed of getModuleInfo(module)?.importedIds ?? []) put(needed, floor);
    };
    for (const [floor, isOn] of floors)
      for (const module of getModuleIds()) if (isOn(module)) put(module, floor);
  }
  return floorOf.get(id);
}

/** One entry a tool over shared chunks: two tools on a page have one Lit and one context. */
const oneByOne = {
  input: {...Object.fromEntries(definitions), 'chunks/xlsx': EXCEL, 'chunks/survey-js': SURVEY_JS},
  plugins: forBrowsers(),
  onwarn: warn,
  treeshake,
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: onFloors,
    // Fewer requests: a piece smaller than this joins a neighbor where that is safe.
    experimentalMinChunkSize: 1,
    hoistTransitiveImports: true,
  },
};

/**
 * The file for everything leaves what few people ever ask for to files of their own beside it: Excel, whose library is
 * larger than any tool, and surveys of another program.
 */
const BESIDE = {[EXCEL]: './chunks/xlsx.js', [SURVEY_JS]: './chunks/survey-js.js'};
const rareBeside = () => ({
  name: 'rare-beside',
  resolveId: (source) => {
    const [, name] = /formats.(xlsx|survey-js)[.]js$/.exec(source) ?? [];
    return name ? {id: `src/formats/${name}.ts`, external: true} : null;
  },
});

const single = (input, file) => ({
  input,
  plugins: [rareBeside(), ...forBrowsers()],
  onwarn: warn,
  treeshake,
  output: {
    file,
    format: 'es',
    sourcemap: true,
    inlineDynamicImports: true,
    paths: BESIDE,
  },
});

export default [
  moduleTree,
  oneByOne,
  ...(existsSync('src/loader.ts') ? [single('src/loader.ts', 'dist/cdn/cairn.js')] : []),
  ...(existsSync('src/define.ts') ? [single('src/define.ts', 'dist/cdn/cairn.all.js')] : []),
];
