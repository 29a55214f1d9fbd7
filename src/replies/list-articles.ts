// The list of articles in, a page of it out: one line an article, newest first.
import type { Answer, ListedArticle } from '../answers/answer.ts';
import { opening } from './citation.ts';
import type { PageLimits } from './fit-excerpts.ts';
import { formatDay } from './format-date.ts';
import { phrasesOf } from './phrases.ts';
import type { Locale, Reply } from './reply.ts';

/** A line should stay one on a screen. */
const longestTitle = 80;

export interface ListOptions extends Pick<PageLimits, 'page'> {
  readonly locale: Locale;
  readonly hasPages?: boolean;
  /** Where pages can be turned. Default 8. */
  readonly linesPerPage?: number;
}

/** All of them on one page, unless pages can be turned. */
export function listArticles(
  { articles }: Extract<Answer, { kind: 'articles' }>,
  { locale, hasPages = false, linesPerPage = 8, page = 0 }: ListOptions,
): Reply {
  const phrases = phrasesOf(locale);
  const total = articles.length;
  const isTurned = hasPages && total > linesPerPage;
  const shownPage = isTurned ? Math.min(page, Math.ceil(total / linesPerPage) - 1) : 0;
  const first = shownPage * linesPerPage;
  const last = isTurned ? Math.min(total, first + linesPerPage) : total;
  const lines = articles.slice(first, last).map((article) => lineOf(article, locale));
  return {
    kind: 'articles',
    locale,
    title: phrases.titles.articles(total),
    lines: total === 0 ? [phrases.noArticleLoaded] : lines,
    excerpts: [],
    excerptsHeading: null,
    footer: isTurned ? [phrases.results(first + 1, last, total)] : [],
    ...(isTurned ? { paging: { page: shownPage, isLast: last === total, total } } : {}),
  };
}

/** "Le pont rouvrira · Le Courrier · 14 mars 2019 — 6 paragraphes, 7 citations, 5 dates". */
function lineOf(article: ListedArticle, locale: Locale): string {
  const { title, titleIsDerived, outlet, date, paragraphs, quotes, dates } = article;
  const phrases = phrasesOf(locale);
  const short = opening(title, longestTitle);
  const parts = [titleIsDerived ? phrases.derivedTitle(short) : short, outlet, formatDay(date, locale)];
  const citation = parts.filter((part) => part !== null && part !== '').join(' · ');
  return `${citation} — ${phrases.readInArticle(paragraphs, quotes, dates)}`;
}
