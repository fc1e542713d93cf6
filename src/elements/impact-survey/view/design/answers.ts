/** The answers of a question: the points of its scale, or its choices, in the languages of the survey. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {live} from 'lit/directives/live.js';
import {itemToolsView} from '../../../../foundation/item-tools.js';
import {textField} from '../../../../foundation/fields.js';
import {changeItem, changeScale, type Edit} from '../../../../plan/edits/index.js';
import type {Scale, SurveyItem, Text} from '../../../../plan/types.js';
import type {DesignView} from './design-view.js';
import {addButton} from './parts.js';

/** The scale of a question. What is changed here changes for all that use it, which is said. */
export function scaleView(
  view: DesignView,
  {scale}: SurveyItem,
  question: string,
): TemplateResult | typeof nothing {
  const {survey, say} = view;
  const found = survey.scales.find(({id}) => id === scale);
  if (!found) return nothing;
  const {id, points} = found;
  const users = survey.items.filter((item) => item.scale === id).length;
  const change = (next: Scale['points']): Edit => changeScale(survey.id, id, next);
  return answersView(view, {
    id,
    label: say('scaleWords'),
    question,
    about: say('scaleShared', {count: users}),
    answers: points,
    change,
    blank: () => ({value: 1 + Math.max(0, ...points.map(({value}) => value)), text: ''}),
    beside: (point, at) =>
      html`<label class="check"
        ><input
          type="checkbox"
          aria-label=${say('favorable', {number: at + 1})}
          ?disabled=${view.answered}
          .checked=${live(point.favorable === true)}
          @change=${(event: Event) => {
            const {checked} = event.target as HTMLInputElement;
            view.edit(
              change(points.map((one, index) => (index === at ? favoring(one, checked) : one))),
            );
          }}
        /><span>${say('favorableShort')}</span></label
      >`,
  });
}

function favoring(point: Scale['points'][number], yes: boolean): Scale['points'][number] {
  if (yes) return {...point, favorable: true};
  const others = {...point};
  delete others.favorable;
  return others;
}

/** The choices of a question. */
export function choicesView(
  view: DesignView,
  {id, choices = []}: SurveyItem,
  question: string,
): TemplateResult {
  const {survey, say} = view;
  return answersView(view, {
    id: `${id}-choices`,
    label: say('choices'),
    question,
    about: '',
    answers: choices,
    change: (next) => changeItem(survey.id, id, {choices: next}),
    blank: () => {
      const taken = new Set(choices.map(({value}) => value));
      let number = choices.length + 1;
      while (taken.has(String(number))) number++;
      return {value: String(number), text: ''};
    },
  });
}

interface Answers<A> {
  readonly id: string;
  readonly label: string;
  /** Whose answers they are: there is a list of each question. */
  readonly question: string;
  readonly about: string;
  readonly answers: readonly A[];
  readonly change: (answers: readonly A[]) => Edit;
  readonly blank: () => A;
  readonly beside?: (answer: A, at: number) => TemplateResult;
}

function answersView<A extends {readonly value: number | string; readonly text: Text}>(
  view: DesignView,
  options: Answers<A>,
): TemplateResult {
  const {say, answered, columns} = view;
  const {id, answers, change, beside} = options;
  return html`<fieldset
    class="answers-edited"
    aria-label=${`${options.label}: ${options.question}`}
  >
    <legend class="label">${options.label}</legend>
    ${options.about ? html`<p class="hint">${options.about}</p>` : nothing}
    <ol>
      ${repeat(
        answers,
        ({value}) => value,
        (answer, at) => {
          const number = at + 1;
          const label = say('point', {number});
          const key = `${id}.${String(answer.value)}`;
          return html`<li class="line" data-item=${key}>
            <div class=${columns.length > 1 ? 'both' : 'one'}>
              ${columns.map((column, index) =>
                textField({
                  field: index === 0 ? key : `${key}.${column.tag}`,
                  label:
                    columns.length > 1 ? say('inLanguage', {label, language: column.name}) : label,
                  labelHidden: true,
                  value: view.wordsIn(answer.text, column),
                  language: column.tag === view.language ? '' : column.tag,
                  drafts: view.drafts,
                  commit: (words) => {
                    const text = view.write(answer.text, column, words);
                    view.edit(change(answers.map((one, i) => (i === at ? {...one, text} : one))));
                  },
                }),
              )}
            </div>
            ${beside?.(answer, at) ?? nothing}
            ${
              answered
                ? nothing
                : itemToolsView(
                    {
                      label: say('remove', {what: label}),
                      act: () => {
                        const left = answers.filter((_, index) => index !== at);
                        view.remove(key, label, change(left));
                      },
                    },
                    {
                      index: at,
                      count: answers.length,
                      labels: {
                        up: say('moveUp', {what: label}),
                        down: say('moveDown', {what: label}),
                      },
                      move: (way, target) => {
                        const next = [...answers];
                        next.splice(target, 0, ...next.splice(at, 1));
                        view.move(change(next), way, key, target, answers.length);
                      },
                    },
                  )
            }
          </li>`;
        },
      )}
    </ol>
    ${
      answered
        ? nothing
        : addButton(say('addPoint'), () => {
            const added = options.blank();
            const makes = `${id}.${String(added.value)}`;
            view.add({...change([...answers, added]), makes});
          })
    }
  </fieldset>`;
}
