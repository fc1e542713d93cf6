/**
 * The meeting: one part in large type over the whole window, its question, and for lists a silent round. The time is text
 * that nobody is read again and again; what has to be heard is said once in a region of its own.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {textField} from '../../../foundation/fields.js';
import {headingAt} from '../../../foundation/heading.js';
import type {Say} from '../../../foundation/messages.js';
import {changeTheory} from '../../../plan/edits/index.js';
import {isEffect} from '../../../plan/statement/index.js';
import type {Text} from '../../../plan/types.js';
import {meetingParts, roundMinutes, type Meeting} from '../interaction/meeting.js';
import {clockTime} from '../interaction/silent-round.js';
import type {english} from '../panels.messages.js';
import {nodeName} from './node-name.js';
import type {TheoryView} from './theory-view.js';

export interface MeetingView {
  readonly view: TheoryView;
  readonly meeting: Meeting;
  readonly say: Say<typeof english>;
  /** What is to be heard now. */
  readonly said: string;
  /** Says something to who listens. */
  tell(sentence: string): void;
  leave(): void;
  /** After the next render the focus goes to what a selector names. */
  focus(selector: string): void;
}

export function meetingView(at: MeetingView): TemplateResult {
  const {meeting, say, view, said} = at;
  const {part} = meeting;
  const go = (step: 1 | -1): void => {
    meeting.go(step);
    at.tell(
      `${say('step', {number: meeting.number, count: meetingParts.length})}: ${say(`meeting.${meeting.part}`)}. ${say(`ask.${meeting.part}`)}`,
    );
  };
  const step = (by: 1 | -1, label: string): TemplateResult => {
    const ends = by < 0 ? meeting.number === 1 : meeting.number === meetingParts.length;
    const off = ends || meeting.isUnderWay;
    return html`<button
      type="button"
      slot="footer"
      aria-disabled=${off ? 'true' : 'false'}
      @click=${() => {
        if (!off) go(by);
      }}
    >
      ${label}
    </button>`;
  };
  return html`<cairn-dialog
    class="meeting"
    exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
    heading=${say(`meeting.${part}`)}
    .open=${live(true)}
    @close=${at.leave}
  >
    <div class="meeting-part">
      <p class="small">${say('step', {number: meeting.number, count: meetingParts.length})}</p>
      <p class="question">${say(`ask.${part}`)}</p>
      ${part === 'goal' || part === 'problem' || part === 'vision' ? words(view, part, say) : list(at)}
      <div class="visually-hidden" role="status" aria-live="polite" data-heard>${said}</div>
    </div>
    ${step(-1, say('previous'))} ${step(1, say('next'))}
    <button type="button" slot="footer" class="plain" data-close>${say('leave')}</button>
  </cairn-dialog>`;
}

/** Goal, problem and vision are one text each, which the team writes together. */
function words(
  view: TheoryView,
  part: 'goal' | 'problem' | 'vision',
  say: Say<typeof english>,
): TemplateResult {
  const text = part === 'problem' ? view.theory.problem.text : view.theory[part];
  const {text: value, language} = view.text(text);
  return textField({
    field: `meeting-${part}`,
    label: say(`meeting.${part}`),
    labelHidden: true,
    value,
    language,
    multiline: true,
    readonly: !view.editable,
    drafts: view.drafts,
    commit: (written) => {
      view.edit(changeTheory({[part]: view.write(text, written)}));
    },
  });
}

function list(at: MeetingView): TemplateResult {
  const {view, meeting, say} = at;
  const {barriers, links} = view.theory;
  if (meeting.part === 'whys' && barriers.length === 0) return html`<p>${say('needBarrier')}</p>`;
  if (meeting.part === 'assumptions' && links.length === 0) return html`<p>${say('needLink')}</p>`;
  return html`
    ${
      meeting.part === 'whys'
        ? picker(
            at,
            'ofBarrier',
            barriers.map(({id, text}) => [id, view.text(text).text]),
          )
        : nothing
    }
    ${
      meeting.part === 'assumptions'
        ? picker(
            at,
            'ofLink',
            links.map(({id, from, to}) => [id, `${nodeName(view, from)} → ${nodeName(view, to)}`]),
          )
        : nothing
    }
    ${meeting.isUnderWay ? round(at) : html`${written(at)} ${view.editable ? starter(at) : nothing}`}
  `;
}

/** Which barrier, which link: the part speaks of one of them. */
function picker(
  {meeting, say, view}: MeetingView,
  label: 'ofBarrier' | 'ofLink',
  items: readonly (readonly [id: string, name: string])[],
): TemplateResult | typeof nothing {
  if (items.length < 2) return html`<p class="of">${items[0]?.[1] || view.say('unnamed')}</p>`;
  return html`<label class="field"
    ><span>${say(label)}</span>
    <select
      ?disabled=${meeting.isUnderWay}
      .value=${live(meeting.of)}
      @change=${(event: Event) => {
        meeting.pick((event.target as HTMLSelectElement).value);
      }}
    >
      ${items.map(
        ([id, name]) =>
          html`<option value=${id} ?selected=${id === meeting.of}>
            ${name || view.say('unnamed')}
          </option>`,
      )}
    </select></label
  >`;
}

/** What is in the plan by now; what was just shown is marked by a word. */
function written({view, meeting, say}: MeetingView): TemplateResult {
  const texts = textsOf(view, meeting);
  const firstNew = texts.length - meeting.shown.length;
  return html`
    ${headingAt(3, say('listed'), {id: 'meeting-listed', className: 'small'})}
    ${
      texts.length === 0
        ? html`<p class="quiet">${say('nothingYet')}</p>`
        : html`<ol class="meeting-items" tabindex="-1" aria-labelledby="meeting-listed">
            ${texts.map((text, index) => {
              const {text: said, language} = view.text(text);
              return html`<li>
                <bdi lang=${ifDefined(language || undefined)}>${said || view.say('unnamed')}</bdi>
                ${index >= firstNew ? html`<span class="chip">${say('justWritten')}</span>` : nothing}
              </li>`;
            })}
          </ol>`
    }
  `;
}

function textsOf({theory}: TheoryView, {part, of}: Meeting): readonly Text[] {
  const textOf = ({text}: {readonly text: Text}): Text => text;
  switch (part) {
    case 'barriers':
      return theory.barriers.map(textOf);
    case 'whys':
      return theory.barriers.find(({id}) => id === of)?.whys ?? [];
    case 'ideas':
      return theory.ideas.map(textOf);
    case 'strategies':
      return theory.strategies.map(textOf);
    case 'changes':
      return theory.outcomes.filter((one) => !isEffect(one)).map(textOf);
    case 'effects':
      return theory.outcomes.filter(isEffect).map(textOf);
    case 'assumptions':
      return theory.links.find(({id}) => id === of)?.assumptions.map(textOf) ?? [];
    default:
      return [];
  }
}

/** How long, and go. */
function starter(at: MeetingView): TemplateResult {
  const {meeting, say} = at;
  const start = (): void => {
    meeting.start();
    at.tell(
      meeting.round.isTimed
        ? say('saidStart', {time: say('minutesOf', {count: meeting.minutes})})
        : say('saidStartOpen'),
    );
    at.focus('#meeting-write');
  };
  return html`<div class="round-start" role="group" aria-label=${say('roundTitle')}>
    <p class="quiet">${say('roundHint')}</p>
    <div class="row">
      <label class="field"
        ><span>${say('minutes')}</span>
        <select
          .value=${live(String(meeting.minutes))}
          @change=${(event: Event) => {
            meeting.minutes = Number((event.target as HTMLSelectElement).value);
          }}
        >
          ${roundMinutes.map(
            (minutes) =>
              html`<option value=${String(minutes)} ?selected=${minutes === meeting.minutes}>
                ${Number.isFinite(minutes) ? say('minutesOf', {count: minutes}) : say('noLimit')}
              </option>`,
          )}
        </select></label
      >
      <button type="button" class="primary" @click=${start}>${say('startRound')}</button>
    </div>
  </div>`;
}

/** The round itself: the time, a place to write, and how many lines are hidden. */
function round(at: MeetingView): TemplateResult {
  const {meeting, say} = at;
  const {round: silent} = meeting;
  const {state, isTimed} = silent;
  const time = clockTime(silent.left);
  const put = (): void => {
    if (meeting.put() > 0) at.tell(count());
    at.focus('#meeting-write');
  };
  const count = (): string =>
    silent.count ? say('written', {count: silent.count}) : say('writtenNone');
  const act = (does: () => void, tells: () => string): void => {
    does();
    at.tell(tells());
  };
  const left = (): {time: string} => ({time: clockTime(silent.left)});
  return html`<div class="round" role="group" aria-label=${say('roundTitle')}>
    <div class="row">
      <p class="time" role="timer">
        ${
          !isTimed
            ? say('timeOpen')
            : state === 'over'
              ? say('timeUp')
              : say(state === 'paused' ? 'timePaused' : 'timeLeft', {time})
        }
      </p>
      ${
        isTimed
          ? html`<button
              type="button"
              aria-disabled=${state === 'over' ? 'true' : 'false'}
              @click=${() => {
                // It stays where the time runs out under somebody's focus.
                if (state === 'over') return;
                if (state === 'paused') {
                  act(
                    () => {
                      meeting.resume();
                    },
                    () => say('saidGoesOn', left()),
                  );
                } else {
                  act(
                    () => {
                      meeting.pause();
                    },
                    () => say('saidPaused'),
                  );
                }
              }}
            >
              ${say(state === 'paused' ? 'goOn' : 'pause')}
            </button>`
          : nothing
      }
      ${
        isTimed
          ? html`<button
              type="button"
              @click=${() => {
                act(
                  () => {
                    meeting.extend();
                  },
                  () => say('saidMore', left()),
                );
              }}
            >
              ${say('moreTime')}
            </button>`
          : nothing
      }
    </div>
    <label class="field"
      ><span>${say('write')}</span>
      <textarea
        id="meeting-write"
        rows="3"
        .value=${live(meeting.draft)}
        @input=${(event: Event) => {
          meeting.write((event.target as HTMLTextAreaElement).value);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          put();
        }}
      ></textarea>
    </label>
    <div class="row">
      <button type="button" class="primary" @click=${put}>${say('putIn')}</button>
      <p class="count">${count()}</p>
      <button
        type="button"
        @click=${() => {
          const shown = meeting.show();
          if (shown > 0) at.tell(say('shown', {count: shown}));
          at.focus(shown > 0 ? '.meeting-items' : '.round-start button');
        }}
      >
        ${silent.count > 0 || meeting.draft.trim() ? say('show') : say('stopRound')}
      </button>
    </div>
  </div>`;
}
