/** The builder: a row of steps, then a section for each, all on one page and open at any time. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {headingAt} from '../../../foundation/heading.js';
import {changeTheory} from '../../../plan/edits/index.js';
import type {Finding} from '../../../plan/findings/index.js';
import {nextStep, stepsOf, type StepState, type TheoryStep} from '../../../plan/theory-steps.js';
import type {Building} from '../interaction/building.js';
import {evidenceList, prose, type Rendered} from './parts.js';
import {sections} from './sections.js';
import type {TheoryView} from './theory-view.js';

const names = {
  goal: ['goal', 'goalHint'],
  problem: ['problem', 'problemHint'],
  vision: ['vision', 'visionHint'],
  rubric: ['rubric', 'rubricQuestion'],
  voices: ['voices', 'voicesQuestion'],
  barriers: ['barriers', 'barriersQuestion'],
  ideas: ['ideas', 'ideasQuestion'],
  strategies: ['strategies', 'strategiesQuestion'],
  changes: ['outcomesThen', 'changesQuestion'],
  effects: ['outcomesSoThat', 'effectsQuestion'],
  links: ['links', 'linksQuestion'],
  equity: ['equity', 'equityQuestion'],
} as const satisfies Record<TheoryStep, readonly [string, string]>;

/** Sections whose question is that of their first field. */
const asksItself: Partial<Record<TheoryStep, true>> = {goal: true, problem: true, vision: true};

/** The steps and all sections. */
export function buildView(
  view: TheoryView,
  building: Building,
  findings: readonly Finding[],
): TemplateResult {
  const steps = stepsOf(view.plan, findings).filter(({written}) => view.editable || written);
  return html`<div class="build" @keydown=${building.onKeyDown} @focusin=${building.onFocusIn}>
    ${steps.length ? stepsView(view, building, steps) : nothing}
    ${repeat(
      steps,
      ({step}) => step,
      ({step}) => {
        const [title, question] = names[step];
        return html`<section class=${step} data-section=${step} tabindex="-1">
          ${headingAt(view.level, view.say(title))}
          ${
            view.editable && !(step in asksItself)
              ? html`<p class="question">${view.say(question)}</p>`
              : nothing
          }
          ${first[step]?.(view) ?? nothing} ${sections[step]?.(view) ?? nothing}
        </section>`;
      },
    )}
  </div>`;
}

/** The words a section begins with. */
const first: Partial<Record<TheoryStep, (view: TheoryView) => Rendered>> = {
  goal: (view) =>
    prose(view, {
      field: 'goal',
      label: view.say('goal'),
      labelHidden: true,
      hint: view.say('goalHint'),
      text: view.theory.goal,
      at: ['', 'theory/goal'],
      change: (goal) => changeTheory({goal}),
    }),
  problem: (view) => {
    const {say, theory} = view;
    return html`${prose(view, {
      field: 'problem',
      label: say('problem'),
      labelHidden: true,
      hint: say('problemHint'),
      text: theory.problem.text,
      at: ['', 'theory/problem/text'],
      change: (problem) => changeTheory({problem}),
    })}
    ${evidenceList(view, '', say('problem'), theory.problem.evidence, say('evidence'), say('addEvidence'))}`;
  },
  vision: (view) =>
    prose(view, {
      field: 'vision',
      label: view.say('vision'),
      labelHidden: true,
      hint: view.say('visionHint'),
      text: view.theory.vision,
      change: (vision) => changeTheory({vision}),
    }),
};

function stepsView(
  view: TheoryView,
  building: Building,
  steps: readonly StepState[],
): TemplateResult {
  const {say} = view;
  const next = view.editable ? nextStep(steps, building.current) : undefined;
  return html`<nav class="guide" aria-label=${say('steps')}>
    <ol class="steps" @keydown=${building.steps.onKeyDown} @focusin=${building.steps.onFocusIn}>
      ${steps.map(
        (state) =>
          html`<li>
            <button
              type="button"
              class="plain step"
              aria-current=${state.step === building.current ? 'step' : 'false'}
              @click=${() => {
                void building.goTo(state);
              }}
            >
              <span>${say(names[state.step][0])}</span>
              <span class=${`state ${state.findings.length ? 'look' : ''}`}
                >${stateOf(view, state)}</span
              >
            </button>
          </li>`,
      )}
    </ol>
    ${
      next
        ? html`<p class="next">
            <span class="quiet">${say('nextStep')}</span>
            <button
              type="button"
              @click=${() => {
                void building.goTo(next);
              }}
            >
              ${say(names[next.step][0])}
            </button>
            <span class="quiet">${say(names[next.step][1])}</span>
          </p>`
        : nothing
    }
  </nav>`;
}

/** How far a step is, in words. */
function stateOf({say}: TheoryView, {written, unchosen, findings}: StepState): string {
  if (findings.length) return `△ ${say('stepLook', {count: findings.length})}`;
  if (unchosen) return `○ ${say('stepUnchosen')}`;
  return written ? `✓ ${say('stepWritten')}` : `○ ${say('stepEmpty')}`;
}
