// What a question looks at: all articles or one; and the answers that say that nothing came of it.

import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import { fold, termsOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Answer, Excerpt, Fault, Searched } from './answer.ts';

/** How much was looked at, for "not in the N articles from A to B". */
export function searchedIn(entries: readonly CorpusEntry[]): Searched {
  const dates = entries.map(({ article }) => article.date).sort();
  return { articles: entries.length, from: dates[0] ?? null, to: dates.at(-1) ?? null };
}

/**
 * The article that was asked for: its id, its title (also cut, as a suggestion shows it), or words of its title ("sommet de Hambourg"); of several the
 * newest. Undefined when there is none.
 */
export function findArticle(asked: string, corpus: Corpus): CorpusEntry | undefined {
  const exact = corpus.entry(asked.trim());
  if (exact !== undefined) return exact;
  const isCut = asked.trimEnd().endsWith('…');
  const wanted = fold(asked.replace(/…\s*$/u, '')).trim();
  if (wanted === '') return undefined;
  const isTitle = (title: string): boolean =>
    isCut ? fold(title).trim().startsWith(wanted) : fold(title).trim() === wanted;
  const newestFirst = corpus.entries.toReversed();
  return (
    newestFirst.find(({ article }) => fold(article.id) === wanted || isTitle(article.title)) ??
    newestFirst.find(({ article }) => titleHolds(article.title, asked, article.lang))
  );
}

function titleHolds(title: string, asked: string, lang: 'fr' | 'en'): boolean {
  const lexicon = languageOf(lang).analysis;
  const wanted = termsOf(asked, lexicon);
  const held = new Set(termsOf(title, lexicon));
  return wanted.length > 0 && wanted.every((term) => held.has(term));
}

export function nothingFound(
  query: string,
  entries: readonly CorpusEntry[],
  nearest: readonly Excerpt[],
): Extract<Answer, { kind: 'nothing' }> {
  return { kind: 'nothing', query, excerpts: [], reason: 'absent', searched: searchedIn(entries), nearest };
}

export function invalidCall(query: string, fault: Fault): Answer {
  return { kind: 'invalid', query, excerpts: [], fault };
}

/** The entries that a scope takes in: the one article, or all. */
export function entriesIn(corpus: Corpus, only: CorpusEntry | undefined): readonly CorpusEntry[] {
  return only === undefined ? corpus.entries : [only];
}
