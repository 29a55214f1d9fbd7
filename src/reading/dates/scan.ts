// Text in, tokens out, in one pass over the characters: words, numbers, clock times, numeric dates and marks.
import type { Span } from '../../articles/article.ts';
import { joinTerms } from './join-terms.ts';
import type { CalendarIndex } from './lexicon.ts';
import { readDigits } from './numerals.ts';
import type { Gap, Token } from './token.ts';
import { formOf } from './word-forms.ts';

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of the scripts below the general punctuation, combining accents included; compares codes to be quick. */
function isLetter(code: number): boolean {
  if (code < 0xc0)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 0xaa || code === 0xba;
  return code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

const gaps: ReadonlyMap<number, Gap> = new Map([
  ...[0x20, 0x09, 0xa0, 0x202f, 0x2009].map((code): [number, Gap] => [code, 'blank']),
  ...[0x2d, 0x2010, 0x2011].map((code): [number, Gap] => [code, 'hyphen']),
  ...[0x27, 0x2019, 0x2bc].map((code): [number, Gap] => [code, 'apostrophe']),
]);

/** The tokens of a stretch of text, spans in the whole text. */
export function scanTokens(text: string, span: Span, index: CalendarIndex): readonly Token[] {
  return joinTerms(scanCharacters(text, span, index), index);
}

function scanCharacters(text: string, span: Span, index: CalendarIndex): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  let gap: Gap = 'none';
  while (at < span.end) {
    const separator = gaps.get(text.charCodeAt(at));
    if (separator !== undefined && !(separator === 'hyphen' && standsApart(text, at))) {
      gap = separator === 'blank' && gap !== 'none' ? gap : separator;
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, gap, index);
    if (token.end > span.end) break;
    tokens.push(token);
    at = token.end;
    gap = 'none';
  }
  return tokens;
}

/** A hyphen with blanks around it, or between digits, is a dash: "10 - 22 août", "2000-2050". */
function standsApart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const open = (code: number): boolean => Number.isNaN(code) || code === 32 || code === 10 || code === 0xa0;
  return open(before) || open(after) || isDigit(after);
}

// Tokens are built as whole literals: one shape for all of them keeps the reader quick.
function tokenAt(text: string, at: number, gap: Gap, index: CalendarIndex): Token {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return digitsToken(text, at, gap, index);
  if (isLetter(code)) return wordToken(text, at, gap, index);
  const word = text.charAt(at);
  return {
    start: at,
    end: at + 1,
    word,
    raw: '',
    gap,
    capital: false,
    entry: index.entries.get(word),
    numeral: null,
    clock: null,
    numeric: null,
  };
}

function digitsToken(text: string, at: number, gap: Gap, index: CalendarIndex): Token {
  const { end, numeral, clock, numeric } = readDigits(text, at, index.lexicon.dayFirst);
  return {
    start: at,
    end,
    word: numeral === null ? '' : String(numeral.value),
    raw: '',
    gap,
    capital: false,
    entry: undefined,
    numeral,
    clock,
    numeric,
  };
}

function wordToken(text: string, at: number, gap: Gap, index: CalendarIndex): Token {
  let end = at + 1;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end += 1;
  const { raw, word, capital, entry, numeral } = formOf(text.slice(at, end), index);
  const stop = entry?.slots.abbreviation !== undefined && text.charAt(end) === '.';
  return {
    start: at,
    end: stop ? end + 1 : end,
    word,
    raw,
    gap,
    capital,
    entry: numeral === null ? entry : undefined,
    numeral,
    clock: null,
    numeric: null,
  };
}
