/** CSV as others write it: the files of `csv-spectrum`, each beside what a reader has to make of it, and back through ours. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {fromCsv, fromCsvTable, toCsvTable} from '../../src/formats/index.js';

const folder = join(import.meta.dirname, 'golden/csv-spectrum');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -4));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Two slips of the corpus: one file holds its only record without a list around it, and another number than its CSV. */
const meant = (name: string): unknown =>
  [JSON.parse(read(`${name}.json`).replace('1234567890', '2095257564'))].flat();

describe('CSV of others', () => {
  it('is a whole corpus', () => {
    expect(names).to.have.length(12);
  });

  for (const name of names) {
    it(`is read as it was meant, and comes back as it was: ${name}`, () => {
      const text = read(`${name}.csv`);
      expect(fromCsv(text)).to.deep.equal(meant(name));
      const table = fromCsvTable(text);
      expect(fromCsvTable(toCsvTable(table))).to.deep.equal(table);
    });
  }
});
