// The words of a passage and its spans in, how near each span stands to the question's words out: by steps, inside the
// sentence, inside the clause.
import type { QueryTerm } from '../index/search-index.ts';
import type { AnswerSpan } from './ask-spans.ts';
import type { StretchToken } from './ask-tokens.ts';

export const nearClueNames = [
  /** Rarity-weighted nearness of the terms, on either side, before and after. */
  'near',
  'nearBefore',
  'nearAfter',
  /** Nearness of the nearest term. */
  'nearest',
  /** Rarity-weighted share of the terms in its clause, its sentence, that and the one before. */
  'inClause',
  'inSentence',
  'inPair',
  /** The same by the best sentence of the passage. */
  'bestSentence',
  'bestPair',
  'nearInBest',
  /** 1 for the nearest of its form; 1 where another of its form stands between it and the nearest term. */
  'firstOfForm',
  'rivalBetween',
] as const;
export type NearClues = Readonly<Record<(typeof nearClueNames)[number], number>>;

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

/** Of each span, in order. */
export function nearCluesOf(
  tokens: readonly StretchToken[],
  spans: readonly AnswerSpan[],
  terms: readonly QueryTerm[],
): readonly NearClues[] {
  const places = terms.map((_, slot) =>
    tokens.flatMap((token, at) => (token.slot === slot ? [{ at, weight: token.weight }] : [])),
  );
  const share = sharesOf(tokens, terms, places);
  const nearness = spans.map((span) => nearnessOf(span, tokens, terms, places));
  const isNearest = nearestOfForm(spans, nearness);
  return spans.map((span, at) => {
    const { near, before, after, gap, closest } = nearness[at] as Nearness;
    const shares = share(span);
    return {
      near,
      nearBefore: before,
      nearAfter: after,
      nearest: 1 / (1 + gap / 2),
      ...shares,
      nearInBest: near * shares.bestSentence,
      firstOfForm: isNearest(at) ? 1 : 0,
      rivalBetween: hasRivalBetween(span, closest, spans) ? 1 : 0,
    };
  });
}

type Shares = Pick<NearClues, 'inClause' | 'inSentence' | 'inPair' | 'bestSentence' | 'bestPair'>;

function sharesOf(
  tokens: readonly StretchToken[],
  terms: readonly QueryTerm[],
  places: readonly (readonly PlaceOfTerm[])[],
): (span: AnswerSpan) => Shares {
  const clauses = clauseNumbers(tokens);
  const whole = wholeOf(terms);
  const shareOf = (isWithin: (at: number) => boolean): number =>
    terms.reduce((sum, { rarity }, slot) => {
      let best = 0;
      for (const { at, weight } of places[slot] ?? []) if (weight > best && isWithin(at)) best = weight;
      return sum + rarity * best;
    }, 0) / whole;
  const sentenceOf = (at: number): number => tokens[at]?.sentence ?? 0;
  const sentences = Array.from({ length: sentenceOf(tokens.length - 1) + 1 }, (_, at) => at);
  const bySentence = sentences.map((one) => shareOf((at) => sentenceOf(at) === one));
  const byPair = sentences.map((one) =>
    shareOf((at) => sentenceOf(at) === one || sentenceOf(at) === one - 1),
  );
  const [mostInSentence, mostInPair] = [Math.max(...bySentence) || 1, Math.max(...byPair) || 1];
  const byClause = new Map<number, number>();
  return ({ first }) => {
    const clause = clauses[first] ?? 0;
    const inClause = byClause.get(clause) ?? shareOf((at) => clauses[at] === clause);
    byClause.set(clause, inClause);
    const inSentence = bySentence[sentenceOf(first)] ?? 0;
    const inPair = byPair[sentenceOf(first)] ?? 0;
    return {
      inClause,
      inSentence,
      inPair,
      bestSentence: inSentence / mostInSentence,
      bestPair: inPair / mostInPair,
    };
  };
}

function wholeOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
}

function clauseNumbers(tokens: readonly StretchToken[]): readonly number[] {
  let clause = 0;
  return tokens.map(({ gap }) => {
    if (gap !== 'joined') clause += 1;
    return clause;
  });
}

function nearnessOf(
  span: AnswerSpan,
  tokens: readonly StretchToken[],
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

function nearestOfForm(spans: readonly AnswerSpan[], nearness: readonly Nearness[]): (at: number) => boolean {
  const best = new Map<string, number>();
  spans.forEach(({ form }, at) => {
    best.set(form, Math.max(best.get(form) ?? 0, nearness[at]?.near ?? 0));
  });
  return (at) => (nearness[at]?.near ?? 0) >= (best.get(spans[at]?.form ?? '') ?? 0);
}

function hasRivalBetween(span: AnswerSpan, closest: number, spans: readonly AnswerSpan[]): boolean {
  if (closest < 0) return false;
  const [from, to] = closest < span.first ? [closest, span.first] : [span.last, closest];
  return spans.some(({ form, first, last }) => form === span.form && first > from && last < to);
}
