import {expect} from 'chai';
import fc from 'fast-check';
import {PlanError} from '../../src/plan/types.js';
import {countResponses, mergeCounts} from '../../src/results/index.js';
import {answered, loadSurvey, responseOf} from './surveys.js';

const thrown = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error instanceof PlanError ? error.code : error;
  }
  return 'nothing';
};

describe('merging counts', () => {
  it('gives what counting all responses together gives', () => {
    fc.assert(
      fc.property(answered(), fc.nat(60), ({survey, responses}, at) => {
        const one = countResponses(survey, responses.slice(0, at));
        const other = countResponses(survey, responses.slice(at));
        const together = countResponses(survey, responses);
        expect(mergeCounts(one, other)).to.deep.equal(together);
        expect(mergeCounts(other, one)).to.deep.equal(together);
      }),
    );
  });

  it('refuses to count a response twice', () => {
    const sent = responseOf({load: 4});
    const counts = countResponses(loadSurvey, [sent]);
    expect(thrown(() => mergeCounts(counts, counts))).to.equal('conflict');
  });

  it('refuses counts of two surveys', () => {
    const counts = countResponses(loadSurvey, []);
    expect(thrown(() => mergeCounts(counts, {...counts, survey: 'another'}))).to.equal('invalid');
  });
});
