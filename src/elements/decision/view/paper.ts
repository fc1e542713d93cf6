/** Decisions on paper. Filled: the one on the present round and all before it. Blank: the questions, with room to write. */
import {css, html, type CSSResult, type TemplateResult} from 'lit';
import {foreign} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {linesToWrite, nameToWrite, sheetSection, ticks} from '../../../foundation/paper.js';
import type {Sheet} from '../../../foundation/paper-sizes.js';
import {assumptionsOf, decisionsByDay} from '../../../plan/decisions.js';
import {conditions, decisionActs} from '../../../plan/schema/enumerations.js';
import type {DecisionView} from './decision-view.js';
import {sayNext, testFacts} from './facts.js';
import {lessons} from './form.js';
import {readingView} from './reading.js';

export function decisionPaper(view: DecisionView, {blank}: Sheet): TemplateResult {
  if (blank) return decisionToFill(view);
  const decisions = decisionsByDay(view.plan.decisions).toReversed();
  return decisions.length === 0
    ? html`<p>${view.say('emptyReadonly')}</p>`
    : html`${decisions.map((decision) => readingView(view, decision))}`;
}

function decisionToFill(view: DecisionView): TemplateResult {
  const {plan, say} = view;
  const section = (title: string, content: TemplateResult, hint = ''): unknown =>
    sheetSection(headingAt(view.level, title), content, hint);
  const written = assumptionsOf(plan.theory);
  const toMark = (about: unknown): TemplateResult =>
    html`<div class="keep mark">
      ${about}
      ${ticks(
        '',
        lessons.map((lesson) => view.word('assumption', lesson)),
      )}
      ${nameToWrite(say('evidence'))}
    </div>`;
  return html`
    ${section(
      say('tried'),
      html`<p class="name-of">${say('observations')}</p>
        ${linesToWrite(3)}
        <p class="name-of">${say('learned')}</p>
        ${linesToWrite(2)}`,
    )}
    ${section(
      say('granted'),
      written.length === 0
        ? html`${[1, 2, 3].map(() => toMark(linesToWrite(1)))}`
        : html`${written.map((assumption) =>
            toMark(
              html`<p><strong>${foreign(view.text(assumption.text))}</strong></p>
                ${testFacts(view, assumption)}`,
            ),
          )}`,
      say('grantedHint'),
    )}
    ${section(
      say('decided'),
      html`${ticks(
          '',
          decisionActs.map((act) => view.word('act', act)),
        )}
        <p class="name-of">${say('why')}</p>
        ${linesToWrite(3)}`,
    )}
    ${section(
      say('next'),
      html`${ticks('', [sayNext(view, {next: 'stay', condition: ''})])}
      ${ticks(
        say('turn'),
        conditions
          .filter((condition) => condition !== plan.condition)
          .map((condition) => view.word('condition', condition)),
      )}`,
    )}
    ${section(
      say('sustained'),
      html`${nameToWrite(say('who'))} ${nameToWrite(say('when'))} ${nameToWrite(say('how'))}`,
      say('sustainedHint'),
    )}
  `;
}

export const decisionPaperStyles: CSSResult = css`
  .paper :is(.decision, .part, .assumptions, .assumption, .about, .learned) {
    display: block;
    padding: 0;
    border: 0;
  }
  .decision + .decision {
    margin-block-start: var(--_space-8);
    padding-block-start: var(--_space-4);
    border-block-start: var(--_paper-hairline) solid var(--_print-rule);
  }
  .paper .part {
    margin-block-start: var(--_space-4);
  }
  .paper .decision-name {
    font-size: var(--_font-size-title);
  }
  .paper .part-name {
    font-size: var(--_font-size-lead);
  }
  .paper .assumptions > li,
  .mark + .mark {
    margin-block-start: var(--_space-3);
  }
  .paper .lesson {
    font-weight: 700;
  }
`;
