// Installs the project's dependencies where they are missing or older than the lock file.
// Built-in modules only: it runs before there is a node_modules folder.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {platform} from 'node:os';

/** Runs a command in the open: prints it, shows its output, answers whether it succeeded. */
export function run(command, args, env = {}) {
  console.log(`> ${[command, ...args].join(' ')}`);
  // npm and npx are batch files on Windows, which only a shell can start.
  const {status} = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: platform() === 'win32',
    env: {...process.env, ...env},
  });
  return status === 0;
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether node_modules holds what package-lock.json asks for. Versions are compared, not
 * times: a fresh checkout touches the lock file without changing it.
 */
function upToDate() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, {version, optional}]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/** Leaves with exit code 1 where the installation fails. */
export function ensureDependencies() {
  if (upToDate()) return;
  if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])) {
    console.error('The dependencies could not be installed; see above.');
    process.exit(1);
  }
}
