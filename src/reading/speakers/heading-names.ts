// The names of a heading with every word large in, those that the article's paragraphs know out: "Verdant Robotics Raises
// $40 Million" names Verdant Robotics.
import type { Token } from '../quotes/tokens.ts';
import type { NameMention } from './names.ts';

/** Fewer words of some length do not tell how a heading is written. */
const leastWords = 3;
/** Shorter words are written small in any heading. */
const shortest = 4;
/** The share of large words from which on capitals tell nothing. */
const mostlyLarge = 0.7;

/** Whether nearly all words are written large, as American papers write their headings. */
export function isWrittenLarge(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length >= shortest);
  const large = words.filter(({ isCapital }) => isCapital);
  return words.length >= leastWords && large.length >= words.length * mostlyLarge;
}

/** By its folded words, one mention of each name of the paragraphs. */
export type KnownNames = ReadonlyMap<string, NameMention>;

export function knownNames(names: readonly NameMention[]): KnownNames {
  return new Map(names.map((name) => [name.words.join(' '), name]));
}

/** Cuts a heading's names down to the longest known one inside; a name that no paragraph knows is dropped. */
export function cutToKnown(
  names: readonly NameMention[],
  tokens: readonly Token[],
  known: KnownNames,
): readonly NameMention[] {
  return names.flatMap((name): readonly NameMention[] => {
    if (known.has(name.words.join(' '))) return [name];
    const inside = tokens.filter(({ start, end }) => start >= name.outerStart && end <= name.end);
    for (let length = inside.length; length > 0; length--) {
      for (let from = 0; from + length <= inside.length; from++) {
        const words = inside.slice(from, from + length);
        const found = known.get(words.map(({ folded }) => folded).join(' '));
        const first = words[0];
        const last = words.at(-1);
        if (found === undefined || first === undefined || last === undefined) continue;
        return [
          {
            ...found,
            start: first.start,
            outerStart: first.start,
            end: last.end,
            title: null,
            block: name.block,
            isPossessive: name.isPossessive && last.end === name.end,
          },
        ];
      }
    }
    return [];
  });
}
