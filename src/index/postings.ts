// A text store in, for each term the texts that hold it out, and the texts that score best by BM25. Knows no features and
// no articles' contents.
import { NO_TERM, type TextStore } from './text-store.ts';

export interface Postings {
  /** The texts of term t lie in `texts` from `starts[t]` to `starts[t + 1]`, ascending. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
  /** How often, up to 255. */
  readonly counts: Uint8Array;
  /** Searched words in each text. */
  readonly lengths: Uint32Array;
  /** In how many texts each word (not term) stands. */
  readonly wordTexts: Uint32Array;
}

/** BM25's saturation and length normalisation, as the dev sets liked them best. */
export const SATURATION = 1.2;
export const LENGTH_WEIGHT = 0.6;

export function buildPostings(store: TextStore): Postings {
  const { size, tokens, tokenStarts, termOfWord, terms, words } = store;
  const starts = new Uint32Array(terms.length + 1);
  const lengths = new Uint32Array(size);
  const wordTexts = new Uint32Array(words.length);
  const lastOfTerm = new Int32Array(terms.length).fill(-1);
  const lastOfWord = new Int32Array(words.length).fill(-1);
  for (let text = 0; text < size; text += 1) {
    const end = tokenStarts[text + 1] ?? 0;
    for (let at = tokenStarts[text] ?? 0; at < end; at += 1) {
      const word = tokens[at] ?? 0;
      if (lastOfWord[word] !== text) {
        lastOfWord[word] = text;
        wordTexts[word] = (wordTexts[word] ?? 0) + 1;
      }
      const term = termOfWord[word] ?? NO_TERM;
      if (term === NO_TERM) continue;
      lengths[text] = (lengths[text] ?? 0) + 1;
      if (lastOfTerm[term] === text) continue;
      lastOfTerm[term] = text;
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    }
  }
  for (let term = 0; term < terms.length; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const { texts, counts } = fill(store, starts);
  return { starts, texts, counts, lengths, wordTexts };
}

function fill(
  { size, tokens, tokenStarts, termOfWord, terms }: TextStore,
  starts: Uint32Array,
): { readonly texts: Uint32Array; readonly counts: Uint8Array } {
  const texts = new Uint32Array(starts[terms.length] ?? 0);
  const counts = new Uint8Array(texts.length);
  const next = starts.slice();
  for (let text = 0; text < size; text += 1) {
    const end = tokenStarts[text + 1] ?? 0;
    for (let at = tokenStarts[text] ?? 0; at < end; at += 1) {
      const term = termOfWord[tokens[at] ?? 0] ?? NO_TERM;
      if (term === NO_TERM) continue;
      const last = (next[term] ?? 0) - 1;
      if (last >= (starts[term] ?? 0) && texts[last] === text) {
        counts[last] = Math.min(255, (counts[last] ?? 0) + 1);
      } else {
        texts[last + 1] = text;
        counts[last + 1] = 1;
        next[term] = last + 2;
      }
    }
  }
  return { texts, counts };
}

/** Whether a text holds a term; an id that no term has is in no text. */
export function holdsTerm({ starts, texts }: Postings, term: number, text: number): boolean {
  const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
  const at = firstFrom(texts, from, to, text);
  return at < to && texts[at] === text;
}

/** How many texts from `first` on and before `end` hold a term. */
export function countHolding({ starts, texts }: Postings, term: number, first: number, end: number): number {
  const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
  return firstFrom(texts, from, to, end) - firstFrom(texts, from, to, first);
}

/** The first position between `from` and `to` whose value is not below the given one. */
function firstFrom(sorted: Uint32Array, from: number, to: number, value: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much a word tells that stands in `holding` of `size` texts. */
export function rarity(holding: number, size: number): number {
  return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
}

/** BM25's share of one term in one text. */
export function saturated(count: number, length: number, meanLength: number): number {
  return (
    (count * (SATURATION + 1)) /
    (count + SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / meanLength))
  );
}
