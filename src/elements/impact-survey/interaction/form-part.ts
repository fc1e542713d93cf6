/**
 * The survey's part in a form of the page: the response travels under its name, and what cannot be read keeps the form
 * from being sent.
 */
import type {Response} from '../../../plan/types.js';

export interface FormPartOptions {
  /** What travels with the form; `undefined` where nothing does. */
  readonly toSend: () => Response | undefined;
  /** What is wrong with it, in words; `""` where nothing is. */
  readonly wrongInWords: () => string;
  /** The form is about to be sent. */
  readonly submitted: (event: SubmitEvent) => void;
}

export class FormPart {
  readonly #options: FormPartOptions;
  readonly #internals: ElementInternals;
  #form: HTMLFormElement | null = null;

  constructor(internals: ElementInternals, options: FormPartOptions) {
    this.#internals = internals;
    this.#options = options;
  }

  /** The survey came into a form, or left it. */
  belongTo(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#options.submitted);
    this.#form = form;
    form?.addEventListener('submit', this.#options.submitted);
  }

  /** Puts the answers into the form. On a shared device the browser is given nothing to restore. */
  update(sharedDevice: boolean): void {
    if (!this.#form) return;
    const response = this.#options.toSend();
    const json = response ? JSON.stringify(response) : null;
    const wrong = this.#options.wrongInWords();
    this.#internals.setFormValue(json, sharedDevice ? null : json);
    this.#internals.setValidity(wrong ? {badInput: true} : {}, wrong || undefined);
  }
}
