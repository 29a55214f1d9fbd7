// Senses in reading order in, TIMEX3 values out: pure calendar arithmetic from the article's date and the date last told.
import type { CalendarLexicon } from '../../languages/calendar.ts';
import type { DatePrecision, DateType } from '../reading.ts';
import {
  civilDate,
  dayNumber,
  daysInMonth,
  isCivilDate,
  isoDate,
  isoDay,
  isoWeek,
  mondayOfWeek,
  weekdayOf,
} from './civil-day.ts';
import type { Direction } from './direction.ts';
import { resolveShift } from './resolve-shift.ts';
import type { CalendarSenseOf, Modifier, Sense } from './sense.ts';
import { holidayIn, nearestYear, type Reference } from './timeline.ts';
import type { Clock } from './token.ts';

/** What an expression stands for. `day` is set when it names one day; it is what "le lendemain" counts from. */
export interface Resolved {
  readonly type: DateType;
  readonly value: string;
  readonly mod?: Modifier;
  readonly precision: DatePrecision;
  readonly basis: 'stated' | 'implied';
  readonly day?: number;
  readonly month?: { readonly year: number; readonly month: number };
  readonly year?: number;
}

/** All a resolver may know of where the expression stands. */
export interface Setting {
  readonly reference: Reference | null;
  readonly lexicon: CalendarLexicon;
  /** The day, month and year the text last told of. */
  readonly told: {
    readonly day: number | null;
    readonly month: { year: number; month: number } | null;
    readonly year: number | null;
  };
  /** A year named before in the same sentence. */
  readonly sentenceYear: number | null;
  /** Days told so far, newest last; a weekday said again means the same day. */
  readonly days: readonly number[];
  /** The day a time of day belongs to; null when it is unknown, `untold` when the text names none. */
  readonly clockDay: number | null | 'untold';
  readonly direction: () => Direction | null;
  /** Whether the expression stands inside quotation marks. */
  readonly quoted: () => boolean;
}

export function resolve(sense: Sense, setting: Setting): Resolved | null {
  switch (sense.kind) {
    case 'date':
      return resolveDate(sense, setting);
    case 'weekday':
      return resolveWeekday(sense, setting);
    case 'shift':
      return resolveShift(sense, setting);
    case 'season':
      return resolveSeason(sense, setting);
    case 'span':
      return resolveSpan(sense, setting);
    case 'week':
      return resolveWeek(sense, setting);
    case 'decade':
      return {
        type: 'DATE',
        value: `${String(sense.decade / 10).padStart(3, '0')}X`,
        ...modOf(sense),
        precision: 'decade',
        basis: 'stated',
      };
    case 'century':
      return {
        type: 'DATE',
        value: `${String(sense.century - 1).padStart(2, '0')}XX`,
        ...modOf(sense),
        precision: 'century',
        basis: 'stated',
      };
    case 'holiday':
      return resolveHoliday(sense, setting);
    case 'clock':
      return resolveClock(sense, setting);
    case 'part':
      return resolvePart(sense, setting);
    case 'duration':
      return {
        type: 'DURATION',
        value: sense.value,
        ...modOf(sense),
        precision: 'duration',
        basis: 'stated',
      };
    case 'set':
      return {
        type: 'SET',
        value:
          sense.value +
          (sense.clock !== undefined && sense.value.startsWith('X') ? clockText(sense.clock) : ''),
        ...modOf(sense),
        precision: 'set',
        basis: 'stated',
      };
    case 'reference':
      return { type: 'DATE', value: sense.value, precision: 'vague', basis: 'stated' };
    case 'range':
      return resolveRange(sense, setting);
  }
}

export function modOf(sense: { readonly mod?: Modifier }): { mod?: Modifier } {
  return sense.mod === undefined ? {} : { mod: sense.mod };
}

function clockText(clock: Clock): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = clock.second === null || clock.second === 0 ? '' : `:${two(clock.second)}`;
  return `T${two(clock.hour)}:${two(clock.minute)}${seconds}`;
}

/** A day as the value of an expression, with its part or time of day where it has one. */
export function dayValue(
  day: number,
  sense: { readonly mod?: Modifier; readonly part?: string; readonly clock?: Clock },
  basis: Resolved['basis'],
): Resolved {
  const time = sense.clock === undefined ? (sense.part ?? '') : clockText(sense.clock);
  return {
    type: time === '' ? 'DATE' : 'TIME',
    value: isoDay(day) + (time.startsWith('T') ? time : ''),
    ...modOf(sense),
    precision: time === '' ? 'day' : 'time',
    basis,
    day,
  };
}

/** What is left to say of a day that the article does not let us know: its month, or nothing. */
export function unknownDay(
  sense: { readonly mod?: Modifier; readonly part?: string; readonly clock?: Clock },
  reference: Reference | null,
  pattern = 'XXXX-XX-XX',
): Resolved {
  const timed = sense.clock !== undefined || sense.part !== undefined;
  if (reference !== null) {
    const { year, month } = reference;
    return {
      type: timed ? 'TIME' : 'DATE',
      value: isoDate(year, month),
      ...modOf(sense),
      precision: 'month',
      basis: 'implied',
      month: { year, month },
    };
  }
  const time = sense.clock === undefined ? (sense.part ? sense.part : '') : clockText(sense.clock);
  return {
    type: timed ? 'TIME' : 'DATE',
    value: pattern + time,
    ...modOf(sense),
    precision: 'vague',
    basis: 'implied',
  };
}

/** A time on a day, or on the day we cannot know. */
function timeOn(
  day: number | null,
  sense: { readonly mod?: Modifier; readonly part?: string; readonly clock?: Clock },
  setting: Setting,
  basis: Resolved['basis'],
): Resolved {
  return day === null ? unknownDay(sense, setting.reference) : dayValue(day, sense, basis);
}

/** A time of day lies on the day told; where no day is told in the whole article so far, it stays without one. */
function resolveClock(sense: Extract<Sense, { kind: 'clock' }>, setting: Setting): Resolved {
  if (setting.clockDay !== 'untold') return timeOn(setting.clockDay, sense, setting, 'implied');
  return { type: 'TIME', value: clockText(sense.clock), ...modOf(sense), precision: 'time', basis: 'stated' };
}

function resolveDate(sense: CalendarSenseOf, setting: Setting): Resolved | null {
  const { day, month } = sense;
  if (month === undefined)
    return day === undefined ? resolveYear(sense) : resolveDayOfMonth(sense, day, setting);
  if (day === undefined) return resolveMonth(sense, month, setting);
  const year =
    sense.year ?? yearFor(sense, setting, (candidate) => fittingDay(candidate, month, day, sense.weekday));
  if (year === null) {
    return { ...unknownDay(sense, null, `XXXX-${isoDate(0, month, day).slice(5)}`), precision: 'day' };
  }
  if (!isCivilDate({ year, month, day })) return null;
  return dayValue(dayNumber({ year, month, day }), sense, sense.year === undefined ? 'implied' : 'stated');
}

function fittingDay(year: number, month: number, day: number, weekday: number | undefined): number | null {
  if (!isCivilDate({ year, month, day })) return null;
  const days = dayNumber({ year, month, day });
  return weekday === undefined || weekdayOf(days) === weekday ? days : null;
}

/** The year of what states none: turned ("dernier"), said in the same sentence, or the nearest; null without an article date. */
function yearFor(
  sense: { readonly turn?: string },
  setting: Setting,
  dayIn: (year: number) => number | null,
): number | null {
  const { reference } = setting;
  if (setting.sentenceYear !== null && sense.turn === undefined) return setting.sentenceYear;
  if (reference === null) return null;
  const origin = reference.day ?? dayNumber({ year: reference.year, month: reference.month, day: 1 });
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

/** "Le 16", "lundi 20": the month is the nearest that has such a day, or such a weekday on that day. */
function resolveDayOfMonth(sense: CalendarSenseOf, day: number, setting: Setting): Resolved | null {
  const { reference, told } = setting;
  const home = told.month ?? reference;
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

function resolveWeekday(sense: Extract<Sense, { kind: 'weekday' }>, setting: Setting): Resolved {
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
  if (said !== undefined) return dayValue(said, sense, 'implied');
  const direction = setting.direction() ?? (ahead < back ? 'future' : 'past');
  return dayValue(direction === 'future' ? origin + ahead : origin - back, sense, 'implied');
}

function resolveSeason(sense: Extract<Sense, { kind: 'season' }>, setting: Setting): Resolved {
  const months: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };
  const month = months[sense.season] ?? 1;
  const year =
    sense.year ?? yearFor(sense, setting, (candidate) => dayNumber({ year: candidate, month, day: 15 }));
  const stated = sense.year !== undefined;
  const value = year === null ? `XXXX-${sense.season}` : `${isoDate(year)}-${sense.season}`;
  return { type: 'DATE', value, ...modOf(sense), precision: 'season', basis: stated ? 'stated' : 'implied' };
}

function resolveSpan(sense: Extract<Sense, { kind: 'span' }>, setting: Setting): Resolved {
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

function resolveWeek(sense: Extract<Sense, { kind: 'week' }>, setting: Setting): Resolved {
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

function resolveHoliday(sense: Extract<Sense, { kind: 'holiday' }>, setting: Setting): Resolved | null {
  const rule = setting.lexicon.holidays[sense.holiday];
  if (rule === undefined) return null;
  const year = sense.year ?? yearFor(sense, setting, (candidate) => holidayIn(rule, candidate));
  return year === null ? unknownDay(sense, null) : dayValue(holidayIn(rule, year), sense, 'implied');
}

function resolvePart(sense: Extract<Sense, { kind: 'part' }>, setting: Setting): Resolved {
  const base =
    sense.from === 'told'
      ? (setting.told.day ?? setting.reference?.day ?? null)
      : (setting.reference?.day ?? null);
  return timeOn(base === null ? null : base + sense.by, sense, setting, 'implied');
}

/** Both ends resolve on their own; a start without a year takes the end's, or the year before where it would lie after it. */
function resolveRange(sense: Extract<Sense, { kind: 'range' }>, setting: Setting): Resolved | null {
  const to = resolve(rangeEnd(sense.from, sense.to), setting);
  if (to === null) return null;
  const from = rangeStart(sense.from, to, setting);
  if (from === null || from.value > to.value) return null;
  return {
    type: from.type === 'TIME' || to.type === 'TIME' ? 'TIME' : 'DATE',
    value: from.value === to.value ? from.value : `${from.value}/${to.value}`,
    ...modOf(sense),
    precision: 'range',
    basis: to.basis,
    ...(from.day !== undefined && { day: from.day }),
  };
}

/** "2014-04-18 7:00 - 8h00": a time of day at the end lies on the day of the start. */
function rangeEnd(from: Sense, to: Sense): Sense {
  return to.kind === 'clock' && from.kind === 'date' && from.clock !== undefined
    ? { ...from, clock: to.clock }
    : to;
}

function rangeStart(sense: Sense, to: Resolved, setting: Setting): Resolved | null {
  if (sense.kind !== 'date' || sense.year !== undefined) return resolve(sense, setting);
  const year = to.day === undefined ? (to.month?.year ?? to.year) : civilDate(to.day).year;
  if (year === undefined) return resolve(sense, setting);
  const same = resolve({ ...sense, year }, setting);
  return same !== null && same.value > to.value ? resolve({ ...sense, year: year - 1 }, setting) : same;
}
