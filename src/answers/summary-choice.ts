// An article and a number in, the sentences that carry it out, in reading order. Chosen whole or not at all: none that
// leans on a sentence that is not shown, no half quotation, nothing that is a quotation without its speaker.
import type { CorpusEntry } from '../index/corpus.ts';
import { contextOf, refersBack } from './dangling.ts';
import { type SummarySentence, similarity, summarySentences } from './summary-features.ts';
import { SUMMARY_WEIGHTS } from './summary-weights.ts';

/** What is taken off for likeness to a sentence already chosen. */
const REPETITION = 1.5;

/** The `count` sentences, or fewer where the article has no more that can stand alone. Positions in `reading.sentences`. */
export function chooseSentences({ article, reading }: CorpusEntry, count: number): readonly number[] {
  const all = summarySentences(article, reading.sentences);
  const able = all.filter(({ text }) => standsAlone(text, article.lang));
  const pool = able.length > 0 ? able : lastResort({ article, reading }, all);
  const chosen: SummarySentence[] = [];
  while (chosen.length < Math.min(count, pool.length)) {
    const best = bestOf(
      pool.filter((each) => !chosen.includes(each)),
      chosen,
    );
    if (best === null) break;
    chosen.push(best);
  }
  return chosen.map(({ index }) => index).sort((a, b) => a - b);
}

/** Weighted sum of the features. */
export function scoreSentence({ features }: SummarySentence): number {
  return features.reduce((sum, value, index) => sum + value * (SUMMARY_WEIGHTS[index] ?? 0), 0);
}

function bestOf(
  pool: readonly SummarySentence[],
  chosen: readonly SummarySentence[],
): SummarySentence | null {
  let best: SummarySentence | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const each of pool) {
    const repeated = Math.max(0, ...chosen.map(({ vector }) => similarity(vector, each.vector)));
    const score = scoreSentence(each) - REPETITION * repeated;
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
