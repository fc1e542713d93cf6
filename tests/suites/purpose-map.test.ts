import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-purpose-map',
  define: () => import('../../src/elements/purpose-map/define.js'),
  shows: 'Shared time is for learning from student work',
  says: {en: 'Purpose map', es: 'Mapa de propósito'},
  opensPlans: true,
  edits: true,
});
