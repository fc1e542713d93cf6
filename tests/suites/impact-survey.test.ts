import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-impact-survey',
  define: () => import('../../src/elements/impact-survey/define.js'),
  shows: 'How often do you read the weekly bulletin?',
  says: {en: 'Your privacy', es: 'Su privacidad'},
  opensPlans: true,
  edits: false,
});
