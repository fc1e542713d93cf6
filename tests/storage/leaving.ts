/** A page that keeps a plan, edits it once when told to, and is gone: see local.browser.test.ts. */
import {LocalKeeper} from '../../src/storage/keeper.js';
import {followPage} from '../../src/storage/page.js';
import {joined, opened} from './plans.js';

const keeper = new LocalKeeper({
  key: location.hash.slice(1),
  report: () => undefined,
  remote: () => undefined,
});
const kept = await keeper.open();
if (!kept) throw new Error('Nothing is kept.');
const plan = opened(kept.text);
keeper.start(plan, {tag: kept.base, text: kept.baseText});
followPage({
  leave: () => {
    keeper.leave();
  },
  shown: () => undefined,
  online: () => undefined,
});
addEventListener('edit', () => {
  keeper.keep(joined(plan, 'ben'));
});
parent.postMessage('ready', '*');
