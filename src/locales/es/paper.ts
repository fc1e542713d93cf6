import type {Translation} from '../../foundation/messages.js';
import type {english} from '../../foundation/paper.messages.js';

const words: Translation<typeof english> = {
  page: 'Página {page} de {pages}',
  team: 'Equipo o nombre',
  date: 'Fecha',
};
export default words;
