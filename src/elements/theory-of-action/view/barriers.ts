/** Barriers: what stands in the way, who decides it, why it exists, and whether that is the root of the problem. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {
  addBarrier,
  addWhy,
  changeBarrier,
  changeWhy,
  changeWhys,
  chooseBarrier,
  reframeBarrier,
  removeBarrier,
  removeWhy,
  unchooseBarrier,
  writeLines,
} from '../../../plan/edits/index.js';
import {controls, rootCauses} from '../../../plan/schema/enumerations.js';
import {isBlank} from '../../../plan/text.js';
import type {Barrier} from '../../../plan/types.js';
import {buildingMessages} from '../theory-building.messages.js';
import {chooser} from './chooser.js';
import {
  addButton,
  choice,
  evidenceList,
  itemTools,
  orderIn,
  pasting,
  prose,
  type Rendered,
} from './parts.js';
import {textList} from './text-list.js';
import type {TheoryView} from './theory-view.js';

export function barriersSection(view: TheoryView): TemplateResult {
  const {barriers} = view.theory;
  return html`<ul class="items">
      ${repeat(
        barriers,
        ({id}) => id,
        (barrier, index) => barrierView(view, barrier, index),
      )}
    </ul>
    ${addButton(view, view.say('addBarrier'), () => {
      view.add(addBarrier());
    })}`;
}

function barrierView(view: TheoryView, barrier: Barrier, index: number): TemplateResult {
  const {say} = view;
  const tell = buildingMessages.in(view.language);
  const {id, chosen, control, evidence} = barrier;
  const name = view.text(barrier.text).text;
  const field = `${id}-text`;
  return html`<li
    class=${chosen ? 'item chosen' : 'item'}
    data-item=${id}
    @paste=${pasting(view, field, (lines) => writeLines(id, lines, view.language))}
  >
    <div class="line">
      ${prose(view, {
        field,
        label: say('barrierText'),
        text: barrier.text,
        change: (text) => changeBarrier(id, {text}),
      })}
      ${itemTools(view, {
        id,
        name,
        remove: removeBarrier(id),
        order: orderIn(view.theory.barriers, index),
      })}
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
    ${control === 'outside' && view.editable ? reframing(view, id) : nothing}
    ${evidenceList(view, id, name, evidence, tell('evidenceBarrier'), say('addEvidence'))}
    ${textList(view, {
      place: `${id}-why`,
      title: say('why'),
      of: name,
      read: (plan) => plan.theory.barriers.find((one) => one.id === id)?.whys ?? [],
      label: (number) => say('whyNumber', {number}),
      addLabel: say('addWhy'),
      add: () => addWhy(id),
      change: (at, text) => changeWhy(id, at, text),
      remove: (at) => removeWhy(id, at),
      set: (texts) => changeWhys(id, texts),
    })}
    ${rootCause(view, barrier)}
  </li>`;
}

/** The check: asked once there is a reason, or somebody has answered it. */
function rootCause(view: TheoryView, {id, whys, rootCause: checked}: Barrier): Rendered {
  const tell = buildingMessages.in(view.language);
  if (checked === undefined && whys.every(isBlank)) return nothing;
  return choice(view, {
    field: `${id}-rootCause`,
    label: tell('rootCause'),
    value: checked ?? 'unchecked',
    words: rootCauses,
    begins: true,
    vocabulary: (word) => tell(`rootCause.${word as 'yes'}`),
    at: [id, 'rootCause'],
    // Never asked and asked but not answered are the same: the plan does not grow by it.
    change: (word) => changeBarrier(id, {rootCause: word === 'unchecked' ? undefined : word}),
  });
}

/** The way out of a barrier that others decide: the part that the team decides, as a barrier of its own. */
function reframing(view: TheoryView, id: string): TemplateResult {
  const tell = buildingMessages.in(view.language);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const part = form.elements.namedItem('part') as HTMLInputElement;
    const words = part.value.trim();
    if (words === '') {
      part.focus();
      return;
    }
    part.value = '';
    view.add(reframeBarrier(id, words));
    view.announce(tell('reframed'));
  };
  return html`<form class="row reframe" @submit=${submit}>
    <label class="field"
      ><span>${tell('reframe')}</span>
      <input name="part" type="text" autocomplete="off" />
    </label>
    <button type="submit">${tell('reframeAdd')}</button>
  </form>`;
}
