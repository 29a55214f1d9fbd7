// A query in, its words as one index knows them out: numbers of words and terms, how rare each is, what stands in for an
// unknown one.
import { type Token, tokenize } from '../languages/analysis.ts';
import { rarity } from './postings.ts';
import type { TextIndex } from './text-index.ts';
import { wordKey } from './text-store.ts';

/** A searched word of the query. */
export interface SearchedTerm {
  readonly token: Token;
  /** Id of the very word, or -1. */
  readonly word: number;
  /** Term ids that stand for it, each with its weight; the term itself alone when it is known. */
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

export function readQuery(query: string, index: TextIndex): TextQuery {
  const tokens = tokenize(query, index.lexicon);
  const seen = new Set<string>();
  const terms: SearchedTerm[] = [];
  tokens.forEach((token, at) => {
    if (token.isStopWord || seen.has(token.term) || terms.length === MOST_TERMS) return;
    seen.add(token.term);
    terms.push(searchedTerm(token, at, query, index));
  });
  return { tokens, terms, weight: terms.reduce((sum, term) => sum + term.rarity, 0) };
}

function searchedTerm(token: Token, at: number, query: string, index: TextIndex): SearchedTerm {
  const { store, postings } = index;
  const known = store.termIds.get(token.term);
  const standIns = known === undefined ? index.near(token.term) : [[known, 1] as const];
  const holding = standIns.reduce(
    (sum, [term]) => sum + (postings.starts[term + 1] ?? 0) - (postings.starts[term] ?? 0),
    0,
  );
  return {
    token,
    word: store.wordIds.get(wordKey(token)) ?? -1,
    standIns,
    rarity: rarity(Math.min(holding, store.size), store.size),
    isFigure: /^\d/.test(token.word),
    isName: at > 0 && /^\p{Lu}/u.test(query.slice(token.start, token.end)),
    at,
  };
}
