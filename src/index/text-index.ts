// The searchable side of texts of one kind and language: words, postings, letters, and which article each belongs to. What
// is built never changes; what was taken out since, and what other parts hold, stand beside it.
import { type AnalysisLexicon, termsOf } from '../languages/analysis.ts';
import { type Collection, collectionOf } from './collection.ts';
import { buildGrams, type Grams } from './grams.ts';
import { fullLife, type Life } from './life.ts';
import { type NearTerms, nearTermsOf } from './near-terms.ts';
import { buildPostings, type Postings } from './postings.ts';
import { buildTextStore, NO_TERM, type StoredText, type TextStore } from './text-store.ts';

/** The texts of one article, which stand together. */
export interface TextGroup {
  readonly title: string;
  readonly texts: readonly StoredText[];
}

/** What follows from the texts alone. */
export interface BuiltIndex {
  readonly lexicon: AnalysisLexicon;
  /** Only what is reranked has its words' letters. */
  readonly isReranked: boolean;
  readonly store: TextStore;
  readonly postings: Postings;
  readonly grams: Grams;
  readonly near: NearTerms;
  readonly groups: Groups;
}

/** One part of a collection, as it is searched. */
export interface TextIndex extends BuiltIndex {
  readonly life: Life;
  /** What all parts together hold: how rare a word is does not depend on how the texts are parted. */
  readonly collection: Collection;
}

/** Articles by number, as the texts belong to them. */
export interface Groups {
  readonly count: number;
  /** Article number of each text. */
  readonly ofText: Uint32Array;
  /** The texts of article g lie from `bounds[g]` to `bounds[g + 1]`. */
  readonly bounds: Uint32Array;
  /** Searched words of each article. */
  readonly lengths: Uint32Array;
  /** In how many articles each term stands. */
  readonly holding: Uint32Array;
  /** Term ids of the title of article g lie in `titleTerms` from `titleStarts[g]` to `titleStarts[g + 1]`. */
  readonly titleStarts: Uint32Array;
  readonly titleTerms: Uint32Array;
}

/** A collection of one part. */
export function buildTextIndex(
  groups: readonly TextGroup[],
  lexicon: AnalysisLexicon,
  isReranked = true,
): TextIndex {
  const texts = groups.flatMap((group) => group.texts);
  const titles = groups.map(({ title }) => termsOf(title, lexicon));
  const store = buildTextStore(texts, lexicon, titles.flat());
  const titleIds = titles.map((terms) => terms.flatMap((term) => store.termIds.get(term) ?? []));
  const bounds = boundsOf(groups.map((group) => group.texts.length));
  return aloneIndex(indexStore(store, bounds, titleIds, lexicon, isReranked));
}

/** A collection of this part alone, all of it there. */
export function aloneIndex(built: BuiltIndex): TextIndex {
  const whole = { ...built, life: fullLife(built) };
  return { ...whole, collection: collectionOf([whole]) };
}

/** The postings, letters and articles of a store whose texts are parted at `bounds`. */
export function indexStore(
  store: TextStore,
  bounds: Uint32Array,
  titles: readonly (readonly number[])[],
  lexicon: AnalysisLexicon,
  isReranked: boolean,
): BuiltIndex {
  const postings = buildPostings(store);
  const isSearched = (word: number): boolean => isReranked && store.termOfWord[word] !== NO_TERM;
  return {
    lexicon,
    isReranked,
    store,
    postings,
    grams: buildGrams(store.words, postings.wordTexts, isSearched),
    near: nearTermsOf(store.terms),
    groups: describeGroups(bounds, titles, store, postings),
  };
}

/** Where each run begins and the last one ends: 2, 0, 3 gives 0, 2, 2, 5. */
export function boundsOf(counts: readonly number[]): Uint32Array {
  const bounds = new Uint32Array(counts.length + 1);
  counts.forEach((count, at) => {
    bounds[at + 1] = (bounds[at] ?? 0) + count;
  });
  return bounds;
}

function describeGroups(
  bounds: Uint32Array,
  titles: readonly (readonly number[])[],
  store: TextStore,
  postings: Postings,
): Groups {
  const count = bounds.length - 1;
  const ofText = new Uint32Array(store.size);
  const lengths = new Uint32Array(count);
  for (let group = 0; group < count; group += 1) {
    const [first, end] = [bounds[group] ?? 0, bounds[group + 1] ?? 0];
    ofText.fill(group, first, end);
    for (let text = first; text < end; text += 1) {
      lengths[group] = (lengths[group] ?? 0) + (postings.lengths[text] ?? 0);
    }
  }
  return {
    count,
    ofText,
    bounds,
    lengths,
    holding: countHolding(postings, ofText, store.terms.length),
    titleStarts: boundsOf(titles.map((title) => title.length)),
    titleTerms: Uint32Array.from(titles.flat()),
  };
}

/** Texts of one article stand together in the postings too. */
function countHolding({ starts, texts }: Postings, ofText: Uint32Array, terms: number): Uint32Array {
  const holding = new Uint32Array(terms);
  for (let term = 0; term < terms; term += 1) {
    let last = -1;
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at += 1) {
      const group = ofText[texts[at] ?? 0] ?? 0;
      if (group !== last) holding[term] = (holding[term] ?? 0) + 1;
      last = group;
    }
  }
  return holding;
}

/** Whether the title of an article holds one of the terms. */
export function titleHolds(
  { titleStarts, titleTerms }: Groups,
  group: number,
  terms: readonly (readonly [number, number])[],
): boolean {
  for (let at = titleStarts[group] ?? 0; at < (titleStarts[group + 1] ?? 0); at += 1) {
    for (const [term] of terms) if (term === titleTerms[at]) return true;
  }
  return false;
}
