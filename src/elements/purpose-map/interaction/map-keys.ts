/**
 * The keys of the map, while a card has the focus. Each does what a button or a menu does as well; single letters can
 * be switched off, for those whose voice or switch types letters.
 */
import {nearest, readingRows, type Direction} from '../../../geometry/reading-order.js';
import {typesText} from '../../../foundation/roving-focus.js';
import type {CardFocus} from './card-focus.js';
import type {MapHost} from './map-host.js';
import type {MapWork} from './map-work.js';
import type {Placement} from './placement.js';
import type {Plane} from './plane.js';

interface Routes {
  readonly placement: Placement;
  readonly plane: Plane;
  readonly focus: CardFocus;
  readonly work: MapWork;
  /** Opens the options of a card. */
  options(id: string): void;
  /** Opens the kinds of cards that can be added beside a card. */
  kinds(near: string): void;
  /** Lets the reader choose which connection to follow. */
  choose(id: string, ids: readonly string[], way: 'out' | 'in'): void;
  /** Makes copies of a card and what is selected with it. */
  duplicate(id: string): void;
  /** Says the zoom. */
  zoomed(): void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const steps: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

export class MapKeys {
  /** Whether single letters do something. */
  letters = true;
  readonly #host: MapHost;
  readonly #routes: Routes;

  constructor(host: MapHost, routes: Routes) {
    this.#host = host;
    this.#routes = routes;
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    if (typesText(event.composedPath()[0])) return;
    const {focus, work} = this.#routes;
    const id =
      (event.target as Element).closest<HTMLElement>('[data-card]')?.dataset['card'] ??
      focus.current;
    if (work.mode.step === 'move' ? this.#move(event) : this.#walk(event, id)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** In move mode. */
  #move(event: KeyboardEvent): boolean {
    const {work} = this.#routes;
    const direction = arrows[event.key];
    if (direction) {
      const [dx, dy] = steps[direction];
      work.step(dx, dy, event.shiftKey);
    } else if (event.key === 'Enter' || event.key === ' ') work.drop();
    else if (event.key === 'Escape') work.escape();
    else return false;
    return true;
  }

  #walk(event: KeyboardEvent, id: string): boolean {
    const {work, focus} = this.#routes;
    const direction = arrows[event.key];
    const control = event.ctrlKey || event.metaKey;
    if (direction) this.#go(id, direction, event.shiftKey);
    else if (event.key === 'Home' || event.key === 'End') {
      const to = control ? this.#rim(event.key) : this.#rowEnd(id, event.key);
      if (to !== undefined) focus.focus(to);
    } else if (event.key === 'Enter' && onFace(event)) {
      if (work.mode.step === 'connect') work.pick(id);
      else work.open(id, {focus: true});
    } else if (event.key === ' ' && onFace(event)) {
      if (work.mode.step === 'connect') work.pick(id);
      else work.toggle(id);
    } else if (event.key === 'Escape') return work.escape();
    else if (event.key === 'F10' && event.shiftKey) this.#routes.options(id);
    else if (event.key === 'ContextMenu') this.#routes.options(id);
    else if (control && event.key.toLowerCase() === 'a') work.selectAll();
    else if (control) return this.#change(event.key.toLowerCase() === 'd' ? 'duplicate' : '', id);
    else if (event.key === 'Delete') return this.#change('delete', id);
    else if (event.key === 'F2') work.open(id, {focus: true});
    else return this.letters && this.#letter(event.key, id);
    return true;
  }

  #letter(key: string, id: string): boolean {
    const {work, plane} = this.#routes;
    switch (key.toLowerCase()) {
      case '.':
        this.#follow(id, 'out');
        return true;
      case ',':
        this.#follow(id, 'in');
        return true;
      case '+':
      case '=':
        plane.zoomBy(1);
        break;
      case '-':
      case '−':
        plane.zoomBy(-1);
        break;
      case '0':
        plane.fit();
        break;
      case '1':
        plane.zoomTo(1);
        break;
      case '?':
        work.ask({about: 'help'});
        return true;
      case 'l':
        work.open(id);
        work.focusField('map-links');
        return true;
      case 'm':
      case 'c':
      case 'n':
        return this.#change(key.toLowerCase(), id);
      default:
        return false;
    }
    this.#routes.zoomed();
    return true;
  }

  /** What changes the plan; nothing where the reader may not. */
  #change(key: string, id: string): boolean {
    const {work} = this.#routes;
    if (!this.#host.editable) return false;
    if (key === 'm') work.startMove(id);
    else if (key === 'c') work.ask({about: 'connect', from: id, search: '', kind: 'leads-to'});
    else if (key === 'n') this.#routes.kinds(id);
    else if (key === 'delete') work.remove(work.grasp(id));
    else if (key === 'duplicate') this.#routes.duplicate(id);
    else return false;
    return true;
  }

  #go(id: string, direction: Direction, extend: boolean): void {
    const {placement, focus, work} = this.#routes;
    const card = this.#host.shown.card(id);
    if (!card) return;
    const to = nearest(placement.box(card), placement.boxes(), direction);
    if (!to) return;
    if (extend) work.extend([id, to.id]);
    focus.focus(to.id);
  }

  /** Follows a connection; where there are several, the menu says which. */
  #follow(id: string, way: 'out' | 'in'): void {
    const card = this.#host.shown.card(id);
    const ids = [...new Set(card?.[way].map(({from, to}) => (way === 'out' ? to : from)))];
    const [only] = ids;
    if (only !== undefined && ids.length === 1) this.#routes.focus.focus(only);
    else if (ids.length > 1) this.#routes.choose(id, ids, way);
  }

  #rim(key: 'Home' | 'End'): string | undefined {
    const {cards} = this.#host.shown;
    return (key === 'Home' ? cards[0] : cards[cards.length - 1])?.id;
  }

  /** The first or last card of the row that a card stands in. */
  #rowEnd(id: string, key: 'Home' | 'End'): string | undefined {
    const rows = readingRows(this.#host.shown.cards, this.#host.isRightToLeft);
    const row = rows.find((cards) => cards.some((card) => card.id === id)) ?? [];
    return row[key === 'Home' ? 0 : row.length - 1]?.id;
  }
}

function onFace(event: KeyboardEvent): boolean {
  return (event.target as Element).classList.contains('face');
}
