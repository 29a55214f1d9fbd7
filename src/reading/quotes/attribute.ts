// Clauses with their cues in, quotes with their speakers out: judges each marked stretch, finds what it hangs on, and
// resolves who is meant, in reading order.
import type { Attribution, Quote } from '../reading.ts';
import { agesOf } from '../speakers/ages.ts';
import { isClauseStart } from '../speakers/clause.ts';
import { shownConfidence } from '../speakers/confidence.ts';
import { agrees, newDiscourse } from '../speakers/discourse.ts';
import type { Opener } from '../speakers/introductions.ts';
import type { Mention } from '../speakers/mentions.ts';
import { indexOffices, isRival } from '../speakers/offices.ts';
import { ownWords } from '../speakers/own-words.ts';
import type { Resolver } from '../speakers/resolver.ts';
import { carry } from './carried-claims.ts';
import { carried } from './carry.ts';
import type { Claim, Found, LastQuote, State } from './claims.ts';
import { claimOf, noteMentions, noteSpeaker, unknownClaim } from './claims.ts';
import type { ReadClause, ReadText } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frames.ts';
import { findReportedClauses } from './indirect.ts';
import type { Link } from './links.ts';
import { findLink } from './links.ts';
import { shareRepeated } from './repeated-words.ts';
import { judge } from './speech.ts';
import type { Token } from './tokens.ts';
import { invertedPronoun } from './verb-walks.ts';

function lastQuote(frame: Frame, claim: Claim, kind: LastQuote['kind'], cue: Cue | null): LastQuote {
  return { claim, kind, cue, frame: frame.index, block: frame.block, isHeading: frame.paragraph === null };
}

/** A stretch that holds its own aside: «A, dit X. B» is A and B, said by X. */
function readIncised(state: State, clause: ReadClause, token: Token): boolean {
  const incise = token.marked === null ? undefined : state.read.incises.get(token.marked);
  if (incise === undefined) return false;
  const { frame } = clause;
  const place: ReadClause = { ...clause, ...incise.clause, cues: [] };
  const claim = claimOf(state, place, incise.subject, incise.cue);
  for (const { start, end } of incise.pieces) {
    state.found.push({ start, end, kind: 'direct', paragraph: frame.paragraph, claim });
  }
  state.last = lastQuote(frame, claim, 'direct', incise.cue);
  noteSpeaker(state, clause, claim, token.end);
  return true;
}

/** The speaker by the cue; « … », dit-on. has one that names nobody; without a cue it is carried. */
function claimOfLink(state: State, clause: ReadClause, at: number, link: Link | null): Claim {
  if (link === null) return inciseBelow(state, clause, at) ?? carried(state, clause, at);
  const { subject, span } = link.cue;
  if (subject === null) return { ...(goesOnByNobody(state, clause, link) ?? unknownClaim), cue: span };
  const cited = citedAuthor(clause, at, link);
  return claimOf(state, clause, cited ?? beforeColon(state, clause, at, link) ?? subject, link.cue);
}

/** «…¶ … », a écrit X.: marks that close in a later paragraph hang on the incise right behind them. */
function inciseBelow(state: State, clause: ReadClause, at: number): Claim | null {
  const token = clause.frame.tokens[at];
  const below = state.read.clauses[clause.frame.index + 1];
  if (token === undefined || below === undefined || below.frame.block === clause.frame.block) return null;
  const first = below.frame.tokens[0];
  if (at !== clause.frame.tokens.length - 1 || first === undefined || first.start < token.end) return null;
  if (/\S/u.test(state.text.slice(token.end, first.start)) || !/^[,.!?–—-]$/.test(first.text)) return null;
  const cue = below.cues.find(({ kind, isIncise, from }) => kind === 'verb' && isIncise && from <= 1);
  return cue?.subject == null ? null : claimOf(state, below, cue.subject, cue);
}

/** "en citant une phrase de Luc Morel : « … »": the words are whose they are quoted from. */
function citedAuthor(
  { frame, lexicon, mentionTo }: ReadClause,
  at: number,
  { cue, form }: Link,
): Mention | null {
  const isCitation = form === 'lead-in' && lexicon.headFirst && lexicon.relays.has(cue.lemma);
  const author = isCitation && frame.tokens[at - 1]?.text === ':' ? mentionTo.get(at - 1) : undefined;
  return author?.name?.kind === 'person' ? { ...author, governor: null } : null;
}

/** The prefecture's text goes on: « … », est-il précisé, a-t-on ajouté. A person's words do not. */
function goesOnByNobody({ last }: State, clause: ReadClause, { cue }: Link): Claim | null {
  if (last?.claim.resolution == null || clause.frame.index - last.frame > 2) return null;
  const isText = clause.lexicon.passiveAuxiliaries.has(cue.lemma) || isAnybodyGoingOn(clause, cue);
  return isText && last.claim.resolution.referent.kind !== 'person' ? carry(last.claim, passiveTrust) : null;
}

/** "a-t-on ajouté"; but "ajoute-t-on à Matignon" is said elsewhere. */
function isAnybodyGoingOn({ groups, frame, lexicon }: ReadClause, { lemma, from }: Cue): boolean {
  if (!lexicon.continuations.has(lemma)) return false;
  const group = groups.find((one) => one.from <= from && one.to > from);
  if (group === undefined || group.pronounAt === null) return false;
  const isElsewhere = lexicon.prepositions.has(frame.tokens[group.to]?.lower ?? '');
  return !isElsewhere && invertedPronoun(frame.tokens[group.pronounAt]) === lexicon.anybody;
}

/** How much a claim keeps of its confidence past a passive without an agent. */
const passiveTrust = 0.9;

/**
 * "… jusqu'au ministre Luc Morel : « … », a-t-il réagi": the pronoun behind the marks is whoever stands before the colon.
 * "Luc Morel détaille : « … », affirme l'ex-ministre": so is an office that he may hold.
 */
function beforeColon(state: State, clause: ReadClause, at: number, { cue, form }: Link): Mention | null {
  const { frame, mentions, lexicon } = clause;
  const { subject } = cue;
  if (form !== 'incise' || subject === null || frame.tokens[at - 1]?.text !== ':') return null;
  if (subject.kind === 'nominal') return leadsUpTo(state, clause, at, subject);
  if (subject.kind !== 'pronoun') return null;
  const last = mentions.findLast(({ to, name, role }) => to === at - 1 && (name ?? role) !== null);
  const isOther = last?.gender != null && subject.gender !== null && last.gender !== subject.gender;
  // "se réjouir de la mort de Luc Morel : « … », a-t-il dit": whom it was about.
  if (lexicon.nounLinks.has(last?.governor ?? '')) return null;
  return last?.name?.kind === 'person' && lexicon.headFirst && !isOther ? last : null;
}

/** Whoever speaks before the colon, where the office behind the marks may be theirs. */
function leadsUpTo(
  { resolver }: State,
  { cues, lexicon }: ReadClause,
  at: number,
  office: Mention,
): Mention | null {
  const speaker = cues.findLast(({ to, subject }) => to < at && subject !== null)?.subject ?? null;
  const referent = speaker?.name == null ? null : resolver.register.bearerOf(speaker.name);
  const isDefinite = office.determiner?.kind === 'definite' || office.determiner?.kind === 'demonstrative';
  if (!lexicon.headFirst || referent?.kind !== 'person' || office.role?.kind !== 'person' || !isDefinite)
    return null;
  return agrees(referent, office) && !isRival(office.role, referent, lexicon) ? speaker : null;
}

function readStretch(state: State, clause: ReadClause, at: number): void {
  const { frame } = clause;
  const token = frame.tokens[at];
  const span = token?.marked === null || token === undefined ? undefined : state.read.marked[token.marked];
  if (token === undefined || span === undefined) return;
  if (readIncised(state, clause, token)) return;
  const link = findLink({ clause, cues: clause.cues, at });
  const isWholeFrame = frame.tokens.every((one) => one.kind === 'quote' || one.kind === 'sign');
  const verdict = judge({
    clause,
    at,
    words: state.text.slice(span.start, span.end),
    link,
    isWholeFrame,
    followsQuote:
      state.last !== null && state.last.kind !== 'indirect' && frame.index - state.last.frame <= 1,
  });
  if (verdict === 'none') return;
  state.said = ownWords(state.text.slice(span.start, span.end), clause.lexicon);
  const claim = claimOfLink(state, clause, at, link);
  state.said = undefined;
  // "It was," Ms. Orton said, "the worst day of my life": one statement in two halves.
  const isSecondHalf =
    state.last?.frame === frame.index && state.last.cue !== null && state.last.cue === link?.cue;
  const kind = isSecondHalf && state.last?.kind === 'direct' ? 'direct' : verdict;
  state.found.push({ start: span.start, end: span.end, kind, paragraph: frame.paragraph, claim });
  state.last = lastQuote(frame, claim, kind, link?.cue ?? null);
  noteSpeaker(state, clause, claim, token.end);
}

function readReported(state: State, clause: ReadClause): void {
  if (clause.frame.paragraph === null) return;
  for (const reported of findReportedClauses(clause, clause.cues)) {
    const { subject } = reported.cue;
    if (subject === null) continue;
    const claim = claimOf(state, clause, subject, reported.cue);
    state.found.push({
      start: reported.start,
      end: reported.end,
      kind: 'indirect',
      paragraph: clause.frame.paragraph,
      claim,
    });
    noteSpeaker(state, clause, claim, reported.end);
    if (state.last?.frame !== clause.frame.index)
      state.last = lastQuote(clause.frame, claim, 'indirect', reported.cue);
  }
}

function attributionOf({ resolution, as, cue }: Claim): Attribution {
  if (resolution === null || as === null || resolution.confidence < shownConfidence) {
    return { speaker: null, how: 'unknown', as: null, cue, confidence: resolution?.confidence ?? 0 };
  }
  const { referent, how, confidence } = resolution;
  const role = referent.isNamed ? referent.roles[0] : undefined;
  return {
    speaker: {
      name: '',
      nameSpan: referent.nameSpan,
      role: null,
      roleSpan: role === undefined ? null : { start: role.start, end: role.end },
    },
    how,
    as,
    cue,
    confidence,
  };
}

function quoteOf(found: Found, text: string): Quote {
  const attribution = attributionOf(found.claim);
  const { start, end, kind, paragraph } = found;
  if (attribution.speaker === null) return { start, end, kind, paragraph, attribution };
  const { nameSpan, roleSpan } = attribution.speaker;
  const speaker = {
    name: text.slice(nameSpan.start, nameSpan.end),
    nameSpan,
    role: roleSpan === null ? null : text.slice(roleSpan.start, roleSpan.end),
    roleSpan,
  };
  return { start, end, kind, paragraph, attribution: { ...attribution, speaker } };
}

/** The names that are subjects in the article's paragraphs: of a clause, or of a verb of saying. */
function openersOf({ clauses, register }: ReadText): readonly Opener[] {
  const openers = clauses.flatMap((clause): readonly Opener[] => {
    if (clause.frame.paragraph === null) return [];
    const free = clause.mentions.filter((one) => one.governor === null && isClauseStart(clause, one.from));
    const speakers = clause.cues.flatMap(({ subject }) => (subject === null ? [] : [subject]));
    return [...free.slice(0, mostFree), ...speakers].flatMap((mention): readonly Opener[] => {
      const { name, to } = mention;
      const referent = name === null ? null : register.bearerOf(name);
      if (name === null || referent === null) return [];
      const isFirst = mention === free[0];
      const isRanked = name.hasHonorific && name.gender === null;
      const opensBlock = clauses[clause.frame.index - 1]?.frame.block !== clause.frame.block;
      return [{ start: name.start, referent, isFirst, opensBlock, isAged: isAged(clause, to), isRanked }];
    });
  });
  return openers.sort((a, b) => a.start - b.start);
}

/** "Hugo Lanier, 30 ans, …" */
function isAged({ frame }: ReadClause, to: number): boolean {
  return frame.tokens[to]?.text === ',' && frame.tokens[to + 1]?.kind === 'number';
}

/** How many nouns at the head of a clause are taken for subjects of one sentence. */
const mostFree = 3;

/** All quotes of the article, in order of their first word. */
export function attribute(read: ReadText, text: string): readonly Quote[] {
  const resolver: Resolver = {
    openers: openersOf(read),
    leadBlock: read.clauses.find(({ frame }) => frame.paragraph !== null)?.frame.block ?? 0,
    ages: agesOf(read.clauses, read.register),
    offices: indexOffices(read.register.referents, read.lexicon),
    lexicon: read.lexicon,
    register: read.register,
    discourse: newDiscourse(),
    unnamed: new Map(),
    authors: new Map(),
    resolved: new Map(),
    learned: new Map(),
  };
  const state: State = { read, text, resolver, found: [], said: undefined, last: null };
  for (const clause of read.clauses) {
    noteMentions(state, clause);
    clause.frame.tokens.forEach((token, at) => {
      if (token.kind === 'quote') readStretch(state, clause, at);
    });
    readReported(state, clause);
  }
  return shareRepeated(state.found, text)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((found) => quoteOf(found, text));
}
