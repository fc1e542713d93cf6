// Builds dist/ from nothing: tokens, modules and CDN files (rollup), types (tsc), JSON Schemas,
// the custom-elements manifest and editor files. Stops at the first step that fails.
//   node .config/scripts/build.js
import {copyFileSync, existsSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {ensureDependencies, run} from './dependencies.js';

process.chdir(join(import.meta.dirname, '../..'));
ensureDependencies();

/** Storybook's static build is made by another command and stays. */
if (existsSync('dist'))
  for (const name of readdirSync('dist'))
    if (name !== 'storybook') rmSync(join('dist', name), {recursive: true});

const bin = (name) => join('node_modules', '.bin', name);
const steps = [
  ...(existsSync('.config/scripts/tokens.js')
    ? [[process.execPath, ['.config/scripts/tokens.js']]]
    : []),
  [bin('rollup'), ['-c', '--silent']],
  [bin('tsc'), ['-p', '.config/tsconfig.build.json']],
  ...(existsSync('.config/scripts/schemas.js')
    ? [[process.execPath, ['.config/scripts/schemas.js']]]
    : []),
  [process.execPath, ['.config/scripts/manifest.js']],
];
for (const [command, args] of steps) {
  if (!run(command, args)) process.exit(1);
}
copyFileSync('src/styles/lightdom.css', 'dist/lightdom.css');
copyFileSync('src/results/postgres.sql', 'dist/results/postgres.sql');
