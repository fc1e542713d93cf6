/** The words of what is asked for now and then on the purpose map. They come with it. */
import {MessageTable} from '../../../foundation/messages.js';

export const english = {
  // The menu of the map.
  menu: 'More for the map',
  addList: 'Add cards from a list…',
  addPeople: 'Add people from a spreadsheet…',
  paste: {one: 'Paste {count} card', other: 'Paste {count} cards'},
  selectAll: 'Select all cards',
  selectArea: 'Select an area',
  align: 'Align or distribute…',
  arrange: 'Arrange cards…',
  overview: 'Overview',
  merge: 'Merge another copy…',
  savePng: 'Save as picture (PNG)',
  saveSvg: 'Save as picture (SVG)',
  saveOutline: 'Save as outline (text)',
  savedFile: 'The file is being saved.',
  tooLarge: 'This map is too large for a picture. Save it as SVG instead.',
  print: 'Print on one sheet',
  printTiled: 'Print large, on several sheets',
  printBlank: 'Print blank, to write on',

  // A card, or several that are selected.
  removeItem: 'Remove from the plan',
  copy: 'Copy',
  copied: {one: 'Copied {count} card', other: 'Copied {count} cards'},
  cut: {
    one: 'Cut {count} card. Undo brings it back.',
    other: 'Cut {count} cards. Undo brings them back.',
  },
  many: {one: '{count} card', other: '{count} cards'},
  duplicateMany: {one: 'Duplicate {count} card', other: 'Duplicate {count} cards'},
  copyMany: {one: 'Copy {count} card', other: 'Copy {count} cards'},
  moveMany: {one: 'Move {count} card', other: 'Move {count} cards'},
  addedMany: {one: 'Added {count} card', other: 'Added {count} cards'},

  // Align and distribute.
  'align.left': 'Align left edges',
  'align.center': 'Align centers',
  'align.right': 'Align right edges',
  'align.top': 'Align top edges',
  'align.middle': 'Align middles',
  'align.bottom': 'Align bottom edges',
  'distribute.across': 'Same space from left to right',
  'distribute.down': 'Same space from top to bottom',
  aligned: {one: 'Moved {count} card', other: 'Moved {count} cards'},
  alignedNone: 'Nothing to move: they are in place already.',

  // Arranging.
  arranging: 'Arrange cards',
  arrangeRule: 'How',
  'rule.zone': 'By zone',
  'rule.connection': 'By connection',
  arrangeWhich: 'Which cards',
  'which.unplaced': 'Those that nobody has placed',
  'which.selected': 'Those that are selected',
  'which.all': 'All',
  wouldMove: {one: '{count} card would move', other: '{count} cards would move'},
  allPlaced: 'Somebody has placed every card. “All” arranges them too.',
  keepArranged: 'Keep it like this',
  arranged: {one: 'Arranged {count} card', other: 'Arranged {count} cards'},

  // An area.
  areaFirst: 'Choose one corner of the area.',
  areaSecond: 'Choose the opposite corner.',

  // Connecting.
  pullToConnect: 'Drag to the card that this one leads to',

  // The keys.
  helpTitle: 'Keys on the map',
  letters: 'Single-letter keys',
  keyArrows: 'Go to the nearest card in that direction',
  keyHome: 'First or last card of the row; with Ctrl of the map',
  keyFollow: 'Follow a connection out, or back in',
  keyEnter: 'Open the details',
  keyRename: 'Change the words',
  keySpace: 'Select; Shift and arrows select more; Ctrl and A selects all',
  keyMove: 'Move: arrows, then Enter to put down, Esc to put back',
  keyConnect: 'Connect to another card',
  keyLinks: 'Go to the connections of the card',
  keyNew: 'New card beside this one',
  keyDelete: 'Remove from the map',
  keyDuplicate: 'Duplicate',
  keyCopy: 'Copy, cut, paste cards or text',
  keyMenu: 'Options for the card',
  keyZoom: 'Zoom in, zoom out, fit, 100 %',
  keyUndo: 'Undo, redo',
  keyEscape: 'Cancel, then clear the selection',

  // Finding.
  finding: 'Find cards',
  findWords: 'Words',
  findKind: 'Kind',
  findPerson: 'Person',
  anyKind: 'All kinds',
  anyPerson: 'Everyone',
  found: {one: '{found} of {count} card', other: '{found} of {count} cards'},
  showAll: 'Show all',
  closeFind: 'Close',

  // Cards from a list.
  listTitle: 'Add cards from a list',
  listHint:
    'One card a line. A line that begins with a kind, such as “Person: Ana Ruiz”, makes a card of that kind.',
  listLines: 'List',
  listKind: 'Kind of the other lines',
  listAddNone: 'Add cards',
  listAdd: {one: 'Add {count} card', other: 'Add {count} cards'},
  cancel: 'Cancel',

  // People from a table.
  peopleTitle: 'Add people from a spreadsheet',
  peopleHint:
    'Paste a table, or choose a CSV file. Columns may be called Name (or First name and Last name), Role and Job title; without such names they are taken in that order. Nothing is added before you confirm it.',
  peopleFile: 'File',
  peopleUnreadable:
    'This file cannot be read as text in UTF-8. Save it as “CSV UTF-8” and try again.',
  peopleTable: 'Table',
  peopleCards: 'Put a card for each on the map',
  peopleAddNone: 'Add people',
  peopleAdd: {one: 'Add {count} person', other: 'Add {count} people'},
  peopleAdded: {one: 'Added {count} person', other: 'Added {count} people'},
  peopleFound: {one: '{count} person would be added', other: '{count} people would be added'},
  rowProblems: 'What does not fit',
  'row.no-name': 'Row {row} is left out: it has no name ({value}).',
  'row.known': 'Row {row} is left out: {value} is in the plan already.',
  'row.twice': 'Row {row} is left out: {value} stands in the table twice.',
  'row.role': 'Row {row}: “{value}” is no role that the plan knows, and becomes the job title.',
  columnsUnused: 'Columns that are left out: {names}',

  // Another copy.
  mergeTitle: 'Merge another copy of this plan',
  mergeHint:
    'Choose the other copy. What differs is listed first; nothing is changed before you merge.',
  mergeOpened:
    'This file is another copy of the plan that is open. Merge them, so that nothing of either is lost. What differs is listed; nothing is changed before you choose.',
  mergeInstead: 'Open it in place of this one',
  mergeFile: 'The other copy',
  mergeBase: 'What both copies came from, if you have it',
  mergeBaseHint: 'With it, what one of you removed stays removed. Without it, nothing is removed.',
  mergeUnreadable: 'This file is not a plan that can be opened.',
  mergeOther: 'This file says that it is another plan. Merging adds all of it to this one.',
  mergeSame: 'Both copies say the same.',
  mergeDifferences: 'What differs',
  mergeDo: 'Merge',
  mergeDone: 'The copies are merged. Undo takes it back.',
  mergeBoth: 'Changed in both copies: {name}',
  mergeMine: 'Keep ours',
  mergeTheirs: 'Take theirs',
  mergeLists:
    'Both copies changed a list or its order: {name}. Ours stays, with what is new in theirs.',
  mergeParts: 'Other parts that change: {names}',
  'fate.added': {
    one: '{count} comes from the other copy',
    other: '{count} come from the other copy',
  },
  'fate.changed': {one: '{count} changes', other: '{count} change'},
  'fate.removed': {
    one: '{count} is removed, as in the other copy',
    other: '{count} are removed, as in the other copy',
  },
  'fate.kept': {one: '{count} is only here and stays', other: '{count} are only here and stay'},
  'fate.gone': {
    one: '{count} was removed here and stays removed',
    other: '{count} were removed here and stay removed',
  },
  coverage: 'Who is in it',
  coverageHint: 'A change lasts where those it touches help to shape it.',
  inTeam: 'In the team: {names}',
  affectedHeard: 'Affected, and heard: {names}',
  affectedUnheard: 'Affected, not heard yet: {names}',
  groupHeard: 'Heard; nobody of them is in the plan',
  informedOf: 'Informed: {names}',
  nobodyThere: 'Nobody yet',
  noRole: 'Without a role',
  'item.person': 'Person',
  'item.card': 'Card',
  'item.connection': 'Connection',
  'item.action': 'Action',
  'item.outcome': 'Outcome',
  'item.strategy': 'Strategy',
  'item.measure': 'Measure',
  'item.other': 'Part of the plan',
  'item.plan': 'the plan itself',
} as const;

export const moreMessages = new MessageTable('purpose-map-more', english, {
  es: () => import('../../../locales/es/purpose-map-more.js'),
});
