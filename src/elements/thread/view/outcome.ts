/** One outcome and the five stations of its thread; where it is torn, a dotted place says so and leads to it. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {foreign, PLACE, sentence, type Words} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {sayDate, sayNumber, sayShare} from '../../../foundation/messages.js';
import type {Finding} from '../../../plan/findings/index.js';
import {isBlank} from '../../../plan/text.js';
import type {AskedItem, LinkThread, MeasureThread, OutcomeThread} from '../../../plan/thread.js';
import type {Action, Decision} from '../../../plan/types.js';
import type {ThreadView} from './thread-view.js';

type Shown = TemplateResult | typeof nothing;

export function outcomeView(view: ThreadView, thread: OutcomeThread): TemplateResult {
  const {say} = view;
  const {outcome, links, actions, measures, items, decisions} = thread;
  const name = `outcome-${outcome.id}`;
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
          (link) => whyView(view, link),
        ),
        gapsAt(thread, 'gap-assumption-untested'),
      )}
      ${station(
        view,
        say('doing'),
        html`${repeat(
          distinct(links.flatMap((link) => link.actions)),
          ({id}) => id,
          (action) => actionView(view, action),
        )}${repeat(
          actions,
          ({id}) => id,
          (action) => actionView(view, action, say('helpsMeasure')),
        )}`,
        gapsAt(thread, 'gap-link-without-action'),
      )}
      ${station(
        view,
        say('measures'),
        repeat(
          measures,
          ({measure}) => measure.id,
          (measure) => measureView(view, measure),
        ),
        gapsAt(thread, 'gap-outcome-without-measure', 'gap-measure-without-data'),
      )}
      ${station(
        view,
        say('asking'),
        repeat(
          [...measures.flatMap((measure) => measure.items), ...items],
          ({item}) => item.id,
          (item) => askedView(view, item),
        ),
        gapsAt(thread, 'gap-outcome-not-asked'),
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
          : html`<li class="quiet">${say('noDecision')}</li>`,
        [],
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
        (action) => actionView(view, action),
      )}
      ${gaps.filter(({code}) => code === 'gap-action-loose').map((gap) => gapView(view, gap))}
    </ul>
  </section>`;
}

function station(
  view: ThreadView,
  name: string,
  items: unknown,
  gaps: readonly Finding[],
): TemplateResult {
  return html`<li class="station">
    ${headingAt(view.level + 1, name, {className: 'station-name'})}
    <ul class="items">
      ${items}
      ${repeat(
        gaps,
        ({code, at}) => `${code} ${at.id}`,
        (gap) => gapView(view, gap),
      )}
    </ul>
  </li>`;
}

function gapView(view: ThreadView, gap: Finding): TemplateResult {
  const words = view.gap(gap);
  return html`<li class="gap">
    <p>${words}</p>
    <button
      type="button"
      class="plain"
      aria-label=${view.say('mendOf', {what: words})}
      @click=${() => {
        view.mend(gap);
      }}
    >
      ${view.say('mend')}
    </button>
  </li>`;
}

function whyView(view: ThreadView, {from, link, assumptions}: LinkThread): TemplateResult {
  const {say} = view;
  return html`<li>
    <p>
      ${small(say('if'))} ${from && 'actor' in from ? wordsOf(view, from.actor) : nothing}
      ${from ? wordsOf(view, from.text) : say('unnamed')}
    </p>
    ${link.because
      .filter(({text}) => !isBlank(text))
      .map(({text}) => html`<p class="reason">${small(say('because'))} ${wordsOf(view, text)}</p>`)}
    ${assumptions
      .filter(({assumption}) => !isBlank(assumption.text))
      .map(
        ({assumption, status}) =>
          html`<p class="reason">
            ${small(say('assumes'))} ${wordsOf(view, assumption.text)}
            ${
              status === 'untested'
                ? nothing
                : html`<span class="chip" data-status=${status}
                    >${view.word('assumption', status)}</span
                  >`
            }
          </p>`,
      )}
  </li>`;
}

/** A word of ours between those of the team. */
const small = (word: string): TemplateResult => html`<span class="quiet">${word}</span>`;

function actionView(view: ThreadView, action: Action, note = ''): TemplateResult {
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
  </li>`;
}

function measureView(view: ThreadView, {measure}: MeasureThread): TemplateResult {
  const {say, language} = view;
  const {text, unit, results, target, prediction} = measure;
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

function decisionView(view: ThreadView, {act, date, why}: Decision): TemplateResult {
  return html`<li>
    <p>
      ${[act === '' ? '' : view.word('act', act), date ? sayDate(view.language, date) : '']
        .filter((part) => part !== '')
        .join(' · ')}
    </p>
    ${isBlank(why) ? nothing : html`<p class="quiet">${wordsOf(view, why)}</p>`}
  </li>`;
}

const gapsAt = ({gaps}: OutcomeThread, ...codes: readonly string[]): readonly Finding[] =>
  gaps.filter(({code}) => codes.includes(code));

const distinct = <Thing>(things: readonly Thing[]): readonly Thing[] => [...new Set(things)];

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
