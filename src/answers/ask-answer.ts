// A question's kind and a paragraph in, the spans out that could be the answer: a date, a figure with its unit, a name, a
// place, a clause of cause. Spans of the article's words; which of them answers is weighed in ask-sentence.ts.
import type { Span } from '../articles/article.ts';
import type { CorpusEntry } from '../index/corpus.ts';
import type { QuestionKind } from '../index/question-kind.ts';
import { fold, type Token, tokenize } from '../languages/analysis.ts';
import type { QuestionLexicon } from '../languages/analysis-questions.ts';
import { languageOf } from '../languages/language.ts';

/** The spans of one kind in a stretch of an article, in order; none for a kind that has no form of its own. */
export function answersIn(
  kind: QuestionKind,
  { article, reading }: CorpusEntry,
  stretch: Span,
): readonly Span[] {
  const { analysis } = languageOf(article.lang);
  const tokens = tokenize(article.text.slice(stretch.start, stretch.end), analysis).map((token) => ({
    ...token,
    start: token.start + stretch.start,
    end: token.end + stretch.start,
  }));
  const dates = reading.dates.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  // "Combien de jours ?" is answered by a duration, never by a day of the month.
  const calendar = dates.filter(({ type }) => type === 'DATE' || type === 'TIME');
  switch (kind) {
    case 'time':
      return dates.map(({ start, end }) => ({ start, end }));
    case 'number':
      return figuresIn(article.text, tokens, analysis.questions).filter(
        (figure) => !overlapsAny(figure, calendar),
      );
    case 'person':
    case 'place': {
      const names = namesIn(article.text, tokens, analysis.questions).filter(
        (name) => !overlapsAny(name, dates),
      );
      const isPlace = ({ start }: Span): boolean =>
        analysis.questions.beforePlace.test(article.text.slice(Math.max(stretch.start, start - 24), start));
      return names.filter((name) => isPlace(name) === (kind === 'place'));
    }
    case 'cause':
      return causesIn(article.text, stretch, analysis.questions);
    case 'other':
      return [];
  }
}

function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start < span.end && end > span.start);
}

/** "7,2 millions d’euros", "quarante-quatre", "40 %": figures in a row and the word they count. */
function figuresIn(
  text: string,
  tokens: readonly Token[],
  { numerals, unitLinks }: QuestionLexicon,
): readonly Span[] {
  const isFigure = (token: Token | undefined): boolean =>
    token !== undefined && (/^\d/.test(token.word) || numerals.has(token.word));
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isFigure(tokens[at])) continue;
    let last = at;
    while (isFigure(tokens[last + 1]) && isJoined(text, tokens[last], tokens[last + 1])) last += 1;
    found.push({ start: tokens[at]?.start ?? 0, end: unitEnd(text, tokens, last, unitLinks) });
    at = last;
  }
  return found;
}

/** Only blanks or a hyphen stand between. */
function isJoined(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return /^[\s\u00a0\u202f-]*(?:\p{L}['’])?$/u.test(text.slice(left.end, right.start));
}

/** The end of a sign or of the noun that follows. */
function unitEnd(
  text: string,
  tokens: readonly Token[],
  last: number,
  unitLinks: ReadonlySet<string>,
): number {
  const end = tokens[last]?.end ?? 0;
  const sign = /^[\s\u00a0\u202f]*[%‰€$£°]/u.exec(text.slice(end, end + 4))?.[0];
  if (sign !== undefined) return end + sign.length;
  const next = tokens[last + 1];
  if (next === undefined || !isJoined(text, tokens[last], next)) return end;
  if (!unitLinks.has(next.word)) return next.isStopWord ? end : next.end;
  const noun = tokens[last + 2];
  return noun !== undefined && !noun.isStopWord && isJoined(text, next, noun) ? noun.end : end;
}

/** Words with capitals in a row, small links inside: "Organisation des ports atlantiques" ends at its last capital. */
function namesIn(text: string, tokens: readonly Token[], { nameLinks }: QuestionLexicon): readonly Span[] {
  const isCapital = (token: Token | undefined): boolean =>
    token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.end)) && !token.isStopWord;
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens[at])) continue;
    let last = at;
    for (let next = at + 1; next < tokens.length && next - last <= 2; next += 1) {
      if (!isJoined(text, tokens[next - 1], tokens[next])) break;
      if (isCapital(tokens[next])) last = next;
      else if (!nameLinks.has(tokens[next]?.word ?? '')) break;
    }
    found.push({ start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    at = last;
  }
  return found;
}

/** From "parce que" to the clause's end. */
function causesIn(text: string, stretch: Span, { causeOpening }: QuestionLexicon): readonly Span[] {
  const words = text.slice(stretch.start, stretch.end);
  return [...words.matchAll(causeOpening)].map(({ index, 0: opening }) => {
    const rest = words.slice(index + opening.length);
    const length = rest.search(/[,;:.!?»”)]/u);
    const end = index + opening.length + (length < 0 ? rest.length : length);
    return {
      start: stretch.start + index,
      end: stretch.start + index + words.slice(index, end).trimEnd().length,
    };
  });
}

/**
 * Whether a span says nothing that the question did not: "Brévin" is no answer to "Où est Brévin ?", nor is "Odile
 * Castain" to "Qui est Castain ?".
 */
export function isAsked(text: string, span: Span, kind: QuestionKind, asked: ReadonlySet<string>): boolean {
  const words = fold(text.slice(span.start, span.end)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const isName = kind === 'person' || kind === 'place';
  return isName ? asked.has(words.at(-1) ?? '') : words.every((word) => asked.has(word));
}
