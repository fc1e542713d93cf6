import {expect, fixture, html} from '@open-wc/testing';
import type {CairnCheckbox} from '../../src/kit/checkbox/index.js';
import {all, field, focus, key, press, put, settled} from '../harness/page.js';
import {fireNative, kitFormControl, natives} from '../suites/kit-form-control.js';

kitFormControl({
  tag: 'cairn-checkbox',
  define: () => import('../../src/kit/checkbox/define.js'),
  byDefault: {attributes: {checked: ''}, sends: ['on']},
  filled: {properties: {checked: true}, sends: ['on']},
  empty: [],
  edit: (native) => {
    // From no to yes, whatever it was: a page's test of a default value begins with yes.
    (native as HTMLInputElement).checked = true;
    fireNative(native);
  },
  edited: ['on'],
  entersByKey: true,
});

describe('cairn-checkbox', () => {
  before(() => import('../../src/kit/checkbox/define.js'));

  it('is checked and unchecked by the space bar', async () => {
    const element = await put('cairn-checkbox', {label: 'A milestone'});
    element.focus();
    await key('Space');
    expect(element.checked).to.equal(true);
    await key('Space');
    expect(element.checked).to.equal(false);
    expect(focus()).to.equal('checkbox “A milestone”');
  });

  it('is checked by its words', async () => {
    const element = await put('cairn-checkbox', {label: 'A milestone'});
    element.shadowRoot!.querySelector('label')!.click();
    expect(element.checked).to.equal(true);
  });

  it('goes back to unchecked on a reset, and is unchecked by a click while its default is checked', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><cairn-checkbox name="it" label="A milestone" checked></cairn-checkbox></form>`,
    );
    const element = form.querySelector('cairn-checkbox')!;
    await settled(element);
    await press(element, 'checkbox', 'A milestone');
    expect(new FormData(form).has('it')).to.equal(false);
    form.reset();
    await settled(element);
    expect(field(element, 'A milestone').checked).to.equal(true);
  });

  it('is sent as what it stands for', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <cairn-checkbox name="needs" value="time" label="Time" checked></cairn-checkbox>
        <cairn-checkbox name="needs" value="money" label="Money" checked></cairn-checkbox>
        <cairn-checkbox name="needs" value="people" label="People"></cairn-checkbox>
      </form>`,
    );
    await settled(...form.querySelectorAll('cairn-checkbox'));
    expect(new FormData(form).getAll('needs')).to.deep.equal(['time', 'money']);
  });

  it('is pressed once by a label of the page', async () => {
    const page = await fixture(
      html`<div>
        <label for="box">All of them</label><cairn-checkbox id="box"></cairn-checkbox>
      </div>`,
    );
    const element = page.querySelector<CairnCheckbox>('cairn-checkbox')!;
    await settled(element);
    let changes = 0;
    element.addEventListener('change', () => changes++);
    let clicks = 0;
    element.addEventListener('click', () => clicks++);
    page.querySelector('label')!.click();
    await settled(element);
    expect([element.checked, changes, clicks]).to.deep.equal([true, 1, 1]);
  });

  it('is some of them until it is pressed', async () => {
    const element = await put('cairn-checkbox', {label: 'All', indeterminate: true});
    expect((natives(element)[0] as HTMLInputElement).indeterminate).to.equal(true);
    await press(element, 'checkbox', 'All');
    expect(element.indeterminate).to.equal(false);
    expect(element.checked).to.equal(true);
  });

  it('stays as it is while it can only be read', async () => {
    const element = await put('cairn-checkbox', {label: 'All', readonly: true, checked: true});
    await press(element, 'checkbox', 'All');
    expect(element.checked).to.equal(true);
    expect(all(element, 'checkbox')[0]!.getAttribute('aria-readonly')).to.equal('true');
  });
});
