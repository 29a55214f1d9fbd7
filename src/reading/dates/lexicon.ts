// A language's calendar data in, an index for reading out: words to slots, and forms by what they can begin with.
import type { CalendarLexicon } from '../../languages/calendar.ts';
import { type CompiledForm, compileForm } from './form-matcher.ts';
import { builtInSlots } from './slots.ts';

/** All that is known of one folded word (or words joined, "apres-midi"). */
export interface WordEntry {
  readonly slots: Readonly<Record<string, string | number>>;
  /** Longer terms that begin with this word, the longest first; `words` are those after it. */
  readonly phrases: readonly { readonly words: readonly string[]; readonly entry: WordEntry }[];
  /** Number words: what the word adds or multiplies by, or the ordinal it is. */
  readonly cardinal: number | null;
  readonly multiplier: number | null;
  readonly ordinal: number | null;
  /** Forms that can begin at this word, in the language's order. */
  readonly forms: readonly CompiledForm[];
}

export interface CalendarIndex {
  readonly lexicon: CalendarLexicon;
  readonly entries: ReadonlyMap<string, WordEntry>;
  /** Forms that can begin with a number, a clock time or a numeric date. */
  readonly digitForms: readonly CompiledForm[];
}

interface Draft {
  slots: Record<string, string | number>;
  phrases: { words: string[]; entry: Draft }[];
  cardinal: number | null;
  multiplier: number | null;
  ordinal: number | null;
  forms: CompiledForm[];
}

const indexes = new WeakMap<CalendarLexicon, CalendarIndex>();

/** The index of a language's calendar, built once. */
export function calendarIndexOf(lexicon: CalendarLexicon): CalendarIndex {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const built = buildIndex(lexicon);
  indexes.set(lexicon, built);
  return built;
}

function buildIndex(lexicon: CalendarLexicon): CalendarIndex {
  const entries = new Map<string, Draft>();
  addWords(lexicon, entries);
  addNumbers(lexicon, entries);
  const compiled = lexicon.forms.map(compileForm);
  for (const form of compiled) {
    for (const word of form.firstWords) draftOf(entries, word);
  }
  addForms(entries, compiled);
  for (const draft of entries.values()) draft.phrases.sort((a, b) => b.words.length - a.words.length);
  const digitForms = compiled.filter((form) => form.firstSlots.some((slot) => builtInSlots.includes(slot)));
  checkForms(lexicon, compiled);
  return { lexicon, entries, digitForms };
}

function emptyDraft(): Draft {
  return { slots: {}, phrases: [], cardinal: null, multiplier: null, ordinal: null, forms: [] };
}

function draftOf(entries: Map<string, Draft>, term: string): Draft {
  const [first = '', ...rest] = term.split(' ');
  let draft = entries.get(first);
  if (draft === undefined) {
    draft = emptyDraft();
    entries.set(first, draft);
  }
  if (rest.length === 0) return draft;
  const known = draft.phrases.find((phrase) => phrase.words.join(' ') === rest.join(' '));
  if (known !== undefined) return known.entry;
  const entry = emptyDraft();
  draft.phrases.push({ words: rest, entry });
  return entry;
}

function addWords(lexicon: CalendarLexicon, entries: Map<string, Draft>): void {
  for (const [slot, words] of Object.entries(lexicon.words)) {
    for (const [word, value] of Object.entries(words)) {
      draftOf(entries, word).slots[slot] = value;
      // The scanner keeps "à" apart from "a"; a term of the data means either.
      const accented = word.replace(/(^| )a(?= |$)/g, '$1à');
      if (accented !== word) draftOf(entries, accented).slots[slot] = value;
    }
  }
  for (const name of Object.keys(lexicon.holidays)) draftOf(entries, name).slots.holiday = name;
}

function addNumbers(lexicon: CalendarLexicon, entries: Map<string, Draft>): void {
  for (const [word, value] of Object.entries(lexicon.cardinals)) draftOf(entries, word).cardinal = value;
  for (const [word, value] of Object.entries(lexicon.multipliers)) draftOf(entries, word).multiplier = value;
  for (const [word, value] of Object.entries(lexicon.ordinals)) draftOf(entries, word).ordinal = value;
}

function addForms(entries: Map<string, Draft>, compiled: readonly CompiledForm[]): void {
  const drafts: [string, Draft][] = [];
  for (const [word, draft] of entries) {
    drafts.push([word, draft]);
    for (const phrase of draft.phrases) drafts.push([`${word} ${phrase.words.join(' ')}`, phrase.entry]);
  }
  for (const [word, draft] of drafts) {
    draft.forms = compiled.filter(
      (form) =>
        form.firstWords.includes(word) || form.firstSlots.some((slot) => draft.slots[slot] !== undefined),
    );
  }
}

/** A slot that no word fills is a slip of the pen in the data; it would make its form silently dead. */
function checkForms(lexicon: CalendarLexicon, compiled: readonly CompiledForm[]): void {
  const known = new Set([...builtInSlots, 'holiday', ...Object.keys(lexicon.words)]);
  for (const { form } of compiled) {
    for (const [, slot = ''] of form.form.matchAll(/<([\w-]+)/g)) {
      if (!known.has(slot))
        throw new Error(`calendar form "${form.form}" names the slot "${slot}", which no word fills`);
    }
  }
}
