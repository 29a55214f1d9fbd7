// A text in, its words out, each with the kinds of event and the country it stands for: "appel" and "a téléphoné" name one
// kind, "Moscou" and "russe" one country. Holds no words of any language.
import { fold, type Token, tokenize } from '../../languages/analysis.ts';
import type { EventFamily } from '../../languages/events.ts';
import type { Language } from '../../languages/language.ts';

/** `family:meeting` or `place:ru`, the same in every language; `verb:tenir` for the forms of one irregular verb. */
export type Concept = `family:${EventFamily}` | `place:${string}` | `verb:${string}`;

export interface EventWord {
  readonly start: number;
  readonly end: number;
  /** Folded, and its stem. */
  readonly word: string;
  readonly term: string;
  readonly isStopWord: boolean;
  /** Written with a capital that no sentence's start explains. */
  readonly isName: boolean;
  readonly concepts: readonly Concept[];
}

interface Phrase {
  /** Words that may stand at each place. */
  readonly slots: readonly (readonly string[])[];
  readonly concept: Concept;
  /** Needs a capital in its first word: "US" is a country, "us" is not. */
  readonly isProper: boolean;
}

interface ConceptTable {
  readonly byTerm: ReadonlyMap<string, readonly Concept[]>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** Families that a word belongs to whatever stands around it. */
export function isFamily(concept: Concept): boolean {
  return concept.startsWith('family:');
}

/**
 * The words of a stretch of text with their offsets, stop words among them. `ignoreCase` is for questions, where
 * "moscou" may be typed small.
 */
export function eventWords(
  text: string,
  from: number,
  to: number,
  language: Language,
  ignoreCase = false,
): readonly EventWord[] {
  const table = tableOf(language);
  const part = text.slice(from, to);
  const tokens = tokenize(part, language.analysis);
  const found = new Map<number, Set<Concept>>();
  for (const [index, token] of tokens.entries()) {
    if (!token.isStopWord) addAll(found, index, table.byTerm.get(token.term) ?? []);
    for (const phrase of table.phrases.get(token.word) ?? [])
      markPhrase(found, tokens, index, phrase, part, ignoreCase);
  }
  return tokens.map(({ start, end, word, term, isStopWord }, index) => ({
    start: from + start,
    end: from + end,
    word,
    term,
    isStopWord: isStopWord || isAuxiliary(part, start, word, language),
    isName: isCapital(part, start) && !opensSentence(part, start, tokens, index, table),
    concepts: [...(found.get(index) ?? [])],
  }));
}

/** What may stand before an auxiliary, in UTF-16 units: "auraient-elles également toujours". */
const BEFORE_AUXILIARY = 40;

function isAuxiliary(text: string, start: number, word: string, { events }: Language): boolean {
  const before = events.auxiliaryAfter.get(word);
  return before?.test(text.slice(Math.max(0, start - BEFORE_AUXILIARY), start)) === true;
}

function markPhrase(
  found: Map<number, Set<Concept>>,
  tokens: readonly Token[],
  index: number,
  phrase: Phrase,
  text: string,
  ignoreCase: boolean,
): void {
  const first = tokens[index];
  if (first === undefined || (phrase.isProper && !ignoreCase && !isCapital(text, first.start))) return;
  if (phrase.isProper && ignoreCase && first.isStopWord && phrase.slots.length === 1) return;
  const fits = phrase.slots.every((slot, offset) => {
    const token = tokens[index + offset];
    return (
      token !== undefined &&
      (slot.includes(token.word) || slot.includes(text.slice(token.start, token.end).toLowerCase()))
    );
  });
  if (!fits) return;
  for (let offset = 0; offset < phrase.slots.length; offset += 1) {
    const isContent =
      tokens[index + offset]?.isStopWord === false || phrase.slots.length === 1 || offset === 0;
    if (isContent) addAll(found, index + offset, [phrase.concept]);
  }
}

function addAll(found: Map<number, Set<Concept>>, index: number, concepts: readonly Concept[]): void {
  if (concepts.length === 0) return;
  const held = found.get(index) ?? new Set<Concept>();
  for (const concept of concepts) held.add(concept);
  found.set(index, held);
}

function isCapital(text: string, start: number): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** The first word has its capital from the sentence, unless the next has one too ("Anna Berg") or it is a country. */
function opensSentence(
  text: string,
  start: number,
  tokens: readonly Token[],
  index: number,
  table: ConceptTable,
): boolean {
  if (index > 0 && !/[.!?…:«“"]\s*$/u.test(text.slice(0, start))) return false;
  const next = tokens[index + 1];
  if (next !== undefined && isCapital(text, next.start)) return false;
  const token = tokens[index];
  return (
    token !== undefined &&
    (token.isStopWord || !table.phrases.get(token.word)?.some(({ isProper }) => isProper))
  );
}

const tables = new WeakMap<Language, ConceptTable>();

function tableOf(language: Language): ConceptTable {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const byTerm = new Map<string, Concept[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const [family, words] of Object.entries(language.events.families)) {
    const concept = `family:${family}` as Concept;
    for (const word of words.trim().split(/\s+/)) {
      if (word.includes('_') || word.includes('|')) addPhrase(phrases, word.split('_'), concept, false);
      else push(byTerm, language.analysis.stem(fold(word)), concept);
    }
  }
  for (const forms of language.events.paradigms.trim().split('\n')) {
    const words = forms.trim().split(/\s+/);
    for (const word of words) push(byTerm, language.analysis.stem(fold(word)), `verb:${words[0]}`);
  }
  for (const [code, row] of Object.entries(language.places)) addPlace(phrases, code, row);
  const table = { byTerm, phrases };
  tables.set(language, table);
  return table;
}

function addPlace(phrases: Map<string, Phrase[]>, code: string, row: string): void {
  const [names = '', seats = '', adjectives = ''] = row.split('/');
  const listOf = (part: string): readonly string[] =>
    part
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  for (const name of [...listOf(names), ...listOf(seats)])
    addPhrase(phrases, name.split(' '), `place:${code}`, true);
  for (const name of listOf(adjectives)) {
    const words = name.split(' ');
    const plurals = [...words.slice(0, -1), `${words.at(-1)}|${words.at(-1)}s`];
    addPhrase(phrases, plurals, `place:${code}`, false);
  }
}

function addPhrase(
  phrases: Map<string, Phrase[]>,
  slots: readonly string[],
  concept: Concept,
  isProper: boolean,
): void {
  const split = slots.map((slot) => slot.split('|'));
  for (const first of split[0] ?? []) push(phrases, fold(first), { slots: split, concept, isProper });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else if (!held.includes(value)) held.push(value);
}
