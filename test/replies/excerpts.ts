// Excerpts of the fixture articles, named by their words: answers made by hand, so that pages are tested apart from search.
import { type Excerpt, type ExcerptDate, type ExcerptQuote, excerptOf } from '../../src/answers/answer.ts';
import type { Article, Span } from '../../src/articles/article.ts';
import { allArticles } from '../fixtures/corpus.ts';

export function articleNamed(id: string): Article {
  const article = allArticles.find((one) => one.id === id);
  if (article === undefined) throw new Error(`no fixture article "${id}"`);
  return article;
}

interface Extras {
  readonly quote?: ExcerptQuote;
  readonly date?: Omit<ExcerptDate, 'start' | 'end'>;
  readonly answer?: string;
  readonly context?: string;
  readonly matches?: readonly string[];
}

/** The excerpt of the words' first occurrence in the article. */
export function excerpt(id: string, words: string, extras: Extras = {}): Excerpt {
  return excerptIn(articleNamed(id), words, extras);
}

export function excerptIn(article: Article, words: string, extras: Extras = {}): Excerpt {
  const span = spanIn(article, words);
  const block = article.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const paragraph = block?.kind === 'paragraph' ? block.paragraph : 1;
  const { quote, date, answer, context, matches } = extras;
  return {
    ...excerptOf(article, span, paragraph),
    ...(quote === undefined ? {} : { quote }),
    ...(date === undefined ? {} : { date: { ...date, ...spanIn(article, date.text) } }),
    ...(answer === undefined ? {} : { answer: { ...spanIn(article, answer), text: answer } }),
    ...(context === undefined ? {} : { context: { ...spanIn(article, context), text: context } }),
    ...(matches === undefined ? {} : { matches: matches.map((match) => spanIn(article, match)) }),
  };
}

function spanIn(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${article.id}"`);
  return { start, end: start + words.length };
}
