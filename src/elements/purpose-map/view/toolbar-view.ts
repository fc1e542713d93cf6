/** The buttons of the map in the toolbar. */
import {html, type TemplateResult} from 'lit';
import type {MapView} from '../map-views.js';
import type {SayMap} from '../purpose-map.messages.js';

export interface ToolbarShown {
  readonly editable: boolean;
  readonly shownView: MapView;
  /** There is a card. */
  readonly filled: boolean;
  readonly connecting: boolean;
  /** The reader looks for some cards. */
  readonly finds: boolean;
  readonly say: SayMap;
}

export interface ToolbarActs {
  add(opener: HTMLElement): void;
  connect(): void;
  show(view: MapView): void;
  ask(about: 'checks' | 'help'): void;
  find(): void;
  menu(opener: HTMLElement): void;
}

export function toolbarView(
  {editable, shownView, filled, connecting, finds, say}: ToolbarShown,
  acts: ToolbarActs,
): TemplateResult {
  const other = shownView === 'map' ? 'outline' : 'map';
  return html`
    <button
      type="button"
      class=${filled ? 'primary' : ''}
      data-adds
      aria-haspopup="menu"
      aria-expanded="false"
      ?hidden=${!editable}
      @click=${(event: Event) => {
        acts.add(event.currentTarget as HTMLElement);
      }}
    >
      ${say('addCard')}
    </button>
    <button
      type="button"
      ?hidden=${!editable || shownView !== 'map' || !filled}
      aria-pressed=${connecting ? 'true' : 'false'}
      @click=${acts.connect}
    >
      ${say('connect')}
    </button>
    <button
      type="button"
      ?hidden=${!filled}
      @click=${() => {
        acts.show(other);
      }}
    >
      ${say(other === 'map' ? 'showMap' : 'showOutline')}
    </button>
    <button
      type="button"
      @click=${() => {
        acts.ask('checks');
      }}
    >
      ${say('checksButton')}
    </button>
    <button
      type="button"
      data-finds
      aria-pressed=${finds ? 'true' : 'false'}
      ?hidden=${!filled}
      @click=${acts.find}
    >
      ${say('find')}
    </button>
    <button
      type="button"
      data-more
      aria-haspopup="menu"
      aria-expanded="false"
      @click=${(event: Event) => {
        acts.menu(event.currentTarget as HTMLElement);
      }}
    >
      ${say('moreActs')}
    </button>
    <button
      type="button"
      class="plain"
      aria-label=${say('help')}
      title=${say('help')}
      ?hidden=${!filled || shownView !== 'map'}
      @click=${() => {
        acts.ask('help');
      }}
    >
      <span aria-hidden="true">?</span>
    </button>
  `;
}
