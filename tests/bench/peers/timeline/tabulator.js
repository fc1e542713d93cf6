import {
  EditModule,
  FormatModule,
  HistoryModule,
  InteractionModule,
  KeybindingsModule,
  Tabulator,
} from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator_simple.css';

Tabulator.registerModule([
  EditModule,
  FormatModule,
  HistoryModule,
  InteractionModule,
  KeybindingsModule,
]);
let rows;
window.bench = {
  prepare(size) {
    const {people, rows: all} = benchData.timeline(size);
    const names = new Map(people.map(({id, name}) => [id, name]));
    rows = all.map((row) => ({...row, owner: names.get(row.owner)}));
  },
  mount(place) {
    new Tabulator(place, {
      data: rows,
      height: 700,
      history: true,
      columns: ['text', 'owner', 'start', 'due', 'status', 'success', 'hours'].map((field) => ({
        title: field,
        field,
        editor:
          field === 'hours' ? 'number' : field === 'start' || field === 'due' ? 'date' : 'input',
        width: field === 'text' ? 240 : 140,
      })),
    });
  },
  rows: '.tabulator-row',
  cell: (row) => row.querySelector('[tabulator-field="text"]'),
  clicks: 1,
};
