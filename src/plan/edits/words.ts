/**
 * What edits say: their labels, which undo and the host read, and the reasons why one may not run. Plain English by
 * code, with values in braces; other languages translate this table.
 */

/** What was done, by the code of the edit. */
export const editLabels = {
  'rename-plan': 'Rename plan',
  'change-plan': 'Change plan',
  'choose-condition': 'Choose condition',
  'change-team': 'Change team',
  'add-person': 'Add person',
  'rename-person': 'Rename person',
  'change-person': 'Change person',
  'remove-person': 'Remove person',
  'change-goal': 'Change goal',
  'change-problem': 'Change problem of practice',
  'change-vision': 'Change vision',
  'change-theory': 'Change theory',
  'add-criterion': 'Add criterion',
  'change-criterion': 'Change criterion',
  'remove-criterion': 'Remove criterion',
  'add-voice': 'Add what people told us',
  'change-voice': 'Change what people told us',
  'remove-voice': 'Remove what people told us',
  'add-barrier': 'Add barrier',
  'change-barrier': 'Change barrier',
  'choose-barrier': 'Choose barrier',
  'unchoose-barrier': 'Take back the choice of a barrier',
  'remove-barrier': 'Remove barrier',
  'add-why': 'Add why',
  'change-why': 'Change why',
  'remove-why': 'Remove why',
  'add-idea': 'Add idea',
  'change-idea': 'Change idea',
  'choose-idea': 'Choose idea',
  'park-idea': 'Park idea',
  'remove-idea': 'Remove idea',
  'add-strategy': 'Add strategy',
  'change-strategy': 'Change strategy',
  'remove-strategy': 'Remove strategy',
  'add-outcome': 'Add outcome',
  'change-outcome': 'Change outcome',
  'remove-outcome': 'Remove outcome',
  'add-link': 'Add link',
  'change-link': 'Change link',
  'remove-link': 'Remove link',
  'add-assumption': 'Add assumption',
  'change-assumption': 'Change assumption',
  'remove-assumption': 'Remove assumption',
  'add-evidence': 'Add evidence',
  'change-evidence': 'Change evidence',
  'remove-evidence': 'Remove evidence',
  'add-several': 'Add what was written',
  'keep-version': 'Keep version of the theory',
  'remove-version': 'Remove version of the theory',
  'restore-version': 'Go back to a version of the theory',
  'add-card': 'Add card',
  'move-card': 'Move card',
  'move-cards': 'Move cards',
  'change-card': 'Change card',
  'remove-card': 'Remove card',
  'remove-cards': 'Remove cards',
  'connect-cards': 'Connect cards',
  'change-connection': 'Change connection',
  disconnect: 'Remove connection',
  'add-action': 'Add action',
  'change-action': 'Change action',
  'assign-action': 'Choose owner',
  'schedule-action': 'Change dates',
  'set-action-status': 'Change status',
  'reorder-action': 'Move action',
  'add-helper': 'Add helper',
  'remove-helper': 'Remove helper',
  'remove-action': 'Remove action',
  'add-resource': 'Add resource',
  'change-resource': 'Change resource',
  'remove-resource': 'Remove resource',
  'add-check-in': 'Add check-in',
  'change-check-in': 'Change check-in',
  'remove-check-in': 'Remove check-in',
  'add-phase': 'Add phase',
  'change-phase': 'Change phase',
  'remove-phase': 'Remove phase',
  'add-milestone': 'Add milestone',
  'change-milestone': 'Change milestone',
  'remove-milestone': 'Remove milestone',
  'add-measure': 'Add measure',
  'change-measure': 'Change measure',
  'remove-measure': 'Remove measure',
  'add-result': 'Add result',
  'change-result': 'Change result',
  'remove-result': 'Remove result',
  'change-feedback': 'Change response plan',
  'change-survey': 'Change survey',
  'change-wave': 'Change wave',
  'open-wave': 'Open survey',
  'close-wave': 'Close survey',
  'note-answer': 'Note that answers have come in',
  'record-release': 'Record shown results',
} as const;

/** Why an edit may not run, by the code of the refusal. */
export const refusalMessages = {
  'not-found': 'This is no longer in the plan. Someone may have removed it.',
  'unknown-person': 'Choose one of the people in this plan, or add the person first.',
  'unknown-item': 'What this refers to is not in the plan. Choose something that is.',
  'barrier-outside':
    'This is outside what the team decides. Which part of this do we decide? Add that part as a barrier and choose it.',
  'link-start': 'A link starts at a strategy or an outcome. Choose one of them.',
  'link-end': 'A link leads to an outcome. Choose one of them.',
  'link-self': 'An outcome cannot lead to itself. Choose another outcome.',
  'link-exists': 'These two are linked already. Add your reason to that link.',
  'link-circle':
    'This link would close a circle: “{to}” already leads to “{from}”. Follow the chain one way.',
  'version-unreadable':
    'This version was kept in a form that cannot be read here. Its statement still says what it was.',
  'card-self': 'A card cannot be connected to itself. Choose another card.',
  'card-unknown': 'Choose two cards that are on the map.',
  'connection-exists':
    'These two cards are connected in this way already. Change that connection instead.',
  'card-kind': 'A card of this kind does not stand for this. Choose another kind.',
  'card-exists': 'This is on the map already, as a card of its own.',
  'helper-exists': '{name} helps with this action already.',
  'helper-owns': '{name} owns this action already. Choose somebody else to help.',
  'action-after-itself': 'An action cannot wait for itself. Choose another action.',
  'action-circle':
    'These actions would wait for each other: “{other}” already waits for “{action}”. Take one of the two away.',
  'prediction-locked':
    'A prediction is written before the first result, and this measure has one. Note what you learned with the result instead.',
  'response-plan-missing':
    'Before this survey opens, say who will share what was heard, and by when. Both are in the feedback plan.',
  'wave-open': 'This survey is open already.',
  'wave-closed': 'This wave is closed. Add another wave to ask again.',
  'wave-not-open': 'This survey is not open, so there is nothing to close.',
  'release-early':
    'Results are shown after the survey closes, so that no single answer can be told apart. Close it first.',
  'release-too-close':
    'Only {more} more answered since these results were last shown, so the difference would give their answers away. Wait for {k} more.',
  'release-other': 'These results belong to another survey or wave.',
  'privacy-promised':
    'People answered under a promise, and it cannot be loosened any more. Use a new survey for another promise.',
  readonly: 'This plan can only be read here. Download a copy to keep your own.',
  vetoed: 'This page did not allow the change. Nothing was changed.',
  invalid: 'This does not fit into the plan: {reason}',
} as const;

export type EditCode = keyof typeof editLabels;
export type RefusalCode = keyof typeof refusalMessages;

/** A message with its values put in. A value that is not there leaves its name in braces to be seen. */
export function fillIn(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{([a-zA-Z]+)\}/g, (braces, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : braces,
  );
}
