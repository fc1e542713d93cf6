/**
 * A file that a person chose to open. Fetched when somebody chooses one.
 *
 * What always holds: nothing is put aside unasked, neither a copy that the tool can bring together with the plan that is open,
 * nor work that is kept nowhere.
 */
import {html, render, type TemplateResult} from 'lit';
import {parsePlan, serializePlan} from '../plan/open.js';
import type {PlanStore} from '../plan/store.js';
import type {Plan} from '../plan/types.js';
import {readFile} from '../storage/index.js';
import {chosenFileMessages} from './chosen-file.messages.js';

export interface OpensCopies {
  /** Takes on another copy of the plan that is open, and may still open it in its place; `false` where that is to be done at once. */
  takesCopy?(copy: Plan, open: () => void): boolean;
}

interface Host extends HTMLElement, OpensCopies {
  readonly language: string;
  download(): Promise<void>;
}

/**
 * @param isUnkept whether work is open that is kept nowhere
 * @throws {StorageError} where it cannot be read
 */
export async function openChosen(
  file: Blob,
  store: PlanStore,
  host: Host,
  isUnkept: () => boolean,
  open: (text: string | Uint8Array) => void,
): Promise<void> {
  const text = await readFile(file);
  store.settle();
  const {plan} = store;
  const read = parsePlan(text);
  const isCopy =
    read.ok &&
    read.plan.id !== '' &&
    read.plan.id === plan.id &&
    !read.newerVersion &&
    serializePlan(read.plan) !== serializePlan(plan);
  const act = (): void => {
    open(text);
  };
  if (isCopy && !store.readOnly && host.takesCopy?.(read.plan, act) === true) return;
  // What is no plan is refused, and puts nothing aside.
  if (!read.ok || !isUnkept() || (await mayReplace(host))) act();
}

/** Asks whether what is kept nowhere may go, or be downloaded first. */
async function mayReplace(host: Host): Promise<boolean> {
  await chosenFileMessages.prepare(host.language);
  const say = chosenFileMessages.in(host.language);
  const place = document.createElement('div');
  const before = host.shadowRoot?.activeElement as HTMLElement | null;
  host.shadowRoot?.prepend(place);
  const answer = await new Promise<'stay' | 'open' | 'download'>((done) => {
    const button = (words: 'stay' | 'open' | 'download'): TemplateResult =>
      html`<button
        type="button"
        @click=${() => {
          done(words);
        }}
      >
        ${say(words)}
      </button>`;
    render(
      html`<div
        class="notice"
        role="alertdialog"
        aria-label=${say('title')}
        aria-describedby="unkept"
        @keydown=${({key}: KeyboardEvent) => {
          if (key === 'Escape') done('stay');
        }}
      >
        <p id="unkept">${say('unkept')}</p>
        ${button('stay')} ${button('open')} ${button('download')}
      </div>`,
      place,
    );
    place.scrollIntoView({block: 'nearest'});
    place.querySelector('button')?.focus();
  });
  place.remove();
  before?.focus();
  if (answer === 'download') await host.download();
  return answer !== 'stay';
}
