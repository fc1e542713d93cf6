/** The builder: from the goal to the links, each section open at any time. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {selectField} from '../../../foundation/fields.js';
import {headingAt} from '../../../foundation/heading.js';
import {
  addBarrier,
  addIdea,
  addWhy,
  changeBarrier,
  changeIdea,
  changeTheory,
  changeWhy,
  chooseBarrier,
  chooseIdea,
  parkIdea,
  removeBarrier,
  removeIdea,
  removeWhy,
  unchooseBarrier,
} from '../../../plan/edits/index.js';
import {controls} from '../../../plan/schema/enumerations.js';
import type {Barrier, Idea} from '../../../plan/types.js';
import {addButton, choice, evidenceList, groupName, prose, removeButton} from './parts.js';
import {theorySections} from './chain.js';
import type {TheoryView} from './theory-view.js';

/** All sections, in the order in which they make sense of each other. */
export function buildView(view: TheoryView): TemplateResult {
  const {say, theory} = view;
  const section = (name: string, title: string, content: TemplateResult): TemplateResult => html`
    <section class=${name} data-section=${name}>${headingAt(view.level, title)} ${content}</section>
  `;
  return html`
    ${section(
      'goal',
      say('goal'),
      prose(view, {
        field: 'goal',
        label: say('goal'),
        labelHidden: true,
        hint: say('goalHint'),
        text: theory.goal,
        at: ['', 'theory/goal'],
        change: (goal) => changeTheory({goal}),
      }),
    )}
    ${section(
      'problem',
      say('problem'),
      html`${prose(view, {
        field: 'problem',
        label: say('problem'),
        labelHidden: true,
        hint: say('problemHint'),
        text: theory.problem.text,
        at: ['', 'theory/problem/text'],
        change: (problem) => changeTheory({problem}),
      })}
      ${evidenceList(view, '', say('problem'), theory.problem.evidence, say('evidence'), say('addEvidence'))}`,
    )}
    ${section(
      'vision',
      say('vision'),
      prose(view, {
        field: 'vision',
        label: say('vision'),
        labelHidden: true,
        hint: say('visionHint'),
        text: theory.vision,
        change: (vision) => changeTheory({vision}),
      }),
    )}
    ${section(
      'barriers',
      say('barriers'),
      html`<ul class="items">
          ${repeat(
            theory.barriers,
            ({id}) => id,
            (barrier) => barrierView(view, barrier),
          )}
        </ul>
        ${addButton(view, say('addBarrier'), () => {
          view.add(addBarrier());
        })}`,
    )}
    ${section(
      'ideas',
      say('ideas'),
      html`<ul class="items">
          ${repeat(
            theory.ideas,
            ({id}) => id,
            (idea) => ideaView(view, idea),
          )}
        </ul>
        ${addButton(view, say('addIdea'), () => {
          const chosen = theory.barriers.find((barrier) => barrier.chosen);
          view.add(addIdea(chosen ? {barrier: chosen.id} : {}));
        })}`,
    )}
    ${theorySections(view)}
  `;
}

function barrierView(view: TheoryView, barrier: Barrier): TemplateResult {
  const {say} = view;
  const {id, chosen, control} = barrier;
  const name = view.text(barrier.text).text;
  return html`<li class=${chosen ? 'item chosen' : 'item'} data-item=${id}>
    <div class="line">
      ${prose(view, {
        field: `${id}-text`,
        label: say('barrierText'),
        text: barrier.text,
        change: (text) => changeBarrier(id, {text}),
      })}
      ${removeButton(view, id, name, removeBarrier(id))}
    </div>
    <div class="row">
      ${choice(view, {
        field: `${id}-control`,
        label: say('control'),
        value: control,
        words: controls,
        vocabulary: 'control',
        at: [id, 'control'],
        ...(control === 'outside' && {hint: say('controlHint')}),
        change: (word) => changeBarrier(id, {control: word}),
      })}
      ${chooser(view, chosen, say('chosenBarrier'), say('chooseBarrier'), () => {
        view.edit(chosen ? unchooseBarrier(id) : chooseBarrier(id));
      })}
    </div>
    <div class="whys" role="group" aria-label=${groupName(view, say('why'), name)}>
      ${barrier.whys.length ? html`<p class="label">${say('why')}</p>` : nothing}
      ${barrier.whys.map(
        (why, index) =>
          html`<div class="line" data-item=${`${id}-why-${index}`}>
            ${prose(view, {
              field: `${id}-why-${index}`,
              label: say('whyNumber', {number: index + 1}),
              labelHidden: true,
              text: why,
              change: (text) => changeWhy(id, index, text),
            })}
            ${removeButton(view, '', view.text(why).text, removeWhy(id, index), `${id}-why-${index}`)}
          </div>`,
      )}
      ${addButton(view, say('addWhy'), () => {
        view.add(addWhy(id), `${id}-why-${barrier.whys.length}`);
      })}
    </div>
  </li>`;
}

function ideaView(view: TheoryView, idea: Idea): TemplateResult {
  const {say} = view;
  const {id, chosen} = idea;
  const rate = (field: 'impact' | 'effort', value: number | undefined): TemplateResult =>
    selectField({
      field: `${id}-${field}`,
      label: say(field),
      value: String(value ?? 0),
      readonly: !view.editable,
      options: [
        {value: '0', label: say('rating0')},
        {value: '1', label: say('rating1')},
        {value: '2', label: say('rating2')},
        {value: '3', label: say('rating3')},
      ],
      choose: (rating) => {
        view.edit(changeIdea(id, {[field]: rating === '0' ? undefined : Number(rating)}));
      },
    });
  return html`<li class=${chosen ? 'item chosen' : 'item'} data-item=${id}>
    <div class="line">
      ${prose(view, {
        field: `${id}-text`,
        label: say('ideaText'),
        text: idea.text,
        change: (text) => changeIdea(id, {text}),
      })}
      ${removeButton(view, id, view.text(idea.text).text, removeIdea(id))}
    </div>
    <div class="row">
      ${rate('impact', idea.impact)} ${rate('effort', idea.effort)}
      ${chooser(view, chosen, say('chosenIdea'), say('chooseIdea'), () => {
        view.edit(chosen ? parkIdea(id) : chooseIdea(id));
      })}
    </div>
    ${
      chosen
        ? nothing
        : prose(view, {
            field: `${id}-parked`,
            label: say('parked'),
            text: idea.parked,
            multiline: false,
            change: (text) => changeIdea(id, {parked: text}),
          })
    }
  </li>`;
}

/** Chooses one of a list. The word says what is so, the pressed state says it again. */
function chooser(
  view: TheoryView,
  chosen: boolean,
  chosenWord: string,
  chooseWord: string,
  act: () => void,
): TemplateResult {
  return view.editable
    ? html`<button
        type="button"
        class="choose"
        aria-pressed=${chosen ? 'true' : 'false'}
        @click=${act}
      >
        ${chosen ? `✓ ${chosenWord}` : chooseWord}
      </button>`
    : html`${chosen ? html`<span class="chip">✓ ${chosenWord}</span>` : nothing}`;
}
