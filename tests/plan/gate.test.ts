/** The gate: whatever a document says it is, nothing throws, hangs or slips through. */
import {expect} from 'chai';
import fc from 'fast-check';
import {isLargerThan, limits, readDocument} from '../../src/plan/gate.js';
import {jsonBytes, type JsonValue} from '../../src/plan/json.js';
import {parsePlan} from '../../src/plan/open.js';
import {arbitraryDocument, arbitraryJson, arbitraryKey} from './arbitrary-plan.js';

/** The one problem of a document, as `path message`. */
function refusal(input: unknown): string {
  const read = readDocument(input);
  if (read.ok) return 'opened';
  expect(read.problems).to.have.length(1);
  return read.problems.map(({path, message}) => `${path} ${message}`).join('');
}

function value(input: unknown): unknown {
  const read = readDocument(input);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** A tree of objects, so deep inside one another. */
function nested(depth: number): object {
  let tree = {};
  for (let level = 1; level < depth; level++) tree = {in: tree};
  return tree;
}

const NOT_PLAIN = 'Must be plain data: a text, number, true, false, null, list or object.';

describe('The gate, given text', () => {
  it('reads JSON', () => {
    expect(value('{"a": [1, "x", null, true, {}]}')).to.deep.equal({a: [1, 'x', null, true, {}]});
  });

  it('reads UTF-8 bytes as it reads text', () => {
    const text = '{"name": "Cómo va 🎒"}';
    expect(value(new TextEncoder().encode(text))).to.deep.equal({name: 'Cómo va 🎒'});
  });

  it('reads a part of a buffer, as Node hands out files', () => {
    const bytes = new TextEncoder().encode('xx{"a":1}xx');
    expect(value(bytes.subarray(2, 9))).to.deep.equal({a: 1});
  });

  it('takes off the byte order mark that editors leave, of text and of bytes', () => {
    expect(value('\uFEFF{"a":1}')).to.deep.equal({a: 1});
    expect(value(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))).to.deep.equal({});
  });

  it('says that bytes are no text', () => {
    expect(refusal(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).to.equal(' Must be text in UTF-8.');
    expect(refusal(new Uint8Array([0xed, 0xa0, 0x80]))).to.equal(' Must be text in UTF-8.');
  });

  it('says that text is empty, or no JSON', () => {
    expect(refusal('')).to.equal(' Is empty.');
    expect(refusal(' \n')).to.equal(' Is empty.');
    expect(refusal('<!doctype html>')).to.match(/^ Must be JSON\. ./);
    expect(refusal('{"a": 1e}')).to.match(/^ Must be JSON\. ./);
  });

  it('reads memory that is shared with another thread', function () {
    if (typeof SharedArrayBuffer === 'undefined') return this.skip();
    const shared = new Uint8Array(new SharedArrayBuffer(7));
    shared.set(new TextEncoder().encode('{"a":1}'));
    expect(value(shared)).to.deep.equal({a: 1});
  });

  for (const text of ['null', '5', '"text"', '[]', 'true']) {
    it(`says that ${text} is no document`, () => {
      expect(refusal(text)).to.equal(' Must be an object.');
    });
  }
});

describe('The gate, given an object', () => {
  it('copies it, so that nobody outside can change what was opened', () => {
    const given = {list: [{a: 1}]};
    const copy = value(given) as typeof given;
    expect(copy).to.deep.equal(given);
    expect(copy.list[0]).not.to.equal(given.list[0]);
  });

  it('takes fields that are undefined for missing ones', () => {
    expect(value({a: undefined, b: 1})).to.have.all.keys('b');
  });

  it('leaves out what JSON leaves out: symbols and fields that are not enumerable', () => {
    const given = {[Symbol('mark')]: 1, a: 1};
    Object.defineProperty(given, 'hidden', {value: 1, enumerable: false});
    expect(Reflect.ownKeys(value(given) as object)).to.deep.equal(['a']);
  });

  it('takes objects without a prototype and those of another realm', () => {
    const bare = Object.assign(Object.create(null) as object, {a: 1});
    expect(value({bare})).to.deep.equal({bare: {a: 1}});
    const elsewhere = Object.assign(Object.create(Object.create(null) as object) as object, {a: 1});
    expect(value({elsewhere})).to.deep.equal({elsewhere: {a: 1}});
  });

  it('reads each field once, so that it cannot say something else the second time', () => {
    let reads = 0;
    value({
      get name() {
        return String(++reads);
      },
    });
    expect(reads).to.equal(1);
  });

  const strangers: Record<string, unknown> = {
    'a function': () => 1,
    'a symbol': Symbol('x'),
    'a BigInt': 1n,
    'a date': new Date(0),
    'a map': new Map(),
    'a set': new Set(),
    'a regular expression': /x/,
    'a promise': Promise.resolve(),
    'an instance of a class': new (class Person {
      name = 'x';
    })(),
    bytes: new Uint8Array(2),
    'a boxed text': Object('x') as unknown,
  };
  for (const [name, stranger] of Object.entries(strangers)) {
    it(`refuses ${name}`, () => {
      expect(refusal({a: {b: stranger}})).to.equal(`/a/b ${NOT_PLAIN}`);
      expect(refusal({a: [stranger]})).to.equal(`/a/0 ${NOT_PLAIN}`);
    });
  }

  it('refuses holes and undefined in lists', () => {
    expect(refusal({a: [1, undefined]})).to.equal(`/a/1 ${NOT_PLAIN}`);
    expect(refusal({a: new Array(1)})).to.equal(`/a/0 ${NOT_PLAIN}`);
  });

  for (const number of [NaN, Infinity, -Infinity]) {
    it(`refuses ${String(number)}`, () => {
      expect(refusal({a: number})).to.equal('/a Must be a finite number.');
    });
  }

  it('says where a getter throws that it could not read', () => {
    const trap = {
      get name(): string {
        throw new Error('no');
      },
    };
    expect(refusal(trap)).to.equal(' Could not be read.');
  });

  it('survives proxies that throw, that are revoked, or that lie', () => {
    const throwing = new Proxy({}, {ownKeys: () => [].constructor.call(null, -1) as string[]});
    expect(refusal(throwing)).to.equal(' Could not be read.');
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    expect(refusal(proxy)).to.equal(' Could not be read.');
    expect(refusal({proxy})).to.equal(' Could not be read.');
    for (const length of [NaN, -1, 0.5, Infinity, 'x']) {
      const lying = new Proxy([], {
        get: (list, key) => (key === 'length' ? length : (Reflect.get(list, key) as unknown)),
      });
      expect(refusal({lying})).to.equal(' Could not be read.');
    }
  });

  it('ends with a proxy that grows wherever it is read', () => {
    const grow = (): object =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a', 'b'],
          getOwnPropertyDescriptor: () => ({value: 1, enumerable: true, configurable: true}),
          get: grow,
        },
      );
    const read = readDocument(grow());
    expect(read.ok).to.equal(false);
  });

  it('says that an object contains itself', () => {
    const self: Record<string, unknown> = {};
    self['people'] = [{again: self}];
    expect(refusal(self)).to.equal('/people/0/again Must not contain itself.');
  });

  it('copies an object that stands in two places', () => {
    const twice = {a: 1};
    expect(value({one: twice, two: [twice]})).to.deep.equal({one: {a: 1}, two: [{a: 1}]});
  });

  it('ends with objects that double at every level', () => {
    let doubled: object = {};
    for (let level = 0; level < 60; level++) doubled = {a: doubled, b: doubled};
    expect(refusal(doubled)).to.equal(' Must not be larger than 5 MB.');
  });
});

describe('The limits', () => {
  it('are those of the contract', () => {
    expect(limits).to.deep.equal({bytes: 5e6, depth: 64, items: 20_000, characters: 20_000});
  });

  it('take 64 levels and refuse 65, in text and in objects', () => {
    for (const form of [(tree: object) => tree, JSON.stringify]) {
      expect(refusal(form(nested(64)))).to.equal('opened');
      expect(refusal(form(nested(65)))).to.equal(
        `${'/in'.repeat(64)} Must not be nested deeper than 64 levels.`,
      );
    }
  });

  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    it(`refuse ${open} nested 100,000 deep without overflowing the stack`, () => {
      const text = `{"a":${open.repeat(100_000)}1${close.repeat(100_000)}}`;
      expect(refusal(text)).to.match(/nested deeper than 64 levels\.$/);
    });
  }

  it('refuse an object nested 100,000 deep without overflowing the stack', () => {
    expect(refusal(nested(100_000))).to.match(/nested deeper than 64 levels\.$/);
  });

  it('count the entries of all lists together', () => {
    const half = new Array<number>(9_999).fill(1);
    expect(refusal({a: half, b: half, c: [1, 1]})).to.equal('opened');
    expect(refusal({a: half, b: half, c: [1, 1, 1]})).to.equal(
      ' Must not have more than 20,000 items in its lists.',
    );
  });

  it('refuse a list that says it is four thousand million long', () => {
    expect(refusal({a: new Array(4_000_000_000)})).to.equal(
      ' Must not have more than 20,000 items in its lists.',
    );
  });

  it('count characters of a text, not halves of them', () => {
    expect(refusal({a: '🎒'.repeat(20_000)})).to.equal('opened');
    const long = '/a Must not be longer than 20,000 characters.';
    expect(refusal({a: `${'🎒'.repeat(20_000)}.`})).to.equal(long);
    expect(refusal({a: 'x'.repeat(20_001)})).to.equal(long);
    expect(refusal({a: 'x'.repeat(50_000)})).to.equal(long);
    expect(refusal({['x'.repeat(20_001)]: 1})).to.match(/characters\.$/);
  });

  it('count bytes of text, not letters', () => {
    const parts = (letter: string, texts: number) =>
      JSON.stringify(
        Object.fromEntries(Array.from({length: texts}, (_, at) => [at, letter.repeat(20_000)])),
      );
    expect(refusal(parts('x', 249))).to.equal('opened');
    expect(refusal(parts('é', 124))).to.equal('opened');
    expect(refusal(parts('é', 125))).to.equal(' Must not be larger than 5 MB.');
    expect(refusal(new TextEncoder().encode(parts('é', 125)))).to.equal(
      ' Must not be larger than 5 MB.',
    );
  });

  it('refuse numbers that are too large for JSON to bring back', () => {
    expect(refusal('{"a": [1e999]}')).to.equal('/a/0 Must be a finite number.');
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`refuse the key ${key} at any depth, and do not drop it`, () => {
      const text = `{"people": [{"${key}": {"polluted": true}}]}`;
      const expected = `/people/0/${key} The name “${key}” is not allowed.`;
      expect(refusal(text)).to.equal(expected);
      expect(refusal(JSON.parse(text))).to.equal(expected);
      expect({}).not.to.have.property('polluted');
    });
  }

  it('name at most 50 problems', () => {
    const read = readDocument({a: new Array(1000).fill(NaN)});
    expect(read.ok ? [] : read.problems).to.have.length(50);
  });

  it('point at what is wrong with an escaped JSON pointer', () => {
    expect(refusal({'a/b': {'~c': NaN}})).to.equal('/a~1b/~0c Must be a finite number.');
  });
});

describe('Sizes', () => {
  it('of a text are those JSON.stringify makes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(fc.integer({min: 0, max: 0xffff})).map((units) => String.fromCharCode(...units)),
        ),
        (text) => {
          expect(jsonBytes(text)).to.equal(new TextEncoder().encode(JSON.stringify(text)).length);
        },
      ),
    );
  });

  it('are compared as encoding the text would say', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat({max: 40}), (text, bytes) => {
        expect(isLargerThan(text, bytes)).to.equal(new TextEncoder().encode(text).length > bytes);
      }),
    );
  });
});

describe('Whatever is given', function () {
  this.timeout(60_000);

  it('the gate answers, and what it lets through is what was given', () => {
    fc.assert(
      fc.property(
        fc.dictionary(arbitraryKey, arbitraryJson, {noNullPrototype: true}),
        (document) => {
          const read = readDocument(document);
          const written = JSON.stringify(document);
          expect(read.ok && JSON.stringify(read.value)).to.equal(written);
          const again = readDocument(written);
          expect(again.ok && JSON.stringify(again.value)).to.equal(written);
        },
      ),
    );
  });

  it('−0 becomes 0', () => {
    expect(Object.is((value('{"a": -0}') as {a: number}).a, 0)).to.equal(true);
    expect(Object.is((value({a: -0}) as {a: number}).a, 0)).to.equal(true);
  });

  it('parsePlan does not throw', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const around = fc
      .tuple(
        arbitraryDocument(),
        fc.constantFrom('people', 'title', 'theory', 'map', 'x'),
        anything,
      )
      .map(([document, key, inside]): Record<string, unknown> => ({...document, [key]: inside}));
    fc.assert(
      fc.property(fc.oneof(anything, around), (input) => {
        const parsed = parsePlan(input as JsonValue as object);
        if (!parsed.ok) expect(parsed.problems).to.have.length.within(1, 50);
      }),
      {numRuns: 200},
    );
  });
});
