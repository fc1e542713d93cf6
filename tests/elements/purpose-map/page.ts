/** The purpose map as its reader meets it: by role and name, with keys and pointer. */
import {fixture, html} from '@open-wc/testing';
import '../../../src/elements/purpose-map/define.js';
import type {CairnPurposeMap} from '../../../src/elements/purpose-map/index.js';
import {atRest} from '../../../src/foundation/at-rest.js';
import type {CairnChangeDetail} from '../../../src/foundation/events.js';
import {viewport} from '../../harness/commands.js';
import teamTime from '../../../stories/plans/team-time.plan.json' with {type: 'json'};

export {teamTime};

export interface Shown {
  view?: 'map' | 'outline';
  lang?: string;
  readonly?: boolean;
  scheme?: 'light' | 'dark';
  plan?: object;
  /** Nobody has come to it yet. */
  alone?: boolean;
}

export interface MapPage {
  readonly element: CairnPurposeMap;
  readonly root: ShadowRoot;
  /** Every committed edit so far. */
  readonly changes: readonly CairnChangeDetail[];
}

/** A map on the page, large enough to show all of the worked example. */
export async function openMap({
  view,
  lang = 'en',
  readonly = false,
  scheme = 'light',
  plan = teamTime,
  alone = false,
}: Shown = {}): Promise<MapPage> {
  await viewport(1280, 900);
  const element = await fixture<CairnPurposeMap>(html`
    <cairn-purpose-map
      lang=${lang}
      scheme=${scheme}
      ?readonly=${readonly}
      .plan=${plan}
    ></cairn-purpose-map>
  `);
  element.view = view ?? 'map';
  const changes: CairnChangeDetail[] = [];
  element.addEventListener('cairn-change', ({detail}) => changes.push(detail));
  // Somebody comes to the map, and what is fetched at need is there.
  if (!alone) element.dispatchEvent(new Event('pointerenter'));
  await Promise.all([
    import('../../../src/kit/menu/menu-list.js'),
    import('../../../src/elements/purpose-map/more/map-more.js'),
    import('../../../src/elements/purpose-map/view/zones.js'),
  ]);
  await settled(element);
  // What waits for rest is there as well.
  await atRest();
  await settled(element);
  if (!element.shadowRoot) throw new Error('no shadow root');
  listen(element.shadowRoot);
  return {element, root: element.shadowRoot, changes};
}

/** Everything is rendered, measured and drawn. */
export async function settled(element: CairnPurposeMap): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await element.updateComplete;
}

/** What somebody hears a control called. */
export function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label');
  const {id} = control;
  const root = control.getRootNode() as ShadowRoot;
  const text =
    label ??
    (id ? root.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent : null) ??
    spoken(control);
  return text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
}

function spoken(node: Node): string {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  if (node instanceof Text) return node.data;
  return [...node.childNodes].map(spoken).join('');
}

const roles: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  menuitem: '[role^="menuitem"]',
  textbox: 'textarea, input:not([type]), input[type="text"], input[type="search"]',
  combobox: 'select',
  heading: 'h1, h2, h3, h4, h5, h6',
};

/** What has a role and a name: the first whose name is, or starts with, the words. */
export function find(page: MapPage, role: keyof typeof roles, name: string): HTMLElement {
  const found = seek(page, role, name);
  if (!found) {
    const there = [...page.root.querySelectorAll(roles[role] ?? role)].map((one) =>
      nameOf(one).slice(0, 24),
    );
    throw new Error(`no ${role} “${name}” among: ${there.join(' | ')}`);
  }
  return found;
}

export function seek(page: MapPage, role: string, name: string): HTMLElement | undefined {
  // Behind a dialog nothing can be reached.
  const dialog = page.root.querySelector('cairn-dialog[open]');
  const within = dialog ? [dialog.shadowRoot ?? dialog, dialog] : [page.root];
  const all = within
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>(roles[role] ?? role)])
    .filter((one) => one.getClientRects().length > 0);
  return all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).startsWith(name));
}

/** The names of the cards, in the order they are read. */
export function cardNames({root}: MapPage): string[] {
  return [...root.querySelectorAll('li > button')]
    .filter((button) => / \d+ of \d+| \d+ de \d+/.test(nameOf(button)))
    .map(nameOf);
}

/** A card on the map by its first words. */
export function card(page: MapPage, words: string): HTMLElement {
  return find(page, 'button', words);
}

/** A thing to do in the menu that was opened, as soon as it is there. */
export async function offered(page: MapPage, option: string): Promise<HTMLElement> {
  for (let i = 0; i < 400 && !seek(page, 'menuitem', option); i++)
    await new Promise((done) => setTimeout(done, 10));
  return find(page, 'menuitem', option);
}

/** What was asked has been fetched, and its dialog is open. */
export async function asked({root, element}: MapPage): Promise<void> {
  for (let i = 0; i < 400 && !root.querySelector('cairn-dialog[open]'); i++)
    await new Promise((done) => setTimeout(done, 10));
  await settled(element);
}

/** Presses a control as a finger does. */
export async function press(page: MapPage, control: HTMLElement): Promise<void> {
  control.dispatchEvent(
    new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, detail: 1}),
  );
  await settled(page.element);
}

/** Opens the options of a card and chooses one. */
export async function choose(page: MapPage, words: string, option: string): Promise<void> {
  await press(page, find(page, 'button', `Options for ${words}`));
  await press(page, await offered(page, option));
}

/** Writes into a field and leaves it. */
export async function write(page: MapPage, field: HTMLElement, text: string): Promise<void> {
  const input = field as HTMLTextAreaElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(page.element);
}

/** Drags something by a length of the screen; with `release: false` it stays in the hand. */
export async function drag(
  page: MapPage,
  held: HTMLElement,
  dx: number,
  dy: number,
  {release = true} = {},
): Promise<void> {
  const box = held.getBoundingClientRect();
  const at = {x: box.left + 40, y: box.top + 40};
  const send = (type: string, x: number, y: number): void => {
    held.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 7,
        pointerType: 'mouse',
        isPrimary: true,
        bubbles: true,
        composed: true,
        cancelable: true,
        button: 0,
        clientX: x,
        clientY: y,
      }),
    );
  };
  send('pointerdown', at.x, at.y);
  for (const part of [0.25, 0.5, 0.75, 1]) {
    send('pointermove', at.x + dx * part, at.y + dy * part);
    await new Promise((done) => requestAnimationFrame(done));
  }
  if (!release) return;
  send('pointerup', at.x + dx, at.y + dy);
  held.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail: 1}));
  await settled(page.element);
}

/** What the live region of a map has said; it may be empty again before a slow driver is done with its keys. */
const told = new WeakMap<ShadowRoot, string[]>();

function listen(root: ShadowRoot): void {
  const sentences: string[] = [];
  told.set(root, sentences);
  const region = root.querySelector('[data-live]');
  if (!region) throw new Error('no live region');
  new MutationObserver(() => {
    if (region.textContent) sentences.push(region.textContent);
  }).observe(region, {childList: true, characterData: true, subtree: true});
}

/** What a screen reader was told last, by its pattern; what was asked for before is not told again. */
export async function said({root}: MapPage, pattern = /./): Promise<string> {
  const sentences = told.get(root) ?? [];
  for (let i = 0; i < 200; i++) {
    const found = sentences.findLast((sentence) => pattern.test(sentence));
    if (found !== undefined) {
      sentences.length = 0;
      return found;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  return '';
}

/** Waits until the live region has been emptied, so that what comes next is new. */
export async function quiet({root}: MapPage): Promise<void> {
  const region = root.querySelector('[data-live]');
  for (let i = 0; i < 200 && region?.textContent !== ''; i++)
    await new Promise((done) => setTimeout(done, 20));
  told.get(root)?.splice(0);
}

/** What has the focus, by its name. */
export function focused({root}: MapPage): string {
  const {activeElement} = root;
  return activeElement ? nameOf(activeElement) : 'nothing';
}
