import type {refusalMessages} from '../../plan/edits/words.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof refusalMessages> = {
  'answer-planned': 'Esto ya está en el cronograma.',
  'answer-missing': 'Digan primero qué van a hacer. Solo eso va en el cronograma.',
  'not-found': 'Esto ya no está en el plan. Quizá alguien lo quitó.',
  'unknown-person': 'Elija a una de las personas de este plan, o añádala primero.',
  'unknown-item': 'Esto se refiere a algo que no está en el plan. Elija algo que esté.',
  'barrier-outside':
    'Esto está fuera de lo que decide el equipo. ¿Qué parte de ello decidimos? Añada esa parte como barrera y elíjala.',
  'link-start': 'Una unión comienza en una estrategia o en un resultado. Elija uno de ellos.',
  'link-end': 'Una unión lleva a un resultado. Elija uno.',
  'link-self': 'Un resultado no puede llevar a sí mismo. Elija otro resultado.',
  'link-exists': 'Estos dos ya están unidos. Añada su razón a esa unión.',
  'link-circle':
    'Esta unión cerraría un círculo: «{to}» ya lleva a «{from}». Siga la cadena en un solo sentido.',
  'version-unreadable':
    'Esta versión se guardó en una forma que aquí no se puede leer. Su enunciado sigue diciendo qué era.',
  'card-self': 'Una tarjeta no se puede conectar consigo misma. Elija otra tarjeta.',
  'card-unknown': 'Elija dos tarjetas que estén en el mapa.',
  'connection-exists': 'Estas dos tarjetas ya están conectadas así. Cambie esa conexión.',
  'card-kind': 'Una tarjeta de este tipo no representa esto. Elija otro tipo.',
  'card-exists': 'Esto ya está en el mapa, con su propia tarjeta.',
  'helper-exists': '{name} ya ayuda en esta acción.',
  'helper-owns': '{name} ya es responsable de esta acción. Elija a otra persona para ayudar.',
  'action-after-itself': 'Una acción no puede esperarse a sí misma. Elija otra acción.',
  'action-circle':
    'Estas acciones se esperarían una a otra: «{other}» ya espera a «{action}». Quite una de las dos.',
  'prediction-locked':
    'Una predicción se escribe antes del primer resultado, y esta medida ya tiene uno. Anote lo que aprendieron junto al resultado.',
  'response-plan-missing':
    'Antes de abrir esta encuesta, diga quién compartirá lo que se oyó y para cuándo.',
  'wave-open': 'Esta encuesta ya está abierta.',
  'wave-closed': 'Esta ronda está cerrada. Añada otra ronda para preguntar de nuevo.',
  'wave-not-open': 'Esta encuesta no está abierta, así que no hay nada que cerrar.',
  'release-early':
    'Los resultados se muestran cuando cierra la encuesta, para que ninguna respuesta se pueda distinguir. Ciérrela primero.',
  'release-too-close':
    'Solo {more} personas más han respondido desde que se mostraron estos resultados; la diferencia delataría sus respuestas. Espere {k} más.',
  'release-other': 'Estos resultados son de otra encuesta o de otra ronda.',
  'privacy-promised':
    'Lo que prometió una encuesta que ha estado abierta ya no se puede aflojar. Añada otra encuesta.',
  readonly: 'Este plan aquí solo se puede leer. Descargue una copia para conservar la suya.',
  vetoed: 'Esta página no permitió el cambio. No se cambió nada.',
  invalid: 'Esto no cabe en el plan: {reason}',
};
export default words;
