// A stretch of an article and a query in, its words out, each with what parts it from the one before and which term of
// the query it meets. What the readers of answers look at; finds nothing by itself.
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

export interface StretchToken extends PlainToken {
  /** Position of the term that the word meets among the query's, or -1. */
  readonly slot: number;
  /** 1 where the word is one of the term's own, less where it only begins alike. */
  readonly weight: number;
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

/** The same words, each with the term of the query that it meets. */
export function meetTerms(
  plain: readonly PlainToken[],
  terms: readonly QueryTerm[],
): readonly StretchToken[] {
  const slots = slotsOf(terms);
  const openings = openingsOf(terms);
  return plain.map(({ start, end, word, term, isStopWord, lower, gap, isCapital, sentence }) => {
    const slot = isStopWord ? undefined : slots.get(term);
    const alike = isStopWord || slot !== undefined ? undefined : openings.get(word.slice(0, COMMON_OPENING));
    const weight = slot !== undefined ? 1 : alike !== undefined ? ALIKE : 0;
    const met = slot ?? alike ?? -1;
    return { start, end, word, term, isStopWord, lower, gap, isCapital, sentence, slot: met, weight };
  });
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'joined';
  if (/[()[\]«»“”"]/u.test(between)) return 'bracket';
  if (/[,;:–—]|\s-\s/u.test(between)) return 'comma';
  return /[.!?…]/u.test(between) ? 'end' : 'joined';
}

function slotsOf(terms: readonly QueryTerm[]): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  terms.forEach(({ accepts }, slot) => {
    for (const term of accepts.keys()) if (!slots.has(term)) slots.set(term, slot);
  });
  return slots;
}

function openingsOf(terms: readonly QueryTerm[]): ReadonlyMap<string, number> {
  const openings = new Map<string, number>();
  terms.forEach(({ word }, slot) => {
    const opening = word.slice(0, COMMON_OPENING);
    if (word.length >= COMMON_OPENING && !openings.has(opening)) openings.set(opening, slot);
  });
  return openings;
}
