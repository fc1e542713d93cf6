import {defineCustomElements} from '@revolist/revogrid/loader';

defineCustomElements();
let rows;
window.bench = {
  prepare(size) {
    const {people, rows: all} = benchData.timeline(size);
    const names = new Map(people.map(({id, name}) => [id, name]));
    rows = all.map((row) => ({...row, owner: names.get(row.owner)}));
  },
  mount(place) {
    const grid = document.createElement('revo-grid');
    grid.style.height = '700px';
    grid.style.display = 'block';
    grid.columns = ['text', 'owner', 'start', 'due', 'status', 'success', 'hours'].map((prop) => ({
      prop,
      name: prop,
      size: prop === 'text' ? 240 : 140,
    }));
    grid.source = rows;
    place.append(grid);
  },
  rows: '.rgRow',
  cell: (row) => row.querySelector('.rgCell'),
  clicks: 2,
};
