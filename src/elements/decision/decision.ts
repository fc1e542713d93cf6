/** `cairn-decision`: at the end of a round, what was learned about the theory and what comes next. */
import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {EditingTool} from '../../foundation/editing-tool.js';
import {foreign} from '../../foundation/foreign.js';
import {headingAt} from '../../foundation/heading.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {PlanPlace} from '../../foundation/plan-context.js';
import type {Paper} from '../../foundation/printable.js';
import {emptyView} from '../../foundation/stones.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {today} from '../../plan/dates.js';
import {decisionsByDay, presentDecision} from '../../plan/decisions.js';
import {addDecision, markRest, removeDecision} from '../../plan/edits/index.js';
import {isBlank, withText} from '../../plan/text.js';
import type {Decision, Plan} from '../../plan/types.js';
import {answers} from '../../styles/answers.styles.js';
import {decisionMessages} from './decision.messages.js';
import {decisionStyles} from './decision.styles.js';
import type {DecisionView} from './view/decision-view.js';
import {nameOf, sayDecided} from './view/facts.js';
import {formView} from './view/form.js';
import {readingView} from './view/reading.js';

/**
 * The decision at the end of a round: what was tried and seen, what was learned of each assumption of the theory (it
 * holds, it failed, or nothing was learned), whether the idea is adopted, adapted or abandoned and why, whether the team
 * stays with its condition or turns to another, and who carries it on. Earlier decisions stay beneath it.
 *
 * @tagname cairn-decision
 * @summary Adopt, adapt or abandon; what was learned of each assumption; stay or turn; who carries it on.
 * @slot - Shown before the element is defined, and where its document cannot be opened.
 * @fires {CairnChangeEvent} cairn-change - An edit was made; on the element that owns the plan.
 * @fires {CairnLoadEvent} cairn-load - A document was opened, where the tool stands on its own.
 * @fires {CairnErrorEvent} cairn-error - Something was refused.
 * @csspart base - The tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its toolbar.
 * @csspart work - All below the toolbar.
 * @csspart decision - The decision that is open.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - Nothing was decided yet.
 * @cssstate readonly - The reader may look, not change.
 */
export class CairnDecision extends EditingTool {
  static override styles: CSSResultGroup = [EditingTool.styles, answers, decisionStyles];
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    decisionMessages,
  ];
  /** A change of other parts of the plan does not render this tool again. */
  static override readonly reads: readonly (keyof Plan)[] = [
    'condition',
    'conditions',
    'cycles',
    'decisions',
    'measures',
    'people',
    'surveys',
    'theory',
  ];

  /** The decision that somebody opened; without one the last on the present round. */
  @state() private opened = '';

  /** Shows a decision, or an assumption in the decision that is open. @internal */
  override reveal(place: PlanPlace): Promise<boolean> {
    if (this.plan.decisions.some(({id}) => id === place.id)) this.opened = place.id;
    return super.reveal(place);
  }

  protected override get toolName(): string {
    return decisionMessages.say(this.language, 'name');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState('empty', this.plan.decisions.length === 0);
  }

  protected override renderTool(): TemplateResult {
    const view = this.#view();
    const {say} = view;
    const decisions = decisionsByDay(this.plan.decisions).toReversed();
    const shown = decisions.find(({id}) => id === this.opened) ?? presentDecision(this.plan);
    if (decisions.length === 0) {
      return this.editable
        ? emptyView(say('empty'), this.#beginButton(view))
        : emptyView(say('emptyReadonly'));
    }
    const others = decisions.filter((one) => one !== shown);
    return html`
      ${
        shown
          ? (view.editable ? formView : readingView)(view, shown)
          : html`<p>${say('undecided')}</p>
              ${view.editable ? html`<p>${this.#beginButton(view)}</p>` : nothing}`
      }
      ${others.length === 0 ? nothing : this.#others(view, others)}
      ${
        view.editable && shown
          ? html`<p>
              <button type="button" class="plain add" @click=${view.begin}>
                + ${say(presentDecision(this.plan) ? 'another' : 'begin')}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  protected override async paper(): Promise<Paper> {
    const {decisionPaper, decisionPaperStyles} = await import('./view/paper.js');
    return {
      styles: decisionPaperStyles,
      render: (sheet) => decisionPaper(this.#view(), sheet),
    };
  }

  #beginButton(view: DecisionView): TemplateResult {
    return html`<button type="button" class="primary begin" @click=${view.begin}>
      ${view.say('begin')}
    </button>`;
  }

  #others(view: DecisionView, decisions: readonly Decision[]): TemplateResult {
    const {say} = view;
    return html`<section class="others">
      ${headingAt(view.level, say('others'), {className: 'part-name'})}
      <ul>
        ${repeat(
          decisions,
          ({id}) => id,
          (decision) => {
            const told = [nameOf(view, decision), sayDecided(view, decision)];
            return html`<li>
              <button
                type="button"
                class="plain"
                aria-label=${say('open', {what: told.filter(Boolean).join(' · ')})}
                @click=${() => {
                  view.open(decision.id);
                }}
              >
                <span>${told[0]}</span> <span class="quiet">${told[1]}</span>
              </button>
              ${isBlank(decision.why) ? nothing : html`<p class="quiet">${foreign(view.text(decision.why))}</p>`}
            </li>`;
          },
        )}
      </ul>
    </section>`;
  }

  #view(): DecisionView {
    const {plan, editable, language, drafts} = this;
    const say = decisionMessages.in(language);
    const vocabulary = vocabularyMessages.in(language);
    const open = (id: string): void => {
      this.opened = id;
      this.#focus('.decision :is(input, select, textarea), .decision[tabindex]');
    };
    return {
      plan,
      editable,
      level: (this.heading === 'none' ? this.headingLevel - 1 : this.headingLevel) + 1,
      language,
      drafts,
      say,
      word: (enumeration, word) => sayWord(vocabulary, enumeration, word),
      text: (text) => this.textOf(text),
      write: (text, words) => withText(text, language, words),
      notes: (id, field) => this.notesAt(id, field),
      edit: (edit) => {
        this.edit(edit);
      },
      markRest: (id, count) => {
        if (this.edit(markRest(id)).ok) this.announce(say('restDone', {count}));
        // The button goes; what it spoke of stays.
        this.#focus(`#${CSS.escape(`${id}-assumptions`)}`);
      },
      begin: () => {
        const result = this.edit(addDecision({date: today()}));
        if (result.ok) open(result.made ?? '');
      },
      open,
      remove: (id) => {
        if (!this.edit(removeDecision(id)).ok) return;
        this.opened = '';
        this.announce(say('removed'));
        this.#focus('.begin, .decision :is(input, select, textarea)');
      },
    };
  }

  /** Puts the focus somewhere once it is there. */
  #focus(selector: string): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }
}
