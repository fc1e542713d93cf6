/** IF, THEN, SO THAT as lists one writes in, and why each leads to the next. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {notesView} from '../../../foundation/field-notes.js';
import {selectField} from '../../../foundation/fields.js';
import {
  addAssumption,
  addLink,
  addMeasure,
  addOutcome,
  addStrategy,
  changeAssumption,
  changeMeasure,
  changeOutcome,
  changeStrategy,
  removeAssumption,
  removeLink,
  removeMeasure,
  removeOutcome,
  removeStrategy,
  writeLines,
} from '../../../plan/edits/index.js';
import {lessonsOf} from '../../../plan/decisions.js';
import {
  assumptionStatuses,
  confidences,
  measureSources,
  measureTypes,
  outcomeLevels,
  outcomeTerms,
} from '../../../plan/schema/enumerations.js';
import {isBlank} from '../../../plan/text.js';
import type {Assumption, Link, Measure, Outcome, Strategy} from '../../../plan/types.js';
import {buildingMessages} from '../theory-building.messages.js';
import {nodeName} from './node-name.js';
import {
  addButton,
  choice,
  evidenceList,
  factWords,
  folded,
  groupName,
  itemTools,
  orderIn,
  pasting,
  prose,
  wordsOf,
  type Order,
  type Rendered,
} from './parts.js';
import {isEffect} from './statement.js';
import type {TheoryView} from './theory-view.js';

export function strategiesSection(view: TheoryView): TemplateResult {
  return html`<ul class="items">
      ${repeat(
        view.theory.strategies,
        ({id}) => id,
        (strategy, index) => strategyView(view, strategy, index),
      )}
    </ul>
    ${addButton(view, view.say('addStrategy'), () => {
      view.add(addStrategy());
    })}`;
}

/** What adults will do differently. */
export function changesSection(view: TheoryView): TemplateResult {
  const changes = view.theory.outcomes.filter((outcome) => !isEffect(outcome));
  return outcomesOf(view, changes, view.say('addPracticeOutcome'), 'practice');
}

/** What students and families will notice; and measures that lost their outcome, so that none is out of sight. */
export function effectsSection(view: TheoryView): TemplateResult {
  const tell = buildingMessages.in(view.language);
  const {outcomes} = view.theory;
  const loose = view.plan.measures.filter(({outcome}) => !outcomes.some(({id}) => id === outcome));
  return html`${outcomesOf(view, outcomes.filter(isEffect), view.say('addStudentOutcome'), 'student')}
  ${
    loose.length
      ? html`<div class="measures" role="group" aria-label=${tell('looseMeasures')}>
          <p class="label">${tell('looseMeasures')}</p>
          ${measuresView(view, loose)}
        </div>`
      : nothing
  }`;
}

function outcomesOf(
  view: TheoryView,
  items: readonly Outcome[],
  add: string,
  level: 'practice' | 'student',
): TemplateResult {
  return html`<ul class="items">
      ${repeat(
        items,
        ({id}) => id,
        (outcome, index) => outcomeView(view, outcome, items, index),
      )}
    </ul>
    ${addButton(view, add, () => {
      view.add(addOutcome({level}));
    })}`;
}

export function linksSection(view: TheoryView): TemplateResult {
  return html`<ul class="items">
      ${repeat(
        view.theory.links,
        ({id}) => id,
        (link, index) => linkView(view, link, orderIn(view.theory.links, index)),
      )}
    </ul>
    ${view.editable ? newLink(view) : nothing}`;
}

function strategyView(
  view: TheoryView,
  {id, actor, text}: Strategy,
  index: number,
): TemplateResult {
  const {say, theory} = view;
  const field = `${id}-text`;
  return html`<li
    class="item"
    data-item=${id}
    @paste=${pasting(
      view,
      field,
      (lines) => writeLines(id, lines, view.language),
      // Where it was just added the focus is on who; a list there is one of what they do.
      ...(isBlank(text) ? [`${id}-actor`] : []),
    )}
  >
    <div class="line who">
      ${prose(view, {
        field: `${id}-actor`,
        label: say('actor'),
        text: actor,
        multiline: false,
        at: [id, 'actor'],
        change: (words) => changeStrategy(id, {actor: words}),
      })}
      ${prose(view, {
        field,
        label: say('practice'),
        text,
        at: [id, 'text'],
        change: (words) => changeStrategy(id, {text: words}),
      })}
      ${itemTools(view, {
        id,
        name: nodeName(view, id),
        remove: removeStrategy(id),
        order: orderIn(theory.strategies, index),
      })}
    </div>
  </li>`;
}

/** `items` are those it is listed with: of all outcomes, only some are of adults. */
function outcomeView(
  view: TheoryView,
  {id, text, level, term}: Outcome,
  items: readonly Outcome[],
  index: number,
): TemplateResult {
  const {say, plan, theory} = view;
  const measures = plan.measures.filter(({outcome}) => outcome === id);
  const field = `${id}-text`;
  return html`<li
    class="item"
    data-item=${id}
    @paste=${pasting(view, field, (lines) => writeLines(id, lines, view.language))}
  >
    <div class="line">
      ${prose(view, {
        field,
        label: say('outcomeText'),
        text,
        at: [id, 'text'],
        change: (words) => changeOutcome(id, {text: words}),
      })}
      ${itemTools(view, {
        id,
        name: view.text(text).text,
        remove: removeOutcome(id),
        order: orderIn(items, index, theory.outcomes),
      })}
    </div>
    <div class="row">
      ${choice(view, {
        field: `${id}-level`,
        label: say('level'),
        value: level,
        words: outcomeLevels,
        vocabulary: 'level',
        change: (word) => changeOutcome(id, {level: word}),
      })}
      ${choice(view, {
        field: `${id}-term`,
        label: say('term'),
        value: term,
        words: outcomeTerms,
        vocabulary: 'term',
        change: (word) => changeOutcome(id, {term: word}),
      })}
    </div>
    <div
      class="measures"
      role="group"
      aria-label=${groupName(view, say('measures'), view.text(text).text)}
      ?hidden=${!view.editable && measures.length === 0}
    >
      ${measures.length ? html`<p class="label">${say('measures')}</p>` : nothing}
      ${measuresView(view, measures)}
      ${addButton(view, say('addMeasure'), () => {
        view.add(addMeasure({outcome: id}));
      })}
    </div>
  </li>`;
}

/** Some measures of the plan, in their order. */
function measuresView(view: TheoryView, measures: readonly Measure[]): unknown {
  return repeat(
    measures,
    ({id}) => id,
    (measure, index) => measureView(view, measure, orderIn(measures, index, view.plan.measures)),
  );
}

function measureView(view: TheoryView, measure: Measure, order: Order): TemplateResult {
  const {id, text, type, source, outcome} = measure;
  const {say} = view;
  const tell = buildingMessages.in(view.language);
  const field = `${id}-text`;
  const {outcomes} = view.theory;
  const about = [type && view.word('measure', type), source && view.word('source', source)];
  if (!view.editable) return factWords(view, id, text, about);
  return html`<div
    class="row fact"
    data-item=${id}
    @paste=${pasting(view, field, (lines) => writeLines(id, lines, view.language))}
  >
    ${prose(view, {
      field,
      label: say('measureText'),
      labelHidden: true,
      text,
      change: (words) => changeMeasure(id, {text: words}),
    })}
    ${
      !outcomes.some((one) => one.id === outcome)
        ? selectField({
            field: `${id}-outcome`,
            label: tell('measureOf'),
            value: outcome,
            options: [
              {value: '', label: say('choose')},
              ...outcomes.map((one) => ({value: one.id, label: nodeName(view, one.id)})),
            ],
            choose: (chosen) => {
              view.edit(changeMeasure(id, {outcome: chosen}));
            },
          })
        : nothing
    }
    ${itemTools(view, {id, name: view.text(text).text, remove: removeMeasure(id), order})}
    ${folded(
      view,
      id,
      tell('measureMore'),
      about,
      () =>
        html`${choice(view, {
          field: `${id}-type`,
          label: say('measureType'),
          value: type,
          words: measureTypes,
          vocabulary: 'measure',
          change: (word) => changeMeasure(id, {type: word}),
        })}
        ${choice(view, {
          field: `${id}-source`,
          label: say('measureSource'),
          value: source,
          words: measureSources,
          vocabulary: 'source',
          change: (word) => changeMeasure(id, {source: word}),
        })}`,
    )}
  </div>`;
}

function linkView(view: TheoryView, link: Link, order: Order): TemplateResult {
  const {say} = view;
  const name = say('linkName', {from: nodeName(view, link.from), to: nodeName(view, link.to)});
  return html`<li class="item" data-item=${link.id}>
    <div class="line">
      <p class="link-name">
        <strong>${nodeName(view, link.from)}</strong> <span class="quiet">${say('linkTo')}</span>
        <strong>${nodeName(view, link.to)}</strong>
      </p>
      ${itemTools(view, {id: link.id, name, remove: removeLink(link.id), order})}
    </div>
    ${notesView(view.notes(link.id, 'to'))} ${notesView(view.notes(link.id, 'because'))}
    ${evidenceList(view, link.id, name, link.because, say('because'), say('addBecause'))}
    <div
      class="assumptions"
      role="group"
      aria-label=${groupName(view, say('assumptions'), name)}
      ?hidden=${!view.editable && link.assumptions.length === 0}
    >
      ${link.assumptions.length ? html`<p class="label">${say('assumptions')}</p>` : nothing}
      ${repeat(
        link.assumptions,
        ({id}) => id,
        (one, index) => assumptionView(view, one, orderIn(link.assumptions, index)),
      )}
      ${addButton(view, say('addAssumption'), () => {
        view.add(addAssumption(link.id));
      })}
    </div>
  </li>`;
}

function assumptionView(view: TheoryView, assumption: Assumption, order: Order): TemplateResult {
  const {say} = view;
  const {id} = assumption;
  const field = `${id}-text`;
  return html`<div
    class="assumption"
    data-item=${id}
    @paste=${pasting(view, field, (lines) => writeLines(id, lines, view.language))}
  >
    <div class="line">
      ${prose(view, {
        field,
        label: say('assumptionText'),
        labelHidden: true,
        text: assumption.text,
        change: (text) => changeAssumption(id, {text}),
      })}
      ${itemTools(view, {
        id,
        name: view.text(assumption.text).text,
        remove: removeAssumption(id),
        order,
      })}
    </div>
    <div class="row">
      ${choice(view, {
        field: `${id}-confidence`,
        label: say('confidence'),
        value: assumption.confidence,
        words: confidences,
        begins: true,
        vocabulary: 'confidence',
        change: (confidence) => changeAssumption(id, {confidence}),
      })}
      ${prose(view, {
        field: `${id}-ifWrong`,
        label: say('ifWrong'),
        text: assumption.ifWrong,
        at: [id, 'ifWrong'],
        change: (ifWrong) => changeAssumption(id, {ifWrong}),
      })}
      ${testedBy(view, assumption)} ${statusView(view, assumption)}
    </div>
  </div>`;
}

/** How it stands: what a decision said of it rules, and is changed there. */
function statusView(view: TheoryView, {id, status}: Assumption): Rendered {
  const about = {field: `${id}-status`, label: view.say('status'), at: [id, 'status'] as const};
  const lesson = lessonsOf(view.plan.decisions).get(id);
  if (lesson !== undefined) {
    const word = view.word('assumption', lesson);
    return wordsOf(view, {
      ...about,
      value: buildingMessages.say(view.language, 'statusDecided', {word}),
    });
  }
  return choice(view, {
    ...about,
    value: status,
    words: assumptionStatuses,
    begins: true,
    vocabulary: 'assumption',
    change: (chosen) => changeAssumption(id, {status: chosen}),
  });
}

/** The measure that would show whether an assumption holds. */
function testedBy(view: TheoryView, {id, measure}: Assumption): Rendered {
  const {say, plan} = view;
  const options = [
    {value: '', label: say('noMeasure')},
    ...plan.measures.map((one) => ({
      value: one.id,
      label: view.text(one.text).text || say('unnamed'),
    })),
  ];
  const field = `${id}-measure`;
  const label = say('testedBy');
  if (!view.editable) {
    const value = options.find((one) => one.value === measure)?.label ?? measure;
    return wordsOf(view, {field, label, value: measure && value});
  }
  return selectField({
    field,
    label,
    value: measure,
    notes: view.notes(id, 'measure'),
    options,
    choose: (chosen) => {
      view.edit(changeAssumption(id, {measure: chosen}));
    },
  });
}

/** Two choices and a button: the ends of a new link. */
function newLink(view: TheoryView): TemplateResult | typeof nothing {
  const {say, theory} = view;
  if (theory.outcomes.length === 0) return nothing;
  const option = ({id}: {readonly id: string}): TemplateResult =>
    html`<option value=${id}>${nodeName(view, id)}</option>`;
  const link = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const value = (name: string): string =>
      (form.elements.namedItem(name) as HTMLSelectElement).value;
    view.edit(addLink(value('from'), value('to')));
  };
  return html`<form class="row new-link" @submit=${link}>
    <label class="field"
      ><span>${say('linkFrom')}</span>
      <select name="from">
        ${theory.strategies.map(option)} ${theory.outcomes.map(option)}
      </select></label
    >
    <label class="field"
      ><span>${say('linkTo')}</span>
      <select name="to">
        ${theory.outcomes.map(option)}
      </select></label
    >
    <button type="submit">${say('addLink')}</button>
  </form>`;
}
