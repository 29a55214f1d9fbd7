// Who has been spoken of so far, in reading order: what a pronoun or a bare role ("le ministre") is resolved against.
// Filled frame by frame by the reader of quotes; knows nothing of marks.
import type { Gender, GrammaticalNumber } from '../../languages/speech.ts';
import type { Mention } from './mentions.ts';
import type { Referent } from './register.ts';

/** One time that a referent is spoken of. */
export interface Reference {
  readonly referent: Referent;
  readonly position: number;
  readonly frame: number;
  readonly block: number;
  /** Free of any preposition: it may be its clause's subject. */
  readonly isFree: boolean;
  /** The first free noun of its frame: most often the main subject. */
  readonly isOpener: boolean;
  /** Said something here. */
  readonly isSpeaker: boolean;
}

export interface Discourse {
  readonly references: Reference[];
  /** What pronouns told of the gender of those whose name tells nothing, by their id. */
  readonly genders: Map<number, Gender | null>;
}

export function newDiscourse(): Discourse {
  return { references: [], genders: new Map() };
}

export function mention(discourse: Discourse, reference: Reference): void {
  discourse.references.push(reference);
}

/** How far back a pronoun looks, in references; more would cost time and gain nothing. */
const memory = 60;

/** The references before `position`, latest first, each referent once and with its best standing. */
export function recall(discourse: Discourse, position: number): readonly Reference[] {
  const seen = new Map<number, Reference>();
  const { references } = discourse;
  for (let at = references.length - 1, taken = 0; at >= 0 && taken < memory; at--) {
    const reference = references[at];
    if (reference === undefined || reference.position >= position) continue;
    taken += 1;
    const known = seen.get(reference.referent.id);
    if (known === undefined) seen.set(reference.referent.id, reference);
    else if (known.frame === reference.frame) {
      seen.set(reference.referent.id, {
        ...known,
        isFree: known.isFree || reference.isFree,
        isOpener: known.isOpener || reference.isOpener,
        isSpeaker: known.isSpeaker || reference.isSpeaker,
      });
    }
  }
  return [...seen.values()];
}

export function agrees(
  referent: Pick<Referent, 'gender' | 'number' | 'kind' | 'isNamed'>,
  wanted: { readonly gender: Gender | null; readonly number: GrammaticalNumber },
): boolean {
  if (referent.number !== wanted.number) return false;
  // "L'entreprise Solvia … Le groupe … il": a body has the gender of whatever noun stands for it.
  if (referent.kind === 'body' && referent.isNamed) return true;
  return referent.gender === null || wanted.gender === null || referent.gender === wanted.gender;
}

export function isPersonal(mentioned: Mention): boolean {
  return mentioned.pronoun !== null && !mentioned.pronoun.isImpersonal;
}
