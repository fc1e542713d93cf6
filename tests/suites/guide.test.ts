import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-guide',
  define: () => import('../../src/elements/guide/define.js'),
  shows: 'The use of the time, not the amount',
  says: {en: 'Guide', es: 'Guía'},
  opensPlans: true,
  edits: true,
});
