/** What depends on an item of the plan, in words, to be read before the item is removed. Fetched when that is first asked for. */
import {css, html, type CSSResult, type TemplateResult} from 'lit';
import {dependents} from '../plan/edits/removal.js';
import {itemsOf} from '../plan/places.js';
import type {Plan, Text} from '../plan/types.js';
import {removalMessages} from './removal.messages.js';

export const dependentStyles: CSSResult = css`
  .dependents {
    display: grid;
    gap: var(--_space-1);
    margin-block-start: var(--_space-3);
    padding-inline-start: var(--_space-4);
    list-style: disc;
  }
`;

interface Reader {
  readonly plan: Plan;
  readonly language: string;
  text(text: Text): string;
}

/** What else would change, each item once; nothing where nothing would. */
export function dependentsView(reader: Reader, id: string): TemplateResult | undefined {
  const {plan, language} = reader;
  const say = removalMessages.in(language);
  const items = itemsOf(plan);
  const lines = dependents(plan, id).map(({id: of, path, effect}) => {
    const item = items.get(of);
    const name = nameOf(reader, of) || say(path.startsWith('/feedback') ? 'feedback' : 'unnamed');
    const what = item?.path.startsWith('/map/') ? say('onMap', {what: name}) : name;
    // Of a decision only what it says of an assumption goes.
    return say(effect === 'removed' && path === item?.path ? 'effectRemoved' : 'effectCleared', {
      what,
    });
  });
  if (lines.length === 0) return undefined;
  return html`<p>${say('removeAlso')}</p>
    <ul class="dependents">
      ${[...new Set(lines)].map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

/** What an item is called: its own words, those of its ends, or of what it stands for. */
export function nameOf(reader: Reader, id: string, depth = 0): string {
  const item = itemsOf(reader.plan).get(id)?.item as
    | ({
        readonly [field in 'actor' | 'text' | 'why']?: Text;
      } & {readonly [field in 'name' | 'from' | 'to' | 'ref']?: string})
    | undefined;
  // A plan may lead in a circle.
  if (!item || depth > 3) return '';
  const other = (of: string): string => nameOf(reader, of, depth + 1);
  if (item.from !== undefined && item.to !== undefined) {
    const none = removalMessages.say(reader.language, 'unnamed');
    return `${other(item.from) || none} → ${other(item.to) || none}`;
  }
  const words = [item.actor ?? '', item.text ?? item.why ?? '']
    .map((text) => reader.text(text))
    .join(' ')
    .trim();
  return words || (item.name ?? (item.ref ? other(item.ref) : ''));
}
