/**
 * The moments of a page's life that storage has to know: going away, coming back, being online again.
 *
 * What always holds: "going away" is heard at the last moment browsers promise (hidden, and `pagehide`);
 * `unload` is never used, since it would keep the page out of the back/forward cache.
 */

export interface PageMoments {
  /** The page may be gone after this call: whatever is unsaved must be on its way when it returns. */
  leave(): void;
  /** The page is shown again; others may have written in between. */
  shown(): void;
  /** The network is back. */
  online(): void;
}

/** Tells `moments` about the page until the returned function is called. */
export function followPage(moments: PageMoments, page: Window = window): () => void {
  const visibility = (): void => {
    if (page.document.visibilityState === 'hidden') moments.leave();
    else moments.shown();
  };
  const hide = (): void => {
    moments.leave();
  };
  const show = ({persisted}: PageTransitionEvent): void => {
    if (persisted) moments.shown();
  };
  const online = (): void => {
    moments.online();
  };
  page.document.addEventListener('visibilitychange', visibility);
  page.addEventListener('pagehide', hide);
  page.addEventListener('pageshow', show);
  page.addEventListener('online', online);
  return () => {
    page.document.removeEventListener('visibilitychange', visibility);
    page.removeEventListener('pagehide', hide);
    page.removeEventListener('pageshow', show);
    page.removeEventListener('online', online);
  };
}
