// The order of layers: an import only ever points down this list, and nowhere in a circle.
// CommonJS, as dependency-cruiser takes it.
const LAYERS = {
  plan: [],
  geometry: ['plan'],
  results: ['plan'],
  // A picture of the theory stands where the layout says.
  formats: ['plan', 'geometry'],
  storage: ['plan'],
  tokens: [],
  styles: ['tokens'],
  foundation: ['plan', 'formats', 'storage', 'tokens', 'styles'],
  // The design kit knows buttons and dialogs, and no plan.
  kit: ['tokens', 'styles', 'foundation'],
};
const BELOW_ELEMENTS = Object.keys(LAYERS);
const LOCALES = '^src/locales/';
// What registers the tag of an element.
const TAGS = '^src/elements/[^/]+/define[.]ts$';
const folders = (names) => `^src/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one module, or hide a third.',
      severity: 'error',
      // A locale knows the type of the table that fetches it: types alone, and only at need.
      from: {pathNot: '^src/locales/'},
      to: {circular: true, viaOnly: {pathNot: '^src/locales/'}},
    },
    ...Object.entries(LAYERS).map(([layer, below]) => ({
      name: `layer-${layer}`,
      comment: `src/${layer} may import ${below.length ? below.join(', ') : 'nothing of ours'}.`,
      severity: 'error',
      from: {path: folders([layer])},
      to: {path: '^src/', pathNot: [folders([layer, ...below]), LOCALES]},
    })),
    {
      name: 'layer-elements',
      comment: 'An element imports its own folder and what lies below the elements.',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/'},
      to: {
        path: '^src/',
        pathNot: ['^src/elements/$1/', TAGS, folders(BELOW_ELEMENTS), LOCALES],
      },
    },
    {
      name: 'embedded-at-need',
      comment: 'A tool that another one embeds is known by its tag, and fetched when it is shown.',
      severity: 'error',
      from: {path: '^src/elements/'},
      to: {path: TAGS, dependencyTypesNot: ['dynamic-import']},
    },
    {
      name: 'layer-embed',
      comment:
        'How a page hosts us stands beside the entries: it knows tags by name, not by class.',
      severity: 'error',
      from: {path: '^src/embed/'},
      to: {path: '^src/', pathNot: ['^src/embed/', folders(BELOW_ELEMENTS), LOCALES]},
    },
    {
      name: 'layer-locales',
      comment:
        'Words in another language know the types of messages and nothing that runs; their index, an entry, registers them.',
      severity: 'error',
      from: {path: '^src/locales/', pathNot: '^src/locales/[^/]+/index[.]ts$'},
      to: {path: '^src/', pathNot: '^src/locales/', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'locales-at-need',
      comment: 'Words in another language are fetched when an element first needs them.',
      severity: 'error',
      from: {path: '^src/', pathNot: LOCALES},
      to: {path: LOCALES, dependencyTypesNot: ['dynamic-import', 'type-only']},
    },
    {
      name: 'no-locales-in-data',
      comment: 'What has no page has no words in another language.',
      severity: 'error',
      from: {path: folders(['plan', 'geometry', 'results', 'formats', 'storage'])},
      to: {path: LOCALES},
    },
    {
      name: 'words-of-the-field',
      comment: 'A folder or file is named after what it holds for the user.',
      severity: 'error',
      from: {pathNot: '^tests/bench/peers/'},
      to: {path: '/(util|utils|helper|helpers|common|misc)(/|[.])', pathNot: 'node_modules/'},
    },
    {
      name: 'no-dom-libraries',
      comment: 'The plan and what is computed from it run in Node and workers.',
      severity: 'error',
      from: {path: folders(['plan', 'geometry', 'results', 'formats', 'storage'])},
      to: {path: 'node_modules/(lit|lit-html|lit-element|@lit)/'},
    },
    {
      name: 'database-in-storage-only',
      comment: 'One place knows where a plan is kept.',
      severity: 'error',
      from: {path: '^src/', pathNot: folders(['storage'])},
      to: {path: 'node_modules/idb/'},
    },
    {
      name: 'only-dependencies',
      comment: 'What ships may import dependencies alone: no dev dependency, no Node module.',
      severity: 'error',
      // Types of React for those who have it: nothing of it runs.
      from: {path: '^src/', pathNot: '^src/react\\.ts$'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core']},
    },
    {
      name: 'no-test-code',
      comment: 'Sources know nothing of tests and stories.',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^(tests|stories|\\.config|\\.storybook)/'},
    },
    {
      name: 'resolvable',
      comment:
        'An import that leads nowhere; what benchmarks compare with is installed by them alone.',
      severity: 'error',
      from: {pathNot: '^tests/bench/peers/'},
      // The manifest is made from the sources, before whoever reads it runs.
      to: {couldNotResolve: true, pathNot: 'dist/custom-elements[.]json$'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
