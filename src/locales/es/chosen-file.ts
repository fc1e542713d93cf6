import type {english} from '../../foundation/chosen-file.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  title: '¿Abrir otro plan?',
  unkept: 'Lo que cambió aquí aún no se guarda en ninguna parte. Se pierde al abrir el archivo.',
  stay: 'Quedarse aquí',
  open: 'Abrir sin guardarlo',
  download: 'Descargarlo y luego abrir',
};
export default words;
