// Excerpts in, those that a page shows out: at most so many characters of one article, the best first, the rest counted.
import type { Excerpt } from '../answers/answer.ts';
import type { Locale, ReplyExcerpt } from './reply.ts';
import { showExcerpt, shownWords } from './show-excerpt.ts';

/** More than anybody reads; the rest is counted. */
const mostExcerpts = 12;

export interface FittedExcerpts {
  readonly shown: readonly ReplyExcerpt[];
  /** How many found no room. */
  readonly dropped: number;
  /** Excerpts of one sentence that alone is longer than the limit. */
  readonly tooLong: readonly Excerpt[];
}

/**
 * Keeps to the limit for each article that has not lifted it. An article's later excerpts are left out whole before its
 * first is shortened, and that one only to whole sentences.
 */
export function fitExcerpts(
  excerpts: readonly Excerpt[],
  charactersPerArticle: number,
  locale: Locale,
): FittedExcerpts {
  const spent = new Map<string, number>();
  const shown: ReplyExcerpt[] = [];
  const tooLong: Excerpt[] = [];
  let dropped = 0;
  for (const excerpt of withoutRepeats(excerpts)) {
    const { id, rights } = excerpt.article;
    const limit = rights === 'full' ? Number.POSITIVE_INFINITY : charactersPerArticle;
    const used = spent.get(id) ?? 0;
    const isFirst = used === 0;
    const fits = shown.length < mostExcerpts && (isFirst || shownWords(excerpt).text.length <= limit - used);
    const page = fits ? showExcerpt(excerpt, limit, locale) : null;
    if (page !== null) {
      shown.push(page);
      spent.set(id, used + page.text.length);
    } else if (fits) tooLong.push(excerpt);
    else dropped += 1;
  }
  return { shown, dropped, tooLong };
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
