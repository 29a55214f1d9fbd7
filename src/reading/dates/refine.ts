// Expressions in, fewer and larger ones out: parts and times of day join the day beside them, lone fragments go.
import type { Found, Sense } from './sense.ts';
import type { Token } from './token.ts';

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '~']);

/** Joins what belongs together and drops what only meant something beside another expression. */
export function refine(found: readonly Found[], tokens: readonly Token[]): readonly Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const previous = joined.at(-1);
    const merged = previous === undefined ? null : merge(previous, each, tokens);
    if (merged !== null) joined[joined.length - 1] = merged;
    else joined.push(each);
  }
  return joined.filter((each) => each.fragment !== true);
}

/** Whether a sense names one day, to which a part or a time of day can belong. */
export function namesDay(sense: Sense): boolean {
  if (sense.kind === 'date') return sense.day !== undefined;
  if (sense.kind === 'shift') return sense.unit === 'day';
  return sense.kind === 'weekday' || sense.kind === 'holiday';
}

/** Senses that two can span a range of, by how fine they are; null for those that cannot. */
function grain(sense: Sense): string | null {
  if (sense.kind === 'clock') return 'time';
  if (sense.kind === 'holiday' || sense.kind === 'weekday') return 'day';
  if (sense.kind !== 'date') return null;
  if (sense.clock !== undefined) return 'time';
  return sense.day !== undefined ? 'day' : sense.month !== undefined ? 'month' : 'year';
}

/** "2000 - 2050", "10 août - 12 septembre", "13h-15h": a dash between two times of one grain. */
function mergeRange(left: Found, right: Found, tokens: readonly Token[]): Found | null {
  if (right.first !== left.next + 1 || !dashes.has(tokens[left.next]?.word ?? '')) return null;
  const shape = grain(left.sense);
  if (shape === null || shape !== grain(right.sense) || left.sense.kind === 'range') return null;
  const span = { start: left.start, end: right.end, first: left.first, next: right.next };
  return { ...span, sense: { kind: 'range', from: left.sense, to: right.sense } };
}

function merge(left: Found, right: Found, tokens: readonly Token[]): Found | null {
  const range = mergeRange(left, right, tokens);
  if (range !== null) return range;
  if (left.sense.kind === 'range' || right.sense.kind === 'range') return null;
  const touching = left.next === right.first;
  const span = { start: left.start, end: right.end, first: left.first, next: right.next };
  if (right.sense.kind === 'part' && namesDay(left.sense) && left.sense.part === undefined) {
    if (!touching || right.fragment !== true) return null;
    const { part, mod } = right.sense;
    return { ...span, sense: { ...left.sense, part, ...(mod && { mod }) } };
  }
  if (right.sense.kind === 'clock' && namesDay(left.sense) && left.sense.clock === undefined) {
    if (!touching && !linked(left, right, tokens)) return null;
    return { ...span, sense: { ...left.sense, clock: right.sense.clock } };
  }
  if (left.sense.kind === 'clock' && namesDay(right.sense) && right.sense.clock === undefined) {
    const comma =
      right.first === left.next + 1 && tokens[left.next]?.word === ',' && right.sense.kind === 'shift';
    if (!touching && !comma && !linked(left, right, tokens)) return null;
    return { ...span, sense: { ...right.sense, clock: left.sense.clock } };
  }
  return null;
}

/** One word stands between that ties a time of day to its day: "hier à 10 h", "Tuesday at 9 a.m.", "noon on Friday". */
function linked(left: Found, right: Found, tokens: readonly Token[]): boolean {
  if (right.first !== left.next + 1) return false;
  const tie = tokens[left.next]?.entry?.slots.at;
  return tie === 'any' || (tie === 'near' && left.sense.kind === 'shift');
}
