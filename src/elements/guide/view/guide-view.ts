/** What the views of the guide know, and what can be done in it. */
import {html, nothing, type TemplateResult} from 'lit';
import {foreign, type Words} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import type {TextDrafts} from '../../../foundation/text-drafts.js';
import type {PlacedFinding} from '../../../plan/guide-findings.js';
import type {EmbeddedTool, Guide, GuidePhase, GuideTask} from '../../../plan/guide.js';
import type {GuideProgress} from '../../../plan/guide-progress.js';
import type {Plan, Text} from '../../../plan/types.js';
import type {SayGuide} from '../guide.messages.js';

export interface GuideView {
  readonly plan: Plan;
  readonly guide: Guide;
  readonly progress: GuideProgress;
  /** What there is to say about the plan, as far as that is known yet. */
  readonly findings: readonly PlacedFinding[];
  readonly editable: boolean;
  readonly language: string;
  /** Level of the phases' headings. */
  readonly level: number;
  readonly drafts: TextDrafts;
  readonly say: SayGuide;
  /** A text of the guide, the chosen condition in its place. */
  text(text: Text): Words;
  /** The team's own words. */
  teamText(text: Text): Words;
  /** A condition by its name. */
  conditionName(condition: string): string;
  isOpen(id: string): boolean;
  turn(id: string, open: boolean): void;
  choose(condition: string): void;
  answer(question: string, answer: Text): void;
  mark(task: string, done: boolean): void;
  goTo(id: string): void;
  openTool(task: GuideTask, event: MouseEvent): void;
  /** The task whose tool was asked for and is not on the page. */
  readonly notHere: string;
  /** Whether a tool that stands in the guide can be shown; asks for it where not. */
  embedded(tool: EmbeddedTool): boolean;
  ask(topic: string, what: string, copies: boolean): void;
  /** What help was asked for, by topic, and whether with printed copies. */
  readonly asked: ReadonlyMap<string, boolean>;
  printBlank(): void;
}

export const said = (view: GuideView, text: Text): TemplateResult => foreign(view.text(text));

/** “Phase 1: Find your why”. */
export function phaseName(view: GuideView, phase: GuidePhase): string {
  const number = view.guide.phases.indexOf(phase) + 1;
  return view.say('phase', {number, title: view.text(phase.title).text});
}

/** A heading so many levels below those of the phases. */
export function headingBelow(
  view: GuideView,
  below: number,
  content: unknown,
  className: string,
): TemplateResult {
  return headingAt(Math.min(6, view.level + below), content, {className});
}

/** What makes a text concrete: a list, or a sentence where it is one. */
export function pointsView(
  view: GuideView,
  points: readonly Text[],
): TemplateResult | typeof nothing {
  const [first] = points;
  if (first === undefined) return nothing;
  return points.length === 1
    ? html`<p>${said(view, first)}</p>`
    : html`<ul class="points">
        ${points.map((point) => html`<li>${said(view, point)}</li>`)}
      </ul>`;
}

/** Several things as a language lists them. */
export function listed(language: string, things: readonly string[]): string {
  try {
    return new Intl.ListFormat(language).format(things);
  } catch {
    return things.join(', ');
  }
}

/** What the team answered to a question. */
export function answerTo({guide: {answers}}: Plan, question: string): Text {
  return Object.hasOwn(answers, question) ? (answers[question] ?? '') : '';
}

/** Puts the focus on a phase. */
export function focusPhase(root: ParentNode, id: string): void {
  const phase = root.querySelector<HTMLElement>(`[data-phase="${CSS.escape(id)}"]`);
  phase?.scrollIntoView({block: 'start'});
  phase?.focus({preventScroll: true});
}

/** A link that goes to a place in the guide itself. */
export const goingTo =
  (view: GuideView, id: string) =>
  (event: MouseEvent): void => {
    // A fragment leads nowhere inside a shadow root.
    event.preventDefault();
    view.goTo(id);
  };

/** Keeps what is open and what is remembered of it the same. */
export const onToggle =
  (view: GuideView, id: string) =>
  (event: Event): void => {
    const {open} = event.currentTarget as HTMLDetailsElement;
    if (open !== view.isOpen(id)) view.turn(id, open);
  };
