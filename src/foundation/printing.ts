/**
 * Brings a tool to paper. While a page is printed, each tool on it shows a sheet in place of its screen: text in place
 * of fields, everything in place of a window on it. When the page is printed as a whole, the sheets stand where the
 * tools do; `print()` of one element puts its sheet on the page alone.
 *
 * What always holds: what is on the screen is never touched for it (focus, scrolling, what was typed), and nothing is
 * left behind. A sheet is drawn at once when the browser says that it prints, so what draws it was fetched before:
 * when the page is at rest, and by `print()` itself. Until then a tool prints as it is shown.
 */
import type {ReactiveController} from 'lit';
import type {PrintOptions} from './paper-sizes.js';
import type {Paper, Printable} from './printable.js';

type Press = Pick<typeof import('./press.js'), 'endPrinting' | 'printAlone' | 'printPage'>;

/** What is on the page, with what it takes to print it once that was fetched. */
const printables = new Map<Printable, Printing>();
let press: Press | undefined;

/** When nothing else is to be done: nobody prints in the first seconds. */
const REST = 2000;

export class Printing implements ReactiveController {
  readonly #host: Printable;
  readonly #fetchPaper: () => Promise<Paper>;
  #paper: Paper | undefined;
  #language = '';
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Printable, fetchPaper: () => Promise<Paper>) {
    this.#host = host;
    this.#fetchPaper = fetchPaper;
    host.addController(this);
  }

  /** What draws the sheets, where it has been fetched. */
  get paper(): Paper | undefined {
    return this.#paper;
  }

  hostConnected(): void {
    if (printables.size === 0) listen(addEventListener);
    printables.set(this.#host, this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    printables.delete(this.#host);
    if (printables.size === 0) listen(removeEventListener);
  }

  hostUpdated(): void {
    if (this.#language === this.#host.language) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      // What cannot be fetched now is asked for again by whoever prints.
      this.prepare().catch(() => undefined);
    }, REST);
  }

  /** Fetches what it takes to print this tool. */
  async prepare(): Promise<void> {
    const {language} = this.#host;
    const fetching = this.#paper ?? this.#fetchPaper();
    const {endPrinting, prepareWords, printAlone, printPage} = await import('./press.js');
    const [paper] = await Promise.all([fetching, prepareWords(language)]);
    press = {endPrinting, printAlone, printPage};
    this.#paper = paper;
    this.#language = language;
  }
}

/** Prints some of the page's tools and nothing else of it. Those that cannot be drawn are left out. */
export async function printAlone(
  which: (tool: Printable) => boolean,
  options: PrintOptions,
): Promise<void> {
  const chosen = [...printables].filter(([tool]) => which(tool));
  await Promise.all(chosen.map(([, printing]) => printing.prepare()));
  press?.printAlone(drawable(which), options);
}

/** Tools whose sheets can be drawn. */
function drawable(which: (tool: Printable) => boolean): [Printable, Paper][] {
  return [...printables].flatMap(([tool, {paper}]): [Printable, Paper][] =>
    paper && which(tool) ? [[tool, paper]] : [],
  );
}

const begin = (): void => {
  press?.printPage(drawable((tool) => tool.checkVisibility()));
};
const end = (): void => {
  press?.endPrinting();
};
/** Engines that fire no events, and tools that only look at the page as on paper, change the medium alone. */
const changed = ({matches}: MediaQueryListEvent): void => {
  if (matches) begin();
  else end();
};
let medium: MediaQueryList | undefined;

function listen(how: typeof addEventListener): void {
  how('beforeprint', begin);
  how('afterprint', end);
  medium ??= matchMedia('print');
  if (how === addEventListener) medium.addEventListener('change', changed);
  else medium.removeEventListener('change', changed);
}
