// The calendar arithmetic against Date.UTC as the oracle, and against known weeks and Easters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  easterSunday,
  isCivilDate,
  isoDay,
  isoWeek,
  mondayOfWeek,
  nthWeekday,
  weekdayOf,
  weekOf,
} from '../../../src/reading/dates/civil-day.ts';

const millisecondsOfDay = 86_400_000;
const days = fc.integer({ min: -700_000, max: 700_000 });
const utc = (day: number): Date => new Date(day * millisecondsOfDay);

describe('a civil day', () => {
  it('has the date that Date.UTC gives it, and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = utc(day);
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        };
        expect(civilDate(day)).toEqual(expected);
        expect(dayNumber(expected)).toBe(day);
      }),
    );
  });

  it('has the weekday that Date.UTC gives it', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(day) % 7).toBe(utc(day).getUTCDay());
      }),
    );
  });

  it('is written as in ISO 8601', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        expect(isoDay(day)).toBe(utc(day).toISOString().slice(0, 10));
      }),
    );
  });

  it('exists exactly when Date.UTC does not move it', () => {
    const part = fc.integer({ min: 0, max: 33 });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3000 }), part, part, (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const same =
          date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(isCivilDate({ year, month, day })).toBe(same);
      }),
    );
  });
});

describe('months', () => {
  it('roll over the year in both directions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -200, max: 200 }),
        (year, month, by) => {
          const moved = addMonths(year, month, by);
          expect(moved.year * 12 + moved.month).toBe(year * 12 + month + by);
          expect(moved.month).toBeGreaterThanOrEqual(1);
          expect(moved.month).toBeLessThanOrEqual(12);
        },
      ),
    );
  });

  it('have the length that Date.UTC gives them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});

describe('ISO weeks', () => {
  it.each([
    ['2017-05-16', '2017-W20'],
    ['2016-01-03', '2015-W53'],
    ['2018-12-31', '2019-W01'],
    ['2000-01-01', '1999-W52'],
    ['2021-01-04', '2021-W01'],
  ])('%s lies in %s', (day, week) => {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    expect(isoWeek(dayNumber({ year, month, day: dayOfMonth }))).toBe(week);
  });

  it('begin on the Monday that they hold', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = weekOf(day);
        const monday = mondayOfWeek(year, week);
        expect(weekdayOf(monday)).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });
});

describe('movable days', () => {
  it.each([
    [1999, '1999-04-04'],
    [2003, '2003-04-20'],
    [2017, '2017-04-16'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
  ])('Easter of %i is %s', (year, day) => {
    expect(isoDay(easterSunday(year))).toBe(day);
  });

  it('Easter is a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const day = easterSunday(year);
        expect(weekdayOf(day)).toBe(7);
        expect(day).toBeGreaterThanOrEqual(dayNumber({ year, month: 3, day: 22 }));
        expect(day).toBeLessThanOrEqual(dayNumber({ year, month: 4, day: 25 }));
      }),
    );
  });

  it('counts weekdays of a month from either end', () => {
    expect(isoDay(nthWeekday(2017, 11, 4, 4))).toBe('2017-11-23');
    expect(isoDay(nthWeekday(2017, 5, 7, -1))).toBe('2017-05-28');
    expect(isoDay(nthWeekday(2017, 5, 1, 1))).toBe('2017-05-01');
  });
});
