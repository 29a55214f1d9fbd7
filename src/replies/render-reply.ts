// An Answer in, the page that shows it out: our few words in the reader's language, the article's words in its own.
// Never words the news anew, and never calls anything false.
import type { Answer, Excerpt } from '../answers/answer.ts';
import { citationOf } from './citation.ts';
import { type FittedExcerpts, fitExcerpts, type PageLimits } from './fit-excerpts.ts';
import { formatDate } from './format-date.ts';
import { listArticles } from './list-articles.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import type { Locale, Reply, ReplyExcerpt } from './reply.ts';
import { headOf } from './reply-head.ts';
import { shownWords } from './show-excerpt.ts';
import { splitExcerpt } from './split-excerpt.ts';

export interface RenderOptions extends PageLimits {
  readonly locale: Locale;
  /** Whether the reader can turn pages; then a page says which it is instead of counting what it does not show. */
  readonly hasPages?: boolean;
  /** Entries on a page of a list, where pages can be turned. Default 8. */
  readonly entriesPerPage?: number;
}

/** The page of an answer; the same answer and options always give the same page. */
export function renderReply(answer: Answer, options: RenderOptions): Reply {
  const { locale } = options;
  if (answer.kind === 'articles') return listArticles(answer, options);
  const keepsOrder = isTimeline(answer) || answer.kind === 'article' || isOfSpeaker(answer);
  const fitted = fitExcerpts(foundIn(answer, options), { ...options, keepsOrder }, locale);
  const head = headOf(answer, locale);
  return {
    kind: answer.kind,
    locale,
    ...head,
    excerpts: shownOf(answer, fitted.shown, locale),
    excerptsHeading: fitted.shown.length > 0 ? headingOf(answer, phrasesOf(locale)) : null,
    footer: footerOf(fitted, options),
    ...(answer.kind === 'summary' || isTimeline(answer) ? { citesOnce: true } : {}),
    ...pagingOf(fitted, options),
  };
}

/** What is shown of an answer; a paragraph longer than a page comes in pieces. */
function foundIn(answer: Answer, { charactersPerArticle }: RenderOptions): readonly Excerpt[] {
  if (answer.kind === 'nothing') return answer.nearest;
  if (answer.kind !== 'article') return answer.excerpts;
  return answer.excerpts.flatMap((excerpt) => splitExcerpt(excerpt, charactersPerArticle));
}

function shownOf(answer: Answer, shown: readonly ReplyExcerpt[], locale: Locale): readonly ReplyExcerpt[] {
  if (answer.kind === 'article') return asPieces(shown, answer.excerpts);
  return isTimeline(answer) ? shown.map((excerpt) => underDate(excerpt, answer.excerpts, locale)) : shown;
}

function isTimeline(answer: Answer): boolean {
  return answer.kind === 'dates' && answer.isTimeline === true;
}

/** Everything somebody is quoted saying, by date. */
function isOfSpeaker(answer: Answer): boolean {
  return answer.kind === 'quotes' && answer.speakers !== undefined;
}

/** Each stands under its date, for which a calendar may have no words but the article's. */
function underDate(shown: ReplyExcerpt, excerpts: readonly Excerpt[], locale: Locale): ReplyExcerpt {
  const { origin } = shown;
  const date = excerpts.find(
    (one) => one.article.id === origin?.articleId && one.date?.start === origin.dateStart,
  )?.date;
  if (date === undefined) return shown;
  const heading = formatDate(date.value, date.mod, locale) ?? date.text;
  const said = `${heading} — `;
  const notes = shown.notes.map((note) =>
    note.startsWith(said) ? upperFirst(note.slice(said.length)) : note,
  );
  return { ...shown, heading, notes };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A piece shows that its paragraph goes on. */
function asPieces(shown: readonly ReplyExcerpt[], [whole]: readonly Excerpt[]): readonly ReplyExcerpt[] {
  return shown.map((piece) => {
    const { origin } = piece;
    if (origin === undefined || whole === undefined) return piece;
    return { ...piece, isCutBefore: origin.start > whole.start, isCutAfter: origin.end < whole.end };
  });
}

function pagingOf(
  { page, dropped, total }: FittedExcerpts,
  { hasPages }: RenderOptions,
): Pick<Reply, 'paging'> {
  const isOnly = page === 0 && dropped === 0;
  return hasPages !== true || isOnly ? {} : { paging: { page, isLast: dropped === 0, total } };
}

function headingOf(answer: Answer, phrases: Phrases): string | null {
  if (answer.kind === 'check') return answer.verdict === 'absent' ? phrases.nearest : null;
  if (answer.kind !== 'nothing') return null;
  return answer.reason === 'undated' || answer.reason === 'unsaid' ? phrases.namedIn : phrases.nearest;
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
