/** Ideas: a list, and beside it the same ideas where they stand by impact and effort. One is chosen, the others parked. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {selectField} from '../../../foundation/fields.js';
import {
  addIdea,
  changeIdea,
  chooseIdea,
  parkIdea,
  removeIdea,
  writeLines,
} from '../../../plan/edits/index.js';
import {isBlank} from '../../../plan/text.js';
import type {Idea} from '../../../plan/types.js';
import {buildingMessages} from '../theory-building.messages.js';
import {chooser} from './chooser.js';
import {ideaPicture, kindOfIdea, ratingWord} from './idea-picture.js';
import {addButton, itemTools, orderIn, pasting, prose, wordsOf, type Rendered} from './parts.js';
import {notesView} from '../../../foundation/field-notes.js';
import type {TheoryView} from './theory-view.js';

export function ideasSection(view: TheoryView): TemplateResult {
  const {ideas, barriers} = view.theory;
  return html`<div class="ideas-and-picture">
    <div class="list">
      <ul class="items">
        ${repeat(
          ideas,
          ({id}) => id,
          (idea, index) => ideaView(view, idea, index),
        )}
      </ul>
      ${addButton(view, view.say('addIdea'), () => {
        const chosen = barriers.find((barrier) => barrier.chosen);
        view.add(addIdea(chosen ? {barrier: chosen.id} : {}));
      })}
    </div>
    ${ideas.some(({text}) => !isBlank(text)) ? ideaPicture(view) : nothing}
  </div>`;
}

function ideaView(view: TheoryView, idea: Idea, index: number): TemplateResult {
  const {say, theory} = view;
  const {id, chosen, parked} = idea;
  const field = `${id}-text`;
  const kind = kindOfIdea(view, idea);
  return html`<li
    class=${chosen ? 'item chosen' : 'item'}
    data-item=${id}
    @paste=${pasting(view, field, (lines) => writeLines(id, lines, view.language))}
  >
    <div class="line">
      ${prose(view, {
        field,
        label: say('ideaText'),
        text: idea.text,
        change: (text) => changeIdea(id, {text}),
      })}
      ${itemTools(view, {
        id,
        name: view.text(idea.text).text,
        remove: removeIdea(id),
        order: orderIn(theory.ideas, index),
      })}
    </div>
    <div class="row">
      ${rating(view, idea, 'impact')} ${rating(view, idea, 'effort')}
      ${kind ? html`<span class="chip">${kind}</span>` : nothing}
      ${chooser(view, chosen, say('chosenIdea'), say('chooseIdea'), () => {
        choose(view, idea);
      })}
    </div>
    ${notesView(view.notes(id, 'chosen'))}
    ${
      !chosen && (theory.ideas.some((one) => one.chosen) || !isBlank(parked))
        ? prose(view, {
            field: `${id}-parked`,
            label: say('parked'),
            text: parked,
            at: [id, 'parked'],
            change: (text) => changeIdea(id, {parked: text}),
          })
        : nothing
    }
  </li>`;
}

/** Chooses an idea, which parks the others, and asks why of those that nobody has said it of; or takes it back. */
function choose(view: TheoryView, {id, chosen}: Idea): void {
  view.edit(chosen ? parkIdea(id) : chooseIdea(id));
  if (chosen) return;
  const tell = buildingMessages.in(view.language);
  const count = view.theory.ideas.filter(
    (other) => other.id !== id && !isBlank(other.text) && isBlank(other.parked),
  ).length;
  view.announce(count > 0 ? tell('othersParked', {count}) : tell('onlyOne'));
}

function rating(view: TheoryView, idea: Idea, name: 'impact' | 'effort'): Rendered {
  const {say} = view;
  const field = `${idea.id}-${name}`;
  const value = idea[name] ?? 0;
  if (!view.editable) {
    return wordsOf(view, {field, label: say(name), value: value ? ratingWord(view, value) : ''});
  }
  return selectField({
    field,
    label: say(name),
    value: String(value),
    options: [0, 1, 2, 3].map((one) => ({value: String(one), label: ratingWord(view, one)})),
    choose: (chosen) => {
      view.edit(changeIdea(idea.id, {[name]: chosen === '0' ? undefined : Number(chosen)}));
    },
  });
}
