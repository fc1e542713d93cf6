import {expect} from 'chai';
import fc from 'fast-check';
import {fingerprint, plainFingerprint} from '../../src/storage/fingerprint.js';

describe('the fingerprint of a document', () => {
  it('is SHA-256 where the page is secure', async () => {
    expect(await fingerprint('abc')).to.equal(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is a plain sum where the page is not', async () => {
    const crypto = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
    Object.defineProperty(globalThis, 'crypto', {value: undefined, configurable: true});
    try {
      expect(await fingerprint('abc')).to.equal(plainFingerprint('abc'));
    } finally {
      if (crypto) Object.defineProperty(globalThis, 'crypto', crypto);
      else Reflect.deleteProperty(globalThis, 'crypto');
    }
    expect(plainFingerprint('abc')).to.match(/^fnv:3-[0-9a-f]{16}$/);
  });

  it('changes with every change of one character, and only then', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', minLength: 1}),
        fc.nat(),
        fc.nat(0xffff),
        (text, at, unit) => {
          const place = at % text.length;
          const other = text.slice(0, place) + String.fromCharCode(unit) + text.slice(place + 1);
          expect(plainFingerprint(other) === plainFingerprint(text)).to.equal(other === text);
        },
      ),
    );
  });

  it('tells ten thousand similar documents apart', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 10_000; i++)
      seen.add(plainFingerprint(`{"due": "${String(i).padStart(5, '0')}"}`));
    expect(seen.size).to.equal(10_000);
  });
});
