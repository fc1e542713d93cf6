import type {english} from '../../foundation/removal.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  removeTitle: '¿Quitar «{what}»?',
  removeAlso: 'Esto también cambia:',
  effectRemoved: '{what} también se quita',
  effectCleared: '{what} deja de referirse a esto',
  onMap: 'En el mapa: {what}',
  feedback: 'El plan para escuchar y responder',
  unnamed: 'Sin nombre todavía',
  removeNow: 'Quitar',
  removeKeep: 'Conservar',
};
export default words;
