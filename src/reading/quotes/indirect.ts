// A clause and its cues in, the clauses that it reports without marks out: after "que", before an incise, beside "selon".
// One small reader for each form. Never decides who spoke.
import type { Span } from '../../articles/article.ts';
import type { Clause } from '../speakers/clause.ts';
import type { Mention } from '../speakers/mentions.ts';
import {
  clauseEnd,
  countOutside,
  holdsVerb,
  isInterrupted,
  isSign,
  openingOf,
  opensClause,
  spanOf,
} from './clause-bounds.ts';
import type { Cue } from './cues.ts';
import { countWords } from './stretch.ts';
import type { Token } from './tokens.ts';
import { invertedPronoun } from './verb-walks.ts';

export interface ReportedClause extends Span {
  readonly cue: Cue;
}

type IndirectReader = (clause: Clause, cue: Cue, cues: readonly Cue[]) => Span | null;

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

/** "announced the sites | that would be used": past the verb of a relative clause, which reports nothing. */
function mainVerbFrom({ frame, lexicon, mentionFrom }: Clause, at: number): number {
  const noun = mentionFrom.get(at);
  if (noun === undefined || noun.kind === 'pronoun') return at + 1;
  if (!lexicon.relativePronouns.has(frame.tokens[noun.to]?.lower ?? '')) return at + 1;
  const verb = frame.tokens.findIndex(
    ({ lower }, place) =>
      place > noun.to && (lexicon.auxiliaries.has(lower) || lexicon.irregularPasts.has(lower)),
  );
  if (verb < 0) return at + 1;
  let end = verb + 1;
  // "would be used" is one verb.
  while (lexicon.auxiliaries.has(frame.tokens[end]?.lower ?? '')) end += 1;
  return end + 1;
}

/** English drops its "that": "Hahn said they apply to letters". */
const readBareComplement: IndirectReader = (clause, cue, cues) => {
  if (cue.bareAt === null) return null;
  const to = clauseEnd(clause, cue, cue.bareAt, cues);
  const from = mainVerbFrom(clause, cue.bareAt);
  return holdsVerb(clause, from, to) ? spanOf(clause, cue.bareAt, to) : null;
};

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
  // "Elle a été critiquée : « Non », s'est défendue la maire.": only the marks are reported.
  if (tokens[to - 1]?.kind === 'quote' && isSign(tokens[to - 2], /^:$/)) return null;
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

/** "Selon une étude du réseau « Mer vive », …": marks that hold the name of a source. */
function isLabel({ text }: Token): boolean {
  return /^\P{L}*\p{Lu}/u.test(text) && countWords(text) <= longestLabel;
}

const longestLabel = 5;

/** "Selon X, la rencontre …" / "According to Amnesty there may be …" / "La rencontre …, selon X." */
const readSource: IndirectReader = (clause, cue, cues) => {
  if (cue.kind !== 'source') return null;
  const { tokens } = clause.frame;
  if (cue.from <= 3) {
    const comma = commaAfter(clause, cue.to);
    const isDescribed =
      comma >= 0 &&
      comma - cue.to <= longestSource &&
      !tokens.slice(cue.to, comma).some((token) => token.kind === 'quote' && !isLabel(token));
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
  let to = cue.to;
  // "selon un arrêté publié | mardi | au Journal officiel".
  while (clause.lexicon.timeWords.has(tokens[to]?.lower ?? '')) to += 1;
  const isLast = tokens.slice(to).every((token) => token.kind === 'sign');
  const isRelative = clause.lexicon.relativePronouns.has(tokens[to]?.lower ?? '');
  const isDescribed =
    clause.lexicon.prepositions.has(tokens[to]?.lower ?? '') && tokens.length - to <= longestSource;
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
