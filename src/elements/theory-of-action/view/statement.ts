/** The theory as sentences: the team's own words in full ink, the small words between them in quiet ink. */
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {statementMessages} from '../../../foundation/statement.messages.js';
import {
  statementOf,
  type StatementPiece,
  type StatementSentence,
} from '../../../plan/statement/index.js';
import type {Theory} from '../../../plan/types.js';
import type {TheoryView} from './theory-view.js';

export {isEffect} from '../../../plan/statement/index.js';

/** More parts than this are no sentence any more. */
const LONGEST = 10;

export function isLong({strategies, outcomes}: Theory): boolean {
  return strategies.length + outcomes.length > LONGEST;
}

/**
 * The claim as the largest text of the tool, beneath it (where `whole`) why the team thinks so and what it assumes. What is
 * missing is a dotted place waiting for words.
 */
export function statementView(view: TheoryView, whole = false): TemplateResult {
  const {say, plan, language} = view;
  const sentences = statementOf(plan, language, statementMessages.in(language));
  return html`<div class="statement" role="group" aria-label=${say('statementLabel')}>
    ${sentences
      .filter(({about}) => whole || about === 'claim')
      .map((sentence) => sentenceView(view, sentence))}
  </div>`;
}

function sentenceView(view: TheoryView, {about, parts}: StatementSentence): TemplateResult {
  const last = parts.length - 1;
  // The small words give the direction, whatever the page and the team's words have. A space between two parts is read, though each stands on a line of its own.
  return html`<p class=${about}>
    ${parts.map(
      (part, at) =>
        html`<span class="part" dir="auto">${part.map((piece) => pieceView(view, piece))}</span
          >${at < last ? ' ' : ''}`,
    )}
  </p>`;
}

function pieceView({say}: TheoryView, piece: StatementPiece): TemplateResult {
  switch (piece.kind) {
    case 'small':
      return html`<span class="small">${piece.text}</span>`;
    case 'own':
      return html`<bdi lang=${ifDefined(piece.language || undefined)}>${piece.text}</bdi>`;
    case 'waiting': {
      const words = {if: 'waitingIf', then: 'waitingThen', soThat: 'waitingSoThat'} as const;
      return html`<span class="waiting">${say(words[piece.for])}</span>`;
    }
  }
}
