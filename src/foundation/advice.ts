/** What is fetched to advise: the judgement of a plan, and its words. See `advised.ts`. */
import type {ReactiveControllerHost} from 'lit';
import {findings, type Finding} from '../plan/findings/index.js';
import {createPlan} from '../plan/open.js';
import {createPlanStore} from '../plan/store.js';
import type {Plan} from '../plan/types.js';
import {findingWords as ownWords, sayFinding as sayOwn} from './finding-words.messages.js';
import type {PreparableTable} from './messages.js';
import {surveyFindingWords} from './survey-finding-words.messages.js';

/** The words of all findings, to be fetched. */
export const findingWords: PreparableTable = {
  needs: (language) => ownWords.needs(language) || surveyFindingWords.needs(language),
  async prepare(language) {
    await Promise.all([ownWords.prepare(language), surveyFindingWords.prepare(language)]);
  },
};

/** The words of a finding in a language. */
export function sayFinding(language: string, finding: Finding): string {
  const {code, values} = finding;
  return Object.hasOwn(surveyFindingWords.english, code)
    ? surveyFindingWords.sayAny(language, code, values)
    : sayOwn(language, finding);
}

/**
 * Makes an edit that nobody sees, of a plan of its own. What a store does runs for the first time with the first edit, and that
 * takes several times as long as with any other: better now, while the browser rests, than when somebody waits for a key.
 */
function rehearse(): void {
  const store = createPlanStore(createPlan({id: 'rehearsal'}));
  store.change('', (draft) => {
    draft.title = 'one';
  });
  findings(store.plan);
}
rehearse();

/** From so many actions and cards on, judging takes so long that somebody who writes would feel it. */
const LONG = 200;

/** What one tool has to say. */
class Adviser {
  readonly #host: ReactiveControllerHost;
  /** The plan that was judged last, and the one that comes next. */
  #judged: Plan | undefined;
  #next: Plan | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** All there is to say about a plan. */
  on(plan: Plan): readonly Finding[] {
    return findings(this.#of(plan));
  }

  /** What there is to say about an item of a plan, or about one of its fields. */
  at(plan: Plan, id: string, field?: string): readonly Finding[] {
    return findingsAt(this.#of(plan), id, field);
  }

  /** What a long plan says before a change stands until the change is on the screen. */
  #of(plan: Plan): Plan {
    const long = plan.actions.length + plan.map.cards.length > LONG;
    if (!long || this.#judged?.id !== plan.id) this.#judged = plan;
    if (this.#judged !== plan && this.#next !== plan) {
      this.#next = plan;
      requestAnimationFrame(() => {
        setTimeout(() => {
          if (this.#next !== plan) return;
          this.#judged = plan;
          this.#host.requestUpdate();
        });
      });
    }
    return this.#judged;
  }
}

const advisers = new WeakMap<ReactiveControllerHost, Adviser>();

/** What a tool has to say: the same for the same tool. */
export function adviser(host: ReactiveControllerHost): Adviser {
  let own = advisers.get(host);
  if (!own) advisers.set(host, (own = new Adviser(host)));
  return own;
}

const sorted = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** What there is to say about an item, or about one of its fields; sorted once for a plan, as every row asks. */
function findingsAt(plan: Plan, id: string, field?: string): readonly Finding[] {
  const all = findings(plan);
  let items = sorted.get(all);
  if (!items) sorted.set(all, (items = byItem(all)));
  const here = items.get(id) ?? [];
  return field === undefined ? here : here.filter(({at}) => at.field === field);
}

function byItem(all: readonly Finding[]): Map<string, Finding[]> {
  const items = new Map<string, Finding[]>();
  for (const finding of all) {
    const here = items.get(finding.at.id);
    if (here) here.push(finding);
    else items.set(finding.at.id, [finding]);
  }
  return items;
}
