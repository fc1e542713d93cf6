/**
 * Which guide is shown: Cairn's own, a partner's, or a partner's over ours.
 *
 * What always holds: a definition that cannot be opened changes nothing; the own guide is fetched only where it is needed.
 */
import {guideOf, parseGuide, type Guide} from '../../plan/guide.js';
import type {GuideDefinition, Problem} from '../../plan/types.js';
import {bringOwnGuide, ownGuide} from './own-guide.js';

export class ShownGuide {
  #definition: GuideDefinition | undefined;
  #last: unknown;
  #problems: readonly Problem[] = [];

  /** The partner's definition, if there is one. */
  get definition(): GuideDefinition | undefined {
    return this.#definition;
  }

  /** What was wrong with the last definition that was given. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Takes a definition, or nothing for Cairn's own guide. Gives what is wrong with it, where anything is. */
  take(given: string | object | undefined | null): readonly Problem[] {
    // Frameworks give the same object at every render.
    if (given === this.#last) return [];
    this.#last = given;
    const parsed = given === undefined || given === null ? undefined : parseGuide(given);
    this.#problems = parsed?.ok === false ? parsed.problems : [];
    if (parsed?.ok !== false) this.#definition = parsed?.guide;
    return this.#problems;
  }

  /** Fetches what is needed and not there; nothing where all of it is. Never rejects. */
  bring(language: string): Promise<void> | undefined {
    return this.#needsOwn ? bringOwnGuide(language) : undefined;
  }

  /** The guide in a language, where it has come. */
  in(language: string): Guide | undefined {
    const own = this.#needsOwn ? ownGuide(language) : undefined;
    if (this.#needsOwn && !own) return undefined;
    const definition = this.#definition ?? own;
    return definition && guideOf(definition, own);
  }

  get #needsOwn(): boolean {
    return this.#definition === undefined || this.#definition.extends !== undefined;
  }
}
