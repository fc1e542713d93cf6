import type {Translation} from '../../foundation/messages.js';
import type {english} from '../../elements/impact-results/further.messages.js';

const words: Translation<typeof english> = {
  reading: 'Leyendo las respuestas',
  opening: 'Abriendo los resultados',
  notOpened: 'No se pudieron abrir estos resultados. Lo que había aquí no cambió.',
  notRead: 'Algunas respuestas no se pudieron leer y se dejaron fuera.',
  noneRead: 'Aquí no había respuestas que leer. Lo que había aquí no cambió.',
  leftOut: 'Algunas respuestas son de otra encuesta u otra ronda y se dejaron fuera.',
  moreProblems: 'Y otros como estos.',

  compare: 'Comparar con',
  comparedWith: 'En comparación con «{wave}».',
  compareNone: 'Ninguna otra ronda',
  notThere: 'No hay resultados de «{wave}» con los que comparar.',
  difference: {
    one: '{share} → {now}: {count} punto {way} ({low} a {high}).',
    other: '{share} → {now}: {count} puntos {way} ({low} a {high}).',
  },
  wayHigher: 'más',
  wayLower: 'menos',
  verdictHigher: 'Más alto que antes.',
  verdictLower: 'Más bajo que antes.',
  verdictFew: 'Muy pocos para saberlo (las respuestas no están enlazadas).',
  cautious:
    'Con cautela: las respuestas no están enlazadas, así que pueden haber respondido otras personas.',
  fewCompared: 'En una de las rondas respondieron menos de diez personas: mire solo los números.',
  hiddenThere: 'Oculto en una de las rondas para proteger la privacidad.',
  random:
    'En {higher} de 100 pares al azar la respuesta posterior es más alta, en {lower} es más baja (diferencia {difference}; entre {low} y {high}).',
  randomPlain:
    'En {higher} de 100 pares al azar la respuesta posterior es más alta, en {lower} es más baja.',
  linked:
    'Enlazadas por su código: de {pairs} personas, {improved} mejoraron, {same} quedaron igual y {declined} empeoraron.',
  linkedHidden: 'Las respuestas enlazadas están ocultas para proteger la privacidad.',
  linkedChanged: 'Es más de lo que haría el azar solo (prueba exacta de los signos, p = {p}).',
  linkedFew: 'Muy pocos para saberlo (prueba exacta de los signos, p = {p}).',
  linkedNoTest: 'Cambiaron menos de diez personas: se mira, no se prueba.',
  matched:
    '{matched} personas se pudieron enlazar por su código; {before} de las respuestas anteriores y {after} de las posteriores no.',
  tableOf: 'Las dos rondas en números: {item}',
  answer: 'Respuesta',

  byRole: 'Qué voces están aquí',
  role: 'A quién se preguntó',
  asked: 'Preguntados',
  answered: 'Respondieron',
  notSaid: 'No se muestra',
  missing: 'Respondió menos de la mitad de: {roles}. Pregúnteles de otra manera.',

  useTitle: 'Llevar resultados al plan',
  useHint: 'Nada cambia antes de que pulse un botón. Cada cambio se puede deshacer.',
  useNothing:
    'Aquí no hay nada que llevar todavía: los resultados están ocultos o la encuesta sigue abierta.',
  forMeasure: 'Para la medida «{measure}»',
  addResult: 'Anotarlo en la medida',
  resultAdded: 'Anotado en la medida «{measure}».',
  isThere: 'Ya está anotado',
  forAssumption: 'Para el supuesto «{assumption}»',
  holding: 'Se cumple',
  failed: 'No se cumple',
  notLearned: 'No se aprendió nada',
  marked: 'Marcado en la decisión: {what}',
  draft: 'Redactar «Ustedes dijeron» con esto',
  drafted: 'Redactado en el plan de respuesta.',
  draftedNoTool: 'Redactado en el plan de respuesta, que no está en esta página.',
  theme: 'Un tema de lo que la gente escribió',
  themeHint: 'Con sus propias palabras, sin citas ni nombres.',
  addTheme: 'Redactar «Ustedes dijeron» con este tema',
  themeMissing: 'Escriba primero el tema.',
  youSaid: '{question} {finding}',
};
export default words;
