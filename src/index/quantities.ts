// A query in, the quantity that it asks for out: what is counted, or which units a figure must bear to answer. And how near
// to the query's words such a figure stands.
import type { TextIndex } from './text-index.ts';
import type { SearchedTerm, TextQuery } from './text-query.ts';

/** What a figure must stand with to answer. */
export interface AskedQuantity {
  /** Position in `query.terms` of what is counted: "marins" in "combien de marins"; -1 where nothing is. */
  readonly counted: number;
  /** Ids of the words that measure it: "euros", "dollars". */
  readonly units: ReadonlySet<number>;
  /** A percentage answers. */
  readonly isShare: boolean;
}

/** Words between a figure and its unit or what it counts: "30 braves marins". */
export const FIGURE_REACH = 3;
/** Words over which nearness falls to nothing. */
const NEAR = 24;
/** What a figure with its unit is worth, however far from the query's words. */
const ANYWHERE = 0.5;

export function askedQuantity(
  { tokens, terms }: TextQuery,
  { lexicon, store }: TextIndex,
): AskedQuantity | null {
  const { counting, measures } = lexicon.quantities;
  const counts = tokens.findIndex(({ word }) => counting.has(word));
  const measured = measures.filter(({ asked }) => tokens.some(({ word }) => asked.has(word)));
  if (counts < 0 && measured.length === 0) return null;
  const words = measured.flatMap(({ units }) => [...units]);
  return {
    counted: counts < 0 ? -1 : terms.findIndex(({ at }) => at > counts),
    units: new Set(words.flatMap((word) => store.wordIds.get(word) ?? [])),
    isShare: measured.some(({ isShare }) => isShare),
  };
}

/** Where terms of the query stand, in order. */
export interface Match {
  readonly slot: number;
  readonly at: number;
}

/** 0 without a figure, else from `ANYWHERE` up by the rarity of the terms that stand near to one. */
export function nearestFigure(
  figures: readonly number[],
  matches: readonly Match[],
  terms: readonly SearchedTerm[],
  weight: number,
): number {
  let best = 0;
  for (const figure of figures) {
    const near = new Float64Array(terms.length);
    for (const { slot, at } of matches) {
      near[slot] = Math.max(near[slot] ?? 0, 1 - Math.abs(at - figure) / NEAR);
    }
    const held = terms.reduce((sum, { rarity }, slot) => sum + rarity * (near[slot] ?? 0), 0);
    best = Math.max(best, ANYWHERE + (weight > 0 ? held / weight : 0));
  }
  return best;
}
