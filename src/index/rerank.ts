// A query and its candidates in, the same in the order of one linear score out, with the confidence that the best answers.
// The weights are data, fitted elsewhere.
import { type CandidateScope, findCandidates } from './candidates.ts';
import { FEATURE_COUNT, type FoundText, featureNames, featuresAcross } from './features.ts';
import type { QuestionKind } from './question-kind.ts';
import { articleConfidence, corpusConfidence, rankingWeights } from './ranking-weights.ts';
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
/** With no more texts in scope than this the question stays inside an article or two. */
const FEW_TEXTS = 60;
const MOST_LEAD = 3;
/** The best texts of a question that is answered often come from one article. */
const FIRST_FEW = 5;

const LETTERS = featureNames.indexOf('lettersOfText');
const weights: readonly number[] = featureNames.map((name) => rankingWeights[name]);

type Confidence = Readonly<Record<keyof typeof articleConfidence, number>>;

/** The best `limit` texts; those beyond the candidates that are looked at closely follow in the order of BM25. */
export function rankTexts(
  kind: QuestionKind,
  parts: readonly SearchedPart[],
  order: TieOrder,
  limit: number,
): Ranking {
  const found = findAcross(parts, order, Math.max(limit, CANDIDATES));
  const candidates = found.slice(0, CANDIDATES);
  const rows = featuresAcross(kind, candidates);
  const ranked = candidates
    .map((one, at) => ({ ...one, at, score: scoreOf(rows, at) }))
    .filter(({ at, candidate }) => candidate.score > 0 || (rows[at * FEATURE_COUNT + LETTERS] ?? 0) > 0)
    .sort((a, b) => b.score - a.score);
  const least = ranked.at(-1)?.score ?? 0;
  const others = found.slice(CANDIDATES).map((one, at) => ({ ...one, score: least - at - 1 }));
  const inScope = parts.reduce((sum, part) => sum + textsInScope(part), 0);
  const measure = inScope <= FEW_TEXTS ? articleConfidence : corpusConfidence;
  return {
    texts: [...ranked, ...others].slice(0, limit),
    confidence: confidenceOf(ranked, rows, measure),
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

function textsInScope({ index, scope: { first, end } }: SearchedPart): number {
  return first === undefined ? index.life.texts : Math.min(end ?? index.store.size, index.store.size) - first;
}

function scoreOf(rows: Float64Array, at: number): number {
  let sum = 0;
  for (let column = 0; column < FEATURE_COUNT; column += 1) {
    sum += (weights[column] ?? 0) * (rows[at * FEATURE_COUNT + column] ?? 0);
  }
  return sum;
}

function confidenceOf(
  texts: readonly (RankedText & { readonly at: number })[],
  rows: Float64Array,
  measure: Confidence,
): number {
  const [first, second] = texts;
  if (first === undefined || first.query.terms.length === 0) return 0;
  const { query, index, at: best } = first;
  const lead = second === undefined ? 0 : Math.min(MOST_LEAD, first.score - second.score);
  const group = index.groups.ofText[first.candidate.text];
  const agreeing = texts
    .slice(0, FIRST_FEW)
    .filter((one) => one.index === index && index.groups.ofText[one.candidate.text] === group).length;
  let sum =
    measure.lead * lead +
    measure.agreement * (agreeing / FIRST_FEW) +
    measure.unknown * unknownShare(query) -
    measure.bar;
  sum += measure.terms * Math.min(1, query.terms.length / 8);
  featureNames.forEach((name, column) => {
    sum += measure[name] * (rows[best * FEATURE_COUNT + column] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** Rarity-weighted share of the terms that the index does not know as they stand. */
function unknownShare({ terms, weight }: TextQuery): number {
  let unknown = 0;
  for (const { standIns, rarity } of terms) if ((standIns[0]?.[1] ?? 0) < 1) unknown += rarity;
  return weight > 0 ? unknown / weight : 1;
}
