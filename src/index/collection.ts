// The parts of a collection in, what all of them together hold out: how often a term stands, which terms lie near an unknown
// one. The answers are those of one index over all texts that are left, however they are parted.
import type { Life } from './life.ts';
import { bestOf, type NearTerm } from './near-terms.ts';
import type { BuiltIndex } from './text-index.ts';

export interface Collection {
  readonly texts: number;
  /** Articles. */
  readonly groups: number;
  /** Searched words of a text and of an article in the mean. */
  readonly meanLength: number;
  readonly meanGroupLength: number;
  readonly textsOfTerm: (term: string) => number;
  readonly groupsOfTerm: (term: string) => number;
  /** In about how many texts a row of letters stands. */
  readonly textsOfGram: (gram: string) => number;
  /** Known terms near one that no text holds, best first. */
  readonly near: (term: string) => readonly NearTerm[];
}

type CountedPart = Pick<BuiltIndex, 'store' | 'grams' | 'near'> & { readonly life: Life };

export function collectionOf(given: readonly CountedPart[]): Collection {
  // Only what is asked is held on to: a part remembers the collection it stood in before, and that one its parts.
  const parts = given.map(({ store, grams, near, life }) => ({ store, grams, near, life }));
  const sum = (count: (part: CountedPart) => number): number =>
    parts.reduce((all, part) => all + count(part), 0);
  const texts = sum(({ life }) => life.texts);
  const groups = sum(({ life }) => life.groups);
  const length = sum(({ life }) => life.length);
  return {
    texts,
    groups,
    meanLength: Math.max(1, length / Math.max(1, texts)),
    meanGroupLength: Math.max(1, length / Math.max(1, groups)),
    textsOfTerm: (term) => sum(({ store, life }) => life.textsOfTerm[store.termIds.get(term) ?? -1] ?? 0),
    groupsOfTerm: (term) => sum(({ store, life }) => life.groupsOfTerm[store.termIds.get(term) ?? -1] ?? 0),
    textsOfGram: (gram) => sum(({ grams, life }) => life.textsOfGram[grams.idOf(gram) ?? -1] ?? 0),
    near: (term) => {
      const near = bestOf(parts.flatMap((part) => part.near.close(term, isLeft(part))));
      return near.length > 0 ? near : bestOf(parts.flatMap((part) => part.near.far(term, isLeft(part))));
    },
  };
}

function isLeft({ life }: CountedPart): (term: number) => boolean {
  return (term) => (life.textsOfTerm[term] ?? 0) > 0;
}
