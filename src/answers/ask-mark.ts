// A passage and a question in, how likely each of its spans answers out, and the one that is shown as the answer, or none:
// the weights and the bar are data, fitted elsewhere.
import type { Span } from '../articles/article.ts';
import type { Corpus, CorpusEntry } from '../index/corpus.ts';
import type { QueryTerm } from '../index/search-index.ts';
import { languageOf } from '../languages/language.ts';
import { CLUE_COUNT, clueNames } from './ask-clue-names.ts';
import { askedShare, cluesOf, type Passage } from './ask-clues.ts';
import { groundOf } from './ask-ground.ts';
import { readSought, type Sought, soughtKinds } from './ask-sought.ts';
import type { AnswerSpan } from './ask-spans.ts';
import { meetTerms } from './ask-tokens.ts';
import { answerBars, answerWeights } from './ask-weights.ts';

/** What is asked of the articles of one language. */
export interface Asked {
  readonly terms: readonly QueryTerm[];
  readonly sought: Sought;
}

/** A span with its share of what could answer: 0 to 1, all of a passage together 1. */
export interface LikelySpan extends AnswerSpan {
  readonly share: number;
}

/** Spans that overlap by half of their length are one answer. */
const SAME = 0.5;
/** A passage with fewer of the question's words is often not the one that answers. */
const LEAST_HELD = 0.6;
/** Where a preposition may stand before a place, in UTF-16 units. */
const LEAD = 24;

/** The question as articles of the entry's language see it. */
export function readAsked(question: string, { article }: CorpusEntry, corpus: Corpus): Asked {
  return {
    terms: corpus.search.analyse(question, article.lang),
    sought: readSought(question, article.lang),
  };
}

/** The spans of a stretch that say something that the question did not. */
export function readPassage(entry: CorpusEntry, stretch: Span, { terms, sought }: Asked): Passage {
  const ground = groundOf(entry, stretch);
  const met = meetTerms(ground.places, ground.tokens.length, terms);
  const spans = ground.spans.filter((span) => askedShare(span, ground.tokens, met, sought) < 1);
  return { entry, ground, met, spans, terms, sought };
}

/** By kind of question one weight for each clue, in order. */
const weights: readonly (readonly number[])[] = soughtKinds.map((_, kind) =>
  clueNames.map((name) => answerWeights[name]?.[kind] ?? 0),
);

/** How likely each span answers, in order: shares of what could answer, together 1. */
export function spanShares(passage: Passage): readonly number[] {
  const rows = cluesOf(passage);
  const own = weights[soughtKinds.indexOf(passage.sought.kind)] ?? [];
  const scores = passage.spans.map((_, at) => scoreOf(rows, at, own));
  const top = Math.max(...scores);
  const likelihoods = scores.map((score) => Math.exp(score - top));
  const whole = likelihoods.reduce((sum, likelihood) => sum + likelihood, 0);
  return likelihoods.map((likelihood) => likelihood / whole);
}

function scoreOf(rows: Float64Array, at: number, own: readonly number[]): number {
  let sum = 0;
  for (let column = 0; column < CLUE_COUNT; column += 1) {
    sum += (own[column] ?? 0) * (rows[at * CLUE_COUNT + column] ?? 0);
  }
  return sum;
}

/** The likeliest span, with the share of all that are the same but for a word; null in a passage without any. */
export function likeliest(spans: readonly LikelySpan[]): LikelySpan | null {
  const [first, ...others] = spans;
  if (first === undefined) return null;
  const best = others.reduce((most, span) => (span.share > most.share ? span : most), first);
  const share = spans.reduce((sum, span) => (isSame(span, best) ? sum + span.share : sum), 0);
  return { ...best, share };
}

function isSame(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return 2 * shared >= SAME * (one.end - one.start + (other.end - other.start));
}

/**
 * Whether a span may be marked at all: its passage holds enough of the question's words to be about it, a place stands
 * where places do ("à Brévin"), and only a date or a year tells when.
 */
export function mayBeMarked({ met, terms, sought, entry: { article } }: Passage, span: AnswerSpan): boolean {
  const held = new Set(met.slots.filter((_, at) => met.weights[at] === 1));
  if (held.size < LEAST_HELD * terms.length) return false;
  if (sought.kind === 'time') return span.form === 'date' || isYear(article.text.slice(span.start, span.end));
  if (sought.kind !== 'place') return true;
  const { beforePlace } = languageOf(article.lang).analysis.questions;
  return (
    span.form === 'name' && beforePlace.test(article.text.slice(Math.max(0, span.start - LEAD), span.start))
  );
}

/** A year that the reading took for no date: "fondée en 761". */
function isYear(words: string): boolean {
  return /^\d{3,4}$/.test(words);
}

/** Whether words are marked at all for what is sought: a bar above 1 is out of reach. */
export function isEverMarked({ kind }: Sought): boolean {
  return answerBars[kind] <= 1;
}

/** The answer to mark among the spans that are shown; none where it would be wrong more often than one time in five. */
export function markedAnswer(passage: Passage, shown: readonly LikelySpan[]): Span | null {
  const best = likeliest(shown);
  if (best === null || best.share < answerBars[passage.sought.kind]) return null;
  return mayBeMarked(passage, best) ? { start: best.start, end: best.end } : null;
}
