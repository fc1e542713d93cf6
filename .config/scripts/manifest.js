// Writes dist/custom-elements.json from the doc comments in src, and from it what editors read:
// dist/vscode.html-custom-data.json and dist/web-types.json. Storybook's tables come from it too.
//   node .config/scripts/manifest.js
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {run} from './dependencies.js';

process.chdir(join(import.meta.dirname, '../..'));
mkdirSync('dist', {recursive: true});
const analyzed = run(join('node_modules', '.bin', 'cem'), [
  'analyze',
  '--quiet',
  '--config',
  '.config/custom-elements-manifest.config.js',
]);
if (!analyzed) process.exit(1);

const file = 'dist/custom-elements.json';
const manifest = JSON.parse(readFileSync(file, 'utf8'));
// The same sources give the same bytes, whatever order the file system lists them in.
manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);

generateVsCodeCustomElementData(manifest, {
  outdir: 'dist',
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: null,
});
generateJetBrainsWebTypes(manifest, {
  outdir: 'dist',
  webTypesFileName: 'web-types.json',
  packageJson: false,
});
