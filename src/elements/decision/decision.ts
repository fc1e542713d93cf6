/** `cairn-decision`: say here what it is for. */
import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {EditingTool} from '../../foundation/editing-tool.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {Plan} from '../../plan/types.js';
import {decisionMessages} from './decision.messages.js';
import {decisionStyles} from './decision.styles.js';

/**
 * Say here, for hosts, what the tool does.
 *
 * @tagname cairn-decision
 * @summary One sentence for the overview.
 * @slot - Shown before the element is defined, and where its document cannot be opened.
 * @fires {CairnChangeEvent} cairn-change - An edit was made; on the element that owns the plan.
 * @csspart base - The tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its toolbar.
 * @csspart work - All below the toolbar.
 * @cssstate ready - Rendered for the first time.
 */
export class CairnDecision extends EditingTool {
  static override styles: CSSResultGroup = [EditingTool.styles, decisionStyles];
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    decisionMessages,
  ];
  /** A change of other parts of the plan does not render this tool again. */
  static override readonly reads: readonly (keyof Plan)[] = ['title'];

  protected override get toolName(): string {
    return decisionMessages.say(this.language, 'name');
  }

  protected override renderTool(): TemplateResult {
    return html`<p>${this.textOf(this.plan.title).text}</p>`;
  }
}
