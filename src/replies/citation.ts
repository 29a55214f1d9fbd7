// An excerpt in, the line that says where it stands out: "Title · outlet · date · ¶3".
import type { Excerpt } from '../answers/answer.ts';
import { formatDay } from './format-date.ts';
import { phrasesOf } from './phrases.ts';
import type { Locale } from './reply.ts';

/** A title taken from the text is longer than a title; its first words are enough, and the cut shows. */
const longestDerivedTitle = 80;

/** What is missing is skipped; a title taken from the text says so. */
export function citationOf({ article, paragraph }: Excerpt, locale: Locale): string {
  const title = article.titleIsDerived
    ? phrasesOf(locale).derivedTitle(opening(article.title, longestDerivedTitle))
    : article.title;
  const parts = [title, article.outlet, formatDay(article.date, locale), `¶${paragraph}`];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** A citation falls into what all excerpts of an article share, and the paragraph: "Title · outlet · date" and "¶3". */
export function citationParts(citation: string): { readonly source: string; readonly place: string } {
  const at = citation.lastIndexOf(' · ¶');
  if (at < 0) return { source: citation, place: '' };
  return { source: citation.slice(0, at), place: citation.slice(at + ' · '.length) };
}

/** The text, or its first whole words with "…" where it is longer than `limit`. */
export function opening(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit);
  const words = room.replace(/\s+\S*$/u, '');
  return `${(words === room ? room.replace(/[\uD800-\uDBFF]$/, '') : words).trimEnd()}…`;
}
