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
  const capture = {capture: true, passive: true};
  addEventListener('mousedown', () => (isDown = true), capture);
  // A press is a click after the button has gone up; what is done by it finds all as it will be.
  addEventListener('click', release, capture);
  addEventListener('mouseup', () => setTimeout(release), capture);
  for (const end of ['dragend', 'blur']) addEventListener(end, releaseAll, capture);
}

/** Does it at once, or as soon as what is being pressed was pressed. */
export function afterPress(act: () => void): void {
  if (isDown) waiting.add(act);
  else act();
}

function release(): void {
  isDown = false;
  const acts = [...waiting];
  waiting.clear();
  for (const act of acts) act();
}

/** Focus that goes from field to field is no end of a press; that the window loses it, is one. */
function releaseAll({type, target}: Event): void {
  if (type === 'dragend' || target === window) release();
}
