/**
 * One tab stop for many things: arrows, Home and End move among them, Tab leaves. Which one holds the stop is kept
 * by identity, so it survives a render; where it is gone, its neighbor takes over.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface RovingOptions {
  /** Selector of the container within the render root. */
  readonly within?: string;
  /** Selector of the things that can have the focus within the container, or what finds them. */
  readonly items: string | (() => HTMLElement[]);
  readonly axis: 'horizontal' | 'vertical' | 'both';
  /** Whether the first follows the last. */
  readonly wraps?: boolean;
}

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

export class RovingFocus implements ReactiveController {
  readonly #host: Host;
  readonly #options: RovingOptions;
  #current: HTMLElement | undefined;
  #index = 0;

  constructor(host: Host, options: RovingOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    this.refresh();
  }

  /** Gives one thing the tab stop, after things came or went without a render. */
  refresh(): void {
    const items = this.#items();
    const first = items[0];
    if (!first) return;
    const at = this.#current ? items.indexOf(this.#current) : -1;
    this.#index = at >= 0 ? at : Math.min(this.#index, items.length - 1);
    this.#hold(items, this.#index);
  }

  /** Give to `@focusin` of the container: where somebody clicks, the tab stop follows. */
  readonly onFocusIn = (event: FocusEvent): void => {
    const items = this.#items();
    const at = items.findIndex((item) => event.composedPath().includes(item));
    if (at >= 0) this.#hold(items, at);
  };

  /** Give to `@keydown` of the container. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (typesText(event.composedPath()[0])) return;
    const items = this.#items();
    const at = items.findIndex((item) => event.composedPath().includes(item));
    if (at < 0) return;
    const to = this.#target(event.key, at, items.length);
    if (to === undefined) return;
    event.preventDefault();
    this.#hold(items, to);
    items[to]?.focus();
  };

  /** Moves the tab stop, and the focus, to one thing. */
  focus(item: HTMLElement): void {
    this.hold(item);
    item.focus();
  }

  /** Moves the tab stop to one thing, and leaves the focus where it is. */
  hold(item: HTMLElement): void {
    const items = this.#items();
    this.#hold(items, items.indexOf(item));
  }

  #target(key: string, at: number, length: number): number | undefined {
    const {axis, wraps} = this.#options;
    const step = (by: number): number =>
      wraps ? (at + by + length) % length : Math.min(Math.max(at + by, 0), length - 1);
    const mirrored = getComputedStyle(this.#host).direction === 'rtl';
    const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
    const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
    if (key === 'Home') return 0;
    if (key === 'End') return length - 1;
    if ((axis !== 'vertical' && key === forward) || (axis !== 'horizontal' && key === 'ArrowDown'))
      return step(1);
    if ((axis !== 'vertical' && key === back) || (axis !== 'horizontal' && key === 'ArrowUp'))
      return step(-1);
    return undefined;
  }

  #items(): HTMLElement[] {
    const {within = '*', items} = this.#options;
    if (typeof items !== 'string') return items();
    const container = this.#host.renderRoot.querySelector(within);
    return [...(container?.querySelectorAll<HTMLElement>(items) ?? [])];
  }

  #hold(items: readonly HTMLElement[], at: number): void {
    if (at < 0) return;
    this.#index = at;
    this.#current = items[at];
    items.forEach((item, i) => {
      const tabIndex = i === at ? 0 : -1;
      // Written at need alone: somebody may observe the attribute.
      if (item.tabIndex !== tabIndex) item.tabIndex = tabIndex;
    });
  }
}

/** Whether arrow keys and letters belong to the field they are pressed in. */
export function typesText(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'button', 'submit', 'reset', 'file', 'color'].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}
