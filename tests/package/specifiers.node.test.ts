// What users write after `import … from` leads somewhere: every specifier that the contract
// promises, and everything that the exports map of package.json offers. Needs dist/.
import {expect} from 'chai';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import pkg from '../../package.json' with {type: 'json'};

const ROOT = join(import.meta.dirname, '../..');

const TOOLS = [
  'plan',
  'theory-of-action',
  'purpose-map',
  'action-timeline',
  'feedback-plan',
  'impact-survey',
  'impact-results',
  'thread',
  'conditions',
  'decision',
  'guide',
];

const KIT = [
  'button',
  'checkbox',
  'chip',
  'choice',
  'date',
  'dialog',
  'empty',
  'field',
  'icon',
  'menu',
  'progress',
  'select',
  'tabs',
  'toast',
  'toolbar',
];

/** The contract, written down apart from package.json so that neither changes unseen. */
const PROMISED = [
  'cairn-kit',
  'cairn-kit/define',
  ...TOOLS.flatMap((tool) => [`cairn-kit/elements/${tool}`, `cairn-kit/elements/${tool}/define`]),
  ...KIT.flatMap((control) => [`cairn-kit/kit/${control}`, `cairn-kit/kit/${control}/define`]),
  'cairn-kit/plan',
  'cairn-kit/results',
  'cairn-kit/results/postgres.sql',
  'cairn-kit/formats',
  'cairn-kit/formats/survey-js',
  'cairn-kit/events',
  'cairn-kit/development',
  'cairn-kit/locales/es',
  'cairn-kit/locales/es/formats',
  'cairn-kit/schema/plan.json',
  'cairn-kit/schema/response.json',
  'cairn-kit/schema/summary.json',
  'cairn-kit/schema/guide.json',
  'cairn-kit/theme',
  ...['stone', 'harbor', 'heath'].flatMap((name) => [
    `cairn-kit/themes/${name}.css`,
    `cairn-kit/themes/${name}.json`,
  ]),
  'cairn-kit/tokens.css',
  'cairn-kit/tokens.json',
  'cairn-kit/lightdom.css',
  'cairn-kit/custom-elements.json',
  'cairn-kit/vscode.html-custom-data.json',
  'cairn-kit/web-types.json',
  'cairn-kit/package.json',
];

type Target = string | {types: string; default: string};
const exported = Object.entries<Target>(pkg.exports);
const filesOf = (target: Target): string[] =>
  typeof target === 'string' ? [target] : [target.types, target.default];

/**
 * The file that a host's import of the specifier reads: asked of a Node of its own, since the one that runs the tests
 * reads the sources in place of the package.
 */
function resolved(specifier: string): string {
  const before = known.get(specifier);
  if (before !== undefined) return before;
  const file = execFileSync(
    process.execPath,
    ['--print', `require.resolve(${JSON.stringify(specifier)})`],
    {cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  ).trim();
  known.set(specifier, file);
  return file;
}
const known = new Map<string, string>();

describe('every documented specifier', () => {
  for (const specifier of PROMISED) {
    it(`${specifier} leads to a file that exists`, () => {
      expect(existsSync(resolved(specifier)), resolved(specifier)).to.equal(true);
    });
  }

  it('that is code has types beside it', () => {
    for (const specifier of PROMISED) {
      const file = resolved(specifier);
      if (!file.endsWith('.js')) continue;
      const types = file.replace(/\.js$/, '.d.ts');
      expect(existsSync(types), types).to.equal(true);
      // What is only in the sources would be an import into nothing at the user's.
      expect(readFileSync(types, 'utf8'), types).not.to.match(
        /from '(lit-html|lit-element|@lit\/reactive-element)/,
      );
    }
  });

  it('that is JSON holds JSON', () => {
    for (const specifier of PROMISED.filter((name) => name.endsWith('.json'))) {
      expect(() => {
        JSON.parse(readFileSync(resolved(specifier), 'utf8'));
      }, specifier).not.to.throw();
    }
  });

  it('keeps what is inside inside', () => {
    for (const inner of ['dist/index.js', 'foundation/cairn-element', 'plan/store', 'src/index.ts'])
      expect(() => resolved(`cairn-kit/${inner}`), inner).to.throw();
  });
});

describe('the exports map', () => {
  for (const [key, target] of exported) {
    it(`${key} has all its files`, () => {
      for (const pattern of filesOf(target)) {
        const [before = '', after] = pattern.split('*');
        if (after === undefined) {
          expect(existsSync(join(ROOT, pattern)), pattern).to.equal(true);
          continue;
        }
        const found = readdirSync(join(ROOT, before)).filter((name) =>
          after.startsWith('/')
            ? existsSync(join(ROOT, `${before}${name}${after}`))
            : name.endsWith(after),
        );
        expect(found, pattern).not.to.have.length(0);
      }
    });
  }

  for (const layer of ['elements', 'kit']) {
    it(`offers everything in ${layer} that was built`, () => {
      const folders = readdirSync(join(ROOT, 'dist', layer), {withFileTypes: true});
      // What the controls of the kit with a value share has no tag of its own.
      const tags = folders.filter(
        (entry) =>
          entry.isDirectory() && existsSync(join(ROOT, 'dist', layer, entry.name, 'define.js')),
      );
      expect(tags).not.to.have.length(0);
      for (const {name} of tags) {
        for (const specifier of [`cairn-kit/${layer}/${name}`, `cairn-kit/${layer}/${name}/define`])
          expect(existsSync(resolved(specifier)), specifier).to.equal(true);
      }
    });
  }
});
