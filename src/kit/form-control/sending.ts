/**
 * Whether somebody is sending a form. A field hears the same `invalid` event from a page that only asks
 * (`form.checkValidity()`), where the focus must stay where it is.
 */
let sent: HTMLFormElement | null = null;

/** Sends a form as its button does, or as Enter does where it has none. */
export function sendForm(form: HTMLFormElement, submitter?: HTMLElement): void {
  const before = sent;
  sent = form;
  form.requestSubmit(submitter);
  sent = before;
}

/** What a form is told that is wrong. */
interface Field extends HTMLElement {
  readonly form: HTMLFormElement | null;
}

/**
 * Whether a field that is wrong shows by itself what is wrong with it, in place of the browser's bubble, which would
 * cover it: the first of its form takes the focus then.
 */
export function showsItself(
  field: Field,
  isField: (element: Element) => boolean,
  isReported: boolean,
): boolean {
  const wrong = isReported ? [field] : wrongInSent(field.form);
  // Where the browser tells of another control, it takes the focus there.
  if (!wrong.includes(field) || !wrong.every(isField)) return false;
  if (wrong[0] !== field) return true;
  field.focus();
  // Where it cannot have the focus, the browser says so on the console.
  return field.shadowRoot?.activeElement !== null;
}

/** What is wrong in a form that is being sent, in its order; nothing while it is not. */
function wrongInSent(form: HTMLFormElement | null): readonly Element[] {
  if (!form || form !== sent) return [];
  return [...form.elements].filter(
    (element) => element.matches(':invalid') && !(element instanceof HTMLFieldSetElement),
  );
}

/** Hears of the native buttons of a document, wherever they stand. Doing it twice does nothing more. */
export function watchButtons(document: Document): void {
  document.addEventListener('click', onClick, {capture: true});
}

function onClick(event: Event): void {
  const button = event.composedPath().find(isSubmitButton);
  if (!button?.form) return;
  sent = button.form;
  // The platform sends it once the click is over; nothing tells when.
  setTimeout(() => {
    sent = null;
  });
}

const isSubmitButton = (target: EventTarget): target is HTMLButtonElement | HTMLInputElement =>
  (target instanceof HTMLButtonElement || target instanceof HTMLInputElement) &&
  /^(submit|image)$/.test(target.type);
