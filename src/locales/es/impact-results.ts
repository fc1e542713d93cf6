import type {english} from '../../elements/impact-results/impact-results.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: 'Resultados',
  empty:
    'Aquí aparece lo que la gente respondió: cuántas personas, qué dijeron y qué tan seguro es.',
  noSurvey: 'Aquí aparece lo que la gente respondió. Este plan aún no tiene encuesta.',
  openAnswers: 'Abrir respuestas',
  openAnswersHint:
    'Archivos de respuestas (JSON, o una respuesta por línea), tantos como quiera. Se resumen en este dispositivo y no se guardan.',
  answersRead: 'Las respuestas están resumidas.',
  wave: 'Ronda',
  use: 'Llevar al plan',

  who: 'Respondieron {responses} de {invited} personas ({share}).',
  whoAll: 'Respondieron las {invited} personas a quienes se preguntó.',
  whoOnly: 'Respondieron {responses} personas.',
  whoMore: 'Respondieron {responses} personas; se preguntó a {invited}.',
  lowRate: 'Respondió menos de la mitad: puede que no hable por todos. ¿Qué voz falta?',
  leastShown: 'Los grupos de menos de {k} personas nunca se muestran por separado.',
  decision: 'Por decidir:',
  stillOpen: 'La encuesta sigue abierta. Lo que se dijo se muestra una vez, cuando haya cerrado.',

  hidden: 'Oculto para proteger la privacidad',
  hiddenAll:
    'Oculto para proteger la privacidad. Los resultados se muestran cuando hayan respondido al menos {k} personas.',
  hiddenItem: 'Oculto para proteger la privacidad.',
  hiddenTexts:
    'Oculto para proteger la privacidad. Lo que la gente escribió se muestra cuando hayan escrito al menos {k} personas.',
  hiddenGroups: 'Por grupo: oculto para proteger la privacidad.',
  hiddenChange: 'Cómo cambió cada persona queda oculto para proteger la privacidad.',
  unknownKind: 'Hecho con una versión más nueva: estas respuestas no se pueden mostrar aquí.',

  said: {
    one: '{count} de {answered} dijo {answers}',
    other: '{count} de {answered} dijeron {answers}',
  },
  saidNone: 'Nadie de {answered} dijo {answers}',
  saidBefore: {
    one: 'Mirando atrás, {count} de {answered} dijo {answers} sobre el tiempo anterior',
    other: 'Mirando atrás, {count} de {answered} dijeron {answers} sobre el tiempo anterior',
  },
  saidBeforeNone: 'Mirando atrás, nadie de {answered} dijo {answers} sobre el tiempo anterior',
  chose: {
    one: '{count} de {answered} eligió {answers}',
    other: '{count} de {answered} eligieron {answers}',
  },
  tied: '{answers} fueron lo más frecuente, con {count} de {answered} en cada caso',
  sentence: '{finding}.',
  withShare: '{finding} ({share}).',
  withRange: '{finding} ({share}; entre {low} y {high}).',
  withEveryone: '{finding} ({share}; respondieron todas las personas).',
  favorableAnswer: 'algo favorable',
  answeredItem: {one: 'Respondió {count} persona.', other: 'Respondieron {count} personas.'},
  written: {
    one: 'Escribió {count} persona:',
    other: 'Escribieron {count} personas, sin ningún orden:',
  },
  middle: 'La respuesta del medio es {answer}.',
  middleBetween: 'La respuesta del medio está entre {lower} y {upper}.',
  few: 'Tan pocas respuestas se cuentan, no se dibujan: {counts}.',
  fewBefore: 'Sobre el tiempo anterior: {counts}.',
  countOf: '{answer} {count}',
  rare: 'No se muestran las respuestas que dieron menos de {k} personas.',

  lookingBack: 'Mirando atrás: ambas respuestas se dieron a la vez, después del cambio.',
  change:
    'De {pairs} que respondieron ambas, {improved} mejoraron, {same} siguieron igual y {declined} empeoraron.',
  before: 'Antes',
  now: 'Ahora',

  table: 'En números: {item}',
  answer: 'Respuesta',
  number: 'Personas',
  share: 'Parte',
  numberAndShare: '{count} ({share})',
  noAnswer: 'Sin respuesta',
  tally: 'Una raya por persona',

  byGroup: 'Por grupo: {item}',
  group: 'Grupo',
  answered: 'Respondieron',
  saidColumn: 'Dijeron {answers}',
  didNotSay: 'quienes no lo dijeron',
  groupCount: '{count} de {answered}',
  orMore: '{share} o más',
  orLess: '{share} o menos',
};
export default words;
