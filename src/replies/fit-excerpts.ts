// Excerpts in, those that a page shows out: at most so many characters of one article, the best first, the rest counted.
import type { Excerpt } from '../answers/answer.ts';
import type { Locale, ReplyExcerpt } from './reply.ts';
import { showExcerpt, shownWords } from './show-excerpt.ts';

/** More than anybody reads; the rest is counted. */
const mostExcerpts = 12;

export interface PageLimits {
  /** How much of one article a page shows; an article with full rights is not limited by it. */
  readonly charactersPerArticle: number;
  /** How much of all articles together; no limit unless given. A page's first excerpt is shown all the same. */
  readonly charactersPerPage?: number;
  /** Default 12. */
  readonly excerptsPerPage?: number;
  /** True where none may be shown before one that stands earlier; else what fits is shown in place of what does not. */
  readonly keepsOrder?: boolean;
  /** From 0, the default; a page past the last is the last. */
  readonly page?: number;
}

export interface FittedExcerpts {
  readonly shown: readonly ReplyExcerpt[];
  /** How many found no room on this page or one before it. */
  readonly dropped: number;
  /** Excerpts of one sentence that alone is longer than the limit. */
  readonly tooLong: readonly Excerpt[];
  /** The page that this is, from 0. */
  readonly page: number;
  /** How many excerpts there are on all pages together. */
  readonly total: number;
}

/**
 * Keeps to the limit for each article that has not lifted it. An article's later excerpts are left out whole before its
 * first is shortened, and that one only to whole sentences. What one page leaves out comes on the next.
 */
export function fitExcerpts(
  excerpts: readonly Excerpt[],
  limits: PageLimits,
  locale: Locale,
): FittedExcerpts {
  const all = withoutRepeats(excerpts);
  let page = 0;
  let fitted = fitPage(all, limits, locale);
  while (page < (limits.page ?? 0) && fitted.left.length > 0) {
    fitted = fitPage(fitted.left, limits, locale);
    page += 1;
  }
  const { shown, left, tooLong } = fitted;
  return { shown, dropped: left.length, tooLong, page, total: all.length };
}

/** Shows or names at least the first, so that every page brings something. */
function fitPage(
  excerpts: readonly Excerpt[],
  {
    charactersPerArticle,
    charactersPerPage = Number.POSITIVE_INFINITY,
    excerptsPerPage = mostExcerpts,
    keepsOrder = false,
  }: PageLimits,
  locale: Locale,
): Pick<FittedExcerpts, 'shown' | 'tooLong'> & { readonly left: readonly Excerpt[] } {
  const spent = new Map<string, number>();
  const shown: ReplyExcerpt[] = [];
  const tooLong: Excerpt[] = [];
  const left: Excerpt[] = [];
  let onPage = 0;
  for (const excerpt of excerpts) {
    const { id, rights } = excerpt.article;
    const limit = rights === 'full' ? Number.POSITIVE_INFINITY : charactersPerArticle;
    const used = spent.get(id) ?? 0;
    const { length } = shownWords(excerpt).text;
    const hasRoom =
      (used === 0 || length <= limit - used) && (onPage === 0 || length <= charactersPerPage - onPage);
    const isInTurn = !keepsOrder || left.length === 0;
    const fits = shown.length < excerptsPerPage && hasRoom && isInTurn;
    const form = fits ? showExcerpt(excerpt, limit, locale) : null;
    if (form !== null) {
      shown.push(form);
      spent.set(id, used + form.text.length);
      onPage += form.text.length;
    } else if (fits) tooLong.push(excerpt);
    else left.push(excerpt);
  }
  return { shown, left, tooLong };
}

/** Words that another excerpt shows along with its own ("Il…" with the sentence before it) are shown once, there. */
function withoutRepeats(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  return excerpts.filter((excerpt, at) => {
    if (excerpt.quote !== undefined || excerpt.date !== undefined) return true;
    return !excerpts.some((other, otherAt) => {
      if (other === excerpt || other.article.id !== excerpt.article.id) return false;
      const [inner, outer] = [shownWords(excerpt), shownWords(other)];
      const isInside = inner.start >= outer.start && inner.end <= outer.end;
      const isSame = inner.start === outer.start && inner.end === outer.end;
      return isInside && (!isSame || otherAt < at);
    });
  });
}
