/** The filled sheets of a theory: the claim, the chain, and everything it stands on. Long texts are never cut. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {headingAt} from '../../../foundation/heading.js';
import {sayDate} from '../../../foundation/messages.js';
import {fact, sheetSection, tick} from '../../../foundation/paper.js';
import {numberedLinks} from '../../../geometry/theory-chain.js';
import {statusOf} from '../../../plan/decisions.js';
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
import type {Drawn} from '../interaction/diagram-lines.js';
import {diagramView} from './diagram.js';
import {nodeName} from './node-name.js';
import {standingOf} from './standing.js';
import {isEffect, isLong, statementView} from './statement.js';
import type {TheoryView} from './theory-view.js';

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

export function filledTheory(view: TheoryView, drawn: Drawn): TemplateResult {
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

export function rubricTable(view: TheoryView, rows: readonly TemplateResult[]): TemplateResult {
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

function assumptionOf(view: TheoryView, assumption: Assumption): TemplateResult {
  const {say} = view;
  const {text, confidence, ifWrong} = assumption;
  const tested = view.plan.measures.find(({id}) => id === assumption.measure);
  const status = statusOf(view.plan, assumption);
  const about = [
    confidence && `${say('confidence')}: ${view.word('confidence', confidence)}`,
    status && `${say('status')}: ${view.word('assumption', status)}`,
  ].filter(Boolean);
  return html`<span class="keep"
    >${fact(
      say('assumptions'),
      html`${said(view, text)} <span class="name-of">(${about.join('; ')})</span>`,
    )}<span class="facts"
      >${fact(say('testedBy'), said(view, tested?.text ?? ''))}
      ${fact(say('ifWrong'), said(view, ifWrong))}</span
    ></span
  >`;
}
