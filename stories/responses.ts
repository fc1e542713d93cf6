/**
 * Responses to any survey as a school would give them, made from a seed: what stories, demonstrations and
 * tests show is summarised from these at run time, never from a canned summary.
 *
 * What always holds: the same survey, wave and seed give the same responses, on every machine; each is a
 * valid response; questions that somebody is not asked have no answer.
 */
import {uniformInt} from 'pure-rand/distribution/uniformInt';
import {xoroshiro128plus} from 'pure-rand/generator/xoroshiro128plus';
import type {Answer, Response, Survey, SurveyItem, Wave} from '../src/plan/types.js';
import {isAsked} from '../src/results/answers.js';

export interface MakeOptions {
  readonly seed: number;
  /** How many people answer; default as many as the wave invited, 33 where it says none. */
  readonly invited?: number;
  /** Of 100 people, how many skip a question; default 4. */
  readonly skipped?: number;
}

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What people write when asked for one change; a question about something else gets them too. */
const TEXTS: readonly string[] = [
  'Send the agenda two days ahead',
  'Protect the Tuesday block from assemblies',
  'Start with student work, end with one next step',
  'Fewer forms to fill in after each meeting',
  'Let paraeducators join at least once a month',
  'One page of notes everybody can find',
  'Keep the same group for the whole semester',
  'Time to look at the work before we talk about it',
  'Somebody to cover lunch duty on meeting days',
  'Shorter announcements, by email instead',
  'A protocol so that everyone gets to speak',
  'Decide who does what before we leave',
  'Meet in a classroom, not the cafeteria',
  'Más tiempo para planear con especialistas',
  'Que las reuniones terminen a la hora',
  'More trust that we use the time well',
];

type Chance = (from: number, to: number) => number;

/**
 * Makes responses of one wave. People answer every question alike often and with their group: each has a
 * leaning of their own, groups differ a little, and now is on the whole better than then.
 * @throws {RangeError} where the survey has no such wave
 */
export function makeResponses(
  survey: Survey,
  waveId: string,
  {seed, invited, skipped = 4}: MakeOptions,
): Response[] {
  const wave = survey.waves.find(({id}) => id === waveId);
  if (!wave) throw new RangeError(`The survey has no wave “${waveId}”.`);
  const generator = xoroshiro128plus(seed);
  const chance: Chance = (from, to) => uniformInt(generator, from, to);
  const asked = rolesOf(wave);
  const people = invited ?? (asked.length || 33);
  return Array.from({length: people}, (_, person) => {
    const role = asked[person % Math.max(1, asked.length)] ?? '';
    return response(survey, wave, {role, leaning: chance(-1, 1), skipped}, chance);
  });
}

/** Everybody a wave invited, by role. */
function rolesOf({invited}: Wave): string[] {
  return Object.entries(invited).flatMap(([role, people]) =>
    Array.from({length: people}, () => role),
  );
}

interface Respondent {
  readonly role: string;
  /** How much better (1) or worse (−1) than others they see things. */
  readonly leaning: number;
  readonly skipped: number;
}

function response(survey: Survey, wave: Wave, person: Respondent, chance: Chance): Response {
  const answers: Record<string, Answer> = {};
  for (const item of survey.items) {
    if (!isAsked(survey, item, answers)) continue;
    const open = item.kind === 'text';
    // Open questions are left empty by many, and who you are by some.
    if (chance(1, 100) <= (open ? 35 : person.skipped)) continue;
    const given = answer(survey, item, person, chance);
    if (given !== undefined) answers[item.id] = given;
  }
  return {
    format: 'cairn-response',
    version: 1,
    id: id(chance),
    survey: survey.id,
    wave: wave.id,
    source: chance(1, 12) === 1 ? 'paper' : 'screen',
    ...(survey.linking === 'code' && {code: code(chance)}),
    answers,
  };
}

function answer(
  survey: Survey,
  item: SurveyItem,
  {role, leaning}: Respondent,
  chance: Chance,
): Answer | undefined {
  const points = survey.scales.find(({id}) => id === item.scale)?.points ?? [];
  const choices = item.choices ?? [];
  // Two draws make the middle likelier than the ends.
  const point = (shift: number): number | undefined => {
    const last = points.length - 1;
    if (last < 0) return undefined;
    const middle = (chance(0, last) + chance(0, last) + chance(-1, 1) + shift + leaning) / 2;
    return points[Math.max(0, Math.min(last, Math.round(middle)))]?.value;
  };
  switch (item.kind) {
    case 'scale':
      return point(role === 'teacher' ? 1 : 0);
    case 'then-now': {
      const then = point(-1);
      const now = point(2);
      // Some remember then, or dare to speak of now, but not both.
      return then === undefined || now === undefined
        ? undefined
        : chance(1, 30) === 1
          ? {now}
          : {then, now};
    }
    case 'choice':
      return (
        choices.find(({value}) => value === role)?.value ??
        choices[chance(0, Math.max(0, choices.length - 1))]?.value
      );
    case 'choices': {
      const given = choices.filter(() => chance(1, 3) === 1).map(({value}) => value);
      return given.length > 0 ? given : undefined;
    }
    case 'number':
      return chance(0, 20) + chance(0, 15);
    case 'date':
      return `2026-${String(chance(9, 12)).padStart(2, '0')}-${String(chance(1, 28)).padStart(2, '0')}`;
    case 'text':
      return TEXTS[chance(0, TEXTS.length - 1)];
    default:
      return undefined;
  }
}

/** 128 bits in base64url, as a browser would draw them: the last of 22 letters holds two bits. */
function id(chance: Chance): string {
  return Array.from(
    {length: 22},
    (_, at) => BASE64URL[at < 21 ? chance(0, 63) : chance(0, 3) * 16],
  ).join('');
}

/** Three letters and two digits, as people make them up from a name and a birthday. */
function code(chance: Chance): string {
  const letters = Array.from({length: 3}, () => BASE64URL[chance(0, 25)]).join('');
  return `${letters}${String(chance(1, 28)).padStart(2, '0')}`;
}
