// Clauses with their cues in, quotes with their speakers out: judges each marked stretch, finds what it hangs on, and
// resolves who is meant, in reading order.
import type { Span } from '../../articles/article.ts';
import type { Attribution, Quote, QuoteKind } from '../reading.ts';
import { shownConfidence } from '../speakers/confidence.ts';
import { newDiscourse, mention as note } from '../speakers/discourse.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { Opener, Resolution, Resolver } from '../speakers/resolve.ts';
import { resolveMention } from '../speakers/resolve.ts';
import type { ReadClause, ReadText } from './clauses.ts';
import type { Cue } from './cues.ts';
import { findReportedClauses } from './indirect.ts';
import type { Link } from './links.ts';
import { findLink } from './links.ts';
import { judge } from './speech.ts';
import type { Token } from './tokens.ts';

/** An attribution before the bar of confidence. */
interface Claim {
  readonly resolution: Resolution | null;
  readonly as: Span | null;
  readonly cue: Span | null;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: QuoteKind;
  readonly paragraph: number | null;
  readonly claim: Claim;
}

interface State {
  readonly read: ReadText;
  readonly text: string;
  readonly resolver: Resolver;
  readonly found: Found[];
  /** The last marked quote's claim, for those that follow without a cue. */
  last: {
    readonly claim: Claim;
    readonly frame: number;
    readonly block: number;
    readonly isHeading: boolean;
  } | null;
}

/** "criticised by X": the agent of a passive acts as a subject does. */
const agents: ReadonlySet<string> = new Set(['par', 'by']);

const unknown: Claim = { resolution: null, as: null, cue: null };

/** Notes whom the clause speaks of, before its own quotes are resolved. */
function noteMentions(state: State, clause: ReadClause): void {
  const { frame } = clause;
  const opener = clause.mentions.find((one) => one.governor === null);
  for (const mention of clause.mentions) {
    const isWorth = mention.name !== null || (mention.role !== null && mention.role.kind !== 'unknown');
    if (!isWorth) continue;
    const resolution = resolveMention(state.resolver, mention, { frame: frame.index, block: frame.block });
    if (resolution === null) continue;
    note(state.resolver.discourse, {
      referent: resolution.referent,
      position: mention.start,
      frame: frame.index,
      block: frame.block,
      isFree: mention.governor === null || agents.has(mention.governor),
      isOpener: mention === opener,
      isSpeaker: false,
    });
  }
}

function claimOf(state: State, clause: ReadClause, subject: Mention, cue: Cue): Claim {
  const resolution = resolveMention(state.resolver, subject, {
    frame: clause.frame.index,
    block: clause.frame.block,
  });
  return { resolution, as: { start: subject.start, end: subject.end }, cue: cue.span };
}

function noteSpeaker(state: State, clause: ReadClause, claim: Claim, position: number): void {
  if (claim.resolution === null) return;
  note(state.resolver.discourse, {
    referent: claim.resolution.referent,
    position,
    frame: clause.frame.index,
    block: clause.frame.block,
    isFree: true,
    isOpener: false,
    isSpeaker: true,
  });
}

/** A stretch without a cue of its own: whoever leads up to it, spoke just before, speaks next, or is spoken of. */
function carried(state: State, clause: ReadClause, at: number): Claim {
  const { last } = state;
  const { frame } = clause;
  const own = ownSubject(state, clause, at);
  if (own !== null) return own;
  const follows =
    last !== null && last.claim.resolution !== null && frame.index - last.frame <= 1 && !last.isHeading;
  if (follows) return carry(last.claim, last.block === frame.block ? 0.93 : 0.85);
  const next = nextClaim(state, clause);
  if (next !== null) return next;
  const before = state.read.clauses[frame.index - 1];
  if (before === undefined || before.frame.paragraph === null) return unknown;
  const claim = claimOfOpener(state, before);
  return carry(claim, before.frame.block === frame.block ? 0.8 : 0.6);
}

function mayBeSpeaker(mention: Mention): boolean {
  if (mention.governor !== null) return false;
  return (
    mention.name !== null ||
    mention.kind === 'pronoun' ||
    (mention.role !== null && mention.role.kind !== 'unknown')
  );
}

/** Whom a sentence is about: its first free noun, or whose it is ("Ahmadinejad's arguments"). */
function claimOfOpener(state: State, clause: ReadClause): Claim {
  const owner = ownerOfUtterance(clause, clause.frame.tokens.length);
  const opener = owner ?? clause.mentions.find((one) => mayBeSpeaker(one) || one.possessor !== null);
  if (opener === undefined) return unknown;
  const subject: Mention = mayBeSpeaker(opener)
    ? opener
    : { ...opener, kind: 'name', name: opener.possessor };
  const resolution = resolveMention(state.resolver, subject, {
    frame: clause.frame.index,
    block: clause.frame.block,
  });
  return { resolution, as: { start: subject.start, end: subject.end }, cue: null };
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
  const { frame } = clause;
  const subject =
    ownerOfUtterance(clause, at) ??
    clause.mentions.find((one) => one.to <= at && mayBeSpeaker(one)) ??
    announcer(clause, at);
  if (subject === undefined) return null;
  const resolution = resolveMention(state.resolver, subject, { frame: frame.index, block: frame.block });
  if (resolution === null) return null;
  const trusted = { ...resolution, confidence: resolution.confidence * 0.85 };
  return { resolution: trusted, as: { start: subject.start, end: subject.end }, cue: null };
}

/** « Nous sommes prêts » : c'est le message de la présidente. */
function announcer(clause: ReadClause, at: number): Mention | undefined {
  if (at !== 0 || clause.frame.tokens[1]?.text !== ':') return undefined;
  return clause.mentions.find((one) => one.name?.kind === 'person' || one.role?.kind === 'person');
}

function carry(claim: Claim, trust: number): Claim {
  if (claim.resolution === null) return unknown;
  return {
    ...claim,
    resolution: { ...claim.resolution, how: 'carried', confidence: claim.resolution.confidence * trust },
    cue: null,
  };
}

/** A quote that comes before its speaker: « A. » « B », dit X. / « A. » C'est ainsi que X décrit … / « A. » X a commenté … */
function nextClaim(state: State, clause: ReadClause): Claim | null {
  const next = state.read.clauses[clause.frame.index + 1];
  if (next === undefined || next.frame.paragraph === null) return null;
  const isSameBlock = next.frame.block === clause.frame.block;
  if (next.frame.tokens[0]?.kind === 'quote') {
    const link = isSameBlock ? findLink({ clause: next, cues: next.cues, at: 0 }) : null;
    if (link === null || link.form !== 'incise' || link.cue.subject === null) return null;
    return carry(claimOf(state, next, link.cue.subject, link.cue), 0.85);
  }
  const cue = next.cues.find((one) => one.kind === 'verb' && one.subject !== null && one.form === 'finite');
  if (cue?.subject == null || cue.subject.kind === 'pronoun') return null;
  return carry(claimOf(state, next, cue.subject, cue), isSameBlock ? 0.75 : 0.65);
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
  state.last = { claim, frame: frame.index, block: frame.block, isHeading: frame.paragraph === null };
  noteSpeaker(state, clause, claim, token.end);
  return true;
}

function readStretch(state: State, clause: ReadClause, at: number): void {
  const { frame } = clause;
  const token = frame.tokens[at];
  const span = token?.marked === null || token === undefined ? undefined : state.read.marked[token.marked];
  if (token === undefined || span === undefined) return;
  if (readIncised(state, clause, token)) return;
  const link: Link | null = findLink({ clause, cues: clause.cues, at });
  const isWholeFrame = frame.tokens.every((one) => one.kind === 'quote' || one.kind === 'sign');
  const verdict = judge({
    clause,
    at,
    words: state.text.slice(span.start, span.end),
    link,
    isWholeFrame,
    followsQuote: state.last !== null && frame.index - state.last.frame <= 1,
  });
  if (verdict === 'none') return;
  const subject = link?.cue.subject ?? null;
  const claim =
    link === null || subject === null
      ? carried(state, clause, at)
      : claimOf(state, clause, subject, link.cue);
  state.found.push({ start: span.start, end: span.end, kind: verdict, paragraph: frame.paragraph, claim });
  state.last = { claim, frame: frame.index, block: frame.block, isHeading: frame.paragraph === null };
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

/** How many headings are looked up in the body; an article has few. */
const mostHeadings = 40;

/** A heading that repeats words of the body is said by whoever says them there. */
function repeated(heading: Found, all: readonly Found[], text: string): Found {
  if (all.indexOf(heading) >= mostHeadings) return heading;
  const words = text.slice(heading.start, heading.end).toLowerCase();
  const source = all.find(
    (one) =>
      one.paragraph !== null &&
      one.kind !== 'indirect' &&
      text.slice(one.start, one.end).toLowerCase().includes(words),
  );
  return source === undefined ? heading : { ...heading, claim: carry(source.claim, 0.95) };
}

/** The names that open a sentence of a paragraph. */
function openersOf({ clauses, register }: ReadText): readonly Opener[] {
  return clauses.flatMap(({ frame, mentions }): readonly Opener[] => {
    const opener = frame.paragraph === null ? undefined : mentions.find((one) => one.governor === null);
    const referent = opener?.name == null ? null : register.bearerOf(opener.name);
    return opener?.name == null || referent === null ? [] : [{ start: opener.name.start, referent }];
  });
}

/** All quotes of the article, in order of their first word. */
export function attribute(read: ReadText, text: string): readonly Quote[] {
  const resolver: Resolver = {
    openers: openersOf(read),
    lexicon: read.lexicon,
    register: read.register,
    discourse: newDiscourse(),
    unnamed: new Map(),
  };
  const state: State = { read, text, resolver, found: [], last: null };
  for (const clause of read.clauses) {
    noteMentions(state, clause);
    clause.frame.tokens.forEach((token, at) => {
      if (token.kind === 'quote') readStretch(state, clause, at);
    });
    readReported(state, clause);
  }
  const found = state.found.map((one) => (one.paragraph === null ? repeated(one, state.found, text) : one));
  return found.sort((a, b) => a.start - b.start || a.end - b.end).map((found) => quoteOf(found, text));
}
