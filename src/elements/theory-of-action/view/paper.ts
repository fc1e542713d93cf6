/**
 * The theory of action on paper. Filled: the claim, the chain, and everything it stands on. Blank: the same questions
 * with room to write. Nothing here can be typed in, so long texts are never cut.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {headingAt} from '../../../foundation/heading.js';
import {
  fact,
  linesToWrite,
  nameToWrite,
  sheetSection,
  tick,
  ticks,
} from '../../../foundation/paper.js';
import type {Sheet} from '../../../foundation/paper-sizes.js';
import {assumptionStatuses, controls} from '../../../plan/schema/enumerations.js';
import type {Assumption, Barrier, Evidence, Idea, Measure, Text} from '../../../plan/types.js';
import {nodeName} from './node-name.js';
import {diagramView} from './diagram.js';
import {isEffect, statementView} from './statement.js';
import type {TheoryView} from './theory-view.js';

export function theoryPaper(view: TheoryView, {blank}: Sheet): TemplateResult {
  return blank ? blankTheory(view) : filledTheory(view);
}

const words = (view: TheoryView, text: Text): TemplateResult | typeof nothing => {
  const {text: said, language} = view.text(text);
  return said === ''
    ? nothing
    : html`<span lang=${ifDefined(language || undefined)}>${said}</span>`;
};

const paragraph = (view: TheoryView, text: Text): TemplateResult | typeof nothing => {
  const said = words(view, text);
  return said === nothing ? nothing : html`<p class="prose">${said}</p>`;
};

/** What is there; nothing where nothing is. */
const several = (
  parts: readonly (TemplateResult | typeof nothing)[],
): TemplateResult | typeof nothing =>
  parts.some((part) => part !== nothing) ? html`${parts}` : nothing;

function filledTheory(view: TheoryView): TemplateResult {
  const {say, theory} = view;
  const section = (title: string, content: TemplateResult | typeof nothing): unknown =>
    sheetSection(headingAt(view.level, title), content);
  const outcomes = [
    ...theory.outcomes.filter((one) => !isEffect(one)),
    ...theory.outcomes.filter(isEffect),
  ];
  return html`
    ${statementView(view)}
    ${theory.strategies.length + outcomes.length > 0 ? diagramView(view, []) : nothing}
    ${section(say('goal'), paragraph(view, theory.goal))}
    ${section(
      say('problem'),
      several([
        paragraph(view, theory.problem.text),
        evidenceOf(view, say('evidence'), theory.problem.evidence),
      ]),
    )}
    ${section(say('vision'), paragraph(view, theory.vision))}
    ${section(say('barriers'), several(theory.barriers.map((barrier) => barrierOf(view, barrier))))}
    ${section(say('ideas'), several(theory.ideas.map((idea) => ideaOf(view, idea))))}
    ${section(
      say('measures'),
      several(
        outcomes.flatMap(({id, text}) => {
          const own = view.plan.measures.filter(({outcome}) => outcome === id);
          return own.length === 0
            ? []
            : [
                html`<div class="entry">
                  <span class="mark">→</span>
                  <p>${words(view, text)}</p>
                  ${own.map((measure) => measureOf(view, measure))}
                </div>`,
              ];
        }),
      ),
    )}
    ${section(
      say('links'),
      several(
        theory.links.map(
          ({from, to, because, assumptions}) =>
            html`<div class="entry">
              <span class="mark">→</span>
              <p>
                ${nodeName(view, from)} <span class="name-of">${say('linkTo')}</span>
                ${nodeName(view, to)}
              </p>
              ${evidenceOf(view, say('because'), because)}
              ${assumptions.map((assumption) => assumptionOf(view, assumption))}
            </div>`,
        ),
      ),
    )}
  `;
}

function evidenceOf(
  view: TheoryView,
  title: string,
  evidence: readonly Evidence[],
): TemplateResult | typeof nothing {
  return several(
    evidence.map(({text, kind, source}) => {
      const about = [kind && view.word('evidence', kind), view.text(source).text].filter(Boolean);
      return fact(
        title,
        html`${words(view, text)}${about.length ? html` <span class="name-of">(${about.join(', ')})</span>` : nothing}`,
      );
    }),
  );
}

function barrierOf(view: TheoryView, {text, control, whys, chosen}: Barrier): TemplateResult {
  const {say} = view;
  return html`<div class="entry">
    <span class="mark">${tick(chosen, false)}</span>
    <p>
      ${words(view, text)}${chosen ? html` <strong>(${say('chosenBarrier')})</strong>` : nothing}
    </p>
    ${fact(say('control'), control === '' ? '' : view.word('control', control))}
    ${whys.map((why, index) => fact(say('whyNumber', {number: index + 1}), words(view, why)))}
  </div>`;
}

function ideaOf(view: TheoryView, {text, impact, effort, chosen, parked}: Idea): TemplateResult {
  const {say} = view;
  const ratings = ['', say('rating1'), say('rating2'), say('rating3')];
  const rated = (rating = 0): string => ratings[rating] ?? '';
  return html`<div class="entry">
    <span class="mark">${tick(chosen, false)}</span>
    <p>${words(view, text)}${chosen ? html` <strong>(${say('chosenIdea')})</strong>` : nothing}</p>
    <p class="facts">
      ${fact(say('impact'), rated(impact))} ${fact(say('effort'), rated(effort))}
      ${chosen ? nothing : fact(say('parked'), words(view, parked))}
    </p>
  </div>`;
}

function measureOf(
  view: TheoryView,
  {text, type, source}: Measure,
): TemplateResult | typeof nothing {
  const about = [type && view.word('measure', type), source && view.word('source', source)];
  return fact(
    view.say('measureText'),
    html`${words(view, text)} <span class="name-of">${about.filter(Boolean).join(', ')}</span>`,
  );
}

function assumptionOf(
  view: TheoryView,
  {text, confidence, status, ifWrong}: Assumption,
): TemplateResult {
  const {say} = view;
  const about = [
    confidence && `${say('confidence')}: ${view.word('confidence', confidence)}`,
    status && `${say('status')}: ${view.word('assumption', status)}`,
  ].filter(Boolean);
  return html`<span class="keep"
    >${fact(
      say('assumptions'),
      html`${words(view, text)} <span class="name-of">(${about.join('; ')})</span>`,
    )}${fact(say('ifWrong'), words(view, ifWrong))}</span
  >`;
}

/** How many places an empty sheet has for what there may be several of. */
const PLACES = 3;

const places = (place: (number: number) => TemplateResult, count = PLACES): TemplateResult[] =>
  Array.from({length: count}, (_, index) => place(index + 1));

function blankTheory(view: TheoryView): TemplateResult {
  const {say} = view;
  const section = (title: string, content: TemplateResult, hint = ''): unknown =>
    sheetSection(headingAt(view.level, title), content, hint);
  return html`
    ${section(say('goal'), linesToWrite(2), say('goalHint'))}
    ${section(
      say('problem'),
      html`${linesToWrite(3)} ${nameToWrite(say('evidence'))} ${linesToWrite(1)}`,
      say('problemHint'),
    )}
    ${section(say('vision'), linesToWrite(2), say('visionHint'))}
    ${section(
      say('barriers'),
      html`${places(
        () =>
          html`<div class="place">
            ${nameToWrite(say('barrierText'), true)}
            ${ticks(
              say('control'),
              controls.map((control) => view.word('control', control)),
            )}
            ${places((number) => nameToWrite(say('whyNumber', {number})), 2)}
          </div>`,
      )}`,
      say('paperChoose'),
    )}
    ${section(
      say('ideas'),
      html`${places(
        () =>
          html`<div class="place">
            ${nameToWrite(say('ideaText'), true)}
            ${(['impact', 'effort'] as const).map((rating) =>
              ticks(say(rating), [say('rating1'), say('rating2'), say('rating3')]),
            )}
          </div>`,
      )}`,
      say('paperChoose'),
    )}
    <section class="sheet-section claim keep">
      ${headingAt(view.level, say('statementLabel'))}
      ${(
        [
          ['if', 'waitingIf'],
          ['then', 'waitingThen'],
          ['soThat', 'waitingSoThat'],
        ] as const
      ).map(
        ([word, question]) =>
          html`<p><strong>${say(word)}</strong> <span class="name-of">${say(question)}</span></p>
            ${linesToWrite(2)}`,
      )}
    </section>
    ${section(say('measures'), html`${places(() => nameToWrite(say('measureText')))}`)}
    ${section(
      say('links'),
      html`${places(
        () =>
          html`<div class="place">
            ${nameToWrite(say('because'))} ${nameToWrite(say('assumptions'))}
            ${ticks(
              say('status'),
              assumptionStatuses.map((status) => view.word('assumption', status)),
            )}
          </div>`,
        2,
      )}`,
    )}
  `;
}

export const theoryPaperStyles: CSSResult = css`
  .paper {
    --_statement-line: 2pt;
    --_statement-size: 15pt;
    --_claim-size: 13pt;
  }
  .paper .statement {
    display: block;
    padding-block: 0;
    padding-inline-start: var(--_paper-distance);
    border-inline-start: var(--_statement-line) solid var(--_print-ink);
    font-size: var(--_statement-size);
    break-inside: avoid;
  }
  .paper .statement p {
    margin-block-end: var(--_space-2);
  }
  .paper .prose {
    white-space: pre-line;
  }
  .paper .diagram {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    grid-template-columns: none;
    gap: var(--_paper-distance);
    align-items: start;
    margin-block-start: var(--_paper-distance);
    break-inside: avoid;
    font-size: var(--_font-size-quiet);
  }
  .paper .diagram :is(.lines, .because) {
    display: none;
  }
  .paper .node {
    display: block;
    padding: var(--_space-2);
    border: var(--_paper-stroke) solid var(--_print-ink);
    border-radius: var(--_space-1);
    background: none;
  }
  .paper .leads {
    display: block;
    margin-block-start: var(--_space-1);
  }
  .paper .leads > li::before {
    content: '→ ' / '';
  }
  .place {
    margin-block-end: var(--_space-4);
    break-inside: avoid;
  }
  .place > :not(:first-child) {
    margin-inline-start: var(--_space-6);
  }
  .claim .lines-to-write {
    margin-block-end: var(--_space-3);
  }
  .claim strong {
    font-size: var(--_claim-size);
  }
`;
