// Marks that make reading a text fast: for each term, word and row of letters of the index, where it stands in the query.
// Set before the texts are read, cleared after.
import { gramsOfWord } from './grams.ts';
import { rarity } from './postings.ts';
import { type AskedQuantity, askedQuantity } from './quantities.ts';
import { sumOf, type Weights, weightsOf } from './shares.ts';
import type { TextIndex } from './text-index.ts';
import { ABSENT, type TextQuery } from './text-query.ts';
import { type TextStore, wordKey } from './text-store.ts';

export interface QueryMarks {
  /** 1 + position among the searched terms, 0 for all other terms. */
  readonly slotOfTerm: Uint8Array;
  /** 1 + position among the query's tokens, for words too common to search by. */
  readonly placeOfWord: Uint8Array;
  /** 1 + position in `gramWeights`. */
  readonly slotOfGram: Uint16Array;
  /** How rare each row of letters of the query is, and all together. */
  readonly gramWeights: readonly number[];
  readonly gramWeight: number;
  /** The term that each row of letters belongs to; of several the first. */
  readonly gramOwners: readonly number[];
  /** Whether it opens that term's word. */
  readonly gramOpens: readonly boolean[];
  /** How many rows of letters each term's word has. */
  readonly gramCounts: readonly number[];
  /** What it weighs that token i follows token i - 1. */
  readonly bigramWeights: Weights;
  /** How many different words of the query are too common to search by. */
  readonly commonWords: number;
  /** Null where the query asks for none. */
  readonly quantity: AskedQuantity | null;
}

/** What a common word adds to a pair of neighbours. */
const COMMON_WEIGHT = 0.5;
const LONGEST_QUERY = 250;

interface Slots {
  readonly terms: Uint8Array;
  readonly words: Uint8Array;
  readonly grams: Uint16Array;
}

const kept = new WeakMap<TextStore, Slots>();

function slotsOf(index: TextIndex): Slots {
  let slots = kept.get(index.store);
  if (slots === undefined) {
    slots = {
      terms: new Uint8Array(index.store.terms.length),
      words: new Uint8Array(index.store.words.length),
      grams: new Uint16Array(index.grams.list.length),
    };
    kept.set(index.store, slots);
  }
  return slots;
}

export function markQuery(query: TextQuery, index: TextIndex): QueryMarks {
  const slots = slotsOf(index);
  const gramWeights: number[] = [];
  const gramOwners: number[] = [];
  const gramOpens: boolean[] = [];
  const { texts, textsOfGram } = index.collection;
  const seen = new Set<string>();
  query.terms.forEach(({ standIns, token }, slot) => {
    for (const [term] of standIns) if (term !== ABSENT) slots.terms[term] = slot + 1;
    gramsOfWord(token.word).forEach((gram, at) => {
      const holding = seen.has(gram) ? 0 : textsOfGram(gram);
      if (holding === 0) return;
      seen.add(gram);
      gramOwners.push(slot);
      gramOpens.push(at === 0);
      const place = gramWeights.push(rarity(Math.min(texts, holding), texts));
      const id = index.grams.idOf(gram);
      if (id !== undefined) slots.grams[id] = place;
    });
  });
  query.tokens.slice(0, LONGEST_QUERY).forEach((token, at) => {
    const word = token.isStopWord ? index.store.wordIds.get(wordKey(token)) : undefined;
    if (word !== undefined) slots.words[word] = at + 1;
  });
  return {
    slotOfTerm: slots.terms,
    placeOfWord: slots.words,
    slotOfGram: slots.grams,
    gramWeights,
    gramWeight: sumOf(gramWeights),
    gramOwners,
    gramOpens,
    gramCounts: query.terms.map(({ token }) => gramsOfWord(token.word).length),
    bigramWeights: weightsOf(weighNeighbours(query)),
    commonWords: new Set(query.tokens.filter(({ isStopWord }) => isStopWord).map(({ word }) => word)).size,
    quantity: askedQuantity(query, index),
  };
}

function weighNeighbours({ tokens, terms }: TextQuery): readonly number[] {
  const weights = new Map(terms.map(({ at, rarity: weight }) => [at, weight]));
  const weightAt = (at: number): number => weights.get(at) ?? COMMON_WEIGHT;
  return tokens.slice(0, LONGEST_QUERY).map((_, at) => (at === 0 ? 0 : weightAt(at) + weightAt(at - 1)));
}

export function unmarkQuery(
  { slotOfTerm, placeOfWord, slotOfGram }: QueryMarks,
  query: TextQuery,
  index: TextIndex,
): void {
  for (const { standIns, token } of query.terms) {
    for (const [term] of standIns) if (term !== ABSENT) slotOfTerm[term] = 0;
    for (const gram of gramsOfWord(token.word)) {
      const id = index.grams.idOf(gram);
      if (id !== undefined) slotOfGram[id] = 0;
    }
  }
  for (const token of query.tokens) {
    const word = token.isStopWord ? index.store.wordIds.get(wordKey(token)) : undefined;
    if (word !== undefined) placeOfWord[word] = 0;
  }
}
