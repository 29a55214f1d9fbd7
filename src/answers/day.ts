// A typed day in, the day, month or year it names out: "2017-05-02", "2 mai 2017", "May 2017". Never one that needs a clock.
import type { ArticleLanguage } from '../articles/article.ts';
import { type CivilDate, dayNumber, isCivilDate } from '../reading/dates/civil-day.ts';
import { findDates } from '../reading/dates/find-dates.ts';

const languages: readonly ArticleLanguage[] = ['fr', 'en'];
const civilDay = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** What may stand around a typed day: "le 2 mai 2017", "on May 2, 2017". */
const around = /^[\s,.!?«»"“”]*(?:(?:le|la|du|en|on|in|of|the|pour|for)\s+)?|[\s,.!?«»"“”]*$/giu;

/**
 * `2017-05-02`, `2017-05` or `2017`, or null for what names none ("hier", "2017-02-30"). Words are read in French and in
 * English; without a year there is no day.
 */
export function readDay(typed: string): string | null {
  const bare = typed.trim();
  if (civilDay.test(bare)) return isOnCalendar(bare) ? bare : null;
  for (const lang of languages) {
    const named = dayInWords(bare, lang);
    if (named !== null) return named;
  }
  return null;
}

/** The one date that takes up all that was typed. */
function dayInWords(typed: string, lang: ArticleLanguage): string | null {
  if (typed.length === 0 || typed.length > 80) return null;
  const block = { kind: 'paragraph', start: 0, end: typed.length, paragraph: 1 } as const;
  const dates = findDates({ text: typed, lang, blocks: [block], date: null }, [
    { start: 0, end: typed.length, paragraph: 1 },
  ]);
  const [only] = dates;
  if (only === undefined || dates.length > 1 || only.mod !== undefined) return null;
  const outside = `${typed.slice(0, only.start)}\u0000${typed.slice(only.end)}`.replace(around, '');
  if (outside.replace('\u0000', '').trim() !== '') return null;
  return civilDay.test(only.value) && isOnCalendar(only.value) ? only.value : null;
}

function isOnCalendar(day: string): boolean {
  return isCivilDate(partsOf(day, 1, 1));
}

function partsOf(day: string, missingMonth: number, missingDay: number): CivilDate {
  const [year = 0, month = missingMonth, date = missingDay] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** Whether an article of this date is one of the day's, month's or year's: a month holds its days, a day never a month. */
export function isWithin(articleDate: string, day: string): boolean {
  return articleDate === day || articleDate.startsWith(`${day}-`);
}

/** How far two days, months or years lie apart, in days; a month or year counts from its middle. */
export function daysApart(one: string, other: string): number {
  return Math.abs(dayNumber(partsOf(one, 7, 15)) - dayNumber(partsOf(other, 7, 15)));
}
