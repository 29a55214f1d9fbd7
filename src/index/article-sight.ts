// An article and a query in, what the article tells of the query out, whichever of its texts is looked at.
import { rarity } from './postings.ts';
import { shareHeld, type Weights, weightsOf } from './shares.ts';
import { isInText, textsInside } from './term-places.ts';
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
  index: TextIndex,
): ArticleSight {
  const { groups } = index;
  const first = groups.bounds[group] ?? 0;
  const size = (groups.bounds[group + 1] ?? 0) - first;
  const rarityInside = (term: SearchedTerm): number =>
    rarity(Math.min(textsInside(term, group, index), size), size);
  const inTitle = terms.map(({ standIns }) => (titleHolds(groups, group, standIns) ? 1 : 0));
  return {
    rarities: weightsOf(terms.map(rarityInside)),
    title: shareHeld(weights, inTitle),
    inLead: terms.map((term) => (isInText(term, first, index) ? 1 : 0)),
  };
}
