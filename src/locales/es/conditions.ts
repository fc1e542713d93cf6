import type {english} from '../../elements/conditions/conditions.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: 'Revisión de las condiciones',
  intro:
    'Siete condiciones permiten liderar en conjunto. Digan cómo está cada una en su escuela: se trata de cómo está organizado el trabajo, y de nadie en persona.',
  introReadonly:
    'Siete condiciones permiten liderar en conjunto, y cómo está cada una en esta escuela.',
  'meaning.vision-and-strategy': 'La gente construyó el rumbo que seguimos y puede decir cuál es.',
  'meaning.supportive-administration':
    'La dirección respalda a la vista de todos lo que se hace en conjunto.',
  'meaning.capacity-and-resources': 'Hay tiempo, habilidades y dinero para liderar.',
  'meaning.work-structures':
    'Los papeles, los horarios y las reuniones permiten trabajar en conjunto.',
  'meaning.relationships-and-norms': 'Las personas confían unas en otras y hablan con franqueza.',
  'meaning.shared-influence': 'Las decisiones se reparten entre las personas a quienes tocan.',
  'meaning.orientation-toward-improvement': 'Seguimos averiguando qué ayuda, y mejoramos.',
  condition: 'Condición',
  present: 'La condición de este plan',
  standing: 'Cómo está',
  symptom: 'Cómo se nota aquí',
  move: 'Qué la movería',
  next: '¿Qué condición sigue?',
  look: {
    one: 'Nada de lo que valoraron falta, y {count} condición está sin revisar. Valórenla antes de elegir.',
    other:
      'Nada de lo que valoraron falta, y {count} condiciones están sin revisar. Valórenlas antes de elegir.',
  },
  lookAll: 'Hay muy poco para proponer una: ninguna se ha revisado todavía. Valórenlas primero.',
  allInPlace:
    'Todas las demás están presentes. Sigan con la condición de este plan, o dejen descansar al equipo.',
  becauseMissing: 'Falta {condition}, así que va primero.',
  becausePartly: '{condition} solo está en parte, y ninguna falta.',
  becauseFirst: 'En la misma situación: {others}. De {condition} han escrito más.',
  becauseAlike: 'En la misma situación: {others}. Elijan la que puedan mover.',
  unseen: {
    one: '{count} condición está sin revisar, y puede importar más.',
    other: '{count} condiciones están sin revisar, y alguna puede importar más.',
  },
  shows: 'Cómo se nota aquí: {words}',
  moves: 'Qué la movería: {words}',
  choose: 'Qué sigue',
  turnTo: 'Pasar a {condition}',
  stayWith: 'Seguir con {condition}',
  notedTurn: 'Anotado en la decisión de este ciclo: pasar a {condition}.',
  notedStay: 'Anotado en la decisión de este ciclo: seguir con {condition}.',
};
export default words;
