// Tokens in, fewer tokens out: words join to the terms of the lexicon ("après-midi") and to numbers ("vingt et un").
import type { CalendarIndex, WordEntry } from './lexicon.ts';
import type { Numeral, Token } from './token.ts';

/** Joins the words of longer terms and of numbers; leaves all else as it is. */
export function joinTerms(tokens: readonly Token[], index: CalendarIndex): readonly Token[] {
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
    // "D'après-midi" is "d'" and "après-midi", not "d'après" and "midi".
    if (termAt(tokens, at + phrase.words.length, last) !== null) continue;
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
