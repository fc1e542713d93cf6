/** The words of `cairn-purpose-map`. */
import {MessageTable, type Say} from '../../foundation/messages.js';

export const english = {
  name: 'Purpose map',
  empty:
    'A purpose map puts why you do this, the people in it, the test and the first steps on one page.',
  emptyReadonly: 'There is nothing on this map yet.',
  addPurpose: 'Add the purpose',

  // The toolbar.
  addCard: 'Add card',
  connect: 'Connect',
  showOutline: 'Show as outline',
  showMap: 'Show as map',
  help: 'Keyboard help',
  find: 'Find',
  moreActs: 'More',

  // The rim of the map.
  map: {one: 'Map of {count} card', other: 'Map of {count} cards'},
  view: 'View of the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Fit',
  zoomFull: 'Show at 100 %',
  zoomed: 'Zoom {percent} %',
  percent: '{percent} %',
  panLeft: 'Pan left',
  panRight: 'Pan right',
  panUp: 'Pan up',
  panDown: 'Pan down',

  // A card, as it is heard.
  noWords: 'No words yet',
  lost: 'No longer in the plan',
  place: '{kind}, {position} of {total}',
  relation: '{word} {names}',
  relationFrom: '{name} {word} this',
  selected: 'selected',
  options: 'Options for {name}',

  // What can be done with a card.
  open: 'Details',
  move: 'Move',
  connectTo: 'Connect to…',
  duplicate: 'Duplicate',
  remove: 'Remove from map',
  removeFrom: 'Remove',
  removeMany: {one: 'Remove {count} card', other: 'Remove {count} cards'},
  followOut: 'What this leads to',
  followIn: 'What leads here',

  // Making a card.
  addKind: 'Add a card',
  addExisting: 'Add a card: {kind}',
  existing: 'Already in the plan',
  newOne: 'New: {kind}',

  // Connecting.
  connectTitle: 'Connect “{name}” to',
  connectKind: 'Kind of connection',
  search: 'Search cards',
  noMatch: 'No card has these words.',
  connectFirst: 'Choose the card where the connection starts.',
  connectSecond: 'Choose the card that “{name}” connects to.',
  onMap: 'Choose on the map',

  // Moving.
  moving: 'Choose a place for “{name}”: an empty spot on the map, or the arrow keys and Enter.',
  drop: 'Put down here',
  putBack: 'Put back',
  cancel: 'Cancel',

  // What was done, as it is said.
  added: 'Added {name}, {kind}',
  addedNew: 'Added a card: {kind}',
  removed: 'Removed {name} from the map. Undo brings it back.',
  removedMany: {
    one: 'Removed {count} card from the map. Undo brings it back.',
    other: 'Removed {count} cards from the map. Undo brings them back.',
  },
  moved: 'Moved {place}',
  stays: '“{name}” is back where it was',
  alone: 'to a place on its own',
  besideLeft: 'left of {name}',
  besideRight: 'right of {name}',
  besideAbove: 'above {name}',
  besideBelow: 'below {name}',
  connected: 'Connected: {from} {word} {to}',
  disconnected: 'Removed the connection to {name}',
  selectedCount: {one: '{count} card selected', other: '{count} cards selected'},

  // The details of a card.
  details: 'Details: {kind}',
  close: 'Close details',
  words: 'Words',
  personName: 'Name',
  role: 'Role',
  jobTitle: 'Job title',
  ring: 'Part in this',
  gives: 'What they give',
  needs: 'What they need',
  level: 'What changes',
  term: 'When to expect it',
  measureType: 'What it tells',
  source: 'Where it comes from',
  collector: 'Who collects it',
  owner: 'Owner',
  start: 'Starts',
  due: 'Due',
  status: 'Status',
  success: 'Sign of success',
  where: 'Where',
  ends: 'Ends',
  was: 'What was',
  becomes: 'What it becomes',
  audience: 'Who hears it',
  channel: 'How',
  from: 'From whom',
  date: 'When',
  resource: 'What kind',
  have: 'What there is of it',
  sharedPerson: 'This person belongs to the whole plan: a change here shows everywhere.',
  sharedItem: 'This belongs to the whole plan: a change here shows everywhere.',
  links: 'Connections',
  linkTo: '{word}: {name}',
  goTo: 'Go to {name}',
  linkWord: 'Word on it',
  disconnect: 'Remove the connection with {name}',
  notChosen: 'Not chosen',

  // The outline.
  'family.why': 'Why',
  'family.people': 'People',
  'family.doing': 'The test and first steps',
  'family.results': 'Results',
  'family.telling': 'Shifts and communication',
  'family.carrying': 'Supports and learning',
  'family.note': 'Notes',
  outline: 'Outline of the map',
  noneInFamily: 'Nothing here yet.',
  addTo: 'Add: {kind}',

  // What there is to say about it.
  more: {one: 'and {count} more', other: 'and {count} more'},

  // Keyboard help.
  checks: 'Checks before the first try',
  checksButton: 'Checks',
  contract: 'Contract',
  contractHint:
    'Does the change touch what a contract says: meeting time, duties, visits to lessons? Visits are for growth, and never part of anybody’s rating.',
  contractApplies: 'A contract applies',
  contractNone: 'No contract applies.',
  contractReviewed: 'Checked on',
  contractBy: 'Checked by',
  contractNote: 'What was found',
  nobody: 'Nobody yet',

  // Several sheets of paper.
  sheetPlace:
    'Row {row} of {rows}, column {column} of {columns}. The dashed strip is on the sheet before as well.',

  // Why an edit was refused.
  'refusal.card-self': 'A card cannot be connected to itself. Choose another card.',
  'refusal.connection-exists':
    'These two cards are connected in this way already. Change that connection instead.',
  'refusal.card-exists': 'This is on the map already, as a card of its own.',
  'refusal.not-found': 'This is no longer in the plan. Someone may have removed it.',
  'refusal.vetoed': 'This page did not allow the change. Nothing was changed.',
} as const;

export type SayMap = Say<typeof english>;

export const purposeMapMessages = new MessageTable('purpose-map', english, {
  es: () => import('../../locales/es/purpose-map.js'),
});
