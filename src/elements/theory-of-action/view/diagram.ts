/**
 * The theory from left to right: columns of boxes, lines with numbers, and beside each number why one leads to the next.
 * Where there is little room, a chain from top to bottom that says the same in words. Fetched when it is first looked at.
 */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {
  numberedLinks,
  shownColumns,
  type ChainGroup,
  type NumberedLink,
} from '../../../geometry/theory-chain.js';
import {statusOf} from '../../../plan/decisions.js';
import type {Assumption, Link, Text} from '../../../plan/types.js';
import type {Drawn} from '../interaction/diagram-lines.js';
import type {TheoryView} from './theory-view.js';

const COLUMNS = {
  strategies: 'columnStrategies',
  soon: 'columnShort',
  later: 'columnMedium',
  effects: 'columnLong',
} as const;

const WAITING = {
  strategies: 'waitingIf',
  soon: 'waitingThen',
  later: 'waitingThen',
  effects: 'waitingSoThat',
} as const;

export function diagramView(view: TheoryView, drawn: Drawn): TemplateResult {
  const {say, theory} = view;
  const columns = shownColumns(theory);
  const links = numberedLinks(theory);
  return html`<div
    class=${`diagram ${roomFor(columns.length)}`}
    role="group"
    aria-label=${say('diagramLabel')}
  >
    <div class="chain">
      ${linesView(drawn, links)}
      ${columns.map((column, at) => columnView(view, column, columns[at - 1], links))}
    </div>
    ${links.length ? notesView(view, links) : nothing}
  </div>`;
}

/** How wide a page must be so that the columns stand beside each other. */
function roomFor(columns: number): string {
  if (columns <= 4) return 'few';
  return columns <= 6 ? 'several' : columns <= 8 ? 'many' : '';
}

/** Decoration: everything it says is said in words. */
function linesView(drawn: Drawn, links: readonly NumberedLink[]): TemplateResult {
  const byId = new Map(links.map((link) => [link.link.id, link]));
  return html`<svg class="lines" aria-hidden="true">
    ${drawn.map(
      ({path, end, back}) =>
        svg`<path class=${back ? 'back' : ''} d=${path} /><circle class="dot" cx=${end[0]} cy=${end[1]} r="3" />`,
    )}
    ${drawn.map(({link, number: [x, y]}) => {
      const found = byId.get(link);
      return found
        ? svg`<g class=${isReasoned(found.link) ? '' : 'open'} transform=${`translate(${x} ${y})`}
            ><circle class="ring" /><text>${found.number}</text></g>`
        : nothing;
    })}
  </svg>`;
}

const isReasoned = ({because}: Link): boolean => because.length > 0;

function columnView(
  view: TheoryView,
  {stage, places}: ChainGroup,
  before: ChainGroup | undefined,
  links: readonly NumberedLink[],
): TemplateResult {
  const {say} = view;
  const title = say(before?.stage === stage ? 'columnNext' : COLUMNS[stage]);
  return html`<div class=${`column ${stage}`}>
    <p class="small" aria-hidden="true">${title}</p>
    <ul aria-label=${title}>
      ${
        places.length === 0
          ? html`<li class="node open"><p class="waiting">${say(WAITING[stage])}</p></li>`
          : places.map(({id, lane}) =>
              lane
                ? html`<li class="lane" aria-hidden="true" data-node=${id}></li>`
                : nodeView(view, id, links),
            )
      }
    </ul>
  </div>`;
}

function nodeView(view: TheoryView, id: string, links: readonly NumberedLink[]): TemplateResult {
  const {say, theory} = view;
  const from = links.filter(({link}) => link.from === id);
  const to = links.filter(({link}) => link.to === id);
  const isOutcome = theory.outcomes.some((outcome) => outcome.id === id);
  return html`<li class=${hasWords(view, id) ? 'node' : 'node open'} data-node=${id}>
    <p>${partView(view, id)}</p>
    ${
      to.length
        ? html`<p class="comes">
            ${say('comesFrom', {what: to.map(({link}) => partText(view, link.from)).join('; ')})}
          </p>`
        : isOutcome
          ? html`<p class="gap"><span class="waiting">${say('nothingLeads')}</span></p>`
          : nothing
    }
    ${
      from.length
        ? html`<ul class="leads">
            ${from.map(
              ({link}) =>
                html`<li>
                  <span class="quiet">${say('leadsTo', {what: partText(view, link.to)})}</span>
                  ${reasonsView(view, link)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </li>`;
}

/** By its number: what leads to what, why, and what must be so for that. */
function notesView(view: TheoryView, links: readonly NumberedLink[]): TemplateResult {
  const {say} = view;
  return html`<div class="notes">
    <p class="small" aria-hidden="true">${say('links')}</p>
    <ol aria-label=${say('links')}>
      ${links.map(
        ({link, number}) =>
          html`<li class=${isReasoned(link) ? '' : 'open'}>
            <span class="number">${number}</span>
            <div>
              <p class="quiet">
                ${partView(view, link.from)} ${say('linkTo')} ${partView(view, link.to)}
              </p>
              ${reasonsView(view, link)}
            </div>
          </li>`,
      )}
    </ol>
  </div>`;
}

function reasonsView(view: TheoryView, {because, assumptions}: Link): TemplateResult {
  const {say} = view;
  const why = inSentence(say('because'));
  return html`${
    because.length
      ? because.map(
          ({text}) =>
            html`<p class="because"><span class="small">${why}</span> ${wordsOf(view, text)}</p>`,
        )
      : html`<p class="because">
          <span class="small">${why}</span>
          <span class="waiting">${say('waitingBecause')}</span>
        </p>`
  }${assumptions.map((assumption) => assumptionView(view, assumption))}`;
}

function assumptionView(view: TheoryView, assumption: Assumption): TemplateResult {
  const status = statusOf(view.plan, assumption);
  return html`<p class="because">
    <span class="small">${inSentence(view.say('assumptions'))}</span>
    ${wordsOf(view, assumption.text)}
    ${status ? html`<span class="small">(${inSentence(view.word('assumption', status))})</span>` : nothing}
  </p>`;
}

/** Our word within a sentence: in the languages we have, any first letter may be a small one there. */
function inSentence(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

function wordsOf(view: TheoryView, text: Text): TemplateResult | string {
  const {text: said, language} = view.text(text);
  if (said === '') return html`<span class="waiting">${view.say('unnamed')}</span>`;
  return language ? html`<span lang=${ifDefined(language)}>${said}</span>` : said;
}

/** The words of a strategy or an outcome; a dotted place where there are none. */
function partView(view: TheoryView, id: string): TemplateResult | string {
  const {strategies, outcomes} = view.theory;
  const strategy = strategies.find((one) => one.id === id);
  if (!strategy) return wordsOf(view, outcomes.find((one) => one.id === id)?.text ?? '');
  const {actor, text} = strategy;
  if (view.text(actor).text === '') return wordsOf(view, text);
  return view.text(text).text === ''
    ? wordsOf(view, actor)
    : html`${wordsOf(view, actor)} ${wordsOf(view, text)}`;
}

function partText(view: TheoryView, id: string): string {
  return saidOf(view, id) || view.say('unnamed');
}

const hasWords = (view: TheoryView, id: string): boolean => saidOf(view, id) !== '';

function saidOf(view: TheoryView, id: string): string {
  const {strategies, outcomes} = view.theory;
  const strategy = strategies.find((one) => one.id === id);
  const outcome = outcomes.find((one) => one.id === id);
  return (strategy ? [strategy.actor, strategy.text] : [outcome?.text ?? ''])
    .map((text) => view.text(text).text)
    .filter(Boolean)
    .join(' ');
}
