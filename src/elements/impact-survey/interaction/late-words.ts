/** Words that come with a part fetched at need: once the part is there, a language that is asked for later is fetched for it too. */
import type {PreparableTable} from '../../../foundation/messages.js';

const late = new Set<PreparableTable>();

export const lateWords: PreparableTable = {
  needs: (language) => [...late].some((table) => table.needs(language)),
  async prepare(language) {
    await Promise.all([...late].map(async (table) => table.prepare(language)));
  },
};

/** Adds the words of a part, and resolves once they can be said. */
export function haveWords(tables: readonly PreparableTable[], language: string): Promise<void> {
  for (const table of tables) late.add(table);
  return lateWords.prepare(language);
}
