/**
 * The least a page can do, written by hand: as many rows as are seen and four more, moved by transform and filled in the
 * scroll handler itself, so that no frame is blank; one scroller with a sticky part; one input while a cell is edited.
 */
const ROW = 40;
const DAY = 4;
const FIRST = Date.UTC(2026, 7, 24);
const css = new CSSStyleSheet();
css.replaceSync(`
  .scroller { height: 700px; overflow: auto; contain: strict; font: 14px/1.4 sans-serif }
  .extent { position: relative; width: 2200px }
  .row { position: absolute; top: 0; left: 0; width: 100%; height: ${ROW}px; display: flex; contain: strict;
    border-bottom: 1px solid #dde; box-sizing: border-box }
  .cells { position: sticky; left: 0; z-index: 1; display: flex; width: 880px; background: #fff }
  .cell { width: 110px; padding: 9px 8px; box-sizing: border-box; overflow: hidden; white-space: nowrap }
  .cell:first-child { width: 220px }
  .cell input { font: inherit; width: 100%; box-sizing: border-box }
  .time { position: relative; flex: 1; background: repeating-linear-gradient(to right, #dde 0 1px, transparent 1px ${7 * DAY}px) }
  .bar { position: absolute; top: 8px; height: 24px; left: 0; border: 1px solid #688; background: #cee; touch-action: none }
`);
const COLUMNS = ['text', 'owner', 'start', 'due', 'status', 'success', 'hours'];
const dates = new Intl.DateTimeFormat('en', {month: 'short', day: 'numeric', timeZone: 'UTC'});
const number = (date) => (Date.parse(date) - FIRST) / 864e5;
let rows, names, scroller, extent;
const pool = [];

function fill(slot, at) {
  if (slot.at === at) return;
  slot.at = at;
  const row = rows[at];
  slot.element.style.transform = `translateY(${at * ROW}px)`;
  COLUMNS.forEach((column, index) => {
    const value = row[column];
    slot.cells[index].textContent =
      column === 'owner'
        ? names.get(value)
        : column === 'start' || column === 'due'
          ? dates.format(Date.parse(value))
          : value;
  });
  put(slot.bar, row);
}
function put(bar, row) {
  bar.style.transform = `translateX(${number(row.start) * DAY}px)`;
  bar.style.width = `${(number(row.due) - number(row.start) + 1) * DAY}px`;
}
function show() {
  const first = Math.max(
    0,
    Math.min(rows.length - pool.length, Math.floor(scroller.scrollTop / ROW) - 2),
  );
  for (let at = first; at < Math.min(rows.length, first + pool.length); at++)
    fill(pool[at % pool.length], at);
}
function edit(cell, slot) {
  const input = document.createElement('input');
  input.value = cell.textContent;
  cell.replaceChildren(input);
  input.focus();
  input.select();
  const end = () => {
    rows[slot.at].text = input.value;
    cell.replaceChildren(input.value);
  };
  input.addEventListener('keydown', ({key}) => {
    if (key === 'Enter') end();
  });
}
let held;
window.bench = {
  prepare(size) {
    const data = benchData.timeline(size);
    rows = data.rows;
    names = new Map(data.people.map(({id, name}) => [id, name]));
  },
  mount(place) {
    document.adoptedStyleSheets = [css];
    scroller = document.createElement('div');
    scroller.className = 'scroller';
    extent = document.createElement('div');
    extent.className = 'extent';
    extent.style.height = `${rows.length * ROW}px`;
    for (let at = 0; at < Math.min(rows.length, Math.ceil(700 / ROW) + 4); at++) {
      const element = document.createElement('div');
      element.className = 'row';
      const side = document.createElement('div');
      side.className = 'cells';
      const cells = COLUMNS.map((column) => {
        const cell = document.createElement('div');
        cell.className = `cell ${column}`;
        return cell;
      });
      side.append(...cells);
      const time = document.createElement('div');
      time.className = 'time';
      const bar = document.createElement('button');
      bar.className = 'bar';
      time.append(bar);
      element.append(side, time);
      const slot = {element, cells, bar, at: -1};
      pool.push(slot);
      cells[0].addEventListener('click', () => edit(cells[0], slot));
      bar.addEventListener('pointerdown', (event) => {
        bar.setPointerCapture(event.pointerId);
        held = {slot, x: event.clientX, start: rows[slot.at].start, due: rows[slot.at].due};
      });
      bar.addEventListener('pointermove', (event) => {
        if (!held) return;
        const days = Math.round((event.clientX - held.x) / DAY);
        const row = rows[held.slot.at];
        const moved = (date) =>
          new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
        row.start = moved(held.start);
        row.due = moved(held.due);
        put(bar, row);
        cells[2].textContent = dates.format(Date.parse(row.start));
        cells[3].textContent = dates.format(Date.parse(row.due));
      });
      bar.addEventListener('pointerup', () => (held = undefined));
      extent.append(element);
    }
    show();
    scroller.addEventListener('scroll', show, {passive: true});
    scroller.append(extent);
    place.append(scroller);
  },
  rows: '.row',
  cell: (row) => row.querySelector('.cell'),
  clicks: 1,
  bars: () => document.querySelectorAll('.bar'),
};
