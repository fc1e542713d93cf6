/**
 * The guide on paper. Blank: every question with lines to write on and every task with its box. Filled: the team's answers
 * and marks. What stands in the guide (the check of the conditions, the decision) has sheets of its own.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {foreign} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {fact, linesToWrite, sheetSection, tick, ticks} from '../../../foundation/paper.js';
import type {Sheet} from '../../../foundation/paper-sizes.js';
import type {GuidePhase, GuideQuestion, GuideTask} from '../../../plan/guide.js';
import {conditions} from '../../../plan/schema/enumerations.js';
import {answerTo, headingBelow, phaseName, pointsView, said, type GuideView} from './guide-view.js';
import {otherAnswers} from './guide-work.js';

/** Lines that an empty sheet has for an answer. */
const LINES = 3;

export function guidePaper(view: GuideView, {blank}: Sheet): TemplateResult {
  const {say, guide, plan} = view;
  const {start, phases} = guide;
  const others = blank ? [] : otherAnswers(view);
  const chosen = plan.condition;
  return html`
    ${view.text(guide.title).text ? html`<p class="prose">${said(view, guide.title)}</p>` : nothing}
    ${
      chosen
        ? fact(say('condition'), view.conditionName(chosen))
        : blank
          ? ticks(
              say('condition'),
              conditions.map((condition) => view.conditionName(condition)),
            )
          : nothing
    }
    ${
      blank && view.text(start.title).text
        ? sheetSection(
            headingAt(view.level, said(view, start.title)),
            html`<p>${said(view, start.text)}</p>
              ${pointsView(view, start.points)}`,
          )
        : nothing
    }
    ${phases.map((phase) => phaseOnPaper(view, phase, blank))}
    ${
      others.length === 0
        ? nothing
        : sheetSection(
            headingAt(view.level, say('otherAnswers')),
            html`${others.map(([id, answer]) => fact(id, foreign(view.teamText(answer))))}`,
          )
    }
  `;
}

function phaseOnPaper(view: GuideView, phase: GuidePhase, blank: boolean): unknown {
  const {say, progress, guide} = view;
  const {aim, opening, tip, questions, tasks} = phase;
  const {done = 0, all = 0} = progress.phases[guide.phases.indexOf(phase)] ?? {};
  const line = (text: GuidePhase['aim'], name = ''): TemplateResult | typeof nothing =>
    view.text(text).text
      ? html`<p>${name ? html`<strong>${name}</strong> ` : nothing}${said(view, text)}</p>`
      : nothing;
  return sheetSection(
    headingAt(view.level, phaseName(view, phase)),
    html`
      ${blank ? nothing : html`<p class="name-of">${say('done', {done, all})}</p>`} ${line(aim)}
      ${blank ? line(opening) : nothing}
      ${questions.length > 0 ? headingBelow(view, 1, say('questions'), 'part') : nothing}
      <ol class="questions">
        ${questions.map((question) => questionOnPaper(view, question, blank))}
      </ol>
      ${tasks.length > 0 ? headingBelow(view, 1, say('tasks'), 'part') : nothing}
      ${tasks.map((task) => taskOnPaper(view, task, blank))}
      ${blank ? line(tip, say('tip')) : nothing}
    `,
  );
}

function questionOnPaper(
  view: GuideView,
  {id, text, points, openers}: GuideQuestion,
  blank: boolean,
): TemplateResult {
  const {condition} = view.plan;
  const answer = view.teamText(answerTo(view.plan, id));
  const opener = Object.hasOwn(openers, condition) ? (openers[condition] ?? '') : '';
  return html`<li>
    <p class="asked">${said(view, text)}</p>
    ${
      blank
        ? html`${view.text(opener).text ? html`<p>${said(view, opener)}</p>` : nothing}
          ${pointsView(view, points)} ${linesToWrite(LINES)}`
        : html`<p class="prose">${answer.text ? foreign(answer) : '–'}</p>`
    }
  </li>`;
}

function taskOnPaper(view: GuideView, {id, text, hint}: GuideTask, blank: boolean): TemplateResult {
  const done = !blank && view.plan.guide.done.includes(id);
  return html`<div class="entry">
    <span class="mark">${tick(done, false)}</span>
    <p>${said(view, text)}</p>
    ${blank && view.text(hint).text ? html`<p class="name-of">${said(view, hint)}</p>` : nothing}
  </div>`;
}

export const guidePaperStyles: CSSResult = css`
  .paper .part {
    display: block;
    margin-block: var(--_space-4) var(--_space-2);
    font-size: var(--_font-size-base);
    color: var(--_color-text);
  }
  .paper .prose {
    white-space: pre-line;
  }
  .paper .questions {
    display: block;
    padding-inline-start: var(--_space-6);
    list-style: decimal;
  }
  .paper .questions > li {
    margin-block-end: var(--_space-3);
  }
  .paper .asked {
    font-weight: 700;
    break-after: avoid;
  }
  .paper .points {
    display: block;
    padding-inline-start: var(--_space-4);
    list-style: disc;
  }
`;
