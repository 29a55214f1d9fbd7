// Article text in, its temporal expressions out, in reading order and with TIMEX3 values. The clock is never asked.
import type { Block } from '../../articles/article.ts';
import { languageOf } from '../../languages/language.ts';
import type { Readable } from '../read-article.ts';
import type { DateMention, Sentence } from '../reading.ts';
import { civilDate } from './civil-day.ts';
import { directionAt } from './direction.ts';
import { calendarIndexOf } from './lexicon.ts';
import { matchForms } from './match-forms.ts';
import { namesDay, refine } from './refine.ts';
import { resolve } from './resolve.ts';
import type { Resolved, Setting } from './resolved.ts';
import { scanTokens } from './scan.ts';
import type { Found } from './sense.ts';
import { type Reference, referenceFrom } from './timeline.ts';
import type { Token } from './token.ts';

/** What the text has told so far; each mention reads it and leaves its own date behind. */
interface Story {
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

/** How many tokens may stand between a time of day and the day told after it. */
const longestReach = 12;
/** How far back, in characters, a time of day still belongs to the day told before it. */
const clockReach = 600;

/** Reads all blocks but links to other articles. Relative dates count from the article's date. */
export function findDates(article: Readable, _sentences: readonly Sentence[]): readonly DateMention[] {
  const lexicon = languageOf(article.lang).calendar;
  const index = calendarIndexOf(lexicon);
  const reference = referenceFrom(article.date);
  const story: Story = {
    day: null,
    dayEnd: 0,
    unknownDay: false,
    part: undefined,
    month: null,
    year: null,
    yearEnd: 0,
    days: [],
  };
  return article.blocks
    .filter((block) => block.kind !== 'related')
    .flatMap((block) => {
      const tokens = scanTokens(article.text, block, index);
      const found = refine(matchForms(tokens, index), tokens);
      return found.flatMap((each, position) => {
        const following = found[position + 1];
        const setting: Setting = {
          reference,
          lexicon,
          told: story,
          days: story.days,
          sentenceYear: sentenceYear(story, each, tokens),
          clockDay: clockDay(story, each, reference, () => isAlone(tokens, each)),
          quoted: () => isQuoted(tokens, each.first),
          direction: () => directionAt(tokens, each.first, each.next, lexicon.tense),
        };
        const resolved = resolve(each.sense, withFollowingDay(setting, following, tokens, each));
        if (resolved === null) return [];
        tell(story, each, resolved);
        return [mentionOf(each, resolved, block)];
      });
    });
}

/** "À 14 h, place de la Mairie, samedi": a time of day before any day is told takes the one that the sentence tells next. */
function withFollowingDay(
  setting: Setting,
  following: Found | undefined,
  tokens: readonly Token[],
  each: Found,
): Setting {
  if (setting.clockDay !== 'untold' || following === undefined || !namesDay(following.sense)) return setting;
  const between = tokens.slice(each.next, Math.min(following.first, each.next + longestReach));
  if (following.first - each.next > longestReach || between.some((token) => isStop(token))) return setting;
  const day = resolve(following.sense, setting)?.day;
  return day === undefined ? setting : { ...setting, clockDay: day };
}

function isStop({ word }: Token): boolean {
  return word === '.' || word === '\n' || word === '!' || word === '?';
}

function mentionOf(found: Found, resolved: Resolved, block: Block): DateMention {
  const { type, value, mod, precision, basis } = resolved;
  const paragraph = block.kind === 'paragraph' ? block.paragraph : null;
  return {
    start: found.start,
    end: found.end,
    type,
    value,
    ...(mod && { mod }),
    precision,
    basis,
    paragraph,
  };
}

/** Leaves the mention's date behind for what follows. */
function tell(story: Story, found: Found, resolved: Resolved): void {
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

function sentenceYear(story: Story, found: Found, tokens: readonly Token[]): number | null {
  if (story.year === null || found.start - story.yearEnd > 60) return null;
  for (let at = found.first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.end <= story.yearEnd) break;
    if (isStop(token)) return null;
  }
  return story.year;
}

/** The day a time of day belongs to: one told shortly before, or the article's. */
function clockDay(
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
const openers: ReadonlySet<string> = new Set(['«', '“', '‹']);
const closers: ReadonlySet<string> = new Set(['»', '”', '›']);

/** Whether a quotation that opened before the token in its block is still open. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  let straight = false;
  for (let before = at - 1; before >= Math.max(0, at - longestQuotation); before -= 1) {
    const word = tokens[before]?.word ?? '';
    if (openers.has(word)) return true;
    if (closers.has(word)) return false;
    if (word === '"') straight = !straight;
  }
  return straight;
}

/** Whether no other word stands in the block: a line that only says "8 h 10". */
function isAlone(tokens: readonly Token[], { first, next }: Found): boolean {
  return !tokens.some((token, at) => (at < first || at >= next) && token.raw !== '');
}
