/**
 * The ways through a survey besides sending it: a section and the next one, a look over all answers before they are sent,
 * what keeps them from being sent; and an earlier answer in the words of another question. Fetched with the first answer,
 * or at once where a survey needs it.
 *
 * What always holds: every question may be left out, so nothing here keeps anybody in a section; an answer that is
 * repeated is text, set apart from the direction of what is around it.
 */
import {css, html, nothing, type CSSResult, type TemplateResult} from 'lit';
import type {Say} from '../../../foundation/messages.js';
import type {Answer, SurveyItem, Text} from '../../../plan/types.js';
import {answerInWords, type AnswerWords} from '../answer-words.js';
import type {Answering} from '../answering.js';
import type {english} from '../impact-survey.messages.js';
import {surveySendingMessages} from '../survey-sending.messages.js';
import {sayUnreadable, words, type Spoken} from './question.js';
import {button} from './sending.js';
import type {Steps} from './survey.js';

interface SpeakingHost {
  readonly language: string;
  readonly say: Say<typeof english>;
  textOf(text: Text): Spoken;
}

interface StepsHost extends SpeakingHost {
  readonly headingLevel: number;
  readonly bySection: boolean;
}

type Go = (at: number | undefined) => void;
type Speak = (text: Text) => Spoken;

/** So much of an answer is repeated in another question. */
const REPEATED = 200;
/** Sets text of any direction apart from the text around it. */
const [ISOLATE, END] = ['\u2068', '\u2069'];

/** Puts what these views need on the page. */
export function dress(root: ParentNode): void {
  if (root instanceof ShadowRoot && styles.styleSheet)
    root.adoptedStyleSheets.push(styles.styleSheet);
}

const wordsFor = (host: SpeakingHost): AnswerWords => ({
  language: host.language,
  before: host.say('before'),
  now: host.say('now'),
  wordsOf: (text) => host.textOf(text).text,
});

const askedIn = ({pages}: Answering, isAsked: (id: string) => boolean): SurveyItem[] =>
  pages.flatMap(({items}) => items.filter(({id}) => isAsked(id)));

/**
 * An earlier answer in the words of another question; of then and now, now. `…` of one that is not asked.
 * @param all - on paper that everybody gets, each question has its number, be it asked of some alone
 */
export function echo(
  host: SpeakingHost,
  answering: Answering,
  id: string,
  all = false,
): string | undefined {
  const item = answering.item(id);
  if (!item) return undefined;
  if (!all && !answering.isAsked(id)) return '…';
  const answer = answering.answer(id);
  const said =
    answer !== undefined && typeof answer === 'object' && !('length' in answer)
      ? answer.now
      : answer;
  if (said === undefined) {
    const number = askedIn(answering, (one) => all || answering.isAsked(one)).indexOf(item) + 1;
    return surveySendingMessages.in(host.language)('yourAnswer', {number});
  }
  const whole = answerInWords(answering.survey, item, said, wordsFor(host)).trim();
  const most = Array.from(whole).slice(0, REPEATED).join('');
  return `${ISOLATE}${most.length < whole.length ? `${most}…` : whole}${END}`;
}

/** Where one is, and the ways on. */
export function stepsOf(host: StepsHost, answering: Answering, spoken: Speak, go: Go): Steps {
  const say = surveySendingMessages.in(host.language);
  const {pages, at, answered} = answering;
  const last = pages.length;
  const review = (kind = ''): TemplateResult =>
    button(
      say('review'),
      () => {
        go(last);
      },
      kind,
    );
  const to = (label: string, place: number | undefined, kind = ''): TemplateResult =>
    button(
      label,
      () => {
        go(place);
      },
      kind,
    );
  if (at === undefined) {
    return {said: '', review: nothing, buttons: answered > 0 ? review('plain') : html``};
  }
  const sections = pages.flatMap(({items}, place) =>
    place === at || items.some(({id}) => answering.isAsked(id)) ? [place] : [],
  );
  if (at >= last) {
    return {
      said: '',
      review: reviewView(host, answering, spoken),
      buttons: to(say('back'), host.bySection ? sections.at(-1) : undefined, 'plain'),
    };
  }
  const here = sections.indexOf(at);
  const before = sections[here - 1];
  const next = sections[here + 1];
  return {
    said: `${say('section', {number: here + 1, count: sections.length})} · `,
    review: nothing,
    buttons: html`<div class="ways">
      ${next === undefined ? review('primary') : to(say('nextSection'), next, 'primary')}
      ${before === undefined ? nothing : to(say('back'), before)}
    </div>`,
  };
}

/** All that is asked with what was answered, each with a way to it. */
function reviewView(host: StepsHost, answering: Answering, spoken: Speak): TemplateResult {
  const say = surveySendingMessages.in(host.language);
  const level = Math.min(6, host.headingLevel + 1);
  const items = askedIn(answering, (id) => answering.isAsked(id));
  const {survey, code} = answering;
  const spokenWords = wordsFor(host);
  const given = (item: SurveyItem, answer: Answer): string =>
    answerInWords(survey, item, answer, spokenWords);
  return html`<section class="review no-print" aria-labelledby="review">
    <div
      class="page-heading"
      role="heading"
      aria-level=${level}
      id="review"
      data-step
      tabindex="-1"
    >
      ${say('reviewTitle')}
    </div>
    <p class="quiet">${say('reviewHint')}</p>
    ${
      survey.linking === 'code' && code.trim()
        ? html`<p><span class="quiet">${host.say('code')}:</span> <bdi>${code.trim()}</bdi></p>`
        : nothing
    }
    <ol>
      ${items.map((item, index) => {
        const {id, text} = item;
        const why = answering.unreadable(id);
        const answer = answering.answer(id);
        const number = host.say('number', {number: index + 1, count: items.length});
        return html`<li>
          <div>
            <p class="asked" id=${`asked.${id}`}>
              <span class="number">${number}</span> ${words(spoken(text))}
            </p>
            ${
              why
                ? html`<p class="error">${sayUnreadable(why, host.say)}</p>`
                : answer === undefined
                  ? html`<p class="quiet">${say('notAnswered')}</p>`
                  : html`<p class="given" dir="auto">${given(item, answer)}</p>`
            }
          </div>
          <button type="button" class="plain" data-jump=${id} aria-describedby=${`asked.${id}`}>
            ${answer === undefined && !why ? say('answerTo') : say('change')}
          </button>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** What keeps answers from being sent, each a jump to its question. */
export function errorSummary(
  host: SpeakingHost,
  {wrong}: Answering,
  spoken: Speak,
): TemplateResult {
  const {say, language} = host;
  return html`<div class="notice failed errors" role="alert" tabindex="-1" aria-labelledby="errors">
    <p class="label" id="errors">${say('errors', {count: wrong.length})}</p>
    <p>${surveySendingMessages.say(language, 'errorsAbout')}</p>
    <ul>
      ${wrong.map(
        ({item, why}) =>
          html`<li>
            <a href=${`#legend.${item.id}`} data-jump=${item.id}>${words(spoken(item.text))}</a>:
            ${sayUnreadable(why, say)}
          </li>`,
      )}
    </ul>
  </div>`;
}

const styles: CSSResult = css`
  /* No property of the host is set here: everything in it would be styled anew with the first answer. */
  .thanks {
    --_thanks-icon: 32px;
    display: grid;
    justify-items: start;
    gap: var(--_space-2);
    padding: var(--_space-6);
    border-radius: var(--_radius-card);
    background: var(--_color-accent-soft);
    font-size: var(--_font-size-lead);
  }
  .thanks svg {
    inline-size: var(--_thanks-icon);
    block-size: var(--_thanks-icon);
    color: var(--_color-accent);
  }
  .thanks:focus {
    outline: none;
  }
  .thanks button {
    min-block-size: var(--_size-touch);
    padding-inline: var(--_space-6);
  }
  .errors {
    display: grid;
    justify-items: start;
  }
  .errors a,
  .errors ul {
    color: inherit;
  }
  .errors li {
    padding-block: var(--_space-1);
  }
  .ways {
    display: flex;
    flex-flow: row-reverse wrap;
    justify-content: flex-end;
    gap: var(--_space-3);
  }
  .ways button {
    min-block-size: var(--_size-touch);
  }
  .review ol {
    padding: 0;
    list-style: none;
  }
  .review li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-4);
    padding-block: var(--_space-3);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  .review li > div {
    min-inline-size: 0;
  }
  .review li > button {
    flex: none;
    min-block-size: var(--_size-touch);
  }
  .review > p {
    padding-block: var(--_space-2);
  }
  .review .asked {
    color: var(--_color-quiet);
    font-size: var(--_font-size-quiet);
  }
  .review .given {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  @media print {
    .page-heading {
      break-after: avoid;
    }
    .answer:has(:checked) {
      --_printed-choice-edge: 2px;
      border-width: var(--_printed-choice-edge);
    }
    textarea {
      min-block-size: calc(3 * var(--_print-writing-line));
      background: repeating-linear-gradient(
        transparent 0 calc(var(--_print-writing-line) - var(--_size-hairline)),
        var(--_print-rule) calc(var(--_print-writing-line) - var(--_size-hairline))
          var(--_print-writing-line)
      );
      line-height: var(--_print-writing-line);
      border: 0;
    }
  }
`;
