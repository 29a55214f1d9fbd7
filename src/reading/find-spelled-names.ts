// Article text in, the names out whose first letters an acronym spells that stands elsewhere in it: "la Direction générale
// de l'aviation civile … la DGAC". Stricter than in brackets, since nobody says that they are the same.
import type { AnalysisLexicon, Token } from '../languages/analysis.ts';
import { fold } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { AcronymMention } from './find-acronyms.ts';
import { wordsIn } from './find-acronyms.ts';
import type { Readable } from './read-article.ts';

const acronyms = /(?<![\p{L}\p{N}.])\p{Lu}{3,8}(?![\p{L}\p{N}])/gu;
/** A large word behind a definite article, that small words follow: "la | Direction générale". */
const openings =
  /(?<=(?<!\p{L})(?:[Ll][ae]s?\s|[Ll]['’]|[Dd]u\s|[Dd]es\s|[Aa]ux?\s))\p{Lu}\p{Ll}+(?=\s\p{Ll})/gu;
const boundary = /[.;:!?()«»“”„"\n,]/u;
/** A name is no longer than this, in UTF-16 units. */
const longest = 120;

/**
 * In reading order of the names; `known` are those that brackets explain. English writes such names large throughout, and
 * they need no help.
 */
export function findSpelledNames(
  { text, lang }: Pick<Readable, 'text' | 'lang'>,
  known: readonly AcronymMention[],
): readonly AcronymMention[] {
  const { analysis: lexicon, speech } = languageOf(lang);
  if (!speech.headFirst) return [];
  const wanted = new Map<string, AcronymMention['acronym']>();
  for (const { 0: word, index } of text.matchAll(acronyms)) {
    const letters = fold(word);
    const isKnown = wanted.has(letters) || known.some((one) => one.letters === letters);
    if (!isKnown) wanted.set(letters, { start: index, end: index + word.length });
  }
  if (wanted.size === 0) return [];
  return [...text.matchAll(openings)].flatMap(({ 0: word, index }): readonly AcronymMention[] => {
    const first = fold(word).charAt(0);
    const candidates = [...wanted].filter(([letters]) => letters.startsWith(first));
    if (candidates.length === 0) return [];
    const words = wordsAfter(text, index, lexicon);
    return candidates.flatMap(([letters, acronym]): readonly AcronymMention[] => {
      const last = lastSpelled(letters, words);
      return last === null ? [] : [{ acronym, letters, fullForm: { start: index, end: last.end } }];
    });
  });
}

function wordsAfter(text: string, start: number, lexicon: AnalysisLexicon): readonly Token[] {
  const rest = text.slice(start, start + longest);
  return wordsIn(text, start, start + (boundary.exec(rest)?.index ?? rest.length), lexicon);
}

/** The word that gives the last letter, where each word but the small ones gives one, in order. */
function lastSpelled(letters: string, words: readonly Token[]): Token | null {
  let letter = 0;
  for (const word of words) {
    if (word.isStopWord) continue;
    if (!word.word.startsWith(letters.charAt(letter))) return null;
    letter += 1;
    if (letter === letters.length) return word;
  }
  return null;
}
