/** A team's own words for a day, and what has to move when what it waits for ends later. */
import {expect} from 'chai';
import fc from 'fast-check';
import {addDays, compareDates, isSchoolDay} from '../../src/plan/dates.js';
import {dayOfWords} from '../../src/plan/day-words.js';
import {changeAction, run} from '../../src/plan/edits/index.js';
import {parsePlan} from '../../src/plan/open.js';
import {createPlanStore} from '../../src/plan/store.js';
import type {Plan} from '../../src/plan/types.js';
import {newlyEarly, shiftsFor} from '../../src/plan/waiting.js';
import teamTime from '../../stories/plans/team-time.plan.json' with {type: 'json'};

function opened(document: object): Plan {
  const parsed = parsePlan(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}
const example = opened(teamTime);

describe('words for a day', () => {
  const days: Readonly<Record<string, string>> = {
    'before winter break': '2026-12-18',
    'Before the winter break.': '2026-12-18',
    'after Thanksgiving': '2026-11-30',
    'end of Quarter 1': '2026-10-30',
    'by the end of quarter 1': '2026-10-30',
    'start of Quarter 1': '2026-08-24',
    'by Test begins': '2026-09-14',
    'antes de Winter break': '2026-12-18',
  };
  for (const [words, day] of Object.entries(days)) {
    it(`“${words}” is ${day} in the worked example`, () => {
      expect(dayOfWords(example, words)).to.equal(day);
    });
  }

  it('mean no day where they name nothing, or more than one thing', () => {
    for (const words of ['', 'soon', 'before', 'before break', 'end of quarter', '2026-12-18'])
      expect(dayOfWords(example, words), words).to.equal('');
  });
});

describe('what waits', () => {
  const moved = (due: string): Plan => {
    const store = createPlanStore(example);
    const result = run(store, changeAction('t-protocol', {due}));
    expect(result.ok).to.equal(true);
    return store.plan;
  };

  it('is told when it would begin too early, once', () => {
    expect(newlyEarly(example, moved('2026-09-12'))).to.deep.equal([]);
    const late = moved('2026-09-16');
    expect(newlyEarly(example, late)).to.deep.equal([{id: 't-sessions', waitsFor: 't-protocol'}]);
    expect(newlyEarly(late, {...late, actions: [...late.actions]})).to.deep.equal([]);
  });

  it('begins on the next day of school, as long as before, and pushes what follows it', () => {
    const late = moved('2026-10-02');
    // Its end would fall into the winter break.
    const shifts = shiftsFor(late, ['t-sessions']);
    expect(shifts[0]).to.deep.equal({id: 't-sessions', start: '2026-10-05', due: '2027-01-04'});
  });

  it('ends for any circle of waiting, and never moves anything back or onto a closed day', () => {
    const dates = fc.integer({min: 0, max: 200}).map((days) => addDays('2026-09-01', days));
    const plans = fc
      .array(
        fc.record({
          start: fc.oneof(fc.constant(''), dates),
          length: fc.nat(20),
          after: fc.array(fc.nat(5), {maxLength: 3}),
        }),
        {minLength: 1, maxLength: 6},
      )
      .map((items) =>
        opened({
          ...example,
          actions: items.map(({start, length, after}, at) => ({
            id: `t-${String(at)}`,
            text: String(at),
            start,
            due: addDays(start, length),
            after: [...new Set(after)]
              .filter((one) => one < items.length)
              .map((one) => `t-${String(one)}`),
          })),
        }),
      );
    fc.assert(
      fc.property(plans, (plan) => {
        for (const {id, start, due} of shiftsFor(
          plan,
          plan.actions.map((action) => action.id),
        )) {
          const action = plan.actions.find((one) => one.id === id)!;
          expect(compareDates(start, action.start)).to.be.greaterThan(0);
          expect(isSchoolDay(plan.calendar, start) && isSchoolDay(plan.calendar, due)).to.equal(
            true,
          );
        }
      }),
      {numRuns: 60},
    );
  });
});
