// An excerpt in, how it stands on a page out: its words with those around where they need them, stresses, notes, citation.
import type { Excerpt } from '../answers/answer.ts';
import type { Span } from '../articles/article.ts';
import { citationOf } from './citation.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { excerptNotes } from './excerpt-notes.ts';
import { phrasesOf } from './phrases.ts';
import type { Locale, ReplyExcerpt, ReplyOrigin } from './reply.ts';
import { textFragmentUrl } from './text-fragment.ts';

const civilDay = /^\d{4}-\d\d-\d\d$/;

/** The words that a page shows for an excerpt: its context where it has one. */
export function shownWords({ text, start, end, context }: Excerpt): Span & { readonly text: string } {
  return context ?? { text, start, end };
}

/** The excerpt with its shown words cut to `limit` characters, or null where a sentence alone is longer. */
export function showExcerpt(excerpt: Excerpt, limit: number, locale: Locale): ReplyExcerpt | null {
  const words = shownWords(excerpt);
  const core = { start: excerpt.start - words.start, end: excerpt.end - words.start };
  const cut = cutExcerpt(words.text, core, limit, excerpt.article.lang);
  if (cut === null) return null;
  const shown = { start: words.start + cut.start, end: words.start + cut.end };
  const name = excerpt.quote?.how === 'unknown' ? undefined : excerpt.quote?.speaker?.name;
  return {
    text: words.text.slice(cut.start, cut.end),
    isCutBefore: cut.start > 0,
    isCutAfter: cut.end < words.text.length,
    stresses: stressesIn(excerpt, shown),
    marks: marksAround(excerpt),
    notes: excerptNotes(excerpt, locale),
    ...(name === undefined ? {} : { speakerName: name }),
    ...dayOf(excerpt),
    citation: citationOf(excerpt, locale),
    url: textFragmentUrl(excerpt.article.url, linkedWords(excerpt, shown)),
    origin: originOf(excerpt),
  };
}

/** "Le 2 mai" is a day; "hier soir", "vers le 2 mai" and "début mai" are not. */
function dayOf({ date }: Excerpt): Pick<ReplyExcerpt, 'day'> {
  return date?.precision === 'day' && date.mod === undefined && civilDay.test(date.value)
    ? { day: date.value }
    : {};
}

function originOf({ article, start, end, date }: Excerpt): ReplyOrigin {
  return { articleId: article.id, start, end, ...(date === undefined ? {} : { dateStart: date.start }) };
}

/** A quote inside its sentence stands out whole; else the date, the answer or the words that were asked for. */
function stressesIn(excerpt: Excerpt, shown: Span): readonly Span[] {
  const { quote, context, date, answer, matches, fragments = [] } = excerpt;
  const chosen =
    quote !== undefined && context !== undefined
      ? [excerpt, ...fragments]
      : date !== undefined
        ? [date]
        : answer !== undefined
          ? [answer]
          : (matches ?? []);
  const inside = chosen
    .map(({ start, end }) => ({
      start: Math.max(start, shown.start) - shown.start,
      end: Math.min(end, shown.end) - shown.start,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  return inside.filter(({ start }, at) => at === 0 || start >= (inside[at - 1]?.end ?? 0));
}

/** A quote shown without its sentence has lost the article's own marks; one in its sentence still has them. */
function marksAround({ quote, context, article }: Excerpt): readonly [string, string] | null {
  if (quote === undefined || quote.kind === 'indirect' || context !== undefined) return null;
  return phrasesOf(article.lang).marks;
}

/** The words to land on: the excerpt's own where they are shown, else what is. */
function linkedWords(excerpt: Excerpt, shown: Span): string {
  const start = Math.max(excerpt.start, shown.start);
  const end = Math.min(excerpt.end, shown.end);
  return excerpt.text.slice(start - excerpt.start, end - excerpt.start);
}
