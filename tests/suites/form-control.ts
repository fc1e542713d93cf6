/** What an element that owns a plan is to the form around it. Run on `cairn-plan` and on tools that stand alone. */
import {expect, fixture, html} from '@open-wc/testing';
import type {PlanElement} from '../../src/foundation/plan-element.js';
import {hear, moments, put, settled, until} from '../harness/page.js';
import {titled, workedExample} from './documents.js';
import type {Tag} from './element-contract.js';

export function formControl(tag: Exclude<Tag, 'cairn-impact-survey'>): void {
  /** A form with the element in a fieldset, the worked example opened. */
  const inForm = async (
    plan: object | null = workedExample,
  ): Promise<{form: HTMLFormElement; fieldset: HTMLFieldSetElement; element: PlanElement}> => {
    const element = document.createElement(tag) as PlanElement;
    element.name = 'plan';
    if (plan) element.plan = plan;
    const form = await fixture<HTMLFormElement>(html`<form><fieldset>${element}</fieldset></form>`);
    await settled(element);
    return {form, fieldset: form.querySelector('fieldset')!, element};
  };
  /** Whether the form sends the plan, as it is now and once. */
  const isSent = (form: HTMLFormElement, {value}: PlanElement): boolean => {
    const entries = new FormData(form).getAll('plan');
    return entries.length === 1 && entries[0] === value;
  };
  const rename = (element: PlanElement, title: string): void => {
    element.store.change('Rename the plan', (draft) => {
      draft.title = title;
    });
  };

  describe(`${tag} in a form`, () => {
    before(() => import('../../src/define.js'));

    it('knows its form', async () => {
      const {form, element} = await inForm();
      expect(element.form).to.equal(form);
      expect([...form.elements]).to.include(element);
    });

    it('is sent as its JSON under its name, with every change', async () => {
      const {form, element} = await inForm();
      expect(isSent(form, element)).to.equal(true);
      rename(element, 'Renamed');
      expect(isSent(form, element)).to.equal(true);
      element.undo();
      expect(isSent(form, element)).to.equal(true);
    });

    it('is sent where nothing was opened yet', async () => {
      const {form, element} = await inForm(null);
      expect(isSent(form, element)).to.equal(true);
    });

    it('is sent by a form that it was moved into', async () => {
      const element = await put(tag, {name: 'plan', plan: workedExample});
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      form.append(element);
      await settled(element);
      expect(isSent(form, element)).to.equal(true);
    });

    it('is not sent without a name', async () => {
      const {form, element} = await inForm();
      element.name = '';
      await settled(element);
      expect([...new FormData(form).keys()]).to.deep.equal([]);
    });

    it('is not sent and not changed while it is disabled, and is sent again after', async () => {
      const {form, element} = await inForm();
      element.disabled = true;
      await settled(element);
      expect(new FormData(form).has('plan')).to.equal(false);
      rename(element, 'Meanwhile');
      element.disabled = false;
      await settled(element);
      expect(isSent(form, element)).to.equal(true);
      expect(element.value).to.include('Meanwhile');
    });

    it('is not sent and not changed in a disabled fieldset', async () => {
      const {form, fieldset, element} = await inForm();
      fieldset.disabled = true;
      await settled(element);
      expect(new FormData(form).has('plan')).to.equal(false);
      expect(element.matches(':state(readonly)')).to.equal(true);
      rename(element, 'Meanwhile');
      fieldset.disabled = false;
      await settled(element);
      expect(isSent(form, element)).to.equal(true);
      expect(element.matches(':state(readonly)')).to.equal(false);
    });

    it('goes back to the document opened last when the form is reset, as one step', async () => {
      const {form, element} = await inForm(titled('First'));
      element.plan = titled('Second');
      rename(element, 'Third');
      rename(element, 'Fourth');
      const changes = hear(element, 'cairn-change');
      form.reset();
      await settled(element);
      expect(element.plan.title).to.equal('Second');
      expect(changes.map(({detail}) => [detail.origin, detail.plan.title])).to.deep.equal([
        ['user', 'Second'],
      ]);
      expect(isSent(form, element)).to.equal(true);
      element.undo();
      expect(element.plan.title).to.equal('Fourth');
    });

    it('does nothing on a reset where nothing was changed', async () => {
      const {form, element} = await inForm();
      const changes = hear(element, 'cairn-change');
      form.reset();
      expect(changes).to.deep.equal([]);
    });

    it('stays as it is on a reset where its plan can only be read', async () => {
      const {form, element} = await inForm({...workedExample, version: 99});
      const before = element.value;
      form.reset();
      await moments();
      expect(element.value).to.equal(before);
    });

    it('takes back what the browser restores', async () => {
      const {form, element} = await inForm();
      element.formStateRestoreCallback(JSON.stringify(titled('Restored')));
      await until(() => element.plan.title === 'Restored', 'it is restored');
      expect(isSent(form, element)).to.equal(true);
    });
  });
}

/** What a tool is to a form while its plan is around it. */
export function formOfAPlan(tag: Exclude<Tag, 'cairn-plan'>): void {
  describe(`${tag} inside a plan in a form`, () => {
    before(() => import('../../src/define.js'));

    it('sends no plan of its own, the plan around it does', async () => {
      const tool = document.createElement(tag) as PlanElement;
      tool.name = 'tool';
      const form = await fixture<HTMLFormElement>(
        html`<form>
          <cairn-plan name="plan" .plan=${workedExample}>${tool}</cairn-plan>
        </form>`,
      );
      const plan = form.querySelector('cairn-plan')!;
      await settled(plan, tool);
      plan.store.change('Rename the plan', (draft) => {
        draft.title = 'Renamed';
      });
      expect([...new FormData(form).keys()]).to.deep.equal(['plan']);
      expect(new FormData(form).get('plan')).to.equal(plan.value);
      form.reset();
      await settled(plan, tool);
      expect(plan.plan.title).to.equal(workedExample['title']);
      plan.undo();
      expect(plan.plan.title).to.equal('Renamed');
    });

    it('is off while the plan around it is disabled', async () => {
      const tool = document.createElement(tag) as PlanElement;
      const plan = await put('cairn-plan', {plan: workedExample});
      plan.append(tool);
      await settled(plan, tool);
      plan.disabled = true;
      await settled(plan, tool);
      expect(tool.editable).to.equal(false);
      plan.disabled = false;
      await settled(plan, tool);
      expect(tool.editable).to.equal(true);
    });
  });
}
