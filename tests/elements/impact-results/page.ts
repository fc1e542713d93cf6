/**
 * `cairn-impact-results` as somebody at a page meets it: what can be read, tables by their numbers, files by opening
 * them. Nothing in here knows a class of its shadow root.
 */
import {fixture, html} from '@open-wc/testing';
import '../../../src/elements/impact-results/define.js';
import type {CairnImpactResults} from '../../../src/elements/impact-results/index.js';
import {parsePlan} from '../../../src/plan/open.js';
import type {Plan, Response, Survey} from '../../../src/plan/types.js';
import teamTime from '../../../stories/plans/team-time.plan.json' with {type: 'json'};
import {makeResponses} from '../../../stories/responses.js';

export type Changed<T> = {-readonly [K in keyof T]: T[K]};

/** The worked example, with its only survey changed where a test wants it. */
export function workedExample(change: (survey: Changed<Survey>) => void = () => undefined): Plan {
  const document = structuredClone(teamTime) as unknown as {surveys: [Changed<Survey>]};
  change(document.surveys[0]);
  const opened = parsePlan(document);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.plan;
}

export function surveyOf(plan: Plan): Survey {
  const [survey] = plan.surveys;
  if (!survey) throw new Error('The plan has no survey.');
  return survey;
}

/** The responses of the worked example's wave: everybody asked, or the first few. */
export function answers(plan: Plan, people = 33): Response[] {
  return makeResponses(surveyOf(plan), 'w-1', {seed: 33}).slice(0, people);
}

/** A tool on its own, over a plan. */
export async function results(
  plan: Plan,
  responses?: Iterable<Response>,
): Promise<CairnImpactResults> {
  const element = await fixture<CairnImpactResults>(
    html`<cairn-impact-results .plan=${plan}></cairn-impact-results>`,
  );
  if (responses) element.responses = responses;
  await settled(element);
  return element;
}

export async function settled(element: CairnImpactResults): Promise<void> {
  // What one update asks for is done by another.
  for (let i = 0; i < 3; i++) await element.updateComplete;
}

export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('Nothing is rendered.');
  return element.shadowRoot;
}

/** All words on the page, one space between them. */
export function words(element: Element): string {
  return squeezed(rootOf(element).textContent);
}

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The part of a question, found by its words. */
export function question(element: Element, text: string): HTMLElement {
  const heading = [...rootOf(element).querySelectorAll('h2, h3, h4, h5, h6')].find(
    ({textContent}) => squeezed(textContent) === text,
  );
  const section = heading?.closest('section');
  if (!section) throw new Error(`There is no question “${text}”.`);
  return section;
}

/** A table as rows of texts. */
export function rows(table: Element | null): string[][] {
  return [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.children].map(({textContent}) => squeezed(textContent)),
  );
}

/** Chooses files, as somebody does in the browser's dialog. */
export function openFiles(element: CairnImpactResults, files: readonly File[]): void {
  const field = rootOf(element).querySelector<HTMLInputElement>('input[type="file"][multiple]');
  if (!field) throw new Error('No files can be opened here.');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

export function file(name: string, text: string): File {
  return new File([text], name, {type: 'application/json'});
}

export const asLines = (responses: readonly Response[]): string =>
  responses.map((response) => JSON.stringify(response)).join('\n');

/** Waits until something is so. */
export async function until(is: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (is()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`Waited in vain: ${what}`);
}
