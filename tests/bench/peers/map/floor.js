/**
 * The least a page can do, written by hand: cards near the view alone, one layer moved by transform, one path a link,
 * one write a frame, no words where they could not be read.
 */
const CARD = {width: 200, height: 96};
let cards, links, byId, of, layer, svg, window_, covered;
const view = {x: -40, y: -40};
const shown = new Map();
const drawn = new Map();

const css = new CSSStyleSheet();
css.replaceSync(`
  .window { position: relative; overflow: hidden; height: 700px; touch-action: none; font: 14px/1.4 sans-serif }
  .layer { position: absolute; inset: 0; transform-origin: 0 0 }
  svg { position: absolute; overflow: visible; width: 1px; height: 1px; fill: none; stroke: #667 }
  .card { position: absolute; width: 200px; height: 96px; box-sizing: border-box; padding: 8px 12px; text-align: start;
    border: 1px solid #aab; border-radius: 8px; background: #fff; font: inherit }
`);

const line = ({from, to}) => {
  const [a, b] = [byId.get(from), byId.get(to)];
  const [x1, y1, x2, y2] = [a.x + CARD.width, a.y + 48, b.x, b.y + 48];
  const bend = Math.max(40, Math.abs(x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
};
const place = (element, card) => {
  element.style.transform = `translate(${card.x}px, ${card.y}px)`;
};

function cull() {
  const {clientWidth: w, clientHeight: h} = window_;
  covered = {l: view.x - w / 2, t: view.y - h / 2, r: view.x + 1.5 * w, b: view.y + 1.5 * h};
  const {l, t, r, b} = covered;
  const inside = (card) =>
    card.x < r && card.x + CARD.width > l && card.y < b && card.y + CARD.height > t;
  const fresh = document.createDocumentFragment();
  for (const card of cards) {
    if (!inside(card)) {
      shown.get(card.id)?.remove();
      shown.delete(card.id);
    } else if (!shown.has(card.id)) {
      const element = document.createElement('button');
      element.className = 'card';
      element.dataset.id = card.id;
      element.textContent = card.text;
      place(element, card);
      shown.set(card.id, element);
      fresh.append(element);
    }
  }
  layer.append(fresh);
  const paths = document.createDocumentFragment();
  for (const link of links) {
    const seen = shown.has(link.from) || shown.has(link.to);
    if (!seen) {
      drawn.get(link.id)?.remove();
      drawn.delete(link.id);
    } else if (!drawn.has(link.id)) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', line(link));
      drawn.set(link.id, path);
      paths.append(path);
    }
  }
  svg.append(paths);
}

function show() {
  layer.style.transform = `translate(${-view.x}px, ${-view.y}px)`;
  const {clientWidth: w, clientHeight: h} = window_;
  if (view.x < covered.l || view.y < covered.t || view.x + w > covered.r || view.y + h > covered.b)
    cull();
}

let held;
let frame = 0;
function down(event) {
  const element = event.target.closest('.card');
  const card = element && byId.get(element.dataset.id);
  held = {
    x: event.clientX,
    y: event.clientY,
    card,
    element,
    from: card ? {x: card.x, y: card.y} : {...view},
  };
  window_.setPointerCapture(event.pointerId);
}
function move(event) {
  if (!held) return;
  held.dx = event.clientX - held.x;
  held.dy = event.clientY - held.y;
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    const {card, element, from, dx, dy} = held;
    if (!card) {
      view.x = from.x - dx;
      view.y = from.y - dy;
      show();
      return;
    }
    card.x = from.x + dx;
    card.y = from.y + dy;
    place(element, card);
    for (const link of of.get(card.id)) drawn.get(link.id)?.setAttribute('d', line(link));
  });
}

window.bench = {
  prepare(size) {
    ({cards, links} = benchData.map(size));
    byId = new Map(cards.map((card) => [card.id, card]));
    of = new Map(cards.map(({id}) => [id, []]));
    for (const link of links) {
      of.get(link.from).push(link);
      of.get(link.to).push(link);
    }
  },
  mount(place) {
    document.adoptedStyleSheets = [css];
    window_ = document.createElement('div');
    window_.className = 'window';
    layer = document.createElement('div');
    layer.className = 'layer';
    svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    layer.append(svg);
    window_.append(layer);
    window_.addEventListener('pointerdown', down);
    window_.addEventListener('pointermove', move, {passive: true});
    window_.addEventListener('pointerup', () => (held = undefined));
    place.append(window_);
    cull();
    show();
  },
  cards: () => document.querySelectorAll('.card'),
  links: () => document.querySelectorAll('path').length,
  culls: true,
  view: () => ({x: -view.x, y: -view.y}),
};
