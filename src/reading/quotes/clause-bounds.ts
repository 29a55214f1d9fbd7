// A clause and a place in it in, where what is reported there begins and ends out.
import type { Span } from '../../articles/article.ts';
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Clause } from '../speakers/clause.ts';
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';

export function isSign(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === 'sign' && pattern.test(token.text);
}

/** The stretch of tokens `from`..`to` without signs at its ends; null when fewer than three words are left. */
export function spanOf(clause: Clause, from: number, to: number): Span | null {
  const { tokens } = clause.frame;
  let first = from;
  let last = to - 1;
  while (first < last && isSign(tokens[first], /^[,:;.–—-]$/)) first += 1;
  while (last > first && isSign(tokens[last], /^(?:[,:;.…–—-]|\.\.\.)$/)) last -= 1;
  const start = tokens[first];
  const end = tokens[last];
  if (start === undefined || end === undefined) return null;
  let words = 0;
  for (let at = first; at <= last; at++) words += weightOf(tokens[at]);
  return words < 3 ? null : { start: start.start, end: end.end };
}

/** A stretch between marks counts as the words it holds: two, to be safe. */
function weightOf(token: Token | undefined): number {
  if (token === undefined || token.kind === 'sign') return 0;
  return token.kind === 'quote' ? 2 : 1;
}

/** "Si le maire …", "S'il …", "Alors que …": the sentence opens with a clause that hangs on the next one. */
export function opensSubordinate(tokens: readonly Token[], lexicon: SpeechLexicon): boolean {
  const word = tokens[0]?.lower ?? '';
  const isElided = lexicon.reflexives.has(word) && lexicon.subjectPronouns.has(tokens[1]?.lower ?? '');
  return isElided || (lexicon.subordinators.has(word) && !lexicon.asWords.has(word));
}

/** "S'il assure que rien ne presse, | Luc Morel hésite": the comma before the main clause, or null. */
function mainClauseComma(clause: Clause, cue: Cue, from: number): number | null {
  const { tokens } = clause.frame;
  // "Estimant que rien ne presse, | Luc Morel attend": its own subject, which it shares with the main clause.
  const own = cue.form === 'gerund' && cue.from <= 1 ? cue.subject : null;
  if (own !== null && own.from > from && tokens[own.from - 1]?.text === ',') return own.from - 1;
  if (cue.from > 3 || !opensSubordinate(tokens, clause.lexicon)) return null;
  const main = clause.mentions.find(
    (one) =>
      one.from > from &&
      one.governor === null &&
      tokens[one.from - 1]?.text === ',' &&
      one.role?.kind !== 'unknown',
  );
  return main === undefined ? null : main.from - 1;
}

/** "La mairie, reconnaissant que rien n'est prêt, | a reporté le vote": the comma before the verb of the cue's subject, or null. */
function mainVerbComma({ frame, lexicon }: Clause, cue: Cue, from: number): number | null {
  const { tokens } = frame;
  if (!lexicon.headFirst || cue.form !== 'gerund' || cue.subject === null || cue.subject.to > cue.from)
    return null;
  if (tokens[cue.subject.to]?.text !== ',' || cue.from - cue.subject.to > 2) return null;
  const comma = tokens.findIndex(
    ({ text }, at) =>
      at > from &&
      text === ',' &&
      (lexicon.auxiliaries.has(tokens[at + 1]?.lower ?? '') ||
        lexicon.reflexives.has(tokens[at + 1]?.lower ?? '') ||
        lexicon.negations.has(tokens[at + 1]?.lower ?? '')),
  );
  return comma < 0 ? null : comma;
}

/** Where a reported clause that begins at `from` ends: at an incise, at a verb that shares the cue's subject, or with the sentence. */
export function clauseEnd(clause: Clause, cue: Cue, from: number, cues: readonly Cue[]): number {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let end = mainClauseComma(clause, cue, from) ?? mainVerbComma(clause, cue, from) ?? tokens.length;
  for (const other of cues) {
    if (other === cue) continue;
    end = Math.min(end, takenUpAt(clause, cue, other, from) ?? end);
    if (other.from < from) continue;
    if (
      other.kind === 'verb' &&
      other.form === 'shared' &&
      lexicon.coordinators.has(tokens[other.from - 1]?.lower ?? '')
    ) {
      end = Math.min(end, other.from - 1);
    }
    // "est, selon lui, une substance": an aside in the middle ends nothing.
    const isAside = other.kind === 'source' && isSign(tokens[other.to], /^,$/);
    if (other.isIncise && !isAside && isSign(tokens[other.from - 1], /^,$/))
      end = Math.min(end, other.from - 1);
    // "…, ajoutant que", "…, and added that": a new report by the same subject.
    const turn = turnTo(clause, other, from);
    if (turn !== null) end = Math.min(end, turn);
    if (other.kind === 'verb' && other.form === 'gerund') {
      const comma = lexicon.prepositions.has(tokens[other.from - 1]?.lower ?? '')
        ? other.from - 2
        : other.from - 1;
      if (isSign(tokens[comma], /^,$/)) end = Math.min(end, comma);
    }
  }
  for (let at = from; at < end; at++) {
    if (isSign(tokens[at], /^;$/)) return at;
    if (isSign(tokens[at], /^:$/) && tokens[at + 1]?.kind === 'quote') return at;
    if (isSign(tokens[at], /^,$/) && opensComment(clause, at + 1, end)) return at;
  }
  return end;
}

/** "… sont divisés, | ce qui augmente le risque": what the reporter makes of the report, in no words of the speaker. */
function opensComment({ frame, lexicon }: Clause, at: number, end: number): boolean {
  if (frame.tokens.slice(at, end).some(({ kind }) => kind === 'quote')) return false;
  const isPointing = lexicon.determiners.get(frame.tokens[at]?.lower ?? '')?.kind === 'demonstrative';
  return isPointing && lexicon.relativePronouns.has(frame.tokens[at + 1]?.lower ?? '');
}

/** "… va bien | mais rappelle que": where the same reporter goes on, or null. */
function takenUpAt({ frame, lexicon }: Clause, cue: Cue, other: Cue, from: number): number | null {
  if (
    !lexicon.headFirst ||
    other.form !== 'finite' ||
    other.complementAt === null ||
    other.subject !== cue.subject
  )
    return null;
  const verb = frame.tokens.findIndex(({ start }) => start === other.span.start);
  return verb > from && lexicon.coordinators.has(frame.tokens[verb - 1]?.lower ?? '') ? verb - 1 : null;
}

/** "… ferait appel, et sa présidente a ajouté que": a new main clause with a speaker of its own. */
function turnTo({ frame, lexicon }: Clause, other: Cue, from: number): number | null {
  if (other.kind !== 'verb' || other.form !== 'finite' || other.side !== 'before' || other.isIncise)
    return null;
  if (other.subject === null || other.subject.from <= from + 2 || other.subject.kind === 'pronoun')
    return null;
  if (!other.kinds.includes('say')) return null;
  const { tokens } = frame;
  let at = other.subject.from - 1;
  // Over an office before the name: "et sa présidente, Maud Pelletier,".
  while (at > from && !lexicon.coordinators.has(tokens[at]?.lower ?? '') && other.subject.from - at < 8)
    at -= 1;
  return lexicon.coordinators.has(tokens[at]?.lower ?? '') && isSign(tokens[at - 1], /^,$/) ? at : null;
}

const clauseOpeners: ReadonlySet<string> = new Set(
  'there if although while what nobody everybody everyone someone somebody nothing everything anyone no-one'.split(
    ' ',
  ),
);

/** How many words may stand before the verb of a clause that opens without an article. */
const longestBareNoun = 4;

/** "rapid adoption | would minimise", "talks | were possible": plain words, then an auxiliary. */
function isBeforeAuxiliary({ frame, lexicon }: Clause, at: number): boolean {
  for (let place = at; place < at + longestBareNoun; place++) {
    const token = frame.tokens[place];
    if (token === undefined || token.kind !== 'word') return false;
    if (place > at && lexicon.auxiliaries.has(token.lower)) return true;
    if (lexicon.prepositions.has(token.lower) || lexicon.subordinators.has(token.lower)) return false;
  }
  return false;
}

/** A noun, a number, "there" or "if" right after the verb may open a clause. */
export function opensClause(clause: Clause, at: number): boolean {
  const token = clause.frame.tokens[at];
  if (token === undefined || token.kind === 'sign' || token.kind === 'quote') return false;
  const mention = clause.mentionFrom.get(at);
  // "said talks were possible": a noun that is a verb as well, with the verb right after it.
  const isBareNoun = !clause.lexicon.isAdverb(token.lower) && isBeforeAuxiliary(clause, at);
  return (
    token.kind === 'number' ||
    mention?.governor === null ||
    clause.lexicon.determiners.has(token.lower) ||
    clauseOpeners.has(token.lower) ||
    isBareNoun
  );
}

/** "the firm « regrets » the delay", but "the words « and Emergency »". */
function opensWithVerb(marked: string, lexicon: SpeechLexicon): boolean {
  const word = /^[^\p{L}]*(?<word>\p{Ll}[\p{L}'’]*)/u.exec(marked)?.groups?.word?.replaceAll('’', "'") ?? '';
  const isSmall = [lexicon.conjunctions, lexicon.prepositions, lexicon.determiners].some((words) =>
    words.has(word),
  );
  return (
    !isSmall && (lexicon.auxiliaries.has(word) || lexicon.irregularPasts.has(word) || /(?:ed|s)$/.test(word))
  );
}

/** Whether a finite verb seems to stand between the places. */
export function holdsVerb(clause: Clause, from: number, to: number): boolean {
  const { lexicon, frame } = clause;
  for (let at = from; at < to; at++) {
    const token = frame.tokens[at];
    if (token?.kind === 'quote' && at <= from + 1 && opensWithVerb(token.text, lexicon)) return true;
    if (token === undefined || token.kind !== 'word' || token.isCapital) continue;
    if (lexicon.auxiliaries.has(token.lower) || lexicon.irregularPasts.has(token.lower)) return true;
    if (/[^e]ed$/.test(token.lower) || lexicon.subjectPronouns.has(frame.tokens[at - 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** "L'accord, a expliqué la chancelière, entrera en vigueur lundi": the clause goes on after the aside. */
export function isInterrupted(clause: Clause, cue: Cue, before: number, cues: readonly Cue[]): boolean {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  const next = tokens[cue.to + 1];
  if (before > 5 || !isSign(tokens[cue.to], /^,$/) || next === undefined || next.kind !== 'word')
    return false;
  const isNewTurn =
    lexicon.prepositions.has(next.lower) ||
    lexicon.conjunctions.has(next.lower) ||
    lexicon.relativePronouns.has(next.lower);
  return !isNewTurn && !cues.some((one) => one.from === cue.to + 1);
}

export function countOutside(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'word') count += 1;
  return count;
}

/** Past a connector that is the reporter's: "En effet, …", "Mais …". */
export function openingOf(clause: Clause, from: number): number {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let at = from;
  while (isSign(tokens[at], /^[,.–—-]$/)) at += 1;
  for (const phrase of lexicon.adverbPhrases) {
    if (
      phrase.every((word, offset) => tokens[at + offset]?.lower === word) &&
      isSign(tokens[at + phrase.length], /^,$/)
    ) {
      return at + phrase.length + 1;
    }
  }
  const token = tokens[at];
  // "Lundi, la route a rouvert, selon X": when it happened is part of the report.
  const isConnector =
    token !== undefined &&
    (lexicon.isAdverb(token.lower) || lexicon.conjunctions.has(token.lower)) &&
    !lexicon.timeWords.has(token.lower);
  return isConnector && isSign(tokens[at + 1], /^,$/) ? at + 2 : at;
}
