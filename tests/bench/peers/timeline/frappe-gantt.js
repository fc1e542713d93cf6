import Gantt from 'frappe-gantt';
import '../node_modules/frappe-gantt/dist/frappe-gantt.css';

let tasks;
window.bench = {
  prepare(size) {
    tasks = benchData.timeline(size).rows.map(({id, text, start, due, after}) => ({
      id,
      name: text,
      start,
      end: due,
      progress: 0,
      dependencies: after,
    }));
  },
  mount(place) {
    new Gantt(place, tasks, {view_mode: 'Week', container_height: 700, popup: false});
  },
  rows: '.bar-wrapper',
  rowAt: (y) =>
    [...document.querySelectorAll('.bar-wrapper')].find((bar) => Math.abs(middleOf(bar).y - y) < 30)
      ?.dataset.id ?? '',
  // Its words lie over the middle of a bar.
  bars: () => document.querySelectorAll('.bar-wrapper'),
};
