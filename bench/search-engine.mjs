// The built program's own index behind the two functions that a retrieval scorer asks for: `build` and `search`.
// Paragraphs count from 0 here, as the scorer has them.
import { corpusOf } from '../dist/index/corpus.js';
import { splitSentences } from '../dist/reading/sentences.js';
import { articleOf } from './question-sets.mjs';

export function build(articles, { lang }) {
  return corpusOf(articles.map((article) => entryOf(article, lang)));
}

export function search(corpus, question, { article, limit }) {
  const scope = article === undefined ? { limit } : { limit, articleId: article };
  return corpus.search
    .passages(question, scope)
    .map(({ articleId, paragraph, score }) => ({ article: articleId, paragraph: paragraph - 1, score }));
}

/** That the best passage answers, 0 to 1; a scorer of refusals may ask for it. */
export function confidence(corpus, question, { article }) {
  const scope = article === undefined ? { limit: 1 } : { limit: 1, articleId: article };
  return corpus.search.passages(question, scope)[0]?.confidence ?? 0;
}

/** Quotes and dates are not read: only paragraphs are searched here. */
export function entryOf({ id, title, paragraphs }, lang) {
  const article = articleOf({ id, title, paragraphs }, lang);
  const { text, blocks } = article;
  const sentences = splitSentences({ text, lang, date: null, blocks });
  return { article, reading: { blocks, sentences, quotes: [], dates: [] } };
}
