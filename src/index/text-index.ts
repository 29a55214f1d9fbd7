// The searchable side of all texts of one kind and language: words, postings, letters, and which article each belongs to.
import { type AnalysisLexicon, termsOf } from '../languages/analysis.ts';
import { buildGrams, type Grams } from './grams.ts';
import { type NearTerms, nearTermsOf } from './near-terms.ts';
import { buildPostings, type Postings } from './postings.ts';
import { buildTextStore, NO_TERM, type StoredText, type TextStore } from './text-store.ts';

/** The texts of one article, which stand together. */
export interface TextGroup {
  readonly title: string;
  readonly texts: readonly StoredText[];
}

export interface TextIndex {
  readonly lexicon: AnalysisLexicon;
  readonly store: TextStore;
  readonly postings: Postings;
  readonly grams: Grams;
  readonly near: NearTerms;
  readonly groups: Groups;
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
  readonly meanLength: number;
  /** Term ids of each title. */
  readonly titles: readonly ReadonlySet<number>[];
}

/** Only what is reranked has its words' letters. */
export function buildTextIndex(
  groups: readonly TextGroup[],
  lexicon: AnalysisLexicon,
  isReranked = true,
): TextIndex {
  const store = buildTextStore(
    groups.flatMap(({ texts }) => texts),
    lexicon,
  );
  const postings = buildPostings(store);
  return {
    lexicon,
    store,
    postings,
    grams: buildGrams(
      store.words,
      postings.wordTexts,
      (word) => isReranked && store.termOfWord[word] !== NO_TERM,
    ),
    near: nearTermsOf(store.terms),
    groups: describeGroups(groups, store, postings.lengths, lexicon),
  };
}

function describeGroups(
  groups: readonly TextGroup[],
  store: TextStore,
  textLengths: Uint32Array,
  lexicon: AnalysisLexicon,
): Groups {
  const ofText = new Uint32Array(store.size);
  const bounds = new Uint32Array(groups.length + 1);
  const lengths = new Uint32Array(groups.length);
  let total = 0;
  groups.forEach(({ texts }, group) => {
    const first = bounds[group] ?? 0;
    bounds[group + 1] = first + texts.length;
    ofText.fill(group, first, first + texts.length);
    for (let text = first; text < first + texts.length; text += 1) {
      lengths[group] = (lengths[group] ?? 0) + (textLengths[text] ?? 0);
    }
    total += lengths[group] ?? 0;
  });
  const titles = groups.map(
    ({ title }) => new Set(termsOf(title, lexicon).flatMap((term) => store.termIds.get(term) ?? [])),
  );
  return {
    count: groups.length,
    ofText,
    bounds,
    lengths,
    meanLength: Math.max(1, total / Math.max(1, groups.length)),
    titles,
  };
}
