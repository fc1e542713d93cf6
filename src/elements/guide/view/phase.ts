/** One phase: its aim, its questions with the team's answers, and its tasks with what the tools show of them. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {textField} from '../../../foundation/fields.js';
import {foreign} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {stonesView} from '../../../foundation/stones.js';
import type {GuidePhase, GuideQuestion, GuideTask} from '../../../plan/guide.js';
import {taskProgress} from '../../../plan/guide-progress.js';
import {withText} from '../../../plan/text.js';
import {embeddedView} from './embedded.js';
import {
  answerTo,
  headingBelow,
  listed,
  onToggle,
  phaseName,
  pointsView,
  said,
  type GuideView,
} from './guide-view.js';
import {helpView, resourcesView} from './help.js';

export function phaseView(view: GuideView, phase: GuidePhase): TemplateResult {
  const {say, guide, progress} = view;
  const at = guide.phases.indexOf(phase);
  const {done = 0, all = 0} = progress.phases[at] ?? {};
  const isDone = all > 0 && done === all;
  return html`<section
    class="phase"
    id=${`phase-${phase.id}`}
    data-phase=${phase.id}
    tabindex="-1"
    aria-labelledby=${`phase-name-${phase.id}`}
  >
    <div class="phase-head">
      ${headingAt(view.level, phaseName(view, phase), {
        className: 'phase-name',
        id: `phase-name-${phase.id}`,
      })}
      <p class="count quiet">
        ${isDone ? stonesView() : nothing}<bdi>${say('done', {done, all})}</bdi>
      </p>
    </div>
    ${view.text(phase.aim).text ? html`<p>${said(view, phase.aim)}</p>` : nothing}
    <details
      class="work-of-phase"
      .open=${view.isOpen(phase.id)}
      @toggle=${onToggle(view, phase.id)}
    >
      <summary>${say('work', {number: at + 1})}</summary>
      ${view.isOpen(phase.id) ? insideView(view, phase) : nothing}
    </details>
  </section>`;
}

function insideView(view: GuideView, phase: GuidePhase): TemplateResult {
  const {say, plan} = view;
  const {opening, showsGoal, questions, tasks, tip, help, resources} = phase;
  const goal = view.teamText(plan.theory.goal);
  return html`<div class="inside">
    ${view.text(opening).text ? html`<p class="opening">${said(view, opening)}</p>` : nothing}
    ${
      showsGoal && goal.text
        ? html`<p class="opening"><span class="name">${say('goal')}</span> ${foreign(goal)}</p>`
        : nothing
    }
    ${
      questions.length > 0
        ? html`<div class="part">
            ${headingBelow(view, 1, say('questions'), 'part-name')}
            <ol class="questions">
              ${questions.map((question) => questionView(view, question))}
            </ol>
          </div>`
        : nothing
    }
    ${
      tasks.length > 0
        ? html`<div class="part">
            ${headingBelow(view, 1, say('tasks'), 'part-name')}
            <ol class="tasks">
              ${tasks.map((task) => taskView(view, task))}
            </ol>
          </div>`
        : nothing
    }
    ${
      view.text(tip).text
        ? html`<p class="tip"><span class="name">${say('tip')}</span> ${said(view, tip)}</p>`
        : nothing
    }
    ${resourcesView(view, resources)} ${helpView(view, phase.id, view.text(phase.title).text, help)}
  </div>`;
}

function questionView(view: GuideView, question: GuideQuestion): TemplateResult {
  const {plan, editable, drafts} = view;
  const {id, text, points, openers, embeds, resources} = question;
  const asked = view.text(text);
  const opener = Object.hasOwn(openers, plan.condition) ? (openers[plan.condition] ?? '') : '';
  const answer = answerTo(plan, id);
  const shown = view.teamText(answer);
  const field = `answer-${id}`;
  return html`<li class="question" data-item=${id}>
    <label class="question-text" for=${field}>${foreign(asked)}</label>
    ${view.text(opener).text ? html`<p>${said(view, opener)}</p>` : nothing}
    ${pointsView(view, points)}
    ${textField({
      field,
      label: asked.text,
      labelHidden: true,
      value: shown.text,
      language: shown.language,
      multiline: true,
      readonly: !editable,
      drafts,
      commit: (words) => {
        view.answer(id, withText(answer, view.language, words));
      },
    })}
    ${resourcesView(view, resources)} ${embeddedView(view, id, embeds)}
  </li>`;
}

function taskView(view: GuideView, task: GuideTask): TemplateResult {
  const {plan, editable} = view;
  const {id, text, hint, help, resources, embeds} = task;
  const words = view.text(text);
  const field = `task-${id}`;
  return html`<li class="task" data-item=${id}>
    <label class="check" for=${field}
      ><input
        id=${field}
        type="checkbox"
        ?disabled=${!editable}
        .checked=${live(plan.guide.done.includes(id))}
        @change=${(event: Event) => {
          view.mark(id, (event.target as HTMLInputElement).checked);
        }}
      />
      <span>${foreign(words)}</span></label
    >
    <div class="about-task">
      ${view.text(hint).text ? html`<p class="quiet">${said(view, hint)}</p>` : nothing}
      ${progressView(view, task)} ${openView(view, task, words.text)}
      ${resourcesView(view, resources)} ${helpView(view, id, words.text, help)}
      ${embeddedView(view, id, embeds)}
    </div>
  </li>`;
}

/** What the tools show of a task. */
function progressView(view: GuideView, task: GuideTask): TemplateResult | typeof nothing {
  const {say, language} = view;
  const {has, lacks, toLookAt} = taskProgress(view.plan, task, view.findings);
  const names = (needs: typeof has): string =>
    listed(
      language,
      needs.map((need) => say(`need.${need}`)),
    );
  const told = [
    ...(has.length > 0 ? [say('inPlan', {list: names(has)})] : []),
    // Where nothing is begun, the task itself says what there is to do.
    ...(has.length > 0 && lacks.length > 0 ? [say('open', {list: names(lacks)})] : []),
    ...(toLookAt.length > 0 ? [say('toLookAt', {count: toLookAt.length})] : []),
  ];
  return told.length === 0
    ? nothing
    : html`<p class="shown">${told.map((words) => html`<span>${words}</span>`)}</p>`;
}

/** The way to the tool of a task: a link where the guide says where that is, else a button. */
function openView(view: GuideView, task: GuideTask, name: string): TemplateResult | typeof nothing {
  const {tool, link, id} = task;
  if (tool === '') return nothing;
  const what = view.say(`to.${tool}`);
  const full = view.say('forTask', {what, task: name});
  const open = (event: MouseEvent): void => {
    view.openTool(task, event);
  };
  return html`<p class="acts">
      ${
        link
          ? html`<a href=${link} rel="noopener noreferrer" aria-label=${full} @click=${open}
              >${what}</a
            >`
          : html`<button
              type="button"
              class=${view.progress.next?.task.id === id ? '' : 'plain'}
              aria-label=${full}
              @click=${open}
            >
              ${what}
            </button>`
      }
    </p>
    ${view.notHere === id ? html`<p class="notice" role="alert">${view.say('notHere')}</p>` : nothing}`;
}
