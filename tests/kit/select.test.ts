import {expect, fixture, html} from '@open-wc/testing';
import type {CairnSelect} from '../../src/kit/select/index.js';
import {
  all,
  choose,
  field,
  focus,
  focused,
  key,
  put,
  settled,
  until,
  words,
} from '../harness/page.js';
import {fireNative, kitFormControl} from '../suites/kit-form-control.js';

const options = [
  {value: 'time', label: 'Time'},
  {value: 'money', label: 'Money'},
  {value: 'people', label: 'People', group: 'Who'},
];

kitFormControl({
  tag: 'cairn-select',
  define: () => import('../../src/kit/select/define.js'),
  properties: {options},
  byDefault: {attributes: {value: 'money'}, sends: ['money']},
  filled: {properties: {value: 'time'}, sends: ['time']},
  empty: [''],
  edit: (native) => {
    native.value = 'people';
    fireNative(native);
  },
  edited: ['people'],
  entersByKey: false,
});

const fromChildren = async (): Promise<CairnSelect> => {
  const element = await fixture<CairnSelect>(
    html`<cairn-select label="Kind">
      <option value="time">Time</option>
      <option selected>Money</option>
      <optgroup label="Who">
        <option value="people">People</option>
        <option value="district" disabled>District</option>
      </optgroup>
    </cairn-select>`,
  );
  await settled(element);
  return element;
};
const texts = (element: CairnSelect): string[] =>
  [...(field(element, 'Kind') as unknown as HTMLSelectElement).options].map(({text}) =>
    text.trim(),
  );

describe('cairn-select', () => {
  before(() => import('../../src/kit/select/define.js'));

  it('has nothing chosen until somebody chooses', async () => {
    const element = await put('cairn-select', {label: 'Kind', options});
    expect(element.value).to.equal('');
    expect(words(element)).to.include('Choose…');
    await choose(element, 'Kind', 'Money');
    expect(element.value).to.equal('money');
  });

  it('takes its options from its children, with groups and what is selected', async () => {
    const element = await fromChildren();
    expect(texts(element)).to.deep.equal(['Choose…', 'Time', 'Money', 'People', 'District']);
    expect(element.value).to.equal('Money');
    const group = element.shadowRoot!.querySelector('optgroup')!;
    expect([group.label, group.children.length]).to.deep.equal(['Who', 2]);
    expect((group.children[1] as HTMLOptionElement).disabled).to.equal(true);
  });

  it('follows its children', async () => {
    const element = await fromChildren();
    element.querySelector('option')!.textContent = 'Hours';
    element.append(new Option('Space', 'space'));
    await until(() => texts(element).includes('Space'), 'the new option is there');
    expect(texts(element)).to.include('Hours');
  });

  it('calls the empty choice as the page does, and has one only', async () => {
    const element = await put('cairn-select', {label: 'Kind', options, placeholder: 'None yet'});
    expect(texts(element)).to.deep.equal(['None yet', ...options.map(({label}) => label)]);
    element.options = [{value: '', label: 'Nothing'}, ...options];
    await settled(element);
    expect(texts(element)).to.deep.equal(['Nothing', ...options.map(({label}) => label)]);
  });

  it('shows the value that was set before its options came', async () => {
    const element = await put('cairn-select', {label: 'Kind', value: 'time'});
    element.options = options;
    await settled(element);
    expect(words(element)).to.include('Time');
  });

  it('keeps and shows a value that it does not know', async () => {
    const element = await put('cairn-select', {label: 'Kind', options, value: 'space'});
    expect(words(element)).to.include('space');
    expect(element.value).to.equal('space');
    await choose(element, 'Kind', 'Time');
    expect(element.value).to.equal('time');
  });

  it('is chosen from by the keyboard', async () => {
    const element = await put('cairn-select', {
      label: 'Kind',
      options,
      autocomplete: 'organization-title',
    });
    element.focus();
    // What a browser may choose by itself.
    expect(focused().getAttribute('autocomplete')).to.equal('organization-title');
    expect(focus()).to.equal('combobox “Kind”');
    await key('m');
    expect(element.value).to.equal('money');
  });

  it('is a line of text where it can only be read', async () => {
    const element = await put('cairn-select', {
      label: 'Kind',
      options,
      value: 'time',
      readonly: true,
    });
    expect(all(element, 'combobox')).to.deep.equal([]);
    expect(field(element, 'Kind').value).to.equal('Time');
  });
});
