// Articles in, one frozen Corpus out: every Article with its Reading, and the search index over them. A change makes a new
// one, which shares with the old all that did not change.
import type { Article } from '../articles/article.ts';
import { readArticle } from '../reading/read-article.ts';
import type { Reading } from '../reading/reading.ts';
import { compareDated } from './corpus-order.ts';
import {
  buildSearchEngine,
  changeSearchEngine,
  indexedIds,
  type SearchEngine,
  searchIndexOf,
} from './search-engine.ts';
import type { SearchIndex } from './search-index.ts';

export interface CorpusEntry {
  readonly article: Article;
  readonly reading: Reading;
}

export interface Corpus {
  /** Oldest first, then by id. */
  readonly entries: readonly CorpusEntry[];
  readonly search: SearchIndex;
  /** What `search` asks; for this room's own use. */
  readonly engine: SearchEngine;
  /** The entry of an article id, or undefined. */
  readonly entry: (articleId: string) => CorpusEntry | undefined;
}

/** What a corpus loses and gains. An article with the id of an older one takes its place. */
export interface CorpusChange {
  readonly removed: readonly string[];
  readonly added: readonly CorpusEntry[];
}

/** Reads and indexes the articles. Pure: the same articles always give the same answers. */
export function buildCorpus(articles: readonly Article[]): Corpus {
  return corpusOf(articles.map(readEntry));
}

export function readEntry(article: Article): CorpusEntry {
  return { article, reading: readArticle(article) };
}

/** Indexes articles that were read before (a kept reading, a test's own). */
export function corpusOf(read: readonly CorpusEntry[]): Corpus {
  const entries = inOrder(read);
  return freeze(entries, buildSearchEngine(entries));
}

/**
 * The corpus after a change, as if it had been built from its articles; only what is added is read and indexed. The corpus
 * given stays as it is.
 */
export function changeCorpus(corpus: Corpus, { removed, added }: CorpusChange): Corpus {
  const fresh = inOrder(new Map(added.map((entry) => [entry.article.id, entry])).values());
  const taken = new Set([...removed, ...fresh.map(({ article }) => article.id)]);
  const left = corpus.entries.filter(({ article }) => !taken.has(article.id));
  return freeze(inOrder([...left, ...fresh]), changeSearchEngine(corpus.engine, taken, fresh));
}

/**
 * A corpus of what was kept: an engine over these articles and maybe others that are gone since, and what is new. As if
 * it had been built of both.
 */
export function restoreCorpus(
  kept: readonly CorpusEntry[],
  engine: SearchEngine,
  added: readonly CorpusEntry[],
): Corpus {
  const left = new Set(kept.map(({ article }) => article.id));
  const taken = new Set(indexedIds(engine).filter((id) => !left.has(id)));
  const changed = taken.size === 0 && added.length === 0 ? engine : changeSearchEngine(engine, taken, added);
  return freeze(inOrder([...kept, ...added]), changed);
}

function freeze(entries: readonly CorpusEntry[], engine: SearchEngine): Corpus {
  const byId = new Map(entries.map((entry) => [entry.article.id, entry]));
  return Object.freeze({
    entries: Object.freeze(entries),
    search: searchIndexOf(engine),
    engine,
    entry: (articleId: string) => byId.get(articleId),
  });
}

function inOrder(entries: Iterable<CorpusEntry>): CorpusEntry[] {
  return Array.from(entries, (entry) => Object.freeze(entry)).sort((a, b) =>
    compareDated(a.article, b.article),
  );
}
