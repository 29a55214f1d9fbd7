// A query and its candidates in, the same in the order of one linear score out, with the confidence that the best answers.
// The weights are data, fitted elsewhere.
import { type Candidate, type CandidateScope, findCandidates } from './candidates.ts';
import { FEATURE_COUNT, featureNames, featuresOf } from './features.ts';
import type { QuestionKind } from './question-kind.ts';
import { articleConfidence, corpusConfidence, rankingWeights } from './ranking-weights.ts';
import type { TextIndex } from './text-index.ts';
import type { TextQuery } from './text-query.ts';

export interface RankedText {
  readonly text: number;
  readonly score: number;
}

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
  query: TextQuery,
  kind: QuestionKind,
  index: TextIndex,
  scope: CandidateScope,
): Ranking {
  const found = findCandidates(query, index, { ...scope, limit: Math.max(scope.limit, CANDIDATES) });
  const candidates = found.slice(0, CANDIDATES);
  const rows = featuresOf(query, kind, candidates, index);
  const scores = candidates.map((_, at) => scoreOf(rows, at));
  const order = [...candidates.keys()]
    .filter((at) => (candidates[at]?.score ?? 0) > 0 || (rows[at * FEATURE_COUNT + LETTERS] ?? 0) > 0)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranked = order.flatMap((at) => rankedText(candidates[at], scores[at]));
  const least = ranked.at(-1)?.score ?? 0;
  const others = found.slice(CANDIDATES).map(({ text }, at) => ({ text, score: least - at - 1 }));
  const inScope = (scope.end ?? index.store.size) - (scope.first ?? 0);
  const measure = inScope <= FEW_TEXTS ? articleConfidence : corpusConfidence;
  return {
    texts: [...ranked, ...others].slice(0, scope.limit),
    confidence: confidenceOf(ranked, order[0], rows, query, index, measure),
  };
}

function rankedText(candidate: Candidate | undefined, score = 0): readonly RankedText[] {
  return candidate === undefined ? [] : [{ text: candidate.text, score }];
}

function scoreOf(rows: Float64Array, at: number): number {
  let sum = 0;
  for (let column = 0; column < FEATURE_COUNT; column += 1) {
    sum += (weights[column] ?? 0) * (rows[at * FEATURE_COUNT + column] ?? 0);
  }
  return sum;
}

function confidenceOf(
  texts: readonly RankedText[],
  best: number | undefined,
  rows: Float64Array,
  query: TextQuery,
  index: TextIndex,
  measure: Confidence,
): number {
  if (best === undefined || query.terms.length === 0) return 0;
  const [first, second] = texts;
  const lead =
    first === undefined || second === undefined ? 0 : Math.min(MOST_LEAD, first.score - second.score);
  const group = index.groups.ofText[texts[0]?.text ?? 0];
  const agreeing = texts.slice(0, FIRST_FEW).filter(({ text }) => index.groups.ofText[text] === group).length;
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
