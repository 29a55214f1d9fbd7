// Words in, their rows of four letters out, as numbers: "#rencontre#" gives "#ren", "renc", "enco"… Words of one family
// share many ("fonder", "fondation").
import { fold } from '../languages/analysis.ts';
import { remembered } from '../remember.ts';

export interface Grams {
  /** The grams of word w lie in `ids` from `starts[w]` to `starts[w + 1]`. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  /** Every gram under its id. */
  readonly list: readonly string[];
  /** In about how many texts each stands: the sum over its words. */
  readonly texts: Uint32Array;
  readonly idOf: (gram: string) => number | undefined;
}

export const GRAM_LENGTH = 4;

/** Words of questions are asked about again and again. */
export const gramsOfWord = remembered(2000, readGrams);

function readGrams(word: string): readonly string[] {
  const framed = `#${fold(word).trim()}#`;
  if (framed.length <= GRAM_LENGTH) return [framed];
  return Array.from({ length: framed.length - GRAM_LENGTH + 1 }, (_, at) =>
    framed.slice(at, at + GRAM_LENGTH),
  );
}

/** Words for which `isSearched` does not hold have none. */
export function buildGrams(
  words: readonly string[],
  wordTexts: Uint32Array,
  isSearched: (word: number) => boolean,
): Grams {
  const known = new Map<string, number>();
  const starts = new Uint32Array(words.length + 1);
  const ids: number[] = [];
  words.forEach((word, at) => {
    for (const gram of isSearched(at) ? readGrams(word) : []) {
      let id = known.get(gram);
      if (id === undefined) {
        id = known.size;
        known.set(gram, id);
      }
      ids.push(id);
    }
    starts[at + 1] = ids.length;
  });
  const texts = new Uint32Array(known.size);
  words.forEach((_, word) => {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
      const gram = ids[at] ?? 0;
      texts[gram] = (texts[gram] ?? 0) + (wordTexts[word] ?? 0);
    }
  });
  return {
    starts,
    ids: Uint32Array.from(ids),
    list: [...known.keys()],
    texts,
    idOf: (gram) => known.get(gram),
  };
}
