/** What can be done with one action, as a menu: the visible twin of the table's keys. */
import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineView} from './timeline-view.js';

export interface MenuActs {
  details(): void;
  moveUp(): void;
  moveDown(): void;
  remove(): void;
  /** The menu is gone, whatever became of it. */
  closed(): void;
}

export function rowMenu(view: TimelineView, name: string, acts: MenuActs): TemplateResult {
  const {say} = view;
  const item = (label: string, act: () => void): TemplateResult =>
    html`<button
      type="button"
      role="menuitem"
      class="plain"
      tabindex="-1"
      @click=${(event: Event) => {
        menuOf(event)?.hidePopover();
        act();
      }}
    >
      ${label}
    </button>`;
  return html`<div
    id="row-menu"
    class="menu"
    popover
    role="menu"
    aria-label=${say('moreFor', {what: name})}
    @keydown=${onKeyDown}
    @toggle=${(event: ToggleEvent) => {
      if (event.newState === 'open') items(event.currentTarget)[0]?.focus();
      else acts.closed();
    }}
  >
    ${item(say('details'), () => {
      acts.details();
    })}
    ${
      view.editable
        ? html`${item(say('moveUp'), () => {
            acts.moveUp();
          })}
          ${item(say('moveDown'), () => {
            acts.moveDown();
          })}
          ${item(say('delete'), () => {
            acts.remove();
          })}`
        : nothing
    }
  </div>`;
}

function items(menu: EventTarget | null): HTMLElement[] {
  return menu instanceof Element
    ? [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')]
    : [];
}

function menuOf(event: Event): HTMLElement | null {
  return event.currentTarget instanceof Element
    ? event.currentTarget.closest<HTMLElement>('[popover]')
    : null;
}

function onKeyDown(event: KeyboardEvent): void {
  const all = items(event.currentTarget);
  const at = all.indexOf(event.target as HTMLElement);
  const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1}[event.key];
  if (event.key === 'Tab') (event.currentTarget as HTMLElement).hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  all[(to + all.length) % all.length]?.focus();
}
