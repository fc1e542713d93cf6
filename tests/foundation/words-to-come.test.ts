/** What a reader sees of a tool whose words are still to come. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/thread/define.js';
import '../../src/elements/plan/define.js';
import {until, words} from '../harness/page.js';

describe('a tool whose words are still to come', () => {
  it('leaves those that the page put inside in sight until it says its own', async () => {
    const place = await fixture(html`<div lang="es"></div>`);
    place.innerHTML =
      '<cairn-plan><p id="own">Words of the page</p></cairn-plan><cairn-thread><p>Fallback</p></cairn-thread>';
    // At once: nothing that is fetched can have come by now.
    for (let i = 0; i < 20; i++) await Promise.resolve();
    const inSight = (): (string | undefined)[] =>
      [...place.querySelectorAll('p')]
        .filter((p) => p.getBoundingClientRect().height > 0)
        .map((p) => p.textContent);
    const thread = place.querySelector('cairn-thread')!;
    expect(thread.hasUpdated, 'its words are to be fetched').to.equal(false);
    expect(inSight()).to.deep.equal(['Words of the page', 'Fallback']);
    await until(() => words(thread).includes('Aquí se sigue'), 'its own words');
    expect(inSight()).to.deep.equal(['Words of the page']);
  });
});
