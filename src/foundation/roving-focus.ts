/**
 * One tab stop for many things: arrows, Home and End move among them, Tab leaves. Which one holds the stop is kept
 * by identity, so it survives a render; where it is gone, its neighbor takes over.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface RovingOptions {
  /** Selector of the container within the render root. */
  readonly within: string;
  /** Selector of the things that can have the focus within the container. */
  readonly items: string;
  readonly axis: 'horizontal' | 'vertical' | 'both';
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
    this.#hold(this.#items(), this.#items().indexOf(item));
    item.focus();
  }

  #target(key: string, at: number, length: number): number | undefined {
    const {axis} = this.#options;
    const mirrored = getComputedStyle(this.#host).direction === 'rtl';
    const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
    const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
    if (key === 'Home') return 0;
    if (key === 'End') return length - 1;
    if ((axis !== 'vertical' && key === forward) || (axis !== 'horizontal' && key === 'ArrowDown'))
      return Math.min(at + 1, length - 1);
    if ((axis !== 'vertical' && key === back) || (axis !== 'horizontal' && key === 'ArrowUp'))
      return Math.max(at - 1, 0);
    return undefined;
  }

  #items(): HTMLElement[] {
    const container = this.#host.renderRoot.querySelector(this.#options.within);
    return [...(container?.querySelectorAll<HTMLElement>(this.#options.items) ?? [])];
  }

  #hold(items: readonly HTMLElement[], at: number): void {
    if (at < 0) return;
    this.#index = at;
    this.#current = items[at];
    items.forEach((item, i) => {
      item.tabIndex = i === at ? 0 : -1;
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
