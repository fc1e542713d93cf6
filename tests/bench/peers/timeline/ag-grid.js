import {
  ClientSideRowModelModule,
  DateEditorModule,
  ModuleRegistry,
  NumberEditorModule,
  SelectEditorModule,
  TextEditorModule,
  UndoRedoEditModule,
  createGrid,
} from 'ag-grid-community';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  TextEditorModule,
  SelectEditorModule,
  NumberEditorModule,
  DateEditorModule,
  UndoRedoEditModule,
]);
let rows;
window.bench = {
  prepare(size) {
    const {people, rows: all} = benchData.timeline(size);
    const names = new Map(people.map(({id, name}) => [id, name]));
    rows = all.map((row) => ({...row, owner: names.get(row.owner)}));
  },
  mount(place) {
    place.classList.add('fixed');
    createGrid(place, {
      rowData: rows,
      undoRedoCellEditing: true,
      defaultColDef: {editable: true, width: 140},
      columnDefs: ['text', 'owner', 'start', 'due', 'status', 'success', 'hours'].map((field) => ({
        field,
        ...(field === 'text' && {width: 240}),
      })),
    });
  },
  rows: '.ag-row',
  cell: (row) => row.querySelector('[col-id="text"]'),
  clicks: 2,
};
