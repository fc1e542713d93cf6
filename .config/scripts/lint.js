// All checks that read the sources without running them. Keeps going after one has failed, so
// that one run shows everything; exit code 1 where any failed.
//   node .config/scripts/lint.js [eslint|layers|prettier|tokens|lengths|knip|templates …]
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {ensureDependencies, run} from './dependencies.js';

process.chdir(join(import.meta.dirname, '../..'));
ensureDependencies();
const bin = (name) => join('node_modules', '.bin', name);
const sources = ['src', 'tests', 'stories'].filter((folder) => existsSync(folder));
const templates = ['src', 'stories']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, {recursive: true}).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const CHECKS = {
  eslint: [bin('eslint'), ['--config', '.config/eslint.config.js', '--max-warnings', '0', '.']],
  layers: [
    bin('depcruise'),
    ['--config', '.config/dependency-cruiser.config.cjs', '--output-type', 'err-long', ...sources],
  ],
  prettier: [
    bin('prettier'),
    [
      ...['--config', '.config/prettier.json', '--ignore-path', '.config/prettierignore'],
      ...['--log-level', 'warn', '--check', '.'],
    ],
  ],
  ...(existsSync('.config/scripts/tokens.js') && {
    tokens: [process.execPath, ['.config/scripts/tokens.js', '--check']],
  }),
  lengths: [process.execPath, ['.config/scripts/lengths.js']],
  knip: [bin('knip'), ['--config', '.config/knip.json', '--no-progress']],
  templates: [
    bin('lit-analyzer'),
    [...templates, '--strict', '--quiet', '--rules.no-missing-import', 'off'],
  ],
};

const asked = process.argv.slice(2);
const names = asked.length ? asked : Object.keys(CHECKS);
const failed = names.filter((name) => {
  const [command, args] = CHECKS[name];
  return !run(command, args);
});
console.log(failed.length ? `lint: ${failed.join(', ')} failed` : 'lint: all clean');
process.exit(failed.length ? 1 : 0);
