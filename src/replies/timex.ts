// One TIMEX3 point in, its parts out: "2017-05-02", "2017-W19", "199X", "2015-SU". What names no point of time gives null.

export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  /** "UTC", "UTC+02:00", or null where the value names no zone. */
  readonly zone: string | null;
}

export type TimexPoint =
  | { readonly kind: 'century' /** The year it opens with: 1900. */; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half' | 'quarter'; readonly year: number; readonly number: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: Season }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'week' | 'weekend'; readonly first: Day; readonly last: Day }
  | ({ readonly kind: 'day' } & Day)
  | ({ readonly kind: 'part-of-day'; readonly part: PartOfDay } & Day)
  | ({ readonly kind: 'time' } & Clock & Day)
  /** A time of no known day: "T22:30". */
  | ({ readonly kind: 'clock' } & Clock);

const year = '(?<year>\\d{4})';
const date = `${year}-(?<month>\\d{2})-(?<day>\\d{2})`;
const zone = '(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?)?';
const clock = `T(?<hour>\\d{2})(?::(?<minute>\\d{2}))?(?::\\d{2}(?:\\.\\d+)?)?${zone}`;
const patterns: readonly RegExp[] = [
  `(?<century>\\d{2})(?:XX)?`,
  `(?<decade>\\d{3})X?`,
  year,
  `${year}-(?<season>SP|SU|FA|AU|WI)`,
  `${year}-(?<span>[QH])(?<number>[1-4])`,
  `${year}-W(?<week>\\d{2})(?<weekend>-WE)?`,
  `${year}-(?<month>\\d{2})`,
  date,
  `${date}T(?<part>MO|MI|AF|EV|NI|DT)`,
  clock,
  `${date}${clock}`,
].map((source) => new RegExp(`^${source}$`));

/** "2017-05-02T22:30" is a time, "2017-W19" the days 8 to 14 May 2017; "XXXX-05-02" and "2017-02-30" are null. */
export function parseTimex(value: string): TimexPoint | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(value)?.groups;
    if (groups !== undefined) return pointOf(groups);
  }
  return null;
}

function pointOf(groups: Readonly<Record<string, string | undefined>>): TimexPoint | null {
  if (groups.century !== undefined) return { kind: 'century', year: Number(groups.century) * 100 };
  if (groups.decade !== undefined) return { kind: 'decade', year: Number(groups.decade) * 10 };
  if (groups.year === undefined) {
    const time = clockOf(groups);
    return time === null ? null : { kind: 'clock', ...time };
  }
  const year = Number(groups.year);
  if (groups.season !== undefined) return { kind: 'season', year, season: seasonOf(groups.season) };
  if (groups.span !== undefined) return spanOf(groups.span, year, Number(groups.number));
  if (groups.week !== undefined) return weekOf(year, Number(groups.week), groups.weekend !== undefined);
  if (groups.month === undefined) return { kind: 'year', year };
  const month = Number(groups.month);
  if (month < 1 || month > 12) return null;
  if (groups.day === undefined) return { kind: 'month', year, month };
  const day = { year, month, day: Number(groups.day) };
  if (day.day < 1 || day.day > utcDate(year, month + 1, 0).getUTCDate()) return null;
  if (groups.part !== undefined) return { kind: 'part-of-day', part: groups.part as PartOfDay, ...day };
  if (groups.hour === undefined) return { kind: 'day', ...day };
  const time = clockOf(groups);
  return time === null ? null : { kind: 'time', ...day, ...time };
}

function seasonOf(code: string): Season {
  return code === 'AU' ? 'FA' : (code as Season);
}

function spanOf(code: string, year: number, number: number): TimexPoint | null {
  if (code === 'Q') return { kind: 'quarter', year, number };
  return number <= 2 ? { kind: 'half', year, number } : null;
}

function clockOf(groups: Readonly<Record<string, string | undefined>>): Clock | null {
  const hour = Number(groups.hour);
  const minute = groups.minute === undefined ? null : Number(groups.minute);
  return hour > 24 || (minute ?? 0) > 59 ? null : { hour, minute, zone: zoneOf(groups.zone) };
}

function zoneOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  return zone === 'Z' ? 'UTC' : `UTC${zone}`;
}

/** ISO weeks open on Monday, and the first holds 4 January. */
function weekOf(year: number, week: number, isWeekend: boolean): TimexPoint | null {
  const fourth = utcDate(year, 1, 4);
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  if (week < 1 || week > 53) return null;
  const first = dayOf(utcDate(year, 1, isWeekend ? monday + 5 : monday));
  return { kind: isWeekend ? 'weekend' : 'week', first, last: dayOf(utcDate(year, 1, monday + 6)) };
}

function dayOf(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Midnight UTC; days out of the month roll over, and the years 0 to 99 are what they say. */
export function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
