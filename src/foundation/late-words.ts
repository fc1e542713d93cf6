/**
 * Words that come with parts fetched at need. What always holds: once a part is there, a language that is asked for later
 * is fetched for its words too, whatever other parts came since.
 */
import type {PreparableTable} from './messages.js';

export class LateWords implements PreparableTable {
  readonly #tables = new Set<PreparableTable>();

  /** Adds the words of a part, and resolves once they can be said in a language. */
  have(language: string, ...tables: readonly PreparableTable[]): Promise<void> {
    for (const table of tables) this.#tables.add(table);
    return this.prepare(language);
  }

  needs(language: string): boolean {
    return [...this.#tables].some((table) => table.needs(language));
  }

  async prepare(language: string): Promise<void> {
    await Promise.all([...this.#tables].map((table) => table.prepare(language)));
  }
}
