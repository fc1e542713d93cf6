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
  /** Whether the browser may keep it, to bring it back after a reload. */
  readonly mayKeep: () => boolean;
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

  /** Puts the answers into the form. Where the device is not said to be one's own, the browser is given nothing to restore. */
  update(): void {
    if (!this.#form) return;
    const response = this.#options.toSend();
    const json = response ? JSON.stringify(response) : null;
    const wrong = this.#options.wrongInWords();
    this.#internals.setFormValue(json, this.#options.mayKeep() ? json : null);
    this.#internals.setValidity(wrong ? {badInput: true} : {}, wrong || undefined);
  }
}
