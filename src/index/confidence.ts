// The ranked candidates of a query in, a row of numbers out that tell whether the best of them answers: its own features,
// how far it stands before the others, how much of the query there is to find. Weighed in rerank.ts; nothing is decided here.
import { FEATURE_COUNT, type FoundText, featureNames } from './features.ts';
import type { SearchedTerm, TextQuery } from './text-query.ts';

/** The columns of a row: all features of the best candidate, and these. */
export const confidenceNames = [
  ...featureNames,
  /** How far its score is above the next one's, and above the best one's of another article. */
  'lead',
  'leadOfArticle',
  /** Its share among all candidates, as the weights were fitted (softmax). */
  'share',
  /** Mean score of those that follow: where many are good, none may be meant. */
  'followers',
  /** Share of the first few that are of its article. */
  'agreement',
  /** Rarity-weighted share of the query's terms that no text holds as they stand. */
  'unknown',
  /** How much the query asks, and how much of it is held or missing, not as shares: two words are soon held. */
  'terms',
  'weightHeld',
  'weightMissing',
  'namesHeld',
] as const;

/** A candidate with its row in `rows`. */
export interface Scored extends FoundText {
  readonly score: number;
  readonly at: number;
}

const MOST_LEAD = 3;
const FIRST_FEW = 5;
const MANY_TERMS = 8;
/** About what two rare words weigh. */
const WEIGHT_UNIT = 10;
const [HELD, NAMES] = [featureNames.indexOf('held'), featureNames.indexOf('names')];

/** `ranked` best first; null where there is nothing to be sure of. */
export function confidenceRow(ranked: readonly Scored[], rows: Float64Array): readonly number[] | null {
  const [best, second] = ranked;
  if (best === undefined || best.query.terms.length === 0) return null;
  const { query } = best;
  const features = rows.subarray(best.at * FEATURE_COUNT, (best.at + 1) * FEATURE_COUNT);
  const followers = ranked.slice(1, 1 + FIRST_FEW);
  const rival = ranked.find((one) => !isOfSameArticle(one, best));
  const lead = (other: Scored | undefined): number =>
    other === undefined ? MOST_LEAD : Math.min(MOST_LEAD, best.score - other.score);
  const held = features[HELD] ?? 0;
  return [
    ...features,
    second === undefined ? 0 : lead(second),
    lead(rival),
    1 / ranked.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0),
    followers.reduce((sum, { score }) => sum + score, 0) / Math.max(1, followers.length),
    ranked.slice(0, FIRST_FEW).filter((one) => isOfSameArticle(one, best)).length / FIRST_FEW,
    unknownShare(query),
    Math.min(1, query.terms.length / MANY_TERMS),
    (held * query.weight) / WEIGHT_UNIT,
    ((1 - held) * query.weight) / WEIGHT_UNIT,
    ((features[NAMES] ?? 0) * weightOf(query.terms, ({ isName }) => isName)) / WEIGHT_UNIT,
  ];
}

function isOfSameArticle(one: Scored, other: Scored): boolean {
  const groupOf = ({ index, candidate }: Scored): number => index.groups.ofText[candidate.text] ?? 0;
  return one.index === other.index && groupOf(one) === groupOf(other);
}

function unknownShare({ terms, weight }: TextQuery): number {
  const unknown = weightOf(terms, ({ standIns }) => (standIns[0]?.[1] ?? 0) < 1);
  return weight > 0 ? unknown / weight : 1;
}

function weightOf(terms: readonly SearchedTerm[], counts: (term: SearchedTerm) => boolean): number {
  return terms.reduce((sum, term) => sum + (counts(term) ? term.rarity : 0), 0);
}
