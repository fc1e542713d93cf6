/** The button that opens files of answers. */
import {html, type TemplateResult} from 'lit';
import type {SayResults} from './words.js';

export function openAnswersButton(
  say: SayResults,
  open: (files: readonly File[]) => void,
  place: 'toolbar' | 'primary',
): TemplateResult {
  return html`
    <button
      type="button"
      class=${place === 'primary' ? 'primary' : ''}
      title=${say('openAnswersHint')}
      @click=${(event: Event) => {
        const button = event.currentTarget as HTMLElement;
        (button.nextElementSibling as HTMLInputElement).click();
      }}
    >
      ${say('openAnswers')}
    </button>
    <input
      class="visually-hidden"
      type="file"
      multiple
      accept=".json,.jsonl,.ndjson,application/json"
      tabindex="-1"
      aria-label=${say('openAnswers')}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const files = [...(input.files ?? [])];
        // The field would hold the answers as long as the page is open.
        input.value = '';
        if (files.length > 0) open(files);
      }}
    />
  `;
}
