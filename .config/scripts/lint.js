// All checks that read the sources without running them, two at a time. Keeps going after one has
// failed, so that one run shows everything; exit code 1 where any failed.
//   node .config/scripts/lint.js [eslint|layers|prettier|tokens|lengths|knip|templates …]
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {platform} from 'node:os';
import {join} from 'node:path';
import {ensureDependencies} from './dependencies.js';

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
const failed = [];

/** Runs a check, then shows what it wrote: lines of two that run at once do not mix. */
const check = (name) =>
  new Promise((done) => {
    const [command, args] = CHECKS[name];
    const written = [];
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Commands of packages are batch files on Windows, which only a shell can start.
      shell: platform() === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => written.push(bytes));
    child.on('error', (error) => written.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      console.log(
        `$ ${command} ${args.length > 8 ? `${args.slice(0, 8).join(' ')} …` : args.join(' ')}`,
      );
      process.stdout.write(Buffer.concat(written));
      if (code !== 0) failed.push(name);
      done();
    });
  });

const waiting = [...names];
const work = async () => {
  for (let name = waiting.shift(); name; name = waiting.shift()) await check(name);
};
await Promise.all([work(), work()]);
console.log(failed.length ? `lint: ${failed.join(', ')} failed` : 'lint: all clean');
process.exit(failed.length ? 1 : 0);
