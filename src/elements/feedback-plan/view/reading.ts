/**
 * The response plan to be read: as words, for who may only look and on paper. What nobody said is left out.
 *
 * What always holds: what too few said, and what was said while people still answer, is not there; the answer is.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {foreign, PLACE, sentence} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {sayDate} from '../../../foundation/messages.js';
import {answerOf, isAnswered, tellable} from '../../../plan/answers.js';
import {isBlank} from '../../../plan/text.js';
import type {Ask, Feedback, Share, Text, Theme} from '../../../plan/types.js';
import {sayOwner, type FeedbackView} from './feedback-view.js';
import type {Shown} from './parts.js';

/** All of it. */
export function readingView(view: FeedbackView): TemplateResult {
  return html`${safeReading(view)} ${askReading(view)} ${answeringReading(view)}
  ${answersReading(view, view.feedback.themes)}`;
}

/** What is answered, alone. */
export const answeredOf = ({themes}: Feedback): readonly Theme[] => themes.filter(isAnswered);

function part(view: FeedbackView, title: string, content: Shown): Shown {
  return content === nothing
    ? nothing
    : html`<section class="part reading" part="section">
        ${headingAt(view.level, title, {className: 'part-name'})} ${content}
      </section>`;
}

function safeReading(view: FeedbackView): Shown {
  const {say, feedback} = view;
  const promises = feedback.promises.filter(({text}) => !isBlank(text));
  const channel = told(view, say('channel'), feedback.channel);
  return part(
    view,
    say('safe'),
    promises.length === 0 && channel === nothing
      ? nothing
      : html`<ul class="said-list">
            ${promises.map(({id, text}) => html`<li data-item=${id} tabindex="-1">${foreign(view.text(text))}</li>`)}
          </ul>
          ${channel}`,
  );
}

function askReading(view: FeedbackView): Shown {
  const asks = view.feedback.asks.filter(({text}) => !isBlank(text));
  return part(
    view,
    view.say('ask'),
    asks.length === 0
      ? nothing
      : html`<ul class="said-list">
          ${asks.map((ask) => askWords(view, ask))}
        </ul>`,
  );
}

function askWords(view: FeedbackView, {id, text, when, survey, outcome}: Ask): TemplateResult {
  const {say, plan, language} = view;
  const asking = plan.surveys.find((one) => one.id === survey);
  const about = plan.theory.outcomes.find((one) => one.id === outcome);
  return html`<li data-item=${id} tabindex="-1">
    ${foreign(view.text(text))}
    ${aside([
      when === '' ? nothing : html`${say('onDay', {date: sayDate(language, when)})}`,
      asking ? sentence(say('askedIn', {words: PLACE}), view.text(asking.title)) : nothing,
      about ? sentence(say('aboutOutcome', {words: PLACE}), view.text(about.text)) : nothing,
    ])}
  </li>`;
}

function answeringReading(view: FeedbackView): Shown {
  const {say, feedback} = view;
  const {owner, by} = feedback;
  const shares = feedback.shares.filter(({text, audience}) => !isBlank(text) || audience !== '');
  if (owner === '' && by === '' && shares.length === 0) return nothing;
  return part(
    view,
    say('answering'),
    html`${
      owner === '' && by === ''
        ? nothing
        : html`<p><span class="label">${say('owner')}</span> ${whoAndWhen(view, owner, by)}</p>`
    }
    ${
      shares.length === 0
        ? nothing
        : html`<ul class="said-list">
            ${shares.map((share) => shareWords(view, share))}
          </ul>`
    }`,
  );
}

function shareWords(view: FeedbackView, share: Share): TemplateResult {
  const {say} = view;
  const {id, text, audience, owner, by, done} = share;
  return html`<li data-item=${id} tabindex="-1">
    ${isBlank(text) ? nothing : foreign(view.text(text))}
    ${aside([
      audience === ''
        ? nothing
        : html`${say('sharesWith', {audience: view.word('role', audience)})}`,
      whoAndWhen(view, owner, by),
      done ? html`${say('done')}` : nothing,
    ])}
  </li>`;
}

/** What people said with its answer, of some themes. */
export function answersReading(view: FeedbackView, themes: readonly Theme[]): Shown {
  // What may not be told and has no answer is nothing to read.
  const said = themes.filter(
    (theme) =>
      isAnswered(theme) || (!isBlank(theme.youSaid) && tellable(view.plan, theme) === 'yes'),
  );
  return part(
    view,
    view.say('said'),
    said.length === 0
      ? nothing
      : html`<ul class="replies">
          ${repeat(
            said,
            ({id}) => id,
            (theme) => answerWords(view, theme),
          )}
        </ul>`,
  );
}

function answerWords(view: FeedbackView, theme: Theme): TemplateResult {
  const {say, plan} = view;
  const {id, youSaid, weWill, why} = theme;
  const {action, owner, by, status} = answerOf(plan, theme);
  const tells = tellable(plan, theme);
  const declined = status === 'declined';
  const stands = action ? view.word('status', action.status) : status && view.word('theme', status);
  return html`<li class="reply-row" part="answer" data-item=${id} tabindex="-1">
    <div class="heard">
      <p class="label">${say('youSaid')}</p>
      <p>
        ${
          tells === 'yes'
            ? foreign(view.text(youSaid))
            : html`<span class="quiet">${say(tells === 'hidden' ? 'hidden' : 'early')}</span>`
        }
      </p>
    </div>
    <div class="reply">
      <p class="label">${say(declined ? 'wont' : isBlank(weWill) ? 'answer' : 'will')}</p>
      ${
        isAnswered(theme)
          ? html`<p class="words">
              ${isBlank(weWill) ? nothing : foreign(view.text(weWill))}
              ${isBlank(why) ? nothing : html`<span class="because">${sentence(say('because', {words: PLACE}), view.text(why))}</span>`}
            </p>`
          : html`<p class="quiet">${say('noAnswer')}</p>`
      }
      ${
        declined || !isAnswered(theme)
          ? nothing
          : html`<p class="quiet">
              ${joined([whoAndWhen(view, owner, by), stands ? html`${stands}` : nothing])}
            </p>`
      }
    </div>
  </li>`;
}

/** A person of the plan, and a day. */
function whoAndWhen(view: FeedbackView, owner: string, by: string): Shown {
  const who = owner === '' ? '' : sayOwner(view, owner);
  const day = by === '' ? '' : view.say('byDay', {date: sayDate(view.language, by)});
  if (!who && !day) return nothing;
  return html`${who ? html`<bdi>${who}</bdi>` : nothing}${who && day ? ', ' : ''}${day}`;
}

/** What is known about something, after it. */
function aside(facts: readonly Shown[]): Shown {
  const known = joined(facts);
  return known === nothing ? nothing : html`<span class="quiet aside">${known}</span>`;
}

function joined(facts: readonly Shown[]): Shown {
  const known = facts.filter((fact) => fact !== nothing);
  return known.length === 0
    ? nothing
    : html`${known.map((fact, at) => html`${at > 0 ? ' · ' : nothing}${fact}`)}`;
}

/** The team's words under their name; nothing where there are none. */
function told(view: FeedbackView, label: string, text: Text): Shown {
  return isBlank(text)
    ? nothing
    : html`<p><span class="label">${label}</span> ${foreign(view.text(text))}</p>`;
}
