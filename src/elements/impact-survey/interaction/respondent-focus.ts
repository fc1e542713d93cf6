/** Where the focus goes once something else is shown to who answers: to errors, to a section or a question, to thanks, or back to the answers. */
import type {SendingState} from '../view/sending.js';
import {firstField} from './answer-fields.js';

export class RespondentFocus {
  #shown: SendingState['step'] | 'offered' = 'editing';
  #errorsDue = false;
  #stepDue: boolean | string = false;

  /** Another section comes before one's eyes; or the question that is asked for, by its id. */
  toStep(due: boolean | string): void {
    this.#stepDue = due;
  }

  /** What keeps the answers here is about to be listed. */
  toErrors(due: boolean): void {
    this.#errorsDue = due;
  }

  /** Whether nobody has seen this step yet. */
  isNew(step: SendingState['step']): boolean {
    return step !== this.#shown;
  }

  /** All of it was rendered. */
  move(root: ParentNode, state: SendingState): void {
    // Once a file was offered there are other buttons.
    const step = 'offered' in state && state.offered ? 'offered' : state.step;
    const before = this.#shown;
    const due = this.#stepDue;
    this.#shown = step;
    this.#stepDue = false;
    if (typeof due === 'string') {
      firstField(root, due)?.focus();
      return;
    }
    const to = this.#errorsDue
      ? '.errors'
      : due
        ? '[data-step], .page:not([hidden]) :is(.page-heading, input, textarea)'
        : step === before
          ? undefined
          : step === 'editing'
            ? '[data-step], #code, .page:not([hidden]) :is(input, textarea):not(:disabled)'
            : '[data-focus]';
    const place = to && root.querySelector<HTMLElement>(to);
    if (!place) return;
    place.focus();
    this.#errorsDue = false;
  }
}
