// Text in, tokens out: one pass over the characters, then one that joins words to terms ("après-midi") and numbers ("vingt et un").
import type { Span } from '../../articles/article.ts';
import type { CalendarIndex, WordEntry } from './lexicon.ts';
import { readDigits } from './numerals.ts';
import type { Gap, Numeral, Token } from './token.ts';

const wordPattern = /[\p{L}][\p{L}\p{M}\d]*/uy;
const romanOrdinal = /^(?<roman>[IVX]+)(?:e|er|ème|eme)$/;
const asciiOnly = /^[\x20-\x7e]*$/;
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Folds a word: lower case, no accents, ligatures apart. "Août" becomes "aout"; only "à" and "là" stay, being no "a" and "la". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (lower === 'à' || lower === 'là') return lower;
  if (asciiOnly.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function romanValue(digits: string): number {
  const values = [...digits].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function gapOf(char: string): Gap | null {
  if (char === ' ' || char === '\t' || char === '\u00a0' || char === '\u202f' || char === '\u2009')
    return 'blank';
  if (char === '-' || char === '\u2010' || char === '\u2011') return 'hyphen';
  if (char === "'" || char === '’' || char === 'ʼ') return 'apostrophe';
  return null;
}

/** The tokens of a stretch of text, spans in the whole text. */
export function scanTokens(text: string, span: Span, index: CalendarIndex): readonly Token[] {
  return joinTerms(scanCharacters(text, span, index), index);
}

function scanCharacters(text: string, span: Span, index: CalendarIndex): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  let gap: Gap = 'none';
  while (at < span.end) {
    const char = text.charAt(at);
    const separator = gapOf(char);
    if (separator !== null && !(separator === 'hyphen' && standsApart(text, at))) {
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

function tokenAt(text: string, at: number, gap: Gap, index: CalendarIndex): Token {
  const base = {
    raw: '',
    start: at,
    gap,
    capital: false,
    entry: undefined,
    numeral: null,
    clock: null,
    numeric: null,
  };
  if (isDigit(text.charCodeAt(at))) {
    const digits = readDigits(text, at, index.lexicon.dayFirst);
    return { ...base, ...digits, word: digits.numeral === null ? '' : String(digits.numeral.value) };
  }
  wordPattern.lastIndex = at;
  const raw = wordPattern.exec(text)?.[0];
  if (raw === undefined) {
    const mark = text.charAt(at);
    return { ...base, end: at + 1, word: mark, entry: index.entries.get(mark) };
  }
  return wordToken(text, raw, base, index);
}

function wordToken(
  text: string,
  raw: string,
  base: Omit<Token, 'end' | 'word'>,
  index: CalendarIndex,
): Token {
  const word = foldWord(raw);
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  const end = base.start + raw.length;
  const roman = capital ? romanOrdinal.exec(raw)?.groups?.roman : undefined;
  if (roman !== undefined) {
    const numeral: Numeral = { value: romanValue(roman), style: 'roman', digits: 0 };
    return { ...base, end, word, raw, capital, numeral };
  }
  const known = index.entries.get(word);
  const entry = capital || known?.slots['capital-only'] === undefined ? known : undefined;
  const stop = entry?.slots.abbreviation !== undefined && text.charAt(end) === '.';
  return { ...base, end: stop ? end + 1 : end, word, raw, capital, entry };
}

/** Joins the words of longer terms and of numbers; leaves all else as it is. */
function joinTerms(tokens: readonly Token[], index: CalendarIndex): readonly Token[] {
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const term = termAt(tokens, at, token);
    if (term !== null) {
      joined.push(term.token);
      at = term.next;
      continue;
    }
    const number = numberAt(tokens, at, token, index);
    joined.push(number?.token ?? token);
    at = number?.next ?? at + 1;
  }
  return joined;
}

function termAt(tokens: readonly Token[], at: number, token: Token): { token: Token; next: number } | null {
  if (token.entry === undefined) return null;
  for (const phrase of token.entry.phrases) {
    const last = tokens[at + phrase.words.length];
    if (last === undefined) continue;
    if (!phrase.words.every((word, offset) => tokens[at + 1 + offset]?.word === word)) continue;
    const word = `${token.word} ${phrase.words.join(' ')}`;
    return {
      token: { ...token, end: last.end, word, entry: phrase.entry },
      next: at + phrase.words.length + 1,
    };
  }
  return null;
}

/** A number in words, as long as its words add up: "dix-huit", "vingt et un", "deux mille dix-sept", "deuxième". */
function numberAt(
  tokens: readonly Token[],
  at: number,
  token: Token,
  index: CalendarIndex,
): { token: Token; next: number } | null {
  const entry = token.entry;
  if (entry === undefined || token.numeral !== null) return null;
  if (entry.cardinal === null && entry.multiplier === null) {
    return entry.ordinal === null
      ? null
      : { token: numbered(token, token, entry.ordinal, 'ordinal'), next: at + 1 };
  }
  let total = 0;
  let current = 0;
  let next = at;
  let style: Numeral['style'] = 'word';
  while (next < tokens.length && style === 'word') {
    const part = tokens[next];
    const known = part?.entry;
    if (part === undefined || known === undefined || (next > at && part.gap === 'none')) break;
    const sum = addWord(known, current);
    if (sum !== null) {
      if (known.multiplier !== null && known.multiplier >= 1000) {
        total += sum;
        current = 0;
      } else current = sum;
      if (known.cardinal === null && known.multiplier === null) style = 'ordinal';
      next += 1;
    } else if (part.word === index.lexicon.numeralAnd && joinsNumber(tokens[next + 1]?.entry, current))
      next += 1;
    else break;
  }
  const last = tokens[next - 1];
  return last === undefined || next === at
    ? null
    : { token: numbered(token, last, total + current, style), next };
}

/** What the number is with one more word, or null when the word cannot continue it ("six sept" are two numbers). */
function addWord(entry: WordEntry, current: number): number | null {
  if (entry.multiplier !== null) return Math.max(current, 1) * entry.multiplier;
  const value = entry.cardinal ?? (current >= 20 ? entry.ordinal : null);
  if (value === null) return null;
  if (current === 0) return value;
  if (current === 4 && value === 20) return 80;
  const room =
    current % 100 === 0
      ? 100
      : current === 10
        ? 10
        : current % 20 === 0 && current % 100 >= 60
          ? 20
          : current % 10 === 0
            ? 10
            : 0;
  return value < room ? current + value : null;
}

function joinsNumber(entry: WordEntry | undefined, current: number): boolean {
  if (entry === undefined) return false;
  return current >= 20 && addWord(entry, current) !== null && entry.multiplier === null;
}

function numbered(first: Token, last: Token, value: number, style: Numeral['style']): Token {
  const word = first === last ? first.word : String(value);
  return { ...first, end: last.end, word, numeral: { value, style, digits: 0 } };
}
