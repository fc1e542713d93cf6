import '../../../src/elements/plan/define.js';
import {put} from '../../harness/page.js';
import {workedExample} from '../../suites/documents.js';
it('zz', async () => {
  window.addEventListener('unhandledrejection', (e) => console.log('UNH ' + String(e.reason) + (e.reason as Error).stack));
  window.addEventListener('error', (e) => console.log('ERR ' + String(e.message)));
  const p = await put('cairn-plan', {plan: workedExample}, {storage: 'local', 'storage-key': 'zz' + Date.now()});
  p.store.change('x', (d) => { d.title = 'Renamed'; });
  for (let i = 0; i < 6; i++) { await new Promise((d) => setTimeout(d, 300)); console.log(p.owner.opened.step, p.plan.title, [...p.owner.saving.values()].map(x=>JSON.stringify(x)).join()); }
});
