/** Which panel is open, and the way to what is in it, which is fetched when somebody first comes to the tool. */
import {html, nothing, type TemplateResult} from 'lit';
import type {AtNeed} from '../../../foundation/at-need.js';
import {panelButtons, type PanelName} from '../view/panel-buttons.js';
import {isEmpty, type TheoryView} from '../view/theory-view.js';
import type {Panels, PanelsHost} from './panels.js';

interface Fetched {
  readonly panels: Panels;
}

type FetchAtNeed = (fetch: () => Promise<Fetched>, forget: () => void) => AtNeed<Fetched>;

export class PanelDoor {
  readonly #host: PanelsHost;
  readonly #fetched: AtNeed<Fetched>;
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
  }

  /** In the toolbar; there is nothing to look at, to keep or to talk about before the first word. */
  buttons(view: TheoryView): TemplateResult | typeof nothing {
    if (isEmpty(view.theory)) return nothing;
    return panelButtons(view, this.#open, (panel) => {
      this.#show(this.#open === panel ? undefined : panel);
    });
  }

  /** What is open. */
  render(view: TheoryView): TemplateResult | typeof nothing {
    const fetched = this.#open ? this.#fetched.get() : this.#fetched.there;
    return (
      fetched?.panels.render(view, this.#open, () => {
        this.#show(undefined);
      }) ?? nothing
    );
  }

  /** The end of the builder. */
  offer(view: TheoryView): TemplateResult | typeof nothing {
    return this.#fetched.there?.panels.offer(view) ?? nothing;
  }

  /** A sheet, and on it what the open panel has for paper. */
  onPaper(view: TheoryView, sheet: TemplateResult): TemplateResult {
    return html`${sheet} ${this.#fetched.there?.panels.paper(view, this.#open)}`;
  }

  #show(panel: PanelName | undefined): void {
    this.#open = panel;
    this.#host.requestUpdate();
  }
}
