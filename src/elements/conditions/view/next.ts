/** What the check proposes for after this round, with its reasons in words, and what was chosen. */
import {html, nothing, type TemplateResult} from 'lit';
import {PLACE, sentence} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {safeLanguage} from '../../../foundation/messages.js';
import {presentDecision} from '../../../plan/decisions.js';
import {checkOf, proposeNext, type NextCondition} from '../../../plan/next-condition.js';
import {conditions, isKnown, type Condition} from '../../../plan/schema/enumerations.js';
import {isBlank} from '../../../plan/text.js';
import type {ConditionsView} from './conditions-view.js';

export function nextView(view: ConditionsView): TemplateResult {
  const {plan, say, editable} = view;
  const proposal = proposeNext(plan);
  const decided = presentDecision(plan);
  const chosen = decided?.next ? decided.condition : '';
  const own = isKnown(conditions, plan.condition) ? [plan.condition] : [];
  return html`<section class="next" part="next" aria-labelledby="next">
    ${headingAt(view.level, say('next'), {className: 'next-name', id: 'next'})}
    ${reasonsView(view, proposal)}
    ${
      editable && proposal.kind !== 'look'
        ? html`<div class="acts" role="group" aria-label=${say('choose')}>
            ${[...proposal.candidates, ...own].map(
              (condition) =>
                html`<button
                  type="button"
                  class=${chosen === '' && condition === proposal.candidates[0] ? 'primary' : ''}
                  aria-pressed=${condition === chosen ? 'true' : 'false'}
                  @click=${() => {
                    view.choose(condition);
                  }}
                >
                  ${sayNext(view, condition)}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${chosen === '' ? nothing : html`<p class="noted">${sayNoted(view, chosen)}</p>`}
  </section>`;
}

/** What a choice is called before it is made. */
function sayNext({plan, say, condition: name}: ConditionsView, condition: Condition): string {
  return condition === plan.condition
    ? say('stayWith', {condition: name(condition)})
    : say('turnTo', {condition: name(condition)});
}

/** What was chosen. */
export function sayNoted({plan, say, condition: name}: ConditionsView, condition: string): string {
  return say(condition === plan.condition ? 'notedStay' : 'notedTurn', {
    condition: name(condition),
  });
}

/** Why it is proposed, or why nothing is. */
export function reasonsView(view: ConditionsView, proposal: NextCondition): TemplateResult {
  const {say} = view;
  const {kind, unseen} = proposal;
  const [first, ...others] = proposal.candidates;
  if (!first) {
    const judged = conditions.length - unseen.length - (view.plan.condition === '' ? 0 : 1);
    return html`<p>
      ${kind === 'in-place' ? say('allInPlace') : judged === 0 ? say('lookAll') : say('look', {count: unseen.length})}
    </p>`;
  }
  const row = checkOf(view.plan, first);
  const condition = view.condition(first);
  const quoted = (key: 'shows' | 'moves', text: typeof row.symptom): unknown =>
    isBlank(text) ? nothing : html`<p>${sentence(say(key, {words: PLACE}), view.text(text))}</p>`;
  const tells = !isBlank(row.symptom) || !isBlank(row.move);
  return html`
    <p>${say(proposal.state === 'missing' ? 'becauseMissing' : 'becausePartly', {condition})}</p>
    ${quoted('shows', row.symptom)} ${quoted('moves', row.move)}
    ${
      others.length === 0
        ? nothing
        : html`<p>
            ${say(tells ? 'becauseFirst' : 'becauseAlike', {
              condition,
              others: listed(
                view.language,
                others.map((other) => view.condition(other)),
              ),
            })}
          </p>`
    }
    ${unseen.length === 0 ? nothing : html`<p class="quiet">${say('unseen', {count: unseen.length})}</p>`}
  `;
}

/** Several names as one would say them. */
const listed = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(safeLanguage(language), {type: 'conjunction'}).format(names);
