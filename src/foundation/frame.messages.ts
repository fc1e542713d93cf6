/** The words that every tool shares: undo, keeping, opening. */
import {MessageTable} from './messages.js';

export const english = {
  actionsOf: 'Actions: {what}',
  undo: 'Undo',
  redo: 'Redo',
  undoWhat: 'Undo: {what}',
  redoWhat: 'Redo: {what}',
  undone: 'Undone: {what}',
  redone: 'Done again: {what}',
  open: 'Open a file',
  download: 'Download',
  loading: 'Opening the plan',
  waiting: 'Waiting for the plan this tool belongs to.',
  notOpened: 'This document could not be opened. What was here before is unchanged.',
  problemAt: '{path}: {message}',
  newerVersion: 'This plan was made with a newer version. You can read it here, but not change it.',
  readonly: 'Read only',
  keptNowhere: 'Not kept yet. Download a copy before you leave.',
  keptLocal: 'Kept in this browser',
  keepingLocal: 'Keeping in this browser…',
  unsaved: 'Not saved yet',
  saving: 'Saving…',
  saved: 'All changes saved',
  downloaded: 'Downloaded',
  saveFailed: 'Not saved: {reason}',
  tryAgain: 'Try again',
  conflict: 'This plan was changed somewhere else as well.',
  keepMine: 'Keep what is here',
  takeTheirs: 'Take the other one',
  conflictDownload: 'Download what is here',
  plan: 'Plan',
  untitled: 'Untitled plan',
  remove: 'Remove',
  cancel: 'Cancel',
  close: 'Close',
  add: 'Add',
  none: '–',
} as const;

export const frameMessages = new MessageTable('frame', english, {
  es: () => import('../locales/es/frame.js'),
});
