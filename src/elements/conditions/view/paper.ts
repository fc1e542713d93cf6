/** The check on paper. Filled: a table of what was judged. Blank: the same rows with boxes to tick and lines to write on. */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {foreign} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {linesToWrite, nameToWrite, sheetSection, ticks} from '../../../foundation/paper.js';
import type {Sheet} from '../../../foundation/paper-sizes.js';
import {presentDecision} from '../../../plan/decisions.js';
import {checkOf, proposeNext} from '../../../plan/next-condition.js';
import {conditions, conditionStates, type Condition} from '../../../plan/schema/enumerations.js';
import type {Text} from '../../../plan/types.js';
import type {ConditionsView} from './conditions-view.js';
import {reasonsView, sayNoted} from './next.js';
import {isWanting} from './rows.js';

export function conditionsPaper(view: ConditionsView, {blank}: Sheet): TemplateResult {
  const {say} = view;
  return html`
    <p class="hint">${say('introReadonly')}</p>
    ${blank ? html`${conditions.map((condition) => rowToFill(view, condition))}` : tableOf(view)}
    ${sheetSection(
      headingAt(view.level, say('next')),
      blank
        ? html`${conditions.map((condition) => nameToWrite(view.condition(condition), true))}`
        : nextOf(view),
    )}
  `;
}

function rowToFill(view: ConditionsView, condition: Condition): TemplateResult {
  const {say} = view;
  return html`<section class="keep check">
    ${headingAt(view.level, view.condition(condition))}
    <p class="hint">${say(`meaning.${condition}`)}</p>
    ${ticks(
      '',
      conditionStates.map((state) => view.state(state)),
    )}
    <p class="name-of">${say('symptom')} · ${say('move')}</p>
    ${linesToWrite(2)}
  </section>`;
}

function tableOf(view: ConditionsView): TemplateResult {
  const {say, plan} = view;
  const text = (words: Text): TemplateResult => foreign(view.text(words));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${say('condition')}</th>
        <th scope="col">${say('standing')}</th>
        <th scope="col">${say('symptom')}</th>
        <th scope="col">${say('move')}</th>
      </tr>
    </thead>
    <tbody>
      ${conditions.map((condition) => {
        const row = checkOf(plan, condition);
        return html`<tr>
          <th scope="row">
            <strong>${view.condition(condition)}</strong>
            ${condition === plan.condition ? html`<br />(${say('present')})` : nothing}
          </th>
          <td>${view.state(row.state)}</td>
          <td>${isWanting(row) ? text(row.symptom) : nothing}</td>
          <td>${isWanting(row) ? text(row.move) : nothing}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function nextOf(view: ConditionsView): TemplateResult {
  const decided = presentDecision(view.plan);
  return html`${reasonsView(view, proposeNext(view.plan))}
  ${decided?.next && decided.condition ? html`<p><strong>${sayNoted(view, decided.condition)}</strong></p>` : nothing}`;
}

export const conditionsPaperStyles: CSSResult = css`
  .check {
    margin-block-start: var(--_space-3);
  }
  .check > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-base);
  }
  .paper table {
    margin-block-start: var(--_space-3);
  }
  .paper :is(td, th):first-child {
    inline-size: 28%;
  }
  .paper td:nth-child(2) {
    inline-size: 16%;
    font-weight: 700;
  }
`;
