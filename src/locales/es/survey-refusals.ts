import type {Translation} from '../../foundation/messages.js';
import type {surveyRefusals} from '../../plan/edits/index.js';

const words: Translation<typeof surveyRefusals> = {
  'survey-answered':
    'Ya hay quien respondió esta encuesta, así que lo preguntado se queda como está. Las palabras aún pueden corregirse. Para preguntar otra cosa, añadan otra encuesta.',
  'wave-in-use': 'Esta ronda está abierta o ya tuvo respuestas, así que se queda.',
  'scale-in-use': 'Hay preguntas que se responden con esta escala. Denles otra primero.',
  'ask-itself': 'Una pregunta no puede depender de sí misma. Elijan otra.',
  'ask-circle':
    'Estas dos preguntas se esperarían una a la otra. Quiten primero la condición de la otra.',
};
export default words;
