// A marked stretch without a cue in, whoever leads up to it, spoke just before, speaks next or is spoken of out. Every
// claim here is worth less than one that rests on a cue.
import { afterComplements, passBack } from '../speakers/clause.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { Claim, State } from './claims.ts';
import { claimOf, unknownClaim } from './claims.ts';
import type { ReadClause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { findLink } from './links.ts';

/** How much a claim keeps of its confidence when it is carried; chosen on articles with known speakers. */
const trust = {
  sameParagraph: 0.97,
  nextParagraph: 0.93,
  leadUp: 0.88,
  nextQuote: 0.9,
  nextSentence: 0.8,
  nextBlock: 0.7,
  issued: 0.9,
  asked: 0.88,
  reportBefore: 0.92,
  reportInParagraphBefore: 0.78,
  overAside: 0.85,
  subjectBefore: 0.85,
  subjectOfParagraphBefore: 0.71,
};

/** A stretch without a cue of its own: whoever leads up to it, spoke just before, speaks next, or is spoken of. */
export function carried(state: State, clause: ReadClause, at: number): Claim {
  const { last } = state;
  const { frame } = clause;
  const signed = signature(state, clause, at);
  if (signed !== null) return signed;
  const own = ownSubject(state, clause, at);
  if (own !== null) return own;
  const follows =
    last !== null && last.claim.resolution !== null && frame.index - last.frame <= 1 && !last.isHeading;
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
  return next === null ? about : isSameBlock ? next : surer(next, about);
}

/** « A », dit X. La facture s'élève à deux millions. « B »: one sentence about nobody between two quotes. */
function isOverAside({ last }: State, frame: ReadClause['frame']): boolean {
  return last !== null && last.block === frame.block && frame.index - last.frame === 2;
}

function mayBeSpeaker(mention: Mention): boolean {
  if (mention.governor !== null) return false;
  return (
    mention.name !== null ||
    mention.kind === 'pronoun' ||
    (mention.role !== null && mention.role.kind !== 'unknown')
  );
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
  const isNear = last !== null && question.frame.index - last.frame < longestAsking;
  return isNear ? carry(last.claim, trust.asked) : null;
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

/** "Le bilan de l'entraîneur … : « … »": whose answer, verdict or reaction it is. Null where no such noun leads up. */
function ownerOfUtterance(clause: ReadClause, at: number): Mention | null {
  const first = clause.mentions.findIndex((one) => one.governor === null && one.to <= at);
  const noun = clause.mentions[first];
  if (noun?.role == null || noun.role.kind === 'person' || !isUtterance(clause, noun)) return null;
  if (noun.possessor !== null) return { ...noun, kind: 'name', name: noun.possessor };
  const owner = clause.mentions[first + 1];
  if (owner === undefined || owner.to > at || owner.governor === null) return null;
  const isOwner = owner.name !== null ? owner.name.kind !== 'body' : owner.role?.kind === 'person';
  return isOwner && clause.lexicon.nounLinks.has(owner.governor) ? owner : null;
}

function isUtterance(clause: ReadClause, noun: Mention): boolean {
  return clause.frame.tokens
    .slice(noun.from, noun.to)
    .some((token) => clause.lexicon.utteranceNouns.has(token.folded));
}

/** "Un rapport apporte la même conclusion : « … »": the subject of a sentence that leads up to the marks. */
function ownSubject(state: State, clause: ReadClause, at: number): Claim | null {
  const subject = ownerOfUtterance(clause, at) ?? leadingSubject(clause, at) ?? announcer(clause, at);
  if (subject === undefined || isItsPredicate(state, clause, subject, at)) return null;
  const claim = claimOf(state, clause, subject, null);
  if (claim.resolution === null) return null;
  return {
    ...claim,
    resolution: { ...claim.resolution, confidence: claim.resolution.confidence * trust.leadUp },
  };
}

/** "the policy | « is as likely to be a negative »": who stands before a predicate between marks is spoken of. */
function isItsPredicate({ text }: State, clause: ReadClause, subject: Mention, at: number): boolean {
  const { lexicon, frame } = clause;
  const token = frame.tokens[at];
  // "Mr. Hale « will not be bullied »": a person's own words of what that person does.
  if (subject.name?.kind === 'person' || (subject.pronoun !== null && subject.number === 'singular'))
    return false;
  if (token === undefined || passBack(clause, at) > afterComplements(clause, subject.to)) return false;
  const first = /^[^\p{L}]*(?<word>\p{Ll}[\p{L}'’]*)/u.exec(text.slice(token.start, token.end))?.groups?.word;
  const word = first?.replaceAll('’', "'") ?? '';
  return lexicon.auxiliaries.has(word) || lexicon.irregularPasts.has(word) || lexicon.negations.has(word);
}

/** The subject of the sentence; past an opening "alors que des témoignages affluaient," that of its main clause. */
function leadingSubject(clause: ReadClause, at: number): Mention | undefined {
  const { lexicon, frame } = clause;
  // "citée comme possible candidate": a French noun without its article describes somebody named elsewhere.
  const stands = (one: Mention): boolean =>
    !lexicon.headFirst || one.kind !== 'nominal' || one.determiner !== null;
  const candidates = clause.mentions.filter((one) => one.to <= at && mayBeSpeaker(one) && stands(one));
  const opening = frame.tokens[0];
  const isAdjunct =
    opening !== undefined &&
    (lexicon.prepositions.has(opening.lower) ||
      lexicon.subordinators.has(opening.lower) ||
      // "Asked if he would quit, the governor …".
      (!lexicon.headFirst && /[a-z]{3,}(?:ed|ing)$/.test(opening.lower)));
  if (!isAdjunct) return candidates[0];
  const afterComma = candidates.filter(
    (one) =>
      frame.tokens[one.from - 1]?.text === ',' &&
      (one.name !== null || one.determiner !== null || one.kind === 'pronoun'),
  );
  return afterComma.at(-1) ?? candidates[0];
}

/** « Nous sommes prêts » : c'est le message de la présidente. */
function announcer(clause: ReadClause, at: number): Mention | undefined {
  if (at !== 0 || clause.frame.tokens[1]?.text !== ':') return undefined;
  const isPerson = (one: Mention): boolean => one.name?.kind === 'person' || one.role?.kind === 'person';
  return clause.mentions.find(isPerson) ?? clause.mentions.find((one) => one.name !== null);
}

/** "…" — Odile Garance, mayor: a name after a dash signs the marks before it, on the same line or the next. */
function signature(state: State, clause: ReadClause, at: number): Claim | null {
  if (at !== 0) return null;
  const { frame } = clause;
  const isAlone = frame.tokens.length === 1;
  const next = isAlone ? state.read.clauses[frame.index + 1] : clause;
  if (next === undefined || next.frame.block - frame.block > 1) return null;
  const from = isAlone ? 0 : 1;
  let name = from;
  while (/^[—–-]$/.test(next.frame.tokens[name]?.text ?? '')) name += 1;
  const signer = name === from ? undefined : next.mentionFrom.get(name);
  if (signer?.name?.kind !== 'person' || next.cues.length > 0) return null;
  return carry(claimOf(state, next, signer, null), trust.nextQuote);
}

/** The same speaker at one remove; the cue stays where it was. */
export function carry(claim: Claim, kept: number): Claim {
  if (claim.resolution === null) return unknownClaim;
  return {
    ...claim,
    resolution: { ...claim.resolution, how: 'carried', confidence: claim.resolution.confidence * kept },
    cue: null,
  };
}

/** How many paragraphs a quotation may go on before it names its speaker. */
const mostReopened = 12;

/** Whether the clause is one stretch whose marks stay open, as of a quotation that goes on in the next paragraph. */
function isOpenEnded({ read }: State, { frame }: ReadClause): boolean {
  const marked = frame.tokens.at(-1)?.marked ?? null;
  return marked !== null && read.marked[marked]?.isUnclosed === true;
}

/** The next clause, past paragraphs that only go on with the same quotation. */
function afterReopened(state: State, clause: ReadClause): ReadClause | undefined {
  const { clauses } = state.read;
  let at = clause.frame.index;
  while (at < clause.frame.index + mostReopened) {
    const current = clauses[at];
    const next = clauses[at + 1];
    if (current === undefined || next === undefined || !isOpenEnded(state, current)) return next;
    if (next.frame.tokens.length > 1 || !isOpenEnded(state, next)) return next;
    at += 1;
  }
  return undefined;
}

/** A quote that comes before its speaker: « A. » « B », dit X. / « A. » C'est ainsi que X décrit … / « A. » X a commenté … */
function nextClaim(state: State, clause: ReadClause): Claim | null {
  const next = afterReopened(state, clause);
  if (next === undefined || next.frame.paragraph === null) return null;
  const isSameBlock = next.frame.block === clause.frame.block;
  if (next.frame.tokens[0]?.kind === 'quote') {
    const link =
      isSameBlock || isOpenEnded(state, clause) ? findLink({ clause: next, cues: next.cues, at: 0 }) : null;
    if (link === null || link.form !== 'incise' || link.cue.subject === null) return null;
    return carry(claimOf(state, next, link.cue.subject, link.cue), trust.nextQuote);
  }
  const cue = next.cues.find((one) => one.kind === 'verb' && one.subject !== null && one.form === 'finite');
  if (cue?.subject == null || cue.subject.kind === 'pronoun') {
    // « … » Christiane Bonnefoy habite en face.
    const opener = next.mentions.find((one) => one.governor === null);
    const isPerson = isSameBlock && opener?.name?.kind === 'person';
    return isPerson ? carry(claimOf(state, next, opener, null), trust.nextBlock) : null;
  }
  if (!mayBeSpeaker({ ...cue.subject, governor: null }) && cue.subject.possessor === null) return null;
  return carry(claimOf(state, next, cue.subject, cue), isSameBlock ? trust.nextSentence : trust.nextBlock);
}
