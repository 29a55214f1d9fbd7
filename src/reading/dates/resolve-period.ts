// Seasons, quarters, numbered weeks and holidays: what is longer than a day or moves with the year.
import {
  civilDate,
  dayNumber,
  daysInMonth,
  isoDate,
  isoWeek,
  mondayOfWeek,
  nthWeekday,
} from './civil-day.ts';
import { yearFor } from './resolve-date.ts';
import { dayValue, modOf, type Resolved, type Setting, unknownDay } from './resolved.ts';
import type { NthSenseOf, Sense } from './sense.ts';
import { holidayIn } from './timeline.ts';

export function resolveSeason(sense: Extract<Sense, { kind: 'season' }>, setting: Setting): Resolved {
  const months: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };
  const month = months[sense.season] ?? 1;
  const year =
    sense.every === true
      ? null
      : (sense.year ??
        yearFor(sense, setting, (candidate) =>
          dayNumber({ year: sense.season === 'WI' ? candidate + 1 : candidate, month, day: 15 }),
        ));
  const stated = sense.year !== undefined || sense.every === true;
  const value = year === null ? `XXXX-${sense.season}` : `${isoDate(year)}-${sense.season}`;
  return { type: 'DATE', value, ...modOf(sense), precision: 'season', basis: stated ? 'stated' : 'implied' };
}

export function resolveSpan(sense: Extract<Sense, { kind: 'span' }>, setting: Setting): Resolved {
  const length = sense.unit === 'quarter' ? 3 : 6;
  const year =
    sense.year ??
    yearFor(sense, setting, (candidate) =>
      dayNumber({ year: candidate, month: sense.index * length - Math.floor(length / 2), day: 15 }),
    );
  const letter = sense.unit === 'quarter' ? 'Q' : 'H';
  const value = `${year === null ? 'XXXX' : isoDate(year)}-${letter}${sense.index}`;
  return {
    type: 'DATE',
    value,
    ...modOf(sense),
    precision: 'range',
    basis: sense.year === undefined ? 'implied' : 'stated',
  };
}

export function resolveWeek(sense: Extract<Sense, { kind: 'week' }>, setting: Setting): Resolved {
  const year = sense.year ?? setting.reference?.year ?? null;
  const value =
    year === null ? `XXXX-W${String(sense.week).padStart(2, '0')}` : isoWeek(mondayOfWeek(year, sense.week));
  return {
    type: 'DATE',
    value,
    ...modOf(sense),
    precision: 'week',
    basis: sense.year === undefined ? 'implied' : 'stated',
  };
}

/** Weeks and weekends belong to the month that holds most of their days, as ISO weeks do to their year. */
const THURSDAY = 4;

/** "Le premier lundi de mai", "la dernière semaine de janvier", "le deuxième week-end de juin", "la première quinzaine d'août". */
export function resolveNth(sense: NthSenseOf, setting: Setting): Resolved | null {
  const { nth, unit } = sense;
  const month = sense.month ?? (nth > 0 ? 1 : 12);
  const weekday = unit === 'weekend' ? 6 : unit === 'week' ? THURSDAY : (sense.weekday ?? 1);
  const dayIn = (year: number): number => nthWeekday(year, month, weekday, nth);
  const year = sense.year ?? yearFor({}, setting, dayIn);
  if (year === null) return unknownDay(sense, null, `XXXX-${isoDate(0, month).slice(5)}`);
  const basis = sense.year === undefined ? 'implied' : 'stated';
  if (unit === 'fortnight') return fortnightOf(year, month, nth, basis);
  const day = dayIn(year);
  if (sense.month !== undefined && civilDate(day).month !== month) return null;
  if (unit === 'day') return dayValue(day, sense, basis);
  const value = isoWeek(day) + (unit === 'weekend' ? '-WE' : '');
  return { type: 'DATE', value, ...modOf(sense), precision: 'week', basis };
}

/** The first fifteen days of a month, or the others. */
function fortnightOf(year: number, month: number, nth: number, basis: Resolved['basis']): Resolved {
  const [from, to] = nth === 1 ? [1, 15] : [16, daysInMonth(year, month)];
  const value = `${isoDate(year, month, from)}/${isoDate(year, month, to)}`;
  return { type: 'DATE', value, precision: 'range', basis };
}

export function resolveHoliday(
  sense: Extract<Sense, { kind: 'holiday' }>,
  setting: Setting,
): Resolved | null {
  const rule = setting.lexicon.holidays[sense.holiday];
  if (rule === undefined) return null;
  const year = sense.year ?? yearFor(sense, setting, (candidate) => holidayIn(rule, candidate));
  return year === null ? unknownDay(sense, null) : dayValue(holidayIn(rule, year), sense, 'implied');
}
