/** Templates of the built package mean what those of the source mean. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const SHAPE =
  /<(path|circle|rect|line|ellipse|polyline|polygon|use)\b(?:"[^"]*"|\$\{[^}]*\}|[^>"])*?>(?!<\/)/g;

describe('a built template', () => {
  it('ends every shape of a drawing, so that the next one is not its child', () => {
    const files = readdirSync(DIST, {recursive: true, encoding: 'utf8'}).filter(
      (file) => file.endsWith('.js') && !file.startsWith('storybook'),
    );
    const shapes = files.flatMap((file) =>
      [...readFileSync(join(DIST, file), 'utf8').matchAll(SHAPE)].map(([shape]) => ({file, shape})),
    );
    expect(shapes.length).to.be.greaterThan(20);
    expect(shapes.filter(({shape}) => !/\/>$/.test(shape))).to.deep.equal([]);
  });
});
