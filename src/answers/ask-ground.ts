// A stretch of an article in, all that its answers are weighed by and that no question changes out: words, spans, what a
// span's own words tell. Worked out once for each of the stretches that were asked about last.
import type { Span } from '../articles/article.ts';
import type { CorpusEntry } from '../index/corpus.ts';
import { termsOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import { bearerClueNames, CLUE_COUNT, clueColumns as column, formClueNames } from './ask-clue-names.ts';
import { bearerCluesOf, formCluesOf } from './ask-clues-form.ts';
import { namesOf } from './ask-names.ts';
import { type AnswerSpan, spansIn } from './ask-spans.ts';
import { type PlainToken, placeTokens, plainTokens, type TokenPlaces } from './ask-tokens.ts';

export interface GroundSentence extends Span {
  /** Terms that it holds. */
  readonly terms: ReadonlySet<string>;
}

export interface Ground {
  readonly tokens: readonly PlainToken[];
  readonly places: TokenPlaces;
  readonly spans: readonly AnswerSpan[];
  readonly sentences: readonly GroundSentence[];
  /** A span's row of clues as far as no question changes it, `CLUE_COUNT` numbers. */
  readonly ownRow: (span: AnswerSpan) => Float64Array;
}

/** Stretches of one article that are kept; a long article is seldom asked about everywhere. */
const MOST_KEPT = 16;
/** Words within which "par" governs a span. */
const AGENT_REACH = 3;

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
  const { agentWords } = languageOf(entry.article.lang).analysis.questions;
  const rows = new Map<AnswerSpan, Float64Array>();
  const ownRow = (span: AnswerSpan): Float64Array => {
    const known = rows.get(span);
    if (known !== undefined) return known;
    const row = new Float64Array(CLUE_COUNT);
    row[column[span.form]] = 1;
    const form = formCluesOf(span, entry, tokens, smallWords);
    for (const name of formClueNames) row[column[name]] = form[name];
    const bearer = bearerCluesOf(span, tokens, nearNames);
    for (const name of bearerClueNames) row[column[name]] = bearer[name];
    const lead = tokens.slice(Math.max(0, span.first - AGENT_REACH), span.first);
    row[column.agent] = lead.some(({ word }) => agentWords.has(word)) ? 1 : 0;
    rows.set(span, row);
    return row;
  };
  return { tokens, places: placeTokens(tokens), spans, sentences: sentencesIn(entry, stretch), ownRow };
}

function sentencesIn({ article, reading }: CorpusEntry, stretch: Span): readonly GroundSentence[] {
  const { analysis } = languageOf(article.lang);
  return reading.sentences
    .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
    .map(({ start, end }) => ({
      start,
      end,
      terms: new Set(termsOf(article.text.slice(start, end), analysis)),
    }));
}
