// Somebody whom an English lead brings in without a name in, the name that the paragraphs below begin with out: "A woman
// has told how she was bitten. … Stacey Wetherall, 33, was putting out the bins".
import { agrees } from './discourse.ts';
import type { Opener } from './introductions.ts';
import { firstAfter } from './introductions.ts';
import type { Mention, RoleDescription } from './mentions.ts';
import { isKin } from './offices.ts';
import type { Referent } from './register.ts';
import type { Resolver } from './resolver.ts';

/** How far on, in UTF-16 code units, the name may come. */
const namedWithin = 700;

/** Whom a phrase of the first paragraph means; null where the first name below it is not plainly theirs. */
export function namedBelowLead(
  { openers, lexicon, leadBlock }: Resolver,
  mention: Mention,
  role: RoleDescription,
  block: number,
): Referent | null {
  const isBringing = mention.determiner?.kind === 'indefinite' || mention.determiner?.kind === 'definite';
  if (lexicon.headFirst || block !== leadBlock || role.kind !== 'person' || !isBringing) return null;
  if (mention.governor !== null || mention.number !== 'singular') return null;
  // "The father of a student": the student may be who is named.
  if (role.hasComplement && lexicon.kinship.has(role.sense)) return null;
  let at = firstAfter(openers, mention.end);
  const last = mention.end + namedWithin;
  const isKnown = ({ start, referent }: Opener): boolean => start <= last && referent.firstAt < mention.start;
  for (let opener = openers[at]; opener !== undefined && isKnown(opener); opener = openers[at]) at += 1;
  const next = openers[at];
  if (next === undefined || next.start > last) return null;
  const { referent, isFirst, opensBlock, isRanked, isAged } = next;
  const isSomebody = referent.kind === 'person' && (isAged || !referent.isGuessed);
  // "Det Sgt Liam Corrie said": an officer is not whom the lead is about.
  if (!isFirst || !opensBlock || isRanked || !isSomebody || referent.words.length < 2) return null;
  const fits = referent.roles.every(
    ({ kind, sense }) => kind !== 'person' || isKin(sense, role.sense, lexicon),
  );
  return fits && agrees(referent, mention) ? referent : null;
}
