// The words of a passage, its spans and a question in, a row of clues for each span out. Clues are weighed in ask-mark.ts;
// nothing is decided here.
import type { CorpusEntry } from '../index/corpus.ts';
import type { QueryTerm } from '../index/search-index.ts';
import { CLUE_COUNT, clueColumns as column } from './ask-clue-names.ts';
import { writeMeasureClues } from './ask-clues-measure.ts';
import { writeNearClues } from './ask-clues-near.ts';
import type { Ground } from './ask-ground.ts';
import type { Sought } from './ask-sought.ts';
import type { AnswerSpan } from './ask-spans.ts';
import type { MetTerms, PlainToken } from './ask-tokens.ts';

export interface Passage {
  readonly entry: CorpusEntry;
  readonly ground: Ground;
  /** Which of the words meet the terms. */
  readonly met: MetTerms;
  /** Only those that say something that the question did not. */
  readonly spans: readonly AnswerSpan[];
  readonly terms: readonly QueryTerm[];
  readonly sought: Sought;
}

/** Words within which a verb is tied to a span, and over which that weakens by half. */
const VERB_REACH = 8;
const VERB_NEAR = 3;
/** Words within which the noun asked for describes a span. */
const BESIDE = 3;

/** One row of `CLUE_COUNT` numbers for each span, in order. */
export function cluesOf({ entry, ground, met, spans, terms, sought }: Passage): Float64Array {
  const { tokens, ownRow } = ground;
  const rows = new Float64Array(spans.length * CLUE_COUNT);
  spans.forEach((span, at) => {
    const row = at * CLUE_COUNT;
    rows.set(ownRow(span), row);
    rows[row + column.asked] = askedShare(span, tokens, met, sought);
    writeFocusClues(rows, row, span, tokens, sought);
    writeOrderClues(rows, row, span, tokens, sought);
    writeMeasureClues(rows, row, span, entry, tokens, sought);
  });
  writeNearClues(rows, tokens, spans, terms, met);
  return rows;
}

/** Share of the span's own words that stand in the question, 0 to 1. */
export function askedShare(
  { first, last }: AnswerSpan,
  tokens: readonly PlainToken[],
  { weights }: MetTerms,
  { words }: Sought,
): number {
  let [own, asked] = [0, 0];
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isStopWord) continue;
    own += 1;
    if (weights[at] === 1 || words.has(token.word)) asked += 1;
  }
  return own === 0 ? 1 : asked / own;
}

function writeFocusClues(
  rows: Float64Array,
  row: number,
  { first, last }: AnswerSpan,
  tokens: readonly PlainToken[],
  { focus }: Sought,
): void {
  if (focus.size === 0) return;
  const holds = (from: number, to: number): number => {
    const beside = tokens.slice(Math.max(0, from), to);
    return beside.some(({ term, isStopWord }) => !isStopWord && focus.has(term)) ? 1 : 0;
  };
  rows[row + column.holdsFocus] = holds(first, last + 1);
  rows[row + column.afterFocus] = holds(first - BESIDE, first);
  rows[row + column.beforeFocus] = holds(last + 1, last + 1 + BESIDE);
}

function writeOrderClues(
  rows: Float64Array,
  row: number,
  { first, last }: AnswerSpan,
  tokens: readonly PlainToken[],
  { verb, isSubject, isAgent }: Sought,
): void {
  const isGoverned = rows[row + column.agent] === 1;
  if (isGoverned && isAgent) rows[row + column.agentOfVerb] = 1;
  if (verb === null) return;
  const sentence = tokens[first]?.sentence;
  const after = tokens
    .slice(last + 1, last + 1 + VERB_REACH)
    .findIndex((token) => token.sentence === sentence && token.term === verb);
  const lead = tokens.slice(Math.max(0, first - VERB_REACH), first);
  const before = lead.findLastIndex(({ term }) => term === verb);
  const beforeVerb = after < 0 ? 0 : 1 / (1 + after / VERB_NEAR);
  const afterVerb = before < 0 ? 0 : 1 / (1 + (lead.length - before - 1) / VERB_NEAR);
  rows[row + column.beforeVerb] = beforeVerb;
  rows[row + column.afterVerb] = afterVerb;
  if (isSubject) {
    rows[row + column.subjectBeforeVerb] = beforeVerb;
    rows[row + column.subjectAfterVerb] = afterVerb;
  }
  if (isGoverned && afterVerb > 0) rows[row + column.agentOfVerb] = 1;
}
