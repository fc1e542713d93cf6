/** One question as it is written: its words, its kind of answer, and in its details all the rest. */
import {html, nothing, type TemplateResult} from 'lit';
import {checkField} from '../../../../foundation/fields.js';
import {itemToolsView} from '../../../../foundation/item-tools.js';
import {changeItem, moveItem, removeItem, type ItemPlace} from '../../../../plan/edits/index.js';
import {itemKinds} from '../../../../plan/schema/enumerations.js';
import type {Survey, SurveyItem} from '../../../../plan/types.js';
import {readyScales} from '../../item-bank.js';
import {choicesView, scaleView} from './answers.js';
import {conditionView} from './condition.js';
import {inOrder, nameOf, type DesignView} from './design-view.js';
import {choice, prose} from './parts.js';

/** @param index - its place among all questions, from 0 */
export function itemView(
  view: DesignView,
  item: SurveyItem,
  index: number,
  count: number,
): TemplateResult {
  const {survey, say, answered} = view;
  const {id, kind, text} = item;
  const number = index + 1;
  const what = nameOf(view, text, say('questionNumber', {number}));
  const scaled = kind === 'scale' || kind === 'then-now';
  return html`<li
    class="item-card"
    part="question"
    data-item=${id}
    @paste=${answered ? nothing : view.pasting(id, `${id}-text`)}
  >
    <p class="number" aria-hidden="true">${number}</p>
    <div class="item-body">
      ${prose(view, {
        at: [id, 'text'],
        label: say('questionNumber', {number}),
        text,
        change: (words) => changeItem(survey.id, id, {text: words}),
      })}
      <div class="row">
        ${choice(view, {
          at: [id, 'kind'],
          label: say('kindOf'),
          value: kind,
          locked: answered,
          options: itemKinds.map((one) => [one, say(`kind.${one}`)]),
          choose: (chosen) => {
            view.edit(changeItem(survey.id, id, asKind(item, chosen)));
          },
        })}
        ${scaled ? scaleChoice(view, item) : nothing}
      </div>
      <details
        class="item-more"
        ?open=${view.state.open.has(id)}
        @toggle=${(event: Event) => {
          view.toggle(id, (event.target as HTMLDetailsElement).open);
        }}
      >
        <summary>${say('details')}</summary>
        ${view.state.open.has(id) ? detailsView(view, item, what) : nothing}
      </details>
    </div>
    ${
      answered
        ? nothing
        : itemToolsView(
            {
              label: say('remove', {what}),
              act: () => {
                view.remove(id, what, removeItem(survey.id, id));
              },
            },
            {
              index,
              count: placesIn(survey),
              labels: {up: say('moveUp', {what}), down: say('moveDown', {what})},
              move: (way) => {
                const place = nextPlace(survey, id, way === 'up' ? -1 : 1);
                if (!place) return;
                const to = way === 'up' ? Math.max(0, index - 1) : Math.min(count - 1, index + 1);
                view.move(moveItem(survey.id, id, place), way, id, to, count);
              },
            },
          )
    }
  </li>`;
}

/** How many places there are to go: with several sections also the last question can go on, into an empty one. */
function placesIn({items, sections}: Survey): number {
  return items.length + (sections.length > 1 ? 1 : 0);
}

/** Where a question comes to when it moves by one: past its neighbor, else into the next section. */
function nextPlace(survey: Survey, id: string, step: 1 | -1): ItemPlace | undefined {
  const groups = inOrder(survey);
  const at = groups.findIndex(({items}) => items.some((item) => item.id === id));
  const group = groups[at];
  if (!group) return undefined;
  const index = group.items.findIndex((item) => item.id === id) + step;
  if (index >= 0 && index < group.items.length) return {section: group.section, at: index};
  const next = groups[at + step];
  // Nobody puts a question out of every section by moving it.
  if (!next?.section) return undefined;
  return {section: next.section, at: step > 0 ? 0 : next.items.length};
}

/** What a question keeps when it is answered in another way. */
function asKind({scale, choices}: SurveyItem, kind: string): Parameters<typeof changeItem>[2] {
  const scaled = kind === 'scale' || kind === 'then-now';
  const chosen = kind === 'choice' || kind === 'choices';
  return {
    kind,
    ...(!scaled && scale !== undefined && {scale: undefined}),
    ...(chosen &&
      !choices && {
        choices: [
          {value: '1', text: ''},
          {value: '2', text: ''},
        ],
      }),
    ...(!chosen && {choices: undefined}),
    ...(kind !== 'choice' && kind !== 'scale' && {group: undefined}),
  };
}

function scaleChoice(view: DesignView, item: SurveyItem): TemplateResult {
  const {survey, say} = view;
  const {id, scale = ''} = item;
  const named = (points: readonly {readonly text: Survey['title']}[]): string =>
    points.length === 0
      ? say('noScale')
      : say('fromTo', {
          from: view.text(points[0]?.text).text || '–',
          to: view.text(points.at(-1)?.text).text || '–',
        });
  const present = new Set(
    survey.scales.map(({points}) => JSON.stringify(points.map(({text}) => text))),
  );
  const ready = readyScales.filter(
    (points) => !present.has(JSON.stringify(points.map(({text}) => text))),
  );
  return choice(view, {
    at: [id, 'scale'],
    label: say('scale'),
    value: scale,
    locked: view.answered,
    options: [
      ...(scale === '' ? [['', say('noScale')] as const] : []),
      ...survey.scales.map((one) => [one.id, named(one.points)] as const),
      ...ready.map((points) => [`+${String(readyScales.indexOf(points))}`, named(points)] as const),
      ['+', say('ownScale')],
    ],
    choose: (value) => {
      const points = value === '+' ? OWN : readyScales[Number(value.slice(1))];
      const offered = value.startsWith('+') && points;
      view.edit(changeItem(survey.id, id, offered ? {points} : {scale: value}));
      if (value === '+') view.toggle(id, true);
    },
  });
}

/** Five answers without words yet; the upper two are hoped for. */
const OWN = [0, 1, 2, 3, 4].map((at) => ({text: '', ...(at > 2 && {favorable: true})}));

function detailsView(view: DesignView, item: SurveyItem, what: string): TemplateResult {
  const {plan, survey, say} = view;
  const {id, kind, outcome = '', measure = ''} = item;
  const scaled = kind === 'scale' || kind === 'then-now';
  const chosen = kind === 'choice' || kind === 'choices';
  return html`<div class="item-details">
    ${scaled ? scaleView(view, item, what) : nothing}
    ${chosen ? choicesView(view, item, what) : nothing}
    ${prose(view, {
      at: [id, 'hint'],
      label: say('hint'),
      text: item.hint,
      change: (hint) => changeItem(survey.id, id, {hint}),
    })}
    ${conditionView(view, item)}
    <div class="row">
      ${
        plan.theory.outcomes.length > 0 || outcome
          ? choice(view, {
              at: [id, 'outcome'],
              label: say('shows'),
              value: outcome,
              options: [
                ['', say('noOutcome')],
                ...plan.theory.outcomes.map(
                  (one) => [one.id, nameOf(view, one.text, say('unnamed'))] as const,
                ),
              ],
              choose: (value) => {
                view.edit(changeItem(survey.id, id, {outcome: value || undefined}));
              },
            })
          : nothing
      }
      ${
        plan.measures.length > 0 || measure
          ? choice(view, {
              at: [id, 'measure'],
              label: say('measures'),
              value: measure,
              options: [
                ['', say('noMeasure')],
                ...plan.measures.map(
                  (one) => [one.id, nameOf(view, one.text, say('unnamed'))] as const,
                ),
              ],
              choose: (value) => {
                view.edit(changeItem(survey.id, id, {measure: value || undefined}));
              },
            })
          : nothing
      }
    </div>
    ${
      kind === 'choice' || kind === 'scale'
        ? checkField({
            field: `${id}-group`,
            label: say('group'),
            checked: item.group === true,
            toggle: (group) => {
              view.edit(changeItem(survey.id, id, {group: group || undefined}));
            },
          })
        : nothing
    }
  </div>`;
}
