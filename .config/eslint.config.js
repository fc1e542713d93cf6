// Style that a type checker cannot see, and the bans that keep Cairn safe under a strict
// content security policy with Trusted Types. Inline comments cannot switch a rule off.
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const ROOT = `${import.meta.dirname}/..`;

const HTML_SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
];
const NO_HTML = 'Text is text: nothing is ever read as HTML.';
const NO_STYLE =
  'Strict CSP blocks style attributes and elements: use a class or style.setProperty.';
const TEMPLATE =
  'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement';

const safe = {
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-implied-eval': 'off',
  '@typescript-eslint/no-implied-eval': 'error',
  'no-script-url': 'error',
  'no-restricted-globals': [
    'error',
    ...['DOMParser', 'Function', 'eval'].map((name) => ({name, message: NO_HTML})),
  ],
  'no-restricted-properties': [
    'error',
    ...HTML_SINKS.map((property) => ({property, message: NO_HTML})),
    ...['DOMParser', 'Function', 'eval'].flatMap((property) =>
      ['window', 'globalThis', 'self'].map((object) => ({object, property, message: NO_HTML})),
    ),
    ...['write', 'writeln'].map((property) => ({object: 'document', property, message: NO_HTML})),
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: [{name: 'lit', importNames: ['unsafeCSS'], message: NO_HTML}],
      patterns: [
        {regex: '/directives/unsafe-(html|svg|mathml)(\\.js)?$', message: NO_HTML},
        {regex: '/directives/style-map(\\.js)?$', message: NO_STYLE},
        {
          regex: '^(@lit/reactive-element|lit-html|lit-element)',
          message: 'Import from lit: it is the dependency.',
        },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: `Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeCSS|DOMParser)$/]`,
      message: NO_HTML,
    },
    {selector: 'Identifier[name="styleMap"]', message: NO_STYLE},
    {
      selector: `Literal[value=/^(${HTML_SINKS.join('|')})$/]`,
      message: NO_HTML,
    },
    {selector: `${TEMPLATE}[value.raw=/(^|[\\s"'])style\\s*=/i]`, message: NO_STYLE},
    {selector: `${TEMPLATE}[value.raw=/<style/i]`, message: NO_STYLE},
    {selector: `${TEMPLATE}[value.raw=/<script/i]`, message: NO_HTML},
    {
      selector: `${TEMPLATE}[value.raw=/\\.(${HTML_SINKS.join('|')})\\s*=/i]`,
      message: NO_HTML,
    },
    {
      selector:
        'CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=/^(style|srcdoc)$/i]',
      message: NO_STYLE,
    },
  ],
};

export default tseslint.config(
  // What benchmarks compare with is other people's.
  {ignores: ['dist/', '.cache/', 'node_modules/', 'tests/bench/peers/']},
  {linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: ROOT}},
    rules: {
      eqeqeq: 'error',
      // Lit binds listeners to the host.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    rules: safe,
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // A host's console is not ours.
      'no-console': 'error',
      // What is public has its types written down, so that declarations name no inner package.
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    // Those that tell a host's developer what went wrong: a second version, a tool that did not
    // arrive, and what a developer asked to be told.
    files: ['src/foundation/define-element.ts', 'src/loader.ts', 'src/development.ts'],
    rules: {'no-console': 'off'},
  },
  {
    // Types are inferred from the schemas: one source. An interface gives such a type a name.
    files: ['src/plan/schema/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
    },
  },
  {
    // React looks for tags in an interface of a namespace, and only an interface adds to one.
    files: ['src/react.ts'],
    rules: {
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's assertions are typed as promises by @open-wc/testing …
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // The compiler reads their types; rules that ask for them again take half a minute.
    files: ['tests/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // … so the one that is a promise is asked for by name.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'An accessibility check is a promise: await it.',
        },
      ],
    },
  },
  {
    // What is wrong on purpose has no type to speak of.
    files: ['tests/types/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((kind) => [
        `@typescript-eslint/no-unsafe-${kind}`,
        'off',
      ]),
    ),
  },
  {
    files: ['**/*.{js,cjs}'],
    extends: [...tseslint.configs.strict],
    rules: {'@typescript-eslint/no-require-imports': 'off', eqeqeq: 'error'},
  },
);
