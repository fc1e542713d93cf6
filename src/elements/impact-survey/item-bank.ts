/**
 * Questions and scales that are offered to whoever writes a survey, in English and Spanish: two for each condition, those
 * of the plan's own outcomes and measures, who answers, and one in people's own words.
 *
 * What always holds: questions, not statements to agree with; five answers with words that fit the question; drafts, to be
 * tried out before a team relies on them.
 */
import type {DraftItem, DraftPoint} from '../../plan/edits/index.js';
import type {Condition, Role} from '../../plan/schema/enumerations.js';
import {isBlank} from '../../plan/text.js';
import type {Measure, Outcome, Survey, Text} from '../../plan/types.js';

type Both = Readonly<Record<'en' | 'es', string>>;
const both = (en: string, es: string): Both => ({en, es});

const five = (...words: readonly Both[]): readonly DraftPoint[] =>
  words.map((text, at) => ({text, ...(at > 2 && {favorable: true})}));

const often = five(
  both('Never', 'Nunca'),
  both('Rarely', 'Rara vez'),
  both('Sometimes', 'A veces'),
  both('Often', 'A menudo'),
  both('Almost always', 'Casi siempre'),
);
const very = five(
  both('Not at all', 'Nada'),
  both('Slightly', 'Un poco'),
  both('Somewhat', 'Algo'),
  both('Quite', 'Bastante'),
  both('Very', 'Mucho'),
);
const muchOf = five(
  both('None', 'Nada'),
  both('A little', 'Un poco'),
  both('Some', 'Algo'),
  both('Quite a lot', 'Bastante'),
  both('A great deal', 'Muchísimo'),
);
const good = five(
  both('Poor', 'Malo'),
  both('Fair', 'Regular'),
  both('Good', 'Bueno'),
  both('Very good', 'Muy bueno'),
  both('Excellent', 'Excelente'),
);

/** Scales to choose among, from the least to the most. */
export const readyScales: readonly (readonly DraftPoint[])[] = [often, very, muchOf, good];

const asks = (points: readonly DraftPoint[], en: string, es: string): DraftItem => ({
  kind: 'scale',
  text: both(en, es),
  points,
});

/** Two questions for each condition. */
export const itemsOfConditions: Readonly<Record<Condition, readonly DraftItem[]>> = {
  'vision-and-strategy': [
    asks(
      very,
      'How clearly could you explain our shared direction to a new colleague?',
      '¿Con cuánta claridad podría explicar nuestro rumbo común a alguien que llega?',
    ),
    asks(
      muchOf,
      'How much of our direction was shaped by your ideas?',
      '¿Cuánto de nuestro rumbo salió de sus ideas?',
    ),
  ],
  'supportive-administration': [
    asks(
      often,
      'How often do administrators act on what teams decide?',
      '¿Con qué frecuencia actúa la administración según lo que deciden los equipos?',
    ),
    asks(
      very,
      'How safe is it to tell an administrator that something isn’t working?',
      '¿Qué tan seguro es decirle a la administración que algo va mal?',
    ),
  ],
  'capacity-and-resources': [
    asks(
      very,
      'How adequate is your time to lead work with colleagues?',
      '¿Qué tan suficiente es su tiempo para dirigir trabajo con colegas?',
    ),
    asks(
      very,
      'How prepared do you feel for the leading you are asked to do?',
      '¿Qué tan bien preparado se siente para dirigir lo que se le pide?',
    ),
  ],
  'work-structures': [
    asks(
      very,
      'How well does the schedule let you learn with colleagues?',
      '¿Qué tan bien le permite el horario aprender con colegas?',
    ),
    asks(very, 'How clear is it who decides what?', '¿Qué tan claro está quién decide qué?'),
  ],
  'relationships-and-norms': [
    asks(
      very,
      'How comfortable are you asking a colleague for help?',
      '¿Qué tan cómodo se siente al pedir ayuda a un colega?',
    ),
    asks(
      very,
      'How openly do people here talk about what isn’t working?',
      '¿Con cuánta franqueza se habla aquí de lo que va mal?',
    ),
  ],
  'shared-influence': [
    asks(
      muchOf,
      'How much influence do teachers have over decisions that affect their work?',
      '¿Cuánta influencia tienen los docentes en las decisiones que afectan su trabajo?',
    ),
    asks(
      often,
      'How often do people outside formal roles lead?',
      '¿Con qué frecuencia dirigen personas sin un cargo formal?',
    ),
  ],
  'orientation-toward-improvement': [
    asks(
      often,
      'How often do we check whether a change is helping?',
      '¿Con qué frecuencia comprobamos si un cambio ayuda?',
    ),
    asks(
      often,
      'How often do we adjust because of what we learn?',
      '¿Con qué frecuencia ajustamos algo por lo que aprendemos?',
    ),
  ],
};

/** Words of the plan inside ours, in each language in which there are any; a plain text stays one. */
function framed(words: Text, frame: Both, planLanguage: string): Text {
  const put = (sentence: string, inside: string): string =>
    sentence.replace('{words}', () => inside.trim().replace(/[.:;]$/, ''));
  const frameOf = (tag: string): string =>
    tag.toLowerCase().startsWith('es') ? frame.es : frame.en;
  if (typeof words === 'string') return put(frameOf(planLanguage), words);
  return Object.fromEntries(
    Object.entries(words)
      .filter(([, inside]) => inside.trim() !== '')
      .map(([tag, inside]) => [tag, put(frameOf(tag), inside)]),
  );
}

const frames = {
  often: both(
    'How often does this happen here: {words}?',
    '¿Con qué frecuencia ocurre esto aquí: {words}?',
  ),
  much: both('How much of this do you see: {words}?', '¿Cuánto de esto ve usted: {words}?'),
  helps: both('What would help most with this: {words}?', '¿Qué ayudaría más con esto: {words}?'),
  good: both('How would you rate this today: {words}?', '¿Cómo calificaría esto hoy: {words}?'),
};

/** Questions about an outcome, in its own words. */
export function itemsOfOutcome(
  {id, text, level}: Outcome,
  planLanguage: string,
  {linking}: Pick<Survey, 'linking'>,
): readonly DraftItem[] {
  if (isBlank(text)) return [];
  const seen = level === 'student' || level === 'family';
  const closed: DraftItem = {
    kind: linking === 'retrospective' ? 'then-now' : 'scale',
    text: framed(text, seen ? frames.much : frames.often, planLanguage),
    points: seen ? muchOf : often,
    outcome: id,
  };
  return [closed, {kind: 'text', text: framed(text, frames.helps, planLanguage), outcome: id}];
}

/** A question about what a measure that is taken by a survey measures. */
export function itemsOfMeasure(
  {id, text, outcome}: Measure,
  planLanguage: string,
): readonly DraftItem[] {
  if (isBlank(text)) return [];
  return [
    {
      kind: 'scale',
      text: framed(text, frames.good, planLanguage),
      points: good,
      measure: id,
      ...(outcome && {outcome}),
    },
  ];
}

/** The question by whose answers results may be shown: the roles that are asked. */
export function roleItem(
  audience: readonly string[],
  wordOf: (role: string) => Text,
): DraftItem | undefined {
  if (audience.length < 2) return undefined;
  return {
    kind: 'choice',
    text: both('Which describes your work?', '¿Cuál describe su trabajo?'),
    group: true,
    choices: audience.map((value: Role | (string & {})) => ({value, text: wordOf(value)})),
  };
}

/** What nobody thought of asking. */
export const openItem: DraftItem = {
  kind: 'text',
  text: both('What one change would help most?', '¿Qué cambio ayudaría más?'),
  hint: both('Please name no person.', 'Por favor, no nombre a ninguna persona.'),
};
