// A query in, its words as one index knows them out: numbers of words and terms, how rare each is, what stands in for an
// unknown one.
import { type Token, tokenize } from '../languages/analysis.ts';
import { remembered } from '../remember.ts';
import type { NearTerm } from './near-terms.ts';
import { rarity } from './postings.ts';
import type { TextIndex } from './text-index.ts';
import { wordKey } from './text-store.ts';

/** The id of a word or term that an index does not have; no text holds it. */
export const ABSENT = -1;

/** A searched word of the query. */
export interface SearchedTerm {
  readonly token: Token;
  /** Id of the very word, or `ABSENT`. */
  readonly word: number;
  /** Terms that stand for it, each with its weight; the term itself alone when it is known. */
  readonly accepts: readonly NearTerm[];
  /** The same by their ids in this index; `ABSENT` where only other parts of the collection have the term. */
  readonly standIns: readonly (readonly [number, number])[];
  /** Rarity of its terms together; an unknown word is the rarest. */
  readonly rarity: number;
  readonly isFigure: boolean;
  /** Written with a capital inside the query. */
  readonly isName: boolean;
  /** Position among all tokens of the query. */
  readonly at: number;
}

export interface TextQuery {
  readonly tokens: readonly Token[];
  readonly terms: readonly SearchedTerm[];
  /** Sum of the terms' rarities: what a text would hold that holds all. */
  readonly weight: number;
}

/** More words than a question holds; a pasted page is searched by its first ones. */
export const MOST_TERMS = 31;

/** One question is looked up by several searches, one after the other; words are asked again in other questions. */
const MOST_READ = 8;
const MOST_WORDS = 500;
const readers = new WeakMap<TextIndex, (query: string) => TextQuery>();

export function readQuery(query: string, index: TextIndex): TextQuery {
  let reader = readers.get(index);
  if (reader === undefined) {
    const known = remembered(MOST_WORDS, (term: string) => knowTerm(term, index));
    reader = remembered(MOST_READ, (asked: string) => readWords(asked, index, known));
    readers.set(index, reader);
  }
  return reader(query);
}

/** What a collection knows of a term. */
type Known = Pick<SearchedTerm, 'accepts' | 'rarity'>;

function knowTerm(term: string, { collection }: TextIndex): Known {
  const isKnown = collection.textsOfTerm(term) > 0;
  const accepts = isKnown ? [[term, 1] as const] : collection.near(term);
  const holding = accepts.reduce((sum, [near]) => sum + collection.textsOfTerm(near), 0);
  return { accepts, rarity: rarity(Math.min(holding, collection.texts), collection.texts) };
}

function readWords(query: string, index: TextIndex, known: (term: string) => Known): TextQuery {
  const tokens = tokenize(query, index.lexicon);
  const seen = new Set<string>();
  const terms: SearchedTerm[] = [];
  tokens.forEach((token, at) => {
    if (token.isStopWord || seen.has(token.term) || terms.length === MOST_TERMS) return;
    seen.add(token.term);
    terms.push(searchedTerm(token, at, query, known(token.term), index));
  });
  return { tokens, terms, weight: terms.reduce((sum, term) => sum + term.rarity, 0) };
}

/** A query read for one part of a collection, as another part knows its words. */
export function translateQuery(query: TextQuery, index: TextIndex): TextQuery {
  const terms = query.terms.map((term) => ({ ...term, ...idsOf(term.token, term.accepts, index) }));
  return { ...query, terms };
}

function searchedTerm(
  token: Token,
  at: number,
  query: string,
  { accepts, rarity }: Known,
  index: TextIndex,
): SearchedTerm {
  return {
    token,
    accepts,
    ...idsOf(token, accepts, index),
    rarity,
    isFigure: /^\d/.test(token.word),
    isName: at > 0 && /^\p{Lu}/u.test(query.slice(token.start, token.end)),
    at,
  };
}

function idsOf(
  token: Token,
  accepts: readonly NearTerm[],
  { store }: TextIndex,
): Pick<SearchedTerm, 'word' | 'standIns'> {
  return {
    word: store.wordIds.get(wordKey(token)) ?? ABSENT,
    standIns: accepts.map(([term, weight]) => [store.termIds.get(term) ?? ABSENT, weight]),
  };
}
