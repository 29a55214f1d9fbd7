// What is held of a query in, its share of the whole out: each term or place counts by its own weight.
import type { SearchedTerm } from './text-query.ts';

/** What each term or place of a query weighs. */
export interface Weights {
  readonly each: readonly number[];
  /** All together. */
  readonly whole: number;
}

export function weightsOf(each: readonly number[]): Weights {
  return { each, whole: sumOf(each) };
}

/** What is held of each, from 0 to 1, by its weight, of what all weigh. */
export function shareHeld({ each, whole }: Weights, held: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < each.length; at += 1) sum += (each[at] ?? 0) * (held[at] ?? 0);
  return part(sum, whole);
}

export function rarestMissing(terms: readonly SearchedTerm[], held: readonly number[]): number {
  let [rarest, missing] = [0, 0];
  terms.forEach(({ rarity }, slot) => {
    rarest = Math.max(rarest, rarity);
    if (held[slot] === 0) missing = Math.max(missing, rarity);
  });
  return part(missing, rarest);
}

export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

export function part(value: number, whole: number): number {
  return whole > 0 ? value / whole : 0;
}
