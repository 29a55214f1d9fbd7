// A marked stretch without a cue in, whoever leads up to it, spoke just before, speaks next or is spoken of out. Every
// claim here is worth less than one that rests on a cue.
import { isAnybody } from '../speakers/inversions.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { Referent } from '../speakers/register.ts';
import { carry, trust } from './carried-claims.ts';
import type { Claim, State } from './claims.ts';
import { claimOf, unknownClaim } from './claims.ts';
import type { ReadClause } from './clauses.ts';
import type { Cue } from './cues.ts';
import {
  isUtterance,
  leadingSubject,
  mayBeSpeaker,
  ownerOfUtterance,
  ownSubject,
  signature,
} from './lead-ups.ts';
import { nextClaim } from './next-speakers.ts';
import { isSpokenOf } from './passives.ts';

/** A stretch without a cue of its own: whoever leads up to it, spoke just before, speaks next, or is spoken of. */
export function carried(state: State, clause: ReadClause, at: number): Claim {
  const claim = nearestClaim(state, clause, at);
  const referent = claim.resolution?.referent;
  if (referent === undefined) return claim;
  // "Dans l'Aisne …": where it is, which speaks only by a verb of saying.
  const isNoSpeaker = referent.isPlace || (referent.kind === 'body' && state.said?.isOnePerson === true);
  return isNoSpeaker || state.said?.isNotBy(referent) === true ? unknownClaim : claim;
}

function nearestClaim(state: State, clause: ReadClause, at: number): Claim {
  const { last } = state;
  const { frame, lexicon } = clause;
  const signed = signature(state, clause, at);
  if (signed !== null) return signed;
  if (isSaidBySomebody(clause, at)) return unknownClaim;
  const follows =
    last !== null && last.claim.resolution !== null && frame.index - last.frame <= 1 && !last.isHeading;
  if (goesOn(clause) && isRelayed(clause)) return unknownClaim;
  const leading = leadingSubject(clause, at);
  if (leading !== undefined && isSpokenOf(clause, leading)) return unknownClaim;
  const own = follows && goesOn(clause) ? null : ownSubject(state, clause, at);
  if (own !== null) return own;
  // "On pouvait lire sur une pancarte : « … »".
  const first = clause.mentions.find((one) => one.governor === null && one.to <= at);
  if (first !== undefined && isAnybody(clause, first)) return unknownClaim;
  if (follows)
    return carry(last.claim, last.block === frame.block ? trust.sameParagraph : trust.nextParagraph);
  const before = state.read.clauses[frame.index - 1];
  const isBefore = before !== undefined && before.frame.paragraph !== null;
  const isIssued = isBefore && clause.frame.tokens.length === 1 && issuesWords(before);
  if (isIssued) return carry(claimOfOpener(state, before), trust.issued);
  const answer = before !== undefined && isQuestion(before) ? claimOfAsked(state, before) : null;
  if (answer !== null) return answer;
  const next = nextClaim(state, clause);
  const reported = isBefore ? claimOfReporter(state, before, before.frame.block === frame.block) : null;
  if (reported !== null) return surer(next, reported);
  if (!isBefore) return next ?? unknownClaim;
  const isSameBlock = before.frame.block === frame.block;
  const opener = claimOfOpener(state, before);
  if (next === null && opener.resolution === null && isOverAside(state, frame))
    return carry(last?.claim ?? opener, trust.overAside);
  const about = carry(opener, isSameBlock ? trust.subjectBefore : trust.subjectOfParagraphBefore);
  // "X n'en démord pas. « … »¶ Y …": who is spoken of beside the marks is nearer than whom the next paragraph names.
  const isFar =
    lexicon.headFirst &&
    opener.resolution?.how === 'named' &&
    state.read.clauses[frame.index + 1]?.frame.block !== frame.block;
  return next === null ? about : isSameBlock && !isFar ? next : surer(next, about);
}

/**
 * "Avant de conclure sa lettre : « … »", "Et d'ajouter": a sentence that leaves its subject to the one before; "Et qu'il
 * « … »": one that leaves it the verb of saying too.
 */
function goesOn({ frame, lexicon }: ReadClause): boolean {
  const [first, link, verb] = frame.tokens;
  const isReport =
    lexicon.coordinators.has(first?.lower ?? '') && lexicon.complementizers.has(link?.lower ?? '');
  if (isReport && lexicon.headFirst) return true;
  const isInfinitive = lexicon.infinitiveEnding?.test(verb?.lower ?? '') === true;
  return (
    lexicon.carryingOpeners.has(first?.lower ?? '') && /^d[e'’]$/.test(link?.lower ?? '') && isInfinitive
  );
}

/** "L'avocat dévoile la lettre. Et de citer : « … »": the words of whoever wrote it. */
function isRelayed({ frame, lexicon }: ReadClause): boolean {
  const readings = lexicon.verbs.get(frame.tokens[2]?.lower ?? '') ?? [];
  return readings.some(({ lemma }) => lexicon.relays.has(lemma));
}

/** « A », dit X. La facture s'élève à deux millions. « B »: one sentence about nobody between two quotes. */
function isOverAside({ last }: State, frame: ReadClause['frame']): boolean {
  return last !== null && last.block === frame.block && frame.index - last.frame === 2;
}

/** "Les artisans affirment avoir reçu mille commandes": said of oneself. */
function saysInfinitive({ frame, lexicon }: ReadClause, { form, side, to }: Cue): boolean {
  const next = frame.tokens[to]?.lower ?? '';
  // "affirme encore", "raconte notre voisin".
  const isOther = [lexicon.adverbs, lexicon.determiners, lexicon.prepositions].some((words) =>
    words.has(next),
  );
  const isHead = lexicon.headFirst && form === 'finite' && side === 'before';
  const isInfinitive = !isOther && lexicon.infinitiveEnding?.test(next) === true;
  return isHead && (lexicon.negations.has(next) || isInfinitive);
}

/** "Wiig says all of that was over by then. « … »": whoever is reported just before goes on in marks. */
function claimOfReporter(state: State, before: ReadClause, isSameBlock: boolean): Claim | null {
  const cue = before.cues.findLast(
    (one) =>
      one.kinds[0] === 'say' &&
      one.subject !== null &&
      ((one.complementAt ?? one.bareAt) !== null || saysInfinitive(before, one)),
  );
  if (cue?.subject == null) return null;
  const kept = isSameBlock ? trust.reportBefore : trust.reportInParagraphBefore;
  return carry(claimOf(state, before, cue.subject, cue), kept);
}

function surer(one: Claim | null, other: Claim | null): Claim {
  const weight = (claim: Claim | null): number => claim?.resolution?.confidence ?? -1;
  return (weight(other) > weight(one) ? other : one) ?? unknownClaim;
}

/** How many sentences an interviewer's question may take. */
const longestAsking = 5;

/** "Was she suspended? « … »": whom the question is about answers it, else whoever spoke before. */
function claimOfAsked(state: State, question: ReadClause): Claim | null {
  const { last } = state;
  const asked = question.mentions.find(
    (one) => one.governor === null && (one.pronoun?.isImpersonal === false || one.name?.kind === 'person'),
  );
  if (asked !== undefined) return carry(claimOf(state, question, asked, null), trust.asked);
  const guest = interviewee(state, question);
  if (last === null || last.claim.resolution === null) return guest;
  if (question.frame.index - last.frame >= longestAsking) return null;
  // One interview, however many questions: the answers get no less sure.
  const isSame = guest?.resolution?.referent === last.claim.resolution.referent;
  return surer(carry(last.claim, trust.asked), isSame ? guest : null);
}

/** "What would you tell a young writer? « … »": in an interview, whom its first paragraphs are about. */
function interviewee({ resolver, read }: State, { frame, lexicon }: ReadClause): Claim | null {
  const { clauses } = read;
  const isOwnBlock =
    clauses[frame.index - 1]?.frame.block !== frame.block &&
    clauses[frame.index + 1]?.frame.block !== frame.block;
  if (!isOwnBlock && !frame.tokens.some(({ lower }) => lexicon.secondPersons.has(lower))) return null;
  const asked = frame.tokens[0]?.start ?? 0;
  const referent = resolver.register.referents
    .filter(({ kind, firstAt }) => kind === 'person' && firstAt < asked)
    .reduce<Referent | null>(
      (one, other) => (one === null || other.firstAt < one.firstAt ? other : one),
      null,
    );
  if (referent === null) return null;
  return {
    resolution: { referent, how: 'carried', confidence: trust.interviewed },
    as: referent.nameSpan,
    cue: null,
  };
}

/** The reporter's own question. */
function isQuestion({ frame }: ReadClause): boolean {
  return frame.tokens.at(-1)?.text === '?';
}

/** "Cornyn issued a statement on the decision. « … »": somebody gives out words, and the marks hold them. */
function issuesWords(clause: ReadClause): boolean {
  return clause.mentions.some(
    (one) =>
      one.governor === null &&
      one.determiner?.kind === 'indefinite' &&
      (one.role?.kind === 'text' || isUtterance(clause, one)) &&
      clause.frame.tokens
        .slice(one.from, one.to)
        .some(({ folded }) => clause.lexicon.utteranceNouns.has(folded)),
  );
}

/** « … », aurait confié à la chaîne « un proche »: an incise whose subject is nobody that we read. */
function isSaidBySomebody({ frame, groups, cues }: ReadClause, at: number): boolean {
  if (frame.tokens[at + 1]?.text !== ',') return false;
  const incise = groups.find(
    ({ from, form, kinds }) => from === at + 2 && form === 'finite' && kinds[0] === 'say',
  );
  return incise !== undefined && !cues.some(({ from, subject }) => from >= at + 2 && subject !== null);
}

/** Whom a sentence is about: its first free noun, or whose it is ("Ahmadinejad's arguments"). */
function claimOfOpener(state: State, clause: ReadClause): Claim {
  const owner = ownerOfUtterance(clause, clause.frame.tokens.length);
  const opener =
    owner ??
    adjunctSubject(clause) ??
    clause.mentions.find((one) => mayBeSpeaker(one) || one.possessor !== null);
  if (opener === undefined) return unknownClaim;
  const subject: Mention = mayBeSpeaker(opener)
    ? opener
    : { ...opener, kind: 'name', name: opener.possessor };
  return claimOf(state, clause, subject, null);
}

/** "Asked if he would quit, Governor Molloy shrugged.": the subject of the main clause. */
function adjunctSubject(clause: ReadClause): Mention | undefined {
  const opening = clause.frame.tokens[0];
  const isParticiple =
    !clause.lexicon.headFirst && opening !== undefined && /[a-z]{3,}(?:ed|ing)$/.test(opening.lower);
  return isParticiple ? leadingSubject(clause, clause.frame.tokens.length) : undefined;
}
