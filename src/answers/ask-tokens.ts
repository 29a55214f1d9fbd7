// A stretch of an article in, its words out, each with what parts it from the one before; and which terms of a query they
// meet. What the readers of answers look at; finds nothing by itself.
import type { Span } from '../articles/article.ts';
import type { CorpusEntry } from '../index/corpus.ts';
import type { QueryTerm } from '../index/search-index.ts';
import { type Token, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';

/** What stands between two words: blanks, a mark inside a sentence, a mark that opens or closes, a sentence's end. */
export type Gap = 'joined' | 'comma' | 'bracket' | 'end';

/** A word as every question finds it. */
export interface PlainToken extends Token {
  readonly gap: Gap;
  /** As written, in lower case. */
  readonly lower: string;
  readonly isCapital: boolean;
  /** Position among the stretch's sentences. */
  readonly sentence: number;
}

/** Which words of a stretch meet the terms of a query. */
export interface MetTerms {
  /** For each word the position of the term that it meets among the query's, or -1. */
  readonly slots: Int32Array;
  /** 1 where the word is one of the term's own, less where it only begins alike, 0 where it meets none. */
  readonly weights: Float64Array;
}

/** Letters that words of one family have in common at their opening: "fondée", "fondateur". */
const COMMON_OPENING = 5;
const ALIKE = 0.5;
const capital = /^\p{Lu}/u;

/** The words of a stretch, whatever is asked. */
export function plainTokens({ article, reading }: CorpusEntry, stretch: Span): readonly PlainToken[] {
  const { analysis } = languageOf(article.lang);
  const ends = reading.sentences
    .filter(({ start, end }) => start < stretch.end && end > stretch.start)
    .map(({ end }) => end - stretch.start);
  const text = article.text.slice(stretch.start, stretch.end);
  let [sentence, before] = [0, 0];
  return tokenize(text, analysis).map((token) => {
    let isNewSentence = false;
    while (sentence < ends.length - 1 && token.start >= (ends[sentence] ?? 0)) {
      sentence += 1;
      isNewSentence = true;
    }
    const gap = before === 0 || isNewSentence ? 'end' : gapOf(text.slice(before, token.start));
    before = token.end;
    const written = text.slice(token.start, token.end);
    return {
      start: token.start + stretch.start,
      end: token.end + stretch.start,
      word: token.word,
      term: token.term,
      isStopWord: token.isStopWord,
      lower: written.toLowerCase(),
      gap,
      isCapital: capital.test(written),
      sentence,
    };
  });
}

/** Where each term and each opening of a word stand in a stretch; common words aside. */
export interface TokenPlaces {
  readonly ofTerm: ReadonlyMap<string, readonly number[]>;
  readonly ofOpening: ReadonlyMap<string, readonly number[]>;
}

export function placeTokens(tokens: readonly PlainToken[]): TokenPlaces {
  const ofTerm = new Map<string, number[]>();
  const ofOpening = new Map<string, number[]>();
  tokens.forEach(({ term, word, isStopWord }, at) => {
    if (isStopWord) return;
    addTo(ofTerm, term, at);
    addTo(ofOpening, word.slice(0, COMMON_OPENING), at);
  });
  return { ofTerm, ofOpening };
}

function addTo(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [at]);
  else known.push(at);
}

/** Which of `count` words meet the terms; a word that several may claim meets the first, and a term before an opening. */
export function meetTerms(
  { ofTerm, ofOpening }: TokenPlaces,
  count: number,
  terms: readonly QueryTerm[],
): MetTerms {
  const slots = new Int32Array(count).fill(-1);
  const weights = new Float64Array(count);
  const meet = (places: readonly number[] | undefined, slot: number, weight: number): void => {
    for (const at of places ?? []) {
      if (slots[at] !== -1) continue;
      slots[at] = slot;
      weights[at] = weight;
    }
  };
  terms.forEach(({ accepts }, slot) => {
    for (const term of accepts.keys()) meet(ofTerm.get(term), slot, 1);
  });
  terms.forEach(({ word }, slot) => {
    if (word.length >= COMMON_OPENING) meet(ofOpening.get(word.slice(0, COMMON_OPENING)), slot, ALIKE);
  });
  return { slots, weights };
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'joined';
  if (/[()[\]«»“”"]/u.test(between)) return 'bracket';
  if (/[,;:–—]|\s-\s/u.test(between)) return 'comma';
  return /[.!?…]/u.test(between) ? 'end' : 'joined';
}
