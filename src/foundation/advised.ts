/**
 * Advice on the plan beside what it speaks of. It comes when the tool is shown and the browser rests: who wants to write need
 * not wait for the judgement of what is written.
 *
 * What always holds: it is fetched once for all tools on a page; a tool that has none yet, or to which none came, works as
 * ever, and asks again when it next renders.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Finding} from '../plan/findings/index.js';
import type {Plan} from '../plan/types.js';
import type {PreparableTable} from './messages.js';

type Advice = typeof import('./advice.js');

let advice: Advice | undefined;

/** The words of findings, as far as they are there to be translated. */
export const adviceWords: PreparableTable = {
  needs: (language) => advice?.findingWords.needs(language) ?? false,
  prepare: async (language) => advice?.findingWords.prepare(language),
};

export class Advised implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #waits = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (advice || this.#waits) return;
    this.#waits = true;
    void import('./at-rest.js')
      .then((rest) => rest.advice())
      .then(
        (module) => {
          advice = module;
          this.#host.requestUpdate();
        },
        () => {
          this.#waits = false;
        },
      );
  }

  /** All there is to say about a plan; `undefined` until that can be said. */
  on(plan: Plan): readonly Finding[] | undefined {
    return advice?.adviser(this.#host).on(plan);
  }

  /** What there is to say about an item of a plan, or about one of its fields. */
  at(plan: Plan, id: string, field?: string): readonly Finding[] {
    return advice?.adviser(this.#host).at(plan, id, field) ?? [];
  }

  /** The words of a finding in a language. */
  say(language: string, finding: Finding): string {
    return advice?.sayFinding(language, finding) ?? finding.message;
  }
}
