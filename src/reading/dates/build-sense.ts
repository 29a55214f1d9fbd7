// A matched form in, the sense of its words out, or null when its parts do not make one ("32 août"). Places nothing on the calendar.
import { isCivilDate } from './civil-day.ts';
import { durationValue, isoDuration, setValue } from './durations.ts';
import type { FormMatch } from './form-matcher.ts';
import { numberOf, type Parts, partsOf, wordOf } from './parts.ts';
import type { CalendarUnit, Modifier, NthSenseOf, PartOfDay, Sense, Turn } from './sense.ts';
import type { Clock } from './token.ts';

type Builder = (parts: Parts) => Sense | null;

function common(parts: Parts): { mod?: Modifier; part?: PartOfDay; clock?: Clock } {
  const mod = wordOf<Modifier>(parts, 'edge') ?? wordOf<Modifier>(parts, 'mod');
  const part = wordOf<PartOfDay>(parts, 'part');
  const clock = parts.tokens.get('clock')?.clock;
  return { ...(mod && { mod }), ...(part && { part }), ...(clock && { clock }) };
}

function yearOf(parts: Parts): number | undefined {
  return (
    numberOf(parts, 'year') ?? numberOf(parts, 'year2') ?? numberOf(parts, 'old-year2') ?? ancientYear(parts)
  );
}

/** "En 44 av. J.-C.", "AD 79": a year of any length beside its era. */
function ancientYear(parts: Parts): number | undefined {
  const year = numberOf(parts, 'ancient');
  return year !== undefined && Number.isInteger(year) && year > 0 && year < 10_000 ? year : undefined;
}

function turnAndYear(parts: Parts): { year?: number; turn?: Turn } {
  const turn = wordOf<Turn>(parts, 'turn');
  const year = yearOf(parts);
  return { ...(turn && { turn }), ...(year !== undefined && { year }) };
}

/** "La saison 2008-09", "1914-18": two years, the second cut to its last digits. */
function buildYears(parts: Parts): Sense | null {
  const from = numberOf(parts, 'year');
  const tail = numberOf(parts, 'year-tail');
  if (from === undefined || tail === undefined) return null;
  const to = from - (from % 100) + tail + (tail <= from % 100 ? 100 : 0);
  const near = to - from <= 15;
  return near ? { kind: 'range', from: { kind: 'date', year: from }, to: { kind: 'date', year: to } } : null;
}

const buildDate: Builder = (parts) => {
  if (parts.values.has('year-tail')) return buildYears(parts);
  const numeric = (parts.tokens.get('numeric') ?? parts.tokens.get('short-numeric'))?.numeric;
  const month = numeric?.month ?? numberOf(parts, 'month');
  const nightBefore = numberOf(parts, 'to-day');
  // "La nuit de dimanche à lundi 12 mars" began on the 11th.
  const began = nightBefore !== undefined && nightBefore > 1 ? nightBefore - 1 : undefined;
  const day = numeric?.day ?? numberOf(parts, 'day') ?? began;
  const year = numeric?.year ?? yearOf(parts);
  const weekday = numberOf(parts, 'weekday');
  if (month !== undefined && day !== undefined && !isCivilDate({ year: year ?? 2000, month, day }))
    return null;
  return {
    kind: 'date',
    ...common(parts),
    ...(numeric?.clock && { clock: numeric.clock }),
    ...turnAndYear(parts),
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
    ...(wordOf(parts, 'era') === 'BC' && { era: 'BC' as const }),
    ...(wordOf(parts, 'whole') === 'week' && { whole: 'week' as const }),
    ...(parts.values.has('sameYear') && { sameYear: true }),
  };
};

const buildWeekday: Builder = (parts) => {
  const weekday = numberOf(parts, 'weekday');
  if (weekday === undefined) return null;
  const { turn } = turnAndYear(parts);
  const weeks = numberOf(parts, 'weeks');
  return {
    kind: 'weekday',
    weekday,
    ...common(parts),
    ...(turn && { turn }),
    ...(weeks !== undefined && { weeks }),
    ...(parts.values.has('habitual') && { habitual: true }),
  };
};

/** How far a turn moves, and from where. */
const turns: Readonly<Record<Turn, { readonly by: number; readonly from: 'article' | 'told' }>> = {
  last: { by: -1, from: 'article' },
  this: { by: 0, from: 'article' },
  next: { by: 1, from: 'article' },
  before: { by: -1, from: 'told' },
  after: { by: 1, from: 'told' },
};

const buildShift: Builder = (parts) => {
  const unit = wordOf<CalendarUnit>(parts, 'unit');
  const turn = wordOf<Turn>(parts, 'turn');
  if (unit === undefined) return null;
  const move = turn === undefined ? undefined : turns[turn];
  const sign = numberOf(parts, 'sign');
  const by = sign === undefined ? (move?.by ?? numberOf(parts, 'by')) : sign * (numberOf(parts, 'n') ?? 1);
  if (by === undefined) return null;
  const from = wordOf<'article' | 'told'>(parts, 'from') ?? move?.from ?? 'article';
  const weekday = numberOf(parts, 'weekday');
  const open = parts.values.has('open') && weekday === undefined;
  return {
    kind: 'shift',
    unit,
    by,
    from,
    ...common(parts),
    ...(open && { open }),
    ...(sign !== undefined && { counted: true }),
    ...(parts.values.has('lapse') && { lapse: isoDuration(unit, numberOf(parts, 'n') ?? 1) }),
    ...(weekday !== undefined && { weekday }),
  };
};

const buildClock: Builder = (parts) => {
  const written = parts.tokens.get('clock')?.clock ?? clockFromWords(parts);
  const late = wordOf(parts, 'part');
  const afternoon =
    late !== undefined && late !== 'TMO' && written !== null && written.hour > 0 && written.hour < 12;
  const clock =
    afternoon && !(late === 'TNI' && written.hour < 6) ? { ...written, hour: written.hour + 12 } : written;
  if (clock === null || clock.hour > 24 || clock.minute > 59) return null;
  const to: Sense = { kind: 'clock', ...common(parts), clock };
  const from = numberOf(parts, 'from-hour');
  if (from === undefined) return to;
  const hour = from < 12 && clock.hour >= 12 && from + 12 < clock.hour ? from + 12 : from;
  return { kind: 'range', from: { kind: 'clock', clock: { hour, minute: 0, second: null } }, to };
};

/** "Quatre heures et demie", "sept heures moins dix", "midi et quart", "half past four". */
function clockFromWords(parts: Parts): Clock | null {
  const hour = numberOf(parts, 'hour');
  if (hour === undefined) return null;
  const minutes =
    hour * 60 +
    (numberOf(parts, 'minutes') ?? 0) +
    (numberOf(parts, 'fraction') ?? 0) -
    (numberOf(parts, 'minus') ?? 0);
  if (minutes < 0) return null;
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, second: null };
}

const buildPart: Builder = (parts) => {
  const part = wordOf<PartOfDay>(parts, 'part');
  if (part === undefined) return null;
  const from = wordOf<'article' | 'told'>(parts, 'from') ?? 'article';
  return { kind: 'part', ...common(parts), part, from, by: numberOf(parts, 'by') ?? 0 };
};

const buildHoliday: Builder = (parts) => {
  const holiday = wordOf(parts, 'holiday');
  return holiday === undefined ? null : { kind: 'holiday', holiday, ...common(parts), ...turnAndYear(parts) };
};

const buildSeason: Builder = (parts) => {
  const season = wordOf(parts, 'season');
  return season === undefined
    ? null
    : {
        kind: 'season',
        season,
        ...common(parts),
        ...turnAndYear(parts),
        ...(parts.values.has('every') && { every: true }),
      };
};

const buildSpan: Builder = (parts) => {
  const unit = wordOf<CalendarUnit>(parts, 'unit');
  const index = numberOf(parts, 'ordinal') ?? numberOf(parts, 'index');
  if ((unit !== 'quarter' && unit !== 'half') || index === undefined || index < 1) return null;
  if (index > (unit === 'quarter' ? 4 : 2)) return null;
  return { kind: 'span', unit, index, ...common(parts), ...turnAndYear(parts) };
};

const buildDecade: Builder = (parts) => {
  const decade = numberOf(parts, 'decade') ?? numberOf(parts, 'year') ?? numberOf(parts, 'tens');
  if (decade === undefined || decade % 10 !== 0) return null;
  return { kind: 'decade', ...common(parts), decade: decade < 100 ? 1900 + decade : decade };
};

const buildCentury: Builder = (parts) => {
  const century = numberOf(parts, 'ordinal');
  if (century === undefined || century < 1 || century > 22) return null;
  const era = wordOf(parts, 'era') === 'BC' ? { era: 'BC' as const } : {};
  return { kind: 'century', century, ...common(parts), ...era };
};

const buildWeek: Builder = (parts) => {
  const week = numberOf(parts, 'n');
  if (week === undefined || week < 1 || week > 53) return null;
  return { kind: 'week', week, ...common(parts), ...turnAndYear(parts) };
};

const buildDuration: Builder = (parts) => {
  const value = durationValue(parts);
  const mod = wordOf<Modifier>(parts, 'mod');
  return value === null ? null : { kind: 'duration', ...(mod && { mod }), value };
};

const buildSet: Builder = (parts) => {
  const value = setValue(parts);
  return value === null ? null : { kind: 'set', ...common(parts), value };
};

const buildNth: Builder = (parts) => {
  const nth = numberOf(parts, 'nth');
  const unit = wordOf<NthSenseOf['unit']>(parts, 'unit') ?? 'day';
  const month = numberOf(parts, 'month');
  const year = yearOf(parts);
  const weekday = numberOf(parts, 'weekday');
  const most = unit === 'fortnight' ? 2 : unit === 'week' && month === undefined ? 53 : 5;
  if (nth === undefined || nth === 0 || nth > most) return null;
  if (month === undefined && (year === undefined || unit !== 'week')) return null;
  return {
    kind: 'nth',
    nth,
    unit,
    ...common(parts),
    ...(weekday !== undefined && { weekday }),
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
  };
};

const buildReference: Builder = (parts) => {
  const value = wordOf(parts, 'value');
  return value === undefined ? null : { kind: 'reference', value };
};

const builders: Readonly<Record<FormMatch['form']['sense'], Builder>> = {
  date: buildDate,
  weekday: buildWeekday,
  shift: buildShift,
  season: buildSeason,
  span: buildSpan,
  week: buildWeek,
  nth: buildNth,
  decade: buildDecade,
  century: buildCentury,
  holiday: buildHoliday,
  clock: buildClock,
  part: buildPart,
  duration: buildDuration,
  set: buildSet,
  reference: buildReference,
  none: () => null,
};

/** The sense of a match; null also for the forms that are no time at all ("87 ans"). */
export function buildSense(match: FormMatch): Sense | null {
  return builders[match.form.sense](partsOf(match));
}
