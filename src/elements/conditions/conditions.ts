/** `cairn-conditions`: how each of the seven conditions stands, and which one comes next. */
import {html, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {EditingTool} from '../../foundation/editing-tool.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {Paper} from '../../foundation/printable.js';
import {sayWord, vocabularyMessages} from '../../foundation/vocabulary.messages.js';
import {today} from '../../plan/dates.js';
import {changeCondition, chooseNextCondition} from '../../plan/edits/index.js';
import {withText} from '../../plan/text.js';
import type {Plan} from '../../plan/types.js';
import {answers} from '../../styles/answers.styles.js';
import {conditionsMessages} from './conditions.messages.js';
import {conditionsStyles} from './conditions.styles.js';
import type {ConditionsView} from './view/conditions-view.js';
import {nextView, sayNoted} from './view/next.js';
import {rowsView} from './view/rows.js';

/**
 * The check of the seven conditions of collective leadership: each is in place, partly, or missing; where it is not in
 * place, how that shows and what would move it. At the end it proposes which condition comes next and says why, and what
 * the team chooses is noted in the decision on the present round.
 *
 * @tagname cairn-conditions
 * @summary Seven conditions, how each one stands, and which one comes next.
 * @slot - Shown before the element is defined, and where its document cannot be opened.
 * @fires {CairnChangeEvent} cairn-change - An edit was made; on the element that owns the plan.
 * @fires {CairnLoadEvent} cairn-load - A document was opened, where the tool stands on its own.
 * @fires {CairnErrorEvent} cairn-error - Something was refused.
 * @csspart base - The tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its toolbar.
 * @csspart work - All below the toolbar.
 * @csspart row - Each condition.
 * @csspart next - The proposal at the end.
 * @cssstate ready - Rendered for the first time.
 * @cssstate empty - No condition was judged yet.
 * @cssstate readonly - The reader may look, not change.
 */
export class CairnConditions extends EditingTool {
  static override styles: CSSResultGroup = [EditingTool.styles, answers, conditionsStyles];
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    conditionsMessages,
  ];
  /** A change of other parts of the plan does not render this tool again. */
  static override readonly reads: readonly (keyof Plan)[] = [
    'condition',
    'conditions',
    'cycles',
    'decisions',
  ];

  protected override get toolName(): string {
    return conditionsMessages.say(this.language, 'name');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.setState(
      'empty',
      this.plan.conditions.every(({state}) => state === 'unknown'),
    );
  }

  protected override renderTool(): TemplateResult {
    const view = this.#view();
    return html`
      <p class="quiet">${view.say(view.editable ? 'intro' : 'introReadonly')}</p>
      ${rowsView(view)} ${nextView(view)}
    `;
  }

  protected override async paper(): Promise<Paper> {
    const {conditionsPaper, conditionsPaperStyles} = await import('./view/paper.js');
    return {
      styles: conditionsPaperStyles,
      render: (sheet) => conditionsPaper(this.#view(), sheet),
    };
  }

  #view(): ConditionsView {
    const {plan, editable, language, drafts} = this;
    const vocabulary = vocabularyMessages.in(language);
    const view: ConditionsView = {
      plan,
      editable,
      level: (this.heading === 'none' ? this.headingLevel - 1 : this.headingLevel) + 1,
      language,
      drafts,
      say: conditionsMessages.in(language),
      condition: (condition) => sayWord(vocabulary, 'condition', condition),
      state: (state) => sayWord(vocabulary, 'state', state),
      text: (text) => this.textOf(text),
      write: (text, words) => withText(text, language, words),
      judge: (condition, state) => {
        this.edit(changeCondition(condition, {state}));
      },
      change: (condition, fields) => {
        this.edit(changeCondition(condition, fields));
      },
      choose: (condition) => {
        const result = this.edit(chooseNextCondition(condition, {date: today()}));
        if (result.ok) this.announce(sayNoted(view, condition));
      },
    };
    return view;
  }
}
