// A term that the index does not know in, the terms it may be a slip or a beginning of out. Never asked about known terms.
import { isOneSlipAway } from './slips.ts';

/** Terms by number, each with a weight from 0 to 1, best first. */
export type NearTerms = (term: string) => readonly (readonly [number, number])[];

/** Shorter words have too many neighbours to guess at. */
const SHORTEST_TYPO = 4;
const SHORTEST_DOUBLE_TYPO = 7;
const MOST_NEAR = 12;
const SLIP_WEIGHT = 0.8;
const DOUBLE_SLIP_WEIGHT = 0.55;
const PREFIX_WEIGHT = 0.7;

/**
 * One slip away, or a longer word that it begins; two slips only where those gave nothing. Figures are never guessed at.
 * Terms are sorted into groups at the first call.
 */
export function nearTermsOf(terms: readonly string[]): NearTerms {
  let byOpening: ReadonlyMap<string, readonly number[]> | undefined;
  let byLength: readonly (readonly number[])[] | undefined;
  return (term) => {
    if (term.length < SHORTEST_TYPO || /\d/.test(term)) return [];
    byOpening ??= groupByOpening(terms);
    byLength ??= groupByLength(terms);
    const near = new Map<number, number>();
    for (let length = term.length - 1; length <= term.length + 1; length += 1) {
      for (const id of byLength[length] ?? []) {
        if (near.size < MOST_NEAR && isOneSlipAway(term, terms[id] ?? '')) near.set(id, SLIP_WEIGHT);
      }
    }
    for (const id of byOpening.get(openingOf(term)) ?? []) {
      if (near.size < MOST_NEAR && !near.has(id) && terms[id]?.startsWith(term)) near.set(id, PREFIX_WEIGHT);
    }
    if (near.size === 0 && term.length >= SHORTEST_DOUBLE_TYPO) {
      for (const id of twoSlipsAway(term, terms, byLength)) near.set(id, DOUBLE_SLIP_WEIGHT);
    }
    return [...near].sort((a, b) => b[1] - a[1]).slice(0, MOST_NEAR);
  };
}

function groupByLength(terms: readonly string[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  terms.forEach((term, id) => {
    const group = groups[term.length];
    if (group === undefined) groups[term.length] = [id];
    else group.push(id);
  });
  return groups;
}

function groupByOpening(terms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  terms.forEach((term, id) => {
    const group = groups.get(openingOf(term));
    if (group === undefined) groups.set(openingOf(term), [id]);
    else group.push(id);
  });
  return groups;
}

function openingOf(term: string): string {
  return term.slice(0, 3);
}

/** Among terms with the same first letter: who slips twice rarely slips there. */
function twoSlipsAway(
  term: string,
  terms: readonly string[],
  byLength: readonly (readonly number[])[],
): readonly number[] {
  const found: number[] = [];
  const first = term.charCodeAt(0);
  for (let length = term.length - 2; length <= term.length + 2; length += 1) {
    for (const id of byLength[length] ?? []) {
      const other = terms[id] ?? '';
      if (other.charCodeAt(0) === first && found.length < MOST_NEAR && isWithin(term, other, 2))
        found.push(id);
    }
  }
  return found;
}

/** Whether at most `most` letters are added, left out or changed. */
function isWithin(a: string, b: string, most: number): boolean {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const value = Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return false;
    previous = current;
  }
  return (previous[b.length] ?? most + 1) <= most;
}
