// What a text has told so far in, where the next expression stands out: its told day, the year of its sentence, the day of its hour.
import { civilDate } from './civil-day.ts';
import { namesDay } from './refine.ts';
import type { Resolved } from './resolved.ts';
import type { Found } from './sense.ts';
import type { Reference } from './timeline.ts';
import type { Token } from './token.ts';

/** What the text has told so far; each mention reads it and leaves its own date behind. */
export interface Story {
  day: number | null;
  dayEnd: number;
  /** A day was told that we cannot know: "hier" in an article known only to its month. */
  unknownDay: boolean;
  /** The part of that day, where it was told. */
  part: string | undefined;
  month: { year: number; month: number } | null;
  year: number | null;
  yearEnd: number;
  readonly days: number[];
}

/** A text that has told nothing yet. */
export function emptyStory(): Story {
  return {
    day: null,
    dayEnd: 0,
    unknownDay: false,
    part: undefined,
    month: null,
    year: null,
    yearEnd: 0,
    days: [],
  };
}

/** How far, in characters, a year reaches within its sentence; and what opens it to what follows. */
const yearReach = 80;
const openers: ReadonlySet<string> = new Set([',', ':', '(']);
/** How far back, in characters, a time of day still belongs to the day told before it. */
const clockReach = 600;

/** Leaves the mention's date behind for what follows. */
export function tell(story: Story, found: Found, resolved: Resolved): void {
  // A holiday as a rule names a feast, not when something happened.
  if (resolved.day !== undefined && found.sense.kind !== 'holiday') {
    const { year, month } = civilDate(resolved.day);
    story.day = resolved.day;
    story.dayEnd = found.end;
    story.part = found.sense.kind === 'range' || found.sense.kind === 'clock' ? undefined : found.sense.part;
    story.month = { year, month };
    story.days.push(resolved.day);
  }
  if (resolved.day === undefined && namesDay(found.sense)) story.unknownDay = true;
  if (resolved.month !== undefined) story.month = resolved.month;
  if (resolved.year !== undefined) {
    story.year = resolved.year;
    story.yearEnd = found.end;
  }
}

/** "Deux ruptures en 97 (en janvier…)", "En 2014, le 3 mars": a year that a comma, colon or bracket opens to what follows. */
export function sentenceYear(story: Story, found: Found, tokens: readonly Token[]): number | null {
  if (story.year === null || found.start - story.yearEnd > yearReach) return null;
  for (let at = found.first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.end <= story.yearEnd) {
      return openers.has(tokens[at + 1]?.word ?? '') ? story.year : null;
    }
    if (isStop(token)) return null;
  }
  return null;
}

/** The day a time of day belongs to: one told shortly before, or the article's. */
export function clockDay(
  story: Story,
  found: Found,
  reference: Reference | null,
  alone: () => boolean,
): number | null | 'untold' {
  const { sense } = found;
  const clock = sense.kind === 'range' ? sense.from : sense;
  if (clock.kind !== 'clock') return null;
  if (story.day === null) return alone() ? (reference?.day ?? null) : story.unknownDay ? null : 'untold';
  if (found.start - story.dayEnd > clockReach) return reference?.day ?? null;
  // After "hier après-midi" or "la nuit dernière", "0 h 50" and "4 heures du matin" are already the next day.
  const early =
    clock.clock.hour < 12 && (clock.clock.hour < 6 || clock.part === 'TMO' || story.part === 'TNI');
  const late = story.part === 'TNI' || story.part === 'TEV' || story.part === 'TAF';
  return early && late ? story.day + 1 : story.day;
}

/** In tokens; a quotation that opened farther back is not looked for. */
const longestQuotation = 300;
const quotationOpeners: ReadonlySet<string> = new Set(['«', '“', '‹']);
const closers: ReadonlySet<string> = new Set(['»', '”', '›']);

/** Whether a quotation that opened before the token in its block is still open. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  let straight = false;
  for (let before = at - 1; before >= Math.max(0, at - longestQuotation); before -= 1) {
    const word = tokens[before]?.word ?? '';
    if (quotationOpeners.has(word)) return true;
    if (closers.has(word)) return false;
    if (word === '"') straight = !straight;
  }
  return straight;
}

/** Whether no other word stands in the block: a line that only says "8 h 10". */
export function isAlone(tokens: readonly Token[], { first, next }: Found): boolean {
  return !tokens.some((token, at) => (at < first || at >= next) && token.raw !== '');
}

/** Whether a token ends a sentence. */
export function isStop({ word }: Token): boolean {
  return word === '.' || word === '\n' || word === '!' || word === '?';
}
