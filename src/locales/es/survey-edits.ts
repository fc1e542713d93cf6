import type {Translation} from '../../foundation/messages.js';
import type {surveyEditLabels} from '../../plan/edits/index.js';

const words: Translation<typeof surveyEditLabels> = {
  'add-survey': 'Añadir encuesta',
  'remove-survey': 'Quitar encuesta',
  'add-wave': 'Añadir ronda',
  'remove-wave': 'Quitar ronda',
  'add-section': 'Añadir sección',
  'change-section': 'Cambiar sección',
  'move-section': 'Mover sección',
  'remove-section': 'Quitar sección',
  'add-item': 'Añadir pregunta',
  'add-items': 'Añadir preguntas',
  'change-item': 'Cambiar pregunta',
  'ask-if': 'Cambiar a quién se pregunta',
  'move-item': 'Mover pregunta',
  'remove-item': 'Quitar pregunta',
  'change-scale': 'Cambiar las respuestas de una escala',
  'remove-scale': 'Quitar escala',
};
export default words;
