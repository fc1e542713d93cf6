import type {findingMessages} from '../../plan/findings/messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof findingMessages> = {
  'goal-missing':
    'Lo que sigue se juzga mejor frente a una meta. Digan primero qué quieren para sus estudiantes y colegas.',
  'problem-missing':
    'La teoría responde a un problema que aún no está escrito. Digan qué pasa ahora y cómo lo saben.',
  'barrier-outside':
    'La barrera elegida está fuera de lo que decide el equipo. ¿Qué parte de ella decidimos? Elijan esa parte.',
  'cause-unchecked':
    'Nadie ha comprobado aún si esta es la raíz. Sin esto, ¿no habría ocurrido el problema?',
  'cause-denied':
    'El problema habría ocurrido también sin esto. Pregunten por qué una vez más o busquen otra barrera.',
  'strategy-actor-missing': 'El SI no dice quién lo hace. Digan quién trabajará de otra manera.',
  'strategy-purchase': 'Comprar algo no cambia nada todavía. Digan quién hará qué con ello.',
  'strategy-vague': '«{verb}» no dice qué hará nadie. Digan qué se vería: quién, qué, cada cuánto.',
  'outcome-repeats': 'Esto dice casi lo mismo que su SI. Digan qué cambia cuando aquello se hace.',
  'outcome-vague':
    '«{verb}» por sí solo no puede resultar falso. Digan qué se vería, o añadan una medida.',
  'outcome-measure-missing': 'Nada muestra todavía si esto ocurrió. Añadan una medida.',
  'adult-practice-missing':
    'De lo que se hace se pasa directamente a quienes va dirigido. Digan entre ambos qué harán distinto los adultos.',
  'link-because-missing':
    'Aún no hay un porqué. Digan qué les hace pensar que lo uno lleva a lo otro.',
  'assumption-if-wrong-missing':
    'Nadie ha dicho qué hacer si esto resulta falso. Díganlo ahora, cuando no cuesta nada.',
  'assumption-test-missing':
    'Nada pone a prueba este supuesto. Elijan una medida que muestre si se cumple.',
  'assumption-open':
    'Se tomó una decisión y este supuesto quedó abierto. Digan que se cumple, que falló o que no se aprendió nada de él.',
  'idea-second':
    'Hay dos ideas elegidas. Quédense con una para este intento y aparquen la otra con una razón.',
  'idea-reason-missing':
    'Esta idea no se eligió y nadie ha dicho por qué. Anoten la razón, para que pueda volver.',
  'action-owner-missing':
    'Nadie es responsable de esta acción todavía. Elijan a una persona que la lleve hasta el final.',
  'action-owner-unknown':
    'La persona responsable de esta acción no está en el plan. Elijan a una de ellas, o añádanla.',
  'action-due-missing': 'Esta acción aún no tiene fecha. Digan para cuándo estará hecha.',
  'action-success-missing':
    'Aún no hay señal de éxito. Digan qué verán cuando esta acción haya funcionado.',
  'action-due-before-start': 'Esta acción vence antes de comenzar. Cambien una de las dos fechas.',
  'person-name-missing':
    'Esta persona aún no tiene nombre. Añádanlo, para que se sepa a quién preguntar.',
  'person-job-title-missing':
    '{name} es responsable de una acción. Añadan su cargo, para que todos sepan quién es.',
  'person-open-actions':
    '{name} tiene {count} acciones abiertas. Más de {most} cuesta llevarlas: repartan algunas.',
  'person-same-week':
    '{name} tiene {count} acciones que vencen en la semana del {week}. Muevan una, o pidan a otra persona.',
  'owners-one-role':
    'Todas las acciones son del mismo grupo ({role}). Pidan a alguien de otro grupo que lleve una.',
  'reference-missing':
    'Esto se refiere a «{reference}», que no está en el plan. Elijan otra cosa, o déjenlo vacío.',
  'word-unknown':
    'La palabra «{word}» no se conoce aquí. Se conserva tal cual; elijan una de las conocidas si pueden.',
  'survey-many-groups':
    'Esta encuesta agrupa a las personas por {count} preguntas. Con más de {most} se puede reconocer a alguien: quiten una.',
  'wave-group-small':
    'Solo se pregunta a {count} personas de un grupo ({role}), y los resultados se muestran desde {k}. Júntenlo con otro grupo, o no agrupen por él.',
  'wave-few-invited':
    'Se pregunta a {count} personas, y los resultados se muestran desde {k} respuestas. Pregunten a más, o conversen.',
  'response-plan-missing':
    'Se está preguntando, y nadie ha dicho quién compartirá lo que se oyó ni para cuándo. Díganlo en el plan de respuesta, o cierren la encuesta.',
  'promise-missing':
    'Van a preguntar, y todavía nada dice qué permite hablar con franqueza. Añadan una promesa que puedan cumplir.',
  'answerer-missing':
    'Nadie ha dicho quién responde a lo que pregunten. Elijan a una persona antes de la primera pregunta.',
  'answer-day-missing':
    'Van a preguntar, y nadie puede saber cuándo tendrá respuesta. Digan para qué día responden.',
  'answer-day-early':
    'Prometen la respuesta para un día en que todavía se está preguntando. Cambien una de las fechas.',
  'ask-day-missing': 'Esto aún no tiene fecha. Digan cuándo lo preguntarán.',
  'share-owner-missing': 'Nadie comparte esto todavía. Elijan a una persona que lo haga.',
  'share-day-missing': 'Esto aún no tiene fecha. Digan para cuándo se comparte.',
  'asked-not-told':
    'Preguntan a un grupo ({role}), y nadie le cuenta lo que se oyó. Digan quién lo comparte con ese grupo y para cuándo.',
  'nothing-answered':
    'La gente ha respondido, y nada de lo que dijo está aquí todavía. Escriban lo que oyeron, y lo que harán o no harán.',
  'theme-hidden':
    'Respondieron muy pocas personas para decir esto sin mostrar quién fue. No sale en ninguna copia: quiten también las palabras, o digan lo que dicen otras fuentes.',
  'theme-early':
    'Todavía se está respondiendo. Esperen a que se cierre la encuesta, para que nadie responda a lo que dijeron otros.',
  'theme-answer-missing':
    'Esto aún no tiene respuesta. Digan qué van a hacer, o que no lo harán y por qué.',
  'theme-why-missing': 'Un no con su razón se acepta mejor. Digan por qué no lo harán.',
  'theme-owner-missing': 'Nadie hace esto todavía. Elijan a una persona que se encargue.',
  'theme-day-missing': 'Esto aún no tiene fecha. Digan para cuándo se notará.',
  'team-one-role':
    'Todas las personas del equipo tienen el mismo papel. Pidan a alguien que vea el trabajo desde otro lado.',
  'team-teacher-missing':
    'No hay docentes en el equipo. Pidan a alguien que vaya a probar el cambio.',
  'team-administrator-missing':
    'No hay nadie de la administración en el equipo. Pidan a alguien que pueda abrir el camino.',
  'voice-missing':
    'El cambio afecta a un grupo ({role}) que no está en el equipo y al que no se ha escuchado. Pregúntenle, y anoten lo que diga.',
  'test-end-missing':
    'Esta prueba todavía no tiene fin. Digan desde cuándo y hasta cuándo la hacen, para que siga siendo pequeña.',
  'test-end-before-start': 'Esta prueba termina antes de empezar. Cambien uno de los días.',
  'observation-promises':
    'Si las y los colegas se observan, es voluntario, queda entre las dos personas y no forma parte de una evaluación. Revisen el contrato antes de pedírselo a nadie.',
  'decision-nothing-learned':
    'Esta decisión no dice nada de lo que daban por hecho. Marquen cada supuesto: se cumple, falló o no se aprendió nada de él.',
  'decision-sustained-missing':
    'Lo que se adopta termina con el calendario si nadie lo sostiene. Elijan quién lo hará.',
  'contract-not-reviewed':
    'Nadie ha revisado todavía el contrato. Pregunten a la asociación antes del primer intento.',
  'gap-link-without-action':
    'Ninguna acción lleva este enlace. Digan quién hace qué para que pueda ocurrir.',
  'gap-assumption-untested':
    'Nadie sabe todavía si esto se cumple. Digan qué se aprendió cuando se tome la próxima decisión.',
  'gap-outcome-without-measure': 'Nada mostraría si esto ocurrió. Añadan una medida.',
  'gap-measure-without-data': 'Con esta medida todavía no se ha encontrado nada.',
  'gap-outcome-not-asked': 'A nadie se le pregunta por esto. Pregunten a quienes lo notarían.',
  'gap-action-loose':
    'Esta acción no está unida a ningún resultado. Digan qué enlace lleva, o déjenla ir.',
};
export default words;
