/**
 * What has to wait while something is pressed. A field is left the moment a mouse button goes down on something else; what
 * is said about its text then may move that from under the pointer, and the press would be none.
 */

let isDown = false;
let isWatching = false;
const waiting = new Set<() => void>();

/** Has to be called before what `afterPress` is to wait for; again costs nothing. */
export function watchPresses(): void {
  if (isWatching) return;
  isWatching = true;
  addEventListener('mousedown', () => (isDown = true), true);
  // A press is a click, after the button has gone up: what is done by it finds all as it will be.
  addEventListener('click', release, true);
  addEventListener('dragend', release, true);
  addEventListener('mouseup', () => setTimeout(release), true);
}

/** Does it at once, or as soon as what is being pressed was pressed. */
export function afterPress(act: () => void): void {
  waiting.add(act);
  if (!isDown) release();
}

function release(): void {
  isDown = false;
  const acts = [...waiting];
  waiting.clear();
  for (const act of acts) act();
}
