// The lead in, its first sentence out: the title of an article that has none. Finer splitting is the reading's affair.

/** A lead is shorter; looking no further keeps the search short on any text. In characters. */
const longestSearch = 2000;

const titles =
  'MM?|Mr|Mrs|Ms|Mmes?|Mlles?|Mes?|Drs?|Pr|Prof|Mgr|Rev|Ste?|Gen|Gén|Col|Capt|Cdt|Cap|Lt|Sgt|Maj|Adm';
const offices = 'Sens?|Reps?|Gov|Hon|Insp|Supt|Det';
/** "M.", "Sen.", "W.", "U.S.", "J.-C.", "vs.": a stop that ends no sentence. */
const abbreviation = new RegExp(
  `(?:^|[\\s(«"“'’-])(?:(?:${titles}|${offices}|vs|av|No|Inc)|(?:\\p{L}\\.-?)*\\p{Lu})\\.$`,
  'u',
);
const sentenceEnd = /(?<![.!?…])[.!?…]+(?:\s?[»”"])?(?=\s+(?:[«“"]\s?)?[\p{Lu}\p{N}])/gu;

/**
 * Does not end inside a quotation, unless that is never closed ("il a dit « Oui. Puis il est parti.").
 * The whole text where no sentence ends.
 */
export function firstSentence(text: string): string {
  const ends = [...text.slice(0, longestSearch).matchAll(sentenceEnd)]
    .map((match) => text.slice(0, match.index + match[0].length))
    .filter((sentence) => !abbreviation.test(sentence));
  const isShort = text.length <= longestSearch;
  return (ends.find(isBalanced) ?? (isShort && isBalanced(text) ? text : (ends[0] ?? text))).trim();
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('«') === count('»') &&
    count('“') === count('”') &&
    count('"') % 2 === 0 &&
    count('(') === count(')')
  );
}
