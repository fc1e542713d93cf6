// Builds the book into dist/storybook and puts the files for pages beside it, as one file to download: who has the
// book has Cairn, without npm. What pages get is built first where it is missing.
//   node .config/scripts/book.js
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {ensureDependencies, run} from './dependencies.js';

process.chdir(join(import.meta.dirname, '../..'));
ensureDependencies();

const BOOK = 'dist/storybook';
/** Its dates are of no day, so that the same files make the same archive. */
const NO_DAY = new Date(1980, 0, 1);

const must = (command, args) => {
  if (!run(command, args)) process.exit(1);
};
if (!existsSync('dist/cdn/cairn.js')) must(process.execPath, ['.config/scripts/build.js']);
must(process.execPath, ['.config/scripts/manifest.js']);
must(join('node_modules', '.bin', 'storybook'), [
  ...['build', '--quiet', '--loglevel', 'warn', '--disable-telemetry'],
  ...['--output-dir', BOOK],
]);

/** What a page needs, as it lies on a site: `cairn/cdn/cairn.js` and what that fetches, and the themes. */
const files = {'cairn/LICENSE.txt': readFileSync('LICENSE')};
for (const folder of ['cdn', 'themes']) {
  for (const name of readdirSync(join('dist', folder), {recursive: true}).sort()) {
    const path = join('dist', folder, name);
    if (statSync(path).isFile() && !name.endsWith('.map'))
      files[`cairn/${folder}/${name.replaceAll('\\', '/')}`] = readFileSync(path);
  }
}
const archive = zipSync(files, {level: 9, mtime: NO_DAY});
writeFileSync(join(BOOK, 'cairn.zip'), archive);
console.log(`${BOOK}/cairn.zip: ${Object.keys(files).length} files, ${archive.length} bytes`);
