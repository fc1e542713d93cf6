import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-theory-of-action',
  define: () => import('../../src/elements/theory-of-action/define.js'),
  shows: 'Every grade team improves one unit together each term.',
  says: {en: 'Theory of action', es: 'Teoría de acción'},
  opensPlans: true,
  edits: true,
});
