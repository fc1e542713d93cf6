import {expect, fixture, html} from '@open-wc/testing';
import type {ButtonVariant, CairnButton} from '../../src/kit/button/index.js';
import {expectAccessible} from '../harness/accessible.js';
import {all, focus, focused, hear, key, moments, settled} from '../harness/page.js';
import {kitElement} from '../suites/kit-element.js';

kitElement({
  tag: 'cairn-button',
  define: () => import('../../src/kit/button/define.js'),
  properties: {variant: 'primary', busy: true},
  content: () => ['Keep this barrier'],
  shows: 'Keep this barrier',
  says: {en: 'Working', es: 'En curso'},
  takesFocus: true,
});

const variants: readonly ButtonVariant[] = ['primary', 'secondary', 'plain', 'danger'];

describe('cairn-button', () => {
  before(() => import('../../src/kit/button/define.js'));

  const put = async (button: unknown): Promise<CairnButton> => {
    const page = await fixture<HTMLElement>(html`<div>${button}</div>`);
    const element = page.querySelector('cairn-button')!;
    await settled(element);
    return element;
  };
  const native = (element: CairnButton): HTMLButtonElement =>
    all<HTMLButtonElement>(element, 'button')[0]!;

  it('is pressed by a click, Enter and Space alike', async () => {
    const element = await put(html`<cairn-button>Add</cairn-button>`);
    const clicks = hear(element, 'click');
    native(element).click();
    element.click();
    element.focus();
    await key('Enter', 'Space');
    expect(clicks).to.have.length(4);
    expect(focus()).to.equal('button “Add”');
  });

  it('takes no press and no focus while it is disabled', async () => {
    const element = await put(html`<cairn-button disabled>Add</cairn-button>`);
    const clicks = hear(element, 'click');
    element.click();
    element.focus();
    expect(clicks).to.deep.equal([]);
    expect(focused()).to.equal(document.body);
  });

  it('takes no press while it is busy, keeps the focus and says so', async () => {
    const element = await put(html`<cairn-button>Send</cairn-button>`);
    const clicks = hear(element, 'click');
    const tried: Event[] = [];
    element.parentElement!.addEventListener('click', (event) => tried.push(event), {capture: true});
    element.focus();
    element.busy = true;
    await settled(element);
    await key('Enter');
    expect(clicks).to.deep.equal([]);
    expect(tried.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([true]);
    expect(focus()).to.match(/^button “Send ?, Working”$/);
    expect(native(element).getAttribute('aria-disabled')).to.equal('true');
    expect(native(element).querySelector('svg')).to.not.equal(null);
  });

  it('toggles, and says so to the page and to screen readers', async () => {
    const element = await put(html`<cairn-button pressed="false">Links</cairn-button>`);
    const changes = hear(element, 'change');
    element.click();
    await settled(element);
    expect(element.pressed).to.equal(true);
    expect(native(element).ariaPressed).to.equal('true');
    expect(changes).to.have.length(1);
  });

  it('stays as it is where the page prevents the click', async () => {
    const element = await put(html`<cairn-button pressed="false">Links</cairn-button>`);
    element.parentElement!.addEventListener('click', (event) => {
      event.preventDefault();
    });
    element.click();
    await moments();
    expect(element.pressed).to.equal(false);
  });

  it('toggles where the page lets the click go no further', async () => {
    const element = await put(html`<cairn-button pressed="false">Links</cairn-button>`);
    element.addEventListener('click', (event) => {
      event.stopPropagation();
    });
    element.click();
    await moments();
    expect(element.pressed).to.equal(true);
  });

  it('is no toggle where the page says nothing of it', async () => {
    const element = await put(html`<cairn-button>Add</cairn-button>`);
    element.click();
    await moments();
    expect(native(element).hasAttribute('aria-pressed')).to.equal(false);
    expect(native(element).hasAttribute('aria-expanded')).to.equal(false);
  });

  it('is no toggle any more where the page takes that back', async () => {
    const element = await put(html`<cairn-button pressed>Links</cairn-button>`);
    element.removeAttribute('pressed');
    await settled(element);
    expect(native(element).hasAttribute('aria-pressed')).to.equal(false);
    element.pressed = true;
    await settled(element);
    expect(element.getAttribute('pressed')).to.equal('true');
    element.pressed = undefined;
    await settled(element);
    expect(element.hasAttribute('pressed')).to.equal(false);
  });

  it('is as high as wide where it is an icon alone, and as wide as its words otherwise', async () => {
    const bare = native(await put(html`<cairn-button icon="add" label="Add"></cairn-button>`));
    expect(bare.offsetWidth).to.equal(bare.offsetHeight);
    const worded = native(await put(html`<cairn-button icon="add">Add</cairn-button>`));
    const plain = native(await put(html`<cairn-button>Add</cairn-button>`));
    const padding = (of: HTMLElement): string => getComputedStyle(of).paddingInline;
    expect(padding(worded)).to.equal(padding(plain));
    expect(padding(worded)).to.not.equal(padding(bare));
  });

  it('says whether what it opens is open', async () => {
    const element = await put(html`<cairn-button expanded="false">Details</cairn-button>`);
    expect(native(element).ariaExpanded).to.equal('false');
    element.expanded = true;
    await settled(element);
    expect(native(element).ariaExpanded).to.equal('true');
  });

  it('is named by its label where it is an icon alone, and by an aria-label on the tag', async () => {
    const one = await put(html`<cairn-button icon="add" label="Add a card"></cairn-button>`);
    one.focus();
    expect(focus()).to.equal('button “Add a card”');
    one.busy = true;
    await settled(one);
    expect(focus()).to.equal('button “Add a card, Working”');
    const other = await put(html`<cairn-button icon="add" aria-label="Add a test"></cairn-button>`);
    other.focus();
    expect(focus()).to.equal('button “Add a test”');
    expect(other.hasAttribute('aria-label')).to.equal(false);
  });

  it('looks as its variant says', async () => {
    const looks = new Set<string>();
    for (const variant of variants) {
      const element = await put(html`<cairn-button variant=${variant}>Add</cairn-button>`);
      const {backgroundColor, borderColor, color} = getComputedStyle(native(element));
      looks.add([backgroundColor, borderColor, color].join());
    }
    expect(looks.size).to.equal(variants.length);
  });

  for (const variant of variants) {
    it(`is accessible as ${variant}, on, off and as an icon`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <cairn-button variant=${variant} icon="add">Add</cairn-button>
          <cairn-button variant=${variant} pressed>On</cairn-button>
          <cairn-button variant=${variant} disabled>Off</cairn-button>
          <cairn-button variant=${variant} icon="more" label="More"></cairn-button>
        </div>`,
      );
      await settled(...page.querySelectorAll('cairn-button'));
      await expectAccessible(page);
    });
  }

  describe('in a form', () => {
    const inForm = async (
      content: unknown,
    ): Promise<{form: HTMLFormElement; sent: [string, unknown][][]; submitters: string[]}> => {
      const sent: [string, unknown][][] = [];
      const submitters: string[] = [];
      const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const {submitter} = event;
        submitters.push((submitter as HTMLButtonElement | null)?.value ?? 'none');
        sent.push([...new FormData(form, submitter)]);
      });
      await settled(...form.querySelectorAll('cairn-button'));
      return {form, sent, submitters};
    };

    it('does nothing to the form as a plain button', async () => {
      const {form, sent} = await inForm(html`<cairn-button>Look</cairn-button>`);
      form.querySelector('cairn-button')!.click();
      await moments();
      expect(sent).to.deep.equal([]);
    });

    it('sends it with its own name and value, and leaves nothing behind', async () => {
      const {form, sent, submitters} = await inForm(
        html`<input name="goal" value="Attendance" aria-label="Goal" />
          <cairn-button type="submit" name="do" value="keep">Keep</cairn-button>
          <cairn-button type="submit" name="do" value="send" formaction="/there"
            >Send</cairn-button
          >`,
      );
      let action: string | undefined;
      form.addEventListener('submit', ({submitter}) => {
        action = (submitter as HTMLButtonElement).getAttribute('formaction') ?? '';
      });
      form.querySelectorAll('cairn-button')[1]!.click();
      expect(sent).to.deep.equal([
        [
          ['goal', 'Attendance'],
          ['do', 'send'],
        ],
      ]);
      expect(submitters).to.deep.equal(['send']);
      expect(action).to.equal('/there');
      expect(form.querySelectorAll('button')).to.have.length(0);
    });

    it('is not sent where the page prevents the click', async () => {
      const {form, sent} = await inForm(html`<cairn-button type="submit">Send</cairn-button>`);
      form.addEventListener('click', (event) => {
        event.preventDefault();
      });
      form.querySelector('cairn-button')!.click();
      await moments();
      expect(sent).to.deep.equal([]);
    });

    it('does not send what the form finds wrong', async () => {
      const {form, sent} = await inForm(
        html`<input name="goal" required aria-label="Goal" />
          <cairn-button type="submit">Send</cairn-button>`,
      );
      form.querySelector('cairn-button')!.click();
      expect(sent).to.deep.equal([]);
    });

    it('is pressed by Enter in a field, once, where it is the first that sends', async () => {
      const {form, sent} = await inForm(
        html`<input name="goal" value="a" aria-label="Goal" />
          <input name="other" value="b" aria-label="Other" />
          <cairn-button type="submit" name="do" value="first">Keep</cairn-button>
          <cairn-button type="submit" name="do" value="second">Send</cairn-button>`,
      );
      form.querySelector('input')!.focus();
      await key('Enter');
      await moments();
      expect(sent).to.have.length(1);
      expect(sent[0]).to.deep.include(['do', 'first']);
    });

    it('lets a native button that comes before it answer Enter', async () => {
      const {form, submitters} = await inForm(
        html`<input name="goal" value="a" aria-label="Goal" />
          <button name="do" value="native">Native</button>
          <cairn-button type="submit" name="do" value="ours">Ours</cairn-button>`,
      );
      form.querySelector('input')!.focus();
      await key('Enter');
      await moments();
      expect(submitters).to.deep.equal(['native']);
    });

    it('is not pressed by an Enter that means something else', async () => {
      const {form, sent} = await inForm(
        html`<input aria-label="Goal" /><input type="color" aria-label="Color" />
          <cairn-button type="submit">Send</cairn-button>`,
      );
      const [line, color] = form.querySelectorAll('input');
      const enter = {key: 'Enter', bubbles: true, cancelable: true};
      // It ends a word of an input method, opens a picker, or is the page's.
      line!.dispatchEvent(new KeyboardEvent('keydown', {...enter, isComposing: true}));
      color!.dispatchEvent(new KeyboardEvent('keydown', enter));
      line!.addEventListener('keydown', (event) => {
        event.preventDefault();
      });
      line!.dispatchEvent(new KeyboardEvent('keydown', enter));
      await moments();
      expect(sent).to.deep.equal([]);
    });

    it('does not send by Enter while it is disabled', async () => {
      const {form, sent} = await inForm(
        html`<input name="goal" value="a" aria-label="Goal" />
          <cairn-button type="submit" disabled>Send</cairn-button>`,
      );
      form.querySelector('input')!.focus();
      await key('Enter');
      await moments();
      expect(sent).to.deep.equal([]);
    });

    it('resets it', async () => {
      const {form} = await inForm(
        html`<input name="goal" value="first" aria-label="Goal" />
          <cairn-button type="reset">Start again</cairn-button>`,
      );
      const field = form.querySelector('input')!;
      field.value = 'second';
      form.querySelector('cairn-button')!.click();
      expect(field.value).to.equal('first');
    });

    it('is off in a disabled fieldset, and on again after', async () => {
      const {form, sent} = await inForm(
        html`<fieldset disabled><cairn-button type="submit">Send</cairn-button></fieldset>`,
      );
      const element = form.querySelector('cairn-button')!;
      expect(native(element).matches(':disabled')).to.equal(true);
      element.click();
      expect(sent).to.deep.equal([]);
      form.querySelector('fieldset')!.disabled = false;
      await settled(element);
      element.click();
      expect(sent).to.have.length(1);
    });
  });
});
