import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-decision',
  define: () => import('../../src/elements/decision/define.js'),
  shows: 'The protocol works, the announcements crowd it out',
  says: {en: 'Other decisions', es: 'Otras decisiones'},
  opensPlans: true,
  edits: true,
});
