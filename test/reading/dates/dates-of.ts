// Reads a bare text as one paragraph and shows its dates in a line each: what the tables of this folder compare.
import type { ArticleLanguage } from '../../../src/articles/article.ts';
import { findDates } from '../../../src/reading/dates/find-dates.ts';
import type { Readable } from '../../../src/reading/read-article.ts';
import type { DateMention } from '../../../src/reading/reading.ts';

/** A text as an article of one paragraph. */
export function oneParagraph(text: string, lang: ArticleLanguage, date: string | null): Readable {
  return { text, lang, date, blocks: [{ kind: 'paragraph', start: 0, end: text.length, paragraph: 1 }] };
}

/** The mentions themselves. */
export function mentionsOf(text: string, lang: ArticleLanguage, date: string | null): readonly DateMention[] {
  return findDates(oneParagraph(text, lang, date), []);
}

/** `le 2 mai = DATE 2017-05-02`, `fin avril = DATE 2017-04 END`. */
export function datesOf(text: string, lang: ArticleLanguage, date: string | null): readonly string[] {
  return mentionsOf(text, lang, date).map(
    ({ start, end, type, value, mod }) =>
      `${text.slice(start, end)} = ${type} ${value}${mod ? ` ${mod}` : ''}`,
  );
}
