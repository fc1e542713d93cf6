/** Two waves linked by a code that people made up. */
import {expect} from 'chai';
import {parsePlan} from '../../src/plan/open.js';
import type {Response, Survey} from '../../src/plan/types.js';
import {linkWaves} from '../../src/results/index.js';

function survey(linking = 'code'): Survey {
  const opened = parsePlan({
    format: 'cairn-plan',
    version: 1,
    surveys: [
      {
        id: 's',
        linking,
        waves: [
          {id: 'w-1', status: 'closed'},
          {id: 'w-2', status: 'closed'},
        ],
        scales: [{id: 'a', points: [1, 2, 3].map((value) => ({value, favorable: value === 3}))}],
        items: [
          {id: 'q', kind: 'scale', scale: 'a'},
          {id: 'rare', kind: 'scale', scale: 'a'},
        ],
      },
    ],
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const [only] = opened.plan.surveys;
  if (!only) throw new Error('There is no survey.');
  return only;
}

let ids = 0;
const answer = (wave: string, code: string, q: number, rare?: number): Response =>
  ({
    ...{format: 'cairn-response', version: 1, id: `r-${String(ids++)}`, survey: 's', wave, code},
    source: 'screen',
    answers: {q, ...(rare !== undefined && {rare})},
  }) as Response;

/** Ten people: eight improved, one stayed, one declined; two of each wave cannot be found in the other. */
const twelve = (): Response[] => [
  ...Array.from({length: 10}, (_, at) => [
    answer('w-1', `Code ${String(at)}`, at === 9 ? 3 : 2, at < 4 ? 1 : undefined),
    answer('w-2', `code${String(at)}`, at === 9 ? 1 : at === 8 ? 2 : 3, at < 4 ? 2 : undefined),
  ]).flat(),
  ...[answer('w-1', '', 1), answer('w-1', 'left', 1)],
  ...[answer('w-2', 'twice', 3), answer('w-2', 'twice', 3), answer('w-2', 'new', 3)],
];
const WAVES = {before: 'w-1', after: 'w-2'};

describe('waves that are linked', () => {
  it('say who improved, of people found in both, however they wrote their code', () => {
    expect(linkWaves(survey(), twelve(), WAVES)).to.deep.equal({
      ...{survey: 's', before: 'w-1', after: 'w-2', k: 5, matched: 10},
      unmatched: {before: 2, after: 3},
      items: [
        {id: 'q', pairs: 10, improved: 8, same: 1, declined: 1},
        {id: 'rare', hidden: 'privacy'},
      ],
    });
  });

  it('have the p of the exact sign test from ten people who changed', () => {
    const more = [
      ...twelve(),
      ...['x', 'y'].flatMap((code) => [answer('w-1', code, 1), answer('w-2', code, 3)]),
    ];
    const [item] = linkWaves(survey(), more, WAVES).items ?? [];
    // R: binom.test(10, 11)$p.value
    expect(item?.p).to.be.closeTo(0.01171875, 1e-10);
  });

  it('say nothing of fewer than five, nor where the survey does not link, and hold no code', () => {
    expect(linkWaves(survey(), twelve().slice(0, 8), WAVES)).to.deep.equal({
      ...{survey: 's', before: 'w-1', after: 'w-2', k: 5, hidden: 'privacy'},
    });
    expect(linkWaves(survey('none'), twelve(), WAVES)).to.have.property('hidden', 'privacy');
    expect(JSON.stringify(linkWaves(survey(), twelve(), WAVES))).not.to.match(/code\d|r-\d/i);
  });
});
