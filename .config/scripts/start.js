// One command from a fresh clone to the running tools: installs dependencies where they are
// missing, reads the elements' documentation, opens Storybook on the whole plan.
//   node .config/scripts/start.js [--no-open] [--port 6006]
// Built-in modules only until the dependencies are there.
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureDependencies, run} from './dependencies.js';

/** The story that shows four tools over one plan. */
const FIRST_PAGE = '/story/a-whole-plan--four-tools';

const {values} = parseArgs({
  options: {
    'no-open': {type: 'boolean', default: Boolean(process.env.CI)},
    port: {type: 'string', default: '6006'},
  },
});

process.chdir(join(import.meta.dirname, '../..'));
ensureDependencies();
if (!run(process.execPath, ['.config/scripts/manifest.js'])) process.exit(1);

const args = [
  'node_modules/storybook/dist/bin/dispatcher.js',
  ...['dev', '--port', values.port, '--disable-telemetry'],
  ...['--initial-path', FIRST_PAGE],
  ...(values['no-open'] ? ['--no-open'] : []),
];
console.log(`> node ${args.join(' ')}`);
const storybook = spawn(process.execPath, args, {stdio: 'inherit'});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill(signal));
storybook.on('exit', (code) => process.exit(code ?? 0));
