import type {Translation} from '../../foundation/messages.js';
import type {english} from '../../elements/impact-survey/key-in.messages.js';

const words: Translation<typeof english> = {
  noSurvey: 'Aquí no hay ninguna encuesta cuyos formularios puedan pasarse.',
  choose: '¿De qué encuesta son estos formularios?',
  untitled: 'Encuesta sin título',
  notOpen:
    'Esta encuesta no está abierta. Los formularios pueden pasarse y guardarse en un archivo cuando se haya abierto.',
  form: 'Formulario {number}',
  help: 'Escriban el número marcado; se avanza solo. Intro avanza donde no hay nada marcado, y al final conserva el formulario. La flecha arriba vuelve, Supr borra.',
  letters: 'La décima respuesta y las siguientes tienen una letra: escríbanla.',
  noChoice: 'Aquí no hay respuesta {key}.',
  keep: 'Conservar este formulario y empezar el siguiente',
  empty: 'Este formulario no tiene respuestas. Pasen primero lo marcado.',
  unread: 'Una respuesta no puede leerse. Corríjanla o bórrenla primero.',
  kept: 'El formulario {number} está conservado.',
  discard: 'Borrar este formulario',
  discarded: 'El formulario está borrado.',
  waiting: {
    one: '{count} formulario sin enviar. Dejen esta página abierta.',
    other: '{count} formularios sin enviar. Dejen esta página abierta.',
  },
  none: 'No queda nada por enviar.',
  done: {one: 'Se entregó {count} formulario.', other: 'Se entregaron {count} formularios.'},
  send: 'Enviar',
  sending: 'Enviando. Dejen esta página abierta.',
  stop: 'Parar por ahora',
  nowhere: 'Esta página no envía formularios a ninguna parte. Guárdenlos en un archivo.',
  failed: 'No todos fueron aceptados. Los demás siguen aquí.',
  file: 'Guardar en un archivo',
  fileTaken:
    '¿Ya está el archivo en este dispositivo? Entonces estos formularios pueden irse de esta página.',
  haveFile: 'Sí, tengo el archivo',
  notYet: 'Todavía no',
  fileName: 'formularios',
  takeBack: 'Recuperar el último formulario',
  takenBack: 'El último formulario está de vuelta, para corregirlo.',
  print: 'Imprimir en blanco',
  mark: 'Cada formulario queda marcado como pasado desde papel.',
};
export default words;
