/**
 * A page as somebody who uses it knows it: things by role and name, through open shadow roots; what can be read; what
 * a screen reader was told. Nothing in here knows a class or the inside of an element.
 */
import {fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Advised} from '../../src/foundation/advised.js';
import {createPlan} from '../../src/plan/open.js';
import {click, keys} from './commands.js';

type Role =
  | 'alert'
  | 'alertdialog'
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'combobox'
  | 'date'
  | 'dialog'
  | 'file'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'menu'
  | 'menuitem'
  | 'menuitemcheckbox'
  | 'progressbar'
  | 'radio'
  | 'radiogroup'
  | 'region'
  | 'row'
  | 'status'
  | 'tab'
  | 'table'
  | 'tabpanel'
  | 'textbox'
  | 'toolbar'
  | 'grid'
  | 'treegrid';

/** A name in full, or what it must match. */
type Name = string | RegExp;
type Within = Element | ShadowRoot;

/** Every element below one, in the order in which they are read, through open shadow roots and slots. */
export function* everything(within: Within): Generator<HTMLElement> {
  const root = within instanceof Element ? (within.shadowRoot ?? within) : within;
  const children =
    root instanceof HTMLSlotElement && root.assignedElements().length
      ? root.assignedElements()
      : root.children;
  for (const child of children) {
    if (child instanceof HTMLElement) yield child;
    yield* everything(child);
  }
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether somebody meets it at all: on the screen, or read aloud. */
function isThere(element: HTMLElement): boolean {
  return (
    element.checkVisibility({visibilityProperty: true}) && !element.closest('[aria-hidden="true"]')
  );
}

const INPUT_ROLES: Readonly<Record<string, Role>> = {
  checkbox: 'checkbox',
  date: 'date',
  file: 'file',
  button: 'button',
  radio: 'radio',
  submit: 'button',
};
const ROLES: Readonly<Record<string, Role>> = {
  a: 'link',
  button: 'button',
  dialog: 'dialog',
  fieldset: 'group',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'listitem',
  ol: 'list',
  progress: 'progressbar',
  select: 'combobox',
  table: 'table',
  td: 'cell',
  textarea: 'textbox',
  tr: 'row',
  ul: 'list',
};

export function roleOf(element: HTMLElement): string {
  const role = element.getAttribute('role');
  if (role) return role;
  return element instanceof HTMLInputElement
    ? (INPUT_ROLES[element.type] ?? 'textbox')
    : (ROLES[element.localName] ?? '');
}

/** What is read aloud of a text: all but what is decoration. */
function spoken(element: Element): string {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return (assigned.length ? assigned : [...element.childNodes])
    .map((node) =>
      node instanceof Element
        ? node.getAttribute('aria-hidden') === 'true'
          ? ''
          : spoken(node)
        : (node.nodeType === Node.TEXT_NODE && node.textContent) || '',
    )
    .join('');
}

/** The accessible name, as far as our elements use its rules. */
export function nameOf(element: HTMLElement): string {
  const root = element.getRootNode() as ShadowRoot | Document;
  const by = element.getAttribute('aria-labelledby');
  if (by) {
    return squeezed(
      by
        .split(/\s+/)
        .map((id) => root.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
  }
  const label = element.getAttribute('aria-label');
  if (label) return squeezed(label);
  const {labels} = element as HTMLInputElement;
  if (labels?.length) {
    // What stands inside a label besides its words, such as the options of a choice, is no part of the name.
    return squeezed(
      [...labels].map((one) => one.querySelector('span')?.textContent ?? one.textContent).join(' '),
    );
  }
  if (element instanceof HTMLFieldSetElement) {
    return squeezed(element.querySelector(':scope > legend')?.textContent ?? '');
  }
  return squeezed(spoken(element)) || squeezed(element.title);
}

const fits = (text: string, name: Name): boolean =>
  typeof name === 'string' ? text === name : name.test(text);

/** Everything of a role that somebody meets, in reading order; of one name where it is given. */
export function all<E extends HTMLElement = HTMLElement>(
  within: Within,
  role: Role,
  name?: Name,
): E[] {
  const found: HTMLElement[] = [];
  for (const element of everything(within)) {
    if (roleOf(element) !== role || !isThere(element)) continue;
    if (name === undefined || fits(nameOf(element), name)) found.push(element);
  }
  return found as E[];
}

/** The first of a role and name. */
export function find(within: Within, role: Role, name: Name): HTMLElement {
  const [found] = all(within, role, name);
  if (found) return found;
  const others = all(within, role).map((element) => `“${nameOf(element)}”`);
  throw new Error(`No ${role} “${String(name)}”, but ${others.join(', ') || 'none at all'}.`);
}

/** A field by its label; what all kinds of fields have in common can be asked of it. */
export function field(within: Within, name: Name): HTMLInputElement {
  const roles: readonly Role[] = ['textbox', 'combobox', 'date', 'checkbox'];
  for (const role of roles) {
    const [found] = all<HTMLInputElement>(within, role, name);
    if (found) return found;
  }
  const others = roles.flatMap((role) => all(within, role)).map((one) => `“${nameOf(one)}”`);
  throw new Error(`No field “${String(name)}”, but ${others.join(', ')}.`);
}

/** All that can be read, one space between words. What fields hold counts as well. */
export function words(within: Within): string {
  const root = within instanceof Element ? (within.shadowRoot ?? within) : within;
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof HTMLElement)) return node instanceof Element ? '' : readAll(node);
    if (['STYLE', 'SCRIPT', 'OPTION'].includes(node.tagName)) return '';
    if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return '';
    if (node instanceof HTMLInputElement && node.type === 'radio') return '';
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
      return ` ${node.value} `;
    }
    if (node instanceof HTMLSelectElement) return ` ${node.selectedOptions[0]?.text ?? ''} `;
    if (node instanceof HTMLSlotElement && node.assignedNodes().length) {
      return node.assignedNodes().map(read).join('');
    }
    return ` ${readAll(node.shadowRoot ?? node)} `;
  };
  const readAll = (node: Node): string => [...node.childNodes].map(read).join('');
  return squeezed(readAll(root));
}

let isAdvised = false;

/** The page's own clock, whatever a test puts in its place. */
const {setTimeout: later} = globalThis;

/** Advice is fetched once for a page, when the browser rests; that may be after half of a test on a busy machine. */
const advised = (): Promise<void> =>
  new Promise((done) => {
    const advice = new Advised({
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: done,
      updateComplete: Promise.resolve(true),
    });
    if (advice.on(createPlan({id: 'asked'}))) done();
    else advice.hostUpdated();
    // Where it cannot be fetched, tools work without.
    later(done, 3000);
  });

/** Waits until elements have rendered what they know, and tools what they advise. */
export async function settled(...elements: readonly Element[]): Promise<void> {
  const lit = elements.filter((element) => element instanceof LitElement);
  const rendered = async (): Promise<void> => {
    // What one update asks for is done by another.
    for (let i = 0; i < 3; i++) for (const element of lit) await element.updateComplete;
  };
  await rendered();
  const tools = isAdvised ? [] : lit.filter((element) => 'plan' in element);
  if (tools.length === 0) return;
  await advised();
  isAdvised = true;
  for (const tool of tools) tool.requestUpdate();
  await rendered();
}

/** Waits until something is so. */
export async function until(is: () => unknown, what: string | (() => string)): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (is()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`Waited in vain: ${typeof what === 'string' ? what : what()}`);
}

/** The first of a role and name, as soon as somebody meets it. */
export async function appears(within: Within, role: Role, name: Name): Promise<HTMLElement> {
  await until(
    () => all(within, role, name).length > 0,
    () => `${role} “${String(name)}”, but ${all(within, role).map(nameOf).join(', ')}`,
  );
  return find(within, role, name);
}

/** Some moments in which whatever should not happen has the chance to. */
export const moments = (): Promise<void> => new Promise((done) => setTimeout(done, 60));

/** Presses a button, a menu item, a link. */
export async function press(within: Within, role: Role, name: Name): Promise<void> {
  find(within, role, name).click();
  await settled(hostOf(within));
}

/** Presses with the browser's own mouse, at the middle of it; whatever lies there is what is pressed. */
export async function pressByMouse(target: HTMLElement): Promise<void> {
  // A box of several lines may have its middle beside it.
  const box = (): DOMRect => target.getClientRects()[0] ?? target.getBoundingClientRect();
  // What comes into sight for the first time takes its place then, in WebKit some frames later.
  for (let still = 0, tries = 0, before = NaN; still < 4 && tries < 40; tries++) {
    still = box().y === before ? still + 1 : 0;
    before = box().y;
    target.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    await new Promise((done) => requestAnimationFrame(done));
  }
  const {x, y, width, height} = box();
  await click({x: x + width / 2, y: y + height / 2});
  await settled(hostOf(target));
}

/** Writes into a text field and leaves it. */
export async function write(within: Within, label: Name, text: string): Promise<void> {
  const target = field(within, label);
  typeInto(target, text);
  target.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(hostOf(within));
}

/** Writes into a text field and stays in it. */
export function typeInto(target: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  target.focus();
  target.value = text;
  target.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Chooses an option by its words, or a day, or yes and no. */
export async function choose(within: Within, label: Name, option: string): Promise<void> {
  const target: HTMLElement = field(within, label);
  if (target instanceof HTMLSelectElement) {
    const found = [...target.options].find(({text}) => squeezed(text) === option);
    if (!found) {
      const others = [...target.options].map(({text}) => squeezed(text));
      throw new Error(`“${String(label)}” has no “${option}”, but ${others.join(', ')}.`);
    }
    target.value = found.value;
  } else if (target instanceof HTMLInputElement) target.value = option;
  target.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(hostOf(within));
}

/** What has the focus, through shadow roots. */
export function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
}

/** Role and name of what has the focus. */
export function focus(): string {
  const element = focused();
  return element === document.body ? 'nothing' : `${roleOf(element)} “${nameOf(element)}”`;
}

/** Presses keys one after the other with the browser's own keyboard: `key('ArrowDown', 'Alt+ArrowRight')`. */
export async function key(...chords: readonly string[]): Promise<void> {
  const element = focused();
  for (const chord of chords) {
    await keys(chord.replace('Space', ' '));
    await settled(hostOf(element));
  }
}

/** The element on the page in whose shadow root something stands, or itself. */
function hostOf(within: Within): Element {
  if (within instanceof ShadowRoot) return hostOf(within.host);
  const root = within.getRootNode();
  return root instanceof ShadowRoot ? hostOf(root) : within;
}

/** What an element's live region has said since this was called. */
export function listen(element: Element): {readonly said: readonly string[]} {
  const said: string[] = [];
  for (const region of all(element, 'status')) {
    if (region.getAttribute('aria-live') !== 'polite') continue;
    new MutationObserver(() => {
      const sentence = squeezed(region.textContent);
      if (sentence) said.push(sentence);
    }).observe(region, {childList: true, characterData: true, subtree: true});
  }
  return {said};
}

/** What a page hears of an element, in order. */
export function hear<K extends keyof HTMLElementEventMap>(
  element: EventTarget,
  type: K,
): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  element.addEventListener(type, (event) => {
    heard.push(event as HTMLElementEventMap[K]);
  });
  return heard;
}

/** Puts an element on the page with what it is to have, and waits until it is ready. */
export async function put<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Readonly<Record<string, unknown>> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[K]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  await fixture(html`<div>${element}</div>`);
  await settled(element);
  return element;
}
