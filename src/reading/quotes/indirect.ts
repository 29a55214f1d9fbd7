// A clause and its cues in, the clauses that it reports without marks out: after "que", before an incise, beside "selon".
// One small reader for each form. Never decides who spoke.
import type { Span } from '../../articles/article.ts';
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
  for (let at = first; at <= last; at++) if (tokens[at]?.kind !== 'sign') words += 1;
  return words < 3 ? null : { start: start.start, end: end.end };
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
    if (other.isIncise && isSign(tokens[other.from - 1], /^,$/)) end = Math.min(end, other.from - 1);
    // "…, ajoutant que", "…, and added that": a new report by the same subject.
    if (other.kind === 'verb' && other.form === 'gerund' && isSign(tokens[other.from - 1], /^,$/))
      end = Math.min(end, other.from - 1);
  }
  for (let at = from; at < end; at++) {
    if (isSign(tokens[at], /^;$/)) return at;
    if (isSign(tokens[at], /^:$/) && tokens[at + 1]?.kind === 'quote') return at;
  }
  return end;
}

/** "a souligné que la rencontre devait …", "said that the report …". */
const readComplement: IndirectReader = (clause, cue, cues) => {
  if (cue.kind !== 'verb' || cue.complementAt === null || !reports(cue)) return null;
  const from = cue.complementAt + 1;
  const token = clause.frame.tokens[from];
  // «que "…"»: the marks hold the whole clause.
  if (token?.kind === 'quote') return null;
  return spanOf(clause, from, clauseEnd(clause, cue, from, cues));
};

function reports(cue: Cue): boolean {
  return cue.kinds.includes('say') || cue.kinds.includes('think');
}

/** English drops its "that": "Hahn said they apply to letters". */
const readBareComplement: IndirectReader = (clause, cue, cues) => {
  const { lexicon, frame } = clause;
  const { tokens } = frame;
  if (
    lexicon.reflexives.size > 0 ||
    cue.kind !== 'verb' ||
    cue.complementAt !== null ||
    cue.isIncise ||
    cue.side === 'after'
  )
    return null;
  if (!cue.kinds.includes('say') && !cue.kinds.includes('think')) return null;
  let from = cue.to;
  if (cue.lemma === 'tell' || cue.lemma === 'inform') {
    const told = clause.mentions.find((mention) => mention.from === from);
    if (told === undefined) return null;
    from = told.to;
  }
  const opener = clause.mentions.find((mention) => mention.from === from && mention.governor === null);
  const first = tokens[from];
  const opensClause =
    opener !== undefined ||
    first?.kind === 'number' ||
    (first !== undefined && (first.lower === 'there' || first.lower === 'although' || first.lower === 'if'));
  if (!opensClause) return null;
  const to = clauseEnd(clause, cue, from, cues);
  return holdsVerb(clause, opener?.to ?? from + 1, to) ? spanOf(clause, from, to) : null;
};

/** Whether a finite verb seems to stand between the places. */
function holdsVerb(clause: Clause, from: number, to: number): boolean {
  const { tokens } = clause.frame;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.isCapital) continue;
    if (clause.lexicon.auxiliaries.has(token.lower)) return true;
    if (
      at <= from + 3 &&
      /(?:ed|s)$/.test(token.lower) &&
      !/ss$/.test(token.lower) &&
      !clause.lexicon.determiners.has(token.lower)
    )
      return true;
  }
  return false;
}

/** "Moscou ne prête pas trop attention aux déclarations …, a encore ajouté le ministre." */
const readBeforeIncise: IndirectReader = (clause, cue, cues) => {
  if (cue.kind !== 'verb' || !cue.isIncise) return null;
  const { tokens } = clause.frame;
  const comma = cue.from - 1;
  const isGlued = invertedPronoun(tokens[cue.to - 1]) !== null || cue.side === 'inside';
  if (!isSign(tokens[comma], /^,$/) && !isGlued) return null;
  const to = isSign(tokens[comma], /^,$/) ? comma : cue.from;
  if (tokens[to - 1]?.kind === 'quote' && countOutside(tokens, 0, to) < 6) return null;
  const earlier = cues.findLast((one) => one !== cue && one.isIncise && one.to <= cue.from);
  const from = openingOf(clause, earlier === undefined ? 0 : earlier.to);
  if (tokens[from]?.kind === 'quote') return null;
  return spanOf(clause, from, to);
};

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

/** "Selon X, la rencontre …" / "La rencontre …, selon X." */
const readSource: IndirectReader = (clause, cue, cues) => {
  if (cue.kind !== 'source') return null;
  const { tokens } = clause.frame;
  if (isSign(tokens[cue.to], /^,$/) && cue.from <= 3) {
    return spanOf(clause, cue.to + 1, clauseEnd(clause, cue, cue.to + 1, cues));
  }
  if (isSign(tokens[cue.from - 1], /^,$/)) {
    const isLast = tokens.slice(cue.to).every((token) => token.kind === 'sign');
    const isRelative = clause.lexicon.relativePronouns.has(tokens[cue.to]?.lower ?? '');
    if (!isLast && !isRelative) return null;
    return spanOf(clause, openingOf(clause, 0), cue.from - 1);
  }
  return null;
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
  readBareComplement,
  readBeforeIncise,
  readSource,
  readJudgement,
];

/** All reported clauses of a clause, in order; of two that overlap the outer one stays. */
export function findReportedClauses(clause: Clause, cues: readonly Cue[]): readonly ReportedClause[] {
  const found: ReportedClause[] = [];
  for (const cue of cues) {
    if (cue.subject === null) continue;
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
