// "Le 2 mai", "en mars", "lundi 20", "mardi": a day, month or year by the calendar, placed by what the text states and the article's date.
import { addMonths, dayNumber, daysInMonth, isCivilDate, isoDate, isoWeek, weekdayOf } from './civil-day.ts';
import { dayValue, modOf, type Resolved, type Setting, unknownDay } from './resolved.ts';
import type { CalendarSenseOf, Sense } from './sense.ts';
import { middleOf, nearestYear, type Reference } from './timeline.ts';

export function resolveDate(written: CalendarSenseOf, setting: Setting): Resolved | null {
  const told = setting.told.month?.year ?? setting.told.year;
  const sense = written.sameYear === true && told !== null ? { ...written, year: told } : written;
  const { day, month } = sense;
  if (month === undefined)
    return day === undefined ? resolveYear(sense) : resolveDayOfMonth(sense, day, setting);
  if (day === undefined) return resolveMonth(sense, month, setting);
  const year = sense.year ?? yearOfDay(sense, month, day, setting);
  if (year === null) {
    return { ...unknownDay(sense, null, `XXXX-${isoDate(0, month, day).slice(5)}`), precision: 'day' };
  }
  if (sense.era === 'BC') return dayBeforeChrist(year, month, day);
  if (!isCivilDate({ year, month, day })) return null;
  const found = dayNumber({ year, month, day });
  const basis = sense.year === undefined ? 'implied' : 'stated';
  if (sense.whole === 'week') {
    return { type: 'DATE', value: isoWeek(found), ...modOf(sense), precision: 'week', basis };
  }
  return dayValue(found, sense, basis);
}

/** In days: a weekday that only fits a year farther off than this is taken for a slip of the pen. */
const farthestSlip = 400;

/** "Le 15 mars 44 av. J.-C.": written out, and counted from by nothing. */
function dayBeforeChrist(year: number, month: number, day: number): Resolved {
  return { type: 'DATE', value: `-${isoDate(year, month, day)}`, precision: 'day', basis: 'stated' };
}

/** A weekday tells the years next to the article's apart; one that fits none of them is a slip and tells nothing. */
function yearOfDay(sense: CalendarSenseOf, month: number, day: number, setting: Setting): number | null {
  const { reference } = setting;
  const near = reference?.year;
  const fits = (year: number): boolean => {
    const fitting = fittingDay(year, month, day, sense.weekday);
    return fitting !== null && reference !== null && Math.abs(fitting - middleOf(reference)) <= farthestSlip;
  };
  const telling = sense.weekday !== undefined && near !== undefined && [near - 1, near, near + 1].some(fits);
  if (!telling) return yearFor(sense, setting, (year) => fittingDay(year, month, day, undefined));
  return yearFor(sense, setting, (year) =>
    Math.abs(year - near) <= 1 ? fittingDay(year, month, day, sense.weekday) : null,
  );
}

function fittingDay(year: number, month: number, day: number, weekday: number | undefined): number | null {
  if (!isCivilDate({ year, month, day })) return null;
  const days = dayNumber({ year, month, day });
  return weekday === undefined || weekdayOf(days) === weekday ? days : null;
}

/** The year of what states none: turned ("dernier"), said in the same sentence, or the nearest; null without an article date. */
export function yearFor(
  sense: { readonly turn?: string },
  setting: Setting,
  dayIn: (year: number) => number | null,
): number | null {
  const { reference } = setting;
  const said = setting.sentenceYear;
  if (said !== null && sense.turn === undefined && dayIn(said) !== null) return said;
  if (reference === null) return null;
  const { year: home, month } = reference;
  const edge = sense.turn === 'last' ? daysInMonth(home, month) : 1;
  const origin = reference.day ?? dayNumber({ year: home, month, day: edge });
  const years = [-1, 0, 1].map((offset) => reference.year + offset);
  if (sense.turn === 'last')
    return years.findLast((year) => (dayIn(year) ?? Infinity) <= origin) ?? reference.year - 1;
  if (sense.turn === 'next')
    return years.find((year) => (dayIn(year) ?? -Infinity) >= origin) ?? reference.year + 1;
  return nearestYear(reference, setting.direction(), dayIn);
}

function resolveMonth(sense: CalendarSenseOf, month: number, setting: Setting): Resolved {
  const firstOf = (year: number): number => dayNumber({ year, month, day: 1 });
  const year =
    sense.year ??
    yearFor(sense, setting, (candidate) => firstOf(candidate) + (sense.turn === 'last' ? 31 : 14));
  if (year === null) {
    return {
      type: 'DATE',
      value: `XXXX-${isoDate(0, month).slice(5)}`,
      ...modOf(sense),
      precision: 'month',
      basis: 'implied',
    };
  }
  const basis = sense.year === undefined ? 'implied' : 'stated';
  return {
    type: 'DATE',
    value: isoDate(year, month),
    ...modOf(sense),
    precision: 'month',
    basis,
    month: { year, month },
  };
}

function resolveYear(sense: CalendarSenseOf): Resolved | null {
  if (sense.year === undefined) return null;
  const value = sense.era === 'BC' ? `-${isoDate(sense.year)}` : isoDate(sense.year);
  return { type: 'DATE', value, ...modOf(sense), precision: 'year', basis: 'stated', year: sense.year };
}

/** "Le 15 du mois prochain", "le 3 courant". */
function dayOfNearMonth(sense: CalendarSenseOf, day: number, reference: Reference): Resolved | null {
  const by = sense.turn === 'next' || sense.turn === 'after' ? 1 : sense.turn === 'this' ? 0 : -1;
  const { year, month } = addMonths(reference.year, reference.month, by);
  return isCivilDate({ year, month, day })
    ? dayValue(dayNumber({ year, month, day }), sense, 'implied')
    : null;
}

/** "Le 16", "lundi 20": the month is the nearest that has such a day, or such a weekday on that day. */
function resolveDayOfMonth(sense: CalendarSenseOf, day: number, setting: Setting): Resolved | null {
  const { reference, told } = setting;
  const home = told.month ?? reference;
  if (sense.turn !== undefined && reference !== null) return dayOfNearMonth(sense, day, reference);
  if (home === null) return unknownDay(sense, null, `XXXX-XX-${String(day).padStart(2, '0')}`);
  const origin =
    told.month === null
      ? (reference?.day ?? dayNumber({ year: home.year, month: home.month, day: 15 }))
      : dayNumber({ year: home.year, month: home.month, day: 15 });
  const direction = setting.direction();
  let best: number | null = null;
  for (let by = -6; by <= 6; by += 1) {
    const months = home.year * 12 + home.month - 1 + by;
    const year = Math.floor(months / 12);
    const month = (months % 12) + 1;
    if (day > daysInMonth(year, month)) continue;
    const candidate = fittingDay(year, month, day, sense.weekday);
    if (candidate === null) continue;
    const against =
      (direction === 'past' && candidate > origin) || (direction === 'future' && candidate < origin);
    const cost = (value: number, wrong: boolean): number => Math.abs(value - origin) + (wrong ? 20 : 0);
    if (best === null || cost(candidate, against) < cost(best, false)) best = candidate;
  }
  return best === null ? null : dayValue(best, sense, 'implied');
}

/** How far a verb may stand that speaks against the nearest day or the one said before, in tokens. */
const besideVerb = 6;

export function resolveWeekday(sense: Extract<Sense, { kind: 'weekday' }>, setting: Setting): Resolved {
  const { reference } = setting;
  const { weekday } = sense;
  if (sense.habitual === true && sense.clock === undefined) {
    return {
      type: 'SET',
      value: `XXXX-WXX-${weekday}${sense.part ?? ''}`,
      precision: 'set',
      basis: 'stated',
    };
  }
  if (reference === null || reference.day === null) {
    return unknownDay(sense, reference, `XXXX-WXX-${weekday}`);
  }
  const origin = reference.day;
  const today = weekdayOf(origin);
  if (sense.weeks !== undefined && sense.turn === undefined) {
    return dayValue(origin - today + weekday + sense.weeks * 7, sense, 'implied');
  }
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (sense.turn === 'last' || sense.turn === 'before')
    return dayValue(origin - (back === 0 ? 7 : back), sense, 'implied');
  if (sense.turn === 'next' || sense.turn === 'after') {
    return dayValue(origin + (ahead === 0 ? 7 : ahead) + (sense.weeks ?? 0) * 7, sense, 'implied');
  }
  const said = setting.days.findLast((day) => day === origin - back || day === origin + ahead);
  // The same weekday said again is the same day, unless the verb beside it points the other way.
  const beside = setting.direction(besideVerb);
  const against =
    said !== undefined &&
    sense.turn === undefined &&
    beside !== null &&
    said > origin !== (beside === 'future');
  if (said !== undefined && (!against || said === origin)) return dayValue(said, sense, 'implied');
  // "Ce dimanche" without a tense is the one to come; a bare weekday is the nearest.
  // Yesterday's weekday is a week ahead only where a verb beside it says so.
  const direction =
    setting.direction(back === 1 && sense.turn === undefined ? besideVerb : undefined) ??
    (sense.turn === 'this' || ahead < back ? 'future' : 'past');
  return dayValue(direction === 'future' ? origin + ahead : origin - back, sense, 'implied');
}
