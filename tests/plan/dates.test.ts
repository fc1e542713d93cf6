/** Days are days wherever the machine stands: this file runs under eight time zones. */
import {expect} from 'chai';
import fc from 'fast-check';
import {
  addDays,
  compareDates,
  dateOf,
  dayNumber,
  daysBetween,
  isSchoolDay,
  mondayOf,
  today,
  weekday,
} from '../../src/plan/dates.js';
import {isPlanDate} from '../../src/plan/schema/shapes.js';

/** From 0000-01-01 to 9999-12-31. */
const number = fc.integer({min: -719_528, max: 2_932_896});
const step = fc.integer({min: -200_000, max: 200_000});

describe('a day', () => {
  it('is the one that was written, not the evening before', () => {
    expect(addDays('2026-09-14', 0)).to.equal('2026-09-14');
    expect(dayNumber('1970-01-01')).to.equal(0);
    expect(dayNumber('2026-09-14')).to.equal(20_710);
  });

  it('is the same day that the platform counts in UTC', () => {
    fc.assert(
      fc.property(number, (days) => {
        const iso = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dateOf(days)).to.equal(iso);
        expect(dayNumber(iso)).to.equal(days);
        expect(weekday(iso)).to.equal(new Date(days * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  it('comes back when it is moved there and back again', () => {
    fc.assert(
      fc.property(number, step, (days, by) => {
        const date = dateOf(days);
        const moved = addDays(date, by);
        fc.pre(moved !== '');
        expect(addDays(moved, -by)).to.equal(date);
        expect(daysBetween(date, moved)).to.equal(by);
      }),
    );
  });

  it('follows the day before, over months, leap days and a change of clocks', () => {
    expect(addDays('2026-02-28', 1)).to.equal('2026-03-01');
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2100-02-28', 1)).to.equal('2100-03-01');
    expect(addDays('2000-02-28', 1)).to.equal('2000-02-29');
    for (const [before, after] of [
      ['2026-03-07', '2026-03-08'],
      ['2026-03-08', '2026-03-09'],
      ['2026-10-31', '2026-11-01'],
      ['2026-11-01', '2026-11-02'],
      ['2026-04-04', '2026-04-05'],
      ['2011-12-29', '2011-12-30'],
    ] as const) {
      expect(addDays(before, 1)).to.equal(after);
      expect(daysBetween(before, after)).to.equal(1);
    }
  });

  it('has a number exactly where a plan may hold it', () => {
    const part = (max: number, length: number) =>
      fc.nat({max}).map((value) => String(value).padStart(length, '0'));
    const near = fc.tuple(part(9999, 4), part(13, 2), part(32, 2)).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        expect(!Number.isNaN(dayNumber(text))).to.equal(text !== '' && isPlanDate(text));
      }),
      {numRuns: 500},
    );
  });

  it('stays empty where there is none', () => {
    for (const text of ['', '2026-02-30', '2026-13-01', '2026-9-14', '2026-09-14T00:00', 'soon']) {
      expect(dayNumber(text)).to.be.NaN;
      expect(addDays(text, 1)).to.equal('');
      expect(mondayOf(text)).to.equal('');
      expect(weekday(text)).to.be.NaN;
    }
    expect(daysBetween('', '2026-09-14')).to.be.NaN;
    expect(dateOf(0.5)).to.equal('');
    expect(addDays('9999-12-31', 1)).to.equal('');
    expect(addDays('0000-01-01', -1)).to.equal('');
  });

  it('belongs to the week of the Monday before it', () => {
    fc.assert(
      fc.property(number, (days) => {
        const date = dateOf(days);
        const monday = mondayOf(date);
        fc.pre(monday !== '');
        expect(weekday(monday)).to.equal(1);
        expect(daysBetween(monday, date)).to.equal(weekday(date) - 1);
      }),
    );
  });

  it('sorts before later days, and days before no day', () => {
    const dates = ['', '2026-09-14', '2025-12-31', '', '2026-01-01'];
    expect(dates.sort(compareDates)).to.deep.equal([
      '2025-12-31',
      '2026-01-01',
      '2026-09-14',
      '',
      '',
    ]);
    expect(compareDates('2026-09-14', '2026-09-14')).to.equal(0);
  });
});

describe('today', () => {
  it('is the day on the wall of the reader, from midnight to midnight', () => {
    expect(today(new Date(2026, 8, 14, 0, 0, 0))).to.equal('2026-09-14');
    expect(today(new Date(2026, 8, 14, 23, 59, 59))).to.equal('2026-09-14');
    expect(today(new Date(2026, 0, 1))).to.equal('2026-01-01');
  });

  it('is a day', () => {
    expect(dayNumber(today())).not.to.be.NaN;
  });
});

describe('a school day', () => {
  const calendar = {
    schoolDays: [1, 2, 3, 4, 5],
    closed: [
      {id: 'thanks', text: 'Thanksgiving', start: '2026-11-25', end: '2026-11-27'},
      {id: 'snow', text: 'Snow', start: '2027-01-11', end: ''},
      {id: 'open', text: 'Not said yet', start: '', end: ''},
    ],
  };

  it('is a weekday of school', () => {
    expect(isSchoolDay(calendar, '2026-09-14')).to.be.true;
    expect(isSchoolDay(calendar, '2026-09-13')).to.be.false;
    expect(isSchoolDay({...calendar, schoolDays: [7]}, '2026-09-13')).to.be.true;
  });

  it('is none from the first to the last day of a closed time', () => {
    expect(isSchoolDay(calendar, '2026-11-24')).to.be.true;
    expect(isSchoolDay(calendar, '2026-11-25')).to.be.false;
    expect(isSchoolDay(calendar, '2026-11-27')).to.be.false;
    expect(isSchoolDay(calendar, '2026-11-30')).to.be.true;
  });

  it('is none on a closed day that has no end', () => {
    expect(isSchoolDay(calendar, '2027-01-11')).to.be.false;
    expect(isSchoolDay(calendar, '2027-01-12')).to.be.true;
  });

  it('is none where there is no day', () => {
    expect(isSchoolDay(calendar, '')).to.be.false;
  });
});
