// Text in, search terms out, each with its offsets in the text as given. Index and query pass through the same chain.
// Holds no words of any language: those come from the lexicon.

import { remembered } from '../remember.ts';
import type { QuestionLexicon } from './analysis-questions.ts';
import type { MeasureLexicon } from './measures.ts';

/** What a language knows for the search. All words are folded ("a" for "à"). */
export interface AnalysisLexicon {
  /** Words too common to search by, question words among them ("combien", "who"). */
  readonly stopWords: ReadonlySet<string>;
  /** What stands before an apostrophe and belongs to the next word: "l", "jusqu". Empty where nothing elides. */
  readonly elisions: ReadonlySet<string>;
  /** What stands after an apostrophe and belongs to no word: the "s" of "Moscow's". */
  readonly clitics: ReadonlySet<string>;
  /** Reduces a folded word to its stem: "resultats" to "resultat". */
  readonly stem: (word: string) => string;
  /** How questions are put. */
  readonly questions: QuestionLexicon;
  /** How quantities are asked for and told. */
  readonly quantities: MeasureLexicon;
}

/** A word of the text. `text.slice(start, end)` is the word as written, without what was elided before it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded: "resultats" for "résultats", "otan" for "O.T.A.N.", "7.2" for "7,2", "20000" for "20 000". */
  readonly word: string;
  /** What the index holds. */
  readonly term: string;
  readonly isStopWord: boolean;
}

const APOSTROPHES = "'’ʼ‘′";
const letter = '[\\p{L}\\p{M}]';
/** Unicode has the apostrophe ʼ among the letters; alone it is no word. */
const firstLetter = `(?![${APOSTROPHES}])\\p{L}`;
/** "O.T.A.N.", "U.S."; the last stop may be missing. */
const acronym = '((?:\\p{Lu}\\.){2,}\\p{Lu}?(?![\\p{L}\\p{M}]))';
/** "7,2", "20 000", "1.5", "20h00", "2e"; a figure's blanks may be hard or thin ones. */
const grouped = '\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)(?:,\\d+)?';
const number = `((?<!\\d)${grouped}|\\d+(?:[.,]\\d+)*(?:${letter}+\\d*)?)`;
/** "l’accord", "aujourd'hui", "G20"; hyphens part words ("Etats-Unis"). */
const word = `${firstLetter}[\\p{L}\\p{M}\\p{N}]*(?:[${APOSTROPHES}](?!(?:\\p{Lu}\\.){2})[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*`;
/** The first group is an acronym, the second a number; all else is a word. */
const tokenPattern = new RegExp(`${acronym}|${number}|${word}|(?:\\p{N}|${firstLetter})+`, 'gu');
const apostrophe = new RegExp(`[${APOSTROPHES}]`, 'gu');
const thousands = /[  \u202f\u2009.,](?=\d{3}(?!\d))/gu;
const isPlain = /^[a-z0-9]*$/;
const isCapitals = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Lower case without accents, ligatures and odd apostrophes: "Œuvre à l’étude" gives "oeuvre a l'etude". */
export function fold(text: string): string {
  if (isPlain.test(text)) return text;
  return text.length > LONGEST_FOLDED ? foldAnew(text) : foldedOfLate(text);
}

/** A question is folded by each that looks at how it is put. */
const LONGEST_FOLDED = 300;
const foldedOfLate = remembered(500, foldAnew);

function foldAnew(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(apostrophe, "'");
}

/**
 * The words of a text in order. "l’OTAN" gives one token over "OTAN"; a word in capitals inside mixed text is never
 * a stop word ("the WHO said").
 */
export function tokenize(text: string, lexicon: AnalysisLexicon): readonly Token[] {
  if (text.length > LONGEST_KEPT) return readTokens(text, lexicon);
  let recent = recentTexts.get(lexicon);
  if (recent === undefined) {
    recent = remembered(MOST_TEXTS, (own: string) => readTokens(own, lexicon));
    recentTexts.set(lexicon, recent);
  }
  return recent(text);
}

/** The sentences and quotes of an article are looked at again for every question about it. */
const recentTexts = new WeakMap<AnalysisLexicon, (text: string) => readonly Token[]>();
const MOST_TEXTS = 2000;
const LONGEST_KEPT = 1000;

function readTokens(text: string, lexicon: AnalysisLexicon): readonly Token[] {
  // A text all in capitals is shouted, unless it is but one word.
  const capitalsAreNames = /\p{Ll}/u.test(text) || !/\S\s+\S/u.test(text);
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const { 0: written, 1: acronymOf, 2: numberOf, index: start } = match;
    if (acronymOf !== undefined) {
      const spelled = spelledWord(fold(written.replaceAll('.', '')), written.length, true, lexicon);
      tokens.push(tokenOf(spelled, start, true));
    } else if (numberOf !== undefined) {
      const value = fold(written.replace(thousands, '').replace(',', '.'));
      tokens.push({ start, end: start + written.length, word: value, term: value, isStopWord: false });
    } else {
      tokens.push(tokenOf(wordAsWritten(written, lexicon), start, capitalsAreNames));
    }
  }
  return tokens;
}

/** Only the terms that are searched by, in order, with repeats. */
export function termsOf(text: string, lexicon: AnalysisLexicon): readonly string[] {
  return tokenize(text, lexicon)
    .filter((token) => !token.isStopWord)
    .map((token) => token.term);
}

/** A word as it is written, read once: the same words come again and again. */
interface WrittenWord {
  /** Where the word begins and ends in what is written, without what is elided before it or clings to its end. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly term: string;
  readonly isStopWord: boolean;
  readonly isCapitals: boolean;
}

const written = new WeakMap<AnalysisLexicon, Map<string, WrittenWord>>();

function wordAsWritten(form: string, lexicon: AnalysisLexicon): WrittenWord {
  let known = written.get(lexicon);
  if (known === undefined || known.size > MOST_KEPT) {
    known = new Map();
    written.set(lexicon, known);
  }
  let read = known.get(form);
  if (read === undefined) {
    read = readWord(form, lexicon);
    known.set(form, read);
  }
  return read;
}

function readWord(form: string, lexicon: AnalysisLexicon): WrittenWord {
  const parts = form.split(apostrophe);
  let from = 0;
  while (parts.length > 1 && lexicon.elisions.has(fold(parts[0] ?? ''))) {
    from += (parts.shift() ?? '').length + 1;
  }
  let to = form.length;
  if (parts.length > 1 && lexicon.clitics.has(fold(parts.at(-1) ?? ''))) {
    to -= (parts.pop() ?? '').length + 1;
  }
  // "aujourd'hui" and "O'Brien" are one word, with or without the apostrophe.
  const core = parts.join('');
  return { ...spelledWord(foldWord(core), to, isCapitals.test(core), lexicon), from };
}

function spelledWord(word: string, to: number, capitals: boolean, lexicon: AnalysisLexicon): WrittenWord {
  const isStopWord = lexicon.stopWords.has(word);
  return { from: 0, to, word, term: stemOf(word, lexicon), isStopWord, isCapitals: capitals };
}

function tokenOf(read: WrittenWord, at: number, capitalsAreNames: boolean): Token {
  const { from, to, word: folded, term, isStopWord, isCapitals: capitals } = read;
  return {
    start: at + from,
    end: at + to,
    word: folded,
    term,
    isStopWord: isStopWord && !(capitalsAreNames && capitals),
  };
}

/** Words folded before. */
const folded = new Map<string, string>();

/** As `fold`, for a single word; the same words come again and again. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size > MOST_KEPT) folded.clear();
  const result = fold(word);
  folded.set(word, result);
  return result;
}

/** Stems found before; the same words come again and again. */
const stems = new WeakMap<AnalysisLexicon, Map<string, string>>();
const MOST_KEPT = 200_000;

/** The stem of a folded word. */
export function stemOf(word: string, lexicon: AnalysisLexicon): string {
  let kept = stems.get(lexicon);
  if (kept === undefined || kept.size > MOST_KEPT) {
    kept = new Map();
    stems.set(lexicon, kept);
  }
  let stem = kept.get(word);
  if (stem === undefined) {
    stem = lexicon.stem(word);
    kept.set(word, stem);
  }
  return stem;
}
