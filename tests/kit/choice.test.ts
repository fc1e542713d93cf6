import {expect, fixture, html} from '@open-wc/testing';
import type {CairnChoice} from '../../src/kit/choice/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {focused, key, nameOf, press, put, settled, until, words} from '../harness/page.js';
import {description, fireNative, kitFormControl, natives} from '../suites/kit-form-control.js';
import {viewport} from '../harness/commands.js';

const options = [
  {value: 'time', label: 'Time'},
  {value: 'money', label: 'Money'},
  {value: 'people', label: 'People'},
];
const hinted = options.map((option) => ({...option, hint: `How much ${option.value}`}));
const define = (): Promise<unknown> => import('../../src/kit/choice/define.js');

kitFormControl({
  tag: 'cairn-choice',
  define,
  properties: {options: hinted, layout: 'inline'},
  byDefault: {attributes: {value: 'money'}, sends: ['money']},
  filled: {properties: {value: 'time'}, sends: ['time']},
  empty: [],
  edit: (native) => {
    const last = (native.getRootNode() as ShadowRoot).querySelectorAll('input')[2]!;
    last.checked = true;
    fireNative(last);
  },
  edited: ['people'],
  entersByKey: true,
});

kitFormControl({
  tag: 'cairn-choice',
  define,
  properties: {options, multiple: true},
  byDefault: {attributes: {value: 'people'}, sends: ['people']},
  filled: {properties: {values: ['time', 'money']}, sends: ['time', 'money']},
  empty: [],
  edit: (native) => {
    const boxes = (native.getRootNode() as ShadowRoot).querySelectorAll('input');
    boxes.forEach((box, at) => (box.checked = at > 0));
    fireNative(boxes[1]!);
  },
  edited: ['money', 'people'],
  entersByKey: true,
});

const inputs = (element: CairnChoice): HTMLInputElement[] => natives(element) as HTMLInputElement[];
const rows = (element: CairnChoice): number =>
  new Set(inputs(element).map((one) => Math.round(one.getBoundingClientRect().top))).size;

describe('cairn-choice', () => {
  before(() => import('../../src/kit/choice/define.js'));

  it('is moved through by the arrow keys', async () => {
    const element = await put('cairn-choice', {label: 'Kind', options});
    element.focus();
    await key('Space');
    expect(element.value).to.equal('time');
    await key('ArrowDown');
    expect(element.value).to.equal('money');
    expect(nameOf(focused())).to.equal('Money');
  });

  it('takes the focus at its answer', async () => {
    const element = await put('cairn-choice', {label: 'Kind', options, value: 'people'});
    element.focus();
    expect(nameOf(focused())).to.equal('People');
  });

  it('is cleared by a button, which says so to the page and gives the focus back', async () => {
    const element = await put('cairn-choice', {label: 'Kind', options, value: 'money'});
    const heard: [string, string][] = [];
    for (const type of ['input', 'change']) {
      element.addEventListener(type, () => heard.push([type, element.value]));
    }
    await press(element, 'button', 'Clear answer');
    expect(heard).to.deep.equal([
      ['input', ''],
      ['change', ''],
    ]);
    expect(inputs(element).some(({checked}) => checked)).to.equal(false);
    expect(focused()).to.equal(inputs(element)[0]);
    expect(words(element)).to.not.include('Clear answer');
  });

  it('cannot be cleared where an answer is required', async () => {
    const element = await put('cairn-choice', {
      label: 'Kind',
      options,
      value: 'money',
      required: true,
    });
    expect(words(element)).to.not.include('Clear answer');
  });

  it('is not changed by arrow keys while it can only be read', async () => {
    const element = await put('cairn-choice', {
      label: 'Kind',
      options,
      value: 'time',
      readonly: true,
    });
    element.focus();
    await key('ArrowDown');
    expect(element.value).to.equal('time');
    expect(inputs(element).map(({checked}) => checked)).to.deep.equal([true, false, false]);
  });

  it('keeps and shows a value that it does not know', async () => {
    const element = await put('cairn-choice', {label: 'Kind', options, value: 'space'});
    expect(words(element)).to.include('space');
    expect(inputs(element)[3]!.checked).to.equal(true);
  });

  it('takes its options from its children, in named groups', async () => {
    const element = await fixture<CairnChoice>(
      html`<cairn-choice label="Kind" multiple>
        <option value="time" selected>Time</option>
        <optgroup label="Who">
          <option value="people" selected>People</option>
          <option value="district" disabled>District</option>
        </optgroup>
      </cairn-choice>`,
    );
    await settled(element);
    expect(element.values).to.deep.equal(['time', 'people']);
    expect(inputs(element)[2]!.disabled).to.equal(true);
    await expectAccessible(element);
    expect(words(element)).to.include('Who');
  });

  it('is a row where there is room, and a list on a phone', async () => {
    await viewport(900, 600);
    const element = await put('cairn-choice', {label: 'Kind', options, layout: 'row'});
    const page = element.parentElement!;
    page.style.width = '700px';
    expect(rows(element)).to.equal(1);
    page.style.width = '340px';
    expect(rows(element)).to.equal(3);
    for (const one of inputs(element)) {
      expect(one.closest('label')!.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(words(element)).to.include('Time').and.to.include('People');
  });

  it('is as wide as its words where it stands inline, on as many lines as they need', async () => {
    await viewport(900, 600);
    const element = await put('cairn-choice', {label: 'Kind', options, layout: 'inline'});
    const page = element.parentElement!;
    page.style.width = '700px';
    expect(rows(element)).to.equal(1);
    const [time, , people] = inputs(element).map((one) => one.closest('label')!.offsetWidth);
    expect(time).to.be.lessThan(people!).and.lessThan(140);
    page.style.width = '230px';
    expect(rows(element)).to.equal(2);
    expect(page.scrollWidth).to.be.at.most(230);
  });

  it('says beneath the word of an option what it means, apart from its name', async () => {
    const element = await fixture<CairnChoice>(
      html`<cairn-choice label="About the idea">
        <option value="adopt" data-hint="Keep it">Adopt</option>
        <option value="adapt">Adapt</option>
      </cairn-choice>`,
    );
    await settled(element);
    const [adopt, adapt] = inputs(element);
    expect([nameOf(adopt!), description(adopt!)]).to.deep.equal(['Adopt', 'Keep it']);
    expect([nameOf(adapt!), description(adapt!)]).to.deep.equal(['Adapt', '']);
    element.querySelectorAll('option')[1]!.dataset['hint'] = 'Change it';
    await until(() => description(adapt!) === 'Change it', 'the hint that came later is there');
  });

  it('never answers another choice of the same page', async () => {
    const page = await fixture(
      html`<form>
        <cairn-choice name="a" label="First" .options=${options} value="time"></cairn-choice>
        <cairn-choice name="b" label="Second" .options=${options} value="time"></cairn-choice>
      </form>`,
    );
    const [first, second] = page.querySelectorAll('cairn-choice');
    await settled(first!, second!);
    inputs(second!)[1]!.click();
    expect([first!.value, second!.value]).to.deep.equal(['time', 'money']);
    expect(inputs(first!)[0]!.checked).to.equal(true);
  });
});
