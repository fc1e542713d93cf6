/** What a card stands for leaves the plan, and not only the map: first it is said what depends on it. */
import {html, type TemplateResult} from 'lit';
import {dependentsView, dependentStyles} from '../../../foundation/dependents.js';
import {removalMessages} from '../../../foundation/removal.messages.js';
import {removeAction} from '../../../plan/edits/actions.js';
import {removeMeasure} from '../../../plan/edits/measures.js';
import {removePerson} from '../../../plan/edits/people.js';
import {removeOutcome} from '../../../plan/edits/theory.js';
import type {CardFocus} from '../interaction/card-focus.js';
import type {ViewHost} from '../interaction/view-host.js';
import type {ShownCard} from '../shown-map.js';
import {mapDialog} from './map-dialog.js';

const removes = {
  person: removePerson,
  outcome: removeOutcome,
  measure: removeMeasure,
  action: removeAction,
} as const;

export class RemovalDialog {
  readonly #host: ViewHost;
  readonly #focus: CardFocus;
  readonly #item: NonNullable<ShownCard['item']>;
  readonly #name: string;
  readonly #done: () => void;

  private constructor(
    host: ViewHost,
    focus: CardFocus,
    item: NonNullable<ShownCard['item']>,
    name: string,
    done: () => void,
  ) {
    this.#host = host;
    this.#focus = focus;
    this.#item = item;
    this.#name = name;
    this.#done = done;
  }

  /** @param done - it is closed, whatever was chosen */
  static async open(
    host: ViewHost,
    focus: CardFocus,
    {id, item}: ShownCard,
    done: () => void,
  ): Promise<RemovalDialog | undefined> {
    await removalMessages.prepare(host.language);
    const {styleSheet} = dependentStyles;
    const {renderRoot} = host;
    if (
      styleSheet &&
      renderRoot instanceof ShadowRoot &&
      !renderRoot.adoptedStyleSheets.includes(styleSheet)
    )
      renderRoot.adoptedStyleSheets.push(styleSheet);
    return item && new RemovalDialog(host, focus, item, host.nameOf(id), done);
  }

  view(): TemplateResult {
    const host = this.#host;
    const {plan, language} = host;
    const {kind, item} = this.#item;
    const say = removalMessages.in(language);
    return mapDialog(host, {
      heading: say('removeTitle', {what: this.#name}),
      cancel: say('removeKeep'),
      act: say('removeNow'),
      disabled: false,
      done: this.#done,
      run: () => {
        const cards = host.whole.cards.filter((card) => card.item?.item.id === item.id);
        const next = this.#focus.after(new Set(cards.map(({id}) => id)));
        if (host.edit(removes[kind](item.id)).ok) this.#focus.focus(next);
      },
      body: html`${dependentsView({plan, language, text: (text) => host.textOf(text).text}, item.id)}`,
    });
  }
}
