// A query and its candidates in, a row of numbers for each candidate out: how much of the query the text holds, how near
// together, in which form. The numbers are weighed in rerank.ts; nothing is decided here.
import { type ArticleSight, articleSight } from './article-sight.ts';
import type { Candidate } from './candidates.ts';
import { rarity, saturated } from './postings.ts';
import { markQuery, type QueryMarks, unmarkQuery } from './query-marks.ts';
import type { QuestionKind } from './question-kind.ts';
import { part, rarestMissing, shareHeld, type Weights, weightsOf } from './shares.ts';
import { readText, type Sight } from './sight.ts';
import type { TextIndex } from './text-index.ts';
import type { TextQuery } from './text-query.ts';
import { Trait } from './text-store.ts';

/** The columns of a row, each a share of what the whole query would give, from 0 to about 1 or 2. */
export const featureNames = [
  /** Rarity-weighted share of the terms that stand in the text as asked, not by a stand-in. */
  'held',
  /** BM25 by stems, and by words as written. */
  'stems',
  'words',
  /** Rarity-weighted share of the terms in the best two sentences in a row, and in the best twenty words. */
  'sentencePair',
  'window',
  /** Neighbours of the query, common words too, that are neighbours in the text. */
  'neighbours',
  'neighboursAmong',
  /** Rows of four letters, in the best sentence and in the whole text. */
  'letters',
  'lettersOfText',
  /** Terms that are missing count by the letters they share with the likest word. */
  'likeness',
  /** The same for those that share their first five letters with some word. */
  'openings',
  /** BM25 by stems as rare as they are among the candidates, and inside the article. */
  'amongCandidates',
  'insideArticle',
  /** BM25 of the whole article, and share of the terms in its title. */
  'article',
  'title',
  /** Rarity-weighted share of the terms that are missing here and stand where the article begins. */
  'inLead',
  /** How often the term that stands most often does so, up to five, by five. */
  'repeated',
  /** Share of the figures, and rarity-weighted share of the names. */
  'figures',
  'names',
  /** Rarity of the rarest term that is missing, by the rarest of all. */
  'rarestMissing',
  /** 1 where the best sentence holds what a question of its kind asks for: a figure, a name. */
  'answerKind',
  /** Where a quantity is asked for: 1 where a figure stands before what is counted; a figure with a unit of the kind. */
  'counted',
  'measured',
  /** Share of the query's common words ('contre', 'after'), each of the same weight. */
  'commonWords',
  /** Logarithm of the length by the mean length; 0 for a text of middling length. */
  'length',
] as const;

export type FeatureName = (typeof featureNames)[number];

const MOST_REPEATED = 5;

/** Numbers in a row. */
export const FEATURE_COUNT = featureNames.length;

/** Where in a row each feature stands. */
const column = Object.fromEntries(featureNames.map((name, at) => [name, at])) as Readonly<
  Record<FeatureName, number>
>;

/** A candidate in the index that holds it, with the query as that index knows its words. */
export interface FoundText {
  readonly candidate: Candidate;
  readonly query: TextQuery;
  readonly index: TextIndex;
}

/** One row of `FEATURE_COUNT` numbers for each candidate of one index, in order. */
export function featuresOf(
  query: TextQuery,
  kind: QuestionKind,
  candidates: readonly Candidate[],
  index: TextIndex,
): Float64Array {
  return featuresAcross(
    kind,
    candidates.map((candidate) => ({ candidate, query, index })),
  );
}

/** The same for candidates from several parts of one collection. */
export function featuresAcross(kind: QuestionKind, found: readonly FoundText[]): Float64Array {
  const rows = new Float64Array(found.length * FEATURE_COUNT);
  if ((found[0]?.query.terms ?? []).length === 0) return rows;
  const asked = new Map<TextIndex, AskedOfPart>();
  const seen = found.map(({ candidate, query, index }) => {
    const own = asked.get(index) ?? askOfPart(query, index);
    asked.set(index, own);
    return { candidate, asked: own, sight: readText(candidate.text, query, own.marks, index) };
  });
  for (const { query, index, marks } of asked.values()) unmarkQuery(marks, query, index);
  const among: Among = {
    trait: traitFor(kind),
    rarities: weightsOf(raritiesAmong(seen.map(({ sight }) => sight.counts))),
    pairRarities: weightsOf(
      // The first token follows none.
      raritiesAmong(seen.map(({ sight }) => sight.neighbours)).map((one, at) => (at === 0 ? 0 : one)),
    ),
  };
  seen.forEach((one, at) => {
    writeFeatures(rows, at * FEATURE_COUNT, one.candidate, one.sight, one.asked, among);
  });
  return rows;
}

/** How rare each position is that is not 0 in some of the rows. */
function raritiesAmong(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, at) => {
    let holding = 0;
    for (const row of rows) if (row[at] !== 0) holding += 1;
    return rarity(holding, rows.length);
  });
}

/** The query as one part of the collection knows it. */
interface AskedOfPart {
  readonly query: TextQuery;
  readonly index: TextIndex;
  readonly marks: QueryMarks;
  /** By rarity, by rarity of the names alone, and figures alone, each the same. */
  readonly weights: Weights;
  readonly names: Weights;
  readonly figures: Weights;
  /** By article number, those that were looked at. */
  readonly articles: Map<number, ArticleSight>;
}

function askOfPart(query: TextQuery, index: TextIndex): AskedOfPart {
  return {
    query,
    index,
    marks: markQuery(query, index),
    weights: weightsOf(query.terms.map((term) => term.rarity)),
    names: weightsOf(query.terms.map((term) => (term.isName ? term.rarity : 0))),
    figures: weightsOf(query.terms.map(({ isFigure }) => (isFigure ? 1 : 0))),
    articles: new Map(),
  };
}

function articleOf(text: number, { query, index, weights, articles }: AskedOfPart): ArticleSight {
  const group = index.groups.ofText[text] ?? 0;
  const article = articles.get(group) ?? articleSight(group, query, weights, index);
  articles.set(group, article);
  return article;
}

/** What all candidates together tell. */
interface Among {
  /** The trait that answers a question of this kind. */
  readonly trait: number;
  /** Rarity of each term among the candidates. */
  readonly rarities: Weights;
  /** The same of each token of the query behind the one before it. */
  readonly pairRarities: Weights;
}

function writeFeatures(
  rows: Float64Array,
  row: number,
  { text, score, groupScore }: Candidate,
  sight: Sight,
  asked: AskedOfPart,
  { trait, rarities, pairRarities }: Among,
): void {
  const { query, marks, weights, names, figures } = asked;
  const { terms, weight } = query;
  const { postings, collection } = asked.index;
  const length = postings.lengths[text] ?? 0;
  const saturation = (count: number): number => saturated(count, length, collection.meanLength);
  const held = sight.counts.map((count) => (count > 0 ? 1 : 0));
  const likest = sight.likeness.map((likeness, slot) => held[slot] || likeness);
  const saturations = sight.counts.map(saturation);
  const article = articleOf(text, asked);
  const best = bestSentences(sight, query);
  rows[row + column.held] = shareHeld(
    weights,
    terms.map(({ standIns }, slot) => (standIns[0]?.[1] === 1 ? (held[slot] ?? 0) : 0)),
  );
  rows[row + column.stems] = part(score, weight);
  rows[row + column.words] = shareHeld(weights, sight.wordCounts.map(saturation));
  rows[row + column.sentencePair] = part(best.pair, weight);
  rows[row + column.window] = part(sight.window, weight);
  rows[row + column.neighbours] = shareHeld(marks.bigramWeights, sight.neighbours);
  rows[row + column.neighboursAmong] = shareHeld(pairRarities, sight.neighbours);
  rows[row + column.letters] = part(Math.max(0, ...sight.sentenceLetters), marks.gramWeight);
  rows[row + column.lettersOfText] = part(sight.letters, marks.gramWeight);
  rows[row + column.likeness] = shareHeld(weights, likest);
  rows[row + column.openings] = shareHeld(
    weights,
    sight.opened.map((opened, slot) => held[slot] || opened),
  );
  rows[row + column.amongCandidates] = shareHeld(rarities, saturations);
  rows[row + column.insideArticle] = shareHeld(article.rarities, saturations);
  rows[row + column.article] = groupScore;
  rows[row + column.title] = article.title;
  rows[row + column.inLead] = shareHeld(
    weights,
    article.inLead.map((isThere, slot) => (held[slot] === 0 ? isThere : 0)),
  );
  rows[row + column.repeated] = Math.min(MOST_REPEATED, Math.max(0, ...sight.counts)) / MOST_REPEATED;
  rows[row + column.figures] = figures.whole > 0 ? shareHeld(figures, held) : 1;
  rows[row + column.names] = names.whole > 0 ? shareHeld(names, likest) : 1;
  rows[row + column.rarestMissing] = rarestMissing(terms, held);
  rows[row + column.answerKind] = (best.traits & trait) === 0 ? 0 : 1;
  rows[row + column.counted] = sight.counted;
  rows[row + column.measured] = sight.measured;
  rows[row + column.commonWords] = marks.commonWords > 0 ? sight.commonWords / marks.commonWords : 1;
  rows[row + column.length] = Math.log((1 + length) / (1 + collection.meanLength));
}

/** The most that two sentences in a row hold, and the traits of the sentence that holds most by itself. */
function bestSentences(
  { sentenceTerms, sentenceTraits }: Sight,
  query: TextQuery,
): { readonly pair: number; readonly traits: number } {
  let [single, pair, traits] = [0, 0, 0];
  sentenceTerms.forEach((held, at) => {
    const own = weightOf(held, query);
    pair = Math.max(pair, weightOf(held | (sentenceTerms[at - 1] ?? 0), query));
    if (own > single) {
      single = own;
      traits = sentenceTraits[at] ?? 0;
    } else if (own === single) traits |= sentenceTraits[at] ?? 0;
  });
  return { pair, traits };
}

/** Rarity of a set of terms, one bit each. */
function weightOf(held: number, { terms }: TextQuery): number {
  let sum = 0;
  for (let slot = 0; slot < terms.length; slot += 1) if ((held >>> slot) & 1) sum += terms[slot]?.rarity ?? 0;
  return sum;
}

function traitFor(kind: QuestionKind): number {
  switch (kind) {
    case 'time':
      return Trait.time;
    case 'number':
      return Trait.number;
    case 'person':
    case 'place':
      return Trait.capital;
    case 'cause':
    case 'other':
      return 0;
  }
}
