import type {english} from '../../elements/plan/plan.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: 'Plan',
  untitled: 'Plan sin título',
  title: 'Título del plan',
  cycle: 'Ciclo {number}',
  empty: 'Un plan reúne por qué quieren cambiar algo, cómo lo van a probar y qué aprenden.',
  evidencePack: 'Carpeta de evidencias',
};
export default words;
