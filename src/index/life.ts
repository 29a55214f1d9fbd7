// What of a built index still counts, once articles were taken out of it. The index itself is left as it is: its dead texts
// are passed over until it is merged with another.

import type { BuiltIndex } from './text-index.ts';
import { NO_TERM } from './text-store.ts';

export interface Life {
  /** For each article 1 when it was taken out. */
  readonly isGone: Uint8Array;
  /** What is left, counted: texts, articles, searched words. */
  readonly texts: number;
  readonly groups: number;
  readonly length: number;
  /** How many of the texts left hold each term and each row of letters, how many of the articles left each term. */
  readonly textsOfTerm: Uint32Array;
  readonly groupsOfTerm: Uint32Array;
  readonly textsOfGram: Uint32Array;
}

export function fullLife({ store, postings, groups, grams }: BuiltIndex): Life {
  const { starts } = postings;
  return {
    isGone: new Uint8Array(groups.count),
    texts: store.size,
    groups: groups.count,
    length: groups.lengths.reduce((sum, length) => sum + length, 0),
    textsOfTerm: Uint32Array.from(store.terms, (_, term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0)),
    groupsOfTerm: groups.holding,
    textsOfGram: grams.texts,
  };
}

/** The life of an index after some of its articles were taken out; those already gone must not be among them. */
export function lifeWithout(gone: readonly number[], life: Life, index: BuiltIndex): Life {
  const counted = {
    isGone: life.isGone.slice(),
    textsOfTerm: life.textsOfTerm.slice(),
    groupsOfTerm: life.groupsOfTerm.slice(),
    textsOfGram: life.textsOfGram.slice(),
  };
  let { texts, length } = life;
  for (const group of gone) {
    const [first, end] = [index.groups.bounds[group] ?? 0, index.groups.bounds[group + 1] ?? 0];
    counted.isGone[group] = 1;
    texts -= end - first;
    length -= index.groups.lengths[group] ?? 0;
    const terms = new Set<number>();
    for (let text = first; text < end; text += 1) {
      for (const term of uncountText(text, counted, index)) terms.add(term);
    }
    for (const term of terms) counted.groupsOfTerm[term] = (counted.groupsOfTerm[term] ?? 0) - 1;
  }
  return { ...counted, texts, length, groups: life.groups - gone.length };
}

/** Takes one text out of the counts; gives its terms. */
function uncountText(
  text: number,
  { textsOfTerm, textsOfGram }: Pick<Life, 'textsOfTerm' | 'textsOfGram'>,
  { store, grams }: BuiltIndex,
): ReadonlySet<number> {
  const words = new Set(store.tokens.subarray(store.tokenStarts[text], store.tokenStarts[text + 1]));
  const terms = new Set<number>();
  for (const word of words) {
    terms.add(store.termOfWord[word] ?? NO_TERM);
    for (let at = grams.starts[word] ?? 0; at < (grams.starts[word + 1] ?? 0); at += 1) {
      const gram = grams.ids[at] ?? 0;
      textsOfGram[gram] = (textsOfGram[gram] ?? 0) - 1;
    }
  }
  terms.delete(NO_TERM);
  for (const term of terms) textsOfTerm[term] = (textsOfTerm[term] ?? 0) - 1;
  return terms;
}
