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
  last: { readonly claim: Claim; readonly frame: number; readonly block: number } | null;
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

/** A stretch without a cue of its own: whoever spoke just before, else whom the sentence before is about. */
function carried(state: State, clause: ReadClause, at: number): Claim {
  const { last } = state;
  const { frame } = clause;
  const own = ownSubject(state, clause, at);
  if (own !== null) return own;
  if (last !== null && last.claim.resolution !== null && frame.index - last.frame <= 1) {
    return carry(last.claim, last.block === frame.block ? 0.93 : 0.85);
  }
  const next = nextClaim(state, clause);
  if (next !== null) return carry(next, 0.85);
  const before = state.read.clauses[frame.index - 1];
  const subject = before?.mentions.find(
    (one) =>
      one.governor === null &&
      (one.name !== null || one.kind === 'pronoun' || (one.role !== null && one.role.kind !== 'unknown')),
  );
  if (before !== undefined && subject !== undefined) {
    const resolution = resolveMention(state.resolver, subject, {
      frame: before.frame.index,
      block: before.frame.block,
    });
    if (resolution !== null)
      return carry(
        { resolution, as: { start: subject.start, end: subject.end }, cue: null },
        before.frame.block === frame.block ? 0.8 : 0.6,
      );
  }
  return unknown;
}

/** "Le bilan de l'entraîneur … : « … »": whose answer, verdict or reaction it is. Null where no such noun leads up. */
function ownerOfUtterance(clause: ReadClause, at: number): Mention | null {
  const first = clause.mentions.findIndex((one) => one.governor === null && one.to <= at);
  const noun = clause.mentions[first];
  if (noun?.role == null || noun.role.kind === 'person') return null;
  if (!isUtterance(clause, noun)) return null;
  if (noun.possessor !== null) return { ...noun, kind: 'name', name: noun.possessor };
  const owner = clause.mentions[first + 1];
  if (owner === undefined || owner.to > at || owner.governor === null) return null;
  const isOwner =
    owner.name?.kind === 'person' || owner.role?.kind === 'person' || owner.name?.kind === 'unknown';
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
    clause.mentions.find(
      (one) =>
        one.governor === null &&
        one.to <= at &&
        (one.name !== null || one.kind === 'pronoun' || (one.role !== null && one.role.kind !== 'unknown')),
    );
  if (subject === undefined) return null;
  const resolution = resolveMention(state.resolver, subject, { frame: frame.index, block: frame.block });
  if (resolution === null) return null;
  return {
    resolution: { ...resolution, confidence: resolution.confidence * 0.85 },
    as: { start: subject.start, end: subject.end },
    cue: null,
  };
}

function carry(claim: Claim, trust: number): Claim {
  if (claim.resolution === null) return unknown;
  return {
    ...claim,
    resolution: { ...claim.resolution, how: 'carried', confidence: claim.resolution.confidence * trust },
    cue: null,
  };
}

/** A quote whose cue comes with the next sentence of the same paragraph: « A. » « B », dit X. */
function nextClaim(state: State, clause: ReadClause): Claim | null {
  const next = state.read.clauses[clause.frame.index + 1];
  if (next === undefined || next.frame.block !== clause.frame.block || next.frame.tokens[0]?.kind !== 'quote')
    return null;
  const link = findLink({ clause: next, cues: next.cues, at: 0 });
  if (link === null || link.form !== 'incise' || link.cue.subject === null) return null;
  return claimOf(state, next, link.cue.subject, link.cue);
}

function readStretch(state: State, clause: ReadClause, at: number): void {
  const { frame } = clause;
  const token = frame.tokens[at];
  const span = token?.marked === null || token === undefined ? undefined : state.read.marked[token.marked];
  if (token === undefined || span === undefined) return;
  const link: Link | null = findLink({ clause, cues: clause.cues, at });
  const isWholeFrame = frame.tokens.every((one) => one.kind === 'quote' || one.kind === 'sign');
  const verdict = judge({ clause, at, words: state.text.slice(span.start, span.end), link, isWholeFrame });
  if (verdict === 'none') return;
  const subject = link?.cue.subject ?? null;
  const claim =
    link === null || subject === null
      ? carried(state, clause, at)
      : claimOf(state, clause, subject, link.cue);
  state.found.push({ start: span.start, end: span.end, kind: verdict, paragraph: frame.paragraph, claim });
  state.last = { claim, frame: frame.index, block: frame.block };
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
  return state.found.sort((a, b) => a.start - b.start || a.end - b.end).map((found) => quoteOf(found, text));
}
