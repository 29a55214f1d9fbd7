// A term that the index does not know in, the terms it may be a slip or a beginning of out. Never asked about known terms.
import { isOneSlipAway } from './slips.ts';

/** A term with a weight from 0 to 1. */
export type NearTerm = readonly [string, number];

/** Only terms for which `isLeft` holds are given, in no order and with no limit. */
export interface NearTerms {
  /** One slip away, or a longer word that the term begins. Figures and short words have none. */
  readonly close: (term: string, isLeft: (id: number) => boolean) => readonly NearTerm[];
  /** Two slips away; to be asked only where nothing is close. */
  readonly far: (term: string, isLeft: (id: number) => boolean) => readonly NearTerm[];
}

/** Shorter words have too many neighbours to guess at. */
const SHORTEST_TYPO = 4;
const SHORTEST_DOUBLE_TYPO = 7;
const MOST_NEAR = 12;
const SLIP_WEIGHT = 0.8;
const DOUBLE_SLIP_WEIGHT = 0.55;
const PREFIX_WEIGHT = 0.7;

/** Terms are sorted into groups at the first call. */
export function nearTermsOf(terms: readonly string[]): NearTerms {
  let openings: ReadonlyMap<string, readonly number[]> | undefined;
  let lengths: readonly (readonly number[])[] | undefined;
  return {
    close: (term, isLeft) => {
      if (!isGuessed(term)) return [];
      openings ??= groupByOpening(terms);
      lengths ??= groupByLength(terms);
      const near = new Map<string, number>();
      for (const id of openings.get(openingOf(term)) ?? []) {
        const other = terms[id] ?? '';
        if (other.startsWith(term) && isLeft(id)) near.set(other, PREFIX_WEIGHT);
      }
      for (const id of ofLengths(lengths, term.length - 1, term.length + 1)) {
        const other = terms[id] ?? '';
        if (isOneSlipAway(term, other) && isLeft(id)) near.set(other, SLIP_WEIGHT);
      }
      return [...near];
    },
    far: (term, isLeft) => {
      if (!isGuessed(term) || term.length < SHORTEST_DOUBLE_TYPO) return [];
      lengths ??= groupByLength(terms);
      return twoSlipsAway(term, terms, lengths)
        .filter(isLeft)
        .map((id) => [terms[id] ?? '', DOUBLE_SLIP_WEIGHT]);
    },
  };
}

/** The few best of terms from several indexes, each once: by weight, then the shorter, then by the alphabet. */
export function bestOf(near: readonly NearTerm[]): readonly NearTerm[] {
  return [...new Map(near)]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_NEAR);
}

function isGuessed(term: string): boolean {
  return term.length >= SHORTEST_TYPO && !/\d/.test(term);
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

function ofLengths(
  lengths: readonly (readonly number[])[],
  shortest: number,
  longest: number,
): readonly number[] {
  return lengths.slice(shortest, longest + 1).flatMap((ids) => ids ?? []);
}

/** Among terms with the same first letter: who slips twice rarely slips there. */
function twoSlipsAway(
  term: string,
  terms: readonly string[],
  lengths: readonly (readonly number[])[],
): readonly number[] {
  const first = term.charCodeAt(0);
  return ofLengths(lengths, term.length - 2, term.length + 2).filter((id) => {
    const other = terms[id] ?? '';
    return other.charCodeAt(0) === first && isWithin(term, other, 2);
  });
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
