/** Words that come with a part fetched at need: once the part is there, a language that is asked for later is fetched for it too. */
import type {PreparableTable} from '../../../foundation/messages.js';

let words: PreparableTable | undefined;

interface LateWords extends PreparableTable {
  /** Says which table it is, now that it is there. */
  are(table: PreparableTable): PreparableTable;
}

export const lateWords: LateWords = {
  are(table) {
    words = table;
    return table;
  },
  needs: (language) => words?.needs(language) ?? false,
  async prepare(language) {
    await words?.prepare(language);
  },
};
