/** Words that come with a part fetched at need: once the part is there, a language that is asked for later is fetched for it too. */
import type {PreparableTable} from '../../foundation/messages.js';

export class LateWords implements PreparableTable {
  #words: PreparableTable | undefined;

  /** Says which table it is, now that it is there. */
  are(table: PreparableTable): PreparableTable {
    this.#words = table;
    return table;
  }

  needs(language: string): boolean {
    return this.#words?.needs(language) ?? false;
  }

  async prepare(language: string): Promise<void> {
    await this.#words?.prepare(language);
  }
}
