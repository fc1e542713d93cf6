/** Who is asked a question, in words and with boxes to tick: no code, and only what can be so. */
import {html, nothing, type TemplateResult} from 'lit';
import {checkField} from '../../../../foundation/fields.js';
import {askIf} from '../../../../plan/edits/index.js';
import type {Survey, SurveyItem, Text} from '../../../../plan/types.js';
import {inOrder, nameOf, type DesignView} from './design-view.js';
import {choice} from './parts.js';

interface Answer {
  readonly value: number | string;
  readonly text: Text;
}

/** The answers a question can have, where they can be named. */
function answersOf({scales}: Survey, {kind, scale, choices}: SurveyItem): readonly Answer[] {
  if (kind === 'scale' || kind === 'then-now') {
    return scales.find(({id}) => id === scale)?.points ?? [];
  }
  return kind === 'choice' || kind === 'choices' ? (choices ?? []) : [];
}

export function conditionView(view: DesignView, item: SurveyItem): TemplateResult | typeof nothing {
  const {survey, say} = view;
  const {id, when} = item;
  const order = inOrder(survey).flatMap(({items}) => items);
  const before = order.slice(0, order.indexOf(item));
  const offered = before.filter((one) => answersOf(survey, one).length > 0);
  const chosen = when && survey.items.find((one) => one.id === when.item);
  if (chosen && !offered.includes(chosen)) offered.push(chosen);
  if (offered.length === 0) return nothing;
  return html`<div class="condition">
    ${choice(view, {
      at: [id, 'when'],
      label: say('asked'),
      value: when?.item ?? '',
      locked: view.answered,
      options: [
        ['', say('everybody')],
        ...offered.map(
          (one) =>
            [
              one.id,
              say('onlyAfter', {
                question: `${String(order.indexOf(one) + 1)}. ${nameOf(view, one.text, say('unnamed'))}`,
              }),
            ] as const,
        ),
      ],
      choose: (value) => {
        view.edit(askIf(survey.id, id, value ? {item: value, in: []} : undefined));
      },
    })}
    ${when && chosen ? whichView(view, id, when, answersOf(survey, chosen)) : nothing}
  </div>`;
}

function whichView(
  view: DesignView,
  id: string,
  when: NonNullable<SurveyItem['when']>,
  answers: readonly Answer[],
): TemplateResult {
  return html`<fieldset>
    <legend class="label">${view.say('onlyAnswers')}</legend>
    <div class="checks">
      ${answers.map(({value, text}, at) =>
        checkField({
          field: `${id}-when.${String(at)}`,
          label: nameOf(view, text, view.say('point', {number: at + 1})),
          checked: when.in.includes(value),
          readonly: view.answered,
          toggle: (checked) => {
            const chosen = answers
              .map((answer) => answer.value)
              .filter((one) => (one === value ? checked : when.in.includes(one)));
            view.edit(askIf(view.survey.id, id, {item: when.item, in: chosen}));
          },
        }),
      )}
    </div>
  </fieldset>`;
}
