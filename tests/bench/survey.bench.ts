/**
 * How fast the impact survey is, beside a page of native inputs and other form libraries: `npm run bench:survey`, after a
 * build. The options are those of `map.bench.ts`.
 */
import {compare, median, type Bench, type Found, type Point} from './side-by-side.js';

/** The questions that are answered: of one choice each, at every size. */
const ANSWERED = [0, 1, 2, 3, 5];

async function measure(bench: Bench, size: number): Promise<Found> {
  const shown = await bench.mount(size, `bench.count() === ${size}`);
  const times: number[] = [];
  const works: number[] = [];
  for (const at of ANSWERED) {
    const choice = await bench.ask<Point>(`(() => {
      const choice = bench.choice(${at});
      choice.scrollIntoView({block: 'center', behavior: 'instant'});
      return middleOf(choice);
    })()`);
    await bench.quiet();
    const now = await bench.ask<Point>(`middleOf(bench.choice(${at}))`);
    const point = Math.abs(now.y - choice.y) > 4 ? now : choice;
    let work = NaN;
    const painted = await bench.painted('click', async () => {
      work = await bench.during(() => bench.click(point));
    });
    await bench.quiet();
    if (!(await bench.ask<boolean>(`bench.answered(${at})`)))
      return {...shown, answer: `question ${String(at)} not answered`};
    // A click on a label is followed by one on its input.
    times.push(painted[0] ?? NaN);
    works.push(work);
  }
  return {...shown, answer: median(times), work: median(works)};
}

await compare({
  name: 'survey',
  sizes: [20, 200, 1000],
  pages: {
    floor: {file: 'floor.js'},
    cairn: {file: 'cairn.js'},
    surveyjs: {file: 'surveyjs.js'},
    formkit: {file: 'formkit.js'},
    lion: {file: 'lion.js'},
  },
  columns: [
    {key: 'size', head: 'gzip kB', sizes: []},
    {key: 'render', head: 'first render'},
    {key: 'open', head: 'of it opening'},
    {key: 'rest', head: 'until at rest'},
    {key: 'answer', head: 'answer to paint ms'},
    {key: 'work', head: 'work of an answer'},
    {key: 'heap', head: 'heap MB'},
  ],
  measure,
});
