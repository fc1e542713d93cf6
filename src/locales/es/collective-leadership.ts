import type {english} from '../../elements/guide/collective-leadership.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  title:
    'Tres fases para fortalecer {condition}: desde por qué quieren un cambio hasta lo que aprenden al probarlo.',
  'start.title': 'Antes de empezar',
  'start.text':
    'Formen un equipo pequeño con personas de distintas funciones, y que trabaje como ustedes quisieran que trabaje toda la escuela.',
  'start.circle':
    'Amplíen el círculo por el camino. Quien vaya a vivir con un cambio debe haber podido opinar sobre él.',
  'start.talk':
    'Conversen sobre las preguntas de cada fase antes de pasar a sus tareas. Las tareas se hacen con sus respuestas.',
  'start.last':
    'Tómenlo como una manera de trabajar, no como un programa. Un cambio se acaba con el calendario cuando nadie preguntó a tiempo qué lo mantendría en marcha.',

  'why.title': 'Encuentren su porqué',
  'why.aim': 'Al final de esta fase tendrán una teoría de acción para {condition}.',
  'why.opening':
    '¿Qué quieren averiguar con sus colegas sobre {condition}? ¿Qué existe ya para construir sobre ello y qué tendría que moverse?',
  'why.tip':
    'Si la teoría no sale, den un paso atrás: vuelvan a mirar la barrera y por qué está ahí.',
  'why.recall':
    'Recuerden un momento en el trabajo en que tuvieron lo que necesitaban en cuanto a {condition}.',
  'why.recall.arrangements': '¿Qué acuerdos lo hicieron posible, escritos o simplemente vividos?',
  'why.recall.freedom': '¿Cuánta libertad tenían para decidir por su cuenta?',
  'why.recall.skills': '¿Qué habilidades para colaborar importaron más?',
  'why.recall.safe': '¿Qué permitió probar algo sin temor?',
  'why.recall.here': '¿Qué tan cerca está hoy nuestra escuela de eso?',
  'open.vision-and-strategy':
    'Para empezar: ¿qué dejaremos de decidir desde arriba y a qué diremos que no? ¿Qué se verá distinto, y mejor para el estudiantado, cuando funcione?',
  'open.supportive-administration':
    'Para empezar: ¿cuándo hizo posible el trabajo conjunto algo que una persona directiva hizo a la vista de todos?',
  'open.capacity-and-resources':
    'Para empezar: ¿qué herramientas, habilidades y tiempo necesitaría la gente antes de que se le pida liderar? ¿Qué jerarquía estorba?',
  'open.work-structures':
    'Para empezar: recuerden un momento en que el horario, las funciones y las rutinas les permitieron trabajar y aprender con colegas. ¿Qué lo hizo posible?',
  'open.relationships-and-norms':
    'Para empezar: ¿cuándo se sintió que aquí se podía disentir sin temor?',
  'open.shared-influence':
    'Para empezar: ¿qué decisión del último año cambió gracias a personas sin cargo?',
  'open.orientation-toward-improvement':
    'Para empezar: recuerden algo que salió bien y que aun así ajustaron. ¿Qué evidencia los movió, qué arriesgaron y cómo se celebró?',
  'why.strengthen': '¿Qué hay que añadir o fortalecer aquí en cuanto a {condition}?',
  'why.equity': '¿Cómo ayudaría fortalecer {condition} a nuestro trabajo por la equidad?',
  'why.theory':
    '¿Cuál es nuestra teoría para fortalecer {condition}: qué haríamos, qué pasaría después y por qué lo creemos?',
  'why.discuss': 'Digan por qué importa aquí fortalecer {condition}.',
  'why.discuss.hint': 'Escriban qué ganarían y qué les cuesta no tenerlo.',
  'why.capture':
    'Recojan las respuestas del equipo y planeen cómo escuchar a quienes no están en él.',
  'why.capture.hint': 'Anoten a quién preguntaron, cómo y qué les dijo.',
  'why.vision':
    'Escriban una visión a partir de ambas cosas: sus respuestas y lo que otras personas les contaron.',
  'why.vision.hint': 'Marquen dónde la escuela ya coincide con ella y dónde puede crecer.',
  'why.barrier': 'Nombren la mayor barrera que de verdad pueden mover.',
  'why.barrier.hint': 'Donde deciden otros, busquen la parte que decide su equipo.',
  'why.idea': 'Pregunten por qué está ahí la barrera, reúnan ideas y elijan una.',
  'why.idea.hint':
    'Pregunten por qué más de una vez. Aparten las otras ideas con un motivo, para que puedan volver.',
  'why.state': 'Formulen su meta, luego el problema y luego la teoría.',
  'why.state.hint':
    'Si alguien hace esto, entonces cambia aquello, de modo que el estudiantado lo note.',

  'how.title': 'Diseñen su cómo',
  'how.aim': 'Al final de esta fase estarán listos para actuar sobre {condition}.',
  'how.opening':
    '¿Quién ha hecho ya algo así? ¿De qué se encargan primero, con quién, para cuándo y cómo lo medirán?',
  'how.next-step': '¿Qué próximo paso señalan la evidencia y nuestra teoría?',
  'how.learn': '¿Qué más deberíamos aprender de otras personas?',
  'how.open':
    '¿Cómo hablaremos con franqueza de lo que cambia y por qué? ¿A quién se lo decimos y cómo?',
  'how.open.check':
    'Miren la escuela en su conjunto con la revisión de abajo: lo que cambian en un lugar lo sostienen, o lo frenan, otros.',
  'how.time': '¿Cuál es el plazo de este primer intento?',
  'how.signs': '¿Cómo sabremos que avanzamos?',
  'how.test': 'Decidan si prueban antes la idea y cómo.',
  'how.test.hint':
    'Podrían, por ejemplo, visitarse en clase: para crecer, nunca para calificar, y solo después de consultar el contrato.',
  'how.read': 'Lean cómo lo hicieron otras personas.',
  'how.read.hint': 'Anoten qué tomarían de ellas y qué es distinto aquí.',
  'how.map': 'Completen el mapa de propósito.',
  'how.map.hint':
    'Muestren quién debe participar, qué hacen primero, qué cambia, a quién se lo dicen y qué lo sostiene.',
  'how.timeline': 'Completen el cronograma: qué, quién, para cuándo y la señal de éxito.',
  'how.timeline.hint': 'De cada acción es responsable una persona. Las demás ayudan.',
  'how.feedback': 'Acuerden qué opiniones van a pedir y cómo van a responder.',
  'how.feedback.hint': 'Digan quién responde y para cuándo antes de preguntar a nadie.',
  'how.help': 'Alguien puede pensar esta fase con ustedes o llevarles las hojas en papel.',

  'implement.title': 'Pruébenlo y aprendan',
  'implement.aim':
    'En esta fase hacen la prueba, reúnen datos sobre {condition}, estudian lo que muestran y deciden.',
  'implement.opening': 'Vuelvan a su meta original antes de reunir nada.',
  'implement.safe': '¿Cómo logramos que se pueda hablar con sinceridad, y que siga siendo así?',
  'implement.feedback':
    '¿Qué opiniones necesitamos de quienes participan y qué mostraría un avance en {condition}?',
  'implement.adjust': '¿Cómo cambiará eso lo que hacemos sobre la marcha?',
  'implement.try': 'Lleven a cabo el plan.',
  'implement.try.hint': 'Digan en el cronograma qué está hecho y qué está atascado.',
  'implement.collect': 'Reúnan datos de avance de quienes participan.',
  'implement.collect.hint':
    'Pregunten poco, digan qué harán con ello y cuiden de que no se pueda señalar a nadie.',
  'implement.answer': 'Respondan a las opiniones de una manera fija.',
  'implement.answer.hint':
    'Ustedes dijeron esto; haremos aquello, o no lo haremos, y este es el motivo.',
  'implement.decide': 'Decidan si siguen con {condition} o pasan a otra condición.',
  'implement.decide.hint': 'Digan primero qué aprendieron sobre cada supuesto.',
};
export default words;
