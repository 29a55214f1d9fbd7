// "Hier", "la semaine dernière", "il y a deux ans", "le lendemain": a unit counted from the article's date or a told one.
import { addMonths, civilDate, isoDate, isoWeek, monthsAway, weekdayOf } from './civil-day.ts';
import { isoDuration } from './durations.ts';
import { dayValue, modOf, type Resolved, type Setting, unknownDay } from './resolved.ts';
import type { Sense } from './sense.ts';

type Shift = Extract<Sense, { kind: 'shift' }>;

/** Resolves a shift as finely as its unit: "il y a deux ans" is a year, "la semaine dernière" a week. */
export function resolveShift(sense: Shift, setting: Setting): Resolved | null {
  if (sense.lapse !== undefined && setting.direction() === 'past') {
    return { type: 'DURATION', value: sense.lapse, ...modOf(sense), precision: 'duration', basis: 'stated' };
  }
  switch (sense.unit) {
    case 'second':
    case 'minute':
    case 'hour':
      if (sense.from === 'told' && sense.by !== 0 && !setting.request) return lapseOf(sense);
      return { ...shiftDays({ ...sense, by: 0 }, setting), type: 'TIME' };
    case 'part':
      return { ...shiftDays({ ...sense, by: 0 }, setting), type: 'TIME' };
    case 'day':
      if (sense.open === true && sense.clock === undefined && setting.quoted()) {
        return { type: 'DATE', value: 'PRESENT_REF', precision: 'vague', basis: 'stated' };
      }
      return shiftDays(sense, setting);
    case 'workday':
      return shiftWorkday(sense, setting);
    case 'week':
      return shiftWeeks(sense, 7 * sense.by, setting, '');
    case 'fortnight':
      return shiftWeeks(sense, 14 * sense.by, setting, '');
    case 'weekend':
      return shiftWeeks(sense, 7 * sense.by, setting, '-WE');
    case 'month':
      return shiftMonths(sense, setting);
    case 'quarter':
      return shiftSpan(sense, setting, 3, 'Q');
    case 'half':
      return shiftSpan(sense, setting, 6, 'H');
    case 'year':
    case 'decade':
    case 'century':
      return shiftYears(sense, setting);
    case 'millennium':
      return null;
  }
}

/** "Quatre minutes plus tard": how long after, and no hour of its own. */
function lapseOf(sense: Shift): Resolved {
  const value = isoDuration(sense.unit, Math.abs(sense.by));
  return { type: 'DURATION', value, ...modOf(sense), precision: 'duration', basis: 'stated' };
}

function baseDay(sense: Shift, setting: Setting): number | null {
  if (sense.from === 'told' && setting.told.day !== null) return setting.told.day;
  return setting.reference?.day ?? null;
}

function baseMonth(sense: Shift, setting: Setting): { year: number; month: number } | null {
  const { told, reference } = setting;
  if (sense.from === 'told') {
    if (told.month !== null) return told.month;
    if (told.day !== null) return civilDate(told.day);
  }
  return reference;
}

function shiftDays(sense: Shift, setting: Setting): Resolved {
  const base = baseDay(sense, setting);
  return base === null ? unknownDay(sense, setting.reference) : dayValue(base + sense.by, sense, 'implied');
}

/** "Le prochain jour ouvrable": the nearest day from Monday to Friday on that side. */
function shiftWorkday(sense: Shift, setting: Setting): Resolved {
  const base = baseDay(sense, setting);
  if (base === null) return unknownDay(sense, setting.reference);
  const step = Math.sign(sense.by);
  let day = base + step;
  while (step !== 0 && weekdayOf(day) > 5) day += step;
  return dayValue(day, sense, 'implied');
}

function shiftWeeks(sense: Shift, days: number, setting: Setting, ending: string): Resolved {
  const base = baseDay(sense, setting);
  if (base === null) return unknownDay(sense, setting.reference, 'XXXX-WXX');
  if (sense.counted === true) return dayValue(base + days, { mod: 'APPROX', ...modOf(sense) }, 'implied');
  const early = ending !== '' && sense.by === 0 && weekdayOf(base) <= 2 && setting.direction() === 'past';
  const monday = base - weekdayOf(base) + 1 + days - (early ? 7 : 0);
  return {
    type: 'DATE',
    value: isoWeek(monday) + ending,
    ...modOf(sense),
    precision: 'week',
    basis: 'implied',
  };
}

/** "Dans deux mois" in a request: the very day. */
function shiftToDay(sense: Shift, setting: Setting, months: number): Resolved | null {
  const base = setting.request && sense.counted === true ? baseDay(sense, setting) : null;
  return base === null ? null : dayValue(monthsAway(base, months), sense, 'implied');
}

function shiftMonths(sense: Shift, setting: Setting): Resolved {
  const exact = shiftToDay(sense, setting, sense.by);
  if (exact !== null) return exact;
  const base = baseMonth(sense, setting);
  if (base === null)
    return { type: 'DATE', value: 'XXXX-XX', ...modOf(sense), precision: 'vague', basis: 'implied' };
  const month = addMonths(base.year, base.month, sense.by);
  return {
    type: 'DATE',
    value: isoDate(month.year, month.month),
    ...modOf(sense),
    precision: 'month',
    basis: 'implied',
    month,
  };
}

function shiftSpan(sense: Shift, setting: Setting, length: number, letter: string): Resolved | null {
  const base = baseMonth(sense, setting);
  if (base === null) return null;
  const { year, month } = addMonths(base.year, base.month, sense.by * length);
  const value = `${isoDate(year)}-${letter}${Math.ceil(month / length)}`;
  return { type: 'DATE', value, ...modOf(sense), precision: 'range', basis: 'implied' };
}

function shiftYears(sense: Shift, setting: Setting): Resolved | null {
  const exact = sense.unit === 'year' ? shiftToDay(sense, setting, sense.by * 12) : null;
  if (exact !== null) return exact;
  const base = baseMonth(sense, setting)?.year;
  if (base === undefined)
    return { type: 'DATE', value: 'XXXX', ...modOf(sense), precision: 'vague', basis: 'implied' };
  if (sense.unit === 'decade') {
    const decade = Math.floor(base / 10) + sense.by;
    return {
      type: 'DATE',
      value: `${String(decade).padStart(3, '0')}X`,
      ...modOf(sense),
      precision: 'decade',
      basis: 'implied',
    };
  }
  if (sense.unit === 'century') {
    const century = Math.floor(base / 100) + sense.by;
    return {
      type: 'DATE',
      value: `${String(century).padStart(2, '0')}XX`,
      ...modOf(sense),
      precision: 'century',
      basis: 'implied',
    };
  }
  const year = base + sense.by;
  return { type: 'DATE', value: isoDate(year), ...modOf(sense), precision: 'year', basis: 'implied', year };
}
