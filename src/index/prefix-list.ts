// Items with their words in, those with words that begin as typed out, in the items' own order. Knows nothing of quotes
// or articles; built once, then only read.

export interface PrefixScope {
  /** Only these items, in order. */
  readonly among?: readonly number[] | undefined;
  /** No more items than this are looked at. */
  readonly most?: number;
}

export interface PrefixFound {
  readonly positions: readonly number[];
  /** How many items were looked at. */
  readonly scanned: number;
}

export interface PrefixList {
  /** Positions of items that hold, for each prefix, a word that begins so; at most `limit`, in order. */
  readonly search: (prefixes: readonly string[], limit: number, scope?: PrefixScope) => PrefixFound;
  /** The positions alone, among all items. */
  readonly find: (prefixes: readonly string[], limit: number) => readonly number[];
}

/** A prefix with no more items than this is answered from its list; one with more is so common that a scan ends soon. */
const SHORT_LIST = 1500;

/** Words of all items in a row, as positions among the distinct words; those of item i begin at `starts[i]`. */
interface NumberedWords {
  readonly sorted: readonly string[];
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
}

/** `wordsOf(i)` are the folded words of item i, with or without repeats. */
export function buildPrefixList(size: number, wordsOf: (item: number) => readonly string[]): PrefixList {
  const words = numberWords(size, wordsOf);
  const { starts, items } = invert(words);

  const rangeOf = (prefix: string): Range => [
    lowerBound(words.sorted, prefix),
    lowerBound(words.sorted, `${prefix}\uffff`),
  ];
  const search: PrefixList['search'] = (prefixes, limit, { among, most = Number.POSITIVE_INFINITY } = {}) => {
    const ranges = prefixes.map(rangeOf);
    const sizes = ranges.map(([from, to]) => (starts[to] ?? 0) - (starts[from] ?? 0));
    const least = Math.min(...sizes);
    if (least === 0) return { positions: [], scanned: 0 };
    const range = ranges[sizes.indexOf(least)];
    const isShort = range !== undefined && least <= SHORT_LIST;
    const candidates =
      among ?? (isShort ? itemsIn(items, starts[range[0]] ?? 0, starts[range[1]] ?? 0) : everyItem(size));
    const positions: number[] = [];
    let scanned = 0;
    for (const item of candidates) {
      if (scanned >= most) break;
      scanned += 1;
      if (ranges.every((one) => holdsOneOf(words, item, one)) && positions.push(item) >= limit) break;
    }
    return { positions, scanned };
  };
  return { search, find: (prefixes, limit) => search(prefixes, limit).positions };
}

type Range = readonly [number, number];

function* everyItem(size: number): Iterable<number> {
  for (let item = 0; item < size; item += 1) yield item;
}

function numberWords(size: number, wordsOf: (item: number) => readonly string[]): NumberedWords {
  const met = new Map<string, number>();
  const ids: number[] = [];
  const starts = new Uint32Array(size + 1);
  for (let item = 0; item < size; item += 1) {
    for (const word of new Set(wordsOf(item))) {
      let id = met.get(word);
      if (id === undefined) {
        id = met.size;
        met.set(word, id);
      }
      ids.push(id);
    }
    starts[item + 1] = ids.length;
  }
  const sorted = [...met.keys()].sort();
  const places = new Uint32Array(sorted.length);
  sorted.forEach((word, place) => {
    places[met.get(word) ?? 0] = place;
  });
  return { sorted, ids: Uint32Array.from(ids, (id) => places[id] ?? 0), starts };
}

/** For each word the items that hold it, all in one array; `starts[id]` is where the word's items begin. */
function invert(words: NumberedWords): { readonly starts: Uint32Array; readonly items: Uint32Array } {
  const count = words.sorted.length;
  const starts = new Uint32Array(count + 1);
  for (const id of words.ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < count; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const items = new Uint32Array(words.ids.length);
  for (let item = 0; item + 1 < words.starts.length; item += 1) {
    for (let at = words.starts[item] ?? 0; at < (words.starts[item + 1] ?? 0); at += 1) {
      const id = words.ids[at] ?? 0;
      const place = next[id] ?? 0;
      items[place] = item;
      next[id] = place + 1;
    }
  }
  return { starts, items };
}

function holdsOneOf({ ids, starts }: NumberedWords, item: number, [from, to]: Range): boolean {
  for (let at = starts[item] ?? 0; at < (starts[item + 1] ?? 0); at += 1) {
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
