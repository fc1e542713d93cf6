/** Words of the plan inside ours: they keep their language and their direction. */
import {html, type TemplateResult} from 'lit';

/** Words, and their language where it is not that of what stands around them. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

export function foreign({text, language}: Words): TemplateResult {
  return language ? html`<bdi lang=${language}>${text}</bdi>` : html`<bdi>${text}</bdi>`;
}

/** Stands for words of the plan in a sentence until they are put in their place; no text holds it by chance. */
export const PLACE = '\uE00A';

/** A sentence with words of the plan where the place is kept for them. */
export function sentence(text: string, words: Words): TemplateResult {
  const [before = '', ...rest] = text.split(PLACE);
  return rest.length === 0
    ? html`${text}`
    : html`${before}${foreign(words)}${rest.join(words.text)}`;
}

/** The same as plain text, for names that assistive technology reads. */
export function plainly(text: string, words: Words): string {
  return text.split(PLACE).join(words.text);
}
