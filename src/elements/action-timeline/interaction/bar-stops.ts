/**
 * The keys that walk the bars: one tab stop for all of them, arrows, Home, End and Page keys go from row to row.
 *
 * What always holds: they go by the rows, not by what is in the page; where a row has no bar, its name is the stop.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

const PAGE = 10;

export class BarStops implements ReactiveController {
  readonly #host: Host;
  readonly #rows: () => readonly string[];
  #active: string | undefined;
  /** The focus goes to the stop after the next render. */
  #focusAfter = false;

  constructor(host: Host, rows: () => readonly string[]) {
    this.#host = host;
    this.#rows = rows;
    host.addController(this);
  }

  /** The row that has the tab stop; the first one where there is none yet, or it is gone. */
  get active(): string | undefined {
    const rows = this.#rows();
    return this.#active !== undefined && rows.includes(this.#active) ? this.#active : rows[0];
  }

  hostUpdated(): void {
    if (!this.#focusAfter) return;
    this.#focusAfter = false;
    this.#host.renderRoot
      .querySelector<HTMLElement>(`[data-row="${CSS.escape(this.#active ?? '')}"] [data-stop]`)
      ?.focus();
  }

  /** Give to `@focusin` of the list: where somebody clicks, the tab stop follows. */
  readonly onFocusIn = (event: FocusEvent): void => {
    const row = rowOf(event);
    if (row === undefined || row === this.#active) return;
    this.#active = row;
    this.#host.requestUpdate();
  };

  /** Give to `@keydown` of the list. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rows = this.#rows();
    const at = rows.indexOf(rowOf(event) ?? '');
    const to = at < 0 ? undefined : target(event.key, at, rows.length);
    if (to === undefined) return;
    event.preventDefault();
    this.#active = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    this.#focusAfter = true;
    this.#host.requestUpdate();
  };
}

function target(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + PAGE;
    case 'PageUp':
      return at - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

function rowOf(event: Event): string | undefined {
  return event.target instanceof Element
    ? event.target.closest<HTMLElement>('[data-row]')?.dataset['row']
    : undefined;
}
