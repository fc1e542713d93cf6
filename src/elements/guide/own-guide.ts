/**
 * Cairn's own guide, as it comes: fetched when an element first needs it, once for all on the page.
 *
 * What always holds: what did not arrive is asked for again the next time.
 */
import type {GuideDefinition} from '../../plan/types.js';

type Fetched = typeof import('./collective-leadership.js');

let fetched: Fetched | undefined;
let coming: Promise<Fetched | undefined> | undefined;

/** Fetches it, and its words in a language; nothing where all of it is there. Never rejects. */
export function bringOwnGuide(language: string): Promise<void> | undefined {
  if (fetched && !fetched.table.needs(language)) return undefined;
  coming ??= import('./collective-leadership.js').then(
    (module) => (fetched = module),
    () => (coming = undefined),
  );
  return coming.then((module) => module?.table.prepare(language));
}

/** The guide in a language, where it has been fetched. */
export function ownGuide(language: string): GuideDefinition | undefined {
  return fetched?.collectiveLeadership(language);
}
