/** What Enter in a field does to the form around it, as the platform does it for its own fields. */
import {sendForm} from './sending.js';

interface Submitter extends HTMLElement {
  readonly type?: string;
  readonly disabled?: boolean;
}

/** Whether an element of a form is a line of text, which keeps Enter from sending a form of several without a button. */
const isLine = (element: Element): boolean =>
  element instanceof HTMLInputElement
    ? !/^(button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/.test(element.type)
    : 'holdsLine' in element && element.holdsLine === true;

/** Presses the form's first submit button; without one, sends a form that has only one line. */
export function submitByEnter(form: HTMLFormElement): void {
  const elements = [...form.elements];
  const button = elements.find(
    (element): element is Submitter => (element as Submitter).type === 'submit',
  );
  if (button) {
    if (!button.disabled) button.click();
  } else if (elements.filter(isLine).length < 2) sendForm(form);
}
