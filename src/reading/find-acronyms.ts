// Article text in, the acronyms that it explains out: "Organisation mondiale de la santé (OMS)" and the reverse. Checked by
// initials, small words aside; what does not spell itself is left out.
import type { Span } from '../articles/article.ts';
import { type AnalysisLexicon, fold, type Token, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Readable } from './read-article.ts';

export interface AcronymMention {
  readonly acronym: Span;
  /** Folded, without stops: "onu". */
  readonly letters: string;
  /** From the first word to the last, without an article before it. */
  readonly fullForm: Span;
}

interface Letters {
  readonly folded: string;
  /** Written as a word ("Ifremer", "Medef"): each of its words may give its first letters and not the first alone. */
  readonly areSyllables: boolean;
}

/** "OMS", "O.N.U.", "Insee", "G.I.E"; two letters at least. */
const acronym = '(?<acronym>\\p{Lu}(?:[\\p{L}&]|\\.(?=\\p{L})|(?<=\\p{Lu})-(?=\\p{Lu})){1,10}\\.?)';
const article = "(?:(?:ou|or|the|le|la|les)\\s+|l['’]\\s*)?";
/** In brackets after the full form, from the bracket on: "(OMS)", "(l'OMS, basée à Genève)". */
const bracketed = new RegExp(`\\(\\s*${article}${acronym}\\s*(?=[),;:])`, 'uy');
/** Before brackets that hold the full form and nothing else. */
const explained = new RegExp(`(?<![\\p{L}\\p{N}.])${acronym}\\s*$`, 'u');
const fullFormIn = /\((?<inner>[^()\n]{5,120})\)/uy;
/** An acronym with its stops and the blank after it, in UTF-16 units. */
const LONGEST_ACRONYM = 24;
/** What ends the words that a bracket can belong to. */
const boundary = /[.;:!?()«»“”"\n](?=[^.;:!?()«»“”"\n]*$)/u;
/** A full form is no longer than this, in UTF-16 units. */
const LONGEST = 160;
/** From so many letters on, one word may go without a letter ("chemins de fer français" in SNCF). */
const LOOSE_FROM = 4;

/** In reading order. */
export function findAcronyms({ text, lang }: Pick<Readable, 'text' | 'lang'>): readonly AcronymMention[] {
  const lexicon = languageOf(lang).analysis;
  const found: AcronymMention[] = [];
  for (let bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', bracket + 1)) {
    const one = afterFullForm(text, bracket, lexicon) ?? beforeFullForm(text, bracket, lexicon);
    if (one !== null) found.push(one);
  }
  return found;
}

function afterFullForm(text: string, bracket: number, lexicon: AnalysisLexicon): AcronymMention | null {
  bracketed.lastIndex = bracket;
  const match = bracketed.exec(text);
  const written = match?.groups?.acronym;
  const letters = written === undefined ? null : lettersOf(written);
  if (match === null || written === undefined || letters === null) return null;
  const before = text.slice(Math.max(0, bracket - LONGEST), bracket);
  const from = bracket - before.length + (boundary.exec(before)?.index ?? -1) + 1;
  const words = wordsIn(text, from, bracket, lexicon);
  // The shortest run of words up to the bracket that spells the letters.
  const at = words.findLastIndex(
    (word, first) => !word.isStopWord && spells(letters, words.slice(first), text),
  );
  const start = bracket + match[0].lastIndexOf(written);
  return at < 0 ? null : mention(words.slice(at), { start, end: start + written.length }, letters);
}

function beforeFullForm(text: string, bracket: number, lexicon: AnalysisLexicon): AcronymMention | null {
  fullFormIn.lastIndex = bracket;
  const inner = fullFormIn.exec(text)?.groups?.inner;
  const from = Math.max(0, bracket - LONGEST_ACRONYM);
  const match = inner === undefined ? null : explained.exec(text.slice(from, bracket));
  const written = match?.groups?.acronym;
  const letters = written === undefined ? null : lettersOf(written);
  if (match === null || inner === undefined || written === undefined || letters === null) return null;
  const words = wordsIn(text, bracket + 1, bracket + 1 + inner.length, lexicon);
  const first = words.findIndex(({ isStopWord }) => !isStopWord);
  if (first < 0 || !spells(letters, words.slice(first), text)) return null;
  const start = from + match.index;
  return mention(words.slice(first), { start, end: start + written.length }, letters);
}

function mention(words: readonly Token[], acronymSpan: Span, { folded }: Letters): AcronymMention | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { acronym: acronymSpan, letters: folded, fullForm: { start: first.start, end: last.end } };
}

/** "onu" for "O.N.U."; null for what is no acronym. */
function lettersOf(written: string): Letters | null {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 10) return null;
  return { folded: fold(letters), areSyllables: /\p{Ll}/u.test(letters) };
}

/** The words of a stretch of the text, with their places in the text. */
export function wordsIn(
  text: string,
  start: number,
  end: number,
  lexicon: AnalysisLexicon,
): readonly Token[] {
  return tokenize(text.slice(start, end), lexicon).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
}

/**
 * Whether the words' first letters spell the acronym: the first and last letters are those of the first word and of a word
 * that is no small one; small words may give a letter ("Ademe") or none.
 */
function spells(letters: Letters, words: readonly Token[], text: string): boolean {
  const { length } = letters.folded;
  const contents = words.filter(({ isStopWord }) => !isStopWord).length;
  if (contents < 2 || words.length > length * 2 + 3) return false;
  // A full form that the acronym stands in explains nothing.
  if (words.some(({ word }) => word === letters.folded)) return false;
  const skips = length >= LOOSE_FROM ? 1 : 0;
  const isNamed = words.some(({ start }) => /\p{Lu}/u.test(text.charAt(start)));
  // "l'observatoire national de la délinquance (OND)" is by chance; so many letters are not.
  if (!isNamed && length < LOOSE_FROM) return false;
  return (
    words[0]?.word.startsWith(letters.folded.charAt(0)) === true &&
    spellsFrom(letters, 0, words, 0, isNamed ? skips : 0)
  );
}

function spellsFrom(
  letters: Letters,
  letter: number,
  words: readonly Token[],
  at: number,
  skips: number,
): boolean {
  const word = words[at];
  if (word === undefined) return letter === letters.folded.length;
  const most = letters.areSyllables ? word.word.length : 1;
  for (let given = 1; given <= most; given += 1) {
    if (!letters.folded.startsWith(word.word.slice(0, given), letter)) break;
    if (spellsFrom(letters, letter + given, words, at + 1, skips)) return true;
  }
  if (word.isStopWord) return spellsFrom(letters, letter, words, at + 1, skips);
  return skips > 0 && spellsFrom(letters, letter, words, at + 1, skips - 1);
}
