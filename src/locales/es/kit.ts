import type {Translation} from '../../foundation/messages.js';
import type {english} from '../../kit/kit.messages.js';

const words: Translation<typeof english> = {
  busy: 'En curso',
  close: 'Cerrar',
  more: 'Más',
  notice: 'Aviso',
  progress: '{value} de {max}',
  remove: 'Quitar {what}',
};
export default words;
