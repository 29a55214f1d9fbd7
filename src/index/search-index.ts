// What the answers ask of a search engine. Types only: an engine is a function from entries to this interface.
import type { ArticleLanguage } from '../articles/article.ts';

export interface SearchScope {
  /** Only this article. */
  readonly articleId?: string;
  /** Only the quotes for which this holds; `quote` is a position in `reading.quotes`. */
  readonly accepts?: (articleId: string, quote: number) => boolean;
  readonly limit: number;
}

export interface PassageHit {
  readonly articleId: string;
  /** ¶ number from 1. */
  readonly paragraph: number;
  readonly score: number;
  /** Share of the question's own words (stop words aside) that the passage holds, 0 to 1. */
  readonly coverage: number;
  /**
   * That the best passage answers the question, 0 to 1; the same for all hits of one language. Set so that at 0.5 one
   * question in twenty whose answer is not in scope would be answered.
   */
  readonly confidence: number;
}

export interface QuoteHit {
  readonly articleId: string;
  /** Position in `reading.quotes`. */
  readonly quote: number;
  readonly score: number;
  /** As for a passage; the words of the quote's sentence and its speaker's name count too. */
  readonly coverage: number;
}

/** A word of the query as one language sees it. */
export interface QueryTerm {
  /** Folded: "rezultats". */
  readonly word: string;
  /** Its stem: "rezultat". */
  readonly term: string;
  /**
   * Terms of the index that stand for it, each with its weight from 0 to 1. A known term stands for itself alone; an
   * unknown one for those a typing slip away or that it begins ("rezultat": "resultat"). Empty when nothing is near.
   */
  readonly accepts: ReadonlyMap<string, number>;
  /** How much the word tells: the fewer passages hold it, the more. */
  readonly rarity: number;
}

export interface SearchIndex {
  /** The query's searched words, without repeats. */
  readonly analyse: (query: string, lang: ArticleLanguage) => readonly QueryTerm[];
  /**
   * Best first; empty when nothing shares a word with the query. Inside one article also passages that share but rows of
   * letters with it ("fondée", "fondation").
   */
  readonly passages: (query: string, scope: SearchScope) => readonly PassageHit[];
  /** Best first by their words and their speaker's name. */
  readonly quotes: (query: string, scope: SearchScope) => readonly QuoteHit[];
}
