// Marks that come before their speaker in, whoever the next sentence says spoke out: « A. » « B », dit X.
import { carry, trust } from './carried-claims.ts';
import type { Claim, State } from './claims.ts';
import { claimOf } from './claims.ts';
import type { ReadClause } from './clauses.ts';
import { mayBeSpeaker } from './lead-ups.ts';
import { findLink } from './links.ts';

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
export function nextClaim(state: State, clause: ReadClause): Claim | null {
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
