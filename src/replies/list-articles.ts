// The list of articles in, a page of it out: one entry an article, newest first.
import type { Answer, ListedArticle } from '../answers/answer.ts';
import { opening } from './citation.ts';
import type { PageLimits } from './fit-excerpts.ts';
import { formatDay } from './format-date.ts';
import { phrasesOf } from './phrases.ts';
import type { Locale, Reply, ReplyEntry } from './reply.ts';

/** A line should stay one on a screen. */
const longestTitle = 80;

export interface ListOptions extends Pick<PageLimits, 'page'> {
  readonly locale: Locale;
  readonly hasPages?: boolean;
  /** Where pages can be turned. Default 8. */
  readonly entriesPerPage?: number;
}

/** All of them on one page, unless pages can be turned. */
export function listArticles(
  { articles }: Extract<Answer, { kind: 'articles' }>,
  { locale, hasPages = false, entriesPerPage = 8, page = 0 }: ListOptions,
): Reply {
  const phrases = phrasesOf(locale);
  const total = articles.length;
  const isTurned = hasPages && total > entriesPerPage;
  const shownPage = isTurned ? Math.min(page, Math.ceil(total / entriesPerPage) - 1) : 0;
  const first = shownPage * entriesPerPage;
  const last = isTurned ? Math.min(total, first + entriesPerPage) : total;
  return {
    kind: 'articles',
    locale,
    title: phrases.titles.articles(total),
    lines: total === 0 ? [phrases.noArticleLoaded] : [],
    entries: articles.slice(first, last).map((article) => entryOf(article, locale)),
    excerpts: [],
    excerptsHeading: null,
    footer: isTurned ? [phrases.results(first + 1, last, total)] : [],
    ...(isTurned ? { paging: { page: shownPage, isLast: last === total, total } } : {}),
  };
}

/** "Le pont rouvrira": "Le Courrier · 14 mars 2019 · 6 paragraphes, 7 citations, 5 dates". */
function entryOf(article: ListedArticle, locale: Locale): ReplyEntry {
  const { title, titleIsDerived, outlet, date, paragraphs, quotes, dates } = article;
  const phrases = phrasesOf(locale);
  const short = opening(title, longestTitle);
  const parts = [outlet, formatDay(date, locale), phrases.readInArticle(paragraphs, quotes, dates)];
  return {
    label: titleIsDerived ? phrases.derivedTitle(short) : short,
    text: parts.filter((part) => part !== null && part !== '').join(' · '),
  };
}
