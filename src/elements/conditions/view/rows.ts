/** The seven rows: what a condition means, how it stands, and where it is not in place how that shows and what would move it. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {foreign} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {textField} from '../../../foundation/fields.js';
import {radioField} from '../../../foundation/radio-field.js';
import {checkOf} from '../../../plan/next-condition.js';
import {
  conditions,
  conditionStates,
  isKnown,
  type Condition,
} from '../../../plan/schema/enumerations.js';
import {isBlank} from '../../../plan/text.js';
import type {ConditionCheck, Text} from '../../../plan/types.js';
import type {ConditionsView} from './conditions-view.js';

export function rowsView(view: ConditionsView): TemplateResult {
  return html`<ul class="rows">
    ${conditions.map((condition) => rowView(view, condition))}
  </ul>`;
}

/** Whether something is to be said of how a condition shows, and what would move it. */
export const isWanting = (row: ConditionCheck): boolean =>
  row.state === 'partly' || row.state === 'missing';

function rowView(view: ConditionsView, condition: Condition): TemplateResult {
  const {say, plan, editable} = view;
  const row = checkOf(plan, condition);
  const name = `name-${condition}`;
  return html`<li>
    <div class="row" part="row" data-row=${condition} role="group" aria-labelledby=${name}>
      <div class="about">
        ${headingAt(view.level, view.condition(condition), {className: 'row-name', id: name})}
        ${condition === plan.condition ? html`<p class="chip">${say('present')}</p>` : nothing}
        <p class="quiet meaning">${say(`meaning.${condition}`)}</p>
      </div>
      <div class="judged">
        ${
          editable
            ? radioField({
                field: `state-${condition}`,
                label: say('standing'),
                labelHidden: true,
                value: isKnown(conditionStates, row.state) ? row.state : 'unknown',
                options: conditionStates.map((state) => ({
                  value: state,
                  label: view.state(state),
                  mark: stateMark(state),
                })),
                choose: (state) => {
                  if (isKnown(conditionStates, state)) view.judge(condition, state);
                },
              })
            : html`<p class="standing">${stateMark(row.state)}${view.state(row.state)}</p>`
        }
        ${
          editable
            ? isWanting(row)
              ? html`<div class="wanting">
                  ${textOf(view, condition, 'symptom', row.symptom)}
                  ${textOf(view, condition, 'move', row.move)}
                </div>`
              : nothing
            : html`${told(view, 'symptom', row)}${told(view, 'move', row)}`
        }
      </div>
    </div>
  </li>`;
}

function textOf(
  view: ConditionsView,
  condition: Condition,
  field: 'symptom' | 'move',
  value: Text,
): TemplateResult {
  const {text, language} = view.text(value);
  return textField({
    field: `${condition}-${field}`,
    label: view.say(field),
    value: text,
    language,
    multiline: true,
    drafts: view.drafts,
    commit: (words) => {
      view.change(condition, {[field]: view.write(value, words)});
    },
  });
}

function told(
  view: ConditionsView,
  field: 'symptom' | 'move',
  row: ConditionCheck,
): TemplateResult | typeof nothing {
  if (isBlank(row[field]) || !isWanting(row)) return nothing;
  return html`<p class="told">
    <span class="label">${view.say(field)}</span> ${foreign(view.text(row[field]))}
  </p>`;
}

/** How a condition stands, as a shape: it is told apart without any color. */
function stateMark(state: string): TemplateResult {
  const inside =
    state === 'in-place'
      ? svg`<circle cx="10" cy="10" r="7" fill="currentColor" />`
      : state === 'partly'
        ? svg`<circle cx="10" cy="10" r="7" /><path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />`
        : state === 'missing'
          ? svg`<circle cx="10" cy="10" r="7" />`
          : svg`<path d="M5 10h10" />`;
  return html`<svg
    class="mark"
    data-state=${state}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    aria-hidden="true"
  >
    ${inside}
  </svg>`;
}
