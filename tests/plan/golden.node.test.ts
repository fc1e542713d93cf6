/**
 * Golden documents: what a version of Cairn wrote, beside the form in which it opens today. A released
 * version's documents stay for ever; what changes here changes what people kept.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {checkChanged, parsePlan, serializePlan} from '../../src/plan/open.js';

const folder = new URL('./golden/', import.meta.url);
const ENDING = '.plan.json';
const documents = readdirSync(folder).flatMap((version) =>
  readdirSync(new URL(`${version}/`, folder))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => `${version}/${file.slice(0, -ENDING.length)}`),
);

const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

describe('Golden documents', () => {
  it('are there', () => {
    expect(documents).to.include.members([
      'v1/team-time',
      'v1/minimal',
      'v1/unknown-fields',
      'v1/multilingual',
    ]);
  });

  for (const name of documents) {
    it(`${name} opens as it always did, and is saved so`, () => {
      const parsed = parsePlan(read(`${name}${ENDING}`));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      expect(serializePlan(parsed.plan)).to.equal(read(`${name}.opened.json`));
      expect(checkChanged(structuredClone(parsed.plan), [])).to.deep.equal([]);
    });

    it(`${name} does not change when it is opened again`, () => {
      const opened = read(`${name}.opened.json`);
      const parsed = parsePlan(opened);
      expect(parsed.ok && serializePlan(parsed.plan)).to.equal(opened);
    });
  }

  it('keep every field that nobody knows', () => {
    const strange = (text: string) => [...text.matchAll(/"x-[a-z-]+"/g)].map(([key]) => key).sort();
    const given = strange(read(`v1/unknown-fields${ENDING}`));
    expect(given.length).to.be.greaterThan(50);
    expect(strange(read('v1/unknown-fields.opened.json'))).to.deep.equal(given);
  });
});
