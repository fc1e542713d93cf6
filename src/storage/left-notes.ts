/**
 * The note a page puts down as it goes away, in `localStorage`: the one place a browser writes before it lets the
 * page go. (WebKit drops a database transaction that a page begins in `pagehide`, committed or not.)
 *
 * What always holds: nothing here throws, since the page has no time left to hear of it; a note that does not fit
 * is not written at all, and the database's own note (`LocalStorage.leave`) is all there is.
 */
import type {LeftPlan} from './plan-storage.js';

const prefixOf = (key: string): string => `${key}:left:`;

/** Writes the note of one tab; its earlier one is gone. */
export function putNote(key: string, note: LeftPlan): void {
  try {
    localStorage.setItem(prefixOf(key) + note.writer, JSON.stringify(note));
  } catch {
    // No localStorage here, or no room: an outdated note must not pass for the last one.
    takeNote(key, note.writer, note.step);
  }
}

/** What was left, as it stands: nobody has checked it yet. */
export function notesOf(key: string): unknown[] {
  const notes: unknown[] = [];
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(prefixOf(key))) continue;
      try {
        notes.push(JSON.parse(localStorage.getItem(name) ?? ''));
      } catch {
        // Not written by `putNote`.
      }
    }
  } catch {
    // No localStorage here.
  }
  return notes;
}

/** Takes a writer's note away where it is no later than `step`. */
export function takeNote(key: string, writer: string, step: number): void {
  try {
    const name = prefixOf(key) + writer;
    const note: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    if (typeof note !== 'object' || note === null) return;
    const {step: left} = note as {step?: unknown};
    if (typeof left !== 'number' || left <= step) localStorage.removeItem(name);
  } catch {
    // No localStorage here, or not a note.
  }
}
