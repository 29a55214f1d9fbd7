// Entries in, a search engine out: a shelf for each language and kind of text, so that each article is searched by its own
// language's chain. Passages are found by BM25 and put in order by rerank.ts; quotes by BM25 alone, since who-said looks
// closely itself.
import type { ArticleLanguage } from '../articles/article.ts';
import { createMemory, type Memory, remembered } from '../remember.ts';
import type { CorpusEntry } from './corpus.ts';
import { compareDated } from './corpus-order.ts';
import type { FoundText } from './features.ts';
import type { ShelfKind } from './placed-texts.ts';
import { holdsTerm } from './postings.ts';
import { questionKind } from './question-kind.ts';
import {
  CANDIDATES,
  findAcross,
  type Ranking,
  rankTexts,
  type SearchedPart,
  type TieOrder,
} from './rerank.ts';
import type { PassageHit, QueryTerm, QuoteHit, SearchIndex, SearchScope } from './search-index.ts';
import { boundsIn, buildShelf, changeShelf, type Shelf, type ShelfPart } from './shelf.ts';
import { readQuery, type TextQuery, translateQuery } from './text-query.ts';

const languages: readonly ArticleLanguage[] = ['fr', 'en'];
const kinds: readonly ShelfKind[] = ['passages', 'quotes'];

/** An engine as data; `searchIndexOf` asks it. */
export interface SearchEngine {
  readonly shelves: readonly Shelf[];
}

/** `entries` in the order of the corpus. */
export function buildSearchEngine(entries: readonly CorpusEntry[]): SearchEngine {
  return {
    shelves: languages.flatMap((lang) => kinds.map((kind) => buildShelf(kind, lang, entries))),
  };
}

/** An engine without some articles and with others; it finds what one built anew would find. */
export function changeSearchEngine(
  { shelves }: SearchEngine,
  taken: ReadonlySet<string>,
  added: readonly CorpusEntry[],
): SearchEngine {
  return { shelves: shelves.map((shelf) => changeShelf(shelf, taken, added)) };
}

/** The ids of the articles that are found. */
export function indexedIds({ shelves }: SearchEngine): readonly string[] {
  return shelves
    .filter(({ kind }) => kind === 'passages')
    .flatMap(({ parts }) =>
      parts.flatMap(({ articles, index }) =>
        articles.flatMap(({ id }, number) => (index.life.isGone[number] === 0 ? id : [])),
      ),
    );
}

export function searchIndexOf({ shelves }: SearchEngine): SearchIndex {
  const passages = shelves.filter(({ kind }) => kind === 'passages');
  const quotes = shelves.filter(({ kind }) => kind === 'quotes');
  return {
    analyse: (query, lang) => {
      const index = passages.find((shelf) => shelf.lang === lang)?.parts[0]?.index;
      return index === undefined ? [] : termsOfQuery(readQuery(query, index));
    },
    passages: (query, scope) =>
      merge(
        passages.map((shelf) => searchPassages(query, shelf, scope)),
        scope,
      ),
    quotes: (query, scope) =>
      merge(
        quotes.map((shelf) => searchQuotes(query, shelf, scope)),
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

/** A part as it is searched, with what its texts are cited by. */
interface PartInScope extends SearchedPart {
  readonly part: ShelfPart;
}

/** The parts that hold texts of the article asked for, or all; none where no text is left. */
function partsInScope(query: string, { parts }: Shelf, scope: SearchScope): readonly PartInScope[] {
  const { limit, articleId } = scope;
  const [first] = parts;
  if (first === undefined || parts.every(({ index }) => index.life.texts === 0)) return [];
  const read = readQuery(query, first.index);
  return parts.flatMap((part) => {
    const { index } = part;
    if (index.life.texts === 0) return [];
    const own = { part, index, query: part === first ? read : translateQuery(read, index) };
    const accepts = acceptsIn(part, scope);
    if (articleId === undefined) return { ...own, scope: { limit, ...accepts } };
    const number = part.numbers.get(articleId);
    if (number === undefined || index.life.isGone[number] !== 0) return [];
    const [from, end] = boundsIn(index, number);
    return { ...own, scope: { limit, first: from, end, ...accepts } };
  });
}

function acceptsIn(part: ShelfPart, { accepts }: SearchScope): Pick<SearchedPart['scope'], 'accepts'> {
  if (accepts === undefined) return {};
  return { accepts: (text: number) => accepts(articleOf(text, part).id, part.places[text] ?? 0) };
}

/** The texts of a shelf in the order of a query. */
interface RankedShelf {
  readonly parts: readonly PartInScope[];
  readonly ranking: Ranking;
}

/** A question is looked up again for a few hits more or less: the first of many are those of few. */
const MOST_RANKED = 4;
const recent = new WeakMap<Shelf, Memory<string, RankedShelf | null>>();

function rankShelf(query: string, shelf: Shelf, scope: SearchScope): RankedShelf | null {
  const rank = (limit: number): RankedShelf | null => {
    const parts = partsInScope(query, shelf, { ...scope, limit });
    const [first] = parts;
    if (first === undefined) return null;
    const kind = questionKind(query, first.index.lexicon.questions);
    return { parts, ranking: rankTexts(kind, parts, orderIn(parts), limit) };
  };
  if (scope.limit > CANDIDATES || scope.accepts !== undefined) return rank(scope.limit);
  let ranked = recent.get(shelf);
  if (ranked === undefined) {
    ranked = createMemory(MOST_RANKED);
    recent.set(shelf, ranked);
  }
  return ranked.recall(`${scope.articleId ?? ''}\n${query}`, () => rank(CANDIDATES));
}

function searchPassages(query: string, shelf: Shelf, scope: SearchScope): readonly PassageHit[] {
  const ranked = rankShelf(query, shelf, scope);
  if (ranked === null) return [];
  const { parts, ranking } = ranked;
  return ranking.texts.slice(0, scope.limit).flatMap((found) =>
    cite(found, parts).map(({ articleId, place, coverage }) => ({
      articleId,
      paragraph: place,
      score: found.score,
      coverage,
      confidence: ranking.confidence,
    })),
  );
}

function searchQuotes(query: string, shelf: Shelf, scope: SearchScope): readonly QuoteHit[] {
  const parts = partsInScope(query, shelf, scope);
  return findAcross(parts, orderIn(parts), scope.limit).flatMap((found) =>
    cite(found, parts).map(({ articleId, place, coverage }) => ({
      articleId,
      quote: place,
      score: found.candidate.score,
      coverage,
    })),
  );
}

function articleOf(
  text: number,
  { index, articles }: ShelfPart,
): { readonly id: string; readonly date: string } {
  return articles[index.groups.ofText[text] ?? 0] ?? { id: '', date: '' };
}

/** Texts that score the same stand in the order of the corpus, whatever part they are in. */
function orderIn(parts: readonly PartInScope[]): TieOrder {
  const placeOf = ({ index, candidate }: FoundText): ReturnType<typeof articleOf> => {
    const own = parts.find((one) => one.index === index);
    return own === undefined ? { id: '', date: '' } : articleOf(candidate.text, own.part);
  };
  return (a, b) => compareDated(placeOf(a), placeOf(b)) || a.candidate.text - b.candidate.text;
}

function cite(
  { candidate: { text }, index, query }: FoundText,
  parts: readonly PartInScope[],
): readonly { readonly articleId: string; readonly place: number; readonly coverage: number }[] {
  const part = parts.find((one) => one.index === index)?.part;
  if (part === undefined) return [];
  const coverage = coverageOf(query, text, part);
  return [{ articleId: articleOf(text, part).id, place: part.places[text] ?? 0, coverage }];
}

const termsOfQuery = remembered(MOST_RANKED, ({ terms }: TextQuery): readonly QueryTerm[] =>
  terms.map(({ token, accepts, rarity }) => ({
    word: token.word,
    term: token.term,
    rarity,
    accepts: new Map(accepts),
  })),
);

/** Share of the query's terms for which the text holds one that stands for it, by that one's weight. */
function coverageOf({ terms }: TextQuery, text: number, { index: { postings } }: ShelfPart): number {
  if (terms.length === 0) return 0;
  let covered = 0;
  for (const { standIns } of terms) {
    let best = 0;
    for (const [id, weight] of standIns) if (weight > best && holdsTerm(postings, id, text)) best = weight;
    covered += best;
  }
  return covered / terms.length;
}
