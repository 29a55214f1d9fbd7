// The words of a passage, its spans and a question in, a row of clues for each span out. Clues are weighed in ask-mark.ts;
// nothing is decided here.
import type { CorpusEntry } from '../index/corpus.ts';
import type { QueryTerm } from '../index/search-index.ts';
import { languageOf } from '../languages/language.ts';
import { bearerClueNames, formClueNames, measureClueNames, measureCluesOf } from './ask-clues-form.ts';
import { nearClueNames, nearCluesOf } from './ask-clues-near.ts';
import type { Ground } from './ask-ground.ts';
import type { Sought } from './ask-sought.ts';
import { type AnswerSpan, spanForms } from './ask-spans.ts';
import type { StretchToken } from './ask-tokens.ts';

const askedClueNames = [
  /** Share of its words that the question holds; the noun asked for in it, before it, behind it. */
  'asked',
  'holdsFocus',
  'afterFocus',
  'beforeFocus',
] as const;
const orderClueNames = [
  /** After "par", "by". */
  'agent',
  /** How near it stands before and after the question's verb, and where the question asks who does it. */
  'beforeVerb',
  'afterVerb',
  'subjectBeforeVerb',
  'subjectAfterVerb',
  'agentOfVerb',
] as const;

/** Columns of a row: what form the span has, then what it is told by, each from 0 to about 1. */
export const clueNames = [
  ...spanForms,
  ...nearClueNames,
  ...askedClueNames,
  ...orderClueNames,
  ...formClueNames,
  ...measureClueNames,
  ...bearerClueNames,
] as const;
export type ClueName = (typeof clueNames)[number];

/** Numbers in a row. */
export const CLUE_COUNT = clueNames.length;

export interface Passage {
  readonly entry: CorpusEntry;
  readonly ownClues: Ground['ownClues'];
  readonly tokens: readonly StretchToken[];
  /** Only those that say something that the question did not. */
  readonly spans: readonly AnswerSpan[];
  readonly terms: readonly QueryTerm[];
  readonly sought: Sought;
}

/** Words within which a verb is tied to a span, and over which that weakens by half. */
const VERB_REACH = 8;
const VERB_NEAR = 3;
/** Words within which the noun asked for describes a span, and "par" governs it. */
const BESIDE = 3;

/** One row of `CLUE_COUNT` numbers for each span, in order. */
export function cluesOf({ entry, ownClues, tokens, spans, terms, sought }: Passage): Float64Array {
  const rows = new Float64Array(spans.length * CLUE_COUNT);
  const near = nearCluesOf(tokens, spans, terms);
  const { agentWords } = languageOf(entry.article.lang).analysis.questions;
  let place = 0;
  const write = <Name extends string>(
    columns: readonly Name[],
    group: Readonly<Record<Name, number>> | undefined,
  ): void => {
    for (const column of columns) {
      rows[place] = group?.[column] ?? 0;
      place += 1;
    }
  };
  spans.forEach((span, at) => {
    rows[place + spanForms.indexOf(span.form)] = 1;
    place += spanForms.length;
    write(nearClueNames, near[at]);
    write(askedClueNames, askedClues(span, tokens, sought));
    write(orderClueNames, orderClues(span, tokens, sought, agentWords));
    const own = ownClues(span);
    write(formClueNames, own.form);
    write(measureClueNames, measureCluesOf(span, entry, tokens, sought));
    write(bearerClueNames, own.bearer);
  });
  return rows;
}

/** Share of the span's own words that stand in the question, 0 to 1. */
export function askedShare(
  { first, last }: AnswerSpan,
  tokens: readonly StretchToken[],
  { words }: Sought,
): number {
  const own = tokens.slice(first, last + 1).filter(({ isStopWord }) => !isStopWord);
  const asked = own.filter(({ weight, word }) => weight === 1 || words.has(word));
  return own.length === 0 ? 1 : asked.length / own.length;
}

function askedClues(
  span: AnswerSpan,
  tokens: readonly StretchToken[],
  sought: Sought,
): Readonly<Record<(typeof askedClueNames)[number], number>> {
  const { first, last } = span;
  const holds = (from: number, to: number): number =>
    tokens.slice(Math.max(0, from), to).some(({ term, isStopWord }) => !isStopWord && sought.focus.has(term))
      ? 1
      : 0;
  return {
    asked: askedShare(span, tokens, sought),
    holdsFocus: holds(first, last + 1),
    afterFocus: holds(first - BESIDE, first),
    beforeFocus: holds(last + 1, last + 1 + BESIDE),
  };
}

function orderClues(
  { first, last }: AnswerSpan,
  tokens: readonly StretchToken[],
  { verb, isSubject, isAgent }: Sought,
  agentWords: ReadonlySet<string>,
): Readonly<Record<(typeof orderClueNames)[number], number>> {
  const isGoverned = tokens
    .slice(Math.max(0, first - BESIDE), first)
    .some(({ word }) => agentWords.has(word));
  const isVerb = ({ term }: StretchToken): boolean => verb !== null && term === verb;
  const sentence = tokens[first]?.sentence;
  const after = tokens
    .slice(last + 1, last + 1 + VERB_REACH)
    .findIndex((token) => token.sentence === sentence && isVerb(token));
  const lead = tokens.slice(Math.max(0, first - VERB_REACH), first);
  const before = lead.findLastIndex(isVerb);
  const beforeVerb = after < 0 ? 0 : 1 / (1 + after / VERB_NEAR);
  const afterVerb = before < 0 ? 0 : 1 / (1 + (lead.length - before - 1) / VERB_NEAR);
  return {
    agent: isGoverned ? 1 : 0,
    beforeVerb,
    afterVerb,
    subjectBeforeVerb: isSubject ? beforeVerb : 0,
    subjectAfterVerb: isSubject ? afterVerb : 0,
    agentOfVerb: isGoverned && (afterVerb > 0 || isAgent) ? 1 : 0,
  };
}
