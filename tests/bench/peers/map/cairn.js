import '/cdn/purpose-map.js';

let json, element;
const root = () => element.shadowRoot;
const scroller = () => root().querySelector('.map .scroller');
window.bench = {
  prepare(size) {
    const {cards, links} = benchData.map(size);
    const connections = links.map((link) => ({...link, kind: 'leads-to', label: ''}));
    json = JSON.stringify({
      format: 'cairn-plan',
      version: 1,
      id: 'plan',
      title: 'Map',
      language: 'en',
      map: {cards, connections},
    });
    element = document.createElement('cairn-purpose-map');
    element.view = 'map';
  },
  open() {
    element.plan = json;
  },
  mount(place) {
    place.append(element);
  },
  cards: () => root()?.querySelectorAll('[data-card]') ?? [],
  links: () => root()?.querySelectorAll('.links path[d]').length ?? 0,
  culls: true,
  id: (card) => card.dataset.card,
  view: () => ({x: -scroller().scrollLeft, y: -scroller().scrollTop}),
};
