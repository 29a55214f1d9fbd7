// A page's words in, Discord Markdown out. An article's words are escaped and stressed, never changed.
import type { Span } from '../articles/article.ts';
import { createMemory } from '../remember.ts';
import { escapeMarkdown } from '../replies/escape-markdown.ts';
import type { ReplyExcerpt } from '../replies/reply.ts';
import { dayStamp } from './day-stamp.ts';
import { shorten } from './shorten.ts';

/** Shows that sentences were left out; escaped, since a bracket may open a link. */
const LEFT_OUT = escapeMarkdown('[…]');
/** What the mark of a day takes at most, in characters. */
const DAY_ROOM = ' · <t:-2208988800:D>'.length;
/** What would begin another line. No-break blanks stay: French sets them before "?". */
const lineBreaks = /[\t\n\v\f\r\u2028\u2029]+/g;
/** Control characters and overrides of the writing direction: nothing to read, and able to scramble what stands around. */
const unreadable = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** One line of our own or the asker's words, escaped, at most `limit` characters of Markdown. */
export function markdownLine(text: string, limit: number): string {
  return lines.recall(`${limit} ${text}`, () => escapedLine(text, limit));
}

/** Speakers, titles of articles and our own words come again and again. */
const lines = createMemory<string, string>(1000);

function escapedLine(text: string, limit: number): string {
  const line = text.replace(lineBreaks, ' ').replace(unreadable, '').trim();
  const escaped = escapeMarkdown(line);
  // Escaping adds at most one backslash to each character, so half the length is sure to fit.
  return escaped.length <= limit ? escaped : escapeMarkdown(shorten(line, Math.floor(limit / 2)));
}

/** The lines that fit in `limit` characters together; a last "…" stands for those that do not. */
export function markdownLines(texts: readonly string[], limit: number): readonly string[] {
  const kept: string[] = [];
  let room = limit - '…'.length;
  for (const text of texts) {
    const line = markdownLine(text, limit - '\n…'.length);
    if (line === '') continue;
    room -= line.length + 1;
    if (room < 0) return [...kept, '…'];
    kept.push(line);
  }
  return kept;
}

/** The words as a block quotation, each line marked: `> « La **rentrée** sera calme. »`, `> \[…\] …` where cut. */
export function quotation({ text, stresses, marks, isCutBefore, isCutAfter }: ReplyExcerpt): string {
  const [opening, closing] = marks ?? ['', ''];
  // A cut falls within what was said, so it shows inside the marks.
  const words = [
    escapeMarkdown(opening),
    isCutBefore ? `${LEFT_OUT} ` : '',
    stressed(text, stresses),
    isCutAfter ? ` ${LEFT_OUT}` : '',
    escapeMarkdown(closing),
  ].join('');
  return words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** The speaker's name that opens the first note is set in bold, and a day told in the last also stands as its reader writes it. */
export function noteLines(excerpt: ReplyExcerpt, limit: number): readonly string[] {
  const lines = namedLines(excerpt, limit - DAY_ROOM);
  const stamp = excerpt.day === undefined ? null : dayStamp(excerpt.day);
  // Where the notes did not fit, the last line is not the one that tells the day.
  if (stamp === null || lines.length !== excerpt.notes.length || lines.at(-1) === '…') return lines;
  return lines.map((line, at) => (at === lines.length - 1 ? `${line} · ${stamp}` : line));
}

function namedLines({ notes, speakerName }: ReplyExcerpt, limit: number): readonly string[] {
  const lines = markdownLines(notes, limit);
  const name = speakerName === undefined ? '' : markdownLine(speakerName, limit);
  const [first, ...others] = lines;
  if (first === undefined || name === '' || !first.startsWith(name)) return lines;
  return [`**${name}**${first.slice(name.length)}`, ...others];
}

/** Escapes the text piece by piece, so that a stress never falls inside an escape. */
function stressed(text: string, stresses: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of joined(text, stresses)) {
    pieces.push(escapeMarkdown(text.slice(at, start)), bold(text.slice(start, end)));
    at = end;
  }
  pieces.push(escapeMarkdown(text.slice(at)));
  return pieces.join('');
}

/** Bold line by line, since each line of a quotation is marked; blanks stay outside, where bold would not take them. */
function bold(words: string): string {
  return words.replace(/\S(?:[^\n]*\S)?/gu, (run) => `**${escapeMarkdown(run)}**`);
}

/** Stresses inside the text, in order; those with only blanks between them are one ("**résultats concrets**"). */
function joined(text: string, stresses: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of [...stresses].sort((a, b) => a.start - b.start)) {
    const span = {
      start: outsidePair(text, Math.max(start, 0), -1),
      end: outsidePair(text, Math.min(end, text.length), 1),
    };
    const last = spans.at(-1);
    if (span.start >= span.end) continue;
    // Those that touch must be one: `**a****b**` is not two bold words to Discord.
    if (last === undefined || text.slice(last.end, span.start).trim() !== '') spans.push(span);
    else spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return spans;
}

/** Moves an offset that would cut a character of two UTF-16 units in half. */
function outsidePair(text: string, offset: number, step: -1 | 1): number {
  const isInside =
    /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
  return isInside ? offset + step : offset;
}
