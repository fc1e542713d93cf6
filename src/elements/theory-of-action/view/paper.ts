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
import {sayDate} from '../../../foundation/messages.js';
import type {Sheet} from '../../../foundation/paper-sizes.js';
import {assumptionStatuses, controls, standings} from '../../../plan/schema/enumerations.js';
import {isBlank} from '../../../plan/text.js';
import type {
  Assumption,
  Barrier,
  Criterion,
  Evidence,
  Idea,
  Measure,
  Text,
  Voice,
} from '../../../plan/types.js';
import {buildingMessages} from '../theory-building.messages.js';
import {nodeName} from './node-name.js';
import {diagramView} from './diagram.js';
import {isEffect, statementView} from './statement.js';
import type {TheoryView} from './theory-view.js';

/** Words that come with the sheets. */
export const words = buildingMessages;

export function theoryPaper(view: TheoryView, {blank}: Sheet): TemplateResult {
  return blank ? blankTheory(view) : filledTheory(view);
}

const said = (view: TheoryView, text: Text): TemplateResult | typeof nothing => {
  const {text: spoken, language} = view.text(text);
  return spoken === ''
    ? nothing
    : html`<span lang=${ifDefined(language || undefined)}>${spoken}</span>`;
};

const paragraph = (view: TheoryView, text: Text): TemplateResult | typeof nothing => {
  const spoken = said(view, text);
  return spoken === nothing ? nothing : html`<p class="prose">${spoken}</p>`;
};

/** What is there; nothing where nothing is. */
const several = (
  parts: readonly (TemplateResult | typeof nothing)[],
): TemplateResult | typeof nothing =>
  parts.some((part) => part !== nothing) ? html`${parts}` : nothing;

function filledTheory(view: TheoryView): TemplateResult {
  const {say, theory} = view;
  const tell = buildingMessages.in(view.language);
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
    ${section(
      say('vision'),
      several([
        paragraph(view, theory.vision),
        ...theory.benefits.map((text) => fact(tell('benefits'), said(view, text))),
        ...theory.costs.map((text) => fact(tell('costs'), said(view, text))),
      ]),
    )}
    ${section(say('rubric'), rubricOf(view))}
    ${section(say('voices'), several(theory.voices.map((voice) => voiceOf(view, voice))))}
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
                  <p>${said(view, text)}</p>
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
    ${section(
      say('equity'),
      several([
        fact(tell('equityBenefits'), said(view, theory.equity.benefits)),
        fact(tell('equityBurden'), said(view, theory.equity.burden)),
        fact(tell('equityAdjust'), said(view, theory.equity.adjust)),
      ]),
    )}
  `;
}

/** The single-point rubric as a table: where we fall short | criterion | evidence that we meet it. */
function rubricOf(view: TheoryView): TemplateResult | typeof nothing {
  const {rubric} = view.theory;
  return rubric.length === 0
    ? nothing
    : rubricTable(
        view,
        rubric.map((one) => criterionOf(view, one)),
      );
}

function rubricTable(view: TheoryView, rows: readonly TemplateResult[]): TemplateResult {
  const tell = buildingMessages.in(view.language);
  return html`<table class="rubric">
    <thead>
      <tr>
        <th scope="col">${tell('shortfall')}</th>
        <th scope="col">${tell('criterion')}</th>
        <th scope="col">${tell('meets')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function criterionOf(
  view: TheoryView,
  {criterion, standing, shortfall, evidence}: Criterion,
): TemplateResult {
  const tell = buildingMessages.in(view.language);
  const known = (standings as readonly string[]).includes(standing);
  return html`<tr>
    <td>${said(view, shortfall)}</td>
    <td>
      ${said(view, criterion)}
      <p class="name-of">${known ? tell(`standing.${standing as 'aligned'}`) : standing}</p>
    </td>
    <td>
      ${evidence.map(
        ({text, source}) =>
          html`<p>
            ${said(view, text)}${
              isBlank(source)
                ? nothing
                : html` <span class="name-of">(${said(view, source)})</span>`
            }
          </p>`,
      )}
    </td>
  </tr>`;
}

function voiceOf(view: TheoryView, {group, date, count, heard}: Voice): TemplateResult {
  const tell = buildingMessages.in(view.language);
  const about = [sayDate(view.language, date), count > 0 ? tell('people', {count}) : ''];
  return html`<div class="entry">
    <span class="mark">–</span>
    <p>
      ${group ? html`<strong>${view.word('role', group)}</strong> ` : nothing}${said(view, heard)}
      <span class="name-of">${about.filter(Boolean).join(' · ')}</span>
    </p>
  </div>`;
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
        html`${said(view, text)}${about.length ? html` <span class="name-of">(${about.join(', ')})</span>` : nothing}`,
      );
    }),
  );
}

function barrierOf(
  view: TheoryView,
  {text, control, whys, evidence, rootCause, chosen}: Barrier,
): TemplateResult {
  const {say} = view;
  const tell = buildingMessages.in(view.language);
  return html`<div class="entry">
    <span class="mark">${tick(chosen, false)}</span>
    <p>
      ${said(view, text)}${chosen ? html` <strong>(${say('chosenBarrier')})</strong>` : nothing}
    </p>
    ${fact(say('control'), control === '' ? '' : view.word('control', control))}
    ${evidenceOf(view, tell('evidenceBarrier'), evidence)}
    ${whys.map((why, index) => fact(say('whyNumber', {number: index + 1}), said(view, why)))}
    ${
      rootCause === 'yes' || rootCause === 'no'
        ? fact(tell('rootCause'), tell(`rootCause.${rootCause as 'yes'}`))
        : nothing
    }
  </div>`;
}

function ideaOf(view: TheoryView, {text, impact, effort, chosen, parked}: Idea): TemplateResult {
  const {say} = view;
  const ratings = ['', say('rating1'), say('rating2'), say('rating3')];
  const rated = (rating = 0): string => ratings[rating] ?? '';
  return html`<div class="entry">
    <span class="mark">${tick(chosen, false)}</span>
    <p>${said(view, text)}${chosen ? html` <strong>(${say('chosenIdea')})</strong>` : nothing}</p>
    <p class="facts">
      ${fact(say('impact'), rated(impact))} ${fact(say('effort'), rated(effort))}
      ${chosen ? nothing : fact(say('parked'), said(view, parked))}
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
    html`${said(view, text)} <span class="name-of">${about.filter(Boolean).join(', ')}</span>`,
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
      html`${said(view, text)} <span class="name-of">(${about.join('; ')})</span>`,
    )}${fact(say('ifWrong'), said(view, ifWrong))}</span
  >`;
}

/** How many places an empty sheet has for what there may be several of. */
const PLACES = 3;

const places = (place: (number: number) => TemplateResult, count = PLACES): TemplateResult[] =>
  Array.from({length: count}, (_, index) => place(index + 1));

function blankTheory(view: TheoryView): TemplateResult {
  const {say} = view;
  const tell = buildingMessages.in(view.language);
  const section = (title: string, content: TemplateResult, hint = ''): unknown =>
    sheetSection(headingAt(view.level, title), content, hint);
  return html`
    ${section(say('goal'), linesToWrite(2), say('goalHint'))}
    ${section(
      say('problem'),
      html`${linesToWrite(3)} ${nameToWrite(say('evidence'))} ${linesToWrite(1)}`,
      say('problemHint'),
    )}
    ${section(
      say('vision'),
      html`${linesToWrite(2)} ${nameToWrite(tell('benefits'))} ${nameToWrite(tell('costs'))}`,
      say('visionHint'),
    )}
    ${section(
      say('rubric'),
      rubricTable(
        view,
        places(
          () =>
            html`<tr class="to-write">
              <td></td>
              <td>
                ${ticks(
                  '',
                  standings.slice(0, 3).map((word) => withoutMark(tell(`standing.${word}`))),
                )}
              </td>
              <td></td>
            </tr>`,
        ),
      ),
      say('rubricQuestion'),
    )}
    ${section(
      say('voices'),
      html`${places(() => nameToWrite(tell('voiceGroup')), 2)} ${linesToWrite(2)}`,
      say('voicesQuestion'),
    )}
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
            ${ticks(
              tell('rootCause'),
              (['yes', 'no'] as const).map((word) => tell(`rootCause.${word}`)),
            )}
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
    ${section(
      say('equity'),
      html`${(['equityBenefits', 'equityBurden', 'equityAdjust'] as const).map((question) =>
        nameToWrite(tell(question)),
      )}`,
    )}
  `;
}

/** On paper a standing has a box, and needs no mark besides. */
const withoutMark = (standing: string): string => standing.replace(/^\S /, '');

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
  .rubric {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .rubric :is(th, td) {
    padding: var(--_space-2);
    border: var(--_paper-stroke) solid var(--_print-rule);
    text-align: start;
    vertical-align: top;
  }
  .rubric tr {
    break-inside: avoid;
  }
  .rubric .to-write > td {
    block-size: calc(3 * var(--_print-writing-line));
    vertical-align: bottom;
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
