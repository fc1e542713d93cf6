import {dia, shapes} from '@joint/core';

let cells, graph, paper;
window.bench = {
  prepare(size) {
    const {cards, links} = benchData.map(size);
    cells = [
      ...cards.map(({id, text, x, y}) => ({
        type: 'standard.Rectangle',
        id,
        position: {x, y},
        size: {width: 200, height: 96},
        attrs: {
          body: {rx: 8, stroke: '#aab'},
          label: {text, textWrap: {width: -20, height: -10}, fontSize: 14},
        },
      })),
      ...links.map(({id, from, to}) => ({
        type: 'standard.Link',
        id,
        source: {id: from},
        target: {id: to},
        attrs: {line: {stroke: '#667', strokeWidth: 1}},
      })),
    ];
  },
  mount(place) {
    place.classList.add('fixed');
    graph = new dia.Graph({}, {cellNamespace: shapes});
    paper = new dia.Paper({
      el: place,
      model: graph,
      width: 1240,
      height: 700,
      async: true,
      sorting: dia.Paper.sorting.APPROX,
      cellViewNamespace: shapes,
    });
    // The library leaves panning to the page; this is its own recipe.
    let from;
    paper.on('blank:pointerdown', (event) => {
      const {tx, ty} = paper.translate();
      from = {x: event.clientX - tx, y: event.clientY - ty};
      const move = ({clientX, clientY}) => paper.translate(clientX - from.x, clientY - from.y);
      addEventListener('mousemove', move);
      addEventListener('mouseup', () => removeEventListener('mousemove', move), {once: true});
    });
    graph.fromJSON({cells});
  },
  cards: () => document.querySelectorAll('.joint-element'),
  links: () => document.querySelectorAll('.joint-link').length,
  culls: false,
  id: (card) => card.getAttribute('model-id'),
  cardOf: (id) => document.querySelector(`.joint-element[model-id="${id}"]`),
  view: () => {
    const {tx, ty} = paper.translate();
    return {x: tx, y: ty};
  },
};
