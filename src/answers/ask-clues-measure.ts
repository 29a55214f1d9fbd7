// A span and a question in, whether a figure or a date measures what is asked out: its unit, a share, a year, a duration.
import type { CorpusEntry } from '../index/corpus.ts';
import { languageOf } from '../languages/language.ts';
import { clueColumns as column } from './ask-clue-names.ts';
import type { Sought } from './ask-sought.ts';
import type { AnswerSpan } from './ask-spans.ts';
import type { PlainToken } from './ask-tokens.ts';

const one = (statement: boolean): number => (statement ? 1 : 0);

/** Writes the clues of a span into the row that begins at `row`; other forms have none. */
export function writeMeasureClues(
  rows: Float64Array,
  row: number,
  span: AnswerSpan,
  entry: CorpusEntry,
  tokens: readonly PlainToken[],
  sought: Sought,
): void {
  if (span.form === 'figure') writeFigureClues(rows, row, span, entry, tokens, sought);
  if (span.form === 'date') writeDateClues(rows, row, span, entry, sought);
}

function writeFigureClues(
  rows: Float64Array,
  row: number,
  { first, last, start, end }: AnswerSpan,
  { article }: CorpusEntry,
  tokens: readonly PlainToken[],
  { wants, focus }: Sought,
): void {
  const { ordinal } = languageOf(article.lang).analysis.questions;
  const own = tokens.slice(first, last + 1);
  // "40 bateaux", "quarante des bateaux".
  const isUnit = tokens.slice(first, last + 3).some(({ term }) => focus.has(term));
  const hasWord = own.slice(1).some(({ word, isStopWord }) => !isStopWord && /^[a-z]/.test(word));
  const isShare = /%|pour cent|per ?cent/iu.test(article.text.slice(start, end));
  rows[row + column.unitAsked] = one(isUnit);
  rows[row + column.unitOther] = one(!isUnit && focus.size > 0 && hasWord);
  rows[row + column.ordinal] = one(own.some(({ word }) => ordinal.test(word)));
  rows[row + column.shareAsked] = one(wants.share === isShare);
}

function writeDateClues(
  rows: Float64Array,
  row: number,
  { start, end, isDuration }: AnswerSpan,
  { article }: CorpusEntry,
  { wants }: Sought,
): void {
  if (wants.year) {
    const hasYear = /\d{4}/.test(article.text.slice(start, end));
    rows[row + column.yearAsked] = one(hasYear);
    rows[row + column.yearMissing] = one(!hasYear);
  }
  if (isDuration !== true) return;
  rows[row + column.durationAsked] = one(wants.duration);
  rows[row + column.durationUnasked] = one(!wants.duration);
}
