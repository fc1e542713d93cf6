/** The details of the card that is open: what each of their fields and buttons does. Fetched when somebody first comes to the map. */
import {html, type TemplateResult} from 'lit';
import {changeAction, setActionStatus} from '../../../plan/edits/actions.js';
import {changeCard} from '../../../plan/edits/map.js';
import {changeMeasure} from '../../../plan/edits/measures.js';
import {changePerson} from '../../../plan/edits/people.js';
import {changeOutcome} from '../../../plan/edits/theory.js';
import type {ShownCard} from '../shown-map.js';
import {detailsView} from '../view/details-view.js';
import type {DetailsActs, DetailsWords} from '../view/details.js';
import type {CardFocus} from './card-focus.js';
import type {BroughtDetails} from './brought.js';
import type {MapWork} from './map-work.js';
import type {RemovalDialog} from '../more/removal-dialog.js';
import type {CardRoutes, ViewHost} from './view-host.js';

interface Parts {
  readonly work: MapWork;
  readonly focus: CardFocus;
  readonly routes: CardRoutes;
}

export class CardDetails implements BroughtDetails {
  readonly #host: ViewHost;
  readonly #acts: DetailsActs;
  #removal: RemovalDialog | undefined;

  constructor(host: ViewHost, {work, focus, routes}: Parts) {
    this.#host = host;
    this.#acts = {
      changeCard: (id, fields) => host.edit(changeCard(id, fields)),
      changePerson: (id, fields) => host.edit(changePerson(id, fields)),
      changeOutcome: (id, fields) => host.edit(changeOutcome(id, fields)),
      changeMeasure: (id, fields) => host.edit(changeMeasure(id, fields)),
      changeAction: (id, fields) => host.edit(changeAction(id, fields)),
      setStatus: (id, status) => host.edit(setActionStatus(id, status)),
      changeLink: (id, fields) => {
        work.changeLink(id, fields);
      },
      disconnect: (link, other) => {
        work.disconnect(link.id, other);
      },
      go: (id) => {
        work.open(id);
        focus.focus(id);
      },
      connect: (id) => {
        routes.askConnect(id);
      },
      move: (id) => {
        work.startMove(id);
      },
      duplicate: (id) => {
        routes.duplicate(id);
      },
      remove: (id) => {
        work.remove(new Set([id]));
      },
      removeItem: (card) => void this.#ask(card, focus),
      close: () => {
        host.drafts.settle();
        work.close();
      },
    };
  }

  view(card: ShownCard, words: DetailsWords): TemplateResult {
    const {plan, editable, drafts, shownView} = this.#host;
    return html`${detailsView(
      {card, plan, editable, drafts, movable: shownView === 'map'},
      words,
      this.#acts,
    )}${this.#removal?.view()}`;
  }

  /** Says what depends on what a card stands for, before it leaves the plan. */
  async #ask(card: ShownCard, focus: CardFocus): Promise<void> {
    const host = this.#host;
    host.drafts.settle();
    try {
      const [{RemovalDialog}] = await Promise.all([
        import('../more/removal-dialog.js'),
        import('../../../kit/dialog/define.js'),
      ]);
      this.#removal = await RemovalDialog.open(host, focus, card, () => {
        this.#removal = undefined;
        host.requestUpdate();
      });
      host.requestUpdate();
    } catch {
      host.missed();
    }
  }
}
