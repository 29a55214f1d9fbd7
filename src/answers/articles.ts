// The Corpus in, the list of what it knows out: each article's citation and how much was read in it.

import { referenceOf } from '../articles/article.ts';
import { isCitable } from '../index/citable-quote.ts';
import type { Corpus } from '../index/corpus.ts';
import type { Answer } from './answer.ts';

/** Newest first, as one looks for news. */
export function answerArticles(corpus: Corpus): Answer {
  const articles = corpus.entries.toReversed().map(({ article, reading }) => ({
    ...referenceOf(article),
    paragraphs: reading.blocks.filter(({ kind }) => kind === 'paragraph').length,
    quotes: reading.quotes.filter(isCitable).length,
    dates: reading.dates.filter(({ paragraph }) => paragraph !== null).length,
  }));
  return { kind: 'articles', query: '', excerpts: [], articles };
}
