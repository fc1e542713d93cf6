/**
 * A pasted snippet as people meet it: opened in a real browser, read, changed by mouse and keys. For snippets in a page
 * and in a framework's app alike.
 *
 * What always holds: it knows the choices and what a person sees, nothing of the page around. Needs Chromium by
 * puppeteer; runs in Node.
 */
import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {extractSurvey, parsePlan, type Plan} from '../../src/plan/index.js';
import {summarize} from '../../src/results/index.js';
import type {Choices, Thing, ToolOfAPlan} from '../../stories/book/embed-builder/choices.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};
import {makeResponses} from '../../stories/responses.js';

/** What somebody writes into a tool. */
const WRITTEN = 'Written by hand';

type Language = 'en' | 'es';

const languageOf = ({lang}: Choices): Language => (lang === 'es' ? 'es' : 'en');

/** The button that a person begins with, in each tool that is written in. */
const begin: Readonly<Partial<Record<Thing, Readonly<Record<Language, string>>>>> = {
  'theory-of-action': {en: 'Goal', es: 'Meta'},
  'purpose-map': {en: 'Add card', es: 'Agregar tarjeta'},
  'action-timeline': {en: 'Add an action', es: 'Añadir una acción'},
};
const send: Readonly<Record<Language, string>> = {en: 'Send answers', es: 'Enviar respuestas'};

/** The name that each tool shows where it has no other heading. */
const names: Readonly<
  Record<Exclude<Thing, 'plan' | 'impact-survey'>, Readonly<Record<Language, string>>>
> = {
  guide: {en: 'Guide', es: 'Guía'},
  'theory-of-action': {en: 'Theory of action', es: 'Teoría de acción'},
  'purpose-map': {en: 'Purpose map', es: 'Mapa de propósito'},
  'action-timeline': {en: 'Action timeline', es: 'Cronograma de acciones'},
  'feedback-plan': {en: 'Feedback and response plan', es: 'Plan para escuchar y responder'},
  'impact-results': {en: 'Results', es: 'Resultados'},
  thread: {en: 'Thread', es: 'Hilo'},
  conditions: {en: 'Conditions check', es: 'Revisión de las condiciones'},
  decision: {en: 'Decision', es: 'Decisión'},
};

/** Documents that the addresses of `addresses` stand for: what a host's server has. */
export function documents(): Readonly<Record<string, object>> {
  const opened = parsePlan(teamTime);
  if (!opened.ok) throw new Error('The worked example is a plan.');
  const {plan} = opened;
  const [survey] = plan.surveys;
  if (!survey) throw new Error('The worked example has a survey.');
  const waves = survey.waves.map((wave) => ({...wave, status: 'open'}));
  const open = {...plan, surveys: [{...survey, waves}]} as Plan;
  return {
    '/plan.json': plan,
    '/survey.json': extractSurvey(open, survey.id),
    '/summary.json': summarize(survey, makeResponses(survey, 'w-1', {seed: 33}), {wave: 'w-1'}),
  };
}

/** The address of what a thing opens. */
export function addressFor(thing: Thing): string {
  if (thing === 'impact-survey') return '/survey.json';
  return thing === 'impact-results' ? '/summary.json' : '/plan.json';
}

/** What can be read once a snippet works: of the tool itself, and of what it opens. */
function wordsOf(choices: Choices): string[] {
  const {thing, src, heading, tools} = choices;
  const language = languageOf(choices);
  const said: string[] = [];
  if (heading !== '' && heading !== 'none') said.push(heading);
  else if (heading === '' && thing !== 'plan' && thing !== 'impact-survey')
    said.push(names[thing][language]);
  if (thing === 'plan') said.push(...tools.map((tool: ToolOfAPlan) => names[tool][language]));
  if (src === '') return said;
  const inside: Readonly<Record<Thing, string>> = {
    plan: '',
    guide: 'The use of the time, not the amount',
    'theory-of-action':
      choices.view === 'statement' || choices.view === 'diagram'
        ? 'grade teams get 40'
        : 'Every grade team improves one unit',
    'purpose-map': 'Shared time is for learning from student work',
    'action-timeline': 'Restart the weekly bulletin',
    'feedback-plan': 'Answers are never used to rate anyone',
    'impact-survey': language === 'es' ? 'boletín semanal' : 'weekly bulletin',
    'impact-results': '33',
    thread: 'teachers bring and discuss student work',
    conditions: 'Time is scheduled but not used for learning',
    decision: 'The protocol works, the announcements crowd it out',
  };
  return [...said, ...(thing === 'plan' ? tools : [thing]).map((tool) => inside[tool])].filter(
    (one) =>
      one !== '' &&
      // Results of a plan need answers, which are no part of it; a load is drawn without words.
      !(thing === 'plan' && one === inside['impact-results']) &&
      !(choices.view === 'load' && one === inside['action-timeline']),
  );
}

/** Waits until the tool stands there and says what it should. */
export async function seen(page: Page | Frame, choices: Choices): Promise<void> {
  const said = wordsOf(choices);
  try {
    await page.waitForFunction(
      (tag: string, expected: readonly string[]) => {
        // Methods and no named functions: what tsx adds to keep a function's name is not there in the page.
        const reader = {
          read(node: Node): string {
            if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement)
              return ` ${node.value} `;
            if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
            const inside = (node as Partial<Element>).shadowRoot;
            return (
              (inside ? reader.read(inside) : '') +
              (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '') +
              [...node.childNodes].map((child) => reader.read(child)).join('')
            );
          },
          squeezed(text: string): string {
            return text.replace(/\s+/g, ' ').trim();
          },
        };
        const element = document.querySelector(tag);
        if (!element?.matches(':state(ready)') || element.getClientRects().length === 0)
          return false;
        const words = reader.squeezed(reader.read(element));
        return expected.every((one) => words.includes(reader.squeezed(one)));
      },
      {timeout: 20_000},
      `cairn-${choices.thing}`,
      said,
    );
  } catch (error) {
    throw new Error(`Not seen: ${said.join(' · ')}`, {cause: error});
  }
}

/** Whether a person can change what is shown as the choices have it. */
export function isWritable({thing, tools, readonly, view}: Choices): boolean {
  if (thing === 'impact-survey') return true;
  const [first] = thing === 'plan' ? tools.filter((tool) => tool in begin) : [thing];
  // A diagram and a statement are read; who wants to write goes to the first view.
  const reads = thing === 'theory-of-action' && view !== '' && view !== 'build';
  return first !== undefined && first in begin && !readonly && !reads;
}

/** Changes the plan, or answers the survey, as a person does; in a frame of the page where it stands in one. */
export async function use(page: Page, choices: Choices, frame: Page | Frame = page): Promise<void> {
  const language = languageOf(choices);
  if (choices.thing === 'impact-survey') {
    await (await found(frame, 'cairn-impact-survey >>> fieldset label')).click();
    await (await found(frame, named(send[language], 'button'))).click();
    return;
  }
  const tool = choices.thing === 'plan' ? choices.tools.find((one) => one in begin) : choices.thing;
  const name = tool && begin[tool]?.[language];
  if (!name) throw new Error(`Nothing to write in: ${choices.thing}`);
  const role = tool === 'theory-of-action' ? 'textbox' : 'button';
  await (await found(frame, `cairn-${tool} ${named(name, role)}`)).click();
  if (tool === 'purpose-map') {
    // The list is fetched with the first touch: until then the focus is on what opens it.
    await focused(frame, '[role^=menuitem]');
    await page.keyboard.press('Enter');
  }
  if (tool === 'action-timeline' && choices.view !== '' && choices.view !== 'grid') return;
  await focused(frame, 'textarea, input');
  if (tool === 'theory-of-action') {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
  }
  await page.keyboard.type(WRITTEN);
  await page.keyboard.press('Tab');
}

/** Waits until what a person wrote is in the plan that the element gives out. */
export async function kept(page: Page | Frame, {thing, view}: Choices): Promise<void> {
  const added = thing === 'action-timeline' && view !== '' && view !== 'grid';
  await page.waitForFunction(
    (tag: string, text: string, actionAdded: boolean) => {
      const element = document.querySelector<
        HTMLElement & {plan: {actions: readonly {text: string}[]}}
      >(tag);
      return actionAdded
        ? element?.plan.actions.some((action) => action.text === '')
        : JSON.stringify(element?.plan ?? '').includes(text);
    },
    {timeout: 20_000},
    `cairn-${thing}`,
    WRITTEN,
    added,
  );
}

const named = (name: string, role: string): string =>
  `>>>> ::-p-aria([name="${name}"][role="${role}"])`;

async function found(page: Page | Frame, selector: string): Promise<ElementHandle> {
  const handle = await page.waitForSelector(selector, {visible: true, timeout: 10_000});
  if (!handle) throw new Error(`Not on the page: ${selector}`);
  return handle;
}

/** Waits until the focus, through shadow roots, is on something. */
async function focused(page: Page | Frame, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) => {
      let inner = document.activeElement;
      while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
      return inner?.matches(wanted);
    },
    {timeout: 10_000},
    selector,
  );
}
