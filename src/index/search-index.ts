// What the answers ask of a search engine. MiniSearch stands behind it; another engine could take its place.
import type { CorpusEntry } from './corpus.ts';

export interface SearchScope {
  /** Only this article. */
  readonly articleId?: string;
  readonly limit: number;
}

export interface PassageHit {
  readonly articleId: string;
  /** ¶ number from 1. */
  readonly paragraph: number;
  readonly score: number;
  /** Share of the question's own words (stop words aside) that the passage holds, 0 to 1. */
  readonly coverage: number;
}

export interface QuoteHit {
  readonly articleId: string;
  /** Position in `reading.quotes`. */
  readonly quote: number;
  readonly score: number;
  readonly coverage: number;
}

export interface SearchIndex {
  /** Best first; empty when nothing shares a word with the query. */
  readonly passages: (query: string, scope: SearchScope) => readonly PassageHit[];
  readonly quotes: (query: string, scope: SearchScope) => readonly QuoteHit[];
}

export function buildSearchIndex(_entries: readonly CorpusEntry[]): SearchIndex {
  return { passages: () => [], quotes: () => [] };
}
