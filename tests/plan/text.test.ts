/** Prose in one language or several. */
import {expect} from 'chai';
import fc from 'fast-check';
import {isBlank, textIn, withText} from '../../src/plan/text.js';
import type {Text} from '../../src/plan/types.js';

const tag = fc.constantFrom('en', 'es', 'es-MX', 'en-GB', 'pt-BR', 'fr');
const text: fc.Arbitrary<Text> = fc.oneof(
  fc.string(),
  fc.dictionary(tag, fc.string(), {noNullPrototype: true}),
);

describe('a text in a language', () => {
  it('is read in the language asked for', () => {
    expect(textIn({en: 'Goal', es: 'Meta'}, 'es')).to.deep.equal({text: 'Meta', language: 'es'});
  });

  it('is read in the same language of another region', () => {
    expect(textIn({en: 'Goal', es: 'Meta'}, 'es-MX').language).to.equal('es');
    expect(textIn({en: 'Goal', 'es-MX': 'Meta'}, 'es').language).to.equal('es-MX');
    expect(textIn({'es-AR': 'Che', es: 'Meta'}, 'es-MX').language).to.equal('es');
  });

  it('falls back to English, then to what there is, and says so', () => {
    expect(textIn({fr: 'But', en: 'Goal'}, 'es')).to.deep.equal({text: 'Goal', language: 'en'});
    expect(textIn({fr: 'But', pt: 'Meta'}, 'es')).to.deep.equal({text: 'But', language: 'fr'});
  });

  it('falls back where the translation is still empty', () => {
    expect(textIn({en: 'Goal', es: ' '}, 'es')).to.deep.equal({text: 'Goal', language: 'en'});
  });

  it('has no language where the plan does not say', () => {
    expect(textIn('Goal', 'es')).to.deep.equal({text: 'Goal', language: ''});
    expect(textIn({}, 'es')).to.deep.equal({text: '', language: ''});
  });

  it('does not care how a tag is written', () => {
    expect(textIn({'pt-br': 'Meta', en: 'Goal'}, 'pt-BR').language).to.equal('pt-br');
  });

  it('finds nothing that is not the text’s own', () => {
    expect(textIn({en: 'Goal'}, 'constructor').text).to.equal('Goal');
    expect(textIn({}, '__proto__').text).to.equal('');
  });

  it('gives words wherever there are any', () => {
    fc.assert(
      fc.property(text, tag, (given, language) => {
        expect(textIn(given, language).text.trim() === '').to.equal(isBlank(given));
      }),
    );
  });
});

describe('writing a text', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(text, tag, fc.string({minLength: 1}), (given, language, value) => {
        fc.pre(value.trim() !== '');
        expect(textIn(withText(given, language, value), language).text).to.equal(value);
      }),
    );
  });

  it('leaves every other language as it was', () => {
    fc.assert(
      fc.property(text, tag, fc.string(), (given, language, value) => {
        fc.pre(typeof given !== 'string');
        const after = withText(given, language, value) as Readonly<Record<string, string>>;
        const changed = Object.keys(after).filter((key) => after[key] !== given[key]);
        expect(changed.length).to.be.at.most(1);
        for (const key of Object.keys(given)) expect(after).to.have.own.property(key);
      }),
    );
  });

  it('keeps a plain text plain', () => {
    expect(withText('Goal', 'es', 'Meta')).to.equal('Meta');
  });

  it('rewrites the words that were read, not a copy for the region', () => {
    expect(withText({en: 'Goal', es: 'Meta'}, 'es-MX', 'Fin')).to.deep.equal({
      en: 'Goal',
      es: 'Fin',
    });
  });

  it('rewrites the words of another region before it fills an empty text', () => {
    const given = {en: 'Goal', es: '', 'es-MX': 'Meta'};
    expect(withText(given, 'es-AR', 'Fin')).to.deep.equal({...given, 'es-MX': 'Fin'});
  });

  it('adds a language that is not there, unless there is nothing to add', () => {
    const given = {en: 'Goal'};
    expect(withText(given, 'es', 'Meta')).to.deep.equal({en: 'Goal', es: 'Meta'});
    expect(withText(given, 'es', '')).to.equal(given);
  });

  it('changes nothing where nothing is new', () => {
    const given = {en: 'Goal'};
    expect(withText(given, 'en', 'Goal')).to.equal(given);
  });
});

describe('a blank text', () => {
  it('has no words in any language', () => {
    for (const given of ['', ' \n ', {}, {en: '', es: ' '}]) expect(isBlank(given)).to.be.true;
    for (const given of ['a', {en: '', es: 'a'}]) expect(isBlank(given)).to.be.false;
  });
});
