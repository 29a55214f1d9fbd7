// A query and a shown text in, the spans of the words that met the query out, to be stressed. Finds nothing by itself.
import type { ArticleLanguage, Span } from '../articles/article.ts';
import { tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { QueryTerm } from './search-index.ts';

/**
 * Words of `text` that hold one of the query's terms, as offsets of `text`, in order and apart.
 * `matchSpans(analyse("resultats", "fr"), "des résultats", "fr")` gives the span of "résultats".
 */
export function matchSpans(
  terms: readonly QueryTerm[],
  text: string,
  lang: ArticleLanguage,
): readonly Span[] {
  const accepted = new Set(terms.flatMap(({ accepts }) => [...accepts.keys()]));
  return tokenize(text, languageOf(lang).analysis)
    .filter((token) => !token.isStopWord && accepted.has(token.term))
    .map(({ start, end }) => ({ start, end }));
}
