/**
 * What an action taught: what the team expects of its measures before there is data, what was found, what was learned, and whether
 * the team adopts, adapts or abandons what it tried.
 *
 * What always holds: with the first result a prediction stays as it was; observations, lessons and the decision are those of the
 * round, the same in every action and in `cairn-decision`.
 */
import {html, nothing, type ReactiveElement, type TemplateResult} from 'lit';
import {dateField, selectField, textField} from '../../../foundation/fields.js';
import {presentDecision} from '../../../plan/decisions.js';
import {
  addDecision,
  addResult,
  changeDecision,
  changeMeasure,
  changeResult,
  noteRound,
  removeResult,
  type Edit,
} from '../../../plan/edits/index.js';
import {decisionActs} from '../../../plan/schema/enumerations.js';
import type {Action, Measure, Plan, Text} from '../../../plan/types.js';
import {partMessages} from '../parts.messages.js';
import {numberField} from './number-field.js';
import {adder, remover} from './part-buttons.js';
import type {TimelineView} from './timeline-view.js';

export function studyView(view: TimelineView, action: Action): TemplateResult {
  const say = partMessages.in(view.language);
  const measures = view.plan.measures.filter(({id}) => action.measures.includes(id));
  return html`<fieldset class="study">
    <legend class="label">${say('study')}</legend>
    ${measures.length ? nothing : html`<p class="quiet">${say('studyNone')}</p>`}
    ${measures.map((measure) => measureView(view, measure))} ${roundView(view)}
  </fieldset>`;
}

type Shown = Pick<ReactiveElement, 'updateComplete' | 'renderRoot'> & {readonly plan: Plan};

/**
 * Opens the details of an action that works on a measure (else of one that carries a link to its outcome) and
 * puts the focus where a result is added; where the measure is not studied yet, on the box that says that it is.
 */
export async function toResults(
  tool: Shown,
  measure: string,
  open: (action: string) => void,
): Promise<boolean> {
  const {actions, measures, theory} = tool.plan;
  const outcome = measures.find(({id}) => id === measure)?.outcome;
  const links = theory.links.filter(({to}) => to === outcome).map((link) => link.id);
  const action =
    actions.find((one) => one.measures.includes(measure)) ??
    actions.find((one) => one.links.some((link) => links.includes(link)));
  if (!action) return false;
  open(action.id);
  await tool.updateComplete;
  const find = (selector: string): HTMLElement | null => tool.renderRoot.querySelector(selector);
  const part = `[data-results="${CSS.escape(measure)}"]`;
  const place =
    find(`${part} > .add`) ??
    find(part) ??
    find(`#${CSS.escape(`${action.id}-measures-${measure}`)}`);
  place?.scrollIntoView({block: 'center'});
  place?.focus({preventScroll: true});
  return true;
}

/** A text of several languages as a field. */
function prose(
  view: TimelineView,
  field: string,
  label: string,
  text: Text,
  change: (text: Text) => Edit,
  options: {readonly readonly?: boolean; readonly hint?: string} = {},
): TemplateResult {
  const shown = view.text(text);
  return textField({
    field,
    label,
    value: shown.text,
    language: shown.language,
    readonly: !view.editable || options.readonly === true,
    multiline: true,
    drafts: view.drafts,
    ...(options.hint !== undefined && {hint: options.hint}),
    commit: (words) => view.edit(change(view.write(text, words))),
  });
}

function measureView(view: TimelineView, measure: Measure): TemplateResult {
  const say = partMessages.in(view.language);
  const {id, results} = measure;
  const name = view.text(measure.text).text || view.say('unnamed');
  const unit = view.text(measure.unit).text;
  const locked = results.length > 0;
  const numberOf = (result: Measure['results'][number], field: 'value' | 'n', label: string) =>
    numberField(view, {
      field: `${result.id}-${field}`,
      label,
      value: field === 'n' ? result.n || undefined : result.value,
      why: say('whyNoNumber'),
      change: (number) =>
        changeResult(result.id, {[field]: field === 'n' ? (number ?? 0) : number}),
    });
  return html`<section class="measure" data-results=${id} tabindex="-1">
    <h3>${name}</h3>
    ${prose(
      view,
      `${id}-prediction`,
      say('prediction'),
      measure.prediction,
      (prediction) => changeMeasure(id, {prediction}),
      {readonly: locked, hint: say(locked ? 'predictionLocked' : 'predictionHint')},
    )}
    ${results.map(
      (result) =>
        html`<div class="line">
          ${dateField({
            field: `${result.id}-date`,
            label: say('checkInDate'),
            value: result.date,
            reader: view.language,
            readonly: !view.editable,
            choose: (date) => {
              view.edit(changeResult(result.id, {date}));
            },
          })}
          ${numberOf(result, 'value', unit ? say('foundIn', {unit}) : say('found'))}
          ${numberOf(result, 'n', say('foundOf'))}
          ${prose(view, `${result.id}-note`, say('checkInNote'), result.note, (note) =>
            changeResult(result.id, {note}),
          )}
          ${remover(view, `${say('result')}, ${name}`, removeResult(result.id))}
        </div>`,
    )}
    ${adder(view, say('addResult'), () => addResult(id, {date: view.today}))}
  </section>`;
}

/** What the round as a whole taught. */
function roundView(view: TimelineView): TemplateResult | typeof nothing {
  const say = partMessages.in(view.language);
  const {plan} = view;
  const decision = presentDecision(plan);
  if (!decision) {
    return view.editable
      ? html`${adder(view, say('decide'), () => addDecision({date: view.today}))}`
      : nothing;
  }
  const cycle = plan.cycles.find(({id}) => id === decision.cycle);
  const {id} = decision;
  return html`<section class="measure">
    <h3>${say('round')}</h3>
    <p class="hint">${say('roundHint')}</p>
    ${prose(
      view,
      `${id}-observations`,
      say('checkInNote'),
      cycle?.observations ?? '',
      (observations) => noteRound(id, {observations}),
    )}
    ${prose(view, `${id}-learned`, say('learned'), cycle?.learned ?? '', (learned) =>
      noteRound(id, {learned}),
    )}
    ${selectField({
      field: `${id}-act`,
      label: say('decided'),
      value: decision.act,
      readonly: !view.editable,
      options: [
        {value: '', label: say('undecided')},
        ...decisionActs.map((act) => ({value: act, label: view.word('act', act)})),
      ],
      choose: (act) => {
        view.edit(changeDecision(id, {act}));
      },
    })}
    ${prose(view, `${id}-why`, say('decidedBecause'), decision.why, (why) => changeDecision(id, {why}))}
  </section>`;
}
