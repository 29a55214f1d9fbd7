// All that was found in one Article: sentences, quotes and dates, as spans of its text. Only types; no reader here.
import type { Block, Span } from '../articles/article.ts';

/** A sentence of a paragraph; its blanks at both ends are left out. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/**
 * `direct`: a whole statement between marks. `mixed`: a marked fragment inside the reporter's clause.
 * `indirect`: reported speech without marks, without its "que".
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Who spoke. Every word is a slice of the article, so that no shown name comes from elsewhere. */
export interface Speaker {
  /** The fullest name the article gives ("Sergueï Lavrov"), or the noun phrase that stands for it ("un témoin"). */
  readonly name: string;
  readonly nameSpan: Span;
  /** The role the article gives them ("ministre russe des Affaires étrangères"), or null. */
  readonly role: string | null;
  readonly roleSpan: Span | null;
}

/** How we know the speaker. `carried`: taken over from an adjacent quote without a cue of its own. */
export type AttributionMethod = 'named' | 'role' | 'pronoun' | 'carried';

/** Who said a quote and how we know. An unknown speaker is a value: better none than a wrong one. */
export type Attribution =
  | {
      readonly speaker: Speaker;
      readonly how: AttributionMethod;
      /** The words that name the speaker here ("le chef de la diplomatie russe", "Il"); for `carried`, those it came from. */
      readonly as: Span;
      /** The words of saying ("a déclaré", "selon"), or null when carried without one. */
      readonly cue: Span | null;
      /** 0 to 1. At or above the bar of `speakers.ts`; below it the speaker is null. */
      readonly confidence: number;
    }
  | {
      readonly speaker: null;
      readonly how: 'unknown';
      readonly as: null;
      readonly cue: Span | null;
      readonly confidence: number;
    };

/** Words that somebody is reported to have said. The span leaves the outer marks out. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** Null for a quote in a heading, which has no number. */
  readonly paragraph: number | null;
  readonly attribution: Attribution;
}

/** TIMEX3 types. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** How fine the value is: a month is never shown as a day. */
export type DatePrecision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'range'
  | 'duration'
  | 'set'
  | 'vague';

/** A temporal expression. The article's own date anchors relative ones; the clock never does. */
export interface DateMention extends Span {
  readonly type: DateType;
  /** TIMEX3 value: `2017-05-02`, `2017-07-07/2017-07-08` (inclusive), `2017-04`, `P100D`. */
  readonly value: string;
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN';
  readonly precision: DatePrecision;
  /** `implied` when a part of the value was concluded ("le 2 mai" states no year; "hier" states nothing). */
  readonly basis: 'stated' | 'implied';
  /** Null in a heading, caption or byline. */
  readonly paragraph: number | null;
}

/** What was found in one Article, in reading order. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
}
