// Items with their words in, those with words that begin as typed out, in the items' own order. Knows nothing of quotes
// or articles; built once, then only read.

export interface PrefixList {
  /**
   * Positions of items that hold, for each prefix, a word that begins so; at most `limit`, in order. `among` limits them
   * to some items, in order.
   */
  readonly find: (prefixes: readonly string[], limit: number, among?: readonly number[]) => readonly number[];
}

/** A prefix with no more items than this is answered from its list; one with more is so common that a scan ends soon. */
const SHORT_LIST = 1500;
/** A scan that found too little by then gives what it has: suggestions are a help, and must be quick. */
const LONGEST_SCAN = 3000;

/** `wordsOf(i)` are the folded words of item i, with or without repeats. */
export function buildPrefixList(size: number, wordsOf: (item: number) => readonly string[]): PrefixList {
  const { sorted, idsOf } = numberWords(size, wordsOf);
  const { starts, items } = invert(idsOf, sorted.length);

  const rangeOf = (prefix: string): readonly [number, number] => [
    lowerBound(sorted, prefix),
    lowerBound(sorted, `${prefix}\uffff`),
  ];
  const holdsAll = (item: number, ranges: readonly (readonly [number, number])[]): boolean => {
    const own = idsOf[item];
    return own !== undefined && ranges.every((range) => holdsOneOf(own, range));
  };
  const find: PrefixList['find'] = (prefixes, limit, among) => {
    const ranges = prefixes.map(rangeOf);
    const sizes = ranges.map(([from, to]) => (starts[to] ?? 0) - (starts[from] ?? 0));
    const rarest = sizes.indexOf(Math.min(...sizes));
    const range = ranges[rarest];
    const isShort = range !== undefined && (sizes[rarest] ?? 0) <= SHORT_LIST;
    const candidates =
      among ?? (isShort ? itemsIn(items, starts[range[0]] ?? 0, starts[range[1]] ?? 0) : idsOf.keys());
    const found: number[] = [];
    let scanned = 0;
    for (const item of candidates) {
      scanned += 1;
      if (holdsAll(item, ranges) && found.push(item) >= limit) break;
      if (scanned > LONGEST_SCAN) break;
    }
    return found;
  };
  return { find };
}

/** The distinct words in order, and each item's words as positions in it. */
function numberWords(
  size: number,
  wordsOf: (item: number) => readonly string[],
): { readonly sorted: readonly string[]; readonly idsOf: readonly Uint32Array[] } {
  const met = new Map<string, number>();
  const idsOf = Array.from({ length: size }, (_, item) =>
    Uint32Array.from(new Set(wordsOf(item)), (word) => {
      const known = met.get(word);
      if (known !== undefined) return known;
      met.set(word, met.size);
      return met.size - 1;
    }),
  );
  const sorted = [...met.keys()].sort();
  const places = new Uint32Array(sorted.length);
  sorted.forEach((word, place) => {
    places[met.get(word) ?? 0] = place;
  });
  for (const own of idsOf) for (let at = 0; at < own.length; at += 1) own[at] = places[own[at] ?? 0] ?? 0;
  return { sorted, idsOf };
}

/** For each word the items that hold it, all in one array; `starts[id]` is where the word's items begin. */
function invert(
  idsOf: readonly Uint32Array[],
  count: number,
): { readonly starts: Uint32Array; readonly items: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const own of idsOf) for (const id of own) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < count; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const items = new Uint32Array(starts[count] ?? 0);
  idsOf.forEach((own, item) => {
    for (const id of own) {
      const at = next[id] ?? 0;
      items[at] = item;
      next[id] = at + 1;
    }
  });
  return { starts, items };
}

function holdsOneOf(ids: Uint32Array, [from, to]: readonly [number, number]): boolean {
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    if (id >= from && id < to) return true;
  }
  return false;
}

function itemsIn(items: Uint32Array, from: number, to: number): readonly number[] {
  return [...new Set(items.subarray(from, to))].sort((a, b) => a - b);
}

/** The first position whose word is not before the given one. */
function lowerBound(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
