import type {Translation} from '../../foundation/messages.js';
import type {wordingMessages} from '../../plan/findings/survey-wording-messages.js';

const words: Translation<typeof wordingMessages> = {
  'survey-decision-missing':
    'Nadie ha dicho aún qué se decide con las respuestas. Díganlo primero: muestra qué preguntas valen la pena.',
  'survey-many-topics':
    'Esta encuesta tiene {count} secciones. De cuatro a siete temas se responden con cuidado: dejen algunos para otra ocasión.',
  'survey-long':
    'Esta encuesta hace {count} preguntas. Con más de {most}, la gente se detiene o responde deprisa: conserven las que deciden algo.',
  'survey-demands':
    '«{words}» pide más de lo que se debe. Aquí toda pregunta puede dejarse en blanco: digan más bien por qué preguntan.',
  'item-words-missing': 'Esta pregunta aún no tiene palabras. Escríbanla o quítenla.',
  'item-agreement':
    '«{words}» invita a decir que sí. Pregunten con qué frecuencia, cuánto o qué tan bien, con respuestas que encajen.',
  'item-two-ideas':
    '«{words}» puede preguntar dos cosas a la vez, y nadie sabrá cuál se respondió. Una idea en cada pregunta.',
  'item-negated': '«{words}» hace difícil responder: no a un no es sí. Pregúntenlo al revés.',
  'item-statement': 'Esto es una afirmación. Háganla pregunta, para que sus respuestas encajen.',
  'item-scale-missing': 'Esta pregunta aún no tiene respuestas que elegir. Elijan una escala.',
  'item-choices-few': 'Una elección necesita al menos dos respuestas. Añadan una.',
  'item-scale-short':
    'Su escala tiene {count} respuestas. Con cinco o más puede verse un cambio pequeño.',
  'item-answers-unnamed':
    'Algunas de sus respuestas no tienen palabras. Digan cada una, para que todos entiendan lo mismo.',
  'item-condition-empty':
    'No se eligió ninguna respuesta que lleve aquí, así que a nadie se le pregunta. Elijan una, o pregunten a todos.',
  'item-condition-later':
    'Se pregunta por una respuesta que viene después. Pongan esa pregunta antes.',
  'place-unknown': '«{words}» no nombra ninguna pregunta anterior a esta.',
  'item-untranslated':
    'Faltan las palabras en uno de los idiomas de la encuesta ({language}). Quien lee ese idioma verá otro.',
};
export default words;
