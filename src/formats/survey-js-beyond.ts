/** What SurveyJS has and a plan has not, by its names; and what is said of it. */
import type {Text} from '../plan/types.js';

/**
 * What does not fit. Left out is a question of a `kind` that we do not ask, one whose answers stand `elsewhere`, one that is
 * never shown (`hidden`). Asked, but otherwise: everybody is asked (`condition`), nobody has to answer (`required`), an
 * answer is taken as it comes (`checks`) or none is given before (`default`), points are numbered anew (`values`), nothing
 * can be written beside answers (`beside`), all answers are offered to everybody (`answers`), words over questions are not
 * there (`words`), what the file puts into the words does not stand there (`piping`). Of the whole survey: its `logic`; marks in
 * thanks (`markup`).
 */
export const surveyJsCodes = [
  'kind',
  'elsewhere',
  'hidden',
  'condition',
  'required',
  'checks',
  'default',
  'values',
  'beside',
  'answers',
  'words',
  'piping',
  'logic',
  'markup',
] as const;

export interface SurveyJsNote {
  readonly code: (typeof surveyJsCodes)[number];
  /** Whether the question is left out. */
  readonly left: boolean;
  /** Its words; `""` where it concerns the survey as a whole. */
  readonly question: Text;
  /** What it is about, as the file says it. */
  readonly value: string;
}

export const INPUTS: Readonly<Record<string, string | undefined>> = {
  text: 'text',
  number: 'number',
  range: 'number',
  date: 'date',
};

export const ELSEWHERE = ['choicesByUrl', 'choicesFromQuestion'];

/** Answers that SurveyJS adds by a switch: as it is called now and before, their value, what may word them, and how we do. */
export const SPECIAL: readonly (readonly [string, string, string, string, Text])[] = [
  ['showNoneItem', 'hasNone', 'none', 'noneText', {en: 'None', es: 'Ninguna'}],
  ['showOtherItem', 'hasOther', 'other', 'otherText', {en: 'Other', es: 'Otra'}],
  [
    'showRefuseItem',
    'showRefuseItem',
    'refused',
    'refuseText',
    {en: 'I would rather not say', es: 'Prefiero no decirlo'},
  ],
  [
    'showDontKnowItem',
    'showDontKnowItem',
    'dontknow',
    'dontKnowText',
    {en: 'I don’t know', es: 'No lo sé'},
  ],
];

/** What a question may have in SurveyJS and not here. */
export const LOST: readonly (readonly [SurveyJsNote['code'], readonly string[]])[] = [
  [
    'checks',
    [
      'validators',
      'min',
      'max',
      'minValueExpression',
      'maxValueExpression',
      'maskType',
      'maxLength',
      'minSelectedChoices',
      'maxSelectedChoices',
      'eachRowUnique',
    ],
  ],
  ['default', ['defaultValue', 'defaultValueExpression', 'setValueExpression', 'readOnly']],
  ['beside', ['showCommentArea', 'hasComment', 'showOtherItem', 'hasOther']],
  [
    'answers',
    ['choicesVisibleIf', 'choicesEnableIf', 'rowsVisibleIf', 'columnsVisibleIf', 'enableIf'],
  ],
];

/** What a whole survey may do in SurveyJS and not here. */
export const LOGIC = [
  'triggers',
  'calculatedValues',
  'completedHtmlOnCondition',
  'navigateToUrl',
  'navigateToUrlOnCondition',
  'timeLimit',
  'maxTimeToFinish',
  'questionOrder',
];
