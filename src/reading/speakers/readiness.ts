// A phrase in, how readily it takes up somebody named before out. Looks at its own words alone.
import type { SpeechLexicon } from '../../languages/speech.ts';
import type { Mention } from './mentions.ts';

/**
 * How readily a phrase takes up somebody named before rather than bring in somebody new: 1 for "l'expert" and "cette
 * catholique", less for an office that the article gives to nobody ("l'ancien président"), 0 for "un témoin".
 */
export function readiness(mention: Mention, lexicon: SpeechLexicon): number {
  const kind = mention.determiner?.kind;
  const { role } = mention;
  if (role === null || mention.number !== 'singular') return 0;
  if (kind === 'demonstrative') return role.kind === 'text' ? 0 : 1;
  if (kind !== 'definite') return 0;
  if (role.kind === 'body') return role.isGeneric && !role.hasComplement ? 1 : 0;
  // "the Kremlin critic said": a noun that no list holds, said to speak, is rather somebody than something.
  if (role.kind === 'unknown') return role.hasComplement || !mayBeSomebody(role.sense, lexicon) ? 0 : 0.6;
  if (role.kind !== 'person') return 0;
  const isCompound = lexicon.compoundRoles.has(`${role.sense} ${role.modifiers[0] ?? ''}`);
  if (!role.hasComplement || isCompound) return role.isGeneric || role.modifiers.length === 0 ? 1 : 0.75;
  return 0.7;
}

/** "le braconnier", but "la discussion": French endings tell. */
function mayBeSomebody(noun: string, { headFirst, somebodyEnding, latterWords }: SpeechLexicon): boolean {
  return !headFirst || somebodyEnding.test(noun) || latterWords.has(noun);
}
