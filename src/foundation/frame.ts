/** What stands around every tool's work, as pure view functions: heading, undo and redo, what became of saving, files. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PlanStore} from '../plan/store.js';
import {english} from './frame.messages.js';
import {headingAt} from './heading.js';
import type {Say} from './messages.js';
import type {OpeningState, PlanOwner} from './plan-owner.js';

type SayFrame = Say<typeof english>;

/** Why something was not opened or kept: in English as exactly as it is known, in other languages by the code. */
function sayWhy({code, message}: Reason, say: SayFrame): string {
  const key = `why.${code}`;
  return isWhy(key) ? say(key, {message}) : message;
}

interface Reason {
  readonly code: string;
  readonly message: string;
}

const isWhy = (key: string): key is keyof typeof english & `why.${string}` =>
  Object.hasOwn(english, key);

/** That saving failed, and why. */
const sayFailure = (error: Reason | undefined, say: SayFrame): string =>
  say('saveFailed', {reason: error ? sayWhy(error, say) : ''});

/** A heading of the level that fits the page. */
export function headingView(
  heading: string,
  toolName: string,
  level: number,
): TemplateResult | typeof nothing {
  if (heading === 'none') return nothing;
  const text = heading || toolName;
  return headingAt(level, text, {className: 'heading', part: 'heading'});
}

/** Undo and redo, each saying what it would take back. */
export function undoButtons(
  element: {
    undo(): void;
    redo(): void;
    sayLabel(label: string): string;
    readonly editable: boolean;
  },
  store: PlanStore,
  say: SayFrame,
): TemplateResult {
  const button = (
    which: 'undo' | 'redo',
    what: 'undoWhat' | 'redoWhat',
    can: boolean,
  ): TemplateResult => html`
    <button
      type="button"
      class="plain"
      title=${can ? say(what, {what: element.sayLabel(store[`${which}Label`])}) : say(which)}
      aria-disabled=${can && element.editable ? 'false' : 'true'}
      @click=${() => {
        if (can && element.editable) element[which]();
      }}
    >
      ${say(which)}
    </button>
  `;
  return html`
    ${button('undo', 'undoWhat', store.canUndo)} ${button('redo', 'redoWhat', store.canRedo)}
  `;
}

/** Where the plan is kept, and its files: of the element that owns the plan. */
export function ownerBar(
  element: {download(): Promise<void>; readonly editable: boolean},
  owner: PlanOwner,
  say: SayFrame,
): TemplateResult {
  return html`
    <button
      type="button"
      class="plain"
      ?hidden=${!element.editable}
      @click=${(event: Event) => {
        const button = event.currentTarget as HTMLElement;
        (button.nextElementSibling as HTMLInputElement).click();
      }}
    >
      ${say('open')}
    </button>
    <input
      class="visually-hidden"
      type="file"
      accept="application/json,.json"
      tabindex="-1"
      aria-label=${say('open')}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) void owner.openFile(file);
        input.value = '';
      }}
    />
    <button
      type="button"
      class="plain"
      @click=${() => {
        void element.download();
      }}
    >
      ${say('download')}
    </button>
    <span class="end quiet" part="save-state">${sayKeeping(owner, say)}</span>
  `;
}

/** Where the plan is kept, in words that promise no more than is true. */
function sayKeeping(owner: PlanOwner, say: SayFrame): string {
  const http = owner.saving.get('http');
  const local = owner.saving.get('local');
  if (http?.state === 'failed') return sayFailure(http.error, say);
  if (http?.state === 'saving') return say('saving');
  if (http?.state === 'unsaved') return say('unsaved');
  if (http) return say('saved');
  if (local?.state === 'failed') return sayFailure(local.error, say);
  if (local?.state === 'saved') return say('keptLocal');
  if (local) return say('keepingLocal');
  if (owner.saving.get('file')?.state === 'saved') return say('downloaded');
  return owner.saving.get('host')?.state === 'unsaved' ? say('keptNowhere') : '';
}

/** Why a document was not opened, and what is wrong where: for those who made it, so that is said in English. */
function problemsView(
  {code, problems}: OpeningState & {readonly step: 'failed'},
  say: SayFrame,
): TemplateResult {
  const places = problems.filter(({path}) => path !== '').slice(0, 5);
  const [first] = problems;
  const message = first?.path === '' ? first.message : '';
  const why = sayWhy({code, message}, say);
  return html`
    ${why === '' ? nothing : html`<p>${why}</p>`}
    ${
      places.length === 0
        ? nothing
        : html`<ul lang="en">
            ${places.map(({path, message}) => html`<li>${path}: ${message}</li>`)}
          </ul>`
    }
  `;
}

/** What became of opening a document, and of saving where somebody has to decide. */
export function openingView(owner: PlanOwner, say: SayFrame): TemplateResult | typeof nothing {
  const {opened, question} = owner;
  const failed = [...owner.saving.values()].find(({state}) => state === 'failed');
  return html`
    ${opened.step === 'opening' ? html`<p class="quiet" role="status">${say('loading')}</p>` : nothing}
    ${
      opened.step === 'failed'
        ? html`<div class="notice failed" role="alert">
            <p>${say('notOpened')}</p>
            ${problemsView(opened, say)}
          </div>`
        : nothing
    }
    ${owner.store.readOnly ? html`<p class="notice">${say('newerVersion')}</p>` : nothing}
    ${
      question
        ? html`<div class="notice" role="alert">
            <p>${say('conflict')}</p>
            <button type="button" @click=${() => void owner.answer('mine')}>
              ${say('keepMine')}
            </button>
            <button type="button" @click=${() => void owner.answer('theirs')}>
              ${say('takeTheirs')}
            </button>
            <button type="button" @click=${() => void owner.download('json')}>
              ${say('conflictDownload')}
            </button>
          </div>`
        : failed
          ? html`<div class="notice failed" role="alert">
              <p>${sayFailure(failed.error, say)}</p>
              <button type="button" @click=${() => void owner.saveNow()}>${say('tryAgain')}</button>
              <button type="button" @click=${() => void owner.download('json')}>
                ${say('download')}
              </button>
            </div>`
          : nothing
    }
  `;
}
