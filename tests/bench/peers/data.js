/** What every page shows: the same cards, rows and questions for the same number, made before anything is counted. */
let seed = 1;
const random = (below) => {
  seed = (seed * 48271) % 2147483647;
  return seed % below;
};
const pick = (list) => list[random(list.length)];
const WORDS =
  'shared time teams bring student work decide one change together return see what it did protect planning hours every week notes next step coach leads cover period draft bulletin agenda evidence'.split(
    ' ',
  );
const sentence = (count) => Array.from({length: count}, () => pick(WORDS)).join(' ');
const day = (offset) => new Date(Date.UTC(2026, 7, 24 + offset)).toISOString().slice(0, 10);

/** Cards on a grid of places, each leading on to its neighbor and three in ten to another one near by. */
function map(count) {
  seed = 1;
  const columns = Math.ceil(Math.sqrt(count * 2));
  const cards = Array.from({length: count}, (_, at) => ({
    id: `c${at}`,
    text: `Card ${at} ${sentence(5)}`,
    kind: ['purpose', 'vision', 'note', 'shift', 'support'][at % 5],
    x: (at % columns) * 280,
    y: Math.floor(at / columns) * 190,
  }));
  const links = Array.from({length: Math.round(count * 1.3)}, (_, at) => {
    const from = at % count;
    return {
      id: `k${at}`,
      from: `c${from}`,
      to: `c${(from + (at < count ? 1 : 2 + random(3))) % count}`,
    };
  });
  return {cards, links};
}

/** Actions of a school year: somebody, two days, a status, a sign of success; every fifth waits for the one before. */
function timeline(count) {
  seed = 2;
  const people = Array.from({length: 12}, (_, at) => ({id: `p${at}`, name: `Person ${at}`}));
  const rows = Array.from({length: count}, (_, at) => {
    const start = random(280);
    return {
      id: `t${at}`,
      text: `Action ${at} ${sentence(3)}`,
      owner: `p${at % 12}`,
      start: day(start),
      due: day(start + 3 + random(20)),
      status: pick(['not-started', 'underway', 'done']),
      success: sentence(5),
      hours: 1 + random(20),
      after: at % 5 === 4 ? [`t${at - 1}`] : [],
    };
  });
  return {people, rows};
}

const SCALE = ['Never', 'Rarely', 'Sometimes', 'Often', 'Almost always'];
/** Questions of every common kind; from 200 on the first 50 are the rows of one Likert block. */
function survey(count) {
  seed = 3;
  const likert = count >= 200 ? 50 : 0;
  const kinds = [
    'scale',
    'scale',
    'choice',
    'scale',
    'choices',
    'scale',
    'number',
    'scale',
    'choice',
    'text',
  ];
  const items = Array.from({length: count}, (_, at) => {
    const kind = at < likert ? 'scale' : kinds[at % kinds.length];
    return {
      id: `q${at}`,
      kind,
      text: `Question ${at}: how often does your team ${sentence(4)}?`,
      choices:
        kind === 'scale'
          ? SCALE
          : kind === 'choice' || kind === 'choices'
            ? Array.from({length: 4}, (_, n) => `${n} ${sentence(2)}`)
            : [],
    };
  });
  return {items, likert, scale: SCALE};
}

window.benchData = {map, timeline, survey};

/** The middle of an element on the screen. */
window.middleOf = (element) => {
  const box = element.getBoundingClientRect();
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
};
/** What lies at a point, within shadow roots too. */
window.deepAt = (x, y) => {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
};
/** The one of some elements whose middle is nearest to a point. */
window.nearest = (elements, x, y) => {
  const far = (element) => {
    const at = window.middleOf(element);
    return Math.hypot(at.x - x, at.y - y);
  };
  return [...elements].sort((a, b) => far(a) - far(b))[0];
};
