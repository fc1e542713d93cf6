/** The guide as a whole: what stands before the phases, the phases, and answers that it does not ask for. */
import {html, nothing, type TemplateResult} from 'lit';
import {foreign} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import type {Text, Problem} from '../../../plan/types.js';
import type {SayGuide} from '../guide.messages.js';
import {onToggle, type GuideView} from './guide-view.js';
import {overviewView} from './overview.js';
import {phaseView} from './phase.js';

export function guideWorkView(view: GuideView): TemplateResult {
  return html`
    ${overviewView(view)} ${view.guide.phases.map((phase) => phaseView(view, phase))}
    ${otherAnswersView(view)}
  `;
}

/** Answers that are in the plan and that no question of this guide asks for: those of another guide, or of a former form of it. */
export function otherAnswers({guide, plan}: GuideView): [question: string, answer: Text][] {
  const asked = new Set(guide.phases.flatMap(({questions}) => questions.map(({id}) => id)));
  return Object.entries(plan.guide.answers).filter(([id]) => !asked.has(id));
}

function otherAnswersView(view: GuideView): TemplateResult | typeof nothing {
  const {say} = view;
  const others = otherAnswers(view);
  if (others.length === 0) return nothing;
  return html`<details
    class="others"
    .open=${view.isOpen('others')}
    @toggle=${onToggle(view, 'others')}
  >
    <summary>${say('otherAnswers')}</summary>
    <div class="inside">
      <p class="quiet">${say('otherAnswersAbout')}</p>
      <dl>
        ${others.map(
          ([id, answer]) =>
            html`<dt><bdi>${id}</bdi></dt>
              <dd>${foreign(view.teamText(answer))}</dd>`,
        )}
      </dl>
    </div>
  </details>`;
}

/** Who helps, in the host's words; there only where the host has filled it. */
export function hostHelpView(
  heading: string,
  level: number,
  filled: boolean,
  changed: (event: Event) => void,
): TemplateResult {
  return html`<section class="host-help" ?hidden=${!filled}>
    ${headingAt(level, heading, {className: 'phase-name'})}
    <slot name="help" @slotchange=${changed}></slot>
  </section>`;
}

/** Why a guide was refused; where, is for those who wrote it, and said in English. */
export function refusedView(
  say: SayGuide,
  problems: readonly Problem[],
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="notice failed" role="alert">
    <p>${say('notOpened')}</p>
    <ul lang="en">
      ${problems.slice(0, 5).map(({path, message}) => html`<li>${path}: ${message}</li>`)}
    </ul>
  </div>`;
}

/** The guide did not come. */
export function missingView(say: SayGuide, again: () => void): TemplateResult {
  return html`<div class="notice" role="alert">
    <p>${say('missing')}</p>
    <button type="button" @click=${again}>${say('again')}</button>
  </div>`;
}
