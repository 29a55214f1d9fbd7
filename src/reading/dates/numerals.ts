// Digits in, a number, clock time or numeric date out. Looks at one place of a text; knows no words but am, pm and zones.
import { isCivilDate } from './civil-day.ts';
import type { Clock, Numeral, NumericDate } from './token.ts';

/** What stands at a place of digits, and where it ends. */
export interface DigitsReading {
  readonly end: number;
  readonly numeral: Numeral | null;
  readonly clock: Clock | null;
  readonly numeric: NumericDate | null;
}

const blank = '[ \\u00a0\\u202f]';
const zone = `(?:${blank}?(?:\\((?:UTC|GMT)\\)|(?:GMT|UTC|CET|CEST|EST|EDT|PST|PDT|BST)\\b(?:[+-]\\d{1,2})?))`;
const hour = '(?<hour>[01]?\\d|2[0-4])';
const minute = '(?<minute>[0-5]\\d)';
const second = '(?<second>[0-5]\\d)';

/** "8h10 PM", "5h16p"; a lone "a" after a blank is the French verb. */
const halfDay = `(?:(?:${blank}(?=[ap]\\.?m))?(?<half>[ap])(?:\\.?m\\b\\.?|\\b))?`;

const isoPattern =
  /(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:T(?<hour>\d\d)(?::?(?<minute>\d\d)(?::?(?<second>\d\d)(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d/-]|\.\d)/y;
const yearFirstPattern = /(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/]|[.-]\d)/y;
const longPattern =
  /(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<year>\d{4})(?![\d/%]|[.,-]\d(?!\d?:\d\d))/y;
/** "27.03.15", "8/2/16"; with stops both numbers have two digits, so that "1.10.30" stays a version. */
const shortYearPattern =
  /(?:(?<a>\d{1,2})\/(?<b>\d{1,2})\/|(?<c>\d\d)\.(?<d>\d\d)\.)(?<year>\d\d)(?![\d/%]|[.,-]\d)/y;
/** "02 04 2009": two small numbers and a year, no part of a longer row of digits. */
const blankPattern = /(?<!\d[ .-])(?<a>\d{1,2}) (?<b>\d{1,2}) (?<year>(?:19|20)\d\d)(?![\d/%]|[ .,-]\d)/y;
/** "05/31/2024-14:15": a time of day right after a date. */
const clockAfterPattern = new RegExp(`[.-]${hour}:${minute}(?!\\d)`, 'y');
/** "2015-03", "09/2012". */
const monthPattern =
  /(?:(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])|(?<m>0?[1-9]|1[0-2])\/(?<y>(?:19|20)\d\d))(?![\d/%-]|[.,]\d)/y;

/** "22 h 30", "18h", "8h10m00s". */
const hourLetterPattern = new RegExp(
  `${hour}${blank}?[hH](?:${blank}?${minute}(?:m(?:n|in)?(?:${second}s?)?)?(?!\\d|${blank}\\d{3})${halfDay})?(?![\\p{L}\\d]|[.:]\\d)(?:${zone})?`,
  'iuy',
);
/** "16:50", "7:56:30 pm", "16:50 (UTC)". */
const colonPattern = new RegExp(
  `${hour}:${minute}(?::${second})?${halfDay}${zone}?(?![\\p{L}\\d]|[.:]\\d)`,
  'iuy',
);
/** "4 p.m.", "11pm", "6.13 AM", "1230pm". */
const halfDayPattern = new RegExp(
  `${hour}(?:[.:]?${minute})?${blank}?(?<half>[ap])(?:\\.${blank}?m\\.|m\\b|m(?=-))(?:${zone})?`,
  'iuy',
);
/** "0915 GMT". */
const zonedPattern = new RegExp(`(?<hour>[01]\\d|2[0-3]):?(?<minute>[0-5]\\d)${zone}`, 'uy');

const ordinalPattern =
  /(?<value>\d{1,3})(?:er|re|ère|ere|e|è|ème|eme|ième|ieme|nde?|st|rd|th)(?![\p{L}\d])/uy;
const decadePattern = /(?<value>\d{3}0|\d0)['’]?s(?![\p{L}\d])/uy;
const groupedPattern = /\d{1,3}(?:(?:[ \u00a0\u202f.]\d{3})+|(?:,\d{3})+)(?:,\d+)?(?!\d)/y;
const decimalPattern = /\d+[.,]\d+(?![\d]|[.,]\d)/y;
const plainPattern = /\d+/y;

/** "29/03", only a date after "le" or a weekday. */
const shortPattern = /(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\d/%]|[.,-]\d)/y;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** "98" is 1998 and "15" 2015: a year of two digits lies between 1950 and 2049. */
export function expandYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function clockOf(groups: Readonly<Record<string, string | undefined>>): Clock | null {
  const written = Number(groups.hour);
  const half = groups.half?.toLowerCase();
  if (half !== undefined && written > 12) return null;
  const late = half === 'p' && written < 12 ? 12 : 0;
  const early = half === 'a' && written === 12 ? -12 : 0;
  const clockMinute = Number(groups.minute ?? 0);
  if (written === 24 && clockMinute > 0) return null;
  return {
    hour: written + late + early,
    minute: clockMinute,
    second: groups.second === undefined ? null : Number(groups.second),
  };
}

function numericDate(
  year: number | null,
  month: number,
  day: number | null,
  clock: Clock | null,
): NumericDate | null {
  if (day === null) return month >= 1 && month <= 12 ? { year, month, day, clock } : null;
  return isCivilDate({ year: year ?? 2000, month, day }) ? { year, month, day, clock } : null;
}

function numericDateAt(text: string, index: number, dayFirst: boolean): DigitsReading | null {
  const yearFirst = at(isoPattern, text, index) ?? at(yearFirstPattern, text, index);
  if (yearFirst?.groups) {
    const { year, month, day } = yearFirst.groups;
    const clock = yearFirst.groups.hour === undefined ? null : clockOf(yearFirst.groups);
    return dated(index, yearFirst, numericDate(Number(year), Number(month), Number(day), clock));
  }
  const ended =
    at(longPattern, text, index) ?? at(shortYearPattern, text, index) ?? at(blankPattern, text, index);
  if (ended?.groups) {
    const first = Number(ended.groups.a ?? ended.groups.c);
    const other = Number(ended.groups.b ?? ended.groups.d);
    const year = expandYear(Number(ended.groups.year));
    const dayLeads = (dayFirst && other <= 12) || first > 12;
    return withClock(
      text,
      dated(index, ended, numericDate(year, dayLeads ? other : first, dayLeads ? first : other, null)),
    );
  }
  const monthly = at(monthPattern, text, index);
  if (monthly?.groups && !isSeason(monthly.groups)) {
    const { year, month, m, y } = monthly.groups;
    return dated(index, monthly, numericDate(Number(year ?? y), Number(month ?? m), null, null));
  }
  const short = at(shortPattern, text, index);
  if (!short?.groups) return null;
  const first = Number(short.groups.a);
  const other = Number(short.groups.b);
  const dayLeads = (dayFirst && other <= 12) || first > 12;
  const numeric = numericDate(null, dayLeads ? other : first, dayLeads ? first : other, null);
  return numeric === null ? null : dated(index, short, numeric);
}

function withClock(text: string, reading: DigitsReading): DigitsReading {
  const match = at(clockAfterPattern, text, reading.end);
  if (!match?.groups || reading.numeric === null) return reading;
  const clock = clockOf(match.groups);
  return { ...reading, end: reading.end + match[0].length, numeric: { ...reading.numeric, clock } };
}

/** "2008-09" is a season of two years, not September: news writes no months in that way. */
function isSeason({ year, month }: Readonly<Record<string, string | undefined>>): boolean {
  return year !== undefined && Number(month) === (Number(year) + 1) % 100;
}

function dated(index: number, match: RegExpExecArray, numeric: NumericDate | null): DigitsReading {
  return { end: index + match[0].length, numeral: null, clock: null, numeric };
}

function clockAt(text: string, index: number): DigitsReading | null {
  for (const pattern of [hourLetterPattern, colonPattern, halfDayPattern, zonedPattern]) {
    const match = at(pattern, text, index);
    if (!match?.groups) continue;
    const clock = clockOf(match.groups);
    if (clock !== null) return { end: index + match[0].length, numeral: null, clock, numeric: null };
  }
  return null;
}

function numeralAt(text: string, index: number): DigitsReading {
  const counted = (end: number, value: number, style: Numeral['style'], digits: number): DigitsReading => ({
    end,
    numeral: { value, style, digits },
    clock: null,
    numeric: null,
  });
  const decade = at(decadePattern, text, index);
  if (decade)
    return counted(index + decade[0].length, Number(decade.groups?.value), 'decade', decade[0].length - 1);
  const ordinal = at(ordinalPattern, text, index);
  if (ordinal) return counted(index + ordinal[0].length, Number(ordinal.groups?.value), 'ordinal', 0);
  const grouped = at(groupedPattern, text, index);
  if (grouped) {
    const value = Number(
      grouped[0]
        .replace(/,(?=\d{1,2}$|\d{4,}$)/, ';')
        .replace(/[^\d;]/g, '')
        .replace(';', '.'),
    );
    return counted(index + grouped[0].length, value, 'grouped', 0);
  }
  const decimal = at(decimalPattern, text, index);
  if (decimal) return counted(index + decimal[0].length, Number(decimal[0].replace(',', '.')), 'decimal', 0);
  const plain = at(plainPattern, text, index)?.[0] ?? '';
  const apostrophe =
    plain.length === 2 && /['’‘]/.test(text.charAt(index - 1)) && !/\p{L}/u.test(text.charAt(index - 2));
  return counted(index + plain.length, Number(plain), apostrophe ? 'short-year' : 'plain', plain.length);
}

/** Reads what stands at a digit of `text`. Digits that are laid out as a date but are none ("31/06/2022") read as nothing. */
export function readDigits(text: string, index: number, dayFirst: boolean): DigitsReading {
  const dated = numericDateAt(text, index, dayFirst);
  return dated ?? clockAt(text, index) ?? numeralAt(text, index);
}
