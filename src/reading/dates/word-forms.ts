// One written word in, what it is out: folded, with its lexicon entry. What stands around it is not asked.
import type { CalendarIndex, WordEntry } from './lexicon.ts';
import type { Numeral } from './token.ts';

const romanOrdinal = /^(?<roman>[IVX]+)(?:e|er|ème|eme)$/;
const asciiOnly = /^[\x20-\x7e]*$/;
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Folds a word: lower case, no accents, ligatures apart. "Août" becomes "aout"; only "à" and "là" stay, being no "a" and "la". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (asciiOnly.test(lower) || lower === 'à' || lower === 'là') return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function romanValue(digits: string): number {
  const values = [...digits].map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** What a written word is, whatever stands around it. */
export interface WordForm {
  readonly raw: string;
  readonly word: string;
  readonly capital: boolean;
  readonly entry: WordEntry | undefined;
  /** "XIXe" is an ordinal 19. */
  readonly numeral: Numeral | null;
}

/** Words recur: each is folded and looked up once per language, until so many are known that the table starts anew. */
const knownForms = new WeakMap<CalendarIndex, Map<string, WordForm>>();
const mostKnownForms = 20_000;

/** The form of a word. */
export function formOf(raw: string, index: CalendarIndex): WordForm {
  let forms = knownForms.get(index);
  if (forms === undefined) {
    forms = new Map();
    knownForms.set(index, forms);
  }
  const known = forms.get(raw);
  if (known !== undefined) return known;
  if (forms.size >= mostKnownForms) forms.clear();
  const word = foldWord(raw);
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  const roman = capital ? romanOrdinal.exec(raw)?.groups?.roman : undefined;
  const entry = index.entries.get(word);
  const form: WordForm = {
    raw,
    word,
    capital,
    entry: capital || entry?.slots['capital-only'] === undefined ? entry : undefined,
    numeral: roman === undefined ? null : { value: romanValue(roman), style: 'roman', digits: 0 },
  };
  forms.set(raw, form);
  return form;
}
