import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-action-timeline',
  define: () => import('../../src/elements/action-timeline/define.js'),
  shows: 'Restart the weekly bulletin',
  says: {en: 'Action timeline', es: 'Cronograma de acciones'},
  opensPlans: true,
  edits: true,
});
