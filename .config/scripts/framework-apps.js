// One small app a framework, as its own starter lays it out: the files, what is installed, how it is checked and built.
// What always holds: a snippet is written to its file as the embed builder gives it, to the letter.

/** The file name of the nth snippet. */
const file = (n) => `Case${n}`;

/** `?case=n` in the address says which of the snippets is shown. */
const CHOSEN = "new URLSearchParams(location.search).get('case')";

const page = (entry, root) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    <title>A host</title>
  </head>
  <body>
    ${root}
    <script type="module" src="${entry}"></script>
  </body>
</html>
`;

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** How the starters of Vite check types. */
const strict = {
  target: 'es2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  verbatimModuleSyntax: true,
  moduleDetection: 'force',
  noEmit: true,
  strict: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  erasableSyntaxOnly: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: false,
};

const map = (snippets, line) => snippets.map((_, n) => line(n)).join('\n');

export const apps = {
  react: {
    install: [
      'react@19',
      'react-dom@19',
      'vite@8',
      '@vitejs/plugin-react@6',
      '@types/react@19',
      '@types/react-dom@19',
      'typescript@6',
    ],
    commands: [['tsc'], ['vite', 'build']],
    files: (snippets) => ({
      'index.html': page('/src/main.tsx', '<div id="root"></div>'),
      'vite.config.ts':
        "import react from '@vitejs/plugin-react';\nexport default {plugins: [react()]};\n",
      'tsconfig.json': json({
        compilerOptions: {...strict, jsx: 'react-jsx', types: ['vite/client', 'cairn-kit/react']},
        include: ['src'],
      }),
      'src/main.tsx': `import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
const chosen = ${CHOSEN};
if (chosen !== null) await import(\`./sheets/\${chosen}.css\`);
const cases: Record<string, () => Promise<object>> = {
${map(snippets, (n) => `  ${n}: () => import('./${file(n)}'),`)}
};
const [Ours] = Object.values(await cases[chosen ?? '0']!()) as [() => React.JSX.Element];
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Ours />
  </StrictMode>,
);
`,
    }),
    place: (n) => `src/${file(n)}.tsx`,
    sheet: (n) => `src/sheets/${n}.css`,
    out: 'dist',
  },
  vue: {
    install: ['vue@3', 'vite@8', '@vitejs/plugin-vue@6', 'typescript@6', 'vue-tsc@3'],
    commands: [['vue-tsc'], ['vite', 'build']],
    files: (snippets) => ({
      'index.html': page('/src/main.ts', '<div id="app"></div>'),
      'vite.config.ts': `import vue from '@vitejs/plugin-vue';
const isCustomElement = (tag: string) => tag.startsWith('cairn-');
export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};
`,
      'tsconfig.json': json({
        compilerOptions: {...strict, types: ['vite/client']},
        include: ['src/**/*.ts', 'src/**/*.vue'],
      }),
      'src/main.ts': `import {createApp, type Component} from 'vue';
const chosen = ${CHOSEN};
if (chosen !== null) await import(\`./sheets/\${chosen}.css\`);
const cases: Record<string, () => Promise<{default: Component}>> = {
${map(snippets, (n) => `  ${n}: () => import('./${file(n)}.vue'),`)}
};
createApp((await cases[chosen ?? '0']!()).default).mount('#app');
`,
    }),
    place: (n) => `src/${file(n)}.vue`,
    sheet: (n) => `src/sheets/${n}.css`,
    out: 'dist',
  },
  svelte: {
    install: [
      'svelte@5',
      'vite@8',
      '@sveltejs/vite-plugin-svelte@7',
      'typescript@6',
      'svelte-check@4',
    ],
    commands: [
      ['svelte-check', '--fail-on-warnings'],
      ['vite', 'build'],
    ],
    files: (snippets) => ({
      'index.html': page('/src/main.ts', '<div id="app"></div>'),
      'vite.config.ts':
        "import {svelte} from '@sveltejs/vite-plugin-svelte';\nexport default {plugins: [svelte()]};\n",
      'svelte.config.js': 'export default {};\n',
      'tsconfig.json': json({
        compilerOptions: {
          ...strict,
          types: ['svelte', 'vite/client'],
          allowJs: true,
          checkJs: true,
        },
        include: ['src/**/*.ts', 'src/**/*.svelte'],
      }),
      'src/main.ts': `import {mount, type Component} from 'svelte';
const chosen = ${CHOSEN};
if (chosen !== null) await import(\`./sheets/\${chosen}.css\`);
const cases: Record<string, () => Promise<{default: Component}>> = {
${map(snippets, (n) => `  ${n}: () => import('./${file(n)}.svelte'),`)}
};
mount((await cases[chosen ?? '0']!()).default, {target: document.querySelector('#app')!});
`,
    }),
    place: (n) => `src/${file(n)}.svelte`,
    sheet: (n) => `src/sheets/${n}.css`,
    out: 'dist',
  },
  angular: {
    // The newest Angular asks for a newer Node than Cairn: where this one is older, it brings its own.
    node: 24,
    install: [
      '@angular/build@22',
      '@angular/cli@22',
      '@angular/common@22',
      '@angular/compiler@22',
      '@angular/compiler-cli@22',
      '@angular/core@22',
      '@angular/platform-browser@22',
      'rxjs@7',
      'tslib@2',
      'typescript@6',
    ],
    commands: [['ng', 'build']],
    files: (snippets) => ({
      'angular.json': json({
        version: 1,
        cli: {analytics: false},
        projects: {
          host: {
            projectType: 'application',
            root: '',
            sourceRoot: 'src',
            architect: {
              build: {
                builder: '@angular/build:application',
                options: {
                  browser: 'src/main.ts',
                  index: 'src/index.html',
                  tsConfig: 'tsconfig.json',
                  outputPath: {base: 'dist', browser: ''},
                  // Fetched when a case is shown, and not put into the page.
                  styles: snippets.map((_, n) => ({
                    input: `src/sheets/${n}.css`,
                    bundleName: `sheet-${n}`,
                    inject: false,
                  })),
                },
              },
            },
          },
        },
      }),
      'tsconfig.json': json({
        compileOnSave: false,
        compilerOptions: {
          strict: true,
          noImplicitOverride: true,
          noPropertyAccessFromIndexSignature: true,
          noImplicitReturns: true,
          noFallthroughCasesInSwitch: true,
          skipLibCheck: false,
          isolatedModules: true,
          experimentalDecorators: true,
          importHelpers: true,
          target: 'ES2022',
          module: 'preserve',
          types: [],
        },
        angularCompilerOptions: {
          enableI18nLegacyMessageIdFormat: false,
          strictInjectionParameters: true,
          strictInputAccessModifiers: true,
          strictTemplates: true,
        },
        include: ['src/**/*.ts'],
      }),
      'src/index.html': page('', '<app-root></app-root>').replace(/ *<script.*\n/, ''),
      'src/main.ts': `import {NgComponentOutlet} from '@angular/common';
import {Component, type Type} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
const chosen = ${CHOSEN} ?? '0';
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = \`sheet-\${chosen}.css\`;
document.head.append(sheet);
const cases: Record<string, () => Promise<object>> = {
${map(snippets, (n) => `  ${n}: () => import('./${file(n)}'),`)}
};
void cases[chosen]!().then((module) => {
  const [ours] = Object.values(module) as [Type<unknown>];
  @Component({
    selector: 'app-root',
    imports: [NgComponentOutlet],
    template: '<ng-container *ngComponentOutlet="ours" />',
  })
  class App {
    protected readonly ours = ours;
  }
  void bootstrapApplication(App);
});
`,
    }),
    place: (n) => `src/${file(n)}.ts`,
    sheet: (n) => `src/sheets/${n}.css`,
    out: 'dist',
  },
};
