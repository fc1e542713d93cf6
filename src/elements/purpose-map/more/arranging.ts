/**
 * Cards arranged by zone or by connection, shown before anything is changed.
 *
 * What always holds: what somebody has put in its place moves only where the reader chooses so; until they keep it, the
 * plan is as it was; keeping it is one step.
 */
import {html, type TemplateResult} from 'lit';
import {mapLayout, type LayoutRule} from '../../../geometry/map-layout.js';
import type {Point} from '../../../geometry/links.js';
import {moveCards} from '../../../plan/edits/map.js';
import {families} from '../families.js';
import type {ViewHost} from '../interaction/view-host.js';
import type {ShownMap} from '../shown-map.js';
import {choices} from './choices.js';
import {moreMessages} from './map-more.messages.js';
import type {MoreParts} from './more-parts.js';

/** Which cards may move. */
type Which = 'unplaced' | 'selected' | 'all';

export class Arranging {
  readonly #host: ViewHost;
  readonly #parts: MoreParts;
  readonly #done: () => void;
  readonly #selected: ReadonlySet<string>;
  #rule: LayoutRule = 'zone';
  #which: Which = 'unplaced';
  #places: ReadonlyMap<string, Point> = new Map();
  /** What the places were found for. */
  #of: ShownMap | undefined;

  constructor(host: ViewHost, parts: MoreParts, done: () => void) {
    this.#host = host;
    this.#parts = parts;
    this.#done = done;
    this.#selected = parts.work.selected;
    if (this.#selected.size > 1) this.#which = 'selected';
  }

  /** From now on the map shows where cards would stand. */
  start(): void {
    const {work} = this.#parts;
    work.clear();
    work.setMode({
      step: 'place',
      sentence: '',
      at: () => undefined,
      leave: () => {
        this.#parts.placement.settle();
        this.#done();
      },
    });
    this.#arrange();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('.arranging input:checked')?.focus();
    });
  }

  view(): TemplateResult {
    const say = moreMessages.in(this.#host.language);
    // Somebody else may have changed the map meanwhile.
    if (this.#of !== this.#host.whole) queueMicrotask(this.#arrange);
    const {size: count} = this.#places;
    return html`<section
      class="arranging no-print"
      aria-label=${say('arranging')}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.#leave();
      }}
    >
      ${this.#choice(
        'rule',
        say('arrangeRule'),
        this.#rule,
        [
          ['zone', say('rule.zone')],
          ['connection', say('rule.connection')],
        ],
        (rule) => {
          this.#rule = rule;
        },
      )}
      ${this.#choice(
        'which',
        say('arrangeWhich'),
        this.#which,
        [
          ['unplaced', say('which.unplaced')],
          ...(this.#selected.size > 1 ? ([['selected', say('which.selected')]] as const) : []),
          ['all', say('which.all')],
        ],
        (which) => {
          this.#which = which;
        },
      )}
      <p class="found">
        ${
          count > 0
            ? say('wouldMove', {count})
            : say(this.#which === 'unplaced' ? 'allPlaced' : 'alignedNone')
        }
      </p>
      <div class="bar-acts">
        <button
          type="button"
          class="primary"
          aria-disabled=${count > 0 ? 'false' : 'true'}
          @click=${() => {
            if (count > 0) this.#keep();
          }}
        >
          ${say('keepArranged')}
        </button>
        <button
          type="button"
          @click=${() => {
            this.#leave();
          }}
        >
          ${this.#host.say('putBack')}
        </button>
      </div>
    </section>`;
  }

  #choice<Value extends LayoutRule | Which>(
    name: string,
    label: string,
    value: Value,
    options: readonly (readonly [Value, string])[],
    choose: (value: Value) => void,
  ): TemplateResult {
    return choices({
      field: `arrange-${name}`,
      label,
      value,
      options: options.map(([one, words]) => ({value: one, label: words})),
      choose: (chosen) => {
        choose(chosen);
        this.#arrange();
        const {size: count} = this.#places;
        this.#host.announce(moreMessages.say(this.#host.language, 'wouldMove', {count}));
      },
    });
  }

  readonly #arrange = (): void => {
    const {placement, plane, work} = this.#parts;
    if (work.mode.step !== 'place') return;
    const {whole} = this.#host;
    placement.settle();
    const {card} = whole;
    const places = mapLayout(
      whole.cards.map((one) => ({
        ...placement.box(one),
        zone: families.indexOf(one.family),
        fixed: !this.#mayMove(one.id, one.card.arranged),
      })),
      whole.links,
      this.#rule,
    );
    this.#of = whole;
    this.#places = new Map(
      [...places].filter(([id, {x, y}]) => {
        const now = card(id);
        return now && (now.x !== x || now.y !== y);
      }),
    );
    placement.show(
      new Map(
        [...this.#places].map(([id, {x, y}]) => {
          const now = card(id);
          return [id, {x: x - (now?.x ?? 0), y: y - (now?.y ?? 0)}];
        }),
      ),
    );
    plane.fit();
    this.#host.requestUpdate();
  };

  #mayMove(id: string, arranged: boolean | undefined): boolean {
    return (
      this.#which === 'all' ||
      (this.#which === 'selected' ? this.#selected.has(id) : arranged === true)
    );
  }

  #keep(): void {
    const places = this.#places;
    this.#leave();
    if (!this.#host.edit(moveCards(Object.fromEntries(places), true)).ok) return;
    this.#host.announce(moreMessages.say(this.#host.language, 'arranged', {count: places.size}));
    void this.#host.updateComplete.then(() => {
      this.#parts.plane.fit();
    });
  }

  #leave(): void {
    this.#parts.work.setMode({step: 'none'});
    this.#host.renderRoot.querySelector<HTMLElement>('[data-more]')?.focus();
  }
}
