import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {Gantt, Willow} from '@svar-ui/react-gantt';
import '@svar-ui/react-gantt/all.css';

let tasks, links;
const columns = [
  {id: 'text', header: 'Task', width: 240, editor: 'text'},
  {id: 'owner', header: 'Owner', width: 120, editor: 'text'},
  {id: 'start', header: 'Start', width: 120},
  {id: 'end', header: 'End', width: 120},
  {id: 'status', header: 'Status', width: 120, editor: 'text'},
];
window.bench = {
  prepare(size) {
    const {people, rows} = benchData.timeline(size);
    const names = new Map(people.map(({id, name}) => [id, name]));
    tasks = rows.map(({id, text, owner, start, due, status}) => ({
      id,
      text,
      owner: names.get(owner),
      start: new Date(start),
      end: new Date(due),
      status,
      type: 'task',
      progress: 0,
    }));
    links = rows.flatMap(({id, after}) =>
      after.map((source) => ({id: `${source}-${id}`, source, target: id, type: 'e2s'})),
    );
  },
  mount(place) {
    place.classList.add('fixed');
    // Its theme, which is two elements, takes no height by itself, without which every row is rendered.
    const css = new CSSStyleSheet();
    css.replaceSync('#place .wx-theme { height: 100% }');
    document.adoptedStyleSheets = [css];
    createRoot(place).render(
      createElement(
        Willow,
        {fonts: false},
        createElement(Gantt, {
          tasks,
          links,
          columns,
          scales: [
            {unit: 'month', step: 1, format: '%F %Y'},
            {unit: 'week', step: 1, format: '%w'},
          ],
          cellWidth: 56,
        }),
      ),
    );
  },
  rows: '.wx-row, .wx-bar',
  // Its grid does not turn with the wheel, its chart does.
  wheelAt: {x: 900, y: 450},
  cell: (row) => row.querySelector('.wx-cell'),
  clicks: 2,
  bars: () => document.querySelectorAll('.wx-bar.wx-task'),
};
