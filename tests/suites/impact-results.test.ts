import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-impact-results',
  define: () => import('../../src/elements/impact-results/define.js'),
  shows: 'How our team time is going',
  says: {en: 'Results', es: 'Resultados'},
  opensPlans: false,
  edits: false,
});
