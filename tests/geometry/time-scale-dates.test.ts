import {expect} from 'chai';
import fc from 'fast-check';
import {dateOf, daysBetween, weekday} from '../../src/plan/dates.js';
import {
  daysFor,
  monthsOf,
  placeOf,
  scaleWidth,
  spanOf,
  timeScale,
  weeksOf,
} from '../../src/geometry/time-scale.js';

const day = fc.integer({min: 0, max: 40_000}).map(dateOf);
const days = fc.array(day, {minLength: 1, maxLength: 8}).filter((dates) => {
  const sorted = [...dates].sort();
  return daysBetween(sorted[0] ?? '', sorted.at(-1) ?? '') < 1000;
});

describe('time scale', () => {
  it('begins on a Monday, ends on a Sunday and shows every day it was made for', () => {
    fc.assert(
      fc.property(days, (dates) => {
        const scale = timeScale(dates, 8)!;
        expect(weekday(dateOf(scale.first))).to.equal(1);
        expect(weekday(dateOf(scale.last))).to.equal(7);
        for (const date of dates) {
          expect(placeOf(scale, date)).to.be.within(7 * 8, scaleWidth(scale) - 8 * 8);
          expect(spanOf(scale, date, date)).to.deep.equal({left: placeOf(scale, date), width: 8});
        }
      }),
    );
  });

  it('fills itself with weeks and months, without a gap', () => {
    fc.assert(
      fc.property(days, (dates) => {
        const scale = timeScale(dates, 6)!;
        expect(weeksOf(scale)).to.have.length(scaleWidth(scale) / 42);
        let end = 0;
        for (const {left, width} of monthsOf(scale)) {
          expect(left).to.equal(end);
          end = left + width;
        }
        expect(end).to.equal(scaleWidth(scale));
      }),
    );
  });

  it('is as long across a change of clocks as anywhere', () => {
    const scale = timeScale(['2026-10-30', '2026-11-03'], 10)!;
    expect(spanOf(scale, '2026-10-31', '2026-11-02')?.width).to.equal(30);
  });

  it('cuts off what runs over its ends, and has no place for what lies outside or has no day', () => {
    const scale = timeScale(['2026-09-14'], 10)!;
    expect(spanOf(scale, '2020-01-01', '2030-01-01')).to.deep.equal({
      left: 0,
      width: scaleWidth(scale),
    });
    expect(spanOf(scale, '2020-01-01', '2020-02-01')).to.equal(undefined);
    expect(spanOf(scale, '', '')).to.equal(undefined);
    expect(timeScale(['', 'soon'], 10)).to.equal(undefined);
  });

  it('shows an action that ends before it begins on the day it ends', () => {
    const scale = timeScale(['2026-09-01', '2026-09-30'], 10)!;
    expect(spanOf(scale, '2026-09-20', '2026-09-10')).to.deep.equal(
      spanOf(scale, '2026-09-10', '2026-09-10'),
    );
  });

  it('does not grow without end for a wrong year', () => {
    expect(scaleWidth(timeScale(['0026-09-14', '2026-09-14'], 10)!)).to.equal(11_000);
  });

  it('turns a distance into whole days', () => {
    const scale = timeScale(['2026-09-14'], 10)!;
    expect([daysFor(scale, 14), daysFor(scale, 16), daysFor(scale, -26)]).to.deep.equal([1, 2, -3]);
  });
});
