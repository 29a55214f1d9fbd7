// Seasons, quarters, numbered weeks and holidays: what is longer than a day or moves with the year.
import { dayNumber, isoDate, isoWeek, mondayOfWeek } from './civil-day.ts';
import { yearFor } from './resolve-date.ts';
import { dayValue, modOf, type Resolved, type Setting, unknownDay } from './resolved.ts';
import type { Sense } from './sense.ts';
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

export function resolveHoliday(
  sense: Extract<Sense, { kind: 'holiday' }>,
  setting: Setting,
): Resolved | null {
  const rule = setting.lexicon.holidays[sense.holiday];
  if (rule === undefined) return null;
  const year = sense.year ?? yearFor(sense, setting, (candidate) => holidayIn(rule, candidate));
  return year === null ? unknownDay(sense, null) : dayValue(holidayIn(rule, year), sense, 'implied');
}
