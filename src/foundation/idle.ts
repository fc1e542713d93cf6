/** What can wait until the page has shown what it should and has nothing else to do. */

/** Longer than this it does not wait, in milliseconds: a page that moves all the time is never at rest. */
const PATIENCE = 500;

/** Resolves when the browser has nothing else to do; soon, where it does not tell. */
export function whenIdle(): Promise<void> {
  const {requestIdleCallback: rests} = globalThis as Partial<typeof globalThis>;
  return new Promise((done) => {
    const go = (): void => {
      done();
    };
    if (rests) rests(go, {timeout: PATIENCE});
    else setTimeout(go, 50);
  });
}
