/**
 * The three ways in which people use a page, behind one interface, so that one journey can be made by each: by keyboard
 * alone, by mouse alone, and as with a screen reader.
 *
 * What always holds: keyboard and mouse are the browser's own. By keyboard one goes from stop to stop. With a screen reader
 * one goes by roles and names: in Chromium by the tree that it makes for them, elsewhere by those that we know.
 */
import {keys, reader} from './commands.js';
import {everything, focused, nameOf, pressByMouse, roleOf, settled} from './page.js';

export interface Way {
  readonly name: string;
  /** Whether one has to be somewhere on the page to go on from. */
  readonly needsFocus: boolean;
  /** Presses a button or a link, or chooses a choice. */
  press(target: HTMLElement): Promise<void>;
  /** Goes into a field. */
  enter(target: HTMLElement): Promise<void>;
}

/** As many stops as anybody would go through without asking whether there is a shorter way. */
const FAR = 80;

const isChoice = (target: HTMLElement): target is HTMLInputElement =>
  target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');

/** What goes on within a stop: arrows among the choices of a question and the buttons of a toolbar. */
function arrowTo(target: HTMLElement, back: boolean): string | undefined {
  const here = focused();
  if (here === target || here.getRootNode() !== target.getRootNode()) return undefined;
  const toolbar = target.closest('[role="toolbar"]');
  if (toolbar && here.closest('[role="toolbar"]') === toolbar) {
    return back ? 'ArrowLeft' : 'ArrowRight';
  }
  const isBeside =
    isChoice(here) && isChoice(target) && here.type === 'radio' && here.name === target.name;
  return isBeside ? 'ArrowDown' : undefined;
}

async function walkTo(target: HTMLElement): Promise<void> {
  const order = [...everything(document.body)];
  for (let stops = 0; focused() !== target; stops++) {
    if (stops > FAR) throw new Error(`“${nameOf(target)}” cannot be reached by keyboard.`);
    const back = order.indexOf(target) < order.indexOf(focused());
    await keys(arrowTo(target, back) ?? (back ? 'Shift+Tab' : 'Tab'));
  }
}

const byKeyboard: Way = {
  name: 'by keyboard alone',
  needsFocus: true,
  async press(target) {
    await walkTo(target);
    if (!isChoice(target)) await keys('Enter');
    else if (!target.checked) await keys(' ');
  },
  enter: walkTo,
};

const byMouse: Way = {
  name: 'by mouse alone',
  needsFocus: false,
  press: (target) => pressByMouse((target as HTMLInputElement).labels?.[0] ?? target),
  enter: pressByMouse,
};

const byName: Way = {
  name: 'by roles and names alone',
  needsFocus: false,
  async press(target) {
    if (await reader('press', roleOf(target), nameOf(target))) return;
    target.focus();
    target.click();
  },
  async enter(target) {
    if (!(await reader('go', roleOf(target), nameOf(target)))) target.focus();
  },
};

/** Each leaves the page as it is when nothing more is to be rendered. */
export const ways: readonly Way[] = [byKeyboard, byMouse, byName].map(({press, enter, ...way}) => ({
  ...way,
  async press(target) {
    await press(target);
    await settled(...hostsOf(target));
  },
  async enter(target) {
    await enter(target);
    await settled(...hostsOf(target));
  },
}));

/** Writes where the focus is, key by key. */
export async function type(text: string): Promise<void> {
  for (const letter of text) await keys(letter);
}

function hostsOf(target: HTMLElement): Element[] {
  const root = target.getRootNode();
  return root instanceof ShadowRoot ? [root.host] : [];
}
