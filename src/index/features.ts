// A query and its candidates in, a row of numbers for each candidate out: how much of the query the text holds, how near
// together, in which form. The numbers are weighed in rerank.ts; nothing is decided here.
import type { Candidate } from './candidates.ts';
import { rarity, saturated } from './postings.ts';
import { markQuery, type QueryMarks, unmarkQuery } from './query-marks.ts';
import type { QuestionKind } from './question-kind.ts';
import {
  byFigure,
  byName,
  byRarity,
  part,
  rarestMissing,
  shareHeld,
  sumOf,
  type Weigh,
  weighHeld,
} from './shares.ts';
import { readText, type Sight } from './sight.ts';
import { type TextIndex, titleHolds } from './text-index.ts';
import type { SearchedTerm, TextQuery } from './text-query.ts';
import { Trait } from './text-store.ts';

/** The columns of a row, each a share of what the whole query would give, from 0 to about 1 or 2. */
export const featureNames = [
  /** Rarity-weighted share of the terms that stand in the text as asked, not by a stand-in. */
  'held',
  /** BM25 by stems, and by words as written. */
  'stems',
  'words',
  /** Rarity-weighted share of the terms in the best two sentences in a row, and in the best twenty words. */
  'sentencePair',
  'window',
  /** Neighbours of the query, common words too, that are neighbours in the text. */
  'neighbours',
  'neighboursAmong',
  /** Rows of four letters, in the best sentence and in the whole text. */
  'letters',
  'lettersOfText',
  /** Terms that are missing count by the letters they share with the likest word. */
  'likeness',
  /** The same for those that share their first five letters with some word. */
  'openings',
  /** BM25 by stems as rare as they are among the candidates, and inside the article. */
  'amongCandidates',
  'insideArticle',
  /** BM25 of the whole article, and share of the terms in its title. */
  'article',
  'title',
  /** Rarity-weighted share of the terms that are missing here and stand where the article begins. */
  'inLead',
  /** How often the term that stands most often does so, up to five, by five. */
  'repeated',
  /** Share of the figures, and rarity-weighted share of the names. */
  'figures',
  'names',
  /** Rarity of the rarest term that is missing, by the rarest of all. */
  'rarestMissing',
  /** 1 where the best sentence holds what a question of its kind asks for: a figure, a name. */
  'answerKind',
  /** Where a quantity is asked for: 1 where a figure stands before what is counted; a figure with a unit of the kind. */
  'counted',
  'measured',
  /** Share of the query's common words ('contre', 'after'), each of the same weight. */
  'commonWords',
  /** Logarithm of the length by the mean length; 0 for a text of middling length. */
  'length',
] as const;

export type FeatureName = (typeof featureNames)[number];

const MOST_REPEATED = 5;

/** Numbers in a row. */
export const FEATURE_COUNT = featureNames.length;

/** A candidate in the index that holds it, with the query as that index knows its words. */
export interface FoundText {
  readonly candidate: Candidate;
  readonly query: TextQuery;
  readonly index: TextIndex;
}

/** One row of `FEATURE_COUNT` numbers for each candidate of one index, in order. */
export function featuresOf(
  query: TextQuery,
  kind: QuestionKind,
  candidates: readonly Candidate[],
  index: TextIndex,
): Float64Array {
  return featuresAcross(
    kind,
    candidates.map((candidate) => ({ candidate, query, index })),
  );
}

/** The same for candidates from several parts of one collection. */
export function featuresAcross(kind: QuestionKind, found: readonly FoundText[]): Float64Array {
  const rows = new Float64Array(found.length * FEATURE_COUNT);
  const terms = found[0]?.query.terms ?? [];
  if (terms.length === 0) return rows;
  const marks = new Map<TextIndex, QueryMarks>();
  const seen = found.map((one) => {
    const own = marks.get(one.index) ?? markQuery(one.query, one.index);
    marks.set(one.index, own);
    return { ...one, marks: own, sight: readText(one.candidate.text, one.query, own, one.index) };
  });
  for (const one of seen) {
    if (marks.delete(one.index)) unmarkQuery(one.marks, one.query, one.index);
  }
  const rarities = raritiesAmong(seen.map(({ sight }) => sight.counts));
  const pairRarities = raritiesAmong(seen.map(({ sight }) => sight.neighbours)).map((one, at) =>
    // The first token follows none.
    at === 0 ? 0 : one,
  );
  seen.forEach(({ candidate, sight, ...asked }, at) => {
    const values = valuesOf(candidate, sight, { ...asked, kind, rarities, pairRarities });
    featureNames.forEach((name, column) => {
      rows[at * FEATURE_COUNT + column] = values[name];
    });
  });
  return rows;
}

/** How rare each position is that is not 0 in some of the rows. */
function raritiesAmong(rows: readonly (Uint8Array | Uint16Array)[]): readonly number[] {
  return Array.from(rows[0] ?? [], (_, at) => {
    let holding = 0;
    for (const row of rows) if (row[at] !== 0) holding += 1;
    return rarity(holding, rows.length);
  });
}

interface Asked {
  readonly query: TextQuery;
  readonly kind: QuestionKind;
  /** Rarity of each term among the candidates. */
  readonly rarities: readonly number[];
  /** The same of each token of the query behind the one before it. */
  readonly pairRarities: readonly number[];
  readonly marks: QueryMarks;
  readonly index: TextIndex;
}

function valuesOf(
  { text, score, groupScore }: Candidate,
  sight: Sight,
  { query, kind, rarities, pairRarities, marks, index }: Asked,
): Readonly<Record<FeatureName, number>> {
  const { terms, weight } = query;
  const { postings, groups, collection } = index;
  const { counts, wordCounts, likeness } = sight;
  const length = postings.lengths[text] ?? 0;
  const group = groups.ofText[text] ?? 0;
  const lead = groups.bounds[group] ?? 0;
  const saturation = (count: number): number => saturated(count, length, collection.meanLength);
  const isHeld = (slot: number): number => ((counts[slot] ?? 0) > 0 ? 1 : 0);
  const likest = (slot: number): number => isHeld(slot) || (likeness[slot] ?? 0);
  const share = (weigh: Weigh, held: (slot: number, term: SearchedTerm) => number): number =>
    shareHeld(terms, weigh, held);
  const best = bestSentences(sight, query);
  return {
    held: share(byRarity, (slot, { standIns }) => (standIns[0]?.[1] === 1 ? isHeld(slot) : 0)),
    stems: part(score, weight),
    words: share(byRarity, (slot) => saturation(wordCounts[slot] ?? 0)),
    sentencePair: part(best.pair, weight),
    window: part(sight.window, weight),
    neighbours: part(weighHeld(sight.neighbours, marks.bigramWeights), marks.bigramWeight),
    neighboursAmong: part(weighHeld(sight.neighbours, pairRarities), sumOf(pairRarities)),
    letters: part(Math.max(0, ...sight.sentenceLetters), marks.gramWeight),
    lettersOfText: part(sight.letters, marks.gramWeight),
    likeness: share(byRarity, likest),
    openings: share(byRarity, (slot) => isHeld(slot) || (sight.opened[slot] ?? 0)),
    amongCandidates: share(
      (_, slot) => rarities[slot] ?? 0,
      (slot) => saturation(counts[slot] ?? 0),
    ),
    insideArticle: share(
      (term) => rarityInside(term, text, index),
      (slot) => saturation(counts[slot] ?? 0),
    ),
    article: groupScore,
    title: share(byRarity, (_, { standIns }) => (titleHolds(groups, group, standIns) ? 1 : 0)),
    inLead: share(byRarity, (slot, term) => (isHeld(slot) === 0 && isInText(term, lead, index) ? 1 : 0)),
    repeated:
      Math.min(
        MOST_REPEATED,
        counts.reduce((most, count) => Math.max(most, count), 0),
      ) / MOST_REPEATED,
    figures: terms.some(({ isFigure }) => isFigure) ? share(byFigure, isHeld) : 1,
    names: terms.some(({ isName }) => isName) ? share(byName, likest) : 1,
    rarestMissing: rarestMissing(terms, isHeld),
    answerKind: (best.traits & traitFor(kind)) === 0 ? 0 : 1,
    counted: sight.counted,
    measured: sight.measured,
    commonWords: marks.commonWords > 0 ? sight.commonWords / marks.commonWords : 1,
    length: Math.log((1 + length) / (1 + collection.meanLength)),
  };
}

/** The most that two sentences in a row hold, and the traits of the sentence that holds most by itself. */
function bestSentences(
  { sentenceTerms, sentenceTraits }: Sight,
  query: TextQuery,
): { readonly pair: number; readonly traits: number } {
  let [single, pair, traits] = [0, 0, 0];
  sentenceTerms.forEach((held, at) => {
    const own = weightOf(held, query);
    pair = Math.max(pair, weightOf(held | (sentenceTerms[at - 1] ?? 0), query));
    if (own > single) {
      single = own;
      traits = sentenceTraits[at] ?? 0;
    } else if (own === single) traits |= sentenceTraits[at] ?? 0;
  });
  return { pair, traits };
}

/** Rarity of a set of terms, one bit each. */
function weightOf(held: number, { terms }: TextQuery): number {
  let sum = 0;
  for (let slot = 0; slot < terms.length; slot += 1) if ((held >>> slot) & 1) sum += terms[slot]?.rarity ?? 0;
  return sum;
}

function isInText({ standIns }: SearchedTerm, text: number, { postings }: TextIndex): boolean {
  return standIns.some(([id]) => {
    const [from, to] = [postings.starts[id] ?? 0, postings.starts[id + 1] ?? 0];
    const at = firstFrom(postings.texts, from, to, text);
    return at < to && postings.texts[at] === text;
  });
}

/** How much a term tells among the texts of one article: its own subject's name tells little. */
function rarityInside({ standIns }: SearchedTerm, text: number, { groups, postings }: TextIndex): number {
  const group = groups.ofText[text] ?? 0;
  const [first, end] = [groups.bounds[group] ?? 0, groups.bounds[group + 1] ?? 0];
  let holding = 0;
  for (const [id] of standIns) {
    const [from, to] = [postings.starts[id] ?? 0, postings.starts[id + 1] ?? 0];
    holding += firstFrom(postings.texts, from, to, end) - firstFrom(postings.texts, from, to, first);
  }
  return rarity(Math.min(holding, end - first), end - first);
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

function traitFor(kind: QuestionKind): number {
  switch (kind) {
    case 'time':
      return Trait.time;
    case 'number':
      return Trait.number;
    case 'person':
    case 'place':
      return Trait.capital;
    case 'cause':
    case 'other':
      return 0;
  }
}
