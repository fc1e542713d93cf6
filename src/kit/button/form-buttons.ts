/** What a button is to the form around it, where the platform does it for native buttons alone. */
import {sendForm} from '../form-control/sending.js';

/** Sends a form as if by a native button that says the same, so that the page finds it as `event.submitter`. */
export function submitAs(host: HTMLElement, form: HTMLFormElement): void {
  const native = document.createElement('button');
  native.hidden = true;
  // In no slot: it is there for the form, and for a moment.
  native.slot = 'submitter';
  for (const name of SENT) {
    const value = host.getAttribute(name);
    if (value !== null) native.setAttribute(name, value);
  }
  host.append(native);
  sendForm(form, native);
  native.remove();
}

/** Whether Enter in a field sends the form by this button: it is the form's first that sends. */
export function isSentByEnter(
  event: KeyboardEvent,
  form: HTMLFormElement,
  button: Element,
): boolean {
  const field = event.composedPath()[0];
  return (
    event.key === 'Enter' &&
    !event.isComposing &&
    !event.defaultPrevented &&
    field instanceof HTMLInputElement &&
    // A field of the kit has its input in a form of its own, and sends the page's form by itself.
    field.form === form &&
    !NOT_BY_ENTER.includes(field.type) &&
    [...form.elements].find((element) => (element as HTMLButtonElement).type === 'submit') ===
      button
  );
}

const SENT = ['form', 'name', 'value', 'formaction', 'formmethod', 'formnovalidate', 'formtarget'];
const NOT_BY_ENTER = ['button', 'color', 'file', 'image', 'reset', 'submit'];
