import {expect, fixture, html} from '@open-wc/testing';
import type {CairnImpactSurvey} from '../../../src/elements/impact-survey/index.js';
import {
  answers,
  buttons,
  choice,
  everyKind,
  field,
  focused,
  openExample,
  press,
  settled,
  text,
  type,
  until,
  type Document,
} from './page.js';

const LOAD = 'How manageable is your meeting load?';

async function inForm(
  plan: Document = openExample(),
): Promise<{form: HTMLFormElement; element: CairnImpactSurvey}> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <fieldset>
        <cairn-impact-survey name="answers" .plan=${plan}></cairn-impact-survey>
      </fieldset>
      <button>Go</button>
    </form>`,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const element = form.querySelector('cairn-impact-survey')!;
  await settled(element);
  return {form, element};
}

describe("a survey in a page's form", () => {
  it('travels under its name, and has no Send of its own', async () => {
    const {form, element} = await inForm();
    expect(new FormData(form).has('answers')).to.equal(false);
    expect(buttons(element)).not.to.include('Send answers');
    await press(element, choice(element, LOAD, 'Very'));
    expect(new FormData(form).get('answers')).to.equal(JSON.stringify(element.response));
  });

  it('does not say anonymous, since the form may carry a name', async () => {
    const {element} = await inForm();
    expect(text(element)).to.include('Confidential:').and.not.include('Anonymous:');
  });

  it('keeps the form from being sent while something cannot be read', async () => {
    const {form, element} = await inForm(everyKind);
    await type(element, field(element, 'How many meetings a month?'), 'many');
    expect(form.checkValidity()).to.equal(false);
    form.requestSubmit();
    await until(() => text(element).includes('1 answer cannot be read'), 'it is told');
    await until(() => focused().textContent.includes('1 answer cannot be read'), 'focus is there');
    await type(element, field(element, 'How many meetings a month?'), '12');
    expect(form.checkValidity()).to.equal(true);
  });

  it('forgets its answers when the form is reset', async () => {
    const {form, element} = await inForm();
    await press(element, choice(element, LOAD, 'Very'));
    form.reset();
    await settled(element);
    expect(answers(element)).to.deep.equal({});
    expect(new FormData(form).has('answers')).to.equal(false);
    expect(choice(element, LOAD, 'Very').checked).to.equal(false);
  });

  it('is not sent and cannot be answered in a disabled fieldset', async () => {
    const {form, element} = await inForm();
    await press(element, choice(element, LOAD, 'Very'));
    form.querySelector('fieldset')!.disabled = true;
    await settled(element);
    expect(new FormData(form).has('answers')).to.equal(false);
    expect(choice(element, LOAD, 'Very').matches(':disabled')).to.equal(true);
  });

  it('gives the browser something to keep only on a device that is one’s own', async () => {
    const kept: unknown[] = [];
    const {setFormValue} = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (value, state) {
      kept.push(state === undefined ? value : state);
      setFormValue.call(this, value, state);
    };
    try {
      const {element} = await inForm();
      await press(element, choice(element, LOAD, 'Very'));
      expect(kept.filter(Boolean), 'nobody said whose it is').to.deep.equal([]);
      element.ownDevice = true;
      await settled(element);
      expect(kept.at(-1)).to.equal(JSON.stringify(element.response));
      element.sharedDevice = true;
      await settled(element);
      expect(kept.at(-1), 'shared wins').to.equal(null);
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
  });

  it('takes back what the browser kept', async () => {
    const first = await inForm();
    await press(first.element, choice(first.element, LOAD, 'Very'));
    const kept = first.element.response!;
    const {form, element} = await inForm();
    element.formStateRestoreCallback(JSON.stringify(kept));
    await settled(element);
    expect(element.response).to.deep.equal(kept);
    expect(choice(element, LOAD, 'Very').checked).to.equal(true);
    expect(new FormData(form).get('answers')).to.equal(JSON.stringify(kept));
  });

  it('asks the page before the form is sent', async () => {
    const {form, element} = await inForm();
    await press(element, choice(element, LOAD, 'Very'));
    const asked: string[] = [];
    element.addEventListener('cairn-before-submit', (event) => {
      asked.push(event.detail.response.id);
      event.respondWith(Promise.resolve());
    });
    const {id} = element.response!;
    const submitted = new Promise<string>((done) => {
      element.addEventListener('cairn-submit', ({detail}) => {
        done(`${detail.delivery} ${detail.response.id}`);
      });
    });
    form.requestSubmit();
    expect(await submitted).to.equal(`host ${id}`);
    expect(asked).to.deep.equal([id]);
  });
});

describe('a survey inside a plan', () => {
  it('is answered there, and is no field of a form', async () => {
    await import('../../../src/elements/plan/define.js');
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <cairn-plan .plan=${openExample()}>
          <cairn-impact-survey name="answers"></cairn-impact-survey>
        </cairn-plan>
      </form>`,
    );
    const element = form.querySelector('cairn-impact-survey')!;
    await until(() => text(element).includes('How our team time is going'), 'it is there');
    await press(element, choice(element, LOAD, 'Very'));
    expect(new FormData(form).has('answers')).to.equal(false);
    expect(buttons(element)).to.include('Send answers');
  });

  it('follows a change of wording and keeps the answers', async () => {
    await import('../../../src/elements/plan/define.js');
    const plan = await fixture<HTMLElementTagNameMap['cairn-plan']>(
      html`<cairn-plan .plan=${openExample()}>
        <cairn-impact-survey></cairn-impact-survey>
      </cairn-plan>`,
    );
    const element = plan.querySelector('cairn-impact-survey')!;
    await until(() => text(element).includes(LOAD), 'it is there');
    await press(element, choice(element, LOAD, 'Very'));
    plan.store.change('Reword', (draft) => {
      draft.surveys[0]!.items[2]!.text = 'How heavy is it?';
    });
    await settled(element);
    expect(choice(element, 'How heavy is it?', 'Very').checked).to.equal(true);
    expect(answers(element)).to.deep.equal({'q-load': 5});
  });
});
