// A date or a sentence of an article in, the excerpt that an answer shows for it out.
import type { Span } from '../articles/article.ts';
import type { DateMention } from '../reading/reading.ts';
import { type Excerpt, type ExcerptDate, excerptOf } from './answer.ts';
import { contextOf } from './dangling.ts';
import type { EventArticle } from './events-article.ts';
import type { DatedMatch } from './events-match.ts';

/** The dated sentence with its date. */
export function excerptOfDate({ article, at, date, matches }: DatedMatch): Excerpt {
  const { text } = article.entry.article;
  return {
    ...excerptOfSentence(article, at.index, matches),
    date: excerptDate(text, date),
    answer: { start: date.start, end: date.end, text: text.slice(date.start, date.end) },
  };
}

/** A date as an excerpt carries it. */
export function excerptDate(text: string, date: DateMention): ExcerptDate {
  const { start, end, type, value, mod, precision, basis } = date;
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    precision,
    basis,
  };
}

/** A sentence with the one before where it leans on that. */
export function excerptOfSentence(article: EventArticle, index: number, matches: readonly Span[]): Excerpt {
  const { article: source, reading } = article.entry;
  const sentence = reading.sentences[index];
  if (sentence === undefined)
    throw new RangeError(`answers: article "${source.id}" has no sentence ${index}`);
  const span = contextOf(source, reading, index);
  return {
    ...excerptOf(source, { start: sentence.start, end: sentence.end }, sentence.paragraph),
    ...(span === null ? {} : { context: { ...span, text: source.text.slice(span.start, span.end) } }),
    ...(matches.length === 0 ? {} : { matches: [...matches].sort((a, b) => a.start - b.start) }),
  };
}
