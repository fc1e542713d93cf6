import {expect} from 'chai';
import fc from 'fast-check';
import {fileName, readFile} from '../../src/storage/file.js';
import {StorageError} from '../../src/storage/plan-storage.js';

const refusal = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof StorageError ? error.code : error),
  );

describe('the name of a file', () => {
  const examples: readonly (readonly [title: string, name: string])[] = [
    ['Team time: our plan', 'Team time our plan.json'],
    ['Más tiempo juntos', 'Más tiempo juntos.json'],
    ['../../etc/passwd', 'etcpasswd.json'],
    ['  .hidden', 'hidden.json'],
    ['con', 'plan con.json'],
    ['LPT1.notes', 'plan LPT1.notes.json'],
    ['plan\u202egpj.exe', 'plangpj.exe.json'],
    ['100 % ready?', '100 ready.json'],
    ['ends with dots...', 'ends with dots.json'],
    ['\ud800', 'plan.json'],
    ['', 'plan.json'],
    ['///', 'plan.json'],
  ];
  for (const [title, name] of examples) {
    it(`made from ${JSON.stringify(title)} is ${name}`, () => {
      expect(fileName(title, 'json')).to.equal(name);
    });
  }

  it('is a plain, short name whatever the title', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (title) => {
        const name = fileName(title, 'csv');
        expect(name).to.match(/^[^\\/:*?"<>|\p{Cc}\p{Surrogate}\u202a-\u202e]+\.csv$/u);
        expect(name).not.to.match(/^[.~-]|[. ]\.csv$/);
        expect(Array.from(name).length).to.be.at.most(70);
      }),
    );
  });
});

describe('a file that somebody opens', () => {
  it('gives its text, without the mark some editors put first', async () => {
    expect(await readFile(new Blob(['\ufeff{"title": "Más"}']))).to.equal('{"title": "Más"}');
  });

  it('is refused above 5 MB before anything is read', async () => {
    const file = new Blob([new Uint8Array(5_000_001)]);
    file.arrayBuffer = () => {
      throw new Error('read');
    };
    expect(await refusal(readFile(file))).to.equal('too-large');
  });

  it('is refused where it is not UTF-8', async () => {
    expect(await refusal(readFile(new Blob([new Uint8Array([0x22, 0xff, 0x22])])))).to.equal(
      'corrupt',
    );
  });

  it('is refused where it has gone in the meantime', async () => {
    const file = new Blob(['{}']);
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await refusal(readFile(file))).to.equal('corrupt');
  });
});
