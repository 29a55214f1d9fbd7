// The acronyms that an article explains and the names of a block in, the names that they stand for out: "le Fonds régional
// pour l'eau (FRE)" is one name, whatever its capitals.
import type { AcronymMention } from '../find-acronyms.ts';
import type { Scan } from './name-words.ts';
import type { NameMention } from './names.ts';

/** The full forms in the block, each with its acronym. */
export function spelledOut(
  { tokens }: Scan,
  block: number,
  acronyms: readonly AcronymMention[],
): readonly NameMention[] {
  return acronyms.flatMap(({ letters, fullForm }): readonly NameMention[] => {
    const words = tokens.filter(({ start, end }) => start >= fullForm.start && end <= fullForm.end);
    if (words.length === 0) return [];
    return [
      {
        ...fullForm,
        kind: 'body',
        words: words.map(({ folded }) => folded),
        gender: null,
        hasHonorific: false,
        outerStart: fullForm.start,
        title: null,
        isAcronym: false,
        acronym: letters,
        isPossessive: false,
        isGuessed: false,
        block,
      },
    ];
  });
}
