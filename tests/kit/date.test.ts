import {expect, fixture, html} from '@open-wc/testing';
import {
  choose,
  field,
  focused,
  key,
  put,
  settled,
  typeInto,
  until,
  words,
} from '../harness/page.js';
import {fireNative, kitFormControl} from '../suites/kit-form-control.js';

kitFormControl({
  tag: 'cairn-date',
  define: () => import('../../src/kit/date/define.js'),
  byDefault: {attributes: {value: '2026-09-14'}, sends: ['2026-09-14']},
  filled: {properties: {value: '2027-01-01'}, sends: ['2027-01-01']},
  empty: [''],
  edit: (native) => {
    native.value = '2026-12-31';
    fireNative(native);
  },
  edited: ['2026-12-31'],
  entersByKey: true,
});

/** WebKitGTK has no date field: the day is typed there. */
const hasDateField = Object.assign(document.createElement('input'), {type: 'date'}).type === 'date';

describe('cairn-date', () => {
  before(() => import('../../src/kit/date/define.js'));

  it('holds the day as it was chosen', async () => {
    const element = await put('cairn-date', {label: 'Due'});
    await choose(element, 'Due', '2026-03-01');
    expect(element.value).to.equal('2026-03-01');
  });

  it('takes no day that does not exist', async () => {
    const element = await put('cairn-date', {label: 'Due', value: '2026-02-30'});
    expect(element.value).to.equal('');
  });

  it('says from when and until when in the words of the reader', async () => {
    const element = await put('cairn-date', {
      ...{label: 'Due', min: '2026-09-01', max: '2026-09-30'},
      value: '2026-08-31',
    });
    expect(element.validity.rangeUnderflow).to.equal(true);
    expect(element.validationMessage).to.equal('Choose September 1, 2026 or a later day.');
    element.value = '2026-10-01';
    expect(element.validationMessage).to.equal('Choose September 30, 2026 or an earlier day.');
    element.value = '2026-09-30';
    expect(element.checkValidity()).to.equal(true);
  });

  it('takes only the days that are offered', async function () {
    if (!hasDateField) this.skip();
    const element = await put('cairn-date', {label: 'Week', min: '2026-09-07', step: 7});
    element.value = '2026-09-15';
    expect(element.validationMessage).to.equal('Choose one of the days that are offered.');
    element.value = '2026-09-14';
    expect(element.checkValidity()).to.equal(true);
  });

  it('tells that a date is half typed when it is left, and keeps what was typed', async function () {
    if (!hasDateField) this.skip();
    const element = await put('cairn-date', {label: 'Due'});
    element.focus();
    await key('1', '2');
    await settled(element);
    expect(words(element)).to.not.include('Finish this date');
    focused().blur();
    await until(() => words(element).includes('Finish this date, or clear it.'), 'it is told');
    expect(element.value).to.equal('');
    expect(element.validity.badInput).to.equal(true);
    element.value = '';
    await settled(element);
    expect(field(element, 'Due').validity.badInput).to.equal(true);
  });

  it('forgets a half-typed date on a reset', async function () {
    if (!hasDateField) this.skip();
    const form = await fixture<HTMLFormElement>(
      html`<form><cairn-date label="Due"></cairn-date></form>`,
    );
    const element = form.querySelector('cairn-date')!;
    await settled(element);
    element.focus();
    await key('1', '2');
    form.reset();
    await settled(element);
    expect(field(element, 'Due').validity.badInput).to.equal(false);
  });

  it('writes a day that can only be read in the words of the reader', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <cairn-date name="due" label="Vence" lang="es" value="2026-09-14" readonly></cairn-date>
      </form>`,
    );
    const element = form.querySelector('cairn-date')!;
    await settled(element);
    expect(field(element, 'Vence').value).to.equal('14 de septiembre de 2026');
    expect(new FormData(form).get('due')).to.equal('2026-09-14');
  });

  it('can be chosen again where it is no longer only read, with the focus in it', async () => {
    const element = await put('cairn-date', {label: 'Due', value: '2026-09-14', readonly: true});
    element.focus();
    element.readonly = false;
    await settled(element);
    expect(field(element, 'Due').value).to.equal('2026-09-14');
    expect(focused()).to.equal(field(element, 'Due'));
    await choose(element, 'Due', '2026-03-01');
    element.readonly = true;
    await settled(element);
    expect(field(element, 'Due').value).to.equal('March 1, 2026');
    expect([element.value, element.validity.valid]).to.deep.equal(['2026-03-01', true]);
  });

  it('goes back to its default while it can only be read', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <cairn-date name="due" label="Due" value="2026-09-14" readonly></cairn-date>
      </form>`,
    );
    const element = form.querySelector('cairn-date')!;
    await settled(element);
    element.value = '2026-10-01';
    await settled(element);
    form.reset();
    await settled(element);
    expect(field(element, 'Due').value).to.equal('September 14, 2026');
    expect(new FormData(form).get('due')).to.equal('2026-09-14');
  });

  it('tells that a day was typed in another way, where a browser has no date field', async function () {
    if (hasDateField) this.skip();
    const element = await put('cairn-date', {label: 'Due'});
    const native = element.shadowRoot!.querySelector('input')!;
    typeInto(native, '12/3');
    native.blur();
    await until(() => words(element).includes('year-month-day'), 'it is told');
    expect([element.value, native.value]).to.deep.equal(['', '12/3']);
    typeInto(native, '2026-03-12');
    expect(element.value).to.equal('2026-03-12');
  });
});
