// What is held of a query in, its share of the whole out: each term or place counts by its own weight.
import type { SearchedTerm } from './text-query.ts';

export type Weigh = (term: SearchedTerm, slot: number) => number;

export const byRarity: Weigh = ({ rarity: weight }) => weight;
export const byFigure: Weigh = ({ isFigure }) => (isFigure ? 1 : 0);
export const byName: Weigh = ({ isName, rarity: weight }) => (isName ? weight : 0);

/** What is held of the terms, each by its weight, of what all weigh. */
export function shareHeld(
  terms: readonly SearchedTerm[],
  weigh: Weigh,
  held: (slot: number, term: SearchedTerm) => number,
): number {
  let [sum, whole] = [0, 0];
  for (let slot = 0; slot < terms.length; slot += 1) {
    const term = terms[slot];
    if (term === undefined) continue;
    const weight = weigh(term, slot);
    whole += weight;
    if (weight > 0) sum += weight * held(slot, term);
  }
  return part(sum, whole);
}

export function rarestMissing(terms: readonly SearchedTerm[], isHeld: (slot: number) => number): number {
  let [rarest, missing] = [0, 0];
  terms.forEach(({ rarity: weight }, slot) => {
    rarest = Math.max(rarest, weight);
    if (isHeld(slot) === 0) missing = Math.max(missing, weight);
  });
  return part(missing, rarest);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export function part(value: number, whole: number): number {
  return whole > 0 ? value / whole : 0;
}

export function weighHeld(held: Uint8Array, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < held.length; at += 1) if ((held[at] ?? 0) > 0) sum += weights[at] ?? 0;
  return sum;
}
