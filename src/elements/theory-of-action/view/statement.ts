/** The theory as sentences: the team's own words in full ink, the small words between them in quiet ink. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {isBlank} from '../../../plan/text.js';
import type {OpenWord, Outcome, Text, Theory} from '../../../plan/types.js';
import type {TheoryView} from './theory-view.js';

/** A clause of the claim: its own words, and who does it where it is an IF. */
export interface Clause {
  readonly id: string;
  readonly actor: Text;
  readonly text: Text;
}

export interface Claim {
  readonly strategies: readonly Clause[];
  /** What adults will do differently: practice and structure, and what nobody has sorted yet. */
  readonly changes: readonly Clause[];
  /** What students and families will notice. */
  readonly effects: readonly Clause[];
}

/** Whether an outcome is the reason for the change rather than the change. */
export function isEffect({level}: {readonly level: OpenWord<string>}): boolean {
  return level === 'student' || level === 'family';
}

const terms = ['short', 'medium', 'long'];
const inOrder = (one: Outcome, other: Outcome): number =>
  terms.indexOf(one.term) - terms.indexOf(other.term);

/** What a theory claims, in the order it is said: sooner before later. */
export function claimOf({strategies, outcomes}: Theory): Claim {
  const clause = ({id, text}: Outcome): Clause => ({id, text, actor: ''});
  const sorted = [...outcomes].sort(inOrder);
  return {
    strategies: strategies.map(({id, actor, text}) => ({id, actor, text})),
    changes: sorted.filter((outcome) => !isEffect(outcome)).map(clause),
    effects: sorted.filter(isEffect).map(clause),
  };
}

/** More clauses than this are no sentence any more. */
const LONGEST = 10;

export function isLong({strategies, outcomes}: Theory): boolean {
  return strategies.length + outcomes.length > LONGEST;
}

/** The claim as the largest text of the tool. What is missing is a dotted place waiting for words. */
export function statementView(
  view: TheoryView,
  besideDiagram = false,
): TemplateResult | typeof nothing {
  // The diagram says all of it, and nobody would get to it past a page of sentences.
  if (besideDiagram && isLong(view.theory)) return nothing;
  const {say, text} = view;
  const {strategies, changes, effects} = claimOf(view.theory);
  const words = (value: Text): TemplateResult | typeof nothing => {
    const found = text(value);
    return found.text === ''
      ? nothing
      : html`<span lang=${ifDefined(found.language || undefined)}>${found.text}</span>`;
  };
  const line = (small: string, clauses: readonly Clause[], waiting: string): TemplateResult => html`
    <p>
      <span class="small">${small}</span>
      ${
        clauses.length
          ? clauses.map(
              (clause, i) => html`
                ${i > 0 ? html`<span class="small">${say('and')}</span>` : nothing}
                ${words(clause.actor)} ${words(clause.text)}
              `,
            )
          : html`<span class="waiting">${waiting}</span>`
      }
    </p>
  `;
  return html`<div class="statement" role="group" aria-label=${say('statementLabel')}>
    ${line(say('if'), strategies, say('waitingIf'))}
    ${line(say('then'), changes, say('waitingThen'))}
    ${line(say('soThat'), effects, say('waitingSoThat'))}
  </div>`;
}

/** Whether nothing of a theory is written yet. */
export function isEmpty(theory: Theory): boolean {
  const {goal, vision, problem, barriers, ideas, strategies, outcomes} = theory;
  return (
    [goal, vision, problem.text].every(isBlank) &&
    [barriers, ideas, strategies, outcomes].every(({length}) => length === 0)
  );
}
