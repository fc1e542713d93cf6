/**
 * What edits say that write a survey: their labels, and why one may not run. Apart from `words.ts`, since nobody has to
 * fetch them who does not write a survey.
 */

/** What was done, by the code of the edit. */
export const surveyEditLabels = {
  'add-survey': 'Add survey',
  'remove-survey': 'Remove survey',
  'add-wave': 'Add wave',
  'remove-wave': 'Remove wave',
  'add-section': 'Add section',
  'change-section': 'Change section',
  'move-section': 'Move section',
  'remove-section': 'Remove section',
  'add-item': 'Add question',
  'add-items': 'Add questions',
  'change-item': 'Change question',
  'ask-if': 'Change who is asked',
  'move-item': 'Move question',
  'remove-item': 'Remove question',
  'change-scale': 'Change answers of a scale',
  'remove-scale': 'Remove scale',
} as const;

/** Why an edit may not run, by the code of the refusal. */
export const surveyRefusals = {
  'survey-answered':
    'People have answered this survey, so what was asked stays as it is. Words may still be mended. Add another survey to ask something else.',
  'wave-in-use': 'This wave is open or was answered, so it stays.',
  'scale-in-use': 'Questions are answered on this scale. Give them another one first.',
  'ask-itself': 'A question cannot depend on itself. Choose another question.',
  'ask-circle':
    'These two questions would wait for each other. Take the condition of the other one away first.',
} as const;
