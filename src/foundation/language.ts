/**
 * Which language an element speaks: the nearest `lang` up the page, through shadow roots, else English.
 * One observer serves all elements.
 */

/** The nearest `lang` of an element, or `en`. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const holder: Element | null = at.closest('[lang]');
    const language = holder?.getAttribute('lang');
    if (language) return language;
    const root: Node = (holder ?? at).getRootNode();
    if (holder?.parentElement) at = holder.parentElement;
    else at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` or `dir` somewhere on the page changed. Returns how to stop. */
export function onLanguageChanged(listener: () => void): () => void {
  followers.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => {
      for (const follower of followers) follower();
    });
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang', 'dir'],
      subtree: true,
    });
  }
  return () => {
    followers.delete(listener);
    if (followers.size === 0) {
      observer?.disconnect();
      observer = undefined;
    }
  };
}
