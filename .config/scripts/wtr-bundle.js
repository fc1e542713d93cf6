// Bundles test files and what they import, once for all browsers: what several share becomes a file that they share, and
// what is imported at need stays apart, as in the built package.
import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build} from 'esbuild';

/**
 * The source file that stands for an import of the package by its own name, and undefined for any other import.
 * @param {string} name
 */
export function ownSource(name) {
  if (name !== 'cairn-kit' && !name.startsWith('cairn-kit/')) return undefined;
  const path = name.replace('cairn-kit', 'src');
  return existsSync(`${path}/index.ts`) ? `${path}/index.ts` : `${path}.ts`;
}

const ownName = {
  name: 'own-name',
  setup({onResolve}) {
    onResolve({filter: /^cairn-kit(\/|$)/}, ({path}) => ({path: resolve(ownSource(path))}));
  },
};

/**
 * Bundles into a folder of its own, which goes with this process.
 * @param {string[]} tests paths of test files
 */
export async function bundleTests(tests) {
  mkdirSync('.cache', {recursive: true});
  const folder = mkdtempSync(join('.cache', 'bundled-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  await build({
    entryPoints: [...new Set(tests)],
    outbase: '.',
    outdir: folder,
    chunkNames: 'shared/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    conditions: ['development', 'browser'],
    define: {'process.env.NODE_ENV': '"development"'},
    sourcemap: true,
    ignoreAnnotations: true,
    logLevel: 'warning',
    plugins: [ownName],
  });
  return {
    /** Where the bundles of these test files are. */
    files: (paths) => paths.map((path) => join(folder, path.replace(/[.]ts$/, '.js'))),
  };
}
