/**
 * Words in the cell of a day: its native field takes them, such as “before winter break”, as soon as somebody types a letter or
 * presses the button below it.
 */
import {html, type TemplateResult} from 'lit';
import {partMessages} from '../parts.messages.js';

/** What a field is called that holds words by now. */
export const IN_WORDS = 'in-words';

/** @param words - those that stand beside the day already */
export function orWordsButton(language: string, words: string): TemplateResult {
  return html`<div class="or-words">
    <button
      type="button"
      class="plain"
      tabindex="-1"
      @mousedown=${keepFocus}
      @click=${({currentTarget}: Event) => {
        const field = (currentTarget as HTMLElement).closest('td')?.querySelector('input');
        if (field) takeWords(field, words);
      }}
    >
      ${partMessages.say(language, 'orWords')}
    </button>
  </div>`;
}

/** No day begins with a letter: somebody says it in words. */
export function onDayKey(event: Event): void {
  if (!(event instanceof KeyboardEvent)) return;
  const {key, target, altKey, ctrlKey, metaKey, isComposing} = event;
  if (altKey || ctrlKey || metaKey || isComposing || !/^\p{L}$/u.test(key)) return;
  if (!(target instanceof HTMLInputElement) || !target.matches('td > [type="date"]')) return;
  event.preventDefault();
  takeWords(target, key);
}

function takeWords(field: HTMLInputElement, words: string): void {
  field.type = 'text';
  field.classList.add(IN_WORDS);
  field.value = words;
  field.focus();
}

/** The field keeps the focus while the button beside it is pressed: without it, it would be closed. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
