// The acronyms that an article explains and the names of a block in, the names that they stand for out: "le Fonds régional
// pour l'eau (FRE)" is one name, whatever its capitals.
import type { AcronymMention } from '../find-acronyms.ts';
import type { Scan } from './name-words.ts';
import type { NameMention } from './names.ts';

/** The full forms in the block, each with what is known of its acronym. */
export function spelledOut(
  { tokens }: Scan,
  names: readonly NameMention[],
  acronyms: readonly AcronymMention[],
): readonly NameMention[] {
  return acronyms.flatMap(({ acronym, fullForm }): readonly NameMention[] => {
    const short = names.find(
      ({ start, end, words }) => words.length === 1 && start <= acronym.start && end >= acronym.end,
    );
    const words = tokens.filter(({ start, end }) => start >= fullForm.start && end <= fullForm.end);
    if (short === undefined || words.length === 0) return [];
    return [
      {
        ...short,
        ...fullForm,
        outerStart: fullForm.start,
        words: words.map(({ folded }) => folded),
        isAcronym: false,
        acronym: short.words[0] ?? null,
        kind: 'body',
      },
    ];
  });
}
