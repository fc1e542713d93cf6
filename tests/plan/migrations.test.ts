/** From version to version: the mechanism, held to its laws by versions made up here. */
import {expect} from 'chai';
import fc from 'fast-check';
import type {JsonObject} from '../../src/plan/json.js';
import {currentVersion, migrate, type Migration} from '../../src/plan/migrations/index.js';
import {arbitraryDocument} from './arbitrary-plan.js';

/** A title becomes a name, a name a list of names, the list gets a count. */
const madeUp: readonly Migration[] = [
  {from: 1, migrate: ({title = '', ...rest}) => ({...rest, name: title})},
  {from: 2, migrate: ({name = '', ...rest}) => ({...rest, names: [name]})},
  {
    from: 3,
    migrate: (document) => ({
      ...document,
      count: Array.isArray(document['names']) ? document['names'].length : 0,
    }),
  },
];

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

describe('A document of an earlier version', () => {
  it('is taken one version at a time, and says the version it has become', () => {
    const document: JsonObject = {format: 'cairn-plan', version: 1, title: 'T', 'x-own': 1};
    expect(migrate(document, 4, madeUp)).to.deep.equal({
      format: 'cairn-plan',
      version: 4,
      'x-own': 1,
      names: ['T'],
      count: 1,
    });
  });

  it('that is there already is left as it is', () => {
    const document: JsonObject = {version: 4};
    expect(migrate(document, 4, madeUp)).to.equal(document);
    expect(migrate({version: 9}, 4, madeUp)).to.deep.equal({version: 9});
    const now: JsonObject = {version: currentVersion};
    expect(migrate(now)).to.equal(now);
  });

  it('cannot get past a step that is missing', () => {
    expect(() => migrate({version: 3}, 5, madeUp)).to.throw(RangeError, 'version 4');
  });

  it('v → n is v → k → n, and changes nothing it was given', function () {
    this.timeout(60_000);
    const versions = fc
      .tuple(arbitraryDocument(), fc.integer({min: 1, max: 4}), fc.nat({max: 3}), fc.nat({max: 3}))
      .map(([document, from, more, most]) => ({
        document,
        from,
        by: from + more,
        to: from + more + most,
      }));
    fc.assert(
      fc.property(versions, ({document, from, by, to}) => {
        fc.pre(to <= 4);
        const start = freeze({...document, version: from});
        const direct = migrate(start, to, madeUp);
        expect(migrate(migrate(start, by, madeUp), to, madeUp)).to.deep.equal(direct);
        expect(JSON.stringify(migrate(migrate(start, by, madeUp), to, madeUp))).to.equal(
          JSON.stringify(direct),
        );
      }),
    );
  });
});
