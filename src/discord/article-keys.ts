// An article in, the few characters by which a button remembers it out, and back. They also tell whether its words are still
// those that were shown. Holds no state but what follows from the corpus.
import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';

/** Characters for which article, and for what it says: 24 and 18 bits. */
const ID_LENGTH = 4;
const CONTENT_LENGTH = 3;
export const KEY_LENGTH = ID_LENGTH + CONTENT_LENGTH;

export type FoundArticle =
  | { readonly kind: 'same'; readonly entry: CorpusEntry }
  /** The article is there and says something else, or is there no more. */
  | { readonly kind: 'changed' };

const keys = new WeakMap<Article, string>();
const tables = new WeakMap<Corpus, ReadonlyMap<string, CorpusEntry>>();

/** "k3_Qa7x": the same for the same text, title, date, outlet and address. */
export function keyOf(article: Article): string {
  const known = keys.get(article);
  if (known !== undefined) return known;
  const { id, text, title, date, outlet, url } = article;
  const key =
    digest(id, ID_LENGTH) + digest(JSON.stringify([text, title, date, outlet, url]), CONTENT_LENGTH);
  keys.set(article, key);
  return key;
}

/** The article that a key was made of, as long as it says the same. */
export function articleOfKey(key: string, corpus: Corpus): FoundArticle {
  const entry = tableOf(corpus).get(key);
  return entry === undefined ? { kind: 'changed' } : { kind: 'same', entry };
}

/** The article of a key, also where it says something else by now; undefined where it is gone. */
export function nearestToKey(key: string, corpus: Corpus): CorpusEntry | undefined {
  const own = tableOf(corpus).get(key);
  if (own !== undefined) return own;
  const id = key.slice(0, ID_LENGTH);
  return corpus.entries.find(({ article }) => keyOf(article).startsWith(id));
}

/** Some characters that stand for a text; a change of it changes them, by all odds. */
export function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}

function tableOf(corpus: Corpus): ReadonlyMap<string, CorpusEntry> {
  const known = tables.get(corpus);
  if (known !== undefined) return known;
  const table = new Map(corpus.entries.map((entry) => [keyOf(entry.article), entry]));
  tables.set(corpus, table);
  return table;
}
