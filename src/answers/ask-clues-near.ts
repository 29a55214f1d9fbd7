// The words of a passage and its spans in, how near each span stands to the question's words out: by steps, inside the
// sentence, inside the clause.
import type { QueryTerm } from '../index/search-index.ts';
import { CLUE_COUNT, clueColumns as column } from './ask-clue-names.ts';
import type { AnswerSpan, SpanForm } from './ask-spans.ts';
import type { MetTerms, PlainToken } from './ask-tokens.ts';

/** Words over which nearness halves. */
const NEAR = 4;
/** Nothing is farther than this. */
const FAR = 40;
/** A sentence's end parts as this many words do. */
const SENTENCE_STEPS = 6;
/** A word that only begins alike is farther by this many words. */
const UNLIKE_STEPS = 2;

interface PlaceOfTerm {
  readonly at: number;
  readonly weight: number;
}

interface Nearness {
  readonly near: number;
  readonly before: number;
  readonly after: number;
  /** Words to the nearest term, and its place. */
  readonly gap: number;
  readonly closest: number;
}

/** Writes the clues of each span into its row. */
export function writeNearClues(
  rows: Float64Array,
  tokens: readonly PlainToken[],
  spans: readonly AnswerSpan[],
  terms: readonly QueryTerm[],
  met: MetTerms,
): void {
  const places = placesOf(terms.length, met);
  const sharesAt = sharesOf(tokens, terms, places);
  const nearness = spans.map((span) => nearnessOf(span, tokens, terms, places));
  const best = nearestByForm(spans, nearness);
  const rivals = new Map<SpanForm, Int32Array>();
  spans.forEach((span, at) => {
    const { near, before, after, gap, closest } = nearness[at] as Nearness;
    const shares = sharesAt(span.first);
    const row = at * CLUE_COUNT;
    rows[row + column.near] = near;
    rows[row + column.nearBefore] = before;
    rows[row + column.nearAfter] = after;
    rows[row + column.nearest] = 1 / (1 + gap / 2);
    rows[row + column.inClause] = shares.inClause;
    rows[row + column.inSentence] = shares.inSentence;
    rows[row + column.inPair] = shares.inPair;
    rows[row + column.bestSentence] = shares.bestSentence;
    rows[row + column.bestPair] = shares.bestPair;
    rows[row + column.nearInBest] = near * shares.bestSentence;
    rows[row + column.firstOfForm] = near >= (best.get(span.form) ?? 0) ? 1 : 0;
    const ends = rivals.get(span.form) ?? firstEnds(spans, span.form, tokens.length);
    rivals.set(span.form, ends);
    rows[row + column.rivalBetween] = hasRivalBetween(span, closest, ends) ? 1 : 0;
  });
}

/** Of each term, in the order of the words. */
function placesOf(terms: number, { slots, weights }: MetTerms): readonly (readonly PlaceOfTerm[])[] {
  const places: PlaceOfTerm[][] = Array.from({ length: terms }, () => []);
  slots.forEach((slot, at) => {
    if (slot >= 0) places[slot]?.push({ at, weight: weights[at] ?? 0 });
  });
  return places;
}

/** Rarity-weighted shares of the terms: see `clueNames`. */
interface Shares {
  readonly inClause: number;
  readonly inSentence: number;
  readonly inPair: number;
  readonly bestSentence: number;
  readonly bestPair: number;
}

/** Of what a span stands in, by its first word. */
function sharesOf(
  tokens: readonly PlainToken[],
  terms: readonly QueryTerm[],
  places: readonly (readonly PlaceOfTerm[])[],
): (first: number) => Shares {
  const whole = wholeOf(terms);
  const shareOf = (weightOf: (slot: number) => number): number =>
    terms.reduce((sum, { rarity }, slot) => sum + rarity * weightOf(slot), 0) / whole;
  const clauses = clauseNumbers(tokens);
  const sentences = tokens.map(({ sentence }) => sentence);
  const inClauses = bestWeights(places, clauses);
  const inSentences = bestWeights(places, sentences);
  const byClause = inClauses.map((held) => shareOf((slot) => held[slot] ?? 0));
  const bySentence = inSentences.map((held) => shareOf((slot) => held[slot] ?? 0));
  const byPair = inSentences.map((held, at) =>
    shareOf((slot) => Math.max(held[slot] ?? 0, inSentences[at - 1]?.[slot] ?? 0)),
  );
  const [mostInSentence, mostInPair] = [Math.max(...bySentence) || 1, Math.max(...byPair) || 1];
  return (first) => {
    const inSentence = bySentence[sentences[first] ?? 0] ?? 0;
    const inPair = byPair[sentences[first] ?? 0] ?? 0;
    return {
      inClause: byClause[clauses[first] ?? 0] ?? 0,
      inSentence,
      inPair,
      bestSentence: inSentence / mostInSentence,
      bestPair: inPair / mostInPair,
    };
  };
}

/** For each stretch, numbered from 0 by word, how well each term is met there at best. */
function bestWeights(
  places: readonly (readonly PlaceOfTerm[])[],
  stretchOf: readonly number[],
): readonly Float64Array[] {
  const count = (stretchOf.at(-1) ?? 0) + 1;
  const best = Array.from({ length: count }, () => new Float64Array(places.length));
  places.forEach((ofTerm, slot) => {
    for (const { at, weight } of ofTerm) {
      const held = best[stretchOf[at] ?? 0];
      if (held !== undefined && weight > (held[slot] ?? 0)) held[slot] = weight;
    }
  });
  return best;
}

function wholeOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
}

function clauseNumbers(tokens: readonly PlainToken[]): readonly number[] {
  let clause = 0;
  return tokens.map(({ gap }) => {
    if (gap !== 'joined') clause += 1;
    return clause;
  });
}

function nearnessOf(
  span: AnswerSpan,
  tokens: readonly PlainToken[],
  terms: readonly QueryTerm[],
  places: readonly (readonly PlaceOfTerm[])[],
): Nearness {
  let [near, before, after, gap, closest] = [0, 0, 0, FAR, -1];
  const sentence = tokens[span.first]?.sentence ?? 0;
  terms.forEach(({ rarity }, slot) => {
    let [bestBefore, bestAfter] = [0, 0];
    for (const { at, weight } of places[slot] ?? []) {
      if (at >= span.first && at <= span.last) continue;
      const words = at < span.first ? span.first - at - 1 : at - span.last - 1;
      const steps = words + SENTENCE_STEPS * Math.abs((tokens[at]?.sentence ?? 0) - sentence);
      const value = weight / (1 + steps / NEAR);
      if (at < span.first) bestBefore = Math.max(bestBefore, value);
      else bestAfter = Math.max(bestAfter, value);
      const far = steps + (weight === 1 ? 0 : UNLIKE_STEPS);
      if (far < gap) [gap, closest] = [far, at];
    }
    near += rarity * Math.max(bestBefore, bestAfter);
    before += rarity * bestBefore;
    after += rarity * bestAfter;
  });
  const whole = wholeOf(terms);
  return { near: near / whole, before: before / whole, after: after / whole, gap, closest };
}

/** How near the nearest span of each form stands. */
function nearestByForm(
  spans: readonly AnswerSpan[],
  nearness: readonly Nearness[],
): ReadonlyMap<SpanForm, number> {
  const best = new Map<SpanForm, number>();
  spans.forEach(({ form }, at) => {
    best.set(form, Math.max(best.get(form) ?? 0, nearness[at]?.near ?? 0));
  });
  return best;
}

/** For each word the last word of the span of this form that ends first among those that begin there or later. */
function firstEnds(spans: readonly AnswerSpan[], form: SpanForm, words: number): Int32Array {
  const ends = new Int32Array(words + 1).fill(words);
  for (const { first, last, form: own } of spans) {
    if (own === form) ends[first] = Math.min(ends[first] ?? words, last);
  }
  for (let at = words - 1; at >= 0; at -= 1) ends[at] = Math.min(ends[at] ?? words, ends[at + 1] ?? words);
  return ends;
}

/** Whether a span that `ends` tells of stands between this one and the closest term. */
function hasRivalBetween({ first, last }: AnswerSpan, closest: number, ends: Int32Array): boolean {
  if (closest < 0) return false;
  const [from, to] = closest < first ? [closest, first] : [last, closest];
  return (ends[from + 1] ?? to) < to;
}
