// What is held to be true of a quote's speaker before the bar of confidence, and the state in which it is worked out.
import type { Span } from '../../articles/article.ts';
import type { QuoteKind } from '../reading.ts';
import { apposedName, nameBeside, subjectOfPredicate } from '../speakers/clause.ts';
import { mention as note } from '../speakers/discourse.ts';
import type { Mention } from '../speakers/mentions.ts';
import type { Resolution, Resolver } from '../speakers/resolve.ts';
import { resolveMention } from '../speakers/resolve.ts';
import { issuer } from '../speakers/subjects.ts';
import type { ReadClause, ReadText } from './clauses.ts';
import type { Cue } from './cues.ts';

/** An attribution before the bar. */
export interface Claim {
  readonly resolution: Resolution | null;
  readonly as: Span | null;
  readonly cue: Span | null;
}

/** A quote with its claim. */
export interface Found extends Span {
  readonly kind: QuoteKind;
  readonly paragraph: number | null;
  readonly claim: Claim;
}

/** The marked quote read last, for those that follow it without a cue. */
export interface LastQuote {
  readonly claim: Claim;
  readonly kind: QuoteKind;
  readonly cue: Cue | null;
  readonly frame: number;
  readonly block: number;
  readonly isHeading: boolean;
}

export interface State {
  readonly read: ReadText;
  readonly text: string;
  readonly resolver: Resolver;
  readonly found: Found[];
  last: LastQuote | null;
}

export const unknownClaim: Claim = { resolution: null, as: null, cue: null };

/** Who the subject of a cue is, from where it stands. */
export function claimOf(state: State, clause: ReadClause, subject: Mention, cue: Cue | null): Claim {
  const { index, block } = clause.frame;
  const resolution = resolveMention(state.resolver, subject, { frame: index, block });
  return { resolution, as: { start: subject.start, end: subject.end }, cue: cue?.span ?? null };
}

/** "criticised by X": the agent of a passive acts as a subject does. */
const agents: ReadonlySet<string> = new Set(['par', 'by']);

/** "A report by Water Watch warns …": "the report" is theirs from here on. */
function noteAuthor({ resolver }: State, clause: ReadClause, text: Mention): void {
  const author = issuer(clause, text)?.name ?? null;
  const referent = author === null ? null : resolver.register.bearerOf(author);
  if (text.role !== null && referent !== null) resolver.authors.set(text.role.sense, referent);
}

/** Notes whom the clause speaks of, before its own quotes are resolved. */
export function noteMentions(state: State, clause: ReadClause): void {
  const { frame } = clause;
  const opener = clause.mentions.find((one) => one.governor === null);
  for (const mention of clause.mentions) {
    // "Élue en mars, Salomé Brac …": a French noun without its article describes somebody named beside it.
    const isBare = clause.lexicon.headFirst && mention.determiner === null;
    const isActor = mention === opener && mention.pronoun !== null && !mention.pronoun.isImpersonal;
    const isWorth =
      mention.name !== null ||
      isActor ||
      (mention.role !== null && mention.role.kind !== 'unknown' && !isBare);
    if (!isWorth) continue;
    const named =
      nameBeside(clause, mention) ??
      apposedName(clause, mention) ??
      subjectOfPredicate(clause, mention) ??
      mention;
    noteAuthor(state, clause, mention);
    const resolution = resolveMention(state.resolver, named, { frame: frame.index, block: frame.block });
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

/** Notes that somebody spoke, up to `position`. */
export function noteSpeaker(state: State, clause: ReadClause, claim: Claim, position: number): void {
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
