import type {english} from '../../elements/thread/thread.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: 'Hilo',
  empty:
    'Aquí se sigue cada resultado de la teoría hasta lo que se hace por él, cómo lo sabrán, a quién preguntan y qué decidieron. Nombre primero un resultado.',
  notThere: 'El resultado de esta página no está en el plan.',
  outcomes: {one: '{count} resultado', other: '{count} resultados'},
  gaps: {one: '{count} hueco', other: '{count} huecos'},
  noGap: 'ningún hueco',
  why: 'Por qué',
  doing: 'Qué hacemos',
  measures: 'Cómo lo sabremos',
  asking: 'A quién preguntamos',
  decided: 'Qué decidimos',
  if: 'Si',
  because: 'porque',
  assumes: 'suponiendo',
  helpsMeasure: 'Trabaja en una medida',
  owner: 'Responsable: {name}',
  nobody: 'Nadie es responsable todavía',
  due: 'hasta el {date}',
  found: '{value} el {date}',
  wanted: 'se busca: {value}',
  predicted: 'Predicción: {words}',
  inSurvey: 'En «{survey}»',
  answered: {one: '{count} respondió', other: '{count} respondieron'},
  favorable: '{share} favorable',
  hidden: 'Oculto para proteger la privacidad',
  notReleased: 'Aún sin resultados',
  noDecision: 'Nada decidido todavía',
  loose: 'Acciones sin resultado',
  mend: 'Ir allí',
  mendOf: 'Ir allí: {what}',
  nowhere: 'Ninguna herramienta de esta página lo muestra.',
  unnamed: 'Aún sin palabras',
};
export default words;
