import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-feedback-plan',
  define: () => import('../../src/elements/feedback-plan/define.js'),
  shows: 'Answers are never used to rate anyone',
  says: {en: 'What will we ask, and when?', es: '¿Qué preguntaremos, y cuándo?'},
  opensPlans: true,
  edits: true,
});
