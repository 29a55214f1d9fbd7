// A term of a query and a text or an article in, whether and in how many texts it stands there out.
import { countHolding, holdsTerm } from './postings.ts';
import type { TextIndex } from './text-index.ts';
import type { SearchedTerm } from './text-query.ts';

export function isInText({ standIns }: SearchedTerm, text: number, { postings }: TextIndex): boolean {
  return standIns.some(([id]) => holdsTerm(postings, id, text));
}

/** In how many texts of one article a term stands, counted anew for each of its stand-ins. */
export function textsInside(
  { standIns }: SearchedTerm,
  group: number,
  { groups, postings }: TextIndex,
): number {
  const [first, end] = [groups.bounds[group] ?? 0, groups.bounds[group + 1] ?? 0];
  return standIns.reduce((sum, [id]) => sum + countHolding(postings, id, first, end), 0);
}
