import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-guide',
  define: () => import('../../src/elements/guide/define.js'),
  shows: 'Protected time to look at student work',
  says: {en: 'Guide', es: 'Guide (español)'},
  opensPlans: true,
  edits: true,
});
