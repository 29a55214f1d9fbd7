// The terms of one language's index: which are known, and which are near a word that is not. Knows no documents.
import SearchableMap from 'minisearch/SearchableMap';

export interface Vocabulary {
  readonly has: (term: string) => boolean;
  /** Terms that stand for the given one, with weights: itself alone when known, else its neighbours, else none. */
  readonly standIns: (term: string) => ReadonlyMap<string, number>;
}

/** Shorter words have too many neighbours to guess at. */
const SHORTEST_TYPO = 4;
const SHORTEST_DOUBLE_TYPO = 8;
const SHORTEST_PREFIX = 4;
const MOST_STAND_INS = 12;
const typoWeight = [1, 0.8, 0.55];
const PREFIX_WEIGHT = 0.7;

export function buildVocabulary(terms: Iterable<string>): Vocabulary {
  const map = new SearchableMap<true>();
  for (const term of terms) map.set(term, true);
  return {
    has: (term) => map.has(term),
    standIns: (term) => (map.has(term) ? new Map([[term, 1]]) : neighbours(map, term)),
  };
}

/** One slip or a longer word that it begins; two slips only where those gave nothing. Figures are never guessed at. */
function neighbours(map: SearchableMap<true>, term: string): ReadonlyMap<string, number> {
  if (term.length < SHORTEST_TYPO || /\d/.test(term)) return new Map();
  const near = new Map<string, number>();
  for (const [found, weight] of within(map, term, 1)) near.set(found, weight);
  if (term.length >= SHORTEST_PREFIX) {
    for (const found of map.atPrefix(term).keys()) {
      if (near.size >= MOST_STAND_INS) break;
      if (!near.has(found)) near.set(found, PREFIX_WEIGHT);
    }
  }
  if (near.size === 0 && term.length >= SHORTEST_DOUBLE_TYPO) {
    for (const [found, weight] of within(map, term, 2)) near.set(found, weight);
  }
  return near;
}

function within(
  map: SearchableMap<true>,
  term: string,
  distance: number,
): readonly (readonly [string, number])[] {
  return [...map.fuzzyGet(term, distance)]
    .map(([found, [, slips]]) => [found, typoWeight[slips] ?? 0] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_STAND_INS);
}
