/**
 * What the kit's fields are to a form, to labels and to listeners: what the platform's own controls are. Run on each.
 */
import {expect, fixture, html} from '@open-wc/testing';
import type {CairnCheckbox} from '../../src/kit/checkbox/index.js';
import type {CairnChoice} from '../../src/kit/choice/index.js';
import type {CairnDate} from '../../src/kit/date/index.js';
import type {CairnField} from '../../src/kit/field/index.js';
import type {CairnSelect} from '../../src/kit/select/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {
  everything,
  focused,
  key,
  moments,
  nameOf,
  put,
  settled,
  until,
  words,
} from '../harness/page.js';

export type Kit = CairnCheckbox | CairnChoice | CairnDate | CairnField | CairnSelect;
type Native = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface KitSubject {
  readonly tag: 'cairn-checkbox' | 'cairn-choice' | 'cairn-date' | 'cairn-field' | 'cairn-select';
  readonly define: () => Promise<unknown>;
  /** What it needs to have something to choose. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Attributes that give it a default value, and what is sent then. */
  readonly byDefault: {
    readonly attributes: Readonly<Record<string, string>>;
    readonly sends: readonly string[];
  };
  /** Properties that give it a value, and what is sent then. */
  readonly filled: {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly sends: readonly string[];
  };
  /** What is sent without a value. */
  readonly empty: readonly string[];
  /** Somebody gives it a value, up to the native `change`; what is sent then. */
  readonly edit: (native: Native) => void;
  readonly edited: readonly string[];
  /** Whether it can be left without a value by Enter on its control. */
  readonly entersByKey: boolean;
}

/** The native controls in it, as somebody meets them. */
export function natives(element: Element): Native[] {
  return [...everything(element)].filter(
    (one): one is Native => 'validity' in one && one.matches('input, select, textarea'),
  );
}

/** What the native control tells the page when somebody chose: `input`, then `change`. */
export function fireNative(native: Element): void {
  native.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  native.dispatchEvent(new Event('change', {bubbles: true}));
}

/** What is read of a control besides its name. */
export function description(of: Element): string {
  const ids = of.getAttribute('aria-describedby')?.split(' ') ?? [];
  const root = of.getRootNode() as ShadowRoot;
  return ids.map((id) => words(root.getElementById(id)!)).join(' ');
}

export function kitFormControl(subject: KitSubject): void {
  const {tag, define, byDefault, filled, empty, edit, edited} = subject;

  const make = (
    properties: Readonly<Record<string, unknown>> = {},
    attributes: Readonly<Record<string, string>> = {},
  ): Kit => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return Object.assign(element, {
      name: 'it',
      label: 'Sign of success',
      ...subject.properties,
      ...properties,
    });
  };
  const inForm = async (
    properties: Readonly<Record<string, unknown>> = {},
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<{form: HTMLFormElement; fieldset: HTMLFieldSetElement; element: Kit}> => {
    const element = make(properties, attributes);
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset>${element}</fieldset>
        <button>Send</button>
      </form>`,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    await settled(element);
    return {form, fieldset: form.querySelector('fieldset')!, element};
  };
  const sent = (form: HTMLFormElement): readonly unknown[] => new FormData(form).getAll('it');
  const native = (element: Kit): Native => natives(element)[0]!;
  /** The element that carries name, description and validity: the group of several, else the control. */
  const named = (element: Kit): HTMLElement =>
    [...everything(element)].find((one) => one instanceof HTMLFieldSetElement) ?? native(element);
  const leave = async (element: Kit): Promise<void> => {
    focused().blur();
    await settled(element);
    await settled(element);
  };

  describe(`${tag} as a form control`, () => {
    const early = document.createElement(tag);

    before(async () => {
      Object.assign(early, {
        name: 'it',
        label: 'Early',
        ...subject.properties,
        ...filled.properties,
      });
      await define();
    });

    it('takes over properties that were set before it was defined', async () => {
      const form = await fixture<HTMLFormElement>(html`<form>${early}</form>`);
      await settled(early);
      expect(sent(form)).to.deep.equal(filled.sends);
      expect(nameOf(named(early))).to.match(/^Early/);
    });

    describe('its value', () => {
      it('is sent under its name, at once', async () => {
        const {form, element} = await inForm();
        expect(sent(form)).to.deep.equal(empty);
        Object.assign(element, filled.properties);
        expect(sent(form)).to.deep.equal(filled.sends);
      });

      it('is shown by the native control', async () => {
        const {element} = await inForm(filled.properties);
        const form = await fixture<HTMLFormElement>(html`<form></form>`);
        for (const one of natives(element)) one.setAttribute('name', 'it');
        const copy = named(element).cloneNode(true) as Element;
        // A clone takes over what is chosen, not what is typed or selected.
        const clones = [copy, ...copy.querySelectorAll<Native>('input, select, textarea')].filter(
          (one): one is Native => 'validity' in one,
        );
        clones.forEach((one, at) => {
          if (one.type !== 'radio' && one.type !== 'checkbox')
            one.value = natives(element)[at]!.value;
        });
        form.append(copy);
        expect(sent(form)).to.deep.equal(filled.sends);
      });

      it('is not sent without a name', async () => {
        const {form} = await inForm({...filled.properties, name: ''});
        expect([...new FormData(form).keys()]).to.deep.equal([]);
      });

      it('follows its name', async () => {
        const {form, element} = await inForm(filled.properties);
        element.name = 'other';
        await settled(element);
        expect(new FormData(form).getAll('other')).to.deep.equal(filled.sends);
        expect(sent(form)).to.deep.equal([]);
      });

      it('begins with the default value and goes back to it on reset', async () => {
        const {form, element} = await inForm({}, byDefault.attributes);
        expect(sent(form)).to.deep.equal(byDefault.sends);
        edit(native(element));
        await settled(element);
        expect(sent(form)).to.deep.equal(edited);
        form.reset();
        await settled(element);
        expect(sent(form)).to.deep.equal(byDefault.sends);
      });

      it('follows its default value until it is changed', async () => {
        const {form, element} = await inForm();
        for (const [name, value] of Object.entries(byDefault.attributes)) {
          element.setAttribute(name, value);
        }
        await settled(element);
        expect(sent(form)).to.deep.equal(byDefault.sends);
        edit(native(element));
        for (const name of Object.keys(byDefault.attributes)) element.removeAttribute(name);
        await settled(element);
        expect(sent(form)).to.deep.equal(edited);
      });

      it('is restored from what it gave the browser to keep', async () => {
        const kept: unknown[] = [];
        const original = ElementInternals.prototype.setFormValue;
        ElementInternals.prototype.setFormValue = function (...values): void {
          kept.push(values[1]);
          original.apply(this, values);
        };
        try {
          await inForm(filled.properties);
        } finally {
          ElementInternals.prototype.setFormValue = original;
        }
        const {form, element} = await inForm();
        element.formStateRestoreCallback(kept.at(-1) as string);
        await settled(element);
        expect(sent(form)).to.deep.equal(filled.sends);
      });
    });

    describe('its events', () => {
      it('are one input and one change, with the element as target and the value there', async () => {
        const {form, element} = await inForm();
        const heard: [string, boolean, readonly unknown[]][] = [];
        for (const type of ['input', 'change']) {
          form.addEventListener(type, (event) => {
            heard.push([type, event.target === element, sent(form)]);
          });
        }
        edit(native(element));
        await moments();
        expect(heard).to.deep.equal([
          ['input', true, edited],
          ['change', true, edited],
        ]);
      });

      it('are none where the page sets the value or resets it', async () => {
        const {form, element} = await inForm();
        const heard: string[] = [];
        for (const type of ['input', 'change']) {
          form.addEventListener(type, () => heard.push(type));
        }
        Object.assign(element, filled.properties);
        await settled(element);
        form.reset();
        await settled(element);
        expect(heard).to.deep.equal([]);
      });
    });

    describe('disabled', () => {
      it('is neither sent nor reached', async () => {
        const {form, element} = await inForm({...filled.properties, disabled: true});
        expect(sent(form)).to.deep.equal([]);
        expect(natives(element).every((one) => one.matches(':disabled'))).to.equal(true);
        expect(element.willValidate).to.equal(false);
      });

      it('by a fieldset as well, and no longer than that', async () => {
        const {form, fieldset, element} = await inForm(filled.properties);
        fieldset.disabled = true;
        await until(() => native(element).matches(':disabled'), 'the control is disabled');
        expect(sent(form)).to.deep.equal([]);
        fieldset.disabled = false;
        await until(() => !native(element).matches(':disabled'), 'the control is enabled');
        expect(sent(form)).to.deep.equal(filled.sends);
      });
    });

    describe('read-only', () => {
      it('is sent and reached, and not changed', async () => {
        const {form, element} = await inForm({...filled.properties, readonly: true});
        const before = sent(form);
        expect(before).to.deep.equal(filled.sends);
        element.focus();
        expect(natives(element).some((native) => native === focused())).to.equal(true);
        await key('Space');
        expect(sent(form)).to.deep.equal(before);
        expect(element.matches(':state(readonly)')).to.equal(true);
      });

      it('asks for nothing', async () => {
        const {form, element} = await inForm({required: true, readonly: true});
        expect(element.willValidate).to.equal(false);
        expect(form.checkValidity()).to.equal(true);
      });
    });

    describe('required', () => {
      it('keeps the form from being sent until there is a value', async () => {
        const {form, element} = await inForm({required: true});
        expect(form.checkValidity()).to.equal(false);
        expect(element.validity.valueMissing).to.equal(true);
        expect(element.validationMessage).to.not.equal('');
        edit(native(element));
        expect(form.checkValidity()).to.equal(true);
        expect(element.validationMessage).to.equal('');
      });

      it('counts at once, before it is rendered again', async () => {
        const {element} = await inForm();
        element.required = true;
        expect(element.checkValidity()).to.equal(false);
        element.required = false;
        expect(element.checkValidity()).to.equal(true);
      });

      it('says nothing before somebody tried', async () => {
        const {element} = await inForm({required: true});
        expect(element.checkValidity()).to.equal(false);
        await settled(element);
        expect(element.matches(':state(invalid)')).to.equal(false);
        expect(words(element)).to.not.include(element.validationMessage);
      });

      it('says why when the form is sent, and no more once it is answered', async () => {
        const {form, element} = await inForm({required: true});
        form.requestSubmit();
        await until(() => element.matches(':state(invalid)'), 'it is invalid');
        expect(words(element)).to.include(element.validationMessage);
        expect(description(named(element))).to.include(element.validationMessage);
        element.error = 'The page knows better.';
        await settled(element);
        expect(description(named(element))).to.include('The page knows better.');
        element.error = '';
        element.readonly = true;
        await settled(element);
        expect(element.matches(':state(invalid)'), 'while it can only be read').to.equal(false);
        element.readonly = false;
        await settled(element);
        edit(native(element));
        await settled(element);
        expect(element.matches(':state(invalid)')).to.equal(false);
      });

      it('says why by a form that leaves asking to the page', async () => {
        const {form, element} = await inForm({required: true});
        form.noValidate = true;
        form.requestSubmit();
        await until(() => element.matches(':state(invalid)'), 'it is invalid');
      });

      it('is silent again after a reset', async () => {
        const {form, element} = await inForm({required: true});
        form.requestSubmit();
        await until(() => element.matches(':state(invalid)'), 'it is invalid');
        form.reset();
        await settled(element);
        expect(element.matches(':state(invalid)')).to.equal(false);
      });

      it('takes the focus in place of the browser’s bubble, its error there to be read', async () => {
        const {form, element} = await inForm({required: true});
        const prevented: boolean[] = [];
        element.addEventListener('invalid', (event) => {
          queueMicrotask(() => prevented.push(event.defaultPrevented));
        });
        const report = [
          () => element.reportValidity(),
          () => {
            form.querySelector('button')!.click();
          },
        ];
        for (const [at, act] of report.entries()) {
          focused().blur();
          act();
          expect(natives(element)).to.include(focused());
          expect(description(named(element))).to.include(element.validationMessage);
          await moments();
          expect(prevented[at]).to.equal(true);
        }
      });

      it('says so to everybody', async () => {
        const {element} = await inForm({required: true});
        expect(words(element)).to.include('(required)');
        const control = natives(element)[0]!;
        expect(
          control.required ||
            named(element).getAttribute('aria-required') === 'true' ||
            nameOf(named(element)).includes('(required)'),
        ).to.equal(true);
      });

      it('says it in Spanish where the page is', async () => {
        const {form, element} = await inForm({required: true, lang: 'es'});
        form.requestSubmit();
        await until(() => words(element).includes('(obligatorio)'), 'it is said in Spanish');
        await until(() => element.matches(':state(invalid)'), 'it is invalid');
        expect(words(element)).to.match(/Rellene|Elija|Marque/);
      });
    });

    describe('with words of the page', () => {
      it('is not valid while the page says why', async () => {
        const {form, element} = await inForm(filled.properties);
        element.setCustomValidity('Already taken.');
        expect(form.checkValidity()).to.equal(false);
        expect(element.validity.customError).to.equal(true);
        expect(element.validationMessage).to.equal('Already taken.');
        form.requestSubmit();
        await until(() => words(element).includes('Already taken.'), 'it is shown');
        element.setCustomValidity('');
        await settled(element);
        expect(form.checkValidity()).to.equal(true);
        expect(words(element)).to.not.include('Already taken.');
      });

      it('shows an error of the page at once, and is sent all the same', async () => {
        const {form, element} = await inForm({...filled.properties, error: 'Not in our list.'});
        expect(description(named(element))).to.include('Not in our list.');
        expect(element.matches(':state(invalid)')).to.equal(true);
        const isSaid = [named(element), native(element)].some((one) => one.ariaInvalid === 'true');
        expect(isSaid).to.equal(true);
        expect(form.checkValidity()).to.equal(true);
        element.error = '';
        await settled(element);
        expect(element.matches(':state(invalid)')).to.equal(false);
      });

      it('shows hint and notes, which are read with the control', async () => {
        const {element} = await inForm({
          hint: 'What you could film.',
          notes: [{severity: 'advice', text: 'Say how many.'}],
        });
        expect(description(named(element))).to.include('What you could film.');
        expect(description(named(element))).to.include('Say how many.');
      });

      it('has no description where there is nothing to say', async () => {
        const {element} = await inForm();
        expect(named(element).hasAttribute('aria-describedby')).to.equal(false);
      });
    });

    describe('its name for screen readers', () => {
      it('is its label', async () => {
        const {element} = await inForm();
        expect(nameOf(named(element))).to.equal('Sign of success');
      });

      it('is its label where nobody sees it', async () => {
        const {element} = await inForm({labelHidden: true});
        expect(nameOf(named(element))).to.equal('Sign of success');
      });

      it('is what stands in its slot', async () => {
        const element = make({label: ''});
        const label = document.createElement('b');
        label.slot = 'label';
        label.textContent = 'From the slot';
        element.append(label);
        await fixture(html`<div>${element}</div>`);
        await settled(element);
        expect(words(element)).to.include('From the slot');
        await expectAccessible(element);
      });

      it('is aria-label of the element', async () => {
        const {element} = await inForm({label: ''}, {'aria-label': 'By attribute'});
        expect(nameOf(named(element))).to.equal('By attribute');
        element.setAttribute('aria-label', 'By another');
        await settled(element);
        expect(nameOf(named(element))).to.equal('By another');
      });

      it('is the label of the page, which takes one to it', async () => {
        const element = make({label: '', id: 'outer'});
        const page = await fixture(
          html`<div><label for="outer">Of the page</label>${element}</div>`,
        );
        element.requestUpdate();
        await settled(element);
        expect([...element.labels]).to.deep.equal([page.querySelector('label')]);
        expect(nameOf(named(element))).to.equal('Of the page');
        page.querySelector('label')!.click();
        await settled(element);
        if (tag !== 'cairn-checkbox') expect(natives(element)).to.include(focused());
        page.querySelector('label')!.textContent = 'Of the page, anew';
        native(element).dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
        await settled(element);
        expect(nameOf(named(element))).to.equal('Of the page, anew');
      });
    });

    describe('its focus', () => {
      it('goes to the native control', async () => {
        const {element} = await inForm();
        element.focus();
        expect(natives(element)).to.include(focused());
        await leave(element);
      });
    });

    it('knows its form, also by id', async () => {
      const {form, element} = await inForm();
      expect(element.form).to.equal(form);
      form.id = 'far';
      form.after(element);
      element.setAttribute('form', 'far');
      await settled(element);
      expect(element.form).to.equal(form);
      Object.assign(element, filled.properties);
      expect(sent(form)).to.deep.equal(filled.sends);
    });

    if (subject.entersByKey) {
      it('sends the form by Enter, through its first button', async () => {
        const {form, element} = await inForm(filled.properties);
        const submitters: unknown[] = [];
        form.addEventListener('submit', ({submitter}) => submitters.push(submitter));
        element.focus();
        await key('Enter');
        expect(submitters).to.deep.equal([form.querySelector('button')]);
      });

      it('sends nothing by Enter where the button is disabled', async () => {
        const {form, element} = await inForm(filled.properties);
        form.querySelector('button')!.disabled = true;
        let count = 0;
        form.addEventListener('submit', () => count++);
        element.focus();
        await key('Enter');
        expect(count).to.equal(0);
      });
    }

    for (const [state, properties] of Object.entries({
      empty: {},
      filled: {...filled.properties, hint: 'What you could film.'},
      'with an error': {error: 'Not in our list.', required: true},
      'read-only': {...filled.properties, readonly: true},
      disabled: {...filled.properties, disabled: true},
      'with a hidden label': {labelHidden: true},
    })) {
      it(`is accessible: ${state}`, async () => {
        const element = await put(tag, {
          label: 'Sign of success',
          ...subject.properties,
          ...properties,
        });
        await expectAccessible(element);
      });
    }
  });
}
