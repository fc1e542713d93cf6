import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-conditions',
  define: () => import('../../src/elements/conditions/define.js'),
  shows: 'Protected time to look at student work',
  says: {en: 'Conditions', es: 'Conditions (español)'},
  opensPlans: true,
  edits: true,
});
