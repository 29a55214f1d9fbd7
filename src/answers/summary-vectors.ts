// Lists of stems in, vectors that can be compared out: how alike two sentences are in what they tell.

/** Weight by stem. */
export type TermVector = ReadonlyMap<string, number>;

/** How often each item stands in all lists together. */
export function countAll(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Sentences as tf-idf vectors of length 1; a stem is rare or common in these sentences alone. */
export function vectorsOf(terms: readonly (readonly string[])[]): readonly TermVector[] {
  const holding = countAll(terms.map((list) => [...new Set(list)]));
  return terms.map((list) => {
    const vector = new Map<string, number>();
    for (const [term, count] of countAll([list])) {
      vector.set(term, count * Math.log(1 + terms.length / (holding.get(term) ?? 1)));
    }
    return unit(vector);
  });
}

/** The direction in which all vectors together point. */
export function centroidOf(vectors: readonly TermVector[]): TermVector {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + value);
  return unit(sum);
}

function unit(vector: TermVector): TermVector {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : new Map([...vector].map(([term, value]) => [term, value / length]));
}

/** Cosine of two vectors of length 1, 0 to 1. */
export function similarity(one: TermVector, other: TermVector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, value] of small) sum += value * (large.get(term) ?? 0);
  return sum;
}
