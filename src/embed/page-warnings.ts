/**
 * What a developer is told while building a page: markup that works and most likely does not do what was meant.
 *
 * What always holds: nothing on the page is changed; an element is told of each thing once; what may still be on its
 * way (a plan further down, a tag that a loader fetches) is given time. Each code has a page in `docs/warnings/`.
 */

export const warningCodes = [
  'unknown-value',
  'unknown-tag',
  'no-such-plan',
  'ignored-attribute',
  'not-kept',
  'nameless-in-form',
  'whole-plan-on-survey',
] as const;
export type WarningCode = (typeof warningCodes)[number];

export interface PageWarning {
  readonly code: WarningCode;
  /** What it is about. */
  readonly element: Element;
  /** What the page says, what that means, and what to write instead: one or two sentences. */
  readonly message: string;
}

/** The words an attribute knows, of every tag or of some. */
const words: readonly {
  readonly attribute: string;
  readonly values: readonly string[];
  readonly tags?: readonly string[];
}[] = [
  {attribute: 'scheme', values: ['light', 'dark', 'auto']},
  {attribute: 'density', values: ['comfortable', 'compact']},
  {attribute: 'heading-level', values: ['1', '2', '3', '4', '5', '6']},
  {attribute: 'storage', values: ['none', 'local']},
  {attribute: 'view', values: ['build', 'statement', 'diagram'], tags: ['cairn-theory-of-action']},
  {attribute: 'view', values: ['map', 'outline'], tags: ['cairn-purpose-map']},
  {attribute: 'view', values: ['grid', 'bars', 'load'], tags: ['cairn-action-timeline']},
  {attribute: 'scale', values: ['weeks', 'months', 'terms'], tags: ['cairn-action-timeline']},
  {
    attribute: 'mode',
    values: ['respond', 'design', 'key-in', 'preview'],
    tags: ['cairn-impact-survey'],
  },
  {attribute: 'method', values: ['POST', 'PUT'], tags: ['cairn-impact-survey']},
];

/** What only the owner of a plan reads. The `src` of results is a summary, which they show inside a plan too. */
const ownersAttributes = ['src', 'save', 'storage', 'name'] as const;

export interface WatchOptions {
  /** How long something may still be on its way, in milliseconds. */
  readonly patience?: number;
}

/** An element that may hold a plan, as far as it is looked at here. */
interface PlanHolder extends Element {
  readonly form?: HTMLFormElement | null;
  readonly plan?: Readonly<Record<string, unknown>>;
}

/** Watches a page and tells of each thing once. Returns how to stop. */
export function watchPage(
  page: Document,
  tell: (warning: PageWarning) => void,
  {patience = 3000}: WatchOptions = {},
): () => void {
  const watch = new Watch(page, tell, patience);
  return () => {
    watch.stop();
  };
}

class Watch {
  readonly #page: Document;
  readonly #tell: (warning: PageWarning) => void;
  readonly #patience: number;
  readonly #told = new WeakMap<Element, Set<string>>();
  readonly #waiting = new Set<ReturnType<typeof setTimeout>>();
  readonly #observer = new MutationObserver((records) => {
    for (const {target, addedNodes} of records) {
      if (target instanceof Element) this.#look(target);
      for (const node of addedNodes) if (node instanceof Element) this.#lookWithin(node);
    }
  });

  constructor(page: Document, tell: (warning: PageWarning) => void, patience: number) {
    this.#page = page;
    this.#tell = tell;
    this.#patience = patience;
    this.#observer.observe(page, {childList: true, subtree: true, attributes: true});
    // It does not bubble, but it is on its way down past the document.
    page.addEventListener('cairn-load', this.#onLoad, {capture: true});
    this.#lookWithin(page.documentElement);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#page.removeEventListener('cairn-load', this.#onLoad, {capture: true});
    for (const timer of this.#waiting) clearTimeout(timer);
  }

  #lookWithin(root: Element): void {
    this.#look(root);
    for (const element of root.querySelectorAll('*')) this.#look(element);
  }

  #look(element: Element): void {
    if (!element.localName.startsWith('cairn-')) return;
    this.#lookAtWords(element);
    this.#lookAtStorage(element);
    this.#lookAtIgnored(element);
    this.#later(() => {
      this.#lookAgain(element);
    });
  }

  /** What is only wrong if it is still so after a while. */
  #lookAgain(element: Element): void {
    const {localName: tag} = element;
    if (!element.isConnected) return;
    if (!this.#page.defaultView?.customElements.get(tag)) {
      this.#say(
        'unknown-tag',
        element,
        `No element is defined as <${tag}>: it is spelled differently, its script did not arrive, or this version does not have it.`,
      );
      return;
    }
    const plan = element.getAttribute('for');
    if (plan) {
      const root = element.getRootNode() as Document | ShadowRoot;
      const named = root.getElementById(plan) ?? this.#page.getElementById(plan);
      if (named?.localName !== 'cairn-plan') {
        this.#say(
          'no-such-plan',
          element,
          `for="${plan}" names ${named ? `a <${named.localName}>` : 'nothing'} on this page: <${tag}> waits for a <cairn-plan id="${plan}">.`,
        );
      }
    }
    // A document that was there before the element came onto the page was opened unseen.
    this.#lookAtSurvey(element);
    const {form} = element as PlanHolder;
    if (form && !element.getAttribute('name')) {
      this.#say(
        'nameless-in-form',
        element,
        `<${tag}> stands in a form and has no name: the form is sent without it. Give it name="…".`,
      );
    }
  }

  #lookAtWords(element: Element): void {
    for (const {attribute, values, tags} of words) {
      if (tags && !tags.includes(element.localName)) continue;
      const value = element.getAttribute(attribute);
      if (value === null || values.includes(value)) continue;
      this.#say(
        'unknown-value',
        element,
        `${attribute}="${value}" is not a value of <${element.localName}>. It knows: ${values.join(', ')}.`,
        `${attribute}=${value}`,
      );
    }
  }

  #lookAtStorage(element: Element): void {
    if (element.getAttribute('storage') !== 'local') return;
    if (element.id || element.getAttribute('storage-key')) return;
    this.#say(
      'not-kept',
      element,
      `storage="local" on <${element.localName}> keeps nothing: it has neither an id nor a storage-key to be found by.`,
    );
  }

  #lookAtIgnored(element: Element): void {
    const {localName: tag} = element;
    if (tag === 'cairn-plan') return;
    const around = element.getAttribute('for')
      ? 'for'
      : element.parentElement?.closest('cairn-plan');
    if (!around) return;
    for (const attribute of ownersAttributes) {
      if (!element.getAttribute(attribute)) continue;
      if (attribute === 'src' && tag === 'cairn-impact-results') continue;
      // A survey sends its response under its name, wherever it stands.
      if (attribute === 'name' && tag === 'cairn-impact-survey') continue;
      this.#say(
        'ignored-attribute',
        element,
        `${attribute} on <${tag}> does nothing here: it shows the plan of a <cairn-plan>. Set it there, or move the tool out.`,
        attribute,
      );
    }
  }

  readonly #onLoad = ({target}: Event): void => {
    if (target instanceof Element) this.#lookAtSurvey(target);
  };

  #lookAtSurvey(element: Element): void {
    if (element.localName !== 'cairn-impact-survey') return;
    if ((element.getAttribute('mode') ?? 'respond') !== 'respond') return;
    // Inside a plan it shows what everybody on this page sees anyway.
    if (element.closest('cairn-plan') || element.getAttribute('for')) return;
    const {plan} = element as PlanHolder;
    const more = ['people', 'actions', 'measures', 'decisions'].filter((part) => {
      const list = plan?.[part];
      return Array.isArray(list) && list.length > 0;
    });
    if (more.length === 0) return;
    this.#say(
      'whole-plan-on-survey',
      element,
      `This survey was given a whole plan (${more.join(', ')}), and everybody who answers can read it. Give it the survey alone: extractSurvey(plan, id), or download('survey').`,
    );
  }

  #later(look: () => void): void {
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      look();
    }, this.#patience);
    this.#waiting.add(timer);
  }

  #say(code: WarningCode, element: Element, message: string, about = ''): void {
    const told = this.#told.get(element) ?? new Set<string>();
    this.#told.set(element, told);
    const key = `${code} ${about}`;
    if (told.has(key)) return;
    told.add(key);
    this.#tell({code, element, message});
  }
}
