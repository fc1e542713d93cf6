/** What can be taken from a question into the plan, each by a button of its own. A pure view. */
import {html, nothing, type TemplateResult} from 'lit';
import {PLACE, sentence, type Words} from '../../../foundation/foreign.js';
import type {AssumptionStatus} from '../../../plan/schema/enumerations.js';
import type {Text} from '../../../plan/types.js';
import type {SayFurther} from '../further.messages.js';

export interface Uses {
  /** The measure that the question is asked for, with what would be written down for it. */
  readonly measure:
    {readonly id: string; readonly text: Text; readonly isThere: boolean} | undefined;
  readonly assumptions: readonly {
    readonly id: string;
    readonly text: Text;
    readonly status: string;
  }[];
  /** Whether it is a question that people answered in their own words. */
  readonly isText: boolean;
}

export interface UseActs {
  addResult(): void;
  mark(assumption: string, status: AssumptionStatus): void;
  draft(): void;
  theme(words: string): void;
}

export function usesView(
  key: string,
  {measure, assumptions, isText}: Uses,
  acts: UseActs,
  say: SayFurther,
  textOf: (text: Text) => Words,
): TemplateResult {
  return html`<div class="uses no-print" role="group" aria-labelledby=${key}>
    ${
      measure
        ? html`<div>
            <p>${sentence(say('forMeasure', {measure: PLACE}), textOf(measure.text))}</p>
            ${
              measure.isThere
                ? html`<p class="quiet written" id=${`${key}-written`} tabindex="-1">
                    ${say('isThere')}
                  </p>`
                : html`<button type="button" @click=${acts.addResult}>${say('addResult')}</button>`
            }
          </div>`
        : nothing
    }
    ${assumptions.map(
      ({id, text, status}) =>
        html`<div role="group" aria-labelledby=${`${key}-${id}`}>
          <p id=${`${key}-${id}`}>
            ${sentence(say('forAssumption', {assumption: PLACE}), textOf(text))}
          </p>
          <div class="acts">
            ${(['holding', 'failed', 'not-learned'] as const).map(
              (one) =>
                html`<button
                  type="button"
                  aria-pressed=${status === one ? 'true' : 'false'}
                  @click=${() => {
                    acts.mark(id, one);
                  }}
                >
                  ${say(one === 'not-learned' ? 'notLearned' : one)}
                </button>`,
            )}
          </div>
        </div>`,
    )}
    ${
      isText
        ? html`<div class="field">
            <label class="label" for=${`${key}-theme`}>${say('theme')}</label>
            <input
              id=${`${key}-theme`}
              type="text"
              autocomplete="off"
              aria-describedby=${`${key}-theme-hint`}
              @keydown=${(event: KeyboardEvent) => {
                if (event.key === 'Enter' && !event.isComposing)
                  acts.theme((event.target as HTMLInputElement).value);
              }}
            />
            <p class="hint" id=${`${key}-theme-hint`}>${say('themeHint')}</p>
            <button
              type="button"
              @click=${(event: Event) => {
                const field = (event.target as Element)
                  .closest('.field')
                  ?.querySelector<HTMLInputElement>('input');
                acts.theme(field?.value ?? '');
              }}
            >
              ${say('addTheme')}
            </button>
          </div>`
        : html`<button type="button" @click=${acts.draft}>${say('draft')}</button>`
    }
  </div>`;
}

export function useHead(say: SayFurther, nothingToTake: boolean): TemplateResult {
  return html`<div class="use-head no-print" tabindex="-1">
    <p class="label">${say('useTitle')}</p>
    <p class="quiet">${nothingToTake ? say('useNothing') : say('useHint')}</p>
  </div>`;
}
