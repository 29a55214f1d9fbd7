// Words beside an office in, whether two of them tell the same house or place out: "russe" and "Russie", "grenoblois" and
// "Grenoble", "OMS" and "Organisation mondiale de la santé".
import type { SpeechLexicon } from '../../languages/speech.ts';

export function stem(word: string, lexicon: SpeechLexicon): string {
  return lexicon.nationalities.get(word) ?? word.replace(/(?:es|s|e)$/, '');
}

/** "lyonnais" and "lyon", "bordelais" and "bordeaux": how much of the place the adjective must share. */
const sharedPart = 0.6;
const shortestShared = 4;

function isOfPlace(adjective: string, place: string, { demonymEnding }: SpeechLexicon): boolean {
  if (!demonymEnding.test(adjective) || demonymEnding.test(place)) return false;
  const least = Math.max(shortestShared, Math.ceil(place.length * sharedPart));
  return adjective.slice(0, least) === place.slice(0, least) && place.length >= least;
}

/** "amf" spells "association … maires … france": small words are left out, as the modifiers leave them out. */
function spells(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replaceAll('.', '');
  if (letters.length < 3) return false;
  const initials = words.map((word) => word[0]).join('');
  return initials.includes(letters);
}

/** Whether what a word beside an office tells is told by the words beside another; all folded. */
export function isSaidIn(word: string, others: readonly string[], lexicon: SpeechLexicon): boolean {
  const own = stem(word, lexicon);
  const isSame = (other: string): boolean =>
    stem(other, lexicon) === own || isOfPlace(word, other, lexicon) || isOfPlace(other, word, lexicon);
  return others.some(isSame) || spells(word, others);
}
