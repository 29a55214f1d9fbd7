// The ranked candidates of a query in, a row of numbers out that tell whether the best of them answers: its own features,
// how far it stands before the others, how much of the query there is to find. Weighed in rerank.ts; nothing is decided here.
import { FEATURE_COUNT, type FoundText, featureNames } from './features.ts';
import { part } from './shares.ts';
import { isInText, textsInside } from './term-places.ts';
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
  /** Rarity-weighted share of the terms that stand nowhere in the article of the best. */
  'absent',
  /** Rarity of the rarest name or figure that the best text lacks, and of the one that its whole article lacks. */
  'sharpMissing',
  'sharpAbsent',
  /** The same of the article and any term, by the rarest of all. */
  'rarestAbsent',
  /** Rarity of the terms of the article's title that the query has: it tells how surely the article is meant. */
  'titleHeld',
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
const HELD = featureNames.indexOf('held');
const NAMES = featureNames.indexOf('names');
const TITLE = featureNames.indexOf('title');

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
  const isMissing = (term: SearchedTerm): boolean => !isInText(term, best.candidate.text, best.index);
  const isAbsent = (term: SearchedTerm): boolean => textsInside(term, groupOf(best), best.index) === 0;
  const isSharp = ({ isName, isFigure }: SearchedTerm): boolean => isName || isFigure;
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
    part(weightOf(query.terms, isAbsent), query.weight),
    rarestOf(query.terms, (term) => isSharp(term) && isMissing(term)) / WEIGHT_UNIT,
    rarestOf(query.terms, (term) => isSharp(term) && isAbsent(term)) / WEIGHT_UNIT,
    part(
      rarestOf(query.terms, isAbsent),
      rarestOf(query.terms, () => true),
    ),
    ((features[TITLE] ?? 0) * query.weight) / WEIGHT_UNIT,
  ];
}

function groupOf({ index, candidate }: Scored): number {
  return index.groups.ofText[candidate.text] ?? 0;
}

function isOfSameArticle(one: Scored, other: Scored): boolean {
  return one.index === other.index && groupOf(one) === groupOf(other);
}

function unknownShare({ terms, weight }: TextQuery): number {
  const unknown = weightOf(terms, ({ standIns }) => (standIns[0]?.[1] ?? 0) < 1);
  return weight > 0 ? unknown / weight : 1;
}

function weightOf(terms: readonly SearchedTerm[], counts: (term: SearchedTerm) => boolean): number {
  return terms.reduce((sum, term) => sum + (counts(term) ? term.rarity : 0), 0);
}

function rarestOf(terms: readonly SearchedTerm[], counts: (term: SearchedTerm) => boolean): number {
  return terms.reduce((most, term) => (counts(term) ? Math.max(most, term.rarity) : most), 0);
}
