// The acronyms that an article explains and the names of a block in, the names that they stand for out: "le Fonds régional
// pour l'eau (FRE)" is one name, whatever its capitals.
import type { AcronymMention } from '../find-acronyms.ts';
import { bodyName } from './body-name.ts';
import type { Scan } from './name-words.ts';
import type { NameMention } from './names.ts';

/** The full forms in the block, each with its acronym. */
export function spelledOut(
  { tokens }: Scan,
  block: number,
  acronyms: readonly AcronymMention[],
): readonly NameMention[] {
  return acronyms
    .map(({ letters, fullForm }) => bodyName(fullForm, block, tokens, letters))
    .filter(({ words }) => words.length > 0);
}
