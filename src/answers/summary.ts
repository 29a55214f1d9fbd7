// An article or a day in, the sentences that carry it out, word for word and in reading order. Neither given: the newest
// day. A day without articles, or another than the article's, is an answer that names the nearest days with some.
import type { Article } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { type Answer, type Excerpt, excerptOf } from './answer.ts';
import { contextOf } from './dangling.ts';
import { daysApart, isWithin, readDay } from './day.ts';
import { findArticle, invalidCall, searchedIn } from './searched.ts';
import { chooseSentences } from './summary-choice.ts';

export const SUMMARY_LENGTHS = ['short', 'medium', 'long'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

export interface SummaryOptions {
  /** An article's id or title. */
  readonly article?: string | undefined;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or the same in words. */
  readonly day?: string | undefined;
  /** 1, 3 or 5 sentences of an article; `medium` where it is left out. */
  readonly length?: string | undefined;
}

/** Sentences of a summary; several articles share them, and each has at least one. */
export const SENTENCES: Readonly<Record<SummaryLength, number>> = { short: 1, medium: 3, long: 5 };
/** A day's articles may have this many times as many sentences together as one alone. */
const DAY_SHARE = 2;
const MOST_DAYS = 3;
/** Articles that one answer sums up at most; of a fuller month as many, spread evenly over it. */
const MOST_ARTICLES = 40;

export function answerSummary(options: SummaryOptions, corpus: Corpus): Answer {
  const asked = options.article?.trim() ?? options.day?.trim() ?? '';
  const length = readLength(options.length);
  if (length === null) {
    const value = options.length ?? '';
    return invalidCall(asked, { code: 'bad-choice', option: 'length', value, choices: SUMMARY_LENGTHS });
  }
  const day = options.day === undefined ? undefined : readDay(options.day);
  if (day === null) {
    return invalidCall(asked, { code: 'bad-day', option: 'day', value: options.day ?? '' });
  }
  if (options.article !== undefined) return summaryOfArticle(options.article, day, length, corpus);
  if (day !== undefined) return summaryOfDay(asked, day, length, corpus);
  const newest = corpus.entries.at(-1)?.article.date;
  return newest === undefined ? noArticles(asked, [], corpus) : summaryOfDay(asked, newest, length, corpus);
}

function readLength(typed: string | undefined): SummaryLength | null {
  if (typed === undefined) return 'medium';
  return SUMMARY_LENGTHS.find((length) => length === typed.trim().toLowerCase()) ?? null;
}

function summaryOfArticle(
  asked: string,
  day: string | undefined,
  length: SummaryLength,
  corpus: Corpus,
): Answer {
  const query = asked.trim();
  const entry = findArticle(asked, corpus);
  if (entry === undefined)
    return invalidCall(query, { code: 'unknown-article', option: 'article', value: asked });
  if (day !== undefined && !isWithin(entry.article.date, day))
    return noArticles(day, [entry.article.date], corpus);
  const excerpts = chooseSentences(entry, SENTENCES[length]).map((index) => excerptOfChosen(entry, index));
  return { kind: 'summary', query, excerpts, day: null };
}

function summaryOfDay(query: string, day: string, length: SummaryLength, corpus: Corpus): Answer {
  const entries = corpus.entries.filter(({ article }) => isWithin(article.date, day));
  if (entries.length === 0) return noArticles(query, nearestDays(day, corpus), corpus);
  const share = sentencesEach(entries.length, length);
  const excerpts = spread(entries, MOST_ARTICLES).flatMap((entry) =>
    chooseSentences(entry, share).map((index) => excerptOfChosen(entry, index)),
  );
  const omitted = entries.length - Math.min(entries.length, MOST_ARTICLES);
  return { kind: 'summary', query, excerpts, day, ...(omitted === 0 ? {} : { omitted }) };
}

/** At most so many of a list, at even distances, in order. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return list.filter(
    (_, index) => Math.floor((index * most) / list.length) !== Math.floor(((index - 1) * most) / list.length),
  );
}

/** One article has all of them; several share twice as many, one each at least. */
export function sentencesEach(articles: number, length: SummaryLength): number {
  const most = SENTENCES[length];
  return articles <= 1 ? most : Math.max(1, Math.min(most, Math.floor((DAY_SHARE * most) / articles)));
}

function noArticles(query: string, days: readonly string[], corpus: Corpus): Answer {
  return {
    kind: 'nothing',
    query,
    excerpts: [],
    reason: 'no-articles',
    searched: searchedIn(corpus.entries),
    nearest: [],
    days,
  };
}

/** The nearest days with articles, in order; an article known only to its month stands there as its month. */
function nearestDays(day: string, corpus: Corpus): readonly string[] {
  const days = [...new Set(corpus.entries.map(({ article }) => article.date))];
  return days
    .sort((a, b) => daysApart(a, day) - daysApart(b, day) || (a < b ? -1 : 1))
    .slice(0, MOST_DAYS)
    .sort();
}

function excerptOfChosen({ article, reading }: CorpusEntry, index: number): Excerpt {
  const sentence = reading.sentences[index];
  if (sentence === undefined)
    throw new RangeError(`answers: article "${article.id}" has no sentence ${index}`);
  const span = contextOf(article, reading, index);
  return {
    ...excerptOf(article, { start: sentence.start, end: sentence.end }, sentence.paragraph),
    ...(span === null ? {} : { context: contextText(article, span) }),
  };
}

function contextText(
  article: Article,
  span: { start: number; end: number },
): NonNullable<Excerpt['context']> {
  return { ...span, text: article.text.slice(span.start, span.end) };
}
