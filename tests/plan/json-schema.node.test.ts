/**
 * The published JSON Schema and the code say the same: ajv on one side, opening on the other, over random
 * documents and over documents with mistakes.
 */
import {readFileSync} from 'node:fs';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import fc from 'fast-check';
import {jsonSchemas} from '../../.config/scripts/json-schema.js';
import type {JsonObject} from '../../src/plan/json.js';
import {parseGuide} from '../../src/plan/guide.js';
import {parsePlan, parseResponse, parseSummary} from '../../src/plan/open.js';
import {
  arbitraryDocument,
  arbitraryGuide,
  arbitraryNearDocument,
  arbitraryResponse,
  arbitrarySummary,
} from './arbitrary-plan.js';

const schemas = jsonSchemas();
const ajv = new Ajv2020({strict: true, strictTypes: false, allErrors: true});

const kinds: {
  name: keyof typeof schemas;
  documents: fc.Arbitrary<JsonObject>;
  parse: (document: object) => {ok: boolean; problems?: readonly {message: string}[]};
}[] = [
  {name: 'plan', documents: arbitraryDocument(), parse: parsePlan},
  {name: 'response', documents: arbitraryResponse(), parse: parseResponse},
  {name: 'summary', documents: arbitrarySummary(), parse: parseSummary},
  {name: 'guide', documents: arbitraryGuide(), parse: parseGuide},
];

for (const {name, documents, parse} of kinds) {
  describe(`The JSON Schema of a ${name}`, function () {
    this.timeout(60_000);

    let validate: ValidateFunction;
    before(() => {
      validate = ajv.compile(schemas[name]);
    });

    it('takes every document that opens', () => {
      fc.assert(
        fc.property(documents, (document) => {
          expect(parse(document)).to.include({ok: true});
          expect(validate(document), JSON.stringify(validate.errors)).to.equal(true);
        }),
      );
    });

    it('gives the same verdict on documents with mistakes', () => {
      const verdicts = {right: 0, wrong: 0};
      fc.assert(
        fc.property(arbitraryNearDocument(documents), (document) => {
          const parsed = parse(document);
          // A schema cannot compare ids.
          const shapeFits =
            parsed.problems?.every(({message}) => message.includes('taken')) ?? true;
          verdicts[shapeFits ? 'right' : 'wrong']++;
          const told = JSON.stringify(parsed.problems ?? validate.errors);
          expect(validate(document), told).to.equal(shapeFits);
        }),
        {numRuns: 500},
      );
      // Both sides must be seen, or the law says nothing.
      expect(verdicts.right).to.be.greaterThan(20);
      expect(verdicts.wrong).to.be.greaterThan(20);
    });

    it('says in words what it cannot say', () => {
      expect(schemas[name]['$comment']).to.include('5,000,000 bytes');
      expect(schemas[name]).to.include({$schema: 'https://json-schema.org/draft/2020-12/schema'});
    });
  });
}

describe('The JSON Schema of a plan', () => {
  const validate = ajv.compile({...schemas.plan, $id: 'urn:cairn-kit:plan:again'});

  it('takes the worked example, and answers to its survey', () => {
    const read = (file: string) =>
      readFileSync(new URL(`../../stories/plans/${file}`, import.meta.url), 'utf8');
    expect(validate(JSON.parse(read('team-time.plan.json')))).to.equal(true);
    const isResponse = ajv.compile({...schemas.response, $id: 'urn:cairn-kit:response:again'});
    for (const line of read('team-time.responses.jsonl').trim().split('\n')) {
      expect(isResponse(JSON.parse(line))).to.equal(true);
      expect(parseResponse(line).ok).to.equal(true);
    }
  });

  it('keeps a word it does not know', () => {
    expect(validate({format: 'cairn-plan', version: 1, condition: 'sunshine'})).to.equal(true);
  });

  it('names the words it knows', () => {
    const {$defs} = schemas.plan as {$defs: {action: {properties: {status: JsonObject}}}};
    expect($defs.action.properties.status).to.deep.include({
      default: 'not-started',
      examples: ['not-started', 'underway', 'blocked', 'done', 'dropped'],
    });
  });

  it('says nothing of empty ids', () => {
    const {$defs} = schemas.plan as {$defs: {person: {properties: {id: JsonObject}}}};
    expect($defs.person.properties.id).not.to.have.property('default');
    expect(validate({format: 'cairn-plan', version: 1, people: [{id: ''}]})).to.equal(false);
  });
});
