import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-thread',
  define: () => import('../../src/elements/thread/define.js'),
  shows: 'teachers bring and discuss student work in every session',
  says: {en: 'How we’ll know', es: 'Cómo lo sabremos'},
  opensPlans: true,
  edits: true,
});
