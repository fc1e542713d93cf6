import {expect} from 'chai';
import {applyPatches, pointerKeys} from '../../src/plan/patches.js';
import {PlanError, type Patch} from '../../src/plan/types.js';

const document = Object.freeze({
  title: 'Team time',
  people: Object.freeze([Object.freeze({id: 'p-1'}), Object.freeze({id: 'p-2'})]),
  extensions: Object.freeze({'example.org/portal': 1, 'a~b': 2, '~1': 3}),
});

const refusal = (patches: unknown, of: unknown = document): PlanError => {
  try {
    applyPatches(of, patches as Patch[]);
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
};

describe('applying patches', () => {
  it('does what each operation says', () => {
    expect(
      applyPatches<unknown>(document, [
        {op: 'test', path: '/title', value: 'Team time'},
        {op: 'replace', path: '/title', value: 'Renamed'},
        {op: 'add', path: '/people/1', value: {id: 'p-3'}},
        {op: 'add', path: '/people/-', value: {id: 'p-4'}},
        {op: 'move', from: '/people/0', path: '/people/2'},
        {op: 'copy', from: '/people/0', path: '/first'},
        {op: 'remove', path: '/people/3'},
      ]),
    ).to.deep.equal({
      title: 'Renamed',
      people: [{id: 'p-3'}, {id: 'p-2'}, {id: 'p-1'}],
      first: {id: 'p-3'},
      extensions: {'example.org/portal': 1, 'a~b': 2, '~1': 3},
    });
  });

  it('follows escaped keys', () => {
    expect(
      applyPatches<unknown>(document, [
        {op: 'replace', path: '/extensions/example.org~1portal', value: 'x'},
        {op: 'remove', path: '/extensions/a~0b'},
        {op: 'replace', path: '/extensions/~01', value: 'y'},
      ]),
    )
      .to.have.property('extensions')
      .that.deep.equals({'example.org/portal': 'x', '~1': 'y'});
    expect(pointerKeys('/a~01/~1')).to.deep.equal(['a~1', '/']);
    expect(pointerKeys('/a~2')).to.equal(undefined);
    expect(pointerKeys('a')).to.equal(undefined);
  });

  it('shares what no patch touched, and freezes what it made', () => {
    const after = applyPatches(document, [{op: 'add', path: '/people/0/name', value: {en: 'A'}}]);
    expect(after.extensions).to.equal(document.extensions);
    expect(after.people[1]).to.equal(document.people[1]);
    for (const made of [after, after.people, after.people[0], Object.values(after.people[0]!)[1]]) {
      expect(made).to.satisfy(Object.isFrozen);
    }
    expect(document.people[0]).to.deep.equal({id: 'p-1'});
  });

  it('makes a copy that no later patch writes to', () => {
    const after = applyPatches<Record<string, unknown>>(document, [
      {op: 'add', path: '/people/0/name', value: 'A'},
      {op: 'copy', from: '/people', path: '/copy'},
      {op: 'replace', path: '/people/0/name', value: 'B'},
    ]);
    expect(after['copy']).to.deep.equal([{id: 'p-1', name: 'A'}, {id: 'p-2'}]);
  });

  it('takes nothing of what it was handed but the words', () => {
    const value = {id: 'p-3', name: 'Before'};
    const after = applyPatches<typeof document>(document, [{op: 'add', path: '/people/-', value}]);
    value.name = 'After';
    expect(after.people[2]).to.deep.equal({id: 'p-3', name: 'Before'});
  });

  it('compares without regard to the order of keys', () => {
    const of = {a: {b: 1, c: 2}};
    expect(applyPatches(of, [{op: 'test', path: '/a', value: {c: 2, b: 1}}])).to.equal(of);
  });

  it('replaces the whole document', () => {
    expect(applyPatches<unknown>(document, [{op: 'replace', path: '', value: {}}])).to.deep.equal(
      {},
    );
  });

  const wrong: Readonly<Record<string, unknown>> = {
    'no list': {},
    'an operation that is none': [null],
    'an operation nobody knows': [{op: 'spam', path: '/title', value: 1}],
    'a path that is no pointer': [{op: 'remove', path: 'title'}],
    'a path that is no text': [{op: 'remove', path: 7}],
    'a path with a broken escape': [{op: 'remove', path: '/title~'}],
    'no value': [{op: 'add', path: '/x'}],
    'a value JSON cannot hold': [{op: 'add', path: '/x', value: new Date()}],
    'a number JSON cannot hold': [{op: 'add', path: '/x', value: {a: NaN}}],
    'nothing to remove': [{op: 'remove', path: '/x'}],
    'nothing to replace': [{op: 'replace', path: '/x', value: 1}],
    'nothing to move': [{op: 'move', from: '/x', path: '/y'}],
    'nothing to move in place': [{op: 'move', from: '/x', path: '/x'}],
    'nothing to copy': [{op: 'copy', from: '/x', path: '/y'}],
    'nothing to add to': [{op: 'add', path: '/x/y', value: 1}],
    'a text to add to': [{op: 'add', path: '/title/y', value: 1}],
    'an index beyond the end': [{op: 'add', path: '/people/3', value: {}}],
    'an index with a leading zero': [{op: 'remove', path: '/people/01'}],
    'an index below zero': [{op: 'remove', path: '/people/-1'}],
    'an index that is a name': [{op: 'remove', path: '/people/length'}],
    'the place after the last': [{op: 'remove', path: '/people/-'}],
    'a move into itself': [{op: 'move', from: '/people', path: '/people/0/x'}],
    'a test that fails': [{op: 'test', path: '/title', value: 'Other'}],
    'the whole document to remove': [{op: 'remove', path: ''}],
    'a way to a prototype': [{op: 'add', path: '/__proto__/polluted', value: 1}],
    'a way to a constructor': [{op: 'add', path: '/constructor/prototype/polluted', value: 1}],
    'an inherited function': [{op: 'remove', path: '/toString'}],
    'a way from a prototype': [{op: 'copy', from: '/people/__proto__', path: '/x'}],
    'a value with a prototype for a key': [
      {op: 'add', path: '/x', value: JSON.parse('{"__proto__": {"polluted": 1}}') as unknown},
    ],
  };
  for (const [name, patches] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => {
      expect(refusal(patches).code).to.equal('invalid');
      expect({}).not.to.have.property('polluted');
    });
  }

  it('says which patch did not fit, and applies none of them', () => {
    const before = JSON.stringify(document);
    const error = refusal([
      {op: 'replace', path: '/title', value: 'Renamed'},
      {op: 'remove', path: '/nothing'},
    ]);
    expect(error.problems).to.deep.equal([
      {path: '/1/path', message: 'There is nothing at this place of the document.'},
    ]);
    expect(JSON.stringify(document)).to.equal(before);
  });
});
