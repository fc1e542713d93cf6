// How code shrinks for dist/cdn, where a page pays for every byte.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {minify} from 'terser';

const SRC = join(import.meta.dirname, '../../src');
const PRIVATE = /--_[a-z][\w-]*/g;

/** Every private custom property of the sources, and its short name: the same in all files of one version. */
const shortNames = new Map(
  [
    ...new Set(
      readdirSync(SRC, {recursive: true, encoding: 'utf8'})
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => readFileSync(join(SRC, file), 'utf8').match(PRIVATE) ?? []),
    ),
  ]
    .sort()
    .map((name, index) => [name, `--_${index.toString(36)}`]),
);

/**
 * Private custom properties (`--_color-text`) are named twice in every rule that uses them and nobody else may use them:
 * pages get them by short names. Names are written out in the sources, never put together.
 */
export const privateProperties = () => ({
  name: 'private-properties',
  transform(code, id) {
    if (!id.startsWith(SRC) || !code.includes('--_')) return null;
    return {code: code.replace(PRIVATE, (name) => shortNames.get(name) ?? name), map: null};
  },
});

/** After esbuild, terser takes another 3 % off what is sent. */
export const shrunk = () => ({
  name: 'shrunk',
  async renderChunk(code) {
    const {code: small, map} = await minify(code, {
      module: true,
      compress: {ecma: 2022, passes: 3, unsafe_arrows: true},
      format: {ecma: 2022, comments: false},
      sourceMap: {asObject: true},
    });
    return {code: small, map};
  },
});
