// A query in, the texts of one index with the highest BM25 out, with what their articles as a whole hold of it. The cheap
// first look; `features.ts` looks closely.
import { rarity, saturated } from './postings.ts';
import type { TextIndex } from './text-index.ts';
import type { TextQuery } from './text-query.ts';
import type { TextStore } from './text-store.ts';

export interface Candidate {
  readonly text: number;
  readonly score: number;
  /** BM25 of the article that the text belongs to, by what an article would hold that holds all terms once. */
  readonly groupScore: number;
}

/** Which texts may be found: all, those from `first` to `end`, or those that `accepts` lets through. */
export interface CandidateScope {
  readonly first?: number;
  readonly end?: number;
  readonly accepts?: (text: number) => boolean;
  readonly limit: number;
}

/** Sums kept between queries, so that a query does not clear a slot for every text. */
interface Sums {
  readonly ofText: Float64Array;
  readonly ofGroup: Float64Array;
  /** Count of the current term in each article. */
  readonly groupCounts: Uint32Array;
}

const kept = new WeakMap<TextStore, Sums>();

function sumsOf(index: TextIndex): Sums {
  let sums = kept.get(index.store);
  if (sums === undefined) {
    const groups = index.groups.count;
    sums = {
      ofText: new Float64Array(index.store.size),
      ofGroup: new Float64Array(groups),
      groupCounts: new Uint32Array(groups),
    };
    kept.set(index.store, sums);
  }
  return sums;
}

/** Best first; ties in the order of the texts. */
export function findCandidates(
  query: TextQuery,
  index: TextIndex,
  scope: CandidateScope,
): readonly Candidate[] {
  const sums = sumsOf(index);
  const touched: number[] = [];
  const touchedGroups: number[] = [];
  let groupWeight = 0;
  const { collection } = index;
  for (const term of query.terms) {
    let holding = 0;
    term.standIns.forEach(([id, weight], at) => {
      const groups = collection.groupsOfTerm(term.accepts[at]?.[0] ?? '');
      holding += groups;
      const groupWeight = weight * rarity(groups, collection.groups);
      addTerm(id, weight * term.rarity, groupWeight, index, sums, touched, touchedGroups);
    });
    groupWeight += rarity(Math.min(holding, collection.groups), collection.groups);
  }
  const left = leftOf(index, scope);
  const best = withUntouched(pickBest(touched, sums.ofText, left), left, index.store.size);
  const candidates = best.map((text) => ({
    text,
    score: sums.ofText[text] ?? 0,
    groupScore: (sums.ofGroup[index.groups.ofText[text] ?? 0] ?? 0) / Math.max(groupWeight, Number.MIN_VALUE),
  }));
  for (const text of touched) sums.ofText[text] = 0;
  for (const group of touchedGroups) sums.ofGroup[group] = 0;
  return candidates;
}

/** The scope without the texts of articles that were taken out. */
function leftOf({ groups, life }: TextIndex, scope: CandidateScope): CandidateScope {
  if (life.groups === groups.count) return scope;
  const { accepts } = scope;
  const isLeft = (text: number): boolean => life.isGone[groups.ofText[text] ?? 0] === 0;
  return { ...scope, accepts: (text) => isLeft(text) && (accepts === undefined || accepts(text)) };
}

/** Inside one article the texts that share no term are looked at too: they may hold words of the same family. */
function withUntouched(
  best: readonly number[],
  { first, end, accepts, limit }: CandidateScope,
  size: number,
): readonly number[] {
  if (first === undefined || end === undefined || best.length >= limit) return best;
  const found = new Set(best);
  for (let text = first; text < Math.min(end, size) && found.size < limit; text += 1) {
    if (accepts === undefined || accepts(text)) found.add(text);
  }
  return [...found];
}

function addTerm(
  id: number,
  weight: number,
  groupWeight: number,
  { postings, groups, collection }: TextIndex,
  { ofText, ofGroup, groupCounts }: Sums,
  touched: number[],
  touchedGroups: number[],
): void {
  const { starts, texts, counts, lengths } = postings;
  const { meanLength, meanGroupLength } = collection;
  const end = starts[id + 1] ?? 0;
  const holding: number[] = [];
  for (let at = starts[id] ?? 0; at < end; at += 1) {
    const text = texts[at] ?? 0;
    const count = counts[at] ?? 0;
    if (ofText[text] === 0) touched.push(text);
    ofText[text] = (ofText[text] ?? 0) + weight * saturated(count, lengths[text] ?? 0, meanLength);
    const group = groups.ofText[text] ?? 0;
    // Texts of one article stand together in the postings too.
    if (holding.at(-1) !== group) {
      holding.push(group);
      groupCounts[group] = 0;
    }
    groupCounts[group] = (groupCounts[group] ?? 0) + count;
  }
  for (const group of holding) {
    if (ofGroup[group] === 0) touchedGroups.push(group);
    ofGroup[group] =
      (ofGroup[group] ?? 0) +
      groupWeight * saturated(groupCounts[group] ?? 0, groups.lengths[group] ?? 0, meanGroupLength);
  }
}

/** The `limit` texts with the highest sums, by a heap whose root is the least of them. */
function pickBest(touched: readonly number[], sums: Float64Array, scope: CandidateScope): readonly number[] {
  const { first = 0, end = sums.length, accepts, limit } = scope;
  const heap: number[] = [];
  const isWorse = (a: number, b: number): boolean => {
    const difference = (sums[a] ?? 0) - (sums[b] ?? 0);
    return difference < 0 || (difference === 0 && a > b);
  };
  for (const text of touched) {
    if (text < first || text >= end) continue;
    const root = heap[0] ?? 0;
    if (heap.length >= limit && !isWorse(root, text)) continue;
    if (accepts !== undefined && !accepts(text)) continue;
    if (heap.length < limit) raise(heap, text, isWorse);
    else sink(heap, text, isWorse);
  }
  return heap.sort((a, b) => (isWorse(b, a) ? -1 : 1));
}

type Worse = (a: number, b: number) => boolean;

function raise(heap: number[], item: number, isWorse: Worse): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? 0;
    if (!isWorse(item, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = item;
}

/** Puts the item in the root's place. */
function sink(heap: number[], item: number, isWorse: Worse): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    const [left, right] = [heap[child] ?? 0, heap[child + 1]];
    if (right !== undefined && isWorse(right, left)) child += 1;
    const below = heap[child] ?? 0;
    if (!isWorse(below, item)) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = item;
}
