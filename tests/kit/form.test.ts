/** The kit's controls together in one form of a page. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {keys} from '../harness/commands.js';

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
});
