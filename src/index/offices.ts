// Words for an office in, the office out, so that "la maire de Brévin" and "le premier édile de Brévin" are one and the
// mayor's lawyer, a former mayor and the mayor of another town are others.
import type { ArticleLanguage } from '../articles/article.ts';
import { fold, stemOf } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { RoleNoun, RoleParaphrase } from '../languages/speech.ts';
import { remembered } from '../remember.ts';

export interface Office {
  readonly lang: ArticleLanguage;
  /** The noun in its sense: "maire" for "mairesse". */
  readonly head: string;
  /** What else tells it, each in one form for all: "brevin"; "russie" for "russe" and "de la Russie". */
  readonly of: ReadonlySet<string>;
  readonly isFormer: boolean;
  /** "les ministres". */
  readonly isPlural: boolean;
}

const MOST_READ = 2000;
const readers = {
  fr: remembered(MOST_READ, (words: string) => readAnew(words, 'fr')),
  en: remembered(MOST_READ, (words: string) => readAnew(words, 'en')),
};

/** Null where the words name no person's office: "le syndicat", "Odile Castain". */
export function readOffice(words: string, lang: ArticleLanguage): Office | null {
  return readers[lang](words);
}

/** Stems of the words that an office with this head may be called by. */
export function officeTerms(lang: ArticleLanguage, head: string): readonly string[] {
  return termsByHead(lang).get(head) ?? [];
}

/** Whether a folded word is a noun for somebody by what they do. */
export function isOfficeWord(word: string, lang: ArticleLanguage): boolean {
  return nounsOf(lang).get(word)?.kind === 'person';
}

/** The offices that every reader knows somebody to hold or to have held, by the folded full name. */
export function knownOffice(name: string, lang: ArticleLanguage): Office | null {
  const words = languageOf(lang).speech.knownHolders.get(fold(name));
  const [head, ...others] = words ?? [];
  return head === undefined
    ? null
    : { lang, head, of: keysOf(others, lang), isFormer: false, isPlural: false };
}

/** Words that may tell what an office is of, in the form in which an office holds them. */
export function officeKeys(text: string, lang: ArticleLanguage): ReadonlySet<string> {
  return keysOf(plainWords(text, lang), lang);
}

/**
 * Whether who holds `given` may be called `asked`. `around` holds what else may tell a bare office: of "le maire" in an
 * article about Brévin the town.
 */
export function isOffice(asked: Office, given: Office, around: ReadonlySet<string> = new Set()): boolean {
  if (asked.lang !== given.lang || asked.head !== given.head || asked.isFormer !== given.isFormer)
    return false;
  // One minister is not the ministers, but of the ministers each is one.
  if (given.isPlural && !asked.isPlural) return false;
  const isBare = given.of.size === 0;
  return [...asked.of].every((key) => given.of.has(key) || (isBare && around.has(key)));
}

function readAnew(text: string, lang: ArticleLanguage): Office | null {
  const { speech } = languageOf(lang);
  const words = plainWords(text, lang);
  const isFormer = words.some((word) => speech.formerWords.has(word));
  const told = words.filter((word) => !speech.formerWords.has(word));
  const plain = plainOf(told, lang);
  const at = headAt(plain, lang);
  const noun = at < 0 ? undefined : nounsOf(lang).get(plain[at] ?? '');
  if (noun?.kind !== 'person') return null;
  const others = plain.filter((_, place) => place !== at);
  return { lang, head: noun.sense, of: keysOf(others, lang), isFormer, isPlural: noun.number === 'plural' };
}

/** Folded words without elided ones and the English "'s": "l'ex-ministre" gives "ex", "ministre". */
function plainWords(text: string, lang: ArticleLanguage): readonly string[] {
  const { elisions, clitics } = languageOf(lang).analysis;
  return fold(text)
    .replace(/\bex-(?=[a-z])/g, 'ex ')
    .split(/[^\p{L}\p{N}'-]+/u)
    .map((word) => {
      const parts = word.split("'");
      while (parts.length > 1 && elisions.has(parts[0] ?? '')) parts.shift();
      if (parts.length > 1 && clitics.has(parts.at(-1) ?? '')) parts.pop();
      return parts.join("'").replace(/^[-']+|[-']+$/g, '');
    })
    .filter((word) => word !== '');
}

/** With "chef de la diplomatie" put as "ministre des affaires étrangères". */
function plainOf(words: readonly string[], lang: ArticleLanguage): readonly string[] {
  const found = paraphrasesOf(lang).find(({ phrase }) => phrase.every((word) => words.includes(word)));
  if (found === undefined) return words;
  return [...found.means, ...words.filter((word) => !found.phrase.includes(word))];
}

/** Without small words, which a chat may leave out. */
const paraphrasesOf = remembered(2, (lang: ArticleLanguage): readonly RoleParaphrase[] => {
  const { roleParaphrases, nounLinks } = languageOf(lang).speech;
  return roleParaphrases.map(({ phrase, means }) => ({
    phrase: phrase.filter((word) => !nounLinks.has(word)),
    means,
  }));
});

/** Where what an office is stands before what it is of ("ministre russe"), the first noun; else the last before a link. */
function headAt(words: readonly string[], lang: ArticleLanguage): number {
  const { headFirst, nounLinks, roleLinks } = languageOf(lang).speech;
  const nouns = nounsOf(lang);
  const first = words.findIndex((word) => nouns.has(word));
  if (headFirst || first < 0) return first;
  const link = words.findIndex((word, at) => at > first && (nounLinks.has(word) || roleLinks.has(word)));
  return words.findLastIndex((word, at) => nouns.has(word) && (link < 0 || at < link));
}

function keysOf(words: readonly string[], lang: ArticleLanguage): ReadonlySet<string> {
  const { analysis, speech } = languageOf(lang);
  const countries = countriesOf(lang);
  const telling = words.filter((word) => !analysis.stopWords.has(word) && !speech.nounLinks.has(word));
  return new Set(
    telling.map(
      (word) => speech.nationalities.get(word) ?? (countries.has(word) ? word : stemOf(word, analysis)),
    ),
  );
}

const termsByHead = remembered(2, (lang: ArticleLanguage): ReadonlyMap<string, readonly string[]> => {
  const { analysis } = languageOf(lang);
  const terms = new Map<string, string[]>();
  const add = (head: string, word: string): void => {
    const own = terms.get(head);
    const term = stemOf(word, analysis);
    if (own === undefined) terms.set(head, [term]);
    else own.push(term);
  };
  // Words are split at hyphens where they are searched.
  for (const [word, { sense }] of nounsOf(lang)) add(sense, word.split('-')[0] ?? word);
  for (const { phrase, means } of paraphrasesOf(lang)) {
    const sense = nounsOf(lang).get(means[0] ?? '')?.sense;
    if (sense !== undefined) for (const word of phrase.slice(0, 1)) add(sense, word);
  }
  return terms;
});

/** Nouns for an office by their folded form: a question may come without accents. */
const nounsOf = remembered(2, (lang: ArticleLanguage): ReadonlyMap<string, RoleNoun> => {
  const { roleNouns } = languageOf(lang).speech;
  return new Map(Array.from(roleNouns, ([word, noun]) => [fold(word), noun]));
});

const countriesOf = remembered(
  2,
  (lang: ArticleLanguage): ReadonlySet<string> => new Set(languageOf(lang).speech.nationalities.values()),
);
