import type {english} from '../../elements/impact-survey/impact-survey.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: 'Encuesta',
  noSurvey:
    'Una encuesta pregunta cómo va un cambio a las personas para quienes se hace. Aquí todavía no hay ninguna.',
  noItems: 'Esta encuesta todavía no tiene preguntas.',
  language: 'Idioma',
  privacy: 'Su privacidad',
  anonymous:
    'Anónima: no se le pregunta quién es, y sus respuestas se envían sin su nombre, sin la hora y sin nada que le identifique.',
  confidential:
    'Confidencial: quienes hacen esta encuesta quizá puedan saber qué respuestas son suyas, y se comprometen a no decirlo.',
  codeGuess:
    'Puede dar un código propio, para comparar sus respuestas con las de otro momento. Un código se puede adivinar; por eso esta encuesta es confidencial y no anónima.',
  results: {
    one: 'Los resultados se muestran solo donde respondió al menos {count} persona. Los grupos más pequeños quedan ocultos.',
    other:
      'Los resultados se muestran solo donde respondieron al menos {count} personas. Los grupos más pequeños quedan ocultos.',
  },
  texts: {
    one: 'Lo que escriba con sus palabras puede mostrarse tal cual, sin orden, cuando {count} persona haya escrito algo. No nombre a nadie.',
    other:
      'Lo que escriba con sus palabras puede mostrarse tal cual, sin orden, cuando {count} personas hayan escrito algo. No nombre a nadie.',
  },
  grouped: 'Los resultados pueden mostrarse según las respuestas a «{question}».',
  voluntary:
    'Puede dejar cualquier pregunta sin responder. No se envía nada hasta que pulse Enviar.',
  voluntaryForm: 'Puede dejar cualquier pregunta sin responder.',
  closes: 'Abierta hasta el {date}.',
  preview: 'Una vista previa para probar. No se envía nada.',
  draft: 'Esta encuesta todavía no está abierta. Puede probarla. No se puede enviar nada.',
  noWave:
    'Esta encuesta todavía no tiene una ronda de respuestas. Puede probarla. No se puede enviar nada.',
  closed: 'Esta encuesta está cerrada. Ya no se pueden enviar respuestas.',
  progress: {
    one: '{answered} de {count} pregunta respondida',
    other: '{answered} de {count} preguntas respondidas',
  },
  number: '{number} de {count}.',
  before: 'Antes',
  now: 'Ahora',
  clear: 'Borrar respuesta',
  cleared: 'Respuesta borrada',
  several: 'Marque todas las que correspondan.',
  numberHint: 'Un número',
  code: 'Su código',
  codeHint:
    'Invente algo que solo usted sepa y vuelva a recordar, como dos letras de una calle donde vivió y el día de un cumpleaños. Déjelo vacío si prefiere.',
  errors: {
    one: '{count} respuesta no se puede leer',
    other: '{count} respuestas no se pueden leer',
  },
  wrongNumber: 'Escriba un número con cifras, como 12 o 2,5, o borre la respuesta.',
  wrongDate: 'Complete la fecha o borre la respuesta.',
  wrongLong: 'Acorte este texto: puede tener {most} caracteres.',
  nothing: 'Todavía no hay nada que enviar. Responda al menos una pregunta.',
  send: 'Enviar respuestas',
  sending: 'Enviando sus respuestas. Mantenga esta página abierta.',
  tryAgain: 'Intentar de nuevo',
  notHere: 'No se pudo cargar la parte que envía sus respuestas. Siguen aquí.',
  thanks: 'Gracias por responder.',
};
export default words;
