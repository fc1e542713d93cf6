/**
 * Says when a change of dates lets an action begin before what it waits for has ended, and offers to move what follows. Fetched
 * with the first such change.
 *
 * What always holds: nothing moves by itself; what was said stays until it is answered, or true no more; all that moves is one undo step; who leaves it as it is is not asked again.
 */
import {
  css,
  html,
  nothing,
  type CSSResult,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {writeActions, type Edit} from '../../../plan/edits/index.js';
import type {Plan} from '../../../plan/types.js';
import {newlyEarly, shiftsFor, stillEarly, type EarlyStart} from '../../../plan/waiting.js';
import {partMessages} from '../parts.messages.js';
import {focusStop} from '../interaction/focus-stop.js';
import {actionName, type TimelineView} from './timeline-view.js';

export {partMessages as words} from '../parts.messages.js';

export const styles: CSSResult = css`
  .following {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .following :is(p, ul) {
    margin: 0;
  }
  .following .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
`;

/** How many are named one by one. */
const MOST = 8;

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

export class Following {
  readonly #host: Host;
  readonly #edit: (edit: Edit) => boolean;
  #early: readonly EarlyStart[] = [];
  /** The actions of which it was said. */
  #said: Plan['actions'] | undefined;

  constructor(host: Host, edit: (edit: Edit) => boolean) {
    this.#host = host;
    this.#edit = edit;
  }

  /** Looks what a change of the plan means for what waits. */
  look(before: Plan, after: Plan): void {
    const said = this.#early.length;
    this.#early = [...stillEarly(after, this.#early), ...newlyEarly(before, after)];
    this.#said = after.actions;
    if (said || this.#early.length) this.#host.requestUpdate();
  }

  view(view: TimelineView): TemplateResult | typeof nothing {
    const {plan} = view;
    // Undo, or anything else that was done since, asks anew.
    if (!this.#early.length || plan.actions !== this.#said || !view.editable) return nothing;
    const say = partMessages.in(view.language);
    const shifts = shiftsFor(
      plan,
      this.#early.map(({id}) => id),
    );
    const name = (id: string): string => {
      const action = plan.actions.find((one) => one.id === id);
      return action ? actionName(view, action) : id;
    };
    const more = shifts.length - MOST;
    return html`<div class="notice following no-print" role="alert">
      ${this.#early
        .slice(0, MOST)
        .map(
          ({id, waitsFor}) =>
            html`<p>${say('beginsEarly', {what: name(id), other: name(waitsFor)})}</p>`,
        )}
      <ul>
        ${shifts.slice(0, MOST).map(
          ({id, start, due}) =>
            html`<li>
              ${view.say('barMoved', {
                what: name(id),
                start: view.date(start || due),
                end: view.date(due || start),
              })}
            </li>`,
        )}
        ${more > 0 ? html`<li>${say('andMore', {count: more})}</li>` : nothing}
      </ul>
      <div class="acts">
        <button
          type="button"
          class="primary"
          @click=${() => {
            this.#early = [];
            this.#edit(
              writeActions(
                'schedule-action',
                shifts.map(({id, ...fields}) => ({id, fields})),
              ),
            );
            this.#answered();
          }}
        >
          ${say('moveFollowing', {count: shifts.length})}
        </button>
        <button
          type="button"
          @click=${() => {
            this.#early = [];
            this.#answered();
          }}
        >
          ${say('leaveFollowing')}
        </button>
      </div>
    </div>`;
  }

  #answered(): void {
    this.#host.requestUpdate();
    focusStop(this.#host.renderRoot);
  }
}
