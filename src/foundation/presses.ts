/**
 * What has to wait while something is pressed. A field is left the moment a mouse button goes down on something else; what
 * is said about its text then may move that from under the pointer, and the press would be none.
 */

let isDown = false;
const waiting = new Set<() => void>();

/** Has to be called before what `afterPress` is to wait for; again changes nothing. */
export function watchPresses(): void {
  addEventListener('mousedown', press, true);
  // A press is a click, after the button has gone up: what is done by it finds all as it will be.
  addEventListener('click', release, true);
  addEventListener('mouseup', releaseSoon, true);
}

/** Does it at once, or as soon as what is being pressed was pressed. */
export function afterPress(act: () => void): void {
  waiting.add(act);
  if (!isDown) release();
}

const press = (): void => {
  isDown = true;
};

const release = (): void => {
  isDown = false;
  for (const act of waiting) {
    waiting.delete(act);
    act();
  }
};

/** Where a press ends elsewhere than it began, there is no click. */
const releaseSoon = (): void => {
  setTimeout(release);
};
