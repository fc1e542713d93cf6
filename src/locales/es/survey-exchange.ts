import type {Translation} from '../../foundation/messages.js';
import type {english} from '../../elements/impact-survey/survey-exchange.messages.js';

const words: Translation<typeof english> = {
  title: 'Importar de SurveyJS',
  hint: 'Una encuesta tal como la guarda SurveyJS, en JSON. Se añade como una encuesta más: no cambia nada de lo que hay. Lo que prometen, y qué respuestas esperan, lo deciden aquí.',
  file: 'Archivo',
  text: 'O peguen el JSON',
  untitled: 'Encuesta sin título',
  unread: 'No se puede leer «{file}». Elijan un archivo JSON de 5 MB como máximo.',
  refused: 'Esto no es una encuesta de SurveyJS que se pueda abrir.',
  report: 'Lo que se añadiría',
  found: {
    one: '«{title}»: {count} pregunta.',
    other: '«{title}»: {count} preguntas.',
  },
  nothing: 'Aquí no puede hacerse ninguna de sus preguntas.',
  all: 'Todo lo que hay en el archivo cabe aquí.',
  left: 'Queda fuera',
  otherwise: 'Se pregunta, pero de otro modo',
  andMore: {one: 'y {count} más', other: 'y {count} más'},
  inWhole: 'toda la encuesta',
  withValue: '{question} ({value})',
  cancel: 'Cancelar',
  add: 'Añadir esta encuesta',
  added: {
    one: 'Encuesta añadida con {count} pregunta.',
    other: 'Encuesta añadida con {count} preguntas.',
  },
  saved:
    'Guardada para SurveyJS. Lo que prometen, y qué respuestas esperan, no está en el archivo.',
  quoted: '«{words}»',
  savedWithout: 'No está en el archivo para SurveyJS: {questions}.',
  savedForAll: 'En el archivo para SurveyJS se pregunta a todo el mundo: {questions}.',

  'note.kind': 'Tipos de pregunta que aquí no se hacen',
  'note.elsewhere': 'Sus respuestas vienen de otro lugar',
  'note.hidden': 'Nunca se muestran',
  'note.condition':
    'Se pregunta a todo el mundo: la condición dice más de lo que aquí puede decirse',
  'note.required': 'Puede dejarse sin responder, como todas las preguntas aquí',
  'note.checks': 'Se acepta cualquier respuesta: ya no hay límites ni comprobaciones',
  'note.default': 'No viene respondida de antemano',
  'note.values': 'Las respuestas de la escala se numeran desde 1',
  'note.beside': 'No se puede escribir nada junto a las respuestas',
  'note.answers': 'Todas las respuestas se ofrecen a todo el mundo',
  'note.words': 'Ya no están las palabras que había sobre varias preguntas',
  'note.piping': 'Lo que alguien respondió antes no aparece en las palabras',
  'note.logic': 'Lo que SurveyJS hacía por sí solo no ocurre aquí',
  'note.markup': 'El agradecimiento final queda en palabras sin formato',
};
export default words;
