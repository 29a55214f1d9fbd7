// A clause and its cues in, the clauses that it reports without marks out: after "que", before an incise, beside "selon".
// One small reader for each form. Never decides who spoke.
import type { Span } from '../../articles/article.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { Clause } from '../speakers/subjects.ts';
import type { Cue } from './cues.ts';
import type { Token } from './tokens.ts';
import { invertedPronoun } from './verb-groups.ts';

export interface ReportedClause extends Span {
  readonly cue: Cue;
}

type IndirectReader = (clause: Clause, cue: Cue, cues: readonly Cue[]) => Span | null;

function isSign(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === 'sign' && pattern.test(token.text);
}

/** The stretch of tokens `from`..`to` without signs at its ends; null when fewer than three words are left. */
function spanOf(clause: Clause, from: number, to: number): Span | null {
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

/** Where a reported clause that begins at `from` ends: at an incise, at a verb that shares the cue's subject, or with the sentence. */
function clauseEnd(clause: Clause, cue: Cue, from: number, cues: readonly Cue[]): number {
  const { tokens } = clause.frame;
  const { lexicon } = clause;
  let end = tokens.length;
  for (const other of cues) {
    if (other === cue || other.from < from) continue;
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
  }
  return end;
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

/** "a souligné que la rencontre devait …", "said that the report …". */
const readComplement: IndirectReader = (clause, cue, cues) => {
  if (cue.kind !== 'verb' || cue.complementAt === null || !reports(cue)) return null;
  const from = cue.complementAt + 1;
  const end = clauseEnd(clause, cue, from, cues);
  // "que « … »": the marks hold the whole clause.
  if (clause.frame.tokens[from]?.kind === 'quote' && countOutside(clause.frame.tokens, from, end) < 2)
    return null;
  return spanOf(clause, from, end);
};

function reports(cue: Cue): boolean {
  return cue.kinds.includes('say') || cue.kinds.includes('think');
}

/** English drops its "that": "Hahn said they apply to letters", "told CBC News the department will look into it". */
const readBareComplement: IndirectReader = (clause, cue, cues) => {
  const { lexicon } = clause;
  if (
    cue.kind !== 'verb' ||
    cue.complementAt !== null ||
    cue.isIncise ||
    !lexicon.bareReporters.has(cue.lemma)
  )
    return null;
  let from = cue.to;
  const told = clause.mentionFrom.get(from);
  if (lexicon.hearers.has(cue.lemma)) {
    if (told === undefined) return null;
    from = told.to;
  }
  if (!opensClause(clause, from)) return null;
  const to = clauseEnd(clause, cue, from, cues);
  return holdsVerb(clause, from + 1, to) ? spanOf(clause, from, to) : null;
};

const clauseOpeners: ReadonlySet<string> = new Set(
  'there if although while what nobody everybody everyone someone somebody nothing everything anyone no-one'.split(
    ' ',
  ),
);

/** A noun, a number, "there" or "if" right after the verb may open a clause. */
function opensClause(clause: Clause, at: number): boolean {
  const token = clause.frame.tokens[at];
  if (token === undefined || token.kind === 'sign' || token.kind === 'quote') return false;
  const mention = clause.mentionFrom.get(at);
  // "said talks were possible": a noun that is a verb as well, with the verb right after it.
  const isBareNoun =
    clause.lexicon.auxiliaries.has(clause.frame.tokens[at + 1]?.lower ?? '') &&
    !clause.lexicon.isAdverb(token.lower);
  return (
    token.kind === 'number' || mention?.governor === null || clauseOpeners.has(token.lower) || isBareNoun
  );
}

/** Whether a finite verb seems to stand between the places. */
function holdsVerb(clause: Clause, from: number, to: number): boolean {
  const { lexicon, frame } = clause;
  for (let at = from; at < to; at++) {
    const token = frame.tokens[at];
    if (token?.kind === 'quote' && at <= from + 1) return true;
    if (token === undefined || token.kind !== 'word' || token.isCapital) continue;
    if (lexicon.auxiliaries.has(token.lower) || lexicon.irregularPasts.has(token.lower)) return true;
    if (/[^e]ed$/.test(token.lower) || lexicon.subjectPronouns.has(frame.tokens[at - 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** "As Heald told the paper, ozone has dropped", "comme l'a souligné X, …": the cue first, set off by a comma. */
const readAsCue: IndirectReader = (clause, cue, cues) => {
  const { lexicon, frame } = clause;
  if (cue.kind !== 'verb' || cue.complementAt !== null || cue.from > 3) return null;
  if (!lexicon.asWords.has(frame.tokens[0]?.lower ?? '')) return null;
  const comma = frame.tokens.findIndex((token, at) => at >= cue.to && isSign(token, /^,$/));
  if (comma < 0 || comma - cue.to > 14 || frame.tokens[comma + 1]?.kind === 'quote') return null;
  return spanOf(clause, comma + 1, clauseEnd(clause, cue, comma + 1, cues));
};

/** "Moscou ne prête pas trop attention aux déclarations …, a encore ajouté le ministre." */
const readBeforeIncise: IndirectReader = (clause, cue, cues) => {
  if (cue.kind !== 'verb' || !cue.isIncise) return null;
  const { tokens } = clause.frame;
  const comma = cue.from - 1;
  const isGlued = invertedPronoun(tokens[cue.to - 1]) !== null || cue.side === 'inside';
  if (!isSign(tokens[comma], /^,$/) && !isGlued) return null;
  const to = isSign(tokens[comma], /^,$/) ? comma : cue.from;
  if (tokens[to - 1]?.kind === 'quote' && countOutside(tokens, 0, to) < 6) return null;
  // "…, indique une analyse, a annoncé X": of two incises the last one reports the first.
  if (
    cues.some(
      (one) =>
        one !== cue &&
        one.isIncise &&
        one.from - cue.to <= 1 &&
        one.from >= cue.to &&
        isSign(tokens[cue.to], /^,$/),
    )
  )
    return null;
  const earlier = cues.findLast((one) => one !== cue && one.isIncise && one.to < comma);
  const from = openingOf(clause, earlier === undefined ? 0 : earlier.to);
  if (tokens[from]?.kind === 'quote') return null;
  return spanOf(
    clause,
    from,
    isInterrupted(clause, cue, to - from, cues) ? clauseEnd(clause, cue, cue.to + 1, cues) : to,
  );
};

/** "L'accord, a expliqué la chancelière, entrera en vigueur lundi": the clause goes on after the aside. */
function isInterrupted(clause: Clause, cue: Cue, before: number, cues: readonly Cue[]): boolean {
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

function countOutside(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'word') count += 1;
  return count;
}

/** Past a connector that is the reporter's: "En effet, …", "Mais …". */
function openingOf(clause: Clause, from: number): number {
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
  if (
    token !== undefined &&
    (lexicon.isAdverb(token.lower) || lexicon.conjunctions.has(token.lower)) &&
    isSign(tokens[at + 1], /^,$/)
  )
    return at + 2;
  return at;
}

/** How long a source may be described, in tokens: "Selon des conclusions d'analyses effectuées en Suisse, …". */
const longestSource = 18;

/** The comma that closes a source, past "who led the study". */
function commaAfter({ frame, lexicon }: Clause, from: number): number {
  const find = (start: number): number =>
    frame.tokens.findIndex((token, at) => at >= start && isSign(token, /^,$/));
  const comma = find(from);
  const isRelative = comma >= 0 && lexicon.relativePronouns.has(frame.tokens[comma + 1]?.lower ?? '');
  const closing = isRelative ? find(comma + 1) : comma;
  return closing < 0 ? comma : closing;
}

/** "Selon X, la rencontre …" / "According to Amnesty there may be …" / "La rencontre …, selon X." */
const readSource: IndirectReader = (clause, cue, cues) => {
  if (cue.kind !== 'source') return null;
  const { tokens } = clause.frame;
  if (cue.from <= 3) {
    const comma = commaAfter(clause, cue.to);
    const isDescribed =
      comma >= 0 &&
      comma - cue.to <= longestSource &&
      !tokens.slice(cue.to, comma).some((token) => token.kind === 'quote');
    if (isDescribed) {
      const end = clauseEnd(clause, cue, comma + 1, cues);
      const isAllMarks = tokens[comma + 1]?.kind === 'quote' && countOutside(tokens, comma + 1, end) < 2;
      return isAllMarks ? null : spanOf(clause, comma + 1, end);
    }
  }
  if (!clause.lexicon.headFirst && opensClause(clause, cue.to) && holdsVerb(clause, cue.to, tokens.length)) {
    return spanOf(clause, cue.to, clauseEnd(clause, cue, cue.to, cues));
  }
  if (!isSign(tokens[cue.from - 1], /^,$/)) return null;
  const isLast = tokens.slice(cue.to).every((token) => token.kind === 'sign');
  const isRelative = clause.lexicon.relativePronouns.has(tokens[cue.to]?.lower ?? '');
  const isDescribed =
    clause.lexicon.prepositions.has(tokens[cue.to]?.lower ?? '') && tokens.length - cue.to <= longestSource;
  return isLast || isRelative || isDescribed ? spanOf(clause, openingOf(clause, 0), cue.from - 1) : null;
};

/** "a considéré «…» comme l'une des réussites": a judgement without "que". */
const readJudgement: IndirectReader = (clause, cue, cues) => {
  if (cue.kind !== 'verb' || !cue.kinds.includes('think') || cue.complementAt !== null || cue.isIncise)
    return null;
  const { tokens } = clause.frame;
  const to = clauseEnd(clause, cue, cue.to, cues);
  const as = tokens.findIndex(
    (token, at) => at > cue.to && at < to && (token.lower === 'comme' || token.lower === 'as'),
  );
  if (as < 0 || !tokens.slice(cue.to, as).some((token) => token.kind === 'quote')) return null;
  return spanOf(clause, cue.to, to);
};

const readers: readonly IndirectReader[] = [
  readComplement,
  readAsCue,
  readBareComplement,
  readBeforeIncise,
  readSource,
  readJudgement,
];

/** "La présence d'éléphants suggère que …": only who may speak reports; a thing only shows. */
function isSomebody({ kind, name, role }: Mention): boolean {
  return kind === 'pronoun' || name !== null || (role !== null && role.kind !== 'unknown');
}

/** All reported clauses of a clause, in order; of two that overlap the outer one stays. */
export function findReportedClauses(clause: Clause, cues: readonly Cue[]): readonly ReportedClause[] {
  const found: ReportedClause[] = [];
  for (const cue of cues) {
    if (cue.subject === null || !isSomebody(cue.subject)) continue;
    for (const read of readers) {
      const span = read(clause, cue, cues);
      if (span === null) continue;
      found.push({ ...span, cue });
      break;
    }
  }
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}
