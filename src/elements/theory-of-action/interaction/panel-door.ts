/** Which panel is open, the menu it is opened from, and the way to what is in both, which is fetched when somebody first comes to the tool. */
import {html, nothing, type TemplateResult} from 'lit';
import type {AtNeed} from '../../../foundation/at-need.js';
import {findingsButton, type PanelName} from '../view/panel-buttons.js';
import type {MoreMenu, TheoryFormat} from '../view/more.js';
import {isEmpty, type TheoryView} from '../view/theory-view.js';
import type {Panels, PanelsHost} from './panels.js';

interface More {
  readonly menu: MoreMenu;
}

interface Fetched {
  readonly panels: Panels;
}

type FetchAtNeed = <P extends object>(fetch: () => Promise<P>, forget?: () => void) => AtNeed<P>;

export class PanelDoor {
  readonly #host: PanelsHost;
  readonly #fetched: AtNeed<Fetched>;
  readonly #more: AtNeed<More>;
  #open: PanelName | undefined;

  constructor(host: PanelsHost, atNeed: FetchAtNeed) {
    this.#host = host;
    this.#fetched = atNeed(
      async () => {
        const [{Panels, panelWords, styles}] = await Promise.all([
          import('../view/panels.js'),
          import('../../../kit/dialog/define.js'),
        ]);
        await panelWords.prepare(host.language);
        return {styles, panels: new Panels(host)};
      },
      () => {
        this.#open = undefined;
      },
    );
    this.#more = atNeed(async () => {
      const {MoreMenu, styles, words} = await import('../view/more.js');
      await words.prepare(host.language);
      return {styles, menu: new MoreMenu(host)};
    });
  }

  /** Opens the menu of panels and of what can be saved. */
  async more(
    opener: HTMLElement,
    view: TheoryView,
    save: (format: TheoryFormat) => void,
  ): Promise<void> {
    const more = await this.#more.bring();
    more?.menu.open(opener, view, this.#open, {panel: this.#toggle, save});
  }

  /** In the toolbar; there is nothing to look at before the first word. */
  button(view: TheoryView): TemplateResult | typeof nothing {
    if (isEmpty(view.theory)) return nothing;
    return findingsButton(view, this.#open === 'findings', () => {
      this.#toggle('findings');
    });
  }

  /** What is open. */
  render(view: TheoryView): TemplateResult {
    const fetched = this.#open ? this.#fetched.get() : this.#fetched.there;
    return html`${this.#more.there?.menu.view()}
    ${fetched?.panels.render(view, this.#open, () => {
      this.#show(undefined);
    })}`;
  }

  /** The end of the builder. */
  offer(view: TheoryView): TemplateResult | typeof nothing {
    return this.#fetched.there?.panels.offer(view) ?? nothing;
  }

  /** A sheet, and on it what the open panel has for paper. */
  onPaper(view: TheoryView, sheet: TemplateResult): TemplateResult {
    return html`${sheet} ${this.#fetched.there?.panels.paper(view, this.#open)}`;
  }

  readonly #toggle = (panel: PanelName): void => {
    this.#show(this.#open === panel ? undefined : panel);
  };

  #show(panel: PanelName | undefined): void {
    this.#open = panel;
    this.#host.requestUpdate();
  }
}
