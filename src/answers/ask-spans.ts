// The words of a passage in, the spans out that could answer something: names, dates, figures with their unit, clauses of
// cause, words between marks, noun phrases. Which of them answers is weighed elsewhere.
import type { Span } from '../articles/article.ts';
import type { CorpusEntry } from '../index/corpus.ts';
import type { QuestionLexicon } from '../languages/analysis-questions.ts';
import { languageOf } from '../languages/language.ts';
import type { PlainToken } from './ask-tokens.ts';

export const spanForms = ['name', 'pair', 'date', 'figure', 'cause', 'quoted', 'phrase'] as const;
export type SpanForm = (typeof spanForms)[number];

/** A span that could answer; `first` and `last` are places among the words. */
export interface AnswerSpan extends Span {
  readonly form: SpanForm;
  readonly first: number;
  readonly last: number;
  /** A length of time and no date. */
  readonly isDuration?: true;
}

/** Words of a phrase beside the small ones, before and after a link. */
const MOST_BEFORE = 3;
const MOST_AFTER = 2;
/** Words between marks that are still one thing and no statement. */
const MOST_QUOTED = 8;

/** All of them, in order of their form. */
export function spansIn(
  entry: CorpusEntry,
  stretch: Span,
  tokens: readonly PlainToken[],
): readonly AnswerSpan[] {
  const { article, reading } = entry;
  const { analysis, speech } = languageOf(article.lang);
  const { questions } = analysis;
  const dates = reading.dates.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  // "Combien de jours ?" is answered by a duration, never by a day of the month.
  const calendar = dates.filter(({ type }) => type === 'DATE' || type === 'TIME');
  const isApart = (span: Span): boolean => !overlapsAny(span, calendar);
  const names = namesIn(tokens, questions).filter(isApart);
  return [
    ...names,
    ...pairsOf(names, tokens, speech.coordinators),
    ...dates.flatMap((date) =>
      placed('date', date, tokens).map((span) =>
        date.type === 'DURATION' ? { ...span, isDuration: true as const } : span,
      ),
    ),
    ...figuresIn(article.text, tokens, questions).filter(isApart),
    ...causesIn(article.text, stretch, questions).flatMap((span) => placed('cause', span, tokens)),
    ...quotedIn(tokens),
    ...phrasesIn(tokens, questions).filter(isApart),
  ];
}

function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start < span.end && end > span.start);
}

function spanOf(form: SpanForm, tokens: readonly PlainToken[], first: number, last: number): AnswerSpan {
  return { form, first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

/** The span with its places; nothing where no word begins in it. */
function placed(form: SpanForm, span: Span, tokens: readonly PlainToken[]): readonly AnswerSpan[] {
  const first = tokens.findIndex(({ end }) => end > span.start);
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  return first < 0 || last < first ? [] : [{ form, first, last, start: span.start, end: span.end }];
}

/** "7,2 millions d’euros", "quarante-quatre", "40 %": figures in a row and the word they count. */
function figuresIn(
  text: string,
  tokens: readonly PlainToken[],
  { numerals, unitLinks }: QuestionLexicon,
): readonly AnswerSpan[] {
  const isFigure = (token: PlainToken | undefined): boolean =>
    token !== undefined && (/^\d/.test(token.word) || numerals.has(token.word));
  const found: AnswerSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isFigure(tokens[at])) continue;
    let last = at;
    while (isFigure(tokens[last + 1]) && tokens[last + 1]?.gap === 'joined') last += 1;
    found.push(withUnit(text, tokens, at, last, unitLinks));
    at = last;
  }
  return found;
}

/** With a sign, or with the noun that follows. */
function withUnit(
  text: string,
  tokens: readonly PlainToken[],
  first: number,
  last: number,
  unitLinks: ReadonlySet<string>,
): AnswerSpan {
  const bare = spanOf('figure', tokens, first, last);
  const sign = /^[\s\u00a0\u202f]*[%‰€$£°]/u.exec(text.slice(bare.end, bare.end + 4))?.[0];
  if (sign !== undefined) return { ...bare, end: bare.end + sign.length };
  const next = tokens[last + 1];
  if (next?.gap !== 'joined') return bare;
  if (!unitLinks.has(next.word)) return next.isStopWord ? bare : spanOf('figure', tokens, first, last + 1);
  const noun = tokens[last + 2];
  const isUnit = noun !== undefined && !noun.isStopWord && noun.gap === 'joined';
  return isUnit ? spanOf('figure', tokens, first, last + 2) : bare;
}

/** Words with capitals in a row, small links inside: "Organisation des ports atlantiques" ends at its last capital. */
function namesIn(tokens: readonly PlainToken[], { nameLinks }: QuestionLexicon): readonly AnswerSpan[] {
  const isName = (token: PlainToken | undefined): boolean => token?.isCapital === true && !token.isStopWord;
  const found: AnswerSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isName(tokens[at])) continue;
    let last = at;
    for (let next = at + 1; next < tokens.length && next - last <= 2; next += 1) {
      const token = tokens[next];
      if (token?.gap !== 'joined') break;
      if (isName(token)) last = next;
      else if (!nameLinks.has(token.word)) break;
    }
    found.push(spanOf('name', tokens, at, last));
    at = last;
  }
  return found;
}

/** "Odile Castain et Anselme Roca" may answer together. */
function pairsOf(
  names: readonly AnswerSpan[],
  tokens: readonly PlainToken[],
  links: ReadonlySet<string>,
): readonly AnswerSpan[] {
  return names.flatMap((name, at) => {
    const next = names[at + 1];
    const between = next === undefined ? [] : tokens.slice(name.last + 1, next.first);
    const isLinked = between.length > 0 && between.length <= 2 && links.has(between[0]?.word ?? '');
    return next !== undefined && isLinked && between.every(({ gap }) => gap === 'joined')
      ? [spanOf('pair', tokens, name.first, next.last)]
      : [];
  });
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

/** A few words between marks or in brackets. */
function quotedIn(tokens: readonly PlainToken[]): readonly AnswerSpan[] {
  const found: AnswerSpan[] = [];
  let open = -1;
  tokens.forEach(({ gap }, at) => {
    if (gap === 'joined' || gap === 'comma') return;
    if (open >= 0 && gap === 'bracket' && at - open <= MOST_QUOTED) {
      found.push(spanOf('quoted', tokens, open, at - 1));
    }
    open = gap === 'bracket' ? at : -1;
  });
  return found;
}

/** "la pile nord du pont": what follows a small word or a mark, alone, and with what is linked to it. */
function phrasesIn(tokens: readonly PlainToken[], { unitLinks }: QuestionLexicon): readonly AnswerSpan[] {
  const runEnd = (from: number, most: number): number => {
    let to = from;
    while (
      to + 1 < tokens.length &&
      to + 1 - from < most &&
      tokens[to + 1]?.gap === 'joined' &&
      tokens[to + 1]?.isStopWord === false
    )
      to += 1;
    return to;
  };
  const found: AnswerSpan[] = [];
  tokens.forEach((token, at) => {
    const opens = token.gap !== 'joined' || tokens[at - 1]?.isStopWord === true;
    if (token.isStopWord || !opens) return;
    const last = runEnd(at, MOST_BEFORE);
    for (let end = at; end <= last; end += 1) {
      found.push(spanOf('phrase', tokens, at, end));
      const [link, next] = [tokens[end + 1], tokens[end + 2]];
      if (link?.gap !== 'joined' || !unitLinks.has(link.word)) continue;
      const from = next?.isStopWord === true ? end + 3 : end + 2;
      const head = tokens[from];
      if (head === undefined || head.isStopWord || head.gap !== 'joined') continue;
      const far = runEnd(from, MOST_AFTER);
      for (let to = from; to <= far; to += 1) found.push(spanOf('phrase', tokens, at, to));
    }
  });
  return found;
}
