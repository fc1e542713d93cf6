import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-conditions',
  define: () => import('../../src/elements/conditions/define.js'),
  shows: 'Time is scheduled but not used for learning',
  says: {en: 'Which condition next?', es: '¿Qué condición sigue?'},
  opensPlans: true,
  edits: true,
});
