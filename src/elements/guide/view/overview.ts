/** What stands before the phases: the condition, how far the team is, what would be useful next, and the way to each phase. */
import {html, nothing, type TemplateResult} from 'lit';
import {selectField} from '../../../foundation/fields.js';
import {foreign} from '../../../foundation/foreign.js';
import {progressLine} from '../../../kit/progress/progress-line.js';
import {conditions} from '../../../plan/schema/enumerations.js';
import {goingTo, onToggle, phaseName, pointsView, said, type GuideView} from './guide-view.js';

export function overviewView(view: GuideView): TemplateResult {
  const {say, guide, plan} = view;
  return html`
    <div class="overview">
      ${view.text(guide.title).text ? html`<p class="lead">${said(view, guide.title)}</p>` : nothing}
      <div class="condition">
        ${selectField({
          field: 'condition',
          label: say('condition'),
          hint: say('conditionHint'),
          value: plan.condition,
          readonly: !view.editable,
          options: [
            {value: '', label: say('noCondition')},
            ...conditions.map((value) => ({value, label: view.conditionName(value)})),
          ],
          choose: (condition) => {
            view.choose(condition);
          },
        })}
      </div>
      ${soFarView(view)} ${phasesView(view)}
    </div>
    ${startView(view)}
  `;
}

function soFarView(view: GuideView): TemplateResult {
  const {say, progress} = view;
  const {done, all, next} = progress;
  const words = say('done', {done, all});
  return html`<div class="so-far">
    <p class="count"><bdi>${words}</bdi></p>
    ${progressLine(say('tasksDone'), words, done, Math.max(1, all))}
    <p>
      ${
        next
          ? html`${say('next')}
              <a href=${`#task-${next.task.id}`} @click=${goingTo(view, next.task.id)}
                >${said(view, next.task.text)}</a
              >`
          : all > 0
            ? say('allDone')
            : nothing
      }
    </p>
  </div>`;
}

/** The way to each phase, and how far each is. */
function phasesView(view: GuideView): TemplateResult {
  const {say, guide, progress} = view;
  return html`<nav aria-label=${say('phases')}>
    <ol class="phases">
      ${guide.phases.map((phase, index) => {
        const {done = 0, all = 0} = progress.phases[index] ?? {};
        return html`<li>
          <a href=${`#phase-${phase.id}`} @click=${goingTo(view, phase.id)}
            >${phaseName(view, phase)}</a
          >
          <bdi class="quiet count">${say('done', {done, all})}</bdi>
        </li>`;
      })}
    </ol>
  </nav>`;
}

function startView(view: GuideView): TemplateResult | typeof nothing {
  const {title, text, points} = view.guide.start;
  const heading = view.text(title);
  if (heading.text === '') return nothing;
  return html`<details
    class="start"
    .open=${view.isOpen('start')}
    @toggle=${onToggle(view, 'start')}
  >
    <summary>${foreign(heading)}</summary>
    <div class="inside">
      <p>${said(view, text)}</p>
      ${pointsView(view, points)}
    </div>
  </details>`;
}
