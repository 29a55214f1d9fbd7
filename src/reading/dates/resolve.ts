// Senses in reading order in, TIMEX3 values out: pure calendar arithmetic from the article's date and the date last told.
import { civilDate } from './civil-day.ts';
import { resolveDate, resolveWeekday } from './resolve-date.ts';
import { resolveHoliday, resolveSeason, resolveSpan, resolveWeek } from './resolve-period.ts';
import { resolveShift } from './resolve-shift.ts';
import { clockText, modOf, type Resolved, type Setting, timeOn } from './resolved.ts';
import type { Sense } from './sense.ts';

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

/** A time of day lies on the day told; where no day is told in the whole article so far, it stays without one. */
function resolveClock(sense: Extract<Sense, { kind: 'clock' }>, setting: Setting): Resolved {
  if (setting.clockDay !== 'untold') return timeOn(setting.clockDay, sense, setting, 'implied');
  return { type: 'TIME', value: clockText(sense.clock), ...modOf(sense), precision: 'time', basis: 'stated' };
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

/** "2014-04-18 7:00 - 8h00", "10 August 2013 - 12 September": the end takes the day or the year of the start. */
function rangeEnd(from: Sense, to: Sense): Sense {
  if (from.kind !== 'date') return to;
  if (to.kind === 'clock' && from.clock !== undefined) return { ...from, clock: to.clock };
  if (to.kind !== 'date' || from.year === undefined || to.year !== undefined) return to;
  const later = (to.month ?? 12) * 31 + (to.day ?? 31) >= (from.month ?? 1) * 31 + (from.day ?? 1);
  return { ...to, year: later ? from.year : from.year + 1 };
}

function rangeStart(sense: Sense, to: Resolved, setting: Setting): Resolved | null {
  if (sense.kind !== 'date' || sense.year !== undefined) return resolve(sense, setting);
  const year = to.day === undefined ? (to.month?.year ?? to.year) : civilDate(to.day).year;
  if (year === undefined) return resolve(sense, setting);
  const same = resolve({ ...sense, year }, setting);
  return same !== null && same.value > to.value ? resolve({ ...sense, year: year - 1 }, setting) : same;
}
