/** All results of a summary: who answered, then every question, in the sections of the survey. */
import {html, nothing, type TemplateResult} from 'lit';
import {farthest} from './diverging-bar.js';
import {itemView} from './item.js';
import {whoAnsweredView} from './who-answered.js';
import {foreign, type Words} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {toldItems, type Telling, type ToldItem} from './words.js';

interface Section {
  readonly title: Words;
  readonly items: readonly ToldItem[];
}

export function resultsView(telling: Telling): TemplateResult {
  const items = telling.summary.hidden ? [] : toldItems(telling);
  const far = farthest(items);
  const {headingLevel} = telling;
  return html`
    ${whoAnsweredView(telling)} ${telling.further?.about(telling)}
    ${sectionsOf(items, telling).map(({title, items: own}, at) => {
      const titled = title.text !== '';
      const inside = titled ? {...telling, headingLevel: headingLevel + 1} : telling;
      return html`<div class="section">
        ${titled ? headingAt(headingLevel, foreign(title), {className: 'section-title', id: `section-${String(at)}`}) : nothing}
        ${own.map((item) => itemView(item, far, inside))}
      </div>`;
    })}
  `;
}

/** Items as the survey's sections order them; those that stand in none follow. */
function sectionsOf(items: readonly ToldItem[], {survey, textOf}: Telling): Section[] {
  const left = new Map(items.map((told) => [told.item.id, told]));
  const sections = (survey?.sections ?? []).map(({text, items: ids}) => ({
    title: textOf(text),
    items: ids.flatMap((id) => {
      const told = left.get(id);
      left.delete(id);
      return told ? [told] : [];
    }),
  }));
  return [...sections, {title: {text: '', language: ''}, items: [...left.values()]}].filter(
    (section) => section.items.length > 0,
  );
}
