import '../../../src/elements/plan/define.js';
import {put, words} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';
for (const key of ['zz' + Date.now(), 'zy' + Date.now(), `test-${Date.now()}-0`])
it('zz' + key, async () => {
  const p = await put('cairn-plan', {plan: workedExample}, {storage: 'local', 'storage-key': key});
  p.store.change('x', (d) => { d.title = 'Renamed'; });
  for (let i = 0; i < 4; i++) { for (let j = 0; j < 30; j++) { words(p); await new Promise((d) => setTimeout(d, 10));} console.log(words(p), p.isUpdatePending, p.isConnected, p.owner.opened.step, p.plan.title, [...p.owner.saving.values()].map(x=>JSON.stringify(x)).join()); }
});
