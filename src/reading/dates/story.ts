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
/** How many words a label may have: "Coup d'envoi". */
const mostLabelWords = 2;
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
  const unknown = resolved.precision === 'month' || resolved.precision === 'vague';
  if (resolved.day === undefined && namesDay(found.sense) && unknown && resolved.value !== 'PRESENT_REF')
    forgetDay(story);
  if (resolved.month !== undefined) story.month = resolved.month;
  if (resolved.year !== undefined) {
    story.year = resolved.year;
    story.yearEnd = found.end;
  }
}

/** What follows a day that we cannot know counts from that one, and so is not known either. */
function forgetDay(story: Story): void {
  story.unknownDay = true;
  story.day = null;
}

/** "Deux ruptures en 97 (en janvier…)", "En 2014, le 3 mars": a year that a comma, colon or bracket opens to what follows. */
export function sentenceYear(story: Story, found: Found, tokens: readonly Token[]): number | null {
  if (story.year === null || found.start - story.yearEnd > yearReach) return null;
  for (let at = found.first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.end <= story.yearEnd) {
      const opened = openers.has(tokens[at + 1]?.word ?? '') && token?.entry === undefined;
      return opened && tokens[at - 1]?.entry?.slots.during !== undefined ? story.year : null;
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
  // Where the article's own day is unknown, only a day beside the hour itself is its day.
  if (reference !== null && reference.day === null && story.day !== null) return null;
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

/** Whether hardly a word stands beside the expression in its block: "8 h 10", "RDV à 6 h 30". */
export function isAlone(tokens: readonly Token[], { first, next }: Found): boolean {
  let others = 0;
  for (let at = 0; at < tokens.length && others <= mostLabelWords; at += 1) {
    if ((at < first || at >= next) && tokens[at]?.raw !== '') others += 1;
  }
  return others <= mostLabelWords;
}

/** Whether a token ends a sentence. */
export function isStop({ word }: Token): boolean {
  return word === '.' || word === '\n' || word === '!' || word === '?';
}
