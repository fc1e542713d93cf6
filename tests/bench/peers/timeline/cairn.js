import '/cdn/action-timeline.js';

let json, element;
window.bench = {
  prepare(size) {
    const {people, rows} = benchData.timeline(size);
    json = JSON.stringify({
      format: 'cairn-plan',
      version: 1,
      id: 'plan',
      title: 'Timeline',
      language: 'en',
      people,
      actions: rows,
    });
    element = document.createElement('cairn-action-timeline');
  },
  open() {
    element.plan = json;
  },
  mount(place) {
    place.append(element);
  },
  root: () => element.shadowRoot,
  rows: '[data-row]',
  cell: (row) => row.querySelector('[data-column="text"]'),
  clicks: 1,
  showBars() {
    element.view = 'bars';
    // A day is as wide as on the floor’s page.
    element.scale = 'months';
  },
  bars: () => element.shadowRoot.querySelectorAll('[data-bar]'),
};
