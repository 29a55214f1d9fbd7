// A TIMEX3 value in, its words in the reader's language out: "7–8 juillet 2017". Never finer than the value, never a clock.
import type { DateMention } from '../reading/reading.ts';
import { createMemory } from '../remember.ts';
import type { CalendarWords } from './calendar/calendar-words.ts';
import { englishCalendarWords } from './calendar/english.ts';
import { frenchCalendarWords } from './calendar/french.ts';
import type { Locale } from './reply.ts';
import { parseTimex, type TimexPoint } from './timex.ts';

type Modifier = DateMention['mod'];

const calendars: Readonly<Record<Locale, CalendarWords>> = {
  fr: frenchCalendarWords,
  en: englishCalendarWords,
};

/**
 * "fin avril 2017", "end of April 2017"; "30 juin – 2 juillet 2017". Null where a calendar has no words for the value
 * (a duration, a set, "PAST_REF", an unknown year): then the article's own words must do.
 */
export function formatDate(value: string, mod: Modifier, locale: Locale): string | null {
  return written.recall(`${locale} ${mod ?? ''} ${value}`, () => writeDate(value, mod, locale));
}

/** The dates of articles are written again and again. */
const written = createMemory<string, string | null>(1000);

function writeDate(value: string, mod: Modifier, locale: Locale): string | null {
  const words = calendars[locale];
  const [from, to, ...more] = value.split('/');
  if (from === undefined || more.length > 0) return null;
  if (to === undefined) return formatPoint(parseTimex(from), mod, words);
  // No words stand for the end of a span of days; better the article's own.
  if (mod !== undefined) return null;
  const start = parseTimex(from);
  const end = parseTimex(to);
  if (to === '..' || to === '') return start === null ? null : words.open.from(start);
  if (from === '..' || from === '') return end === null ? null : words.open.until(end);
  return start === null || end === null ? null : formatRange(start, end, words);
}

/** The date of an article or of a day asked for: "2 mai 2017", "mai 2017"; what is no date is given back as it is. */
export function formatDay(date: string, locale: Locale): string {
  return formatDate(date, undefined, locale) ?? date;
}

/** From one article's date to another's: "de mai 2017 au 18 juin 2024"; one and the same date is said once. */
export function formatPeriod(from: string, to: string, locale: Locale): string {
  const [start, end] = [parseTimex(from), parseTimex(to)];
  if (from === to || start === null || end === null) return formatDay(from, locale);
  return calendars[locale].period(start, end);
}

function formatPoint(point: TimexPoint | null, mod: Modifier, words: CalendarWords): string | null {
  if (point === null) return null;
  switch (mod) {
    case undefined:
      return words.point(point);
    case 'START':
    case 'MID':
    case 'END':
      return words.part(mod, point);
    case 'APPROX':
    case 'BEFORE':
    case 'AFTER':
      return words.near(mod, point);
    case 'LESS_THAN':
    case 'MORE_THAN':
      return null;
  }
}

/** Names a shared month or year once: "7–8 juillet 2017", "avril–mai 2017", "30 juin – 2 juillet 2017", "2010–2015". */
function formatRange(start: TimexPoint, end: TimexPoint, words: CalendarWords): string {
  if (start.kind === 'year' && end.kind === 'year') return `${words.point(start)}–${words.point(end)}`;
  if (start.kind === 'month' && end.kind === 'month' && start.year === end.year) {
    return `${words.monthName(start.month)}–${words.point(end)}`;
  }
  if (start.kind === 'day' && end.kind === 'day' && start.year === end.year) {
    return start.month === end.month
      ? `${words.dayNumber(start.day)}–${words.point(end)}`
      : `${words.dayOfMonth(start.day, start.month)} – ${words.point(end)}`;
  }
  const isOneDay =
    start.kind === 'time' &&
    end.kind === 'time' &&
    [start.year, start.month, start.day].join() === [end.year, end.month, end.day].join();
  return `${words.point(start)} – ${isOneDay ? words.clock(end) : words.point(end)}`;
}
