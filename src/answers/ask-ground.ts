// A stretch of an article in, all that its answers are weighed by and that no question changes out: words, spans, what a
// span's own words tell. Worked out once for each of the stretches that were asked about last.
import type { Span } from '../articles/article.ts';
import type { CorpusEntry } from '../index/corpus.ts';
import { bearerCluesOf, formCluesOf } from './ask-clues-form.ts';
import { namesOf } from './ask-names.ts';
import { type AnswerSpan, spansIn } from './ask-spans.ts';
import { type PlainToken, plainTokens } from './ask-tokens.ts';

/** What a span tells by itself. */
export interface OwnClues {
  readonly form: ReturnType<typeof formCluesOf>;
  readonly bearer: ReturnType<typeof bearerCluesOf>;
}

export interface Ground {
  readonly tokens: readonly PlainToken[];
  readonly spans: readonly AnswerSpan[];
  readonly ownClues: (span: AnswerSpan) => OwnClues;
}

/** Stretches of one article that are kept; a long article is seldom asked about everywhere. */
const MOST_KEPT = 16;

const kept = new WeakMap<CorpusEntry, Map<string, Ground>>();

export function groundOf(entry: CorpusEntry, stretch: Span): Ground {
  const ofEntry = kept.get(entry) ?? new Map<string, Ground>();
  kept.set(entry, ofEntry);
  const key = `${stretch.start}-${stretch.end}`;
  const ground = ofEntry.get(key) ?? readGround(entry, stretch);
  // Put last, so that the first is the one that was not asked about for the longest.
  ofEntry.delete(key);
  ofEntry.set(key, ground);
  const [oldest] = ofEntry.keys();
  if (ofEntry.size > MOST_KEPT && oldest !== undefined) ofEntry.delete(oldest);
  return ground;
}

function readGround(entry: CorpusEntry, stretch: Span): Ground {
  const tokens = plainTokens(entry, stretch);
  const spans = spansIn(entry, stretch, tokens);
  const smallWords = new Set(tokens.flatMap(({ word, isCapital }) => (isCapital ? [] : [word])));
  const names = namesOf(entry);
  const [opening, closing] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const mentions = names.mentions.filter(({ start, end }) => start < closing && end > opening);
  const nearNames = { ...names, mentions };
  const own = new Map<AnswerSpan, OwnClues>();
  const ownClues = (span: AnswerSpan): OwnClues => {
    const known = own.get(span);
    if (known !== undefined) return known;
    const form = formCluesOf(span, entry, tokens, smallWords);
    const clues = { form, bearer: bearerCluesOf(span, tokens, nearNames) };
    own.set(span, clues);
    return clues;
  };
  return { tokens, spans, ownClues };
}
