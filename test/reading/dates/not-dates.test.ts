// Over five hundred lines that look like dates and are none.
import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of.ts';
import { englishNotDates } from './not-dates-english.ts';
import { frenchNotDates } from './not-dates-french.ts';

describe('what only looks like a date', () => {
  it('is told in more than five hundred different lines', () => {
    expect(new Set([...frenchNotDates, ...englishNotDates]).size).toBeGreaterThan(500);
  });

  it.each(['2017-05-16', '2017-05', null])('yields no date in French, for an article of %s', (date) => {
    const faults = frenchNotDates.flatMap((line) =>
      datesOf(line, 'fr', date).map((found) => `${line} -> ${found}`),
    );
    expect(faults).toEqual([]);
  });

  it.each(['2017-05-16', '2017-05', null])('yields no date in English, for an article of %s', (date) => {
    const faults = englishNotDates.flatMap((line) =>
      datesOf(line, 'en', date).map((found) => `${line} -> ${found}`),
    );
    expect(faults).toEqual([]);
  });
});
