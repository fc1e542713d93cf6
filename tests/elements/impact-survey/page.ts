/** A survey on a page, as somebody who answers knows it: questions, choices and buttons by their words. */
import {fixture, html} from '@open-wc/testing';
import '../../../src/elements/impact-survey/define.js';
import type {CairnImpactSurvey} from '../../../src/elements/impact-survey/index.js';
import example from '../../../stories/plans/team-time.plan.json' with {type: 'json'};

export type Document = Readonly<Record<string, unknown>>;

/** The worked example with its wave open, changed as a test asks. */
export function openExample(
  change: (survey: Record<string, unknown>) => void = () => undefined,
): Document {
  const plan = structuredClone(example) as {surveys: Record<string, unknown>[]};
  const [survey] = plan.surveys;
  (survey!['waves'] as {status: string}[])[0]!.status = 'open';
  change(survey!);
  return plan;
}

/** One question of each kind, in one language. */
export const everyKind: Document = {
  format: 'cairn-plan',
  version: 1,
  id: 'kinds',
  surveys: [
    {
      id: 'sv',
      title: 'Every kind of question',
      privacy: 'anonymous',
      waves: [{id: 'w', status: 'open'}],
      scales: [
        {
          id: 'amount',
          points: [
            {value: 10, text: 'Not at all'},
            {value: 20, text: 'Somewhat'},
            {value: 30, text: 'Very', favorable: true},
          ],
        },
      ],
      items: [
        {id: 'a-scale', kind: 'scale', text: 'How useful is it?', scale: 'amount'},
        {id: 'a-then', kind: 'then-now', text: 'How clear is your goal?', scale: 'amount'},
        {
          id: 'a-choice',
          kind: 'choice',
          text: 'Where do you work?',
          choices: [
            {value: 'room', text: 'In a classroom'},
            {value: 'office', text: 'In the office'},
          ],
        },
        {
          id: 'a-choices',
          kind: 'choices',
          text: 'What helps you?',
          choices: [
            {value: 'time', text: 'Time'},
            {value: 'people', text: 'People'},
            {value: 'room', text: 'Room'},
          ],
        },
        {id: 'a-number', kind: 'number', text: 'How many meetings a month?'},
        {id: 'a-date', kind: 'date', text: 'When did you start?'},
        {id: 'a-text', kind: 'text', text: 'What else?', hint: 'Name nobody.'},
      ],
    },
  ],
};

/** Puts a survey on the page and waits until it can be read. */
export async function survey(
  plan: Document,
  attributes: Readonly<Record<string, string>> = {},
): Promise<CairnImpactSurvey> {
  const element = document.createElement('cairn-impact-survey');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.plan = plan;
  await fixture(html`<div>${element}</div>`);
  await settled(element);
  return element;
}

export async function settled(element: CairnImpactSurvey): Promise<void> {
  for (let i = 0; i < 3; i++) await element.updateComplete;
}

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const isShown = (element: HTMLElement): boolean =>
  element.closest('[hidden]') === null && getComputedStyle(element).display !== 'none';

function all<E extends HTMLElement>(element: CairnImpactSurvey, selector: string): E[] {
  return [...element.shadowRoot!.querySelectorAll<E>(selector)].filter(isShown);
}

/** Everything that can be read, hidden words left out. */
export function text(element: CairnImpactSurvey): string {
  return all(element, 'h1, h2, h3, p, legend, li, label, button, [role="heading"]')
    .map(words)
    .join('\n');
}

/** The questions that are asked, in reading order, with their numbers. */
export function questions(element: CairnImpactSurvey): string[] {
  return all(element, 'fieldset').map((question) => words(question.querySelector('legend')));
}

export function question(element: CairnImpactSurvey, name: string): HTMLFieldSetElement {
  const found = all<HTMLFieldSetElement>(element, 'fieldset').find((set) =>
    words(set.querySelector('legend')).endsWith(name),
  );
  if (!found) throw new Error(`No question “${name}”, but ${questions(element).join(' · ')}`);
  return found;
}

/** A choice of a question; where it asks twice, of `group` (“Before”, “Now”). */
export function choice(
  element: CairnImpactSurvey,
  name: string,
  label: string,
  group?: string,
): HTMLInputElement {
  const within = group
    ? [...question(element, name).querySelectorAll('[role="radiogroup"]')].find(
        (part) =>
          words(part.querySelector(`#${CSS.escape(part.getAttribute('aria-labelledby')!)}`)) ===
          group,
      )
    : question(element, name);
  const found = [...(within?.querySelectorAll('label') ?? [])].find((one) => words(one) === label);
  if (!found) throw new Error(`“${name}” has no choice “${label}”`);
  return found.control as HTMLInputElement;
}

/** The field of a question that is answered in writing. */
export function field(
  element: CairnImpactSurvey,
  name: string,
): HTMLInputElement | HTMLTextAreaElement {
  return question(element, name).querySelector('input, textarea')!;
}

export function buttons(element: CairnImpactSurvey): string[] {
  return all<HTMLButtonElement>(element, 'button').filter(isVisible).map(words);
}

export function button(element: CairnImpactSurvey, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button')
    .filter(isVisible)
    .find((one) => words(one) === name);
  if (!found) throw new Error(`No button “${name}”, but ${buttons(element).join(' · ')}`);
  return found;
}

const isVisible = (element: HTMLElement): boolean =>
  getComputedStyle(element).visibility !== 'hidden';

/** Presses as a finger does: on the words, not on the control. */
export async function press(element: CairnImpactSurvey, target: HTMLElement): Promise<void> {
  ((target as HTMLInputElement).labels?.[0] ?? target).click();
  await settled(element);
}

/** Types into a field and leaves it. */
export async function type(
  element: CairnImpactSurvey,
  target: HTMLInputElement | HTMLTextAreaElement,
  value: string,
): Promise<void> {
  target.value = value;
  target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  target.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}

export function answers(element: CairnImpactSurvey): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(element.response!.answers)) as Record<string, unknown>;
}

/** What has the focus, through shadow roots. */
export function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
}

/** Waits until something is so. */
export async function until(what: () => unknown, name: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (what()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`Waited in vain until ${name}`);
}

export {words};
