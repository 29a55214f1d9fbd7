// A place in an article in, a page with the words around it out: up to one paragraph before and after, to the letter.
// The page keeps to the limit of the article like any other, so long paragraphs bring fewer of their neighbours' sentences.
import { type Excerpt, excerptOf } from '../answers/answer.ts';
import { excerptDate } from '../answers/events-excerpt.ts';
import { quoteExcerpt } from '../answers/who-said-excerpt.ts';
import type { Span } from '../articles/article.ts';
import { isCitable } from '../index/citable-quote.ts';
import type { CorpusEntry } from '../index/corpus.ts';
import type { Sentence } from '../reading/reading.ts';
import { phrasesOf } from './phrases.ts';
import type { Locale, Reply, ReplyExcerpt } from './reply.ts';
import { showExcerpt } from './show-excerpt.ts';

/** A place in an article, and what it is there. */
export interface Place extends Span {
  /** Positions in the article's reading; null for words that are neither. */
  readonly quote: number | null;
  readonly date: number | null;
}

export interface ContextOptions {
  readonly locale: Locale;
  readonly charactersPerArticle: number;
}

/** Enough for three paragraphs of an article that may be shown whole. */
const MOST_CHARACTERS = 2000;

/** The page around a place, or null where the article has no sentence there or nothing more to show than `shown`. */
export function renderContext(
  entry: CorpusEntry,
  place: Place,
  { locale, charactersPerArticle }: ContextOptions,
): Reply | null {
  const paragraphs = paragraphsAround(entry, place, charactersPerArticle);
  if (paragraphs.length === 0) return null;
  const excerpts = paragraphs.flatMap((own) => paragraphExcerpt(entry, place, own, locale));
  return {
    kind: 'passages',
    locale,
    title: phrasesOf(locale).titles.context,
    lines: [],
    excerpts,
    excerptsHeading: null,
    footer: [],
    citesOnce: true,
  };
}

/** Whether the words around a place would show more than so many characters. */
export function hasContext(
  entry: CorpusEntry,
  place: Place,
  shown: number,
  { charactersPerArticle }: Pick<ContextOptions, 'charactersPerArticle'>,
): boolean {
  const paragraphs = paragraphsAround(entry, place, charactersPerArticle);
  return paragraphs.reduce((sum, { start, end }) => sum + end - start, 0) > shown;
}

/** Neighbouring sentences of one paragraph, as one slice. */
interface Stretch extends Span {
  readonly paragraph: number;
}

/** What is shown of each paragraph around a place. */
function paragraphsAround(entry: CorpusEntry, place: Span, charactersPerArticle: number): readonly Stretch[] {
  const limit =
    entry.article.rights === 'full' ? Math.max(MOST_CHARACTERS, charactersPerArticle) : charactersPerArticle;
  const stretches: { paragraph: number; start: number; end: number }[] = [];
  for (const { paragraph, start, end } of sentencesAround(entry, place, limit)) {
    const last = stretches.at(-1);
    if (last?.paragraph === paragraph) last.end = end;
    else stretches.push({ paragraph, start, end });
  }
  return stretches;
}

/**
 * Whole sentences from the place outwards, one after and one before in turn, as long as they stand in its paragraph or in
 * the one next to it and together stay within the limit.
 */
function sentencesAround(
  { reading: { sentences } }: CorpusEntry,
  place: Span,
  limit: number,
): readonly Sentence[] {
  let first = sentences.findIndex(({ end }) => end > place.start);
  let last = sentences.findLastIndex(({ start }) => start < place.end);
  const [opening, closing] = [sentences[first], sentences[last]];
  if (opening === undefined || closing === undefined || last < first) return [];
  const isNear = ({ paragraph }: Sentence): boolean =>
    paragraph >= opening.paragraph - 1 && paragraph <= closing.paragraph + 1;
  let room = limit - (closing.end - opening.start);
  let [canFollow, canPrecede] = [true, true];
  while (canFollow || canPrecede) {
    const after = sentences[last + 1];
    canFollow &&= after !== undefined && isNear(after) && lengthOf(after) < room;
    if (canFollow && after !== undefined) {
      last += 1;
      room -= lengthOf(after) + 1;
    }
    const before = sentences[first - 1];
    canPrecede &&= before !== undefined && isNear(before) && lengthOf(before) < room;
    if (canPrecede && before !== undefined) {
      first -= 1;
      room -= lengthOf(before) + 1;
    }
  }
  return sentences.slice(first, last + 1);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** What is shown of one paragraph; the place itself stands out in it and has its notes. */
function paragraphExcerpt(
  entry: CorpusEntry,
  place: Place,
  { paragraph, start, end }: Stretch,
  locale: Locale,
): readonly ReplyExcerpt[] {
  const span = { start, end };
  const holdsPlace = place.start < end && place.end > start;
  const core = holdsPlace ? coreExcerpt(entry, place, paragraph) : null;
  const words = { ...span, text: entry.article.text.slice(start, end) };
  const excerpt: Excerpt =
    core === null
      ? excerptOf(entry.article, span, paragraph)
      : { ...core, paragraph, context: words, matches: [{ start: core.start, end: core.end }] };
  const shown = showExcerpt(excerpt, Number.POSITIVE_INFINITY, locale);
  if (shown === null) return [];
  const all = entry.reading.sentences.filter((sentence) => sentence.paragraph === paragraph);
  const isCutBefore = (all[0]?.start ?? start) < start;
  const isCutAfter = (all.at(-1)?.end ?? end) > end;
  return [{ ...shown, isCutBefore, isCutAfter }];
}

function coreExcerpt(entry: CorpusEntry, place: Place, paragraph: number): Excerpt {
  const { article, reading } = entry;
  const quote = place.quote === null ? undefined : reading.quotes[place.quote];
  const date = place.date === null ? undefined : reading.dates[place.date];
  const plain = excerptOf(article, place, paragraph);
  const said = quote !== undefined && isCitable(quote) ? quoteExcerpt(entry, quote, []) : plain;
  return date === undefined ? said : { ...said, date: excerptDate(article.text, date) };
}
