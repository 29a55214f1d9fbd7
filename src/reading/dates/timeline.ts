// Where an expression stands in time: the article's date, and the date the text last told of. Values only.
import type { HolidayRule } from '../../languages/calendar.ts';
import { dayNumber, easterSunday, nthWeekday } from './civil-day.ts';
import type { Direction } from './direction.ts';

/** The article's date; `day` is null when only its month is known. */
export interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** Reads `2017-05-02` or `2017-05`; null for anything else. */
export function referenceFrom(date: string | null): Reference | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date ?? '');
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  return {
    year,
    month,
    day: match[3] === undefined ? null : dayNumber({ year, month, day: Number(match[3]) }),
  };
}

/** The day nearest to the article's: its own, or the middle of its month. Only for choosing a year, never shown. */
export function middleOf(reference: Reference): number {
  return reference.day ?? dayNumber({ year: reference.year, month: reference.month, day: 15 });
}

/** How many days off a year's nearest candidate may lie against the tense before the tense wins. */
const tenseWins = 110;

/**
 * The year of a day or month that states none: the nearest one ("le 28 décembre" in an article of early January is
 * last year's), unless the sentence's tense points the other way and the nearest lies more than some three months off.
 * `dayIn` gives the day in a year, or null when the year has none (29 February); `reach` is how many years around count.
 */
export function nearestYear(
  reference: Reference,
  direction: Direction | null,
  dayIn: (year: number) => number | null,
  reach = 4,
): number {
  const origin = middleOf(reference);
  let best = reference.year;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let year = reference.year - reach; year <= reference.year + reach; year += 1) {
    const day = dayIn(year);
    if (day === null) continue;
    const away = day - origin;
    const against =
      (direction === 'past' && away > tenseWins) || (direction === 'future' && away < -tenseWins);
    const distance = Math.abs(away) + (against ? 366 : 0);
    if (distance < bestDistance) {
      best = year;
      bestDistance = distance;
    }
  }
  return best;
}

/** The day of a holiday in a year. */
export function holidayIn(rule: HolidayRule, year: number): number {
  if ('easter' in rule) return easterSunday(year) + rule.easter;
  if ('weekday' in rule) return nthWeekday(year, rule.month, rule.weekday, rule.nth);
  return dayNumber({ year, month: rule.month, day: rule.day });
}
