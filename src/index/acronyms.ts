// The acronyms that the articles of a corpus explain, each with its full forms. Worked out once for each entry, so that a
// change of the corpus reads only what is added.
import { fold, type Token, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import { findAcronyms } from '../reading/find-acronyms.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';

/** A form to be put in place of another. */
export interface OtherForm {
  /** As an article writes it: "Organisation mondiale de la santé", "OMS". */
  readonly words: string;
  /** How many articles say that the two are the same. */
  readonly articles: number;
}

export interface Acronyms {
  /** Full forms by the folded acronym ("oms"), most common first. */
  readonly fullForms: ReadonlyMap<string, readonly OtherForm[]>;
  /** Acronyms by the full form's folded words without small ones ("organisation mondiale sante"), most common first. */
  readonly acronyms: ReadonlyMap<string, readonly OtherForm[]>;
  /** Words of the longest full form, small ones aside. */
  readonly longest: number;
}

interface Explained {
  readonly acronym: string;
  readonly acronymKey: string;
  readonly fullForm: string;
  readonly fullFormKey: string;
  readonly length: number;
}

const explainedIn = new WeakMap<CorpusEntry, readonly Explained[]>();
const made = new WeakMap<Corpus, Acronyms>();

/** Worked out once for each corpus. */
export function acronymsOf(corpus: Corpus): Acronyms {
  const kept = made.get(corpus);
  if (kept !== undefined) return kept;
  const acronyms = gather(corpus);
  made.set(corpus, acronyms);
  return acronyms;
}

/** The words of a full form by which it is known, in whatever article. */
export function fullFormKey(tokens: readonly Token[]): string {
  return tokens
    .filter(({ isStopWord }) => !isStopWord)
    .map(({ word }) => word)
    .join(' ');
}

function gather({ entries }: Corpus): Acronyms {
  const [fullForms, acronyms] = [
    new Map<string, Map<string, OtherForm>>(),
    new Map<string, Map<string, OtherForm>>(),
  ];
  let longest = 0;
  for (const entry of entries) {
    const seen = new Set<string>();
    for (const { acronym, acronymKey, fullForm, fullFormKey: key, length } of explanationsOf(entry)) {
      if (seen.has(`${acronymKey} ${key}`)) continue;
      seen.add(`${acronymKey} ${key}`);
      countForm(fullForms, acronymKey, key, fullForm);
      countForm(acronyms, key, acronymKey, acronym);
      longest = Math.max(longest, length);
    }
  }
  return { fullForms: byCount(fullForms), acronyms: byCount(acronyms), longest };
}

function countForm(
  forms: Map<string, Map<string, OtherForm>>,
  key: string,
  other: string,
  words: string,
): void {
  let known = forms.get(key);
  if (known === undefined) {
    known = new Map();
    forms.set(key, known);
  }
  const form = known.get(other);
  known.set(other, { words: form?.words ?? words, articles: (form?.articles ?? 0) + 1 });
}

function byCount(
  forms: ReadonlyMap<string, ReadonlyMap<string, OtherForm>>,
): ReadonlyMap<string, readonly OtherForm[]> {
  return new Map(
    Array.from(forms, ([key, others]) => [key, [...others.values()].sort((a, b) => b.articles - a.articles)]),
  );
}

function explanationsOf(entry: CorpusEntry): readonly Explained[] {
  let found = explainedIn.get(entry);
  if (found === undefined) {
    const { article } = entry;
    const lexicon = languageOf(article.lang).analysis;
    found = findAcronyms(article).map(({ acronym, fullForm }) => {
      const [short, long] = [acronym, fullForm].map(({ start, end }) => article.text.slice(start, end));
      const tokens = tokenize(long ?? '', lexicon);
      return {
        acronym: short ?? '',
        acronymKey: fold((short ?? '').replaceAll('.', '')),
        fullForm: long ?? '',
        fullFormKey: fullFormKey(tokens),
        length: tokens.length,
      };
    });
    explainedIn.set(entry, found);
  }
  return found;
}
