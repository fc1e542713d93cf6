/** What the plan knows of a round and of an assumption, in words: shown beside the fields, to readers, and on paper. */
import {html, nothing, type TemplateResult} from 'lit';
import {foreign, PLACE, sentence} from '../../../foundation/foreign.js';
import {sayDate, sayNumber, sayShare} from '../../../foundation/messages.js';
import {isBlank} from '../../../plan/text.js';
import {threadOf, type MeasureThread} from '../../../plan/thread.js';
import type {Assumption, Cycle, Decision, Person, Plan, Text} from '../../../plan/types.js';
import type {DecisionView} from './decision-view.js';

export type Shown = TemplateResult | typeof nothing;

/** What a decision is called: its day. */
export const nameOf = ({say, language}: DecisionView, {date}: Decision): string =>
  date ? say('of', {date: sayDate(language, date)}) : say('undated');

/** What was decided, in one line. */
export function sayDecided(view: DecisionView, decision: Decision): string {
  const {act, next, condition} = decision;
  return [act && view.word('act', act), next && sayNext(view, {next, condition})]
    .filter(Boolean)
    .join(' · ');
}

/** What comes next. */
export function sayNext(
  {plan, say, word}: DecisionView,
  {next, condition}: Pick<Decision, 'next' | 'condition'>,
): string {
  const name = (one: string): string => word('condition', one);
  if (next === 'turn') return condition ? say('turnTo', {condition: name(condition)}) : say('turn');
  const own = condition || plan.condition;
  return own ? say('stay', {condition: name(own)}) : say('stayHere');
}

export function sayRound({plan, say, language}: DecisionView, {id, start, end}: Cycle): string {
  const number = plan.cycles.findIndex((cycle) => cycle.id === id) + 1;
  return start && end
    ? say('roundDated', {number, start: sayDate(language, start), end: sayDate(language, end)})
    : say('roundNumber', {number});
}

/** The person's name, or what they do. */
export const sayPerson = (view: DecisionView, person: Person): string =>
  person.name || view.text(person.jobTitle).text || view.say('unnamed');

/** The team's words under their name; nothing where there are none. */
export function told(view: DecisionView, label: string, text: Text): Shown {
  return isBlank(text)
    ? nothing
    : html`<p class="told"><span class="label">${label}</span> ${foreign(view.text(text))}</p>`;
}

/** The idea that was tried, and what the team wanted to know. */
export function roundFacts(view: DecisionView, cycle: Cycle | undefined): Shown {
  const {plan, say} = view;
  const idea = plan.theory.ideas.find(({id, chosen}) => (cycle?.idea ? id === cycle.idea : chosen));
  return html`${idea ? told(view, say('idea'), idea.text) : nothing}
  ${cycle?.questions.map((question) => told(view, say('questions'), question)) ?? nothing}`;
}

/** What tests an assumption, what was found by it, and what was to be done if it is wrong. */
export function testFacts(view: DecisionView, assumption: Assumption): TemplateResult {
  const {plan, say} = view;
  const measure = plan.measures.find(({id}) => id === assumption.measure);
  return html`
    ${
      measure
        ? html`<p class="fact-line">
              ${sentence(say('measuredBy', {words: PLACE}), view.text(measure.text))}
            </p>
            <p class="fact-line found">
              ${foundBy(view, measureThread(plan, measure.id), measure.id)}
            </p>`
        : html`<p class="fact-line">${say('untested')}</p>`
    }
    ${
      isBlank(assumption.ifWrong)
        ? nothing
        : html`<p class="fact-line">
            ${sentence(say('ifWrong', {words: PLACE}), view.text(assumption.ifWrong))}
          </p>`
    }
  `;
}

const measureThread = (plan: Plan, id: string): MeasureThread | undefined =>
  threadOf(plan)
    .outcomes.flatMap(({measures}) => measures)
    .find(({measure}) => measure.id === id);

/** Every result in the order of the plan, what was released of a question about it, and what was wanted and predicted. */
function foundBy(view: DecisionView, thread: MeasureThread | undefined, id: string): string {
  const {plan, say, language} = view;
  const measure = plan.measures.find((one) => one.id === id);
  if (!measure) return '';
  const value = (number: number): string =>
    `${sayNumber(language, number)} ${view.text(measure.unit).text}`.trim();
  const results = measure.results.flatMap(({value: found, date}) =>
    found === undefined
      ? []
      : [date ? say('result', {value: value(found), date: sayDate(language, date)}) : value(found)],
  );
  const answers = (thread?.items ?? []).flatMap(({released}) => {
    const {answered, favorable, hidden} = released ?? {};
    // What is hidden stays so: no number of it is said.
    return hidden || favorable?.hidden || favorable?.share === undefined || answered === undefined
      ? []
      : [say('favorable', {share: sayShare(language, favorable.share), count: answered})];
  });
  const found = [...results, ...answers];
  const {target, prediction} = measure;
  return [
    ...(found.length > 0 ? found : [say('noResult')]),
    ...(target?.value === undefined ? [] : [say('wanted', {value: value(target.value)})]),
    ...(isBlank(prediction) ? [] : [say('predicted', {words: view.text(prediction).text})]),
  ].join(' · ');
}
