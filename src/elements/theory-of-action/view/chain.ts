/** IF, THEN, SO THAT as lists one writes in, and why each leads to the next. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {selectField} from '../../../foundation/fields.js';
import {headingAt} from '../../../foundation/heading.js';
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
} from '../../../plan/edits/index.js';
import {
  assumptionStatuses,
  confidences,
  measureSources,
  measureTypes,
  outcomeLevels,
  outcomeTerms,
} from '../../../plan/schema/enumerations.js';
import type {Assumption, Link, Measure, Outcome, Strategy} from '../../../plan/types.js';
import {addButton, choice, evidenceList, groupName, prose, removeButton} from './parts.js';
import {isEffect} from './statement.js';
import type {TheoryView} from './theory-view.js';

/** What stands at one end of a link, in words. */
export function nodeName(view: TheoryView, id: string): string {
  const {strategies, outcomes} = view.theory;
  const strategy = strategies.find((one) => one.id === id);
  if (strategy) return `${view.text(strategy.actor).text} ${view.text(strategy.text).text}`.trim();
  const outcome = outcomes.find((one) => one.id === id);
  return (outcome && view.text(outcome.text).text) || view.say('unnamed');
}

export function theorySections(view: TheoryView): TemplateResult {
  const {say, theory} = view;
  const effects = theory.outcomes.filter(isEffect);
  const changes = theory.outcomes.filter((outcome) => !isEffect(outcome));
  const outcomes = (
    name: string,
    title: string,
    items: readonly Outcome[],
    add: string,
    level: 'practice' | 'student',
  ): TemplateResult =>
    html`<section class=${name} data-section=${name}>
      ${headingAt(view.level, title)}
      <ul class="items">
        ${repeat(
          items,
          ({id}) => id,
          (outcome) => outcomeView(view, outcome),
        )}
      </ul>
      ${addButton(view, add, () => {
        view.add(addOutcome({level}));
      })}
    </section>`;
  return html`
    <section class="strategies" data-section="strategies">
      ${headingAt(view.level, say('strategies'))}
      <ul class="items">
        ${repeat(
          theory.strategies,
          ({id}) => id,
          (strategy) => strategyView(view, strategy),
        )}
      </ul>
      ${addButton(view, say('addStrategy'), () => {
        view.add(addStrategy());
      })}
    </section>
    ${outcomes('changes', say('outcomesThen'), changes, say('addPracticeOutcome'), 'practice')}
    ${outcomes('effects', say('outcomesSoThat'), effects, say('addStudentOutcome'), 'student')}
    <section class="links" data-section="links">
      ${headingAt(view.level, say('links'))}
      <ul class="items">
        ${repeat(
          theory.links,
          ({id}) => id,
          (link) => linkView(view, link),
        )}
      </ul>
      ${view.editable ? newLink(view) : nothing}
    </section>
  `;
}

function strategyView(view: TheoryView, {id, actor, text}: Strategy): TemplateResult {
  const {say} = view;
  return html`<li class="item" data-item=${id}>
    <div class="line who">
      ${prose(view, {
        field: `${id}-actor`,
        label: say('actor'),
        text: actor,
        multiline: false,
        change: (words) => changeStrategy(id, {actor: words}),
      })}
      ${prose(view, {
        field: `${id}-text`,
        label: say('practice'),
        text,
        change: (words) => changeStrategy(id, {text: words}),
      })}
      ${removeButton(view, id, nodeName(view, id), removeStrategy(id))}
    </div>
  </li>`;
}

function outcomeView(view: TheoryView, {id, text, level, term}: Outcome): TemplateResult {
  const {say, plan} = view;
  return html`<li class="item" data-item=${id}>
    <div class="line">
      ${prose(view, {
        field: `${id}-text`,
        label: say('outcomeText'),
        text,
        change: (words) => changeOutcome(id, {text: words}),
      })}
      ${removeButton(view, id, view.text(text).text, removeOutcome(id))}
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
    >
      ${
        plan.measures.some(({outcome}) => outcome === id)
          ? html`<p class="label">${say('measures')}</p>`
          : nothing
      }
      ${plan.measures
        .filter(({outcome}) => outcome === id)
        .map((measure) => measureView(view, measure))}
      ${addButton(view, say('addMeasure'), () => {
        view.add(addMeasure({outcome: id}));
      })}
    </div>
  </li>`;
}

function measureView(view: TheoryView, {id, text, type, source}: Measure): TemplateResult {
  const {say} = view;
  return html`<div class="row" data-item=${id}>
    ${prose(view, {
      field: `${id}-text`,
      label: say('measureText'),
      text,
      change: (words) => changeMeasure(id, {text: words}),
    })}
    ${choice(view, {
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
    })}
    ${removeButton(view, id, view.text(text).text, removeMeasure(id))}
  </div>`;
}

function linkView(view: TheoryView, link: Link): TemplateResult {
  const {say} = view;
  const name = say('linkName', {from: nodeName(view, link.from), to: nodeName(view, link.to)});
  return html`<li class="item" data-item=${link.id}>
    <div class="line">
      <p class="link-name">
        <strong>${nodeName(view, link.from)}</strong> <span class="quiet">${say('linkTo')}</span>
        <strong>${nodeName(view, link.to)}</strong>
      </p>
      ${removeButton(view, link.id, name, removeLink(link.id))}
    </div>
    ${evidenceList(view, link.id, name, link.because, say('because'), say('addBecause'))}
    <div class="assumptions" role="group" aria-label=${groupName(view, say('assumptions'), name)}>
      ${link.assumptions.length ? html`<p class="label">${say('assumptions')}</p>` : nothing}
      ${link.assumptions.map((assumption) => assumptionView(view, assumption))}
      ${addButton(view, say('addAssumption'), () => {
        view.add(addAssumption(link.id));
      })}
    </div>
  </li>`;
}

function assumptionView(view: TheoryView, assumption: Assumption): TemplateResult {
  const {say, plan} = view;
  const {id} = assumption;
  return html`<div class="assumption" data-item=${id}>
    <div class="line">
      ${prose(view, {
        field: `${id}-text`,
        label: say('assumptionText'),
        labelHidden: true,
        text: assumption.text,
        change: (text) => changeAssumption(id, {text}),
      })}
      ${removeButton(view, id, view.text(assumption.text).text, removeAssumption(id))}
    </div>
    <div class="row">
      ${choice(view, {
        field: `${id}-confidence`,
        label: say('confidence'),
        value: assumption.confidence,
        words: confidences,
        vocabulary: 'confidence',
        change: (confidence) => changeAssumption(id, {confidence}),
      })}
      ${prose(view, {
        field: `${id}-wrong`,
        label: say('ifWrong'),
        text: assumption.ifWrong,
        multiline: false,
        change: (ifWrong) => changeAssumption(id, {ifWrong}),
      })}
      ${selectField({
        field: `${id}-measure`,
        label: say('testedBy'),
        value: assumption.measure,
        readonly: !view.editable,
        notes: view.notes(id, 'measure'),
        options: [
          {value: '', label: say('noMeasure')},
          ...plan.measures.map((measure) => ({
            value: measure.id,
            label: view.text(measure.text).text || say('unnamed'),
          })),
        ],
        choose: (measure) => {
          view.edit(changeAssumption(id, {measure}));
        },
      })}
      ${choice(view, {
        field: `${id}-status`,
        label: say('status'),
        value: assumption.status,
        words: assumptionStatuses,
        vocabulary: 'assumption',
        change: (status) => changeAssumption(id, {status}),
      })}
    </div>
  </div>`;
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
