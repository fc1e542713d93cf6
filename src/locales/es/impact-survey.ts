import type {english} from '../../elements/impact-survey/impact-survey.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: 'Encuesta',
  noSurvey:
    'Una encuesta pregunta cómo va un cambio a las personas para quienes se hace. Aquí todavía no hay ninguna.',
  chooseSurvey: '¿Qué encuesta quiere responder?',
  untitled: 'Encuesta sin título',
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
  onlyIf: 'Solo si respondió {answers} a la pregunta {number}:',
  code: 'Su código',
  codeHint:
    'Invente algo que solo usted sepa y vuelva a recordar, como dos letras de una calle donde vivió y el día de un cumpleaños. Déjelo vacío si prefiere.',
  errors: {
    one: '{count} respuesta no se puede leer',
    other: '{count} respuestas no se pueden leer',
  },
  errorsAbout: 'Corrija o borre lo que aparece aquí y vuelva a enviar.',
  wrongNumber: 'Escriba un número con cifras, como 12 o 2,5, o borre la respuesta.',
  wrongDate: 'Complete la fecha o borre la respuesta.',
  wrongLong: 'Acorte este texto: puede tener {most} caracteres.',
  nothing: 'Todavía no hay nada que enviar. Responda al menos una pregunta.',
  send: 'Enviar respuestas',
  sending: 'Enviando sus respuestas. Mantenga esta página abierta.',
  waiting: 'Todavía no se ha enviado. Mantenga esta página abierta. Se vuelve a intentar solo.',
  waitingSeconds: {
    one: 'Próximo intento en {count} segundo.',
    other: 'Próximo intento en {count} segundos.',
  },
  trying: 'Intentando ahora.',
  tryNow: 'Intentar ahora',
  tryAgain: 'Intentar de nuevo',
  refused: 'Sus respuestas no se aceptaron: el servidor dijo {status}. Siguen aquí.',
  hostRefused: 'Sus respuestas no se enviaron. Siguen aquí.',
  notHere: 'No se pudo cargar la parte que envía sus respuestas. Siguen aquí.',
  keep: 'Cópielas o descárguelas para que no se pierda nada.',
  copy: 'Copiar mis respuestas',
  copied: 'Copiadas',
  notCopied: 'Aquí no se permite copiar. Descárguelas en su lugar.',
  download: 'Descargar mis respuestas',
  downloadAgain: 'Descargar otra vez',
  file: 'Sus respuestas están listas en un archivo para entregar. No se envían desde esta página.',
  fileTaken: '¿Llegó el archivo a este dispositivo?',
  haveFile: 'Sí, tengo el archivo',
  fileName: 'respuestas',
  backToAnswers: 'Volver a mis respuestas',
  thanksTitle: 'Enviado',
  thanksTitleFile: 'Listo',
  thanks: 'Gracias por responder.',
  next: 'Empezar para la siguiente persona',
  idleTitle: '¿Hay alguien todavía?',
  idle: 'En dos minutos se borran estas respuestas, para que nadie más las vea. Pulse cualquier tecla para conservarlas.',
  idleKeep: 'Conservar mis respuestas',
  idleCleared: 'Las respuestas se borraron porque no había nadie desde hacía un rato.',
};
export default words;
