/** The versions of the theory: keeping one, the list of them, two side by side, going back. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {headingAt} from '../../../foundation/heading.js';
import {dayInWords, sayDate, type Say} from '../../../foundation/messages.js';
import {statementMessages} from '../../../foundation/statement.messages.js';
import {keepVersion, removeVersion, restoreVersion} from '../../../plan/edits/index.js';
import {compareDates} from '../../../plan/dates.js';
import {sayStatement, statementOf} from '../../../plan/statement/index.js';
import type {TheoryVersion} from '../../../plan/types.js';
import {
  keptTheory,
  theoryDifference,
  withoutVersions,
  type TheoryChange,
} from '../../../plan/versions/index.js';
import type {english} from '../panels.messages.js';
import {changesView} from './changes.js';
import {comparisonView, type Side} from './comparison.js';
import type {TheoryView} from './theory-view.js';

/** What is open in the panel. `now` stands for the theory as it is. */
export interface VersionsState {
  /** The day and the reason while a version is being kept. */
  keeping: {readonly date: string; reason: string} | undefined;
  comparing: {one: string; other: string} | undefined;
}

export interface VersionsView {
  readonly view: TheoryView;
  readonly say: Say<typeof english>;
  readonly state: VersionsState;
  /** Today, as the page's clock has it. */
  today(): string;
  change(): void;
  tell(sentence: string): void;
  focus(selector: string): void;
  /** A dialog closed: the focus goes to what a selector names, where it did not go back by itself. */
  closed(selector: string): void;
}

/** From this many changes on it is worth keeping a version. A convention, not research. */
const MANY = 5;

/** The last version, and what changed since then. */
export function sinceLast(view: TheoryView): {
  readonly last: TheoryVersion | undefined;
  readonly changes: readonly TheoryChange[];
} {
  const last = view.theory.versions.at(-1);
  const kept = last && keptTheory(last);
  return {
    last,
    changes: kept ? theoryDifference(kept, withoutVersions(view.theory), view.language) : [],
  };
}

/** What decisions found about assumptions since a day, in words. */
function learnedSince(view: TheoryView, date: string): readonly string[] {
  const assumptions = new Map(
    view.theory.links.flatMap((link) => link.assumptions.map((one) => [one.id, one] as const)),
  );
  return view.plan.decisions
    .filter((decision) => decision.date !== '' && compareDates(decision.date, date) > 0)
    .flatMap((decision) => decision.assumptions)
    .filter(({status}) => status !== 'untested')
    .flatMap(({assumption, status}) => {
      const text = view.text(assumptions.get(assumption)?.text ?? '').text;
      return text ? [`${text}: ${view.word('assumption', status)}`] : [];
    });
}

/** A quiet line at the end of the builder, once much changed since the last version or a decision found something. */
export function offerView(at: VersionsView, dismiss: () => void): TemplateResult | typeof nothing {
  const {view, say} = at;
  if (!view.editable) return nothing;
  const {last, changes} = sinceLast(view);
  if (!last || changes.length === 0) return nothing;
  if (changes.length < MANY && learnedSince(view, last.date).length === 0) return nothing;
  return html`<div class="offer">
    <p>${say('offer', {count: changes.length, date: dateOf(at, last)})}</p>
    <button
      type="button"
      @click=${() => {
        beginKeeping(at);
      }}
    >
      ${say('keep')}
    </button>
    <button type="button" class="plain" @click=${dismiss}>${say('notNow')}</button>
  </div>`;
}

export function versionsView(at: VersionsView, leave: () => void): TemplateResult {
  const {view, say, state} = at;
  const versions = [...view.theory.versions].reverse();
  return html`<section class="panel versions" tabindex="-1" aria-labelledby="versions-title">
    ${headingAt(view.level, say('versions'), {id: 'versions-title'})}
    <div>
      <p class="quiet">${say(versions.length ? 'keepHint' : 'versionsNone')}</p>
      <div class="row">
        ${
          view.editable
            ? html`<button
                type="button"
                class="keep-version"
                @click=${() => {
                  beginKeeping(at);
                }}
              >
                ${say('keep')}
              </button>`
            : nothing
        }
        <button type="button" class="plain" @click=${leave}>${say('closeVersions')}</button>
      </div>
      <ol class="version-list">
        ${repeat(
          versions,
          ({id}) => id,
          (version) => versionView(at, version),
        )}
      </ol>
    </div>
    ${state.comparing ? comparing(at, state.comparing) : nothing}
  </section>`;
}

function versionView(at: VersionsView, version: TheoryVersion): TemplateResult {
  const {view, say, state} = at;
  const {id, reason, statement} = version;
  const date = dateOf(at, version);
  const button = (what: string, act: () => void): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      aria-label=${say('named', {what, date: titleOf(at, version)})}
      @click=${act}
    >
      ${what}
    </button>`;
  return html`<li data-item=${id}>
    ${headingAt(
      view.level + 1,
      html`${date} <span class="reason">${view.text(reason).text || say('noReason')}</span>`,
    )}
    <p><bdi>${view.text(statement).text}</bdi></p>
    <div class="row">
      ${button(say('compare'), () => {
        state.comparing = {one: id, other: NOW};
        at.change();
        at.focus('#comparison-title');
      })}
      ${
        view.editable
          ? html`${
              keptTheory(version)
                ? button(say('restore'), () => {
                    restore(at, version);
                  })
                : nothing
            }
            ${button(say('removeVersion'), () => {
              remove(at, version);
            })}`
          : nothing
      }
    </div>
  </li>`;
}

/** Stands for the theory as it is, where a version is chosen. No id has a space. */
const NOW = 'as it is';

function comparing(at: VersionsView, chosen: {one: string; other: string}): TemplateResult {
  const {view, say} = at;
  const names = [
    ...view.theory.versions.map((version) => [version.id, titleOf(at, version)] as const),
    [NOW, say('now')] as const,
  ];
  const select = (which: 'one' | 'other', label: string): TemplateResult =>
    html`<label class="field"
      ><span>${label}</span>
      <select
        .value=${live(chosen[which])}
        @change=${(event: Event) => {
          chosen[which] = (event.target as HTMLSelectElement).value;
          at.change();
        }}
      >
        ${names.map(
          ([id, name]) =>
            html`<option value=${id} ?selected=${id === chosen[which]}>${name}</option>`,
        )}
      </select></label
    >`;
  return html`<div class="comparing">
    <div id="comparison-title" tabindex="-1">${headingAt(view.level + 1, say('comparison'))}</div>
    <div class="row no-print">
      ${select('one', say('compareOne'))} ${select('other', say('compareOther'))}
      <button
        type="button"
        class="plain"
        @click=${() => {
          at.state.comparing = undefined;
          at.change();
          at.focus('.version-list button');
        }}
      >
        ${say('closeComparison')}
      </button>
    </div>
    ${sidesView(at, chosen)}
  </div>`;
}

/** The two sides alone, on a sheet of paper too. */
export function sidesView(
  at: VersionsView,
  {one, other}: {readonly one: string; readonly other: string},
): TemplateResult {
  return comparisonView(at.view, at.say, sideOf(at, one), sideOf(at, other));
}

function sideOf(at: VersionsView, id: string): Side {
  const {view, say} = at;
  const version = view.theory.versions.find((one) => one.id === id);
  return version
    ? {
        title: titleOf(at, version),
        statement: view.text(version.statement).text,
        theory: keptTheory(version),
      }
    : {title: say('now'), statement: statement(view), theory: withoutVersions(view.theory)};
}

/** The dialog in which a version is kept: what changed, and why. */
export function keepingView(at: VersionsView): TemplateResult | typeof nothing {
  const {view, say, state} = at;
  const {keeping} = state;
  if (!keeping) return nothing;
  const {last, changes} = sinceLast(view);
  const learned = last ? learnedSince(view, last.date) : [];
  const date = last ? dateOf(at, last) : '';
  return html`<cairn-dialog
    exportparts="dialog, heading: dialog-heading, body: dialog-body, footer: dialog-footer"
    heading=${say('keep')}
    .open=${live(true)}
    @close=${() => {
      state.keeping = undefined;
      at.closed('.versions .keep-version');
    }}
  >
    <div class="keeping">
      <label class="field"
        ><span>${say('keepWhy')}</span>
        <textarea
          rows="2"
          .value=${live(keeping.reason)}
          @input=${(event: Event) => {
            keeping.reason = (event.target as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </label>
      <p class="quiet">
        ${say('keepDate', {date: sayDate(view.language, keeping.date, dayInWords)})}
      </p>
      ${
        !last
          ? html`<p>${say('firstVersion')}</p>`
          : changes.length === 0
            ? html`<p>${say('sinceNothing', {date})}</p>`
            : html`<p class="label">${say('sinceLast', {date})}</p>
                ${changesView(view, say, changes)}`
      }
      ${
        learned.length
          ? html`<p class="label">${say('decided')}</p>
              <ul class="changes">
                ${learned.map((one) => html`<li>${one}</li>`)}
              </ul>`
          : nothing
      }
    </div>
    <button type="button" slot="footer" data-close>${say('cancel')}</button>
    <button
      type="button"
      slot="footer"
      class="primary"
      data-close
      @click=${() => {
        if (!view.edit(keepVersion({...noteOf(view, keeping.reason), date: keeping.date}))) return;
        at.tell(say('kept'));
      }}
    >
      ${say('keep')}
    </button>
  </cairn-dialog>`;
}

function beginKeeping(at: VersionsView): void {
  at.state.keeping = {date: at.today(), reason: ''};
  at.change();
}

function restore(at: VersionsView, version: TheoryVersion): void {
  const {view, say} = at;
  const date = dateOf(at, version);
  const note = {...noteOf(view, say('restoredReason', {date})), date: at.today()};
  if (view.edit(restoreVersion(version.id, note))) at.tell(say('restored', {date}));
}

function remove(at: VersionsView, {id}: TheoryVersion): void {
  const {view, say, state} = at;
  const ids = view.theory.versions.map((version) => version.id).reverse();
  const next = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
  if (!view.edit(removeVersion(id))) return;
  if (state.comparing && [state.comparing.one, state.comparing.other].includes(id)) {
    state.comparing = undefined;
  }
  at.tell(say('removed'));
  at.focus(
    next ? `.version-list [data-item="${CSS.escape(next)}"] button` : '.versions .keep-version',
  );
}

/** What a version is kept with, in the reader's language. */
function noteOf(
  view: TheoryView,
  reason: string,
): {reason: string; statement: {[language: string]: string}} {
  return {reason, statement: {[view.language]: statement(view)}};
}

function statement({plan, language}: TheoryView): string {
  const sentences = statementOf(plan, language, statementMessages.in(language));
  // The reasons and assumptions are in the theory that is kept with it.
  return sayStatement(sentences.filter(({about}) => about === 'claim'));
}

function dateOf({view, say}: VersionsView, {date}: TheoryVersion): string {
  return sayDate(view.language, date, dayInWords) || say('noDate');
}

function titleOf(at: VersionsView, version: TheoryVersion): string {
  const reason = at.view.text(version.reason).text;
  return reason ? `${dateOf(at, version)}: ${reason}` : dateOf(at, version);
}
