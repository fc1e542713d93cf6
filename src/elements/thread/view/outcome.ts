/** One outcome and the five stations of its thread; where it is torn, a dotted place says so and leads to it. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {foreign, PLACE, sentence, type Words} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {sayDate, sayNumber, sayShare} from '../../../foundation/messages.js';
import type {Finding} from '../../../plan/findings/index.js';
import {isBlank} from '../../../plan/text.js';
import type {AskedItem, LinkThread, MeasureThread, OutcomeThread} from '../../../plan/thread.js';
import type {Action, Ask, Decision} from '../../../plan/types.js';
import type {ThreadView} from './thread-view.js';

type Shown = TemplateResult | typeof nothing;

export function outcomeView(view: ThreadView, thread: OutcomeThread): TemplateResult {
  const {say} = view;
  const {outcome, links, actions, measures, items, planned, decisions, gaps} = thread;
  const name = `outcome-${outcome.id}`;
  /** What the outcome itself lacks. */
  const ownGap = (code: string): unknown =>
    gaps
      .filter((gap) => gap.code === code)
      .map((gap) => html`<li>${gapView(view, gap, view.text(outcome.text).text)}</li>`);
  return html`<section class="outcome" aria-labelledby=${name} data-item=${outcome.id}>
    <div class="outcome-head">
      ${headingAt(view.level, wordsOf(view, outcome.text), {className: 'outcome-name', id: name})}
      ${
        outcome.level === ''
          ? nothing
          : html`<p class="quiet">${view.word('level', outcome.level)}</p>`
      }
    </div>
    <ol class="stations">
      ${station(
        view,
        say('why'),
        repeat(
          links,
          ({link}) => link.id,
          (link) => whyView(view, link, gaps),
        ),
      )}
      ${station(
        view,
        say('doing'),
        html`${repeat(
          actions,
          ({id}) => id,
          (action) =>
            actionView(
              view,
              action,
              links.some((link) => link.actions.includes(action)) ? '' : say('helpsMeasure'),
            ),
        )}
        ${links.map((link) =>
          gapsAt(gaps, link.link.id).map(
            (gap) =>
              html`<li>
                <p class="reason">${causeView(view, link)}</p>
                ${gapView(view, gap, causeOf(view, link))}
              </li>`,
          ),
        )}`,
      )}
      ${station(
        view,
        say('measures'),
        html`${repeat(
          measures,
          ({measure}) => measure.id,
          (measure) => measureView(view, measure, gaps),
        )}
        ${ownGap('gap-outcome-without-measure')}`,
      )}
      ${station(
        view,
        say('asking'),
        html`${repeat(
          [...measures.flatMap((measure) => measure.items), ...items],
          ({item}) => item.id,
          (item) => askedView(view, item),
        )}
        ${repeat(
          planned,
          ({id}) => id,
          (ask) => plannedView(view, ask),
        )}
        ${ownGap('gap-outcome-not-asked')}`,
      )}
      ${station(
        view,
        say('decided'),
        decisions.length > 0
          ? repeat(
              decisions,
              ({id}) => id,
              (decision) => decisionView(view, decision),
            )
          : html`<li class="quiet">
              <p>${say('noDecision')}</p>
              ${
                view.editable
                  ? html`<button
                      type="button"
                      class="plain"
                      @click=${() => {
                        view.decide();
                      }}
                    >
                      ${say('begin')}
                    </button>`
                  : nothing
              }
            </li>`,
      )}
    </ol>
  </section>`;
}

/** Actions that hang on nothing. */
export function looseView(
  view: ThreadView,
  actions: readonly Action[],
  gaps: readonly Finding[],
): Shown {
  if (actions.length === 0) return nothing;
  return html`<section class="outcome" aria-labelledby="loose">
    ${headingAt(view.level, view.say('loose'), {className: 'outcome-name', id: 'loose'})}
    <ul class="items">
      ${repeat(
        actions,
        ({id}) => id,
        (action) => actionView(view, action, '', gaps),
      )}
    </ul>
  </section>`;
}

function station(view: ThreadView, name: string, items: unknown): TemplateResult {
  return html`<li class="station">
    ${headingAt(view.level + 1, name, {className: 'station-name'})}
    <ul class="items">
      ${items}
    </ul>
  </li>`;
}

/** What is missing, beneath what it is missing from; `about` says to those who only hear the button from what. */
function gapView(view: ThreadView, gap: Finding, about: string): TemplateResult {
  const words = view.gap(gap);
  const what = `${about || view.say('unnamed')} – ${words}`;
  // What is learned of an assumption is said in a decision.
  const decides = gap.code === 'gap-assumption-untested' && view.editable;
  return html`<div class="gap">
    <p>${words}</p>
    <button
      type="button"
      class="plain"
      aria-label=${decides ? view.say('decideOf', {what}) : view.say('mendOf', {what})}
      @click=${() => {
        if (decides) view.decide(gap.at);
        else view.mend(gap);
      }}
    >
      ${view.say(decides ? 'decide' : 'mend')}
    </button>
  </div>`;
}

/** The IF of a link: whose and what. */
function causeOf(view: ThreadView, {from}: LinkThread): string {
  if (!from) return '';
  const actor = 'actor' in from ? view.text(from.actor).text : '';
  return `${actor} ${view.text(from.text).text}`.trim();
}

function causeView(view: ThreadView, {from}: LinkThread): TemplateResult {
  return html`${small(view.say('if'))}
  ${from && 'actor' in from ? wordsOf(view, from.actor) : nothing}
  ${from ? wordsOf(view, from.text) : view.say('unnamed')}`;
}

function whyView(view: ThreadView, thread: LinkThread, gaps: readonly Finding[]): TemplateResult {
  const {link, assumptions} = thread;
  const {say} = view;
  return html`<li>
    <p>${causeView(view, thread)}</p>
    ${link.because
      .filter(({text}) => !isBlank(text))
      .map(({text}) => html`<p class="reason">${small(say('because'))} ${wordsOf(view, text)}</p>`)}
    ${assumptions
      .filter(({assumption}) => !isBlank(assumption.text))
      .map(
        ({assumption: {id, text}, status}) =>
          html`<p class="reason">
              ${small(say('assumes'))} ${wordsOf(view, text)}
              ${
                status === 'untested'
                  ? nothing
                  : html`<span class="chip" data-status=${status}
                      >${view.word('assumption', status)}</span
                    >`
              }
            </p>
            ${gapsAt(gaps, id).map((gap) => gapView(view, gap, view.text(text).text))}`,
      )}
  </li>`;
}

/** A word of ours between those of the team. */
const small = (word: string): TemplateResult => html`<span class="quiet">${word}</span>`;

function actionView(
  view: ThreadView,
  action: Action,
  note: string,
  gaps: readonly Finding[] = [],
): TemplateResult {
  const {say, language} = view;
  const owner = view.person(action.owner);
  const due = action.due ? say('due', {date: sayDate(language, action.due)}) : '';
  return html`<li>
    <p>${wordsOf(view, action.text)}</p>
    <p class="quiet">
      ${owner ? say('owner', {name: owner.name || view.text(owner.jobTitle).text || say('unnamed')}) : say('nobody')}
    </p>
    <p class="quiet">
      ${[view.word('status', action.status), due, note].filter((part) => part !== '').join(' · ')}
    </p>
    ${gapsAt(gaps, action.id).map((gap) => gapView(view, gap, view.text(action.text).text))}
  </li>`;
}

function measureView(
  view: ThreadView,
  {measure}: MeasureThread,
  gaps: readonly Finding[],
): TemplateResult {
  const {say, language} = view;
  const {id, text, unit, results, target, prediction} = measure;
  const last = results.at(-1);
  const value = (number: number): string =>
    `${sayNumber(language, number)} ${view.text(unit).text}`.trim();
  const told = [
    last?.value === undefined
      ? ''
      : last.date
        ? say('found', {value: value(last.value), date: sayDate(language, last.date)})
        : value(last.value),
    target?.value === undefined ? '' : say('wanted', {value: value(target.value)}),
  ].filter((part) => part !== '');
  return html`<li>
    <p>${wordsOf(view, text)}</p>
    ${told.length > 0 ? html`<p class="found">${told.join(' · ')}</p>` : nothing}
    ${
      isBlank(prediction)
        ? nothing
        : html`<p class="quiet">
            ${around(view, say('predicted', {words: PLACE}), view.text(prediction))}
          </p>`
    }
    ${gapsAt(gaps, id).map((gap) => gapView(view, gap, view.text(text).text))}
  </li>`;
}

function askedView(view: ThreadView, {survey, item, released}: AskedItem): TemplateResult {
  const {say} = view;
  return html`<li>
    <p>${wordsOf(view, item.text)}</p>
    <p class="quiet">${around(view, say('inSurvey', {survey: PLACE}), view.text(survey.title))}</p>
    <p class=${released && !released.hidden ? 'found' : 'quiet'}>${sayReleased(view, released)}</p>
  </li>`;
}

/** What the team will ask. */
function plannedView(view: ThreadView, {text, when}: Ask): TemplateResult {
  const {say, language} = view;
  return html`<li>
    <p>${wordsOf(view, text)}</p>
    <p class="quiet">
      ${when === '' ? say('planned') : say('plannedFor', {date: sayDate(language, when)})}
    </p>
  </li>`;
}

/** What was released of a question, and no number of what is hidden. */
function sayReleased({say, language}: ThreadView, released: AskedItem['released']): string {
  if (!released) return say('notReleased');
  if (released.hidden) return say('hidden');
  const {answered, favorable} = released;
  return [
    favorable?.share === undefined || favorable.hidden
      ? ''
      : say('favorable', {share: sayShare(language, favorable.share)}),
    answered === undefined ? '' : say('answered', {count: answered}),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function decisionView(view: ThreadView, {id, act, date, why}: Decision): TemplateResult {
  const {say} = view;
  const told = [act === '' ? '' : view.word('act', act), date ? sayDate(view.language, date) : '']
    .filter((part) => part !== '')
    .join(' · ');
  return html`<li>
    <p>${told}</p>
    ${isBlank(why) ? nothing : html`<p class="quiet">${wordsOf(view, why)}</p>`}
    <button
      type="button"
      class="plain"
      aria-label=${say('openOf', {what: told || say('unnamed')})}
      @click=${() => {
        view.decide({id, field: ''});
      }}
    >
      ${say('open')}
    </button>
  </li>`;
}

/** What is missing at an item. */
const gapsAt = (gaps: readonly Finding[], id: string): readonly Finding[] =>
  gaps.filter(({at}) => at.id === id);

/** The team's words; where there are none yet, that. */
function wordsOf(view: ThreadView, text: Parameters<ThreadView['text']>[0]): TemplateResult {
  const words = view.text(text);
  return words.text === ''
    ? html`<span class="quiet">${view.say('unnamed')}</span>`
    : foreign(words);
}

/** A sentence with words of the plan in it. */
function around({say}: ThreadView, text: string, ...parts: readonly Words[]): TemplateResult {
  const said = parts.filter((part) => part.text !== '');
  return sentence(text, {
    text: said.map((part) => part.text).join(' ') || say('unnamed'),
    language: said[0]?.language ?? '',
  });
}
