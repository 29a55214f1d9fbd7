// Article text in, Reading out: the one place where the readers of this room meet.
import type { ArticleLanguage, Block } from '../articles/article.ts';
import { findDates } from './dates/find-dates.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Reading } from './reading.ts';
import { splitSentences } from './sentences.ts';

/** What a reader needs of an article; a bare text without a date can be read as well. */
export interface Readable {
  readonly text: string;
  readonly lang: ArticleLanguage;
  readonly blocks: readonly Block[];
  /** The article's date, `YYYY-MM-DD` or `YYYY-MM`; null leaves relative dates unresolved. */
  readonly date: string | null;
}

/** Reads the whole article. The same article always gives the same Reading. */
export function readArticle(article: Readable): Reading {
  const sentences = splitSentences(article);
  return {
    blocks: article.blocks,
    sentences,
    quotes: findQuotes(article, sentences),
    dates: findDates(article, sentences),
  };
}
