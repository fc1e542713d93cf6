/**
 * All of the map in small, in a corner of it, and the part of it that is in the window. A press goes there. For those who
 * see; cards, outline and the buttons at the rim are the same to everybody.
 */
import {html, svg, type ReactiveController, type SVGTemplateResult, type TemplateResult} from 'lit';
import {families} from '../families.js';
import type {ViewHost} from '../interaction/view-host.js';
import type {Placement} from '../interaction/placement.js';
import type {Area, Plane} from '../interaction/plane.js';

export class Overview implements ReactiveController {
  readonly #host: ViewHost;
  readonly #plane: Plane;
  readonly #placement: Placement;
  #scroller: HTMLElement | undefined;

  constructor(host: ViewHost, plane: Plane, placement: Placement) {
    this.#host = host;
    this.#plane = plane;
    this.#placement = placement;
    host.addController(this);
  }

  hostUpdated(): void {
    const {scroller} = this.#plane;
    if (scroller !== this.#scroller) {
      this.#scroller?.removeEventListener('scroll', this.#follow);
      this.#scroller = scroller;
      scroller?.addEventListener('scroll', this.#follow, {passive: true});
    }
    this.#follow();
  }

  view(): TemplateResult {
    const {shown, whole} = this.#host;
    const {left, top, right, bottom} = this.#plane.ground;
    // One path a family: two thousand cards are no more elements than fourteen.
    const paths = new Map<string, string>();
    for (const card of whole.cards) {
      const {x, y, width, height} = this.#placement.box(card);
      const name = shown.has(card.id) ? card.family : 'others';
      const path = `M${String(x)},${String(y)}h${String(width)}v${String(height)}h${String(-width)}z`;
      paths.set(name, (paths.get(name) ?? '') + path);
    }
    return html`<svg
      class="overview no-print"
      viewBox=${[left, top, right - left, bottom - top].join(' ')}
      aria-hidden="true"
      @pointerdown=${this.#onPress}
      @pointermove=${this.#onPress}
    >
      <path class="others" d=${paths.get('others') ?? ''} />
      ${families.map((family) => picture(family, paths.get(family) ?? ''))}
      <rect class="window" rx="8" />
    </svg>`;
  }

  readonly #follow = (): void => {
    const mark = this.#host.renderRoot.querySelector('.overview .window');
    if (!mark) return;
    const {left, top, right, bottom} = within(this.#plane.seen, this.#plane.ground);
    for (const [name, length] of Object.entries({
      x: left,
      y: top,
      width: Math.max(0, right - left),
      height: Math.max(0, bottom - top),
    }))
      mark.setAttribute(name, String(Math.round(length)));
  };

  readonly #onPress = (event: PointerEvent): void => {
    if (event.buttons !== 1) return;
    const drawing = event.currentTarget as SVGSVGElement;
    const matrix = drawing.getScreenCTM();
    if (!matrix) return;
    drawing.setPointerCapture(event.pointerId);
    const {x, y} = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const {middle, zoom} = this.#plane;
    this.#plane.pan((x - middle.x) * zoom, (y - middle.y) * zoom);
  };
}

const within = (one: Area, other: Area): Area => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

const picture = (family: string, path: string): SVGTemplateResult =>
  svg`<path data-family=${family} d=${path} />`;
