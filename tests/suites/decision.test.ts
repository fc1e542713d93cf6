import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-decision',
  define: () => import('../../src/elements/decision/define.js'),
  shows: 'Protected time to look at student work',
  says: {en: 'Decision', es: 'Decision (español)'},
  opensPlans: true,
  edits: true,
});
