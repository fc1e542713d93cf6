/** What stands around the claim: what it is worth, where we stand, who has been heard, whom it is fair to. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {notesView} from '../../../foundation/field-notes.js';
import {sayDate, sayNumber} from '../../../foundation/messages.js';
import {typedNumber} from '../../../foundation/typed-number.js';
import {
  addCriterion,
  addVoice,
  changeCriterion,
  changeTheory,
  changeVoice,
  removeCriterion,
  removeVoice,
  writeLines,
} from '../../../plan/edits/index.js';
import {roles, standings, voiceMethods} from '../../../plan/schema/enumerations.js';
import type {Criterion, Text, Voice} from '../../../plan/types.js';
import {buildingMessages} from '../theory-building.messages.js';
import {
  addButton,
  choice,
  dayField,
  evidenceList,
  folded,
  itemTools,
  orderIn,
  pasting,
  plainField,
  prose,
  type Rendered,
} from './parts.js';
import {textList} from './text-list.js';
import {standingOf} from './standing.js';
import type {TheoryView} from './theory-view.js';

/** What we would gain, and what it costs that it is not so. */
export function worthSection(view: TheoryView): TemplateResult {
  const tell = buildingMessages.in(view.language);
  const list = (
    name: 'benefits' | 'costs',
    label: (number: number) => string,
    addLabel: string,
  ): Rendered => {
    // Several texts may be written in one go: each change goes over what the others left.
    const texts = (): readonly Text[] => view.settled().theory[name];
    const set = (all: readonly Text[]): ReturnType<typeof changeTheory> =>
      changeTheory(name === 'benefits' ? {benefits: all} : {costs: all});
    return textList(view, {
      place: name,
      title: tell(name),
      read: ({theory}) => theory[name],
      label,
      addLabel,
      add: () => set([...texts(), '']),
      change: (index, text) => set(texts().map((one, at) => (at === index ? text : one))),
      remove: (index) => set(texts().filter((_, at) => at !== index)),
      set,
    });
  };
  return html`<div class="pair">
    ${list('benefits', (number) => tell('benefit', {number}), tell('addBenefit'))}
    ${list('costs', (number) => tell('cost', {number}), tell('addCost'))}
  </div>`;
}

/** The single-point rubric: where we fall short | criterion | evidence that we meet it. */
export function rubricSection(view: TheoryView): TemplateResult {
  const {rubric} = view.theory;
  const tell = buildingMessages.in(view.language);
  return html`<ul class="items">
      ${repeat(
        rubric,
        ({id}) => id,
        (criterion, index) => criterionView(view, criterion, index),
      )}
    </ul>
    ${addButton(view, tell('addCriterion'), () => {
      view.add(addCriterion(), '-criterion');
    })}`;
}

function criterionView(view: TheoryView, criterion: Criterion, index: number): TemplateResult {
  const tell = buildingMessages.in(view.language);
  const {id, standing, shortfall, evidence} = criterion;
  const name = view.text(criterion.criterion).text;
  const field = `${id}-criterion`;
  return html`<li
    class="item rubric-line"
    data-item=${id}
    @paste=${pasting(view, field, (lines) => writeLines(id, lines, view.language))}
  >
    <div class="short">
      ${prose(view, {
        field: `${id}-shortfall`,
        label: tell('shortfall'),
        text: shortfall,
        change: (text) => changeCriterion(id, {shortfall: text}),
      })}
    </div>
    <div class="middle">
      ${prose(view, {
        field,
        label: tell('criterion'),
        hint: tell('criterionHint'),
        text: criterion.criterion,
        change: (text) => changeCriterion(id, {criterion: text}),
      })}
      ${choice(view, {
        field: `${id}-standing`,
        label: tell('standing'),
        value: standing,
        words: standings,
        begins: true,
        vocabulary: (word) => standingOf(view, word),
        change: (word) => changeCriterion(id, {standing: word}),
      })}
    </div>
    <div class="met">
      ${evidenceList(view, id, name, evidence, tell('meets'), tell('addMeets'))}
    </div>
    ${itemTools(view, {
      id,
      name,
      remove: removeCriterion(id),
      order: orderIn(view.theory.rubric, index),
    })}
  </li>`;
}

/** What people outside the team said, and who was not asked yet. */
export function voicesSection(view: TheoryView): TemplateResult {
  const {voices} = view.theory;
  const tell = buildingMessages.in(view.language);
  const heard = [...new Set(voices.map(({group}) => group))].filter((group) => group !== '');
  const missing = view
    .found('', 'theory/voices')
    .map(({values}) => values['role'])
    .filter((role) => typeof role === 'string');
  return html`${
      heard.length
        ? html`<p class="quiet">
            ${tell('heardSoFar', {roles: heard.map((role) => view.word('role', role)).join(', ')})}
          </p>`
        : nothing
    }
    ${notesView(view.notes('', 'theory/voices'))}
    <ul class="items">
      ${repeat(
        voices,
        ({id}) => id,
        (voice, index) => voiceView(view, voice, index),
      )}
    </ul>
    ${addButton(view, tell('addVoice'), () => {
      view.add(addVoice(), '-group');
    })}
    ${
      view.editable
        ? missing.map(
            (role) =>
              html`<button
                type="button"
                class="plain way-out"
                @click=${() => {
                  view.add(addVoice({group: role}), '-heard');
                }}
              >
                + ${tell('addVoiceOf', {role: view.word('role', role)})}
              </button>`,
          )
        : nothing
    }`;
}

function voiceView(view: TheoryView, voice: Voice, index: number): TemplateResult {
  const tell = buildingMessages.in(view.language);
  const {id, group, method, date, count, heard} = voice;
  const field = `${id}-heard`;
  const methodWord = (word: string): string =>
    (voiceMethods as readonly string[]).includes(word) ? tell(`method.${word as 'survey'}`) : word;
  return html`<li
    class="item"
    data-item=${id}
    @paste=${pasting(view, field, (lines) => writeLines(id, lines, view.language))}
  >
    <div class="line who">
      ${choice(view, {
        field: `${id}-group`,
        label: tell('voiceGroup'),
        value: group,
        words: roles,
        vocabulary: 'role',
        change: (word) => changeVoice(id, {group: word}),
      })}
      ${prose(view, {
        field,
        label: tell('heard'),
        text: heard,
        change: (text) => changeVoice(id, {heard: text}),
      })}
      ${itemTools(view, {
        id,
        name: view.text(heard).text || (group && view.word('role', group)),
        remove: removeVoice(id),
        order: orderIn(view.theory.voices, index),
      })}
    </div>
    ${folded(
      view,
      id,
      tell('voiceMore'),
      [
        method && methodWord(method),
        sayDate(view.language, date),
        count > 0 ? tell('people', {count}) : '',
      ],
      () =>
        html`${choice(view, {
          field: `${id}-method`,
          label: tell('method'),
          value: method,
          words: voiceMethods,
          vocabulary: methodWord,
          change: (word) => changeVoice(id, {method: word}),
        })}
        ${dayField(view, `${id}-date`, tell('voiceDate'), date, (day) => changeVoice(id, {date: day}))}
        ${plainField(
          view,
          `${id}-count`,
          tell('voiceCount'),
          count > 0 ? sayNumber(view.language, count) : '',
          (typed) => changeVoice(id, {count: people(typed, view.language) ?? count}),
        )}`,
    )}
  </li>`;
}

/** How many somebody typed; nothing is nobody. What is no number of people changes nothing. */
function people(typed: string, language: string): number | undefined {
  if (typed === '') return 0;
  const number = typedNumber(typed, language);
  return number !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** Whom the change is fair to. */
export function equitySection(view: TheoryView): TemplateResult {
  const {equity} = view.theory;
  const tell = buildingMessages.in(view.language);
  const question = (name: keyof typeof equity, label: string): Rendered =>
    prose(view, {
      field: `equity-${name}`,
      label,
      text: equity[name],
      change: (text) => changeTheory({equity: {[name]: text}}),
    });
  return html`${question('benefits', tell('equityBenefits'))}
  ${question('burden', tell('equityBurden'))} ${question('adjust', tell('equityAdjust'))}`;
}
