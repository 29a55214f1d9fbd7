// The noun right before a verb of saying in, its owner out where that noun only belongs to a clause that tells of the owner:
// "celui qui est aussi un romancier | explique", "the driver taking a visitor | said".
import type { Clause } from './clause.ts';
import { isClauseStart, maySpeak } from './clause.ts';
import type { Mention } from './mentions.ts';

/** "Celui | qui est aussi un romancier | explique": what a relative clause says of its owner. */
export function beforePredicate({ frame, lexicon, mentionTo }: Clause, near: Mention): Mention | null {
  const { tokens } = frame;
  if (!lexicon.headFirst || near.determiner?.kind !== 'indefinite' || near.governor !== null) return null;
  let at = near.from - 1;
  while (lexicon.isAdverb(tokens[at]?.lower ?? '')) at -= 1;
  if (!lexicon.passiveAuxiliaries.has(tokens[at]?.lower ?? '')) return null;
  at -= 1;
  return lexicon.relativePronouns.has(tokens[at]?.lower ?? '') ? (mentionTo.get(at) ?? null) : null;
}

/** "The taxi driver | taking the visitor from the airport | remarks": what is near is the object of a participle. */
export function beforeParticiple(clause: Clause, near: Mention): Mention | null {
  const { lexicon, frame } = clause;
  const participle = frame.tokens[near.from - 1];
  if (
    lexicon.headFirst ||
    near.determiner === null ||
    participle === undefined ||
    !/[a-z]ing$/.test(participle.lower)
  )
    return null;
  if (lexicon.prepositions.has(participle.lower) || participle.isCapital) return null;
  const owner = clause.mentionTo.get(near.from - 1);
  const isOwner =
    owner !== undefined && owner.governor === null && maySpeak(owner) && isClauseStart(clause, owner.from);
  return isOwner ? owner : null;
}
