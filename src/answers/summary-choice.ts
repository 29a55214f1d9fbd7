// An article and a number in, the sentences that carry it out, in reading order. Chosen whole or not at all: none that
// leans on a sentence that is not shown, no half quotation, nothing that is a quotation without its speaker.
import type { CorpusEntry } from '../index/corpus.ts';
import { contextOf, refersBack } from './dangling.ts';
import { FEATURES, type SummarySentence, summarySentences } from './summary-features.ts';
import { similarity } from './summary-vectors.ts';
import {
  type RepetitionName,
  type SummaryWeights,
  WEIGHTS_ALONE,
  WEIGHTS_TOGETHER,
} from './summary-weights.ts';

/** Sentences of an article that are weighed; news is shorter, and each is compared with every other. */
const MOST_SENTENCES = 300;

/**
 * The `count` sentences, or fewer where the article has no more that can stand alone. Positions in `reading.sentences`.
 * One sentence has to say it all; of several each says its part, so the two are weighed apart.
 */
export function chooseSentences(entry: CorpusEntry, count: number): readonly number[] {
  const weights = count === 1 ? WEIGHTS_ALONE : WEIGHTS_TOGETHER;
  const pool = sentencesToChooseFrom(entry);
  const chosen: SummarySentence[] = [];
  while (chosen.length < Math.min(count, pool.length)) {
    const best = bestOf(
      pool.filter((each) => !chosen.includes(each)),
      chosen,
      weights,
    );
    if (best === null) break;
    chosen.push(best);
  }
  return chosen.map(({ index }) => index).sort((a, b) => a - b);
}

/** The sentences that may be shown alone; never empty for an article with a sentence. */
export function sentencesToChooseFrom(entry: CorpusEntry): readonly SummarySentence[] {
  const all = summarySentences(entry.article, entry.reading.sentences.slice(0, MOST_SENTENCES));
  const able = all.filter(({ text }) => standsAlone(text, entry.article.lang));
  return able.length > 0 ? able : lastResort(entry, all);
}

/** How well a sentence carries the article beside those already chosen. */
export function scoreSentence(
  sentence: SummarySentence,
  chosen: readonly SummarySentence[],
  weights: SummaryWeights,
): number {
  const likeness = repetitionOf(sentence, chosen);
  const own = FEATURES.reduce((sum, name, index) => sum + (sentence.features[index] ?? 0) * weights[name], 0);
  return (
    own + likeness.likeNearestChosen * weights.likeNearestChosen + likeness.likeChosen * weights.likeChosen
  );
}

/** Likeness to the nearest of the chosen sentences and to all on the mean; 0 where none is chosen. */
export function repetitionOf(
  sentence: SummarySentence,
  chosen: readonly SummarySentence[],
): Readonly<Record<RepetitionName, number>> {
  const all = chosen.map(({ vector }) => similarity(vector, sentence.vector));
  return {
    likeNearestChosen: Math.max(0, ...all),
    likeChosen: all.length === 0 ? 0 : all.reduce((sum, value) => sum + value, 0) / all.length,
  };
}

function bestOf(
  pool: readonly SummarySentence[],
  chosen: readonly SummarySentence[],
  weights: SummaryWeights,
): SummarySentence | null {
  let best: SummarySentence | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const each of pool) {
    const score = scoreSentence(each, chosen, weights);
    if (score > bestScore) [best, bestScore] = [each, score];
  }
  return best;
}

/** Whether a reader who sees this sentence alone is not misled. */
export function standsAlone(text: string, lang: 'fr' | 'en'): boolean {
  return (
    !refersBack(text, lang) && hasBalancedMarks(text) && !isBareQuotation(text) && /[\p{L}]{2}/u.test(text)
  );
}

/** «…», “…”, "…" and brackets each open and close inside the sentence. */
export function hasBalancedMarks(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return (
    count('«') === count('»') &&
    count('“') === count('”') &&
    count('"') % 2 === 0 &&
    count('(') === count(')')
  );
}

/** All of it between marks: whose words they are stands elsewhere. */
function isBareQuotation(text: string): boolean {
  return /^(?:«[^«»]*»|“[^“”]*”|"[^"]*")[.!?…]?$/u.test(text.trim());
}

/** Where every sentence leans on another: the first of all, else the first that can show what it leans on. */
function lastResort(entry: CorpusEntry, all: readonly SummarySentence[]): readonly SummarySentence[] {
  const balanced = all.filter(({ text }) => hasBalancedMarks(text));
  const first = balanced[0] ?? all[0];
  const shown = balanced.filter(({ index }) => contextOf(entry.article, entry.reading, index) !== null);
  return first === undefined ? [] : [first, ...shown.filter((each) => each !== first)];
}
