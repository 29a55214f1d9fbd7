// Entries in, a SearchIndex out: an index of numbers for each language and kind of text, so that each article is searched
// by its own language's chain. Passages are found by BM25 and put in order by rerank.ts; quotes by BM25 alone, since
// who-said looks closely itself.
import type { ArticleLanguage, Span } from '../articles/article.ts';
import { languageOf } from '../languages/language.ts';
import { findCandidates } from './candidates.ts';
import { isCitable } from './citable-quote.ts';
import type { CorpusEntry } from './corpus.ts';
import { questionKind } from './question-kind.ts';
import { rankTexts } from './rerank.ts';
import type { PassageHit, QueryTerm, QuoteHit, SearchIndex, SearchScope } from './search-index.ts';
import { buildTextIndex, type TextGroup, type TextIndex } from './text-index.ts';
import { readQuery, type TextQuery } from './text-query.ts';
import { NO_TERM, type StoredText } from './text-store.ts';

const languages: readonly ArticleLanguage[] = ['fr', 'en'];

/** Texts of one kind in one language, with the place that each is cited by. */
interface Shelf {
  readonly index: TextIndex;
  readonly articleIds: readonly string[];
  /** Number of an article id in this shelf. */
  readonly numbers: ReadonlyMap<string, number>;
  /** ¶ of a passage, position in `reading.quotes` of a quote. */
  readonly places: Uint32Array;
}

interface Shelves {
  readonly passages: Shelf;
  readonly quotes: Shelf;
}

export function buildSearchIndex(entries: readonly CorpusEntry[]): SearchIndex {
  const shelves = new Map(languages.map((lang) => [lang, buildShelves(entries, lang)]));
  return {
    analyse: (query, lang) => {
      const shelf = shelves.get(lang)?.passages;
      return shelf === undefined ? [] : termsOfQuery(readQuery(query, shelf.index), shelf.index);
    },
    passages: (query, scope) =>
      merge(
        [...shelves.values()].map(({ passages }) => searchPassages(query, passages, scope)),
        scope,
      ),
    quotes: (query, scope) =>
      merge(
        [...shelves.values()].map(({ quotes }) => searchQuotes(query, quotes, scope)),
        scope,
      ),
  };
}

function merge<Hit extends { readonly score: number }>(
  hits: readonly (readonly Hit[])[],
  { limit }: SearchScope,
): readonly Hit[] {
  return hits
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

function buildShelves(entries: readonly CorpusEntry[], lang: ArticleLanguage): Shelves {
  const own = entries.filter((entry) => entry.article.lang === lang);
  return {
    passages: buildShelf(own, lang, passageTexts, true),
    quotes: buildShelf(own, lang, quoteTexts, false),
  };
}

interface PlacedText extends StoredText {
  readonly place: number;
}

function buildShelf(
  entries: readonly CorpusEntry[],
  lang: ArticleLanguage,
  textsOf: (entry: CorpusEntry) => readonly PlacedText[],
  isReranked: boolean,
): Shelf {
  const texts = entries.map(textsOf);
  const groups: readonly TextGroup[] = entries.map(({ article }, at) => ({
    title: article.title,
    texts: texts[at] ?? [],
  }));
  const articleIds = entries.map(({ article }) => article.id);
  return {
    index: buildTextIndex(groups, languageOf(lang).analysis, isReranked),
    articleIds,
    numbers: new Map(articleIds.map((id, number) => [id, number])),
    places: Uint32Array.from(texts.flat(), ({ place }) => place),
  };
}

function passageTexts({ article, reading }: CorpusEntry): readonly PlacedText[] {
  const sentences = new Map<number, Span[]>();
  for (const sentence of reading.sentences) {
    const own = sentences.get(sentence.paragraph);
    if (own === undefined) sentences.set(sentence.paragraph, [sentence]);
    else own.push(sentence);
  }
  return reading.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const own = (sentences.get(block.paragraph) ?? []).map(({ start, end }) => ({
      start: start - block.start,
      end: end - block.start,
    }));
    return [{ text: article.text.slice(block.start, block.end), sentences: own, place: block.paragraph }];
  });
}

/** The words of each quote and its speaker's name. */
function quoteTexts({ article, reading }: CorpusEntry): readonly PlacedText[] {
  return reading.quotes.flatMap((quote, place) => {
    if (!isCitable(quote)) return [];
    const words = article.text.slice(quote.start, quote.end);
    return [{ text: `${words}\n${quote.attribution.speaker?.name ?? ''}`, sentences: [], place }];
  });
}

interface TextScope {
  readonly first?: number;
  readonly end?: number;
}

/** The texts of the article asked for; null where the shelf has none of it. */
function scopeOf({ numbers, index }: Shelf, { articleId }: SearchScope): TextScope | null {
  if (articleId === undefined) return {};
  const number = numbers.get(articleId);
  if (number === undefined) return null;
  return { first: index.groups.bounds[number] ?? 0, end: index.groups.bounds[number + 1] ?? 0 };
}

function searchPassages(query: string, shelf: Shelf, scope: SearchScope): readonly PassageHit[] {
  const texts = scopeOf(shelf, scope);
  const { index } = shelf;
  if (texts === null || index.store.size === 0) return [];
  const read = readQuery(query, index);
  const kind = questionKind(query, index.lexicon.questions);
  const ranking = rankTexts(read, kind, index, { ...texts, limit: scope.limit });
  return ranking.texts.map(({ text, score }) => ({
    articleId: articleIdOf(text, shelf),
    paragraph: shelf.places[text] ?? 0,
    score,
    coverage: coverageOf(read, text, index),
    confidence: ranking.confidence,
  }));
}

function searchQuotes(query: string, shelf: Shelf, scope: SearchScope): readonly QuoteHit[] {
  const texts = scopeOf(shelf, scope);
  const { index } = shelf;
  if (texts === null) return [];
  const read = readQuery(query, index);
  const { accepts } = scope;
  const found = findCandidates(read, index, {
    ...texts,
    limit: scope.limit,
    ...(accepts === undefined
      ? {}
      : { accepts: (text: number) => accepts(articleIdOf(text, shelf), shelf.places[text] ?? 0) }),
  });
  return found.map(({ text, score }) => ({
    articleId: articleIdOf(text, shelf),
    quote: shelf.places[text] ?? 0,
    score,
    coverage: coverageOf(read, text, index),
  }));
}

function articleIdOf(text: number, { index, articleIds }: Shelf): string {
  return articleIds[index.groups.ofText[text] ?? 0] ?? '';
}

function termsOfQuery({ terms }: TextQuery, { store }: TextIndex): readonly QueryTerm[] {
  return terms.map(({ token, standIns, rarity }) => ({
    word: token.word,
    term: token.term,
    rarity,
    accepts: new Map(standIns.map(([id, weight]) => [store.terms[id] ?? '', weight])),
  }));
}

/** Share of the query's terms for which the text holds one that stands for it, by that one's weight. */
function coverageOf({ terms }: TextQuery, text: number, { store }: TextIndex): number {
  if (terms.length === 0) return 0;
  const held = new Set<number>();
  const end = store.tokenStarts[text + 1] ?? 0;
  for (let at = store.tokenStarts[text] ?? 0; at < end; at += 1) {
    held.add(store.termOfWord[store.tokens[at] ?? 0] ?? NO_TERM);
  }
  let covered = 0;
  for (const { standIns } of terms) {
    covered += standIns.reduce((best, [id, weight]) => (held.has(id) ? Math.max(best, weight) : best), 0);
  }
  return covered / terms.length;
}
