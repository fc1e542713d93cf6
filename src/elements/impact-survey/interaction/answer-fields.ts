/**
 * Between the controls of the questions and the answers they stand for: reads a control that was used, and shows
 * answers in the controls. Knows the view's shape, and nothing of sending.
 */
import {isPlanDate} from '../../../plan/schema/shapes.js';
import type {Answer, Survey, SurveyItem} from '../../../plan/types.js';
import {mostCharacters, type Answering, type Unreadable} from '../answering.js';
import {typedNumber} from '../../../foundation/typed-number.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Given {
  readonly answer: Answer | undefined;
  readonly why?: Unreadable;
}

/** The values a question's choices stand for, by their place. */
export function valuesOf(survey: Survey, item: SurveyItem): readonly (number | string)[] {
  if (item.kind === 'scale' || item.kind === 'then-now') {
    const scale = survey.scales.find(({id}) => id === item.scale);
    return scale?.points.map(({value}) => value) ?? [];
  }
  return item.choices?.map(({value}) => value) ?? [];
}

/** Takes what a control says into the answers. Tells which question it was. */
export function takeField(
  field: Field,
  answering: Answering,
  language: string,
): string | undefined {
  const question = questionAround(field);
  const item = question && answering.item(question.dataset['item'] ?? '');
  if (!item) return undefined;
  const {answer, why} = read(item, field, question, answering, language);
  answering.give(item.id, answer, why);
  markAnswered(question, answering);
  return item.id;
}

/** Shows the answers in all controls. */
export function showAnswers(root: ParentNode, answering: Answering): void {
  const code = root.querySelector<HTMLInputElement>('#code');
  if (code) code.value = answering.code;
  for (const question of root.querySelectorAll<HTMLElement>('fieldset[data-item]')) {
    const item = answering.item(question.dataset['item'] ?? '');
    if (!item) continue;
    const answer = answering.answer(item.id);
    const values = valuesOf(answering.survey, item);
    for (const field of question.querySelectorAll<Field>('input, textarea')) {
      if (field instanceof HTMLInputElement && isChoice(field)) {
        const value = values[Number(field.value)];
        field.checked = value !== undefined && holds(answer, partOf(field), value);
      } else if (answer !== undefined || !answering.unreadable(item.id)) {
        field.value =
          typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
      }
    }
    markAnswered(question, answering);
  }
}

/** Takes an answer back; the focus goes to the question's first control. */
export function clearAnswer(question: HTMLElement, answering: Answering): void {
  const id = question.dataset['item'] ?? '';
  answering.give(id, undefined);
  for (const field of question.querySelectorAll<Field>('input, textarea')) {
    if (field instanceof HTMLInputElement && isChoice(field)) field.checked = false;
    else field.value = '';
  }
  question.querySelector<Field>('input, textarea')?.focus();
  markAnswered(question, answering);
}

/** The control that the keyboard reaches first in a question. */
export function firstField(root: ParentNode, id: string): HTMLElement | undefined {
  const question = [...root.querySelectorAll<HTMLElement>('fieldset[data-item]')].find(
    ({dataset}) => dataset['item'] === id,
  );
  return (
    question?.querySelector<HTMLElement>('input:checked') ??
    question?.querySelector<HTMLElement>('input, textarea') ??
    undefined
  );
}

export function questionAround(element: Element): HTMLElement | undefined {
  return element.closest<HTMLElement>('fieldset[data-item]') ?? undefined;
}

function markAnswered(question: HTMLElement, answering: Answering): void {
  const id = question.dataset['item'] ?? '';
  const there = answering.answer(id) !== undefined || answering.unreadable(id) !== undefined;
  question.toggleAttribute('data-answered', there);
}

function isChoice(field: HTMLInputElement): boolean {
  return field.type === 'radio' || field.type === 'checkbox';
}

function partOf(field: Element): 'then' | 'now' | undefined {
  const part = field.closest<HTMLElement>('[data-part]')?.dataset['part'];
  return part === 'then' || part === 'now' ? part : undefined;
}

function holds(
  answer: Answer | undefined,
  part: 'then' | 'now' | undefined,
  value: number | string,
): boolean {
  if (answer === undefined) return false;
  if (typeof answer !== 'object') return answer === value;
  if ('length' in answer) return (answer as readonly unknown[]).includes(value);
  return part !== undefined && answer[part] === value;
}

function read(
  item: SurveyItem,
  field: Field,
  question: HTMLElement,
  answering: Answering,
  language: string,
): Given {
  const {kind} = item;
  const text = field.value;
  if (kind === 'number') {
    if (text.trim() === '') return {answer: undefined};
    const answer = typedNumber(text, language);
    return answer === undefined ? {answer, why: 'number'} : {answer};
  }
  if (kind === 'date') {
    if (text === '' && !field.validity.badInput) return {answer: undefined};
    return isPlanDate(text) && text !== '' ? {answer: text} : {answer: undefined, why: 'date'};
  }
  if (!(field instanceof HTMLInputElement) || !isChoice(field)) {
    if (text.length > mostCharacters) return {answer: undefined, why: 'long'};
    return {answer: text.trim() === '' ? undefined : text};
  }
  const values = valuesOf(answering.survey, item);
  const chosen = [...question.querySelectorAll<HTMLInputElement>('input')].filter(
    ({checked}) => checked,
  );
  const valueOf = (input: HTMLInputElement | undefined): number | string | undefined =>
    input && values[Number(input.value)];
  if (kind === 'choices') {
    const list = chosen.flatMap((input) => {
      const value = valueOf(input);
      return typeof value === 'string' ? [value] : [];
    });
    return {answer: list.length > 0 ? [...new Set(list)] : undefined};
  }
  if (kind === 'then-now') {
    const of = (part: 'then' | 'now'): number | undefined => {
      const value = valueOf(chosen.find((input) => partOf(input) === part));
      return typeof value === 'number' ? value : undefined;
    };
    const [then, now] = [of('then'), of('now')];
    if (then === undefined && now === undefined) return {answer: undefined};
    return {answer: {...(then !== undefined && {then}), ...(now !== undefined && {now})}};
  }
  return {answer: valueOf(chosen[0])};
}
