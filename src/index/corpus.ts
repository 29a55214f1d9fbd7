// Articles in, one frozen Corpus out: every Article with its Reading, and the search index over them.
import type { Article } from '../articles/article.ts';
import { readArticle } from '../reading/read-article.ts';
import type { Reading } from '../reading/reading.ts';
import { buildSearchIndex } from './search-engine.ts';
import type { SearchIndex } from './search-index.ts';

export interface CorpusEntry {
  readonly article: Article;
  readonly reading: Reading;
}

export interface Corpus {
  /** Oldest first, then by id. */
  readonly entries: readonly CorpusEntry[];
  readonly search: SearchIndex;
  /** The entry of an article id, or undefined. */
  readonly entry: (articleId: string) => CorpusEntry | undefined;
}

/** Reads and indexes the articles. Pure: the same articles always give the same answers. */
export function buildCorpus(articles: readonly Article[]): Corpus {
  return corpusOf(articles.map((article) => ({ article, reading: readArticle(article) })));
}

/** Indexes articles that were read before (a kept reading, a test's own). */
export function corpusOf(read: readonly CorpusEntry[]): Corpus {
  const entries = read
    .map((entry) => Object.freeze({ ...entry }))
    .sort((a, b) => compare(a.article.date, b.article.date) || compare(a.article.id, b.article.id));
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  return Object.freeze({
    entries: Object.freeze(entries),
    search: buildSearchIndex(entries),
    entry: (articleId: string) => byId.get(articleId),
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
