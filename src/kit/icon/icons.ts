/**
 * The set: 20 px outlines of one line of 1.5 px, drawn for Cairn. Each is an export of its own, so that only those
 * that are used arrive.
 */
import {stonePaths} from '../../foundation/stones.js';
import type {Icon} from './registry.js';

/** The mark of Cairn. */
export const stones: Icon = {path: stonePaths.join('')};

export const add: Icon = {path: 'M10 4v12M4 10h12'};
export const remove: Icon = {path: 'M4 10h12'};
export const close: Icon = {path: 'm5 5 10 10M15 5 5 15'};
export const check: Icon = {path: 'm4 10.5 4 4 8-9'};
export const more: Icon = {
  path: 'M4 10a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0m5.5 0a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0m5.5 0a.5.5 0 1 0 1 0 .5.5 0 0 0-1 0',
};
export const down: Icon = {path: 'm5 7.5 5 5 5-5'};
export const up: Icon = {path: 'm5 12.5 5-5 5 5'};
export const next: Icon = {path: 'm7.5 5 5 5-5 5', mirrors: true};
export const previous: Icon = {path: 'm12.5 5-5 5 5 5', mirrors: true};
export const undo: Icon = {path: 'M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8', mirrors: true};
export const redo: Icon = {
  path: 'm13 4 3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H12',
  mirrors: true,
};
export const edit: Icon = {path: 'm4 16 1-4 8-8 3 3-8 8zM11 6l3 3'};
export const bin: Icon = {
  path: 'M4 6h12M8 6V3.5h4V6M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5',
};
export const copy: Icon = {path: 'M7.5 7.5h9v9h-9zM4 12.5h-.5v-9h9V4'};
export const download: Icon = {path: 'M10 3v9.5M6.5 9l3.5 3.5L13.5 9M4 16.5h12'};
export const upload: Icon = {path: 'M10 12.5V3M6.5 6.5 10 3l3.5 3.5M4 16.5h12'};
export const print: Icon = {path: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z'};
export const search: Icon = {
  path: 'M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM12.5 12.5 17 17',
};
export const filter: Icon = {path: 'M3.5 5h13M6 10h8M8.5 15h3'};
export const settings: Icon = {
  path: 'M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7M10.5 4v4h4V4zM5.5 12v4h4v-4z',
};
export const calendar: Icon = {path: 'M3.5 5h13v11.5h-13zM3.5 9h13M7 3v3.5M13 3v3.5'};
export const link: Icon = {
  path: 'm9 6 1.5-1.5a3.5 3.5 0 0 1 5 5L13.5 11.5M11 14l-1.5 1.5a3.5 3.5 0 0 1-5-5L6.5 8.5M8 12l4-4',
};
export const help: Icon = {
  path: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM8 8a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M10 13.8v.1',
};
export const warning: Icon = {path: 'm10 3.5 7.5 13h-15zM10 8v4M10 14.2v.1'};
export const stop: Icon = {path: 'M7 3h6l4 4v6l-4 4H7l-4-4V7zM10 6.5v4.5M10 13.5v.1'};
export const lock: Icon = {path: 'M4.5 9h11v7.5h-11zM7 9V6.5a3 3 0 0 1 6 0V9'};
export const move: Icon = {
  path: 'M10 3v14M3 10h14M8 5l2-2 2 2M8 15l2 2 2-2M5 8l-2 2 2 2M15 8l2 2-2 2',
};

/** Marks of the families of cards. */
export const why: Icon = {path: 'M5.5 17V3.5h9l-2 3.2 2 3.3h-9', mirrors: true};
export const people: Icon = {
  path: 'M13 6.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM4 16.5c.4-3 2.7-4.5 6-4.5s5.6 1.5 6 4.5',
};
export const doing: Icon = {path: 'M4 4h12v12H4zM7 10l2.2 2.2L13 7.5'};
export const results: Icon = {path: 'M3.5 16.5h13M6 13.5V10M10 13.5V4.5M14 13.5V7.5'};
export const telling: Icon = {path: 'M3.5 4h13v9H9l-3.5 3.5V13h-2z', mirrors: true};
export const carrying: Icon = {path: 'M2.5 6.5h15M4 6.5v10M16 6.5v10M4 14c0-6 12-6 12 0'};
export const note: Icon = {path: 'M4.5 3.5h11v9l-4 4h-7zM15.5 12.5h-4v4'};
