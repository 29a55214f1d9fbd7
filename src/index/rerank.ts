// A query and its candidates in, the same in the order of one linear score out, with the confidence that the best answers.
// The weights are data, fitted elsewhere.
import { type CandidateScope, findCandidates } from './candidates.ts';
import { confidenceNames, confidenceRow, type Scored } from './confidence.ts';
import { FEATURE_COUNT, type FeatureName, type FoundText, featureNames, featuresAcross } from './features.ts';
import type { QuestionKind } from './question-kind.ts';
import {
  articleConfidence,
  articleWeights,
  corpusConfidence,
  corpusWeights,
  fewConfidence,
  titledArticleWeights,
  titledCorpusWeights,
} from './ranking-weights.ts';
import type { TextIndex } from './text-index.ts';
import type { TextQuery } from './text-query.ts';

export interface RankedText extends FoundText {
  readonly score: number;
}

/** One part of the collection that is searched, with the query as it knows its words. */
export interface SearchedPart {
  readonly query: TextQuery;
  readonly index: TextIndex;
  readonly scope: CandidateScope;
}

/** Which of two texts comes first where their scores are equal; below 0 the first. */
export type TieOrder = (a: FoundText, b: FoundText) => number;

export interface Ranking {
  /** Best first. */
  readonly texts: readonly RankedText[];
  /**
   * From 0 to 1, that the best text answers. At 0.5 one in twenty questions whose answer is not there would be answered.
   */
  readonly confidence: number;
}

/** Texts that are looked at closely; more of them found no more answers. */
export const CANDIDATES = 40;
/** A few articles: nearly every word is rare there. */
const FEW_TEXTS = 200;

const LETTERS = featureNames.indexOf('lettersOfText');
const TITLE = featureNames.indexOf('title');

type Confidence = Readonly<Record<(typeof confidenceNames)[number] | 'bar', number>>;
/** How passages are weighed and how sure the best one is: inside an article other things tell than among many. */
const inArticle: Measure = measureOf(articleWeights, titledArticleWeights, articleConfidence);
const inFew: Measure = measureOf(corpusWeights, titledCorpusWeights, fewConfidence);
const inCorpus: Measure = measureOf(corpusWeights, titledCorpusWeights, corpusConfidence);

type Weights = Readonly<Record<FeatureName, number>>;

interface Measure {
  /** By column. */
  readonly weights: readonly number[];
  /** What each column weighs more where the article's title holds the whole query, less in the measure that it holds less. */
  readonly titled: readonly number[];
  readonly confidence: Confidence;
}

function measureOf(weights: Weights, titled: Weights, confidence: Confidence): Measure {
  const byColumn = (by: Weights): readonly number[] => featureNames.map((name) => by[name]);
  return { weights: byColumn(weights), titled: byColumn(titled), confidence };
}

/** The best `limit` texts; those beyond the candidates that are looked at closely follow in the order of BM25. */
export function rankTexts(
  kind: QuestionKind,
  parts: readonly SearchedPart[],
  order: TieOrder,
  limit: number,
): Ranking {
  const measure = measureFor(parts);
  const found = findAcross(parts, order, Math.max(limit, CANDIDATES));
  const candidates = found.slice(0, CANDIDATES);
  const rows = featuresAcross(kind, candidates);
  const ranked = candidates
    .map((one, at) => ({ ...one, at, score: scoreOf(rows, at, measure) }))
    .filter(({ at, candidate }) => candidate.score > 0 || (rows[at * FEATURE_COUNT + LETTERS] ?? 0) > 0)
    .sort((a, b) => b.score - a.score);
  const least = ranked.at(-1)?.score ?? 0;
  const others = found.slice(CANDIDATES).map((one, at) => ({ ...one, score: least - at - 1 }));
  return {
    texts: [...ranked, ...others].slice(0, limit),
    confidence: confidenceOf(ranked, rows, measure.confidence),
  };
}

/** The candidates of all parts, best first. */
export function findAcross(
  parts: readonly SearchedPart[],
  order: TieOrder,
  limit: number,
): readonly FoundText[] {
  return parts
    .flatMap(({ query, index, scope }) =>
      findCandidates(query, index, { ...scope, limit }).map((candidate) => ({ candidate, query, index })),
    )
    .sort((a, b) => b.candidate.score - a.candidate.score || order(a, b))
    .slice(0, limit);
}

function measureFor(parts: readonly SearchedPart[]): Measure {
  const articles = parts.reduce(
    (sum, { index, scope }) => sum + (scope.first === undefined ? index.life.groups : 1),
    0,
  );
  if (articles <= 1) return inArticle;
  return parts.reduce((sum, { index }) => sum + index.life.texts, 0) <= FEW_TEXTS ? inFew : inCorpus;
}

/** In an article whose subject is named its name tells little, so all columns weigh otherwise there. */
function scoreOf(rows: Float64Array, at: number, { weights, titled }: Measure): number {
  const first = at * FEATURE_COUNT;
  const title = rows[first + TITLE] ?? 0;
  let sum = 0;
  for (let column = 0; column < FEATURE_COUNT; column += 1) {
    sum += ((weights[column] ?? 0) + title * (titled[column] ?? 0)) * (rows[first + column] ?? 0);
  }
  return sum;
}

function confidenceOf(ranked: readonly Scored[], rows: Float64Array, measure: Confidence): number {
  const row = confidenceRow(ranked, rows);
  if (row === null) return 0;
  const sum = confidenceNames.reduce((all, name, at) => all + measure[name] * (row[at] ?? 0), -measure.bar);
  return 1 / (1 + Math.exp(-sum));
}
