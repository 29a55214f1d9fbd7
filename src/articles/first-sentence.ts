// The lead in, its first sentence out: the title of an article that has none. Finer splitting is the reading's affair.

/** Words of up to four letters with a capital before a stop are titles and initials: "M.", "Mme.", "W.", "Gen.". */
const abbreviation = /(?:^|[\s(«"“'’-])\p{Lu}\p{L}{0,3}\.$/u;
const sentenceEnd = /[.!?…]+(?:\s?[»”"])?(?=\s+(?:[«“"]\s?)?[\p{Lu}\p{N}])/gu;

/** Never ends inside a quotation; the whole text where no sentence ends. */
export function firstSentence(text: string): string {
  for (const match of text.matchAll(sentenceEnd)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (!abbreviation.test(sentence) && isBalanced(sentence)) return sentence.trim();
  }
  return text.trim();
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
