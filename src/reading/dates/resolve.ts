// Senses in reading order in, TIMEX3 values out: pure calendar arithmetic from the article's date and the date last told.
import { civilDate, isoDate, isoDay, monthsAway } from './civil-day.ts';
import { resolveDate, resolveWeekday } from './resolve-date.ts';
import { resolveHoliday, resolveNth, resolveSeason, resolveSpan, resolveWeek } from './resolve-period.ts';
import { resolveShift } from './resolve-shift.ts';
import { clockText, dayValue, modOf, type Resolved, type Setting, timeOn } from './resolved.ts';
import type { Sense } from './sense.ts';

type RangeSense = Extract<Sense, { kind: 'range' }>;

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
    case 'nth':
      return resolveNth(sense, setting);
    case 'open':
      return resolveOpen(sense, setting);
    case 'offset':
      return resolveOffset(sense, setting);
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

function resolveOpen(sense: Extract<Sense, { kind: 'open' }>, setting: Setting): Resolved | null {
  // What opens or ends a span looks ahead, where no verb tells.
  const ahead: Setting = { ...setting, direction: (reach) => setting.direction(reach) ?? 'future' };
  const edge = resolve(sense.sense, sense.side === 'until' ? ahead : setting);
  if (edge === null || edge.value.includes('/')) return edge;
  const value = sense.side === 'from' ? `${edge.value}/..` : `../${edge.value}`;
  return { ...edge, value, precision: 'range' };
}

/** "Deux jours avant le 3 mai", "un mois après Noël"; null where the day itself is not known. */
function resolveOffset(sense: Extract<Sense, { kind: 'offset' }>, setting: Setting): Resolved | null {
  const base = resolve(sense.base, setting);
  if (base?.day === undefined) return null;
  const day = sense.unit === 'day' ? base.day + sense.by : monthsAway(base.day, sense.by);
  return dayValue(day, sense, 'implied');
}

/** Both ends resolve on their own; a start without a year takes the end's, or the year before where it would lie after it. */
function resolveRange(sense: RangeSense, setting: Setting): Resolved | null {
  const to = resolve(rangeEnd(sense.from, sense.to), setting);
  if (to === null) return null;
  const from = asPreciseAs(to, rangeStart(sense.from, to, setting));
  if (from === null) return null;
  if (from.value > to.value) return weekdayAfter(sense, from, to) ?? pastMidnight(sense, from, to);
  return {
    type: from.type === 'TIME' || to.type === 'TIME' ? 'TIME' : 'DATE',
    value: from.value === to.value ? from.value : `${from.value}/${to.value}`,
    ...modOf(sense),
    precision: 'range',
    basis: to.basis,
    ...(from.day !== undefined && { day: from.day }),
  };
}

/** "De janvier 2019 à aujourd'hui": up to a day, a month counts from its first. */
function asPreciseAs(to: Resolved, from: Resolved | null): Resolved | null {
  if (from === null || to.day === undefined || from.day !== undefined) return from;
  const first = from.month ?? (from.year === undefined ? undefined : { year: from.year, month: 1 });
  return first === undefined || from.precision === 'range'
    ? from
    : { ...from, value: isoDate(first.year, first.month, 1) };
}

/** "De lundi prochain à vendredi": the end is the first such weekday after the start. */
function weekdayAfter(sense: RangeSense, from: Resolved, to: Resolved): Resolved | null {
  if (sense.to.kind !== 'weekday' || sense.to.clock !== undefined) return null;
  if (from.day === undefined || to.day === undefined) return null;
  const end = from.day + ((to.day - from.day) % 7) + 7;
  return { ...to, value: `${isoDay(from.day)}/${isoDay(end)}`, precision: 'range', day: from.day };
}

/** "Vendredi de 22 heures à 5 heures": the later end lies on the next day. */
function pastMidnight(sense: RangeSense, from: Resolved, to: Resolved): Resolved | null {
  const isHours = (value: string): boolean => /T\d\d:/.test(value);
  if (!isHours(from.value) || !isHours(to.value) || from.day !== to.day) return null;
  const end = to.day === undefined ? to.value : isoDay(to.day + 1) + to.value.slice(to.value.indexOf('T'));
  const day = from.day === undefined ? {} : { day: from.day };
  return { ...to, value: `${from.value}/${end}`, ...modOf(sense), precision: 'range', ...day };
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
