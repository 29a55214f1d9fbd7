// What the scanner makes of a text: words, numbers, clock times, numeric dates and marks, as spans of that text. Only types.
import type { Span } from '../../articles/article.ts';
import type { WordEntry } from './lexicon.ts';

/** How a number is written; `plain` is digits alone. */
export type NumeralStyle =
  | 'plain'
  | 'grouped'
  | 'decimal'
  | 'ordinal'
  | 'roman'
  | 'word'
  | 'short-year'
  | 'decade';

/** A number in digits or words. "1er" is an ordinal 1, "XIXe" a roman 19, "1990s" a decade. */
export interface Numeral {
  readonly value: number;
  readonly style: NumeralStyle;
  readonly digits: number;
}

/** A time of day as written: "22 h 30", "16:50", "4 p.m.", "0915 GMT". */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** A date in digits: "27.03.15", "2017-05-02", "2015-03". Parts in the order of the calendar, not of the text. */
export interface NumericDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** "2014-04-18T03:00". */
  readonly clock: Clock | null;
}

/** What stands between a token and the one before. */
export type Gap = 'none' | 'blank' | 'hyphen' | 'apostrophe';

/** One token. `word` is folded (lower case, no accents); a mark is its own character, a line break "\n". */
export interface Token extends Span {
  readonly word: string;
  /** The word as written; empty for numbers and marks. */
  readonly raw: string;
  readonly gap: Gap;
  readonly capital: boolean;
  readonly entry: WordEntry | undefined;
  readonly numeral: Numeral | null;
  readonly clock: Clock | null;
  readonly numeric: NumericDate | null;
}
