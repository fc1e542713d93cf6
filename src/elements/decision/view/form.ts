/** A decision to be written: what was tried, what was learned of each assumption, what is decided, what comes next. */
import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {repeat} from 'lit/directives/repeat.js';
import {dateField, selectField, textField} from '../../../foundation/fields.js';
import {notesView} from '../../../foundation/field-notes.js';
import {foreign} from '../../../foundation/foreign.js';
import {headingAt} from '../../../foundation/heading.js';
import {radioField} from '../../../foundation/radio-field.js';
import {assumptionsOf, openIn} from '../../../plan/decisions.js';
import {
  changeDecision,
  changeEvidence,
  chooseNextCondition,
  markAssumption,
  noteRound,
  type Edit,
} from '../../../plan/edits/index.js';
import {proposeNext} from '../../../plan/next-condition.js';
import {
  conditions,
  decisionActs,
  decisionNexts,
  isKnown,
  type AssumptionStatus,
} from '../../../plan/schema/enumerations.js';
import type {Assumption, Decision, Text} from '../../../plan/types.js';
import type {DecisionView} from './decision-view.js';
import {nameOf, roundFacts, sayNext, sayPerson, sayRound, testFacts, type Shown} from './facts.js';

/** What can be said of an assumption once it was tried. */
export const lessons = ['holding', 'failed', 'not-learned'] as const satisfies AssumptionStatus[];

export function formView(view: DecisionView, decision: Decision): TemplateResult {
  const {say} = view;
  const {id} = decision;
  return html`<article
    class="decision"
    part="decision"
    data-item=${id}
    aria-labelledby="decision-name"
  >
    <div class="decision-head">
      ${headingAt(view.level, nameOf(view, decision), {className: 'decision-name', id: 'decision-name'})}
      <button
        type="button"
        class="plain"
        @click=${() => {
          view.remove(id);
        }}
      >
        ${say('remove')}
      </button>
    </div>
    <div class="line">
      ${dateField({
        field: `${id}-date`,
        label: say('date'),
        value: decision.date,
        reader: view.language,
        choose: (date) => {
          view.edit(changeDecision(id, {date}));
        },
      })}
      ${roundView(view, decision)}
    </div>
    ${triedView(view, decision)} ${grantedView(view, decision)} ${decidedView(view, decision)}
    ${nextView(view, decision)} ${sustainedView(view, decision)}
  </article>`;
}

const section = (
  view: DecisionView,
  title: string,
  content: unknown,
  id?: string,
): TemplateResult =>
  html`<section
    class="part"
    id=${ifDefined(id)}
    tabindex=${ifDefined(id === undefined ? undefined : -1)}
  >
    ${headingAt(view.level + 1, title, {className: 'part-name'})} ${content}
  </section>`;

/** Which round it is about, where there are several. */
function roundView(view: DecisionView, {id, cycle}: Decision): Shown {
  const {plan, say} = view;
  if (plan.cycles.length < 2) return nothing;
  return selectField({
    field: `${id}-cycle`,
    label: say('round'),
    value: cycle,
    options: [
      {value: '', label: say('noRound')},
      ...plan.cycles.map((one) => ({value: one.id, label: sayRound(view, one)})),
    ],
    choose: (value) => {
      view.edit(changeDecision(id, {cycle: value}));
    },
  });
}

function triedView(view: DecisionView, {id, cycle: cycleId}: Decision): TemplateResult {
  const {plan, say} = view;
  const cycle = plan.cycles.find((one) => one.id === cycleId);
  const note = (name: 'observations' | 'learned'): TemplateResult =>
    prose(view, `${id}-${name}`, say(name), cycle?.[name] ?? '', (text) =>
      noteRound(id, {[name]: text}),
    );
  return section(
    view,
    say('tried'),
    html`${roundFacts(view, cycle)}
      <div class="line">${note('observations')} ${note('learned')}</div>`,
  );
}

function grantedView(view: DecisionView, decision: Decision): TemplateResult {
  const {plan, say} = view;
  const all = assumptionsOf(plan.theory);
  const left = openIn(decision, plan.theory).length;
  return section(
    view,
    say('granted'),
    all.length === 0
      ? html`<p class="quiet">${say('grantedNone')}</p>`
      : html`<p class="hint">${say('grantedHint')}</p>
          ${notesView(view.notes(decision.id, 'assumptions'))}
          <ul class="assumptions">
            ${repeat(
              all,
              ({id}) => id,
              (assumption) => assumptionView(view, decision, assumption),
            )}
          </ul>
          ${
            left === 0
              ? nothing
              : html`<button
                  type="button"
                  class="rest"
                  @click=${() => {
                    view.markRest(decision.id, left);
                  }}
                >
                  ${say('rest', {count: left})}
                </button>`
          }`,
    `${decision.id}-assumptions`,
  );
}

function assumptionView(
  view: DecisionView,
  decision: Decision,
  assumption: Assumption,
): TemplateResult {
  const {say} = view;
  const {id} = assumption;
  const said = decision.assumptions.find((one) => one.assumption === id);
  const [first, ...more] = said?.evidence ?? [];
  const status = said?.status ?? 'untested';
  return html`<li>
    <div class="assumption" data-item=${id} role="group" aria-labelledby=${`about-${id}`}>
      <div class="about">
        <p class="words" id=${`about-${id}`}>${foreign(view.text(assumption.text))}</p>
        ${testFacts(view, assumption)}
      </div>
      <div class="learned">
        ${radioField({
          field: `lesson-${id}`,
          label: say('standing'),
          labelHidden: true,
          value: status,
          options: lessons.map((value) => ({value, label: view.word('assumption', value)})),
          choose: (value) => {
            if (isKnown(lessons, value))
              view.edit(markAssumption(decision.id, id, {status: value}));
          },
        })}
        ${
          status === 'untested' && !first
            ? nothing
            : prose(view, `${id}-known`, say('evidence'), first?.text ?? '', (evidence) =>
                markAssumption(decision.id, id, {evidence}),
              )
        }
        ${more.map((one) =>
          prose(view, `${one.id}-text`, say('evidence'), one.text, (text) =>
            changeEvidence(one.id, {text}),
          ),
        )}
      </div>
    </div>
  </li>`;
}

function decidedView(view: DecisionView, {id, act, why}: Decision): TemplateResult {
  const {say} = view;
  return section(
    view,
    say('decided'),
    html`${radioField({
      field: `${id}-act`,
      label: say('act'),
      value: act,
      options: decisionActs.map((value) => ({
        value,
        label: view.word('act', value),
        hint: say(`${value}Hint`),
      })),
      choose: (value) => {
        if (isKnown(decisionActs, value)) view.edit(changeDecision(id, {act: value}));
      },
    })}
    ${prose(view, `${id}-why`, say('why'), why, (text) => changeDecision(id, {why: text}))}`,
  );
}

function nextView(view: DecisionView, decision: Decision): TemplateResult {
  const {plan, say} = view;
  const {id, next, condition} = decision;
  const own = plan.condition;
  return section(
    view,
    say('next'),
    html`${radioField({
      field: `${id}-next`,
      label: say('next'),
      labelHidden: true,
      value: next,
      options: decisionNexts.map((value) => ({
        value,
        label: sayNext(view, {next: value, condition: value === 'stay' ? own : ''}),
      })),
      choose: (value) => {
        view.edit(
          value === 'stay' && isKnown(conditions, own)
            ? chooseNextCondition(own, {decision: id})
            : changeDecision(id, {
                next: value === 'stay' ? 'stay' : 'turn',
                condition: value === 'stay' || condition === own ? '' : condition,
              }),
        );
      },
    })}
    ${
      next === 'turn'
        ? html`<p class="hint">${sayProposal(view)}</p>
            ${selectField({
              field: `${id}-condition`,
              label: say('condition'),
              value: condition,
              options: [
                {value: '', label: say('chooseOne')},
                ...conditions
                  .filter((one) => one !== own)
                  .map((one) => ({value: one, label: view.word('condition', one)})),
              ],
              choose: (value) => {
                view.edit(
                  isKnown(conditions, value)
                    ? chooseNextCondition(value, {decision: id})
                    : changeDecision(id, {condition: ''}),
                );
              },
            })}`
        : nothing
    }`,
  );
}

/** What the check of the conditions has to say about it. */
function sayProposal({plan, say, word}: DecisionView): string {
  const {candidates, state} = proposeNext(plan);
  const [first] = candidates;
  return first
    ? say(state === 'missing' ? 'proposedMissing' : 'proposedPartly', {
        condition: word('condition', first),
      })
    : say('proposedNone');
}

/** Who does what when the calendar has run out; an idea that was let go needs nobody. */
function sustainedView(view: DecisionView, {id, act, sustainedBy}: Decision): Shown {
  const {plan, say} = view;
  const {who, when, how} = sustainedBy;
  if (act === 'abandon' && who === '') return nothing;
  return section(
    view,
    say('sustained'),
    html`<p class="hint">${say('sustainedHint')}</p>
      <div class="line">
        ${selectField({
          field: `${id}-who`,
          label: say('who'),
          value: who,
          notes: view.notes(id, 'who'),
          options: [
            {value: '', label: say('nobody')},
            ...plan.people.map((person) => ({value: person.id, label: sayPerson(view, person)})),
          ],
          choose: (value) => {
            view.edit(changeDecision(id, {sustainedBy: {who: value}}));
          },
        })}
        ${prose(view, `${id}-when`, say('when'), when, (text) =>
          changeDecision(id, {sustainedBy: {when: text}}),
        )}
      </div>
      ${prose(view, `${id}-how`, say('how'), how, (text) =>
        changeDecision(id, {sustainedBy: {how: text}}),
      )}`,
  );
}

/** A text of the plan in the reader's language. */
function prose(
  view: DecisionView,
  field: string,
  label: string,
  value: Text,
  change: (text: Text) => Edit,
): TemplateResult {
  const {text, language} = view.text(value);
  return textField({
    field,
    label,
    value: text,
    language,
    multiline: true,
    drafts: view.drafts,
    commit: (words) => {
      view.edit(change(view.write(value, words)));
    },
  });
}
