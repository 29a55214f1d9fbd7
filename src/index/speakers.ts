// Who speaks in the corpus, and by what words each is known: name, role, the words that stood for them. Knows no quotes'
// words.
import type { Article, ArticleLanguage } from '../articles/article.ts';
import { fold, termsOf, tokenize } from '../languages/analysis.ts';
import { languageOf } from '../languages/language.ts';
import type { Quote } from '../reading/reading.ts';
import type { Corpus, CorpusEntry } from './corpus.ts';
import {
  isOffice,
  isOfficeWord,
  knownOffice,
  type Office,
  officeKeys,
  officeTerms,
  readOffice,
} from './offices.ts';
import { isOneSlipAway } from './slips.ts';
import { wordingsOf } from './wordings.ts';

/** A speaker of the corpus under one name. */
export interface KnownSpeaker {
  /** As first written: "Sergueï Lavrov". */
  readonly name: string;
  /** The newest role given, or null. */
  readonly role: string | null;
  readonly quotes: number;
  /** The date of the newest article that quotes them. */
  readonly newest: string;
  readonly nameWords: readonly string[];
  /** Terms of the name, the roles and the words that stood for the speaker. */
  readonly terms: ReadonlySet<string>;
  /** "onu" for "Organisation des Nations unies". */
  readonly initials: string;
  /** Worked out when first asked for. */
  readonly offices: () => readonly HeldOffice[];
}

/** An office that an article gives to a speaker, or every reader knows. */
export interface HeldOffice extends Office {
  /** Names in the article's title, in the form of `of`. */
  readonly around: ReadonlySet<string>;
}

export interface Speakers {
  /** Most quoted of late first. */
  readonly list: readonly KnownSpeaker[];
  /** Speakers by each word of their name and by their initials. */
  readonly byWord: ReadonlyMap<string, readonly KnownSpeaker[]>;
  /** The speaker under a name, or undefined. */
  readonly named: (name: string) => KnownSpeaker | undefined;
}

const titles = new Set(
  'm mm mme mlle monsieur madame mademoiselle mr mrs ms miss mister dr pr me sir lord lady mgr'.split(' '),
);
const languages: readonly ArticleLanguage[] = ['fr', 'en'];
const made = new WeakMap<Corpus, Speakers>();

/** The speakers of a corpus; worked out once for each. */
export function speakersOf(corpus: Corpus): Speakers {
  const kept = made.get(corpus);
  if (kept !== undefined) return kept;
  const speakers = gatherSpeakers(corpus);
  made.set(corpus, speakers);
  return speakers;
}

interface Gathered {
  name: string;
  role: string | null;
  quotes: number;
  newest: string;
  readonly terms: Set<string>;
  readonly callings: Calling[];
}

function gatherSpeakers(corpus: Corpus): Speakers {
  const byName = new Map<string, Gathered>();
  for (const entry of corpus.entries) {
    for (const { key, name, role, terms, calling } of mentionsIn(entry)) {
      const found = byName.get(key) ?? {
        ...{ name, role, quotes: 0, newest: '' },
        ...{ terms: new Set<string>(), callings: [] },
      };
      byName.set(key, found);
      found.quotes += 1;
      found.role = role ?? found.role;
      found.newest = entry.article.date;
      for (const term of terms) found.terms.add(term);
      found.callings.push(calling);
    }
  }
  const known = new Map([...byName].map(([key, gathered]) => [key, knownSpeaker(gathered)] as const));
  const list = [...known.values()].sort(
    (a, b) => compare(b.newest, a.newest) || b.quotes - a.quotes || compare(a.name, b.name),
  );
  const byWord = new Map<string, KnownSpeaker[]>();
  for (const speaker of list) {
    for (const word of new Set([...speaker.nameWords, speaker.initials])) {
      const own = byWord.get(word);
      if (own === undefined) byWord.set(word, [speaker]);
      else own.push(speaker);
    }
  }
  return { list, byWord, named: (name) => known.get(fold(name)) };
}

/** One quote's word about its speaker; `key` is the folded name. */
interface Mention extends Pick<KnownSpeaker, 'name' | 'role'> {
  readonly key: string;
  readonly terms: readonly string[];
  readonly calling: Calling;
}

/** By what words an article calls a speaker. */
interface Calling {
  readonly words: readonly string[];
  readonly article: Article;
}

const mentions = new WeakMap<CorpusEntry, readonly Mention[]>();

/** Worked out once for each entry: most entries of a corpus stood in the one before. */
function mentionsIn(entry: CorpusEntry): readonly Mention[] {
  let found = mentions.get(entry);
  if (found === undefined) {
    const { article, reading } = entry;
    found = reading.quotes.flatMap((quote) => {
      if (quote.attribution.speaker === null) return [];
      const { name, role } = quote.attribution.speaker;
      const words = [name, role ?? '', standInOf(article.text, quote)];
      const terms = words.flatMap((one) => termsOf(one, languageOf(article.lang).analysis));
      return {
        ...{ key: fold(name), name, role, terms: [...new Set(terms)] },
        calling: { words: words.slice(1), article },
      };
    });
    mentions.set(entry, found);
  }
  return found;
}

/** The words of a title that begin large: the town, not what is built there. */
function namesIn(title: string): string {
  return title.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]*/gu)?.join(' ') ?? '';
}

/** The offices of a name by the words for it, beside which it may stand itself: "la maire Odile Castain". */
function officesOf(name: string, callings: readonly Calling[]): readonly HeldOffice[] {
  const known = languages.flatMap((lang) => knownOffice(name, lang) ?? []);
  const given = callings.flatMap(({ words, article: { title, lang } }) =>
    words
      .flatMap((one) => readOffice(one.replace(name, ' '), lang) ?? [])
      // Of a bare "maire" the article's title may tell the town.
      .map((office) => ({
        ...office,
        around: office.of.size === 0 ? officeKeys(namesIn(title), lang) : none,
      })),
  );
  return [...known.map((office) => ({ ...office, around: none })), ...given];
}

const none: ReadonlySet<string> = new Set();

/** "le chef de la diplomatie russe"; a pronoun names nobody. */
function standInOf(text: string, { attribution }: Quote): string {
  if (attribution.speaker === null || attribution.how === 'pronoun') return '';
  return text.slice(attribution.as.start, attribution.as.end);
}

function knownSpeaker({ name, callings, ...gathered }: Gathered): KnownSpeaker {
  let offices: readonly HeldOffice[] | undefined;
  return {
    ...{ name, ...gathered },
    ...{ nameWords: wordsOfName(name), initials: initialsOf(name) },
    offices: () => {
      offices ??= officesOf(name, callings);
      return offices;
    },
  };
}

/** Folded words of a name without "M." and the like: "m. lavrov" gives ["lavrov"]. */
export function wordsOfName(name: string): readonly string[] {
  return fold(name.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word));
}

function initialsOf(name: string): string {
  return tokenize(name, languageOf('fr').analysis)
    .filter((token) => !token.isStopWord)
    .map((token) => token.word.charAt(0))
    .join('');
}

/**
 * The speakers that asked words name. By words of the name in any order ("lavrov") or more than the name ("Sergueï V.
 * Lavrov") or initials ("ONU"); only if none is, by role ("le ministre russe"); only then with one slip ("Lavrof"). An
 * acronym that an article explains stands for its full form, and the reverse.
 */
export function findSpeakers(asked: string, corpus: Corpus): readonly KnownSpeaker[] {
  // A suggestion's label gives the role behind a dash.
  const plain = asked.replace(/ — .*$/u, '');
  const wordings = wordingsOf(plain, corpus);
  const names = wordings.map(wordsOfName).filter((words) => words.length > 0);
  if (names.length === 0) return [];
  const { list, byWord } = speakersOf(corpus);
  const byName = names.flatMap((words) => {
    const candidates = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    return bearersFirst(
      words,
      [...candidates].filter((speaker) => namesBy(words, speaker)),
    );
  });
  if (byName.length > 0) return [...new Set(byName)];
  const called = names.flatMap((words) => calledBy(words, byWord));
  if (called.length > 0) return [...new Set(called)];
  const offices = wordings.flatMap((words) => languages.flatMap((lang) => readOffice(words, lang) ?? []));
  const byRole =
    offices.length > 0
      ? holdersOf(offices, list)
      : list.filter((speaker) =>
          wordings.some((words) => languages.some((lang) => hasRole(words, speaker, lang))),
        );
  if (byRole.length > 0) return byRole;
  return list.filter(({ nameWords }) =>
    names.some((words) => words.every((word) => nameWords.some((held) => isOneSlipAway(word, held)))),
  );
}

/** "Castain" is Odile Castain, not "la famille d'Odile Castain", who is meant by those words and where nobody bears the name. */
function bearersFirst(words: readonly string[], named: readonly KnownSpeaker[]): readonly KnownSpeaker[] {
  const whole = named.filter(({ nameWords }) => words.every((word) => nameWords.includes(word)));
  const pool = whole.length > 0 ? whole : named;
  const bearers = pool.filter(({ name }) => !/^\p{Ll}/u.test(name));
  return bearers.length > 0 ? bearers : pool;
}

/** "le ministre Varlamov": a name that no link ties to the office before it, as one ties the town to its mayor. */
function calledBy(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly KnownSpeaker[]>,
): readonly KnownSpeaker[] {
  const at = words.findIndex((word) => languages.some((lang) => isOfficeWord(word, lang)));
  const name = at < 0 ? [] : words.slice(words.findLastIndex((word) => !byWord.has(word)) + 1);
  const before = words[words.length - name.length - 1] ?? '';
  if (name.length === 0 || languages.some((lang) => languageOf(lang).speech.nounLinks.has(before))) return [];
  return (byWord.get(name[0] ?? '') ?? []).filter((speaker) => namesBy(name, speaker));
}

/** Who holds an office by the words of an article; only if none does, by an article whose title tells the rest of it. */
function holdersOf(asked: readonly Office[], list: readonly KnownSpeaker[]): readonly KnownSpeaker[] {
  const likely = list.filter((speaker) => asked.some((office) => mayHold(office, speaker)));
  const stated = likely.filter(({ offices }) =>
    offices().some((given) => asked.some((one) => isOffice(one, given))),
  );
  if (stated.length > 0) return stated;
  return likely.filter(({ offices }) =>
    offices().some((given) => asked.some((one) => isOffice(one, given, given.around))),
  );
}

/** Whether a speaker is called by any word for the office at all; to read what thousands are called takes a while. */
function mayHold({ lang, head }: Office, { name, terms }: KnownSpeaker): boolean {
  return knownOffice(name, lang)?.head === head || officeTerms(lang, head).some((term) => terms.has(term));
}

function namesBy(words: readonly string[], { nameWords, initials }: KnownSpeaker): boolean {
  const asked = new Set(words);
  return (
    words.every((word) => nameWords.includes(word)) ||
    (nameWords.length > 0 && nameWords.every((word) => asked.has(word))) ||
    (words.length === 1 && initials.length >= 2 && words[0] === initials)
  );
}

function hasRole(asked: string, { terms }: KnownSpeaker, lang: ArticleLanguage): boolean {
  const wanted = termsOf(asked, languageOf(lang).analysis);
  return wanted.length > 0 && wanted.every((term) => terms.has(term));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
