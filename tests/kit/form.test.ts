/** The kit's controls together in one form of a page. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {keys} from '../harness/commands.js';
import {focus, moments, settled} from '../harness/page.js';

describe('a form made of the kit', () => {
  it('is sent once by Enter in a field, with what was typed', async () => {
    const sent: Record<string, FormDataEntryValue>[] = [];
    const form = await fixture<HTMLFormElement>(html`
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          sent.push(Object.fromEntries(new FormData(form, event.submitter)));
        }}
      >
        <cairn-field label="Name" name="name"></cairn-field>
        <cairn-field label="Place" name="place" value="Room 12"></cairn-field>
        <cairn-button type="submit" name="act" value="keep">Keep</cairn-button>
      </form>
    `);
    form.querySelector('cairn-field')!.focus();
    for (const letter of 'Ana') await keys(letter);
    await keys('Enter');
    await new Promise((done) => setTimeout(done, 50));
    expect(sent).to.deep.equal([{name: 'Ana', place: 'Room 12', act: 'keep'}]);
  });

  describe('that cannot be sent', () => {
    /** A form of two fields that are wrong, and of whom the browser would tell. */
    const inForm = async (
      more: unknown = html`<cairn-button type="submit">Send</cairn-button>`,
    ): Promise<{form: HTMLFormElement; byBrowser: () => Promise<string[]>}> => {
      const form = await fixture<HTMLFormElement>(html`
        <form>
          <cairn-field label="Name" required></cairn-field>
          <cairn-field label="Place" required></cairn-field>
          ${more}
        </form>
      `);
      await settled(...form.querySelectorAll('cairn-field'));
      const heard: Event[] = [];
      form.addEventListener('invalid', (event) => heard.push(event), {capture: true});
      const byBrowser = async (): Promise<string[]> => {
        await moments();
        return heard
          .filter(({defaultPrevented}) => !defaultPrevented)
          .map(({target}) => (target as HTMLElement).ariaLabel ?? 'ours');
      };
      return {form, byBrowser};
    };

    it('gives the focus to the first field that is wrong, and every field says why by itself', async () => {
      const {form, byBrowser} = await inForm();
      form.querySelector('cairn-button')!.click();
      expect(focus()).to.match(/Name/);
      expect(await byBrowser()).to.deep.equal([]);
      for (const field of form.querySelectorAll('cairn-field')) {
        expect(field.matches(':state(invalid)')).to.equal(true);
      }
    });

    it('leaves the telling to the browser where another control is wrong too', async () => {
      const {form, byBrowser} = await inForm(
        html`<input required aria-label="Native" /><button>Send</button>`,
      );
      form.querySelector('button')!.click();
      expect(await byBrowser()).to.deep.equal(['ours', 'ours', 'Native']);
    });

    it('leaves the telling to the browser where the first that is wrong cannot be seen', async () => {
      const {form, byBrowser} = await inForm();
      form.querySelector('cairn-field')!.hidden = true;
      form.querySelector('cairn-button')!.click();
      expect(await byBrowser()).to.deep.equal(['ours']);
    });

    it('moves no focus where the page only asks', async () => {
      const {form} = await inForm();
      expect(form.checkValidity()).to.equal(false);
      expect(document.activeElement).to.equal(document.body);
    });

    it('moves no focus where the page shows what is wrong', async () => {
      const {form} = await inForm();
      for (const field of form.querySelectorAll('cairn-field')) {
        field.addEventListener('invalid', (event) => {
          event.preventDefault();
        });
      }
      form.querySelector('cairn-button')!.click();
      expect(document.activeElement).to.equal(document.body);
    });
  });
});
