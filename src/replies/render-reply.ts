// An Answer in, the page that shows it out: our few words in the reader's language, the article's words in its own.
// Never words the news anew, and never calls anything false.
import type { Answer, Change } from '../answers/answer.ts';
import { citationOf, opening } from './citation.ts';
import { faultSentence, slashCall } from './fault-sentence.ts';
import { type FittedExcerpts, fitExcerpts, type PageLimits } from './fit-excerpts.ts';
import { formatDate, formatDay, formatPeriod } from './format-date.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import type { Locale, Reply } from './reply.ts';
import { shownWords } from './show-excerpt.ts';

export interface RenderOptions extends PageLimits {
  readonly locale: Locale;
  /** Whether the reader can turn pages; then a page says which it is instead of counting what it does not show. */
  readonly hasPages?: boolean;
}

/** A question is echoed by its first words only. */
const longestQuery = 100;
const mostChanges = 6;

/** The page of an answer; the same answer and options always give the same page. */
export function renderReply(answer: Answer, options: RenderOptions): Reply {
  const { locale } = options;
  const found = answer.kind === 'nothing' ? answer.nearest : answer.excerpts;
  const fitted = fitExcerpts(found, options, locale);
  const { title, lines } = headOf(answer, locale);
  return {
    kind: answer.kind,
    locale,
    title,
    lines,
    excerpts: fitted.shown,
    excerptsHeading: fitted.shown.length > 0 ? headingOf(answer, phrasesOf(locale)) : null,
    footer: footerOf(fitted, options),
    ...pagingOf(fitted, options),
  };
}

function pagingOf(
  { page, dropped, total }: FittedExcerpts,
  { hasPages }: RenderOptions,
): Pick<Reply, 'paging'> {
  const isOnly = page === 0 && dropped === 0;
  return hasPages !== true || isOnly ? {} : { paging: { page, isLast: dropped === 0, total } };
}

function headOf(
  answer: Answer,
  locale: Locale,
): { readonly title: string; readonly lines: readonly string[] } {
  const { titles, verdicts } = phrasesOf(locale);
  const query = echo(answer.query);
  switch (answer.kind) {
    case 'quotes':
      return { title: titles.quotes(query), lines: [] };
    case 'passages':
      return { title: titles.passages(query), lines: [] };
    case 'dates':
      return { title: titles.dates(query), lines: dateLines(answer, locale) };
    case 'summary':
      return {
        title: answer.day === null ? titles.summary : titles.summaryOf(formatDay(answer.day, locale)),
        lines: [],
      };
    case 'check':
      return {
        title: titles.check(query),
        lines: [verdicts[answer.verdict], ...changeLines(answer.changes, phrasesOf(locale))],
      };
    case 'nothing':
      return nothingHead(answer, query, locale);
    case 'invalid':
      return { title: titles.invalid, lines: invalidLines(answer, locale) };
  }
}

/** The best date heads the page: "7–8 juillet 2017"; where no calendar has words for it, the article's own. */
function dateLines(answer: Extract<Answer, { kind: 'dates' }>, locale: Locale): readonly string[] {
  const date = answer.excerpts[0]?.date;
  if (date === undefined) return [];
  return [formatDate(date.value, date.mod, locale) ?? phrasesOf(locale).quoted(date.text)];
}

function changeLines(changes: readonly Change[], phrases: Phrases): readonly string[] {
  const lines = changes.slice(0, mostChanges).map(({ asked, article }) => {
    if (asked === '') return phrases.leftOut(article);
    return article === '' ? phrases.added(asked) : phrases.changed(asked, article);
  });
  const more = changes.length - lines.length;
  return more > 0 ? [...lines, phrases.moreChanges(more)] : lines;
}

function nothingHead(
  { reason, searched, days, query }: Extract<Answer, { kind: 'nothing' }>,
  shortQuery: string,
  locale: Locale,
): { readonly title: string; readonly lines: readonly string[] } {
  const phrases = phrasesOf(locale);
  const { titles } = phrases;
  const { articles, from, to } = searched;
  const isEmpty = articles === 0 || from === null || to === null;
  if (reason === 'no-articles') {
    const near = (days ?? []).map((day) => formatDay(day, locale));
    return {
      title: titles.noArticles(formatDay(query, locale)),
      lines: isEmpty ? [phrases.noArticleLoaded] : near.length > 0 ? [phrases.nearestDays(near)] : [],
    };
  }
  if (isEmpty) return { title: titles.nothing(shortQuery), lines: [phrases.noArticleLoaded] };
  if (reason === 'undated') return { title: titles.dates(shortQuery), lines: [phrases.undated] };
  return {
    title: titles.nothing(shortQuery),
    lines: [phrases.searched(articles, formatPeriod(from, to, locale), from === to)],
  };
}

function invalidLines(
  { fault, example }: Extract<Answer, { kind: 'invalid' }>,
  locale: Locale,
): readonly string[] {
  const sentence = faultSentence(fault, example?.wrongOption?.[locale] ?? fault.option, locale);
  if (example === undefined) return [sentence];
  return [sentence, phrasesOf(locale).example(slashCall(example, locale))];
}

function headingOf(answer: Answer, phrases: Phrases): string | null {
  if (answer.kind === 'check') return answer.verdict === 'absent' ? phrases.nearest : null;
  if (answer.kind !== 'nothing') return null;
  return answer.reason === 'undated' ? phrases.namedIn : phrases.nearest;
}

function footerOf(
  { shown, dropped, tooLong, page, total }: FittedExcerpts,
  { locale, hasPages }: RenderOptions,
): readonly string[] {
  const phrases = phrasesOf(locale);
  const long = tooLong.map((excerpt) =>
    phrases.tooLongToShow(shownWords(excerpt).text.length, citationOf(excerpt, locale)),
  );
  if (hasPages === true && (page > 0 || dropped > 0)) {
    const last = total - dropped;
    const first = last - shown.length - tooLong.length + 1;
    return [...long, phrases.results(first, last, total)];
  }
  return dropped > 0 ? [...long, phrases.droppedExcerpts(dropped)] : long;
}

/** The asker's words without marks of their own, which the title adds. */
function echo(query: string): string {
  return opening(query.replace(/^[\s«»“”"]+|[\s«»“”"]+$/gu, ''), longestQuery);
}
