/**
 * What is fetched when somebody first comes to the tool: the list of findings, the versions, the meeting.
 *
 * What always holds: none of it is needed to write a theory; a panel that closes gives the focus back to its button; where
 * what has the focus disappears (a finding that was mended elsewhere), the focus goes to its neighbor.
 */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {CairnElement} from '../../../foundation/cairn-element.js';
import type {PlanPlace} from '../../../foundation/plan-context.js';
import {today} from '../../../plan/dates.js';
import type {Finding} from '../../../plan/findings/index.js';
import type {Plan} from '../../../plan/types.js';
import {panelMessages, panelWords} from '../panels.messages.js';
import {findingsList} from '../view/findings-list.js';
import {meetingView} from '../view/meeting.js';
import type {PanelName} from '../view/panel-buttons.js';
import type {TheoryView} from '../view/theory-view.js';
import {
  keepingView,
  offerView,
  sidesView,
  versionsView,
  type VersionsView,
} from '../view/versions.js';
import {Meeting} from './meeting.js';

/** The element as the panels know it. */
export interface PanelsHost extends CairnElement {
  readonly plan: Plan;
  reveal(place: PlanPlace): Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The menu that panels are opened from. */
const MENU = '[role="toolbar"] [aria-haspopup="menu"]';

export class Panels implements ReactiveController {
  readonly #host: PanelsHost;
  readonly #meeting: Meeting;
  readonly #versions: VersionsView['state'] = {keeping: undefined, comparing: undefined};
  /** Reads the newest view: an edit is made long after a render. */
  #view: TheoryView | undefined;
  #heard = '';
  #focusNext = '';
  /** What gets the focus if nothing has it: a browser may not give it to a button that is pressed. */
  #focusElse = '';
  #open: PanelName | undefined;
  #dismissed = 0;
  /** The finding whose button has the focus, and where in the list it stands. */
  #focusedFinding: number | undefined;

  constructor(host: PanelsHost) {
    this.#host = host;
    this.#meeting = new Meeting(
      host,
      (edit) => ({ok: this.#view?.edit(edit) ?? false}),
      (key) => {
        this.#hear(panelMessages.say(host.language, key));
      },
    );
    host.addController(this);
  }

  hostUpdate(): void {
    const {activeElement} = this.#root;
    const item = activeElement?.closest('[data-finding]');
    this.#focusedFinding = item
      ? [...this.#root.querySelectorAll('[data-finding]')].indexOf(item)
      : undefined;
  }

  hostUpdated(): void {
    const elsewhere = this.#focusElse;
    this.#focusElse = '';
    if (elsewhere && !this.#root.activeElement) this.#focusNext ||= elsewhere;
    if (this.#focusNext) {
      this.#root.querySelector<HTMLElement>(this.#focusNext)?.focus();
      this.#focusNext = '';
    } else if (this.#focusedFinding !== undefined && !this.#root.activeElement) {
      const items = [...this.#root.querySelectorAll('[data-finding]')];
      const near = items[Math.min(this.#focusedFinding, items.length - 1)];
      const place =
        near?.querySelector('button') ?? this.#root.querySelector('[aria-expanded="true"]');
      (place as HTMLElement | null)?.focus();
    }
  }

  /** What is open above the work, and the dialogs. */
  render(view: TheoryView, open: PanelName | undefined, close: () => void): TemplateResult {
    this.#view = view;
    const say = panelMessages.in(view.language);
    if (open !== this.#open) {
      this.#open = open;
      // It was chosen from a menu, which is gone.
      if (open === 'versions') this.#focusNext = '.versions';
    }
    const leave = (): void => {
      this.#focus(MENU);
      close();
    };
    // Somebody may have changed the language of the page since this was fetched.
    if (panelWords.needs(view.language)) {
      void panelWords.prepare(view.language).then(() => {
        this.#host.requestUpdate();
      });
    }
    const versions = this.#versionsView(view);
    return html`
      ${open === 'findings' ? findingsList(view, say, this.#go) : nothing}
      ${open === 'versions' ? versionsView(versions, leave) : nothing} ${keepingView(versions)}
      ${
        open === 'meeting'
          ? meetingView({
              view,
              say,
              meeting: this.#meeting,
              said: this.#heard,
              tell: this.#hear,
              leave: () => {
                this.#heard = '';
                this.#focusElse = MENU;
                close();
              },
              focus: this.#focus,
            })
          : nothing
      }
    `;
  }

  /** Beneath the builder: whether to keep a version. */
  offer(view: TheoryView): TemplateResult | typeof nothing {
    const {length} = view.theory.versions;
    if (this.#dismissed === length) return nothing;
    return offerView(this.#versionsView(view), () => {
      this.#dismissed = length;
      this.#focus(MENU);
      this.#host.requestUpdate();
    });
  }

  /** What is added to the sheets: two versions side by side, where they are on the screen. */
  paper(view: TheoryView, open: PanelName | undefined): TemplateResult | typeof nothing {
    const {comparing} = this.#versions;
    return open === 'versions' && comparing
      ? sidesView(this.#versionsView(view), comparing)
      : nothing;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  #versionsView(view: TheoryView): VersionsView {
    return {
      view,
      say: panelMessages.in(view.language),
      state: this.#versions,
      today: () => today(),
      change: () => {
        this.#host.requestUpdate();
      },
      tell: (sentence) => {
        this.#host.announce(sentence);
      },
      focus: this.#focus,
      closed: (selector) => {
        this.#focusElse = selector;
        this.#host.requestUpdate();
      },
    };
  }

  readonly #hear = (sentence: string): void => {
    this.#heard = sentence;
    this.#host.requestUpdate();
  };

  readonly #focus = (selector: string): void => {
    this.#focusNext = selector;
    this.#host.requestUpdate();
  };

  readonly #go = ({at}: Finding): void => {
    void this.#host.reveal(at);
  };
}
