// What it takes to say points of time in a locale: the shape, and what the locales share. Holds no word of any.
import { type Clock, type TimexPoint, utcDate } from '../timex.ts';

export interface CalendarWords {
  readonly point: (point: TimexPoint) => string;
  readonly part: (mod: 'START' | 'MID' | 'END', point: TimexPoint) => string;
  readonly near: (mod: 'APPROX' | 'BEFORE' | 'AFTER', point: TimexPoint) => string;
  readonly open: {
    readonly from: (point: TimexPoint) => string;
    readonly until: (point: TimexPoint) => string;
  };
  /** "22 h 30 UTC", "22:30 UTC". */
  readonly clock: (clock: Clock) => string;
  /** "du 3 mai 2017 au 8 juin 2017", "from May 2017 to 8 June 2017". */
  readonly period: (from: TimexPoint, to: TimexPoint) => string;
  /** "1er", "2"; in English "1", "2". */
  readonly dayNumber: (day: number) => string;
  readonly dayOfMonth: (day: number, month: number) => string;
  readonly monthName: (month: number) => string;
}

/** Month names from Intl, January first. */
export function monthNames(tag: string): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(utcDate(2017, index + 1, 1)));
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** "8 au 14 mai 2017"; a month or year is said twice only where it changes. */
export function daySpan(
  { dayNumber, dayOfMonth }: CalendarWords,
  first: Day,
  last: Day,
  joint: string,
): string {
  const end = `${dayOfMonth(last.day, last.month)} ${last.year}`;
  if (first.year !== last.year) return `${dayOfMonth(first.day, first.month)} ${first.year}${joint}${end}`;
  if (first.month !== last.month) return `${dayOfMonth(first.day, first.month)}${joint}${end}`;
  return `${dayNumber(first.day)}${joint}${end}`;
}

/** "05". */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
