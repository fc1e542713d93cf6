import {expect, fixture, html} from '@open-wc/testing';
import {fieldTypes} from '../../src/kit/field/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {
  field,
  focused,
  key,
  listen,
  put,
  settled,
  typeInto,
  until,
  words,
} from '../harness/page.js';
import {fireNative, kitFormControl, natives} from '../suites/kit-form-control.js';

const define = (): Promise<unknown> => import('../../src/kit/field/define.js');

for (const [properties, entersByKey] of [
  [{}, true],
  [{multiline: true}, false],
] as const) {
  kitFormControl({
    tag: 'cairn-field',
    define,
    properties,
    byDefault: {attributes: {value: 'Our sign'}, sends: ['Our sign']},
    filled: {properties: {value: 'Teams compare work'}, sends: ['Teams compare work']},
    empty: [''],
    edit: (native) => {
      native.value = 'They share the plan';
      fireNative(native);
    },
    edited: ['They share the plan'],
    entersByKey,
  });
}
kitFormControl({
  tag: 'cairn-field',
  define,
  properties: {type: 'number', step: 'any'},
  byDefault: {attributes: {value: '12'}, sends: ['12']},
  filled: {properties: {value: 3.5}, sends: ['3.5']},
  empty: [''],
  edit: (native) => {
    native.value = '1,250';
    fireNative(native);
  },
  edited: ['1250'],
  entersByKey: true,
});

const inner = (element: Element): HTMLInputElement => natives(element)[0] as HTMLInputElement;
const typed = async (element: HTMLElement, text: string): Promise<void> => {
  typeInto(inner(element), text);
  await settled(element);
};
const left = async (element: HTMLElement): Promise<void> => {
  focused().blur();
  await settled(element);
  await settled(element);
};

describe('cairn-field', () => {
  before(define);

  it('keeps every key that is typed, and the place of the caret', async () => {
    const element = await put('cairn-field', {label: 'Sign'});
    element.addEventListener('input', () => {
      // A host that renders with each key, as the tools do.
      Object.assign(element, {value: element.value, hint: `${element.value.length}`});
    });
    element.focus();
    await key('a', 'b', 'ArrowLeft', 'c');
    expect(element.value).to.equal('acb');
    expect(inner(element).selectionStart).to.equal(2);
  });

  it('writes nothing into what an input method is composing', async () => {
    const element = await put('cairn-field', {label: 'Sign', value: 'old'});
    const native = inner(element);
    native.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    native.value = 'にほ';
    element.value = 'other';
    await settled(element);
    expect(native.value).to.equal('にほ');
    native.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    await settled(element);
    expect(native.value).to.equal('other');
  });

  it('says what is wrong when a changed value is left, and takes it back while it is mended', async () => {
    const element = await put('cairn-field', {label: 'Mail', type: 'email'});
    await typed(element, 'nobody');
    expect(words(element)).to.not.include('Write an email address');
    await left(element);
    expect(words(element)).to.include('Write an email address');
    expect(inner(element).getAttribute('aria-invalid')).to.equal('true');
    await typed(element, 'nobody@example.org');
    expect(words(element)).to.not.include('Write an email address');
  });

  it('says nothing where it was only passed through', async () => {
    const element = await put('cairn-field', {label: 'Mail', required: true});
    element.focus();
    await left(element);
    expect(element.matches(':state(invalid)')).to.equal(false);
  });

  for (const [flag, properties, text, message] of [
    ['typeMismatch', {type: 'url'}, 'example', /whole web address/],
    ['patternMismatch', {pattern: '[A-Z]{3}'}, 'abc', /form that is asked for/],
    ['rangeUnderflow', {type: 'number', min: '5'}, '4', 'Write 5 or more.'],
    ['rangeOverflow', {type: 'number', max: '5000'}, '5001', 'Write 5,000 or less.'],
    ['stepMismatch', {type: 'number', step: '0.5'}, '1.3', 'Write a number in steps of 0.5.'],
    ['badInput', {type: 'number'}, 'many', 'Write a number, such as 12 or 1.5.'],
    ['tooLong', {maxlength: 5}, 'seventh', 'Shorten this by 2 characters.'],
  ] as const) {
    it(`finds ${flag} as the platform does`, async () => {
      const element = await put('cairn-field', {label: 'It', ...properties});
      expect(element.checkValidity()).to.equal(true);
      await typed(element, text);
      expect(element.validity[flag]).to.equal(true);
      expect(element.validationMessage).to.match(
        typeof message === 'string' ? new RegExp(`^${message}$`) : message,
      );
      expect(inner(element).value).to.equal(text);
    });
  }

  it('finds what is too short once somebody typed it', async () => {
    const element = await put('cairn-field', {label: 'It', minlength: 5});
    element.focus();
    await key('a', 'b');
    expect(element.validity.tooShort).to.equal(true);
    expect(element.validationMessage).to.equal('Write at least 5 characters.');
  });

  it('reads a number as the reader writes it, and leaves it as it was typed', async () => {
    const element = await put(
      'cairn-field',
      {label: 'Horas', type: 'number', step: 'any'},
      {lang: 'es'},
    );
    expect(inner(element).inputMode).to.equal('decimal');
    await typed(element, '1,50');
    expect(element.value).to.equal('1.5');
    element.value = '1.5';
    await settled(element);
    expect(inner(element).value).to.equal('1,50');
    element.value = '2.25';
    await settled(element);
    expect(inner(element).value).to.equal('2,25');
  });

  it('gives the page no number while what is typed is none, and keeps it', async () => {
    const element = await put('cairn-field', {label: 'Hours', type: 'number', value: '3'});
    await typed(element, '3 or 4');
    expect(element.value).to.equal('');
    await left(element);
    expect(inner(element).value).to.equal('3 or 4');
    expect(words(element)).to.include('Write a number, such as 12 or 1.5.');
  });

  it('counts the characters that are left near the end alone, and says so', async () => {
    const element = await put('cairn-field', {label: 'It', multiline: true, maxlength: 100});
    await typed(element, 'x'.repeat(79));
    expect(words(element)).to.not.include('left');
    const {said} = listen(element);
    await typed(element, 'x'.repeat(81));
    expect(words(element)).to.include('19 characters left');
    await until(
      () => said.includes('19 characters left'),
      () => `it is said: ${said.join()}`,
    );
    await typed(element, 'x'.repeat(103));
    expect(words(element)).to.include('3 characters too many');
    expect(element.value).to.have.length(103);
  });

  it('grows with its text, from the lines that the page asks for', async () => {
    const element = await put('cairn-field', {label: 'It', multiline: true, rows: 6});
    const many = inner(element).getBoundingClientRect().height;
    element.rows = 2;
    await settled(element);
    const before = inner(element).getBoundingClientRect().height;
    expect(many).to.be.greaterThan(before * 2);
    await typed(element, 'A line\n'.repeat(12));
    expect(inner(element).getBoundingClientRect().height).to.be.greaterThan(before * 2);
  });

  it('breaks a line by Enter where there are several', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><cairn-field label="It" multiline></cairn-field><button>Send</button></form>`,
    );
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const element = form.querySelector('cairn-field')!;
    await settled(element);
    element.focus();
    await key('a', 'Enter', 'b');
    expect([element.value, sent]).to.deep.equal(['a\nb', 0]);
  });

  it('sends a form without a button by Enter only where it is the one line', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <cairn-field label="One"></cairn-field><cairn-field label="Many" multiline></cairn-field>
      </form>`,
    );
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const element = form.querySelector('cairn-field')!;
    await settled(element);
    element.focus();
    await key('Enter');
    expect(sent).to.equal(1);
    form.append(document.createElement('input'));
    await key('Enter');
    expect(sent).to.equal(1);
  });

  it('hands its control what phones and autofill go by', async () => {
    const element = await put(
      'cairn-field',
      {label: 'Name', name: 'given', autocomplete: 'given-name'},
      {inputmode: 'latin', enterkeyhint: 'next', autocapitalize: 'words', spellcheck: 'false'},
    );
    const names = [
      'name',
      'autocomplete',
      'inputmode',
      'enterkeyhint',
      'autocapitalize',
      'spellcheck',
    ];
    expect(names.map((name) => inner(element).getAttribute(name))).to.deep.equal([
      ...['given', 'given-name', 'latin', 'next', 'words', 'false'],
    ]);
    element.removeAttribute('enterkeyhint');
    await settled(element);
    expect(inner(element).hasAttribute('enterkeyhint')).to.equal(false);
  });

  it('has its text in full for paper, and nothing where nothing was written', async () => {
    const element = await put('cairn-field', {label: 'It', value: ''});
    const printed = element.shadowRoot!.querySelector('[aria-hidden]:not(span)')!;
    expect(printed.matches(':empty')).to.equal(true);
    element.value = 'In full';
    await settled(element);
    expect(printed.textContent).to.equal('In full');
  });

  it('says the language of its value', async () => {
    const element = await put('cairn-field', {label: 'It', valueLanguage: 'es', value: 'Hola'});
    expect(field(element, 'It').lang).to.equal('es');
    element.multiline = true;
    await settled(element);
    expect(field(element, 'It').lang).to.equal('es');
  });

  for (const type of fieldTypes) {
    it(`is accessible: ${type}`, async () => {
      await expectAccessible(await put('cairn-field', {label: 'It', type, hint: 'An example'}));
    });
  }
});
