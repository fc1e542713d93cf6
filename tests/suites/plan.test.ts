import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-plan',
  define: () => import('../../src/elements/plan/define.js'),
  shows: 'Protected time to look at student work',
  says: {en: 'Undo', es: 'Deshacer'},
  opensPlans: true,
  edits: true,
});
