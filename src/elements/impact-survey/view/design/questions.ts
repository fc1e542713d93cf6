/** The questions in their sections, in the order they are read. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {itemToolsView} from '../../../../foundation/item-tools.js';
import {
  addSection,
  changeSection,
  moveSection,
  removeSection,
} from '../../../../plan/edits/index.js';
import type {SurveySection} from '../../../../plan/types.js';
import {inOrder, nameOf, type DesignView} from './design-view.js';
import {itemView} from './item.js';
import {offersView} from './offers.js';
import {addButton, part, prose} from './parts.js';

export function questionsView(view: DesignView): TemplateResult {
  const {survey, say} = view;
  const groups = inOrder(survey);
  const count = survey.items.length;
  let number = 0;
  return part(
    view,
    'ask',
    say('askHint'),
    html`<div class="design-sections">
        ${repeat(
          groups,
          ({section}) => section,
          ({section: id, items}) => {
            const section = survey.sections.find((one) => one.id === id);
            if (!section && items.length === 0 && survey.sections.length > 0) return nothing;
            const list = html`<ul
                class="items"
                aria-label=${section ? nameOf(view, section.text, say('unnamedSection')) : say('ask')}
              >
                ${repeat(
                  items,
                  (item) => item.id,
                  (item) => itemView(view, item, number++, count),
                )}
              </ul>
              ${
                view.answered
                  ? nothing
                  : addButton(say('addItem'), () => {
                      view.addItem(id);
                    })
              }`;
            return section
              ? sectionView(view, section, list)
              : html`<div class="design-section">
                  ${survey.sections.length > 0 ? html`<p class="label">${say('noSection')}</p>` : nothing}
                  ${list}
                </div>`;
          },
        )}
      </div>
      ${
        view.answered
          ? html`<p class="notice">${say('answered')}</p>`
          : html`${addButton(say('addSection'), () => {
              view.add(addSection(survey.id));
            })}
            ${offersView(view)}`
      }`,
  );
}

function sectionView(
  view: DesignView,
  section: SurveySection,
  list: TemplateResult,
): TemplateResult {
  const {survey, say} = view;
  const {id, text} = section;
  const index = survey.sections.indexOf(section);
  const what = nameOf(view, text, say('unnamedSection'));
  return html`<div class="design-section" data-item=${id}>
    <div class="line">
      ${prose(view, {
        at: [id, 'text'],
        label: say('sectionName'),
        text,
        multiline: false,
        change: (words) => changeSection(survey.id, id, {text: words}),
      })}
      ${
        view.answered
          ? nothing
          : itemToolsView(
              {
                label: say('remove', {what}),
                act: () => {
                  view.remove(id, what, removeSection(survey.id, id));
                },
              },
              {
                index,
                count: survey.sections.length,
                labels: {up: say('moveUp', {what}), down: say('moveDown', {what})},
                move: (way, target) => {
                  view.move(
                    moveSection(survey.id, id, target),
                    way,
                    id,
                    target,
                    survey.sections.length,
                  );
                },
              },
            )
      }
    </div>
    ${list}
  </div>`;
}
