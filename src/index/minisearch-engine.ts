// Entries in, a SearchIndex out, by MiniSearch. One index per language and kind of document, so that each article is
// searched by its own language's chain. Scores of two languages are compared as they stand.
import MiniSearch from 'minisearch';
import type { ArticleLanguage, Span } from '../articles/article.ts';
import { type AnalysisLexicon, termsOf, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Quote } from '../reading/reading.ts';
import type { CorpusEntry } from './corpus.ts';
import type { PassageHit, QueryTerm, QuoteHit, SearchIndex, SearchScope } from './search-index.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

const languages: readonly ArticleLanguage[] = ['fr', 'en'];

/** More words than a question holds; a pasted page is searched by its first ones. */
const MOST_TERMS = 64;
/** What a word of the quote itself counts for, beside one of its sentence or its speaker's name. */
const QUOTE_BOOST = { text: 3, around: 1 } as const;

interface PassageDocument {
  readonly id: number;
  readonly articleId: string;
  /** ¶ for a passage, position in `reading.quotes` for a quote. */
  readonly place: number;
  readonly text: string;
  readonly around: string;
}

interface LanguageIndex {
  readonly lexicon: AnalysisLexicon;
  readonly vocabulary: Vocabulary;
  readonly passages: MiniSearch<PassageDocument>;
  readonly quotes: MiniSearch<PassageDocument>;
}

interface RawHit {
  readonly articleId: string;
  readonly place: number;
  readonly score: number;
  readonly coverage: number;
}

export function buildSearchIndex(entries: readonly CorpusEntry[]): SearchIndex {
  const indexes = new Map(languages.map((lang) => [lang, buildLanguageIndex(entries, lang)]));
  const analyse = (query: string, lang: ArticleLanguage): readonly QueryTerm[] => {
    const index = indexes.get(lang);
    return index === undefined ? [] : analyseQuery(query, index);
  };
  const search = (query: string, scope: SearchScope, kind: 'passages' | 'quotes'): readonly RawHit[] =>
    [...indexes.values()]
      .flatMap((index) => searchLanguage(index[kind], analyseQuery(query, index), scope))
      .sort((a, b) => b.score - a.score)
      .slice(0, scope.limit);
  return {
    analyse,
    passages: (query, scope): readonly PassageHit[] =>
      search(query, scope, 'passages').map(({ place, ...hit }) => ({ ...hit, paragraph: place })),
    quotes: (query, scope): readonly QuoteHit[] =>
      search(query, scope, 'quotes').map(({ place, ...hit }) => ({ ...hit, quote: place })),
  };
}

function buildLanguageIndex(entries: readonly CorpusEntry[], lang: ArticleLanguage): LanguageIndex {
  const lexicon = languageOf(lang).analysis;
  const own = entries.filter((entry) => entry.article.lang === lang);
  const terms = new Set<string>();
  const empty = () =>
    new MiniSearch<PassageDocument>({
      fields: ['text', 'around'],
      storeFields: ['articleId', 'place'],
      tokenize: (text) => [...termsOf(text, lexicon)],
      processTerm: (term) => {
        terms.add(term);
        return term;
      },
      searchOptions: { boost: QUOTE_BOOST, combineWith: 'OR', tokenize: (query) => query.split(' ') },
    });
  const [passages, quotes] = [empty(), empty()];
  passages.addAll(numbered(own.flatMap(passageDocuments)));
  quotes.addAll(numbered(own.flatMap(quoteDocuments)));
  return { lexicon, vocabulary: buildVocabulary(terms), passages, quotes };
}

type Unnumbered = Omit<PassageDocument, 'id'>;

function numbered(documents: readonly Unnumbered[]): readonly PassageDocument[] {
  return documents.map((document, id) => ({ id, ...document }));
}

function passageDocuments({ article, reading }: CorpusEntry): readonly Unnumbered[] {
  return reading.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ articleId: article.id, place: block.paragraph, text: sliceOf(article.text, block), around: '' }]
      : [],
  );
}

function quoteDocuments({ article, reading }: CorpusEntry): readonly Unnumbered[] {
  return reading.quotes.map((quote, place) => ({
    articleId: article.id,
    place,
    text: sliceOf(article.text, quote),
    around: wordsAround(article.text, reading.sentences, quote),
  }));
}

/** The rest of the sentences that the quote stands in, and the names and role of its speaker. */
function wordsAround(text: string, sentences: readonly Span[], quote: Quote): string {
  const rest = sentences
    .filter((sentence) => sentence.start < quote.end && sentence.end > quote.start)
    .map(
      ({ start, end }) =>
        `${text.slice(start, Math.max(start, quote.start))} ${text.slice(Math.min(end, quote.end), end)}`,
    );
  const speaker = quote.attribution.speaker;
  return [...rest, speaker?.name ?? '', speaker?.role ?? ''].join(' ');
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function analyseQuery(query: string, { lexicon, vocabulary }: LanguageIndex): readonly QueryTerm[] {
  const seen = new Set<string>();
  const terms: QueryTerm[] = [];
  for (const { word, term, isStopWord } of tokenize(query, lexicon)) {
    if (isStopWord || seen.has(term) || terms.length === MOST_TERMS) continue;
    seen.add(term);
    terms.push({ word, term, accepts: vocabulary.standIns(term) });
  }
  return terms;
}

function searchLanguage(
  index: MiniSearch<PassageDocument>,
  terms: readonly QueryTerm[],
  scope: SearchScope,
): readonly RawHit[] {
  const weights = new Map<string, number>();
  for (const { accepts } of terms) {
    for (const [term, weight] of accepts) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  if (weights.size === 0) return [];
  return index
    .search([...weights.keys()].join(' '), {
      boostTerm: (term) => weights.get(term) ?? 1,
      filter: (hit) =>
        (scope.articleId === undefined || hit.articleId === scope.articleId) &&
        (scope.accepts === undefined || scope.accepts(hit.articleId, hit.place)),
    })
    .map((hit) => ({
      articleId: hit.articleId,
      place: hit.place,
      score: hit.score,
      coverage: coverageOf(terms, new Set(hit.queryTerms)),
    }));
}

/** Share of the query's terms for which the document holds one that stands for it, by that one's weight. */
export function coverageOf(terms: readonly QueryTerm[], held: ReadonlySet<string>): number {
  if (terms.length === 0) return 0;
  let covered = 0;
  for (const { accepts } of terms) {
    let best = 0;
    for (const [term, weight] of accepts) if (weight > best && held.has(term)) best = weight;
    covered += best;
  }
  return covered / terms.length;
}
