/**
 * A file that a person chose to open. Fetched when somebody chooses one.
 *
 * What always holds: nothing is put aside unasked, neither a copy that the tool can bring together with the plan that is open,
 * nor work that is kept nowhere. A file that is chosen while another one is read or asked about takes its place: it is asked once,
 * about the last one.
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

/** Of each tool the file that was chosen last. */
const chosenLast = new WeakMap<Host, AbortController>();

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
  chosenLast.get(host)?.abort();
  const chosen = new AbortController();
  chosenLast.set(host, chosen);
  const text = await readFile(file);
  if (chosen.signal.aborted) return;
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
  if (!read.ok || !isUnkept() || (await mayReplace(host, chosen.signal))) act();
}

/** Asks whether what is kept nowhere may go, or be downloaded first. No answer is needed any more once `another` was chosen. */
async function mayReplace(host: Host, another: AbortSignal): Promise<boolean> {
  await chosenFileMessages.prepare(host.language);
  if (another.aborted) return false;
  const say = chosenFileMessages.in(host.language);
  const place = document.createElement('div');
  const before = host.shadowRoot?.activeElement as HTMLElement | null;
  host.shadowRoot?.prepend(place);
  const answer = await new Promise<'stay' | 'open' | 'download' | 'another'>((done) => {
    another.addEventListener('abort', () => {
      done('another');
    });
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
  const hadFocus = place.contains(host.shadowRoot?.activeElement ?? null);
  place.remove();
  // Whoever chose another file has the focus where that was done.
  if (hadFocus || answer !== 'another') before?.focus();
  if (answer === 'download') await host.download();
  return answer === 'open' || answer === 'download';
}
