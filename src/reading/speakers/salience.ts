// A pronoun or a bare role and the discourse before it in, who of those spoken of stands out most out.
import type { Discourse, Reference } from './discourse.ts';
import { agrees, recall } from './discourse.ts';
import type { Mention } from './mentions.ts';
import type { OwnWords } from './own-words.ts';
import type { Referent } from './register.ts';

/** Where a mention stands. */
export interface Place {
  readonly frame: number;
  readonly block: number;
  /** The words between marks whose speaker is looked for, if there are any. */
  readonly said?: OwnWords;
}

/** Nearness in frames, from 1 (the same) down. */
const nearness = [0.95, 1, 0.75, 0.6, 0.5, 0.4];

function salience(reference: Reference, place: Place): number {
  const distance = Math.max(0, place.frame - reference.frame);
  const near = nearness[distance] ?? 0.25;
  const standing = (reference.isOpener ? 0.35 : 0) + (reference.isSpeaker ? 0.4 : 0);
  return (
    near +
    standing * near +
    // "al-Maliki did not mention …, and he said": the subject of the same sentence.
    (distance === 0 && reference.isOpener ? 0.4 : 0) +
    (reference.isFree ? 0.15 : -0.15) +
    (reference.block === place.block ? 0.15 : 0)
  );
}

/** What speaks against a referent that does agree: an unknown gender, a thing or a body where people say "il". */
function doubt({ referent, isSpeaker }: Reference, mention: Mention): number {
  const isOther = referent.gender !== null && mention.gender !== null && referent.gender !== mention.gender;
  const gender = isOther ? 0.25 : referent.gender === null && mention.gender !== null ? 0.15 : 0;
  if (mention.pronoun?.isImpersonal === true || mention.role?.kind === 'body')
    return gender + (referent.isGuessed ? 0.2 : 0);
  const unnamed = referent.isNamed ? 0 : 0.15;
  if (referent.kind === 'person') return gender + unnamed + (referent.isGuessed ? 0.1 : 0);
  // A body that has just spoken may well go on.
  if (referent.kind === 'body' && isSpeaker) return unnamed + 0.15;
  const other = { unknown: 0.3, text: 0.45, body: 0.65 } as const;
  return gender + unnamed + other[referent.kind];
}

/** The most salient of those who agree with the mention and are accepted, with how far it stands out: 0.55 to 0.95. */
export function mostSalient(
  discourse: Discourse,
  mention: Mention,
  place: Place,
  accepts: (reference: Reference) => boolean,
): { readonly referent: Referent; readonly score: number } | null {
  let best: { referent: Referent; score: number } | null = null;
  let second = 0;
  for (const reference of recall(discourse, mention.start)) {
    const gender = reference.referent.gender ?? discourse.genders.get(reference.referent.id) ?? null;
    const known = { ...reference, referent: { ...reference.referent, gender } };
    if (!agrees(known.referent, mention) || !accepts(reference)) continue;
    const score = salience(reference, place) - doubt(known, mention);
    if (best === null || score > best.score) {
      second = best?.score ?? second;
      best = { referent: reference.referent, score };
    } else if (score > second) second = score;
  }
  if (best === null) return null;
  const margin = best.score - second;
  return {
    referent: best.referent,
    score: Math.min(0.95, 0.55 + margin * 0.5 + (best.score > 1.2 ? 0.15 : 0)),
  };
}
