/**
 * The survey's part in a form of the page: the response travels under its name, what cannot be read keeps the form
 * from being sent, and a reset forgets the answers.
 */
import type {Response} from '../../../plan/types.js';

export interface FormPartHost {
  readonly form: HTMLFormElement | null;
  /** What travels with the form; `undefined` where nothing does. */
  readonly toSend: Response | undefined;
  /** What is wrong with it, in words; `""` where nothing is. */
  readonly wrongInWords: string;
  readonly sharedDevice: boolean;
  formSubmitted(event: SubmitEvent): void;
}

export class FormPart {
  readonly #host: FormPartHost;
  readonly #internals: ElementInternals;
  #form: HTMLFormElement | null = null;

  constructor(host: FormPartHost, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  /** The survey came into a form, or left it. */
  belongTo(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#onSubmit);
    this.#form = form;
    form?.addEventListener('submit', this.#onSubmit);
  }

  /** Puts the answers into the form. On a shared device the browser is given nothing to restore. */
  update(): void {
    if (!this.#host.form) return;
    const {toSend, wrongInWords, sharedDevice} = this.#host;
    const json = toSend ? JSON.stringify(toSend) : null;
    this.#internals.setFormValue(json, sharedDevice ? null : json);
    this.#internals.setValidity(wrongInWords ? {badInput: true} : {}, wrongInWords || undefined);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    this.#host.formSubmitted(event);
  };
}
