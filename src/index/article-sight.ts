// An article and a query in, what the article tells of the query out, whichever of its texts is looked at.
import { countHolding, holdsTerm, rarity } from './postings.ts';
import { shareHeld, type Weights, weightsOf } from './shares.ts';
import { type TextIndex, titleHolds } from './text-index.ts';
import type { SearchedTerm, TextQuery } from './text-query.ts';

export interface ArticleSight {
  /** How much each term tells among the article's own texts: its subject's name tells little. */
  readonly rarities: Weights;
  /** Rarity-weighted share of the terms in the title. */
  readonly title: number;
  /** 1 for each term that stands where the article begins. */
  readonly inLead: readonly number[];
}

/** `group` is the article's number, `weights` the rarity of each term. */
export function articleSight(
  group: number,
  { terms }: TextQuery,
  weights: Weights,
  { groups, postings }: TextIndex,
): ArticleSight {
  const [first, end] = [groups.bounds[group] ?? 0, groups.bounds[group + 1] ?? 0];
  const rarityInside = ({ standIns }: SearchedTerm): number => {
    const holding = standIns.reduce((sum, [id]) => sum + countHolding(postings, id, first, end), 0);
    return rarity(Math.min(holding, end - first), end - first);
  };
  const inTitle = terms.map(({ standIns }) => (titleHolds(groups, group, standIns) ? 1 : 0));
  return {
    rarities: weightsOf(terms.map(rarityInside)),
    title: shareHeld(weights, inTitle),
    inLead: terms.map(({ standIns }) => (standIns.some(([id]) => holdsTerm(postings, id, first)) ? 1 : 0)),
  };
}
