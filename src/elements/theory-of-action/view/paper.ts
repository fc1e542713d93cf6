/**
 * The theory of action on paper. Filled: one page on its long side that one would pin, with the claim and the chain, then
 * everything they stand on. Blank: the same page and the same questions with room to write. Nothing here can be typed in,
 * so long texts are never cut; a long chain is set smaller until it fits its page.
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
import type {Paper} from '../../../foundation/printable.js';
import {numberedLinks} from '../../../geometry/theory-chain.js';
import {assumptionStatuses, controls, standings} from '../../../plan/schema/enumerations.js';
import {isBlank} from '../../../plan/text.js';
import type {
  Assumption,
  Barrier,
  Criterion,
  Evidence,
  Idea,
  Link,
  Measure,
  Text,
  Voice,
} from '../../../plan/types.js';
import {buildingMessages} from '../theory-building.messages.js';
import {drawDiagram, type Drawn} from '../interaction/diagram-lines.js';
import {diagramView} from './diagram.js';
import {beside, diagramStyles} from './diagram.styles.js';
import {nodeName} from './node-name.js';
import {standingOf} from './standing.js';
import {isEffect, isLong, statementView} from './statement.js';
import type {TheoryView} from './theory-view.js';

/** Words that come with the sheets. */
export const words = buildingMessages;

/** Letters of the chain and its reasons, in points: the largest with which both fit their page. */
const LETTERS: readonly number[] = [10.5, 10, 9.5, 9, 8.5, 8];
/** Letters of a long chain, whose reasons stand elsewhere. Smaller ones nobody reads. */
const SMALL_LETTERS: readonly number[] = [10, 9, 8, 7.5, 7, 6.5, 6];
/** What the head of the first sheet takes. Millimeters. */
const HEAD = 26;
const PIXELS = 96 / 25.4;

/**
 * Draws the theory; keeps between two renders how its lines run.
 *
 * @param around - puts on a sheet what else the tool shows at the moment
 */
export function theoryPaper(
  view: () => TheoryView,
  around: (sheet: TemplateResult) => TemplateResult,
): Paper {
  let drawn: Drawn = [];
  let room = 0;
  return {
    styles: theoryPaperStyles,
    landscape: true,
    render: (sheet) => {
      room = (sheet.height - HEAD) * PIXELS;
      return sheet.blank ? blankTheory(view()) : around(filledTheory(view(), drawn));
    },
    measure: (root) => {
      const page = root.querySelector<HTMLElement>('.pinned');
      const diagram = page?.querySelector('.diagram');
      if (!page || !diagram) return false;
      const {theory} = view();
      const fits = (letters: number): boolean => {
        page.style.setProperty('--_letters', `${letters}pt`);
        drawn = drawDiagram(diagram, theory);
        return page.offsetHeight <= room;
      };
      page.removeAttribute('data-bare');
      if (LETTERS.some(fits)) return true;
      // The reasons stand by their numbers on the next page then.
      page.setAttribute('data-bare', '');
      SMALL_LETTERS.some(fits);
      return true;
    },
  };
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

function filledTheory(view: TheoryView, drawn: Drawn): TemplateResult {
  const {say, theory} = view;
  const tell = buildingMessages.in(view.language);
  const section = (title: string, content: TemplateResult | typeof nothing): unknown =>
    sheetSection(headingAt(view.level, title), content);
  const outcomes = [
    ...theory.outcomes.filter((one) => !isEffect(one)),
    ...theory.outcomes.filter(isEffect),
  ];
  const long = isLong(theory);
  return html`
    <div class="pinned">
      ${long ? nothing : statementView(view)}
      ${theory.strategies.length + outcomes.length > 0 ? diagramView(view, drawn) : nothing}
    </div>
    <div class="upright">
      ${long ? statementView(view) : nothing} ${section(say('goal'), paragraph(view, theory.goal))}
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
          inOrder(view).map(
            ({mark, link: {from, to, because, assumptions}}) =>
              html`<div class="entry">
                <span class="mark">${mark}</span>
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
    </div>
  `;
}

/** The links by the numbers they have in the diagram; what cannot be drawn comes last. */
function inOrder({theory}: TheoryView): readonly {readonly mark: string; readonly link: Link}[] {
  const numbered = numberedLinks(theory);
  const drawn = new Set(numbered.map(({link}) => link));
  return [
    ...numbered.map(({number, link}) => ({mark: `${number}.`, link})),
    ...theory.links.filter((link) => !drawn.has(link)).map((link) => ({mark: '→', link})),
  ];
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
  return html`<tr>
    <td>${said(view, shortfall)}</td>
    <td>
      ${said(view, criterion)}
      <p class="name-of">${standingOf(view, standing)}</p>
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
    ${blankChain(view)}
    <div class="upright">
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
                    // On paper a standing has a box, and needs no mark besides.
                    standings.slice(0, 3).map((word) => view.word('standing', word)),
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
    </div>
  `;
}

/** The chain with empty boxes: what one fills in together, on a wall or around a table. */
function blankChain(view: TheoryView): TemplateResult {
  const {say} = view;
  const column = (word: string, question: string, count: number): TemplateResult =>
    html`<div class="column">
      <p><strong>${word}</strong> <span class="name-of">${question}</span></p>
      ${places(() => html`<div class="to-fill">${linesToWrite(4)}</div>`, count)}
    </div>`;
  return html`<section class="sheet-section pinned blank" aria-label=${say('statementLabel')}>
    <div class="to-fill-columns">
      ${column(say('if'), say('waitingIf'), 2)} ${column(say('columnShort'), say('waitingThen'), 2)}
      ${column(say('columnMedium'), say('waitingThen'), 2)}
      ${column(say('soThat'), say('waitingSoThat'), 2)}
    </div>
    <div class="to-fill-reasons">
      ${places(
        () => html`<div>${nameToWrite(say('because'))} ${nameToWrite(say('assumptions'))}</div>`,
      )}
    </div>
  </section>`;
}

const onPaper = css`.paper .diagram`;

const theoryPaperStyles: CSSResult = css`
  ${diagramStyles}
  ${beside(onPaper)}
  .paper {
    --_statement-line: 2pt;
    --_statement-size: 14pt;
    --_strong-edge: 2.5pt;
    --_box-padding: 0.5em;
    --_tight: 1.25;
    --_fill-gap: 12mm;
    --_question-height: 11mm;
    --_arrow-distance: 9.5mm;
    --_arrow-size: 16pt;
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
  /* As wide as it was measured, on whatever paper. */
  .pinned {
    display: flow-root;
    inline-size: var(--_paper-width);
  }
  .pinned[data-bare] .notes {
    display: none;
  }
  .paper .pinned .statement {
    margin-block-end: var(--_paper-distance);
  }
  .paper .diagram {
    --_chain-gap: 4.5em;
    --_line-width: 0.75pt;
    --_note-width: 26em;
    display: block;
    font-size: var(--_letters, var(--_font-size-base));
    line-height: var(--_tight);
  }
  .paper .chain {
    break-inside: avoid;
  }
  .paper .node {
    padding: var(--_box-padding);
    border: var(--_paper-stroke) solid var(--_print-ink);
    border-radius: var(--_space-1);
    background: none;
  }
  .paper .node.open {
    border-style: dotted;
  }
  .paper .strategies .node {
    border-inline-start-width: var(--_strong-edge);
  }
  .paper .lines {
    stroke: var(--_print-ink);
  }
  .paper .lines .dot {
    fill: var(--_print-ink);
  }
  .paper .lines .ring {
    fill: var(--_print-paper);
  }
  .paper .notes {
    margin-block-start: var(--_paper-distance);
  }
  .paper .notes > ol > li {
    padding-block-end: var(--_space-2);
  }
  .upright {
    page: cairn-portrait;
  }
  .paper .upright .statement {
    font-size: var(--_font-size-base);
  }
  .to-fill-columns {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--_fill-gap);
  }
  .to-fill-columns .column {
    display: grid;
    grid-template-rows: var(--_question-height);
    align-content: start;
    gap: var(--_space-4);
    position: relative;
  }
  .to-fill-columns .column + .column::before {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: calc(-1 * var(--_arrow-distance));
    content: '→' / '';
    color: var(--_print-ink);
    font-size: var(--_arrow-size);
  }
  .to-fill-columns .column + .column:dir(rtl)::before {
    content: '←' / '';
  }
  .to-fill {
    padding: var(--_space-2);
    padding-block-end: var(--_space-4);
    border: var(--_paper-stroke) solid var(--_print-ink);
    border-radius: var(--_space-1);
  }
  .to-fill-reasons {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_space-6);
    margin-block-start: var(--_space-4);
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
`;
