// Expressions in, fewer and larger ones out: parts and times of day join their day, ends join to ranges, lone fragments go.
import { dayNumber, weekdayOf } from './civil-day.ts';
import type { Found, Sense } from './sense.ts';
import type { Token } from './token.ts';

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '~']);

/** Joins what belongs together and drops what only meant something beside another expression. */
export function refine(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  const joined: Found[] = [];
  for (const raw of found) {
    const each = withoutWrongWeekday(raw, tokens);
    const previous = joined.at(-1);
    const merged = previous === undefined ? null : merge(previous, each, tokens);
    if (merged !== null) joined[joined.length - 1] = merged;
    else joined.push(each);
  }
  const whole = joined.filter((each) => each.fragment !== true);
  return shareYears(joinHours(whole, tokens), tokens);
}

/** Whether a sense names one day, to which a part or a time of day can belong. */
export function namesDay(sense: Sense): boolean {
  if (sense.kind === 'date') return sense.day !== undefined;
  if (sense.kind === 'shift') return sense.unit === 'day';
  return sense.kind === 'weekday' || sense.kind === 'holiday';
}

function has(token: Token | undefined, slot: string): boolean {
  return token?.entry?.slots[slot] !== undefined;
}

function spanOf(left: Found, right: Found): Omit<Found, 'sense'> {
  return { start: left.start, end: right.end, first: left.first, next: right.next };
}

function merge(left: Found, right: Found, tokens: readonly Token[]): Found | null {
  return (
    mergeRange(left, right, tokens) ??
    mergeOffset(left, right, tokens) ??
    mergePart(left, right, tokens) ??
    mergeClock(left, right, tokens) ??
    mergeClockBefore(left, right, tokens)
  );
}

/** What a range can span, by how fine it is; null for what cannot be an end. */
function grain(sense: Sense): string | null {
  if (sense.kind === 'clock') return 'time';
  if (sense.kind === 'holiday' || sense.kind === 'weekday') return 'day';
  if (sense.kind !== 'date') return null;
  if (sense.clock !== undefined) return 'time';
  return sense.day !== undefined ? 'day' : sense.month !== undefined ? 'month' : 'year';
}

/** "2000 - 2050", "13h-15h": a dash between two times of one grain; "10 août au 12 septembre": two days of the calendar. */
function mergeRange(left: Found, right: Found, tokens: readonly Token[]): Found | null {
  const shape = grain(left.sense);
  if (shape === null || shape !== grain(right.sense)) return null;
  const link = tokens[left.next];
  const dashed = right.first === left.next + 1 && dashes.has(link?.word ?? '');
  const days = shape === 'day' && left.sense.kind === 'date' && right.sense.kind === 'date';
  const turned =
    left.sense.kind === 'weekday' && right.sense.kind === 'weekday' && left.sense.turn !== undefined;
  const spanned = (days || turned) && right.first === left.next + 1 && has(link, 'span-link');
  if (!dashed && !spanned) return null;
  return { ...spanOf(left, right), sense: { kind: 'range', from: left.sense, to: right.sense } };
}

/** Units of a duration that can be counted from a day, in days or months. */
const countedUnits: Readonly<Record<string, readonly ['day' | 'month', number]>> = {
  D: ['day', 1],
  W: ['day', 7],
  M: ['month', 1],
  Y: ['month', 12],
};

/** "Deux jours avant le 3 mai", "two weeks after Easter": a count of days, weeks, months or years from a day. */
function mergeOffset(left: Found, right: Found, tokens: readonly Token[]): Found | null {
  const { sense } = right;
  if (left.sense.kind !== 'duration' || (left.sense.mod ?? 'APPROX') !== 'APPROX') return null;
  const named = sense.kind === 'holiday' || (sense.kind === 'date' && sense.day !== undefined);
  if (!named && !(sense.kind === 'shift' && sense.unit === 'day' && sense.from === 'article')) return null;
  const sign = countingSign(tokens.slice(left.next, right.first));
  const [, count, letter] = /^P(\d+)([DWMY])$/.exec(left.sense.value) ?? [];
  const [unit, times] = countedUnits[letter ?? ''] ?? [];
  if (sign === null || unit === undefined || times === undefined) return null;
  const by = sign * Number(count) * times;
  const { mod } = left.sense;
  return { ...spanOf(left, right), sense: { kind: 'offset', unit, by, base: sense, ...(mod && { mod }) } };
}

/** "Avant" counts back, "après" and "à partir de" count on; null for any other words. */
function countingSign(between: readonly Token[]): number | null {
  const [word, ...others] = between.filter(
    (token) => has(token, 'counts') || (!has(token, 'of') && !has(token, 'at')),
  );
  const sign = word?.entry?.slots.counts;
  return typeof sign === 'number' && others.length === 0 ? sign : null;
}

/** "Mardi soir", "hier en début d'après-midi", "le 12 février dans la soirée". */
function mergePart(left: Found, right: Found, tokens: readonly Token[]): Found | null {
  if (right.sense.kind !== 'part' || right.sense.from === 'article') return null;
  if (!namesDay(left.sense) || left.sense.kind === 'range' || left.sense.part !== undefined) return null;
  const touching = left.next === right.first;
  const inside = right.first === left.next + 1 && has(tokens[left.next], 'inside');
  if (!touching && !inside) return null;
  const { part, mod } = right.sense;
  return { ...spanOf(left, right), sense: { ...left.sense, part, ...(mod && { mod }) } };
}

/** "Hier à 10 h", "Tuesday at 9 a.m.", "5 mai 12:00", "chaque lundi à 16 h". */
function mergeClock(left: Found, right: Found, tokens: readonly Token[]): Found | null {
  if (right.sense.kind !== 'clock' || left.sense.kind === 'range' || left.sense.clock !== undefined)
    return null;
  if (!namesDay(left.sense) && left.sense.kind !== 'set') return null;
  // "Hier vers 18 h": roughly when is told apart.
  if (right.sense.mod !== undefined) return null;
  const touching = left.next === right.first;
  if (!touching && !(right.first === left.next + 1 && has(tokens[left.next], 'at'))) return null;
  return { ...spanOf(left, right), sense: { ...left.sense, clock: right.sense.clock } };
}

/** "15 h 30, hier", "noon on Friday", "16h00 demain". */
function mergeClockBefore(left: Found, right: Found, tokens: readonly Token[]): Found | null {
  if (left.sense.kind !== 'clock' || right.sense.kind === 'range' || !namesDay(right.sense)) return null;
  if (right.sense.clock !== undefined) return null;
  const link = tokens[left.next];
  const tied =
    right.first === left.next + 1 &&
    (has(link, 'at') || has(link, 'clock-link') || (link?.word === ',' && right.sense.kind === 'shift'));
  if (left.next !== right.first && !tied) return null;
  return { ...spanOf(left, right), sense: { ...right.sense, clock: left.sense.clock } };
}

/** "Mardi de 14 h à 16 h", "de 15 h à 16 h demain": two times of day that stand right beside their day. */
function joinHours(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const middle = joined.at(-1);
    const day = joined.at(-2);
    const range = middle === undefined ? null : hoursBeforeDay(middle, each, tokens);
    const after = middle === undefined || day === undefined ? null : hoursAfterDay(day, middle, each, tokens);
    if (range !== null) joined.splice(-1, 1, range);
    else if (after !== null) joined.splice(-2, 2, after);
    else joined.push(each);
  }
  return joined;
}

/** "de A à B", "entre A et B", "from A to B": the words around and between two times of day. */
export function spansHours(from: Found, to: Found, tokens: readonly Token[]): boolean {
  return (
    has(tokens[from.first - 1], 'hours-lead') &&
    to.first === from.next + 1 &&
    has(tokens[from.next], 'hours-link')
  );
}

function hoursBeforeDay(from: Found, to: Found, tokens: readonly Token[]): Found | null {
  if (from.sense.kind !== 'clock' || to.sense.kind === 'range' || !namesDay(to.sense)) return null;
  const { clock } = to.sense;
  if (clock === undefined || !spansHours(from, to, tokens)) return null;
  const start = { ...to.sense, clock: from.sense.clock };
  return { ...spanOf(from, to), sense: { kind: 'range', from: start, to: to.sense } };
}

function hoursAfterDay(day: Found, from: Found, to: Found, tokens: readonly Token[]): Found | null {
  if (from.sense.kind !== 'clock' || to.sense.kind !== 'clock' || day.sense.kind === 'range') return null;
  if (!namesDay(day.sense) || day.next !== from.first - 1 || !spansHours(from, to, tokens)) return null;
  const start = { ...day.sense, clock: from.sense.clock };
  return {
    ...spanOf(day, to),
    sense: { kind: 'range', from: start, to: { ...day.sense, clock: to.sense.clock } },
  };
}

/** "De janvier à avril 2015", "le 3 mars et le 5 avril 2014": the year said last is the year of both. */
function shareYears(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  const shared: Found[] = [];
  for (const each of [...found].reverse()) {
    const after = shared.at(-1);
    shared.push(after === undefined ? each : withYearOf(each, after, tokens));
  }
  return shared.reverse();
}

function withYearOf(each: Found, after: Found, tokens: readonly Token[]): Found {
  const { sense } = each;
  if (sense.kind !== 'date' || after.sense.kind !== 'date') return each;
  const { year, month } = after.sense;
  if (sense.year !== undefined || sense.month === undefined || year === undefined || month === undefined)
    return each;
  if (sense.turn !== undefined || after.first - each.next > 2 || !has(tokens[each.next], 'shares-year'))
    return each;
  if ((sense.day === undefined) !== (after.sense.day === undefined)) return each;
  return { ...each, sense: { ...sense, year: sense.month > month ? year - 1 : year } };
}

/** "Vernay Sun, August 16, 2008", a Saturday: a short weekday that is none belongs to the name before it. */
function withoutWrongWeekday(found: Found, tokens: readonly Token[]): Found {
  const { sense } = found;
  if (sense.kind !== 'date' || sense.weekday === undefined || !has(tokens[found.first], 'abbreviation'))
    return found;
  const { year, month, day, weekday, ...rest } = sense;
  if (year === undefined || month === undefined || day === undefined) return found;
  if (weekdayOf(dayNumber({ year, month, day })) === weekday) return found;
  const first = tokens[found.first + 1]?.word === ',' ? found.first + 2 : found.first + 1;
  return {
    ...found,
    first,
    start: tokens[first]?.start ?? found.start,
    sense: { ...rest, year, month, day },
  };
}
