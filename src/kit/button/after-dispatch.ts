/**
 * What a control does once everybody on the page has heard of an event, unless somebody prevented it: as the platform
 * does for its own controls.
 */
export function afterDispatch(event: Event, act: () => void): void {
  let over = false;
  const end = (heard?: Event): void => {
    if (over || (heard && heard !== event)) return;
    over = true;
    removeEventListener(event.type, end);
    if (!event.defaultPrevented) act();
  };
  addEventListener(event.type, end);
  // Where the event never reaches the window.
  setTimeout(() => {
    end();
  });
}
