// Days that share a month: "les 7 et 8 juillet", "du 3 au 7 juillet", "lundi 20, mardi 21 et dimanche 26 avril", "July 7 and 8".
import { isCivilDate } from './civil-day.ts';
import type { CalendarIndex } from './lexicon.ts';
import type { Reading } from './match-forms.ts';
import type { Found, Sense } from './sense.ts';
import { slotValue } from './slots.ts';
import type { Token } from './token.ts';

interface Day {
  readonly day: number;
  readonly weekday: number | undefined;
  readonly first: number;
  readonly next: number;
  /** How the day is tied to the one before. */
  readonly link: 'join' | 'span' | null;
}

/** No article lists more days of one month; a longer row of numbers is something else. */
const mostDays = 12;

/** Reads two or more days with one month; a single day is left to the forms. */
export function readSharedMonth(tokens: readonly Token[], at: number, index: CalendarIndex): Reading | null {
  const start = tokens[at];
  if (start === undefined) return null;
  const { numeral, entry } = start;
  const opens =
    numeral !== null || entry?.slots.article !== undefined || entry?.slots['any-weekday'] !== undefined;
  if (!opens && entry?.slots['any-month'] === undefined) return null;
  return daysBeforeMonth(tokens, at, index) ?? daysAfterMonth(tokens, at, index);
}

function slot(tokens: readonly Token[], at: number, name: string): number | undefined {
  const token = tokens[at];
  const value = token === undefined ? undefined : slotValue(token, name);
  return typeof value === 'number' ? value : undefined;
}

/** "Les 7 et 8 juillet 2017", with weekdays before any of the days. */
function daysBeforeMonth(tokens: readonly Token[], at: number, index: CalendarIndex): Reading | null {
  const article = tokens[at]?.entry?.slots.article !== undefined;
  const days = dayRow(tokens, article ? at + 1 : at, index, true);
  const last = days.at(-1);
  if (days.length < 2 || last === undefined) return null;
  // "Europe 1, mardi 18 septembre": where one day has its weekday, the first has it too.
  if (days[0]?.weekday === undefined && days.some(({ weekday }) => weekday !== undefined)) return null;
  let next = last.next;
  while (tokens[next]?.entry?.slots.of !== undefined) next += 1;
  const month = slot(tokens, next, 'any-month');
  if (month === undefined) return null;
  next += 1;
  const afterComma = tokens[next]?.word === ',' ? next + 1 : next;
  const year = slot(tokens, afterComma, 'year');
  if (year !== undefined) next = afterComma + 1;
  const turn = year === undefined ? tokens[next]?.entry?.slots.turns : undefined;
  if (turn !== undefined) next += 1;
  const between = tokens[at - 1]?.entry?.slots.between !== undefined && days.length === 2;
  const extended = days.map((day, position) => ({
    ...day,
    ...(between && position === 1 && { link: 'span' as const }),
    first: position === 0 ? at : day.first,
    next: position === days.length - 1 ? next : day.next,
  }));
  return assemble(tokens, extended, month, year, turn, next);
}

/** "July 7 and 8, 2017". */
function daysAfterMonth(tokens: readonly Token[], at: number, index: CalendarIndex): Reading | null {
  if (index.lexicon.dayFirst) return null;
  const weekday = slot(tokens, at, 'any-weekday') !== undefined;
  const monthAt = weekday ? (tokens[at + 1]?.word === ',' ? at + 2 : at + 1) : at;
  const month = slot(tokens, monthAt, 'any-month');
  if (month === undefined) return null;
  const days = dayRow(tokens, monthAt + 1, index, false);
  const last = days.at(-1);
  if (days.length < 2 || last === undefined) return null;
  let next = last.next;
  const afterComma = tokens[next]?.word === ',' ? next + 1 : next;
  const year = slot(tokens, afterComma, 'year');
  if (year !== undefined) next = afterComma + 1;
  const extended = days.map((day, position) => ({
    ...day,
    first: position === 0 ? at : day.first,
    next: position === days.length - 1 ? next : day.next,
  }));
  return assemble(tokens, extended, month, year, undefined, next);
}

function dayRow(tokens: readonly Token[], at: number, index: CalendarIndex, weekdays: boolean): Day[] {
  const days: Day[] = [];
  let cursor = at;
  let link: Day['link'] = null;
  while (cursor < tokens.length && days.length < mostDays) {
    const first = cursor;
    const weekday = weekdays ? slot(tokens, cursor, 'any-weekday') : undefined;
    if (weekday !== undefined) cursor += 1;
    const day = slot(tokens, cursor, 'day');
    if (day === undefined) return days;
    cursor += 1;
    days.push({ day, weekday, first, next: cursor, link });
    const tie = linkAt(tokens, cursor, index);
    if (tie === null) return days;
    ({ link, next: cursor } = tie);
  }
  return days;
}

/** A link between two days: ",", "et", ", et", "et le", "au". */
function linkAt(
  tokens: readonly Token[],
  at: number,
  { lexicon }: CalendarIndex,
): { link: 'join' | 'span'; next: number } | null {
  const word = tokens[at]?.word ?? '';
  const spans = lexicon.spans.includes(word);
  if (!spans && !lexicon.joins.includes(word)) return null;
  let next = at + 1;
  if (word === ',' && lexicon.joins.includes(tokens[next]?.word ?? '')) next += 1;
  if (tokens[next]?.entry?.slots.article !== undefined) next += 1;
  return { link: spans ? 'span' : 'join', next };
}

/** Consecutive days and spans become one range; other days stay apart, each with the month. */
function assemble(
  tokens: readonly Token[],
  days: readonly Day[],
  month: number,
  year: number | undefined,
  turn: string | number | undefined,
  next: number,
): Reading | null {
  const sense = ({ day, weekday }: Day): Sense => ({
    kind: 'date',
    month,
    day,
    ...(year !== undefined && { year }),
    ...(weekday !== undefined && { weekday }),
    ...(turn === 'last' || turn === 'next' ? { turn } : {}),
  });
  // "February 20 - 30": laid out as days that the calendar does not have; no part of it is a date.
  if (!days.every(({ day }) => isCivilDate({ year: year ?? 2000, month, day }))) return { found: [], next };
  const found: Found[] = [];
  let from = 0;
  while (from < days.length) {
    let to = from;
    while (to + 1 < days.length && runsOn(days[to], days[to + 1])) to += 1;
    const first = days[from];
    const last = days[to];
    if (first === undefined || last === undefined) break;
    const span = {
      start: tokens[first.first]?.start ?? 0,
      end: tokens[last.next - 1]?.end ?? 0,
      first: first.first,
      next: last.next,
    };
    found.push({
      ...span,
      sense: from === to ? sense(first) : { kind: 'range', from: sense(first), to: sense(last) },
    });
    from = to + 1;
  }
  return { found, next };
}

function runsOn(left: Day | undefined, right: Day | undefined): boolean {
  if (left === undefined || right === undefined || right.day <= left.day) return false;
  if (right.link === 'span') return true;
  return right.day === left.day + 1 && left.weekday === undefined && right.weekday === undefined;
}
