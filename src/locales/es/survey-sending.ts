import type {Translation} from '../../foundation/messages.js';
import type {english} from '../../elements/impact-survey/survey-sending.messages.js';

const words: Translation<typeof english> = {
  waiting: 'Todavía no se ha enviado. Mantenga esta página abierta. Se vuelve a intentar solo.',
  waitingSeconds: {
    one: 'Próximo intento en {count} segundo.',
    other: 'Próximo intento en {count} segundos.',
  },
  trying: 'Intentando ahora.',
  tryNow: 'Intentar ahora',
  refused: 'Sus respuestas no se aceptaron: el servidor dijo {status}. Siguen aquí.',
  hostRefused: 'Sus respuestas no se enviaron. Siguen aquí.',
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
  idleTitle: '¿Hay alguien todavía?',
  idle: 'En dos minutos se borran estas respuestas, para que nadie más las vea. Pulse cualquier tecla para conservarlas.',
  idleKeep: 'Conservar mis respuestas',
  idleCleared: 'Las respuestas se borraron porque no había nadie desde hacía un rato.',
};
export default words;
