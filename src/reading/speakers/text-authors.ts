// A text that speaks ("le communiqué", "the statement") in, the person or body it speaks for out.
import { recall } from './discourse.ts';
import type { Mention, RoleDescription } from './mentions.ts';
import type { Referent } from './register.ts';
import type { Resolution, Resolver } from './resolver.ts';
import type { Place } from './salience.ts';

/** A text speaks for whoever issued it: its owner, else whoever spoke last; "a statement said" for the body spoken of. */
export function authorOf(
  resolver: Resolver,
  mention: Mention,
  role: RoleDescription,
  place: Place,
): Resolution | null {
  if (role.kind !== 'text') return null;
  const owner = mention.owner === null ? null : resolver.register.bearerOf(mention.owner);
  if (owner !== null) {
    resolver.authors.set(role.sense, owner);
    return { referent: owner, how: 'role', confidence: 0.85 };
  }
  if (role.modifiers.length > 0 || mention.number === 'plural') return null;
  if (mention.determiner?.kind === 'definite') {
    const known = resolver.authors.get(role.sense);
    if (known !== undefined) return { referent: known, how: 'role', confidence: 0.8 };
    const author = issuer(resolver, mention, role) ?? lastSpeaker(resolver, mention, role, place);
    if (author !== null) return { referent: author, how: 'role', confidence: 0.75 };
  }
  return null;
}

/** "… ont-ils écrit dans un communiqué. … Le communiqué ajoute": who spoke where the text was first mentioned. */
function issuer(resolver: Resolver, mention: Mention, role: RoleDescription): Referent | null {
  const known = recall(resolver.discourse, mention.start);
  const text = known.find(
    ({ referent }) => referent.kind === 'text' && referent.roles[0]?.sense === role.sense,
  );
  if (text === undefined) return null;
  const { references } = resolver.discourse;
  for (let at = references.length - 1; at >= 0; at--) {
    const reference = references[at];
    if (reference === undefined || reference.frame < text.frame) return null;
    if (reference.frame === text.frame && reference.isSpeaker && reference.referent.kind !== 'text')
      return reference.referent;
  }
  return null;
}

/** "… ," read the statement: the text of whoever spoke in the sentences before. */
function lastSpeaker(
  resolver: Resolver,
  mention: Mention,
  role: RoleDescription,
  place: Place,
): Referent | null {
  // "l'étude conclut", "la note rappelle": only what somebody gives out to be heard is theirs without a word.
  if (resolver.lexicon.headFirst && !resolver.lexicon.releases.has(role.sense)) return null;
  const found = recall(resolver.discourse, mention.start).find(
    (reference) =>
      reference.isSpeaker && place.frame - reference.frame <= 2 && reference.referent.kind !== 'text',
  );
  return found?.referent ?? null;
}
