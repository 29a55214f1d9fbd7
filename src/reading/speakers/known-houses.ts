// A name in, what every reader knows of the house that bears it out: "la SNCF" is "le groupe ferroviaire" and no party.
import type { KnownHouse, SpeechLexicon } from '../../languages/speech.ts';
import { spellingsOf } from './house-spellings.ts';
import type { RoleDescription } from './mentions.ts';
import type { Referent } from './register.ts';

/** By its words as they are written, whatever article opens them: "L'Opinion", "Opinion". */
export function knownHouse(words: readonly string[], { knownHouses }: SpeechLexicon): KnownHouse | undefined {
  if (knownHouses.size === 0) return undefined;
  const name = words.join(' ').replaceAll(/'\s*/g, ' ');
  return spellingsOf(name)
    .map((spelling) => knownHouses.get(spelling))
    .find((house) => house !== undefined);
}

/** What a house is called in its absence, as roles. */
export function rolesOfKnownHouse(referent: Referent, lexicon: SpeechLexicon): readonly RoleDescription[] {
  if (referent.kind === 'person' && !referent.isGuessed) return [];
  const house = knownHouse(referent.words, lexicon);
  return (house?.called ?? []).map(
    ([sense = '', ...modifiers]): RoleDescription => ({
      ...referent.nameSpan,
      kind: 'body',
      sense,
      modifiers,
      gender: null,
      isFormer: false,
      isGeneric: false,
      hasComplement: false,
    }),
  );
}

/** "le quotidien" is no radio, "le syndicat" no party: a house of another kind than the noun tells. */
export function isOtherHouse(role: RoleDescription, referent: Referent, lexicon: SpeechLexicon): boolean {
  if (role.kind !== 'body' || !referent.isNamed || lexicon.houseNouns.has(role.sense)) return false;
  const house = knownHouse(referent.words, lexicon);
  return house !== undefined && !house.nouns.has(role.sense) && !referent.words.includes(role.sense);
}
