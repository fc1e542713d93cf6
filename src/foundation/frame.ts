/** What stands around every tool's work, as pure view functions: heading, undo and redo, what became of saving, files. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PlanStore} from '../plan/store.js';
import type {english} from './frame.messages.js';
import type {Say} from './messages.js';
import type {OpeningState, PlanOwner} from './plan-owner.js';

type SayFrame = Say<typeof english>;

/** A heading of the level that fits the page. */
export function headingView(
  heading: string,
  toolName: string,
  level: number,
): TemplateResult | typeof nothing {
  if (heading === 'none') return nothing;
  const text = heading || toolName;
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class="heading" part="heading">${text}</h1>`;
    case 3:
      return html`<h3 class="heading" part="heading">${text}</h3>`;
    case 4:
      return html`<h4 class="heading" part="heading">${text}</h4>`;
    case 5:
      return html`<h5 class="heading" part="heading">${text}</h5>`;
    case 6:
      return html`<h6 class="heading" part="heading">${text}</h6>`;
    default:
      return html`<h2 class="heading" part="heading">${text}</h2>`;
  }
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
    label: string,
    title: string,
    can: boolean,
    act: () => void,
  ): TemplateResult => html`
    <button
      type="button"
      class="plain"
      title=${title}
      aria-disabled=${can && element.editable ? 'false' : 'true'}
      @click=${() => {
        if (can && element.editable) act();
      }}
    >
      ${label}
    </button>
  `;
  return html`
    ${button(
      say('undo'),
      store.canUndo ? say('undoWhat', {what: element.sayLabel(store.undoLabel)}) : say('undo'),
      store.canUndo,
      () => {
        element.undo();
      },
    )}
    ${button(
      say('redo'),
      store.canRedo ? say('redoWhat', {what: element.sayLabel(store.redoLabel)}) : say('redo'),
      store.canRedo,
      () => {
        element.redo();
      },
    )}
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
export function sayKeeping(owner: PlanOwner, say: SayFrame): string {
  const http = owner.saving.get('http');
  const local = owner.saving.get('local');
  if (http?.state === 'failed') return say('saveFailed', {reason: http.error?.message ?? ''});
  if (http?.state === 'saving') return say('saving');
  if (http?.state === 'unsaved') return say('unsaved');
  if (http) return say('saved');
  if (local?.state === 'failed') return say('saveFailed', {reason: local.error?.message ?? ''});
  if (local?.state === 'saved') return say('keptLocal');
  if (local) return say('keepingLocal');
  if (owner.saving.get('file')?.state === 'saved') return say('downloaded');
  return owner.saving.get('host')?.state === 'unsaved' ? say('keptNowhere') : '';
}

const opening = (state: OpeningState): boolean => state.step === 'opening';

/** What became of opening a document, and of saving where somebody has to decide. */
export function openingView(owner: PlanOwner, say: SayFrame): TemplateResult | typeof nothing {
  const {opened, question} = owner;
  const failed = [...owner.saving.values()].find(({state}) => state === 'failed');
  return html`
    ${opening(opened) ? html`<p class="quiet" role="status">${say('loading')}</p>` : nothing}
    ${
      opened.step === 'failed'
        ? html`<div class="notice failed" role="alert">
            <p>${say('notOpened')}</p>
            <ul>
              ${opened.problems
                .slice(0, 5)
                .map(
                  ({path, message}) =>
                    html`<li>${path === '' ? message : say('problemAt', {path, message})}</li>`,
                )}
            </ul>
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
              <p>${say('saveFailed', {reason: failed.error?.message ?? ''})}</p>
              <button type="button" @click=${() => void owner.saveNow()}>${say('tryAgain')}</button>
              <button type="button" @click=${() => void owner.download('json')}>
                ${say('download')}
              </button>
            </div>`
          : nothing
    }
  `;
}
